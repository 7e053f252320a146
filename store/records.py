"""The nouns: what a CV is made of, once it has been read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Period:
    """When something was. Dates are "YYYY", "YYYY-MM" or "YYYY-MM-DD", as exact as printed.

    A moment (a prize, a paper) has start == end. An open end ("Present") is "", and so is a start
    that is not printed ("graduated 2021"): `open` tells the two apart.
    """

    start: str = ""
    end: str = ""
    open: bool = False  # it goes on: "Present", "since 2019", "2019 -"
    expected: bool = False  # the end lies ahead: "Jun. 2025 (expected)"
    text: str = ""  # as printed: "Aug. 2021 – Jun. 2025 (expected)"

    def __bool__(self) -> bool:
        return bool(self.start or self.end)


@dataclass(frozen=True, slots=True)
class Fact:
    """One value that a CV states, under JSON Resume's name for it, with the line it stands on."""

    field: str  # "institution", "authors", "keywords" ...
    value: str  # tidied: no markup, no icons, torn words joined; the author's own spelling
    line: int  # the document's line, counted from 1; the first one if it runs over several


@dataclass(frozen=True, slots=True)
class Entry:
    """One job, degree, paper, group of skills, prize ...: its facts, its time, its lines."""

    kind: str  # JSON Resume's section: "education", "work", "publications", "skills" ...
    facts: tuple[Fact, ...]  # in reading order; a list (authors, highlights) repeats its field
    period: Period
    lines: tuple[int, ...]  # every line it was read from, rising; never empty

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of a field, in reading order; () if there is none."""
        return tuple(f.value for f in self.facts if f.field == name)

    def first(self, name: str) -> str:
        """The first value of a field; "" if there is none."""
        return next((f.value for f in self.facts if f.field == name), "")


@dataclass(frozen=True, slots=True)
class CV:
    """All that was read from one document.

    `basics` holds name, email, phone, url, summary, location, label; profiles (LinkedIn, GitHub)
    are entries of kind "profiles". A name that is not printed may be inferred, and says so.
    """

    basics: tuple[Fact, ...]
    entries: tuple[Entry, ...]  # in reading order
    inferred: bool = False  # the name was concluded, not printed
    reason: str = ""  # why that name: "the one author of both publications"
    updated: str = ""  # the CV's own date ("Last updated: July 17, 2020" is "2020-07-17"), or ""
    unread: tuple[int, ...] = ()  # lines with words that fed no fact

    @property
    def name(self) -> str:
        """The person's name in ordinary case, or "" where none was found."""
        return next((f.value for f in self.basics if f.field == "name"), "")

    def of(self, *kinds: str) -> Iterator[Entry]:
        """The entries of these kinds, in reading order."""
        return (entry for entry in self.entries if entry.kind in kinds)


@dataclass(frozen=True, slots=True)
class Document:
    """One file as it was read: its text never changes; every quote is a line of it, as printed."""

    name: str  # the file's name, or the shortest path that tells it from its namesakes
    path: str  # where it was loaded from, absolute
    text: str  # after `clean`; lines end in "\n"
    digest: str  # SHA-256 of the text in UTF-8, hex
    loaded: str  # when, ISO 8601 in UTC
    id: int = 0  # its row in the index; 0 before it is stored
    printed: Mapping[int, str] = field(default_factory=dict)  # lines that were read otherwise


@dataclass(frozen=True, slots=True)
class Quote:
    """One or more whole lines of a document, copied and never typed: the proof of a claim."""

    text: str  # the line as it stands, without the white space around it
    source: str  # the document's name
    line: int  # its number, counted from 1
    document: int = 0  # the document's row in the index


@dataclass(frozen=True, slots=True)
class Person:
    """One human being, whom one or more documents are about."""

    id: int
    name: str  # as on the newest document; "Unnamed (FILE)" where nothing could be concluded
    documents: tuple[Document, ...] = field(repr=False)  # newest first
    inferred: bool = False
    reason: str = ""  # why that name, where it was inferred
