"""Paths -> the texts of the CV files below them, or why a file is refused."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from store.cv.clean import clean

LARGEST = 10_000_000  # bytes; a CV of thirty pages has 0.1 MB of text
SUFFIXES = frozenset({".md", ".txt", ".text", ".markdown"})
FEWEST_LETTERS = 20  # less is no CV
# What no text file starts with: PDF, ZIP (DOCX, ODT), images, executables, SQLite, gzip.
MAGIC = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"SQLite",
    b"\x1f\x8b",
)


class Refused(Exception):
    """A file that is not taken; says why in a few words."""


@dataclass(frozen=True, slots=True)
class Found:
    """One file to load."""

    path: Path
    named: bool  # given on the command line, not met in a folder


def walk(paths: list[Path]) -> Iterator[Found]:
    """The files that the paths name and the text files below the folders, in a fixed order.

    Links are not followed below a folder; `read` refuses those that are named or lead out.
    """
    for path in paths:
        if not path.is_dir():
            yield Found(path, named=True)
            continue
        for folder, folders, files in os.walk(path):
            folders[:] = sorted(f for f in folders if not f.startswith("."))
            for name in sorted(files):
                file = Path(folder, name)
                if file.suffix.casefold() in SUFFIXES and not name.startswith("."):
                    yield Found(file, named=False)


def read(found: Found) -> str:
    """The cleaned text of one file.

    Raises Refused for what is not a regular file of text of a sensible size.
    """
    try:
        if found.path.is_symlink() and not found.named:
            raise Refused("is a link")
        # Nothing but a regular file is opened, and without waiting for a FIFO's writer.
        if not stat.S_ISREG(found.path.stat().st_mode):
            raise Refused("is not a regular file")
        handle = os.open(found.path, os.O_RDONLY | os.O_NONBLOCK)
    except OSError as error:
        raise Refused(f"cannot be opened ({error.strerror})") from error
    with os.fdopen(handle, "rb") as file:
        if os.fstat(handle).st_size > LARGEST:
            raise Refused("is over 10 MB")
        data = file.read(LARGEST + 1)
    return decode(data)


def decode(data: bytes) -> str:
    """Bytes -> text; raises Refused for bytes that are no text with words in it."""
    if len(data) > LARGEST:
        raise Refused("is over 10 MB")
    if not data.strip():
        raise Refused("is empty")
    if data.startswith(MAGIC):
        raise Refused("is not a text file")
    text = clean(_text(data))
    if sum(c.isalpha() for c in text) < FEWEST_LETTERS:
        raise Refused("has no words to read")
    return text


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif data.count(b"\0") * 100 > len(data):  # a stray NUL is noise, many are a binary file
        raise Refused("is not a text file")
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Refused("is in no encoding that can be read")
