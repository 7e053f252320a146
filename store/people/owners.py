"""Which person a new document is about, and whom it may be about besides."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.people import people

if TYPE_CHECKING:  # to import it takes longer than to answer a question
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Owner:
    """Whom a document is about."""

    person: int  # 0 if the index has nobody
    maybe: tuple[tuple[int, str], ...]  # documents of others who may be the same, and why


CANDIDATES = 50  # documents that a new one is compared with, those with most in common
# Documents that share a contact, or part of a name and of a life, or so much of a life that they
# need no name. Two that share less are two people's, whatever their names.
SHARING = (
    "with shared as (select document, count(*) clues, sum(clue like 'mark %') marks,"
    "  sum(clue like 'name %') names, sum(clue like 'life %') life"
    "  from clues where clue in (select value from json_each(?)) group by document)"
    " select d.id, d.person, d.trace from shared s join documents d on d.id = s.document"
    " where s.marks or (s.names and s.life) or s.life >= 3"
    " order by s.clues desc, d.id limit ?"
)


# The newest document of each file that somebody set against this one.
DECIDED = (
    "select d.person, c.same from decisions c join documents d on d.id ="
    "  (select max(id) from documents where path = case c.one when ? then c.other else c.one end"
    "   and id < ?)"
    " where c.one = ? or c.other = ?"
)
ANY = 2**63 - 1  # above every row


def owner(path: str, trace: people.Trace, called: str, db: "Database", before: int = ANY) -> Owner:
    """The person a document is about and whom else it may be about, by the documents with clues
    whose rows are `before` its own."""
    found = [
        (document, person, people.compare(trace, other))
        for document, person, other in _candidates(trace, called, db)
    ]
    others = {person for _, person, verdict in found if verdict.clashing}  # by one of their CVs
    same, apart = decided(path, trace, db, before)
    likely = (p for _, p, verdict in found if verdict.kind == "same" and p not in others | apart)
    known = same_path(path, trace, db, before) or min(same, default=0) or next(likely, 0)
    maybe = ((d, v.reason) for d, p, v in found if v.kind != "apart" and p != known)
    return Owner(known, tuple(maybe))


def same_path(path: str, trace: people.Trace, db: "Database", before: int = ANY) -> int:
    """The person of the version that this file replaces; 0 if there is none or if the file is now
    somebody else's CV."""
    row = db.execute(
        "select person, trace from documents where path = ? and id < ? order by id desc limit 1",
        (path, before),
    ).fetchone()
    if row and people.names_alike(trace.name, read_trace(row[1]).name) != "different":
        return int(row[0])
    return 0


def decided(
    path: str, trace: people.Trace, db: "Database", before: int = ANY
) -> tuple[set[int], set[int]]:
    """The people whose document somebody said this file to be, and not to be; a file that has
    become somebody else's CV is under no decision."""
    sql = "select 1 from documents where path = ? and id < ? limit 1"
    known = db.execute(sql, (path, before)).fetchone()
    if known and not same_path(path, trace, db, before):
        return set(), set()
    rows = db.execute(DECIDED, (path, before, path, path)).fetchall()
    return {p for p, same in rows if same}, {p for p, same in rows if not same}


def _candidates(
    trace: people.Trace, called: str, db: "Database"
) -> Iterator[tuple[int, int, people.Trace]]:
    """(document, person, trace) of documents that may be the same person's, likeliest first."""
    clues = json.dumps(list(people.clues(trace, called)))
    for document, person, text in db.execute(SHARING, (clues, CANDIDATES)).fetchall():
        yield document, person, read_trace(text)


def read_trace(text: str) -> people.Trace:
    """The trace as the index keeps it."""
    raw = json.loads(text)
    return people.Trace(
        name=tuple(raw["name"]),
        marks=frozenset(raw["marks"]),
        ids=tuple((n, u) for n, u in raw["ids"]),
        schools=tuple((k, s, e) for k, s, e in raw["schools"]),
        jobs=tuple((k, s) for k, s in raw["jobs"]),
        papers=tuple(raw["papers"]),
    )
