"""Which person a new document is about; what people and namesake files are called."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from sqlite_utils import Database

from store import people
from store.names import EXACT, person_names
from store.records import CV

CANDIDATES = 200  # documents that a new one is compared with
SAME_NAME = (
    "select distinct d.id, d.person, d.trace from names n join documents d on d.id = n.document"
    " where n.slot = 'person' and n.key in (select value from json_each(?)) order by d.id limit ?"
)
SAME_CONTACT = (
    "select distinct d.id, d.person, d.trace from contacts c join documents d on d.id = c.document"
    " where c.value in (select value from json_each(?)) order by d.id limit ?"
)


def owner(
    cv: CV, path: str, trace: people.Trace, db: Database
) -> tuple[int, list[tuple[int, str]]]:
    """The person a new document is about, known or new, and the documents that may be theirs too
    with the reason."""
    known: int | None = _same_path(path, trace, db)
    maybe: list[tuple[int, int, str]] = []
    for document, person, other in _candidates(cv, trace, db):
        verdict = people.compare(trace, other)
        if verdict.kind == "same" and known is None:
            known = person
        elif verdict.kind != "apart":
            maybe.append((document, person, verdict.reason))
    if known is None:
        known = int(db.execute("insert into people (name) values ('')").lastrowid or 0)
    return known, [(document, reason) for document, person, reason in maybe if person != known]


def _same_path(path: str, trace: people.Trace, db: Database) -> int | None:
    """The person of the version that this file replaces, unless it is now somebody else's CV."""
    row = db.execute(
        "select person, trace from documents where path = ? order by id desc limit 1", (path,)
    ).fetchone()
    if row and people.names_alike(trace.name, _trace(row[1]).name) != "different":
        return int(row[0])
    return None


def _candidates(
    cv: CV, trace: people.Trace, db: Database
) -> Iterator[tuple[int, int, people.Trace]]:
    """(document, person, trace) of documents that share a name or a contact with a new one."""
    keys = [k for k, weight in person_names(cv) if weight == EXACT]
    keys += [word for word in trace.name if len(word) > 1]
    contacts = [f.value for f in cv.basics if f.field in ("email", "url", "phone")]
    rows = db.execute(SAME_NAME, (json.dumps(keys), CANDIDATES)).fetchall()
    rows += db.execute(SAME_CONTACT, (json.dumps(contacts), CANDIDATES)).fetchall()
    for document, person, text in dict.fromkeys(rows):
        yield document, person, _trace(text)


def _trace(text: str) -> people.Trace:
    raw = json.loads(text)
    return people.Trace(
        name=tuple(raw["name"]),
        marks=frozenset(raw["marks"]),
        ids=tuple((n, u) for n, u in raw["ids"]),
        schools=tuple((k, s, e) for k, s, e in raw["schools"]),
        jobs=tuple((k, s) for k, s in raw["jobs"]),
        papers=tuple(raw["papers"]),
    )


def name_people(persons: set[int], db: Database) -> None:
    """A person is called as their newest CV says; a printed name goes before an inferred one."""
    for person in persons:
        rows = db.execute(
            "select printed_name, inferred, reason, name from documents"
            " where person = ? and not replaced"
            " order by printed_name = '', inferred, as_of desc, loaded desc, id desc limit 1",
            (person,),
        ).fetchall()
        for name, inferred, reason, file in rows:
            db.execute(
                "update people set name = ?, inferred = ?, reason = ? where id = ?",
                (name or f"Unnamed ({file})", inferred or int(not name), reason, person),
            )


def tell_namesakes_apart(db: Database) -> None:
    """Files of one name in several folders are called by the shortest path that differs."""
    rows = db.execute("select id, path from documents where not replaced").fetchall()
    for found in _by_file_name(rows):
        size = 1
        while size < 20 and len({_tail(path, size) for _, path in found}) < len(found):
            size += 1
        for row, path in found:
            db.execute(
                "update documents set name = ? where id = ? and name != ?",
                (_tail(path, size), row, _tail(path, size)),
            )


def _by_file_name(rows: list[tuple[int, str]]) -> Iterable[list[tuple[int, str]]]:
    found: dict[str, list[tuple[int, str]]] = {}
    for row, path in rows:
        found.setdefault(Path(path).name, []).append((row, path))
    return found.values()


def _tail(path: str, size: int) -> str:
    return "/".join(Path(path).parts[-size:])
