"""Co-authors whose name a CV misspells by a letter -> the people of the index they are.

A slip is a link only where something else says so: the paper stands in the holder's own CV, or the
two share co-authors; never where somebody of exactly that name may be meant.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz
from rapidfuzz.distance import DamerauLevenshtein

from store.disk.seal import seal_document
from store.index import Index
from store.language.words import key, words
from store.people.owners import read_trace
from store.people.people import SAME_TITLE

if TYPE_CHECKING:  # to import it takes longer than to answer a question
    from sqlite_utils import Database

AUTHORS = (
    "select e.id, f.field, f.value, f.line from entries e join facts f on f.entry = e.id"
    " where e.document = ? and e.kind = 'publications' and f.field in ('name', 'authors')"
    " order by f.id"
)
LISTING = (
    "select document from names where key = ? and slot = 'author' and weight > 1 and document != ?"
    " order by document desc limit ?"
)
PRINTING = "select document from clues where clue = ? and document != ? limit ?"
HOLDER = "select 1 from names where key = ? and slot = 'person' and weight > 1 limit 1"
LINK = (
    "insert into author_links (document, entry, name, line, holder, holder_line, reason)"
    " values (?, ?, ?, ?, ?, ?, ?)"
)
LINKS = (
    "select d.person, l.document, l.entry, l.name, l.line, h.person holder, l.holder in_document,"
    " l.holder_line, l.reason from author_links l join documents d on d.id = l.document"
    " join documents h on h.id = l.holder where not d.replaced and d.person != h.person and "
)
LINKED = (
    "select distinct document from author_links where holder in (select value from json_each(?))"
)
UNLINK = (
    "delete from author_links where document in (select value from json_each(?))",
    "delete from author_links where holder in (select value from json_each(?))",
)
LISTED = 40  # documents looked at that list one author or paper: who is in more is no clue
SHARED = 2  # co-authors in common that speak for a slip where the paper does not
LONG = 4  # letters of a word that may be a slip on co-authors' word alone

Names = tuple[str, ...]
Row = tuple[int, int, str, int, int, int, str]


@dataclass(frozen=True, slots=True)
class Paper:
    """One publication as a CV lists it."""

    entry: int
    title: str  # folded words
    line: int
    authors: tuple[tuple[str, Names, int], ...]  # as printed, its words, the line


@dataclass(frozen=True, slots=True)
class Listed:
    """What one document says of its person and papers."""

    document: int
    person: int
    name: Names
    papers: tuple[Paper, ...]

    def authors(self) -> set[Names]:
        return {name for paper in self.papers for _, name, _ in paper.authors}


@dataclass(frozen=True, slots=True)
class Link:
    """A co-author in one person's CV who is another person of the index, by a slip."""

    person: int  # whose CV misspells
    document: int
    entry: int
    name: str  # as misspelt
    line: int
    holder: int  # who is meant
    in_document: int  # their CV, and its line that shows it
    holder_line: int
    reason: str


def misspelt_by(index: Index, person: int) -> list[Link]:
    """The co-authors that a person's CVs misspell."""
    return _links(index, "d.person = ? order by l.id", person)


def misspelt_as(index: Index, name: str) -> list[Link]:
    """Where a co-author's name is spelled so by a slip; `name` is folded words."""
    listing = "l.document in (select document from names where key = ? and slot = 'author')"
    return [one for one in _links(index, f"{listing} order by l.id", name) if key(one.name) == name]


def _links(index: Index, where: str, whose: int | str) -> list[Link]:
    found = (Link(*row) for row in index.rows(LINKS + where, (whose,)))
    # Somebody of exactly that name may have come since.
    return [one for one in found if not index.rows(HOLDER, (key(one.name),))]


def link(documents: Iterable[int], db: "Database") -> None:
    """Find the slips between these new documents and all others, both ways."""
    touched: set[int] = set()
    for one, other in _pairs(documents, db):
        found = [*_slips(one, other, db), *_slips(other, one, db)]
        db.conn.executemany(LINK, found)
        touched |= {row[0] for row in found}  # their seals cover the links
    for document in touched:
        seal_document(document, db.conn)


def _pairs(documents: Iterable[int], db: "Database") -> Iterator[tuple[Listed, Listed]]:
    """Each of the documents beside each that is near it, a pair once."""
    known: dict[int, Listed] = {}
    done: set[frozenset[int]] = set()
    for document in documents:
        one = _listed(document, known, db)
        for other in _near(one, db):
            if frozenset((document, other)) not in done:
                done.add(frozenset((document, other)))
                yield one, _listed(other, known, db)


