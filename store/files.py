"""Paths -> the texts of the CV files below them, or why a file is refused."""

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from store.cv.page.clean import clean, printed
from store.formats import Unreadable, kind_of, text_of

LARGEST = 10_000_000  # bytes; a CV of thirty pages has 0.1 MB of text
MOST_LINES = 200_000  # each costs memory, however short; a CV of thirty pages has 2,000
FEWEST_LETTERS = 20  # less is no CV
LETTER = re.compile(r"[^\W\d_]")
# What is read when it is met in a folder; a file that is named itself may be called anything.
TEXTS = frozenset({"", ".md", ".markdown", ".mdown", ".txt", ".text", ".rst", ".org", ".adoc"})
SUFFIXES = TEXTS | {".pdf", ".docx", ".json"}
# Documents that people keep CVs in, and that are not read.
DOCUMENTS = {
    ".doc": "an old Word document", ".odt": "an OpenDocument file",
    ".rtf": "a rich text file", ".pages": "a Pages document",
}  # fmt: skip
# What no text file starts with.
MAGIC = (
    (b"PK\x03\x04", "a ZIP file, but no .docx"),
    (b"{\\rtf", "a rich text file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
    (b"\x1f\x8b", "a packed file"),
)
ONLY_TEXT = "only PDF, .docx, JSON Resume, text and markdown can be read"
# Control characters that no text is full of: noise where they are few.
CONTROL = bytes(c for c in range(32) if c not in b"\t\n\f\r\x1b")
FEW, MOST_CONTROL = 8, 0.02  # of all bytes; a binary file has some 10 %


class Refused(Exception):
    """A file that is not taken; says why in a few words."""


@dataclass(frozen=True, slots=True)
class Found:
    """One file to load."""

    path: Path
    folder: Path | None  # the walked folder it was met in; None if it was named itself

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return printable(self.path.name)

    @property
    def place(self) -> str:
        """Where the file is: one spelling, whichever way its folder is written."""
        return printable(os.path.realpath(self.path.parent) + "/" + self.path.name)


def printable(name: str) -> str:
    r"""A file's name on one line: what nobody sees is written out.

    >>> printable("cv\u202e\n.md"), printable("Zoë.md")
    ('cv\\u202e\\n.md', 'Zoë.md')
    """
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)


def walk(paths: list[Path]) -> Iterator[Found]:
    """The files that the paths name and all files below the folders, in a fixed order.

    Hidden files are passed over. Links to folders are not entered but found, so that `read` can
    say so; likewise folders that cannot be read.
    """
    for path in paths:
        if not path.is_dir():
            yield Found(path, None)
            continue
        locked: list[OSError] = []
        for folder, folders, files in os.walk(path, onerror=locked.append):
            folders[:] = _shown(folders)
            links = [f for f in folders if Path(folder, f).is_symlink()]
            yield from (Found(Path(folder, name), path) for name in _shown([*files, *links]))
        yield from (Found(Path(error.filename), path) for error in locked)


def _shown(names: list[str]) -> list[str]:
    return sorted(name for name in names if not name.startswith("."))


def read(found: Found) -> str:
    """The cleaned text of one file; raises as `as_printed` does."""
    return clean(as_printed(found))


def as_printed(found: Found) -> str:
    """The text of one file as it stands there.

    Raises Refused for what is not a regular file with text, of a sensible size.
    """
    if found.folder is not None:
        _fits_a_folder(found.path, found.folder)
    try:
        data = _bytes(found.path)
        if found.path.suffix.casefold() == ".json" and kind_of(data) != "json":
            raise Refused("is no JSON Resume")
        return _decoded(data)
    except FileNotFoundError as error:
        broken = found.path.is_symlink()
        raise Refused("is a broken link" if broken else "is not there") from error
    except OSError as error:
        raise Refused(f"cannot be opened ({error.strerror})") from error


def _fits_a_folder(path: Path, folder: Path) -> None:
    """Refuses what was met in a folder and should not be read from there."""
    if path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(folder.resolve()):
        raise Refused("is a link that leads out of the folder")
    suffix = path.suffix.casefold()
    if suffix in DOCUMENTS:
        raise Refused(f"is {DOCUMENTS[suffix]}: {ONLY_TEXT}")
    if suffix not in SUFFIXES and path.is_file():
        raise Refused("is not called as a CV is (.md, .pdf ...): name the file itself to load it")


def _bytes(path: Path) -> bytes:
    """Nothing but a regular file is opened, and without waiting for a FIFO's writer."""
    _regular(path.stat())
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    with os.fdopen(handle, "rb") as file:
        _regular(os.fstat(handle))
        return file.read(LARGEST + 1)


def _regular(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise Refused("is a folder that is not entered")
    if not stat.S_ISREG(status.st_mode):
        raise Refused("is not a regular file")
    if status.st_size > LARGEST:
        raise Refused("is over 10 MB")


def decode(data: bytes) -> str:
    """Bytes -> cleaned text; raises as `_decoded` does."""
    return clean(_decoded(data))


def _decoded(data: bytes) -> str:
    """Bytes -> text as printed; raises Refused for bytes that hold no text with words in it."""
    if len(data) > LARGEST:
        raise Refused("is over 10 MB")
    if not data.strip():
        raise Refused("is empty")
    text = printed(_text(data))
    if len(list(islice(LETTER.finditer(text), FEWEST_LETTERS))) < FEWEST_LETTERS:
        raise Refused("has no words to read")
    if text.count("\n") > MOST_LINES:
        raise Refused(f"has over {MOST_LINES:,} lines, far more than a CV")
    return text


def _text(data: bytes) -> str:
    """Of a document what its reader finds, of anything else its characters."""
    kind = kind_of(data)
    try:
        return (text_of(kind, data) if kind else "") or _characters(data)
    except Unreadable as reason:
        raise Refused(str(reason)) from reason


def _characters(data: bytes) -> str:
    for start, kind in MAGIC:
        if data.startswith(start):
            raise Refused(f"is {kind}: {ONLY_TEXT}")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif len(data) - len(data.translate(None, CONTROL)) > max(FEW, MOST_CONTROL * len(data)):
        raise Refused(f"is a binary file: {ONLY_TEXT}")
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Refused("is in no encoding that can be read")
