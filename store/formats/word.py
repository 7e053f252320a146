"""A Word document (.docx) -> its text in markdown. Runs in the process of `reader` alone."""

import io
import xml.etree.ElementTree as ET  # nosec B405 - parts with a DOCTYPE are refused before
from collections.abc import Iterator
from zipfile import BadZipFile, ZipFile

import mammoth

from store.formats.apart import Unreadable

PARTS = 3_000  # files in the package
UNPACKED = 100_000_000  # bytes in all; a CV's photographs are the most of it
XML = 20_000_000  # bytes of one part that is text
TIMES = 200  # as much as is packed: XML packs to a tenth, a bomb to a thousandth
SMALL = 1_000_000  # bytes unpacked that may be packed as well as they like
DAMAGED = "is damaged: it is no whole Word document"
BOMB = "unpacks to far more than a CV holds"
WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STYLES = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => p:fresh"
CELL = " | "
COLUMN = 3  # paragraphs in each of two cells: a table that only lays out the page


def text(data: bytes) -> str:
    """A paragraph a line. Raises Unreadable."""
    try:
        with ZipFile(io.BytesIO(data)) as package:
            inspect(package)
            above = list(heads(package))
        html = mammoth.convert_to_html(
            io.BytesIO(data),
            style_map=STYLES,
            convert_image=mammoth.images.img_element(lambda _: {"src": ""}),
        ).value
    except (BadZipFile, KeyError, ET.ParseError, NotImplementedError, EOFError):
        raise Unreadable(DAMAGED) from None
    return "\n".join([*above, *lines(ET.fromstring(f"<div>{html}</div>"))])  # noqa: S314  # nosec B314 - mammoth's own


def inspect(package: ZipFile) -> None:
    """Before anything is unpacked: Python reads no more of a part than is declared here."""
    parts = package.infolist()
    if "word/document.xml" not in package.namelist():
        raise Unreadable(DAMAGED)
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable("is encrypted: save it without a password")
    texts = [part for part in parts if part.filename.endswith((".xml", ".rels"))]
    swollen = any(p.file_size > max(SMALL, TIMES * p.compress_size) for p in parts)
    large = any(p.file_size > XML for p in texts) or sum(p.file_size for p in parts) > UNPACKED
    if len(parts) > PARTS or large or swollen:
        raise Unreadable(BOMB)
    # No Word writes one; UTF-16 has a zero in each letter.
    if any(b"<!DOCTYPE" in package.read(part).replace(b"\0", b"") for part in texts):
        raise Unreadable("holds definitions that no Word document needs")


def heads(package: ZipFile) -> Iterator[str]:
    """The lines of the page headers, each once: names stand there, and mammoth leaves them out."""
    seen = set()
    for name in sorted(package.namelist()):
        if not name.startswith("word/header") or not name.endswith(".xml"):
            continue
        page = ET.fromstring(package.read(name))  # noqa: S314  # nosec B314 - no DOCTYPE
        for paragraph in page.iter(f"{WORDS}p"):
            texts = (text.text or "" for text in paragraph.iter(f"{WORDS}t"))  # no field's code
            words = " ".join("".join(texts).split())
            if words and words not in seen:
                seen.add(words)
                yield words


def lines(node: ET.Element) -> Iterator[str]:
    """The lines of an element that holds paragraphs, lists and tables."""
    for child in node:
        if child.tag == "table":
            yield ""
            for row in child.iter("tr"):
                yield from in_row([[w for w in lines(cell) if w] for cell in row])
            yield ""
        elif child.tag in ("ul", "ol"):
            yield from items(child)
        elif child.tag.startswith("h") and child.tag[1:].isdecimal():
            yield from ("", f"{'#' * int(child.tag[1:])} {inline(child)}")
        elif child.tag == "p":
            yield from ("", *paragraph(child))
        else:
            yield from lines(child)


def paragraph(node: ET.Element) -> list[str]:
    """Line by line; all in bold is marked so, as it may be a heading."""
    bold = "".join("".join(b.itertext()) for b in node if b.tag == "strong").strip()
    words = inline(node)
    if bold and bold == words.strip():
        return [f"**{line}**" for line in words.split("\n") if line.strip()]
    return words.split("\n")


def items(node: ET.Element, depth: int = 0) -> Iterator[str]:
    for item in node:
        inner = [child for child in item if child.tag in ("ul", "ol")]
        yield "  " * depth + "- " + " ".join(inline(item).split())
        for child in inner:
            yield from items(child, depth + 1)


def inline(node: ET.Element) -> str:
    """The words of one paragraph; a list inside it has lines of its own."""
    words = node.text or ""
    for child in node:
        if child.tag == "br":
            words += "\n"
        elif child.tag not in ("ul", "ol"):
            words += inline(child)
        words += child.tail or ""
    return words.replace("\t", "    ").strip(" ") if node.tag in ("p", "li") else words


def in_row(cells: list[list[str]]) -> Iterator[str]:
    """Side by side what stands so; a table that lays out columns of the page, one by one."""
    cells = [cell for cell in cells if cell]
    if sum(len(cell) >= COLUMN for cell in cells) > 1:
        for cell in cells:
            yield from (*cell, "")
    elif cells:
        yield CELL.join(cell[0] for cell in cells)
        for cell in cells:
            yield from cell[1:]