def unlink(documents: list[int], db: "Database") -> None:
    """Take out the links of documents that are to go; others that lose one are sealed anew."""
    gone = json.dumps(documents)
    touched = {row for (row,) in db.execute(LINKED, (gone,)).fetchall()} - set(documents)
    for sql in UNLINK:
        db.execute(sql, (gone,))
    for document in touched:
        seal_document(document, db.conn)


def _near(one: Listed, db: "Database") -> list[int]:
    """Documents that list one of the same papers or authors."""
    found: set[int] = set()
    for paper in one.papers:
        clue = f"life {paper.title}"
        found |= {d for (d,) in db.execute(PRINTING, (clue, one.document, LISTED))}
    for name in one.authors() | {one.name}:
        values = (" ".join(name), one.document, LISTED)
        found |= {d for (d,) in db.execute(LISTING, values)}
    return sorted(found)


def _listed(document: int, known: dict[int, Listed], db: "Database") -> Listed:
    if document not in known:
        sql = "select person, trace from documents where id = ?"
        person, trace = db.execute(sql, (document,)).fetchone()
        papers = tuple(_papers(db.execute(AUTHORS, (document,)).fetchall()))
        known[document] = Listed(document, person, read_trace(trace).name, papers)
    return known[document]


def _papers(rows: list[tuple[int, str, str, int]]) -> Iterator[Paper]:
    for entry in dict.fromkeys(row[0] for row in rows):
        mine = [row[1:] for row in rows if row[0] == entry]
        title, line = next(((v, n) for f, v, n in mine if f == "name"), ("", 0))
        authors = tuple((v, tuple(words(v)), n) for f, v, n in mine if f == "authors")
        yield Paper(entry, " ".join(words(title)), line, authors)


def _slips(one: Listed, holder: Listed, db: "Database") -> Iterator[Row]:
    """Rows for the authors in one CV whose name is the holder's but for a letter."""
    if one.person == holder.person or len(holder.name) < 2:
        return
    theirs = holder.authors()
    for paper in one.papers:
        names = {name for _, name, _ in paper.authors}
        if any(sorted(name) == sorted(holder.name) for name in names):
            continue  # the holder is there, rightly spelled: the other is somebody else
        for printed, name, line in paper.authors:
            if not slip(name, holder.name) or name in theirs or _is_somebody(name, db):
                continue
            reason, proof = _reason(paper, name, holder, names)
            if reason:
                place = (one.document, paper.entry, printed, line)
                yield (*place, holder.document, proof, reason)


def _is_somebody(name: Names, db: "Database") -> bool:
    return bool(db.execute(HOLDER, (" ".join(name),)).fetchone())


def _reason(paper: Paper, name: Names, holder: Listed, names: set[Names]) -> tuple[str, int]:
    """(why the author is the holder, the line of the holder's CV that says so); ("", 0) if not."""
    for own in holder.papers:
        if paper.title and fuzz.ratio(paper.title, own.title, score_cutoff=SAME_TITLE):
            return f"paper: {own.title}", own.line
    shared = [
        (" ".join(other), line)
        for own in holder.papers
        for _, other, line in own.authors
        if other in names and other != name and other != holder.name
    ]
    called = list(dict.fromkeys(other for other, _ in shared))
    if len(called) < SHARED or len(_odd(name, holder.name)) < LONG:
        return "", 0
    return f"co-authors: {', '.join(called[:SHARED])}", shared[0][1]


def slip(one: Names, other: Names) -> bool:
    """Whether two names are one but for a letter, or for where a word ends.

    >>> slip(("ziheng", "qing"), ("qin", "ziheng")), slip(("z", "qin"), ("ziheng", "qin"))
    (True, False)
    >>> slip(("yu", "shu", "qin"), ("yushu", "qin")), slip(("wei", "qin"), ("wei", "qin"))
    (True, False)
    """
    if min(len(one), len(other)) < 2 or sorted(one) == sorted(other):
        return False
    if "".join(one) == "".join(other):
        return True
    odd, odd2 = _odd(one, other), _odd(other, one)
    if len(one) != len(other) or not odd or min(len(odd), len(odd2)) < 3:
        return False
    return bool(DamerauLevenshtein.distance(odd, odd2, score_cutoff=1) <= 1)


def _odd(one: Names, other: Names) -> str:
    """The one word of a name that the other has not; "" if there are none or several."""
    left = list(one)
    for word in other:
        if word in left:
            left.remove(word)
    return left[0] if len(left) == 1 else ""
