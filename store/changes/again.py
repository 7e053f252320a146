"""Every stored text -> read again with today's parser; what people decided stays."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from sqlite_utils import Database

from store.changes.corrections import apply
from store.changes.naming import NOBODY, name_people
from store.changes.rows import READ, Read, as_of, fill, new_person, note
from store.changes.spelled import spell
from store.cv.parser import parse
from store.disk.opening import Unusable
from store.people import people
from store.people.coauthors import link, unlink
from store.people.owners import owner, read_trace

Parsed = list[tuple[int, Read]]  # rows of documents with what they say
BATCH = 200  # CVs that are held in memory at a time
NEWLY = (
    "update documents set updated = ?, as_of = ?, printed_name = ?, inferred = ?, reason = ?,"
    " trace = ? where id = ?"
)


def everything(db: Database) -> None:
    """All of the index anew from its texts, within the transaction that is open."""
    for batch in batches(db):
        store(batch, db)
    settle(db)


def batches(db: Database) -> Iterator[Parsed]:
    """All documents, parsed, in the order in which they were loaded."""
    rows = documents(db)
    for start in range(0, len(rows), BATCH):
        yield [_read(row, db) for row in rows[start : start + BATCH]]


def documents(db: Database) -> list[int]:
    return [row for (row,) in db.execute("select id from documents order by id").fetchall()]


def _read(document: int, db: Database) -> tuple[int, Read]:
    sql = "select path, file, text, digest from documents where id = ?"
    path, file, text, digest = db.execute(sql, (document,)).fetchone()
    if hashlib.sha256(str(text).encode()).hexdigest() != digest:
        raise Unusable(f"the index is damaged: the text of {file} has changed")
    return document, Read(path, file, text, digest, parse(text))


def store(batch: Parsed, db: Database) -> None:
    """What today's parser reads in these documents, in place of what was read before."""
    for document, one in batch:
        _again(document, one, db)
    apply(_people((document for document, _ in batch), db), db)


def _people(rows: Iterable[int], db: Database) -> set[int]:
    sql = "select person from documents where id in (select value from json_each(?))"
    return {person for (person,) in db.execute(sql, (json.dumps(list(rows)),)).fetchall()}


def _again(document: int, one: Read, db: Database) -> None:
    """The rows of one document as today's parser reads it."""
    for sql in READ:
        db.execute(sql, (document,))
    trace = json.dumps(asdict(people.trace(one.cv)), default=sorted)
    cv = one.cv
    values = (cv.updated, as_of(cv), cv.name, int(cv.inferred), cv.reason, trace, document)
    db.execute(NEWLY, values)
    fill(document, one, db)


def settle(db: Database) -> None:
    """What hangs on all documents together: who is who, the words, the misspelt co-authors."""
    rows = documents(db)
    _who_is_who(rows, db)
    spell(db)
    unlink(rows, db)
    link(rows, db)


def _who_is_who(rows: list[int], db: Database) -> None:
    """Whose each document is, found anew in the order of loading; people keep their rows."""
    db.execute("delete from clues")
    db.execute("delete from suggestions")
    taken: set[int] = set()
    for document in rows:
        sql = "select path, trace, printed_name, person from documents where id = ?"
        path, text, called, before = db.execute(sql, (document,)).fetchone()
        trace = read_trace(text)
        found = owner(path, trace, called, db, document)
        person = found.person or (new_person(db) if before in taken else before)
        taken.add(person)
        db.execute("update documents set person = ? where id = ?", (person, document))
        note(document, found, trace, called, db)
    db.execute(NOBODY)
    name_people({row for (row,) in db.execute("select id from people").fetchall()}, db)
