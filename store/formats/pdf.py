"""A PDF -> its text, page after page. Runs in the process of `reader` alone."""

import re
from collections.abc import Iterator
from ctypes import c_double, c_int, create_string_buffer

import pypdfium2
from pypdfium2 import raw

from store.formats.apart import Unreadable
from store.formats.bold import headings
from store.formats.page import body_height, text_of
from store.formats.pieces import Piece, rows_of

MOST_PAGES = 300  # of a CV with every paper ever written
PASSWORD = 4  # FPDF_ERR_PASSWORD; pdfium.googlesource.com, public/fpdfview.h
GAP = 1.5  # heights of a letter; wider than any blank between two words
BACK = 0.5  # heights to the left: not the next letter of a word
OFF = 0.4  # heights up or down: another line
HYPHENS = dict.fromkeys((0x2, 0xFFFE, 0xAD), "-")  # PDFium's signs for one at a line's end
LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"}
SPELLED = HYPHENS | LIGATURES

Letter = tuple[str, float, float, float, float, int]  # left, right, baseline, height; its number
# In a font's name: "Calibri-Bold", "SourceSans-Semibold", "CMBX12".
BOLD = re.compile(rb"bold|black|heavy|demi|cmbx|[-,_]bd\b", re.I)
NAME = 80  # bytes of it that are read


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
    looks = headings(row for page in pages for row in rows_of(page))
    told = (text_of(page, body, not number, looks) for number, page in enumerate(pages))
    return "\n\n".join(told)


def pieces(document: pypdfium2.PdfDocument, number: int) -> Iterator[Piece]:
    """What is printed in one go, in the file's own order, which need not be that of reading."""
    try:
        page = document[number].get_textpage()
    except pypdfium2.PdfiumError:  # one page is damaged: the others can be read
        return
    run: list[Letter] = []
    for letter in letters(page):
        if run and not (letter and follows(run[-1], letter)):
            yield piece(run, page)
            run = []
        if letter:
            run.append(letter)
    if run:
        yield piece(run, page)


def letters(page: pypdfium2.PdfTextPage) -> Iterator[Letter | None]:
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
        yield letter, box.left, box.right, y.value, abs(box.top - box.bottom), index


def follows(before: Letter, letter: Letter) -> bool:
    """Is the letter the next one on the same line?"""
    height = max(before[4], letter[4])
    off = abs(letter[3] - before[3]) > OFF * height
    return not off and -BACK * height < letter[1] - before[2] < GAP * height


def piece(run: list[Letter], page: pypdfium2.PdfTextPage) -> Piece:
    words, lefts, rights, baselines, heights, numbers = zip(*run, strict=True)
    asked = [n for word, n in zip(words, numbers, strict=True) if word.strip()]
    looked = {asked[0], asked[len(asked) // 2], asked[-1]} if asked else ()
    bold = bool(looked) and all(is_bold(page, number) for number in looked)
    return Piece("".join(words), min(lefts), max(rights), baselines[0], max(heights), bold)


def is_bold(page: pypdfium2.PdfTextPage, number: int) -> bool:
    name, flags = create_string_buffer(NAME), c_int()
    raw.FPDFText_GetFontInfo(page, number, name, NAME, flags)
    return bool(BOLD.search(name.value))
