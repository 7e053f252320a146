"""Made-up PDFs and Word documents, written by hand: small, and as odd as a test wants them."""

import io
import zlib
from collections.abc import Iterable
from zipfile import ZIP_DEFLATED, ZipFile

Print = tuple[float, float, float, str]  # left and baseline in points, size, words


class Bold(str):
    """Words that are set in bold."""

    __slots__ = ()


FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica%s/Encoding/WinAnsiEncoding>>"
LOCK = b"<</Filter/Standard/V 1/R 2/Length 40/P -4/O <%s>/U <%s>>>" % (b"00" * 32, b"11" * 32)
WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def pdf(*pages: Iterable[Print], locked: bool = False, drawn: bytes = b"") -> bytes:
    """One page each, in the order of drawing; `locked` wants a password, `drawn` is no text."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", FONT % b"", FONT % b"-Bold"]
    kids = []
    for page in pages:
        content = b"\n".join([drawn, *map(shown, page)])
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</Font<</F 3 0 R/B 4 0 R>>>>>>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    return together(objects, locked)


def shown(printed: Print) -> bytes:
    x, y, size, words = printed
    said = (
        words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    )
    font = b"B" if isinstance(words, Bold) else b"F"
    return b"BT /%s %g Tf %g %g Td (%s) Tj ET" % (font, size, x, y, said)


def together(objects: list[bytes], locked: bool) -> bytes:
    out, places = b"%PDF-1.7\n", []
    for number, one in enumerate([*objects, LOCK] if locked else objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%s\nendobj\n" % (number, one)
    lock = b"/Encrypt %d 0 R/ID[<00><00>]" % len(places) if locked else b""
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    tail = b"trailer<</Size %d/Root 1 0 R%s>>\n" % (len(places) + 1, lock)
    return out + head + table + tail + b"startxref\n%d\n%%%%EOF" % len(out)


def lines(*words: str, left: float = 50, top: float = 780, step: float = 16) -> list[Print]:
    """One below the other, the first one large."""
    return [(left, top - n * step, 10 if n else 20, line) for n, line in enumerate(words)]


def inflating() -> bytes:
    """A PDF whose one page unpacks to 420 megabytes."""
    packer = zlib.compressobj(9)
    blanks = b" " * 10_000_000
    packed = b"".join([*(packer.compress(blanks) for _ in range(42)), packer.flush()])
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[4 0 R]>>"]
    content = b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R>>"
    return together([*objects, content, page], locked=False)


# --- Word ---------------------------------------------------------------------------------------


def docx(body: str, **parts: str | bytes) -> bytes:
    """`body` is what stands in w:body; `parts` are further files, "_" for "/" in their names."""
    out = io.BytesIO()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        package.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml"'
            f' ContentType="application/xml"/><Override PartName="/word/document.xml"'
            f' ContentType="{kind}"/></Types>',
        )
        package.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1"'
            f' Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        package.writestr(
            "word/document.xml", f"<w:document {WORDS}><w:body>{body}</w:body></w:document>"
        )
        for name, content in parts.items():
            package.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def para(words: str, style: str = "", bold: bool = False) -> str:
    """`style` by its id, which is its name without blanks: "Heading1"."""
    styled = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    thick = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f"<w:p>{styled}<w:r>{thick}<w:t>{words}</w:t></w:r></w:p>"


def table(*rows: tuple[str, ...]) -> str:
    """Each cell is what stands in it."""
    made = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in made)}</w:tbl>"
