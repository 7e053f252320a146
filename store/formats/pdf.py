"""A PDF -> its text, page after page. Runs in the process of `reader` alone."""

from collections.abc import Iterator
from ctypes import c_double

import pypdfium2
from pypdfium2 import raw

from store.formats.apart import Unreadable
from store.formats.page import Piece, body_height, text_of

MOST_PAGES = 300  # of a CV with every paper ever written
PASSWORD = 4  # FPDF_ERR_PASSWORD; pdfium.googlesource.com, public/fpdfview.h
GAP = 1.5  # heights of a letter; wider than any blank between two words
BACK = 0.5  # heights to the left: not the next letter of a word
OFF = 0.4  # heights up or down: another line
HYPHENS = dict.fromkeys((0x2, 0xFFFE, 0xAD), "-")  # PDFium's signs for one at a line's end
LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"}
SPELLED = HYPHENS | LIGATURES


def text(data: bytes) -> str:
    """Pages stand apart by a blank line. Raises Unreadable."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if raw.FPDF_GetLastError() == PASSWORD or "assword" in str(error):
            raise Unreadable("is encrypted: save it without a password") from None
        raise Unreadable("is damaged: no PDF reader can open it") from None
    if len(document) > MOST_PAGES:
        raise Unreadable(f"has more than {MOST_PAGES} pages")
    pages = [list(pieces(document, number)) for number in range(len(document))]
    if not any(piece.text.strip() for page in pages for piece in page):
        raise Unreadable("has no text: its pages are pictures (scanned?)")
    body = body_height(piece for page in pages for piece in page)
    return "\n\n".join(text_of(page, body, first=not number) for number, page in enumerate(pages))


def pieces(document: pypdfium2.PdfDocument, number: int) -> Iterator[Piece]:
    """What is printed in one go, in the file's own order, which need not be that of reading."""
    try:
        page = document[number].get_textpage()
    except pypdfium2.PdfiumError:  # one page is damaged: the others can be read
        return
    grown: Piece | None = None
    for letter in letters(page):
        joined = grown and letter and follows(grown, letter) and grown + letter
        if grown and not joined:
            yield grown
        grown = joined or letter
    if grown:
        yield grown


def letters(page: pypdfium2.PdfTextPage) -> Iterator[Piece | None]:
    """Each with its place; None where PDFium sees a line's end."""
    x, y, box = c_double(), c_double(), raw.FS_RECTF()
    for index in range(page.count_chars()):
        code = raw.FPDFText_GetUnicode(page, index)
        if code in (10, 13):
            yield None
            continue
        raw.FPDFText_GetCharOrigin(page, index, x, y)
        raw.FPDFText_GetLooseCharBox(page, index, box)
        letter = SPELLED.get(code) or (chr(code) if code else "")
        yield Piece(letter, box.left, box.right, y.value, abs(box.top - box.bottom))


def follows(before: Piece, letter: Piece) -> bool:
    """Is the letter the next one on the same line?"""
    height = max(before.height, letter.height)
    off = abs(letter.baseline - before.baseline) > OFF * height
    return not off and -BACK * height < letter.left - before.right < GAP * height
