"""Rows of the index -> the digest by which `check` tells that a stored byte has changed."""

import hashlib
import sqlite3
from collections.abc import Callable, Iterable
from typing import Any

Query = Callable[[str, tuple[Any, ...]], Iterable[Any]]  # (sql, values) -> rows

# All that was read from one document, in the order of its rows; its text has a digest of its own.
DOCUMENT = (
    "select file, path, digest, loaded, updated, as_of, printed_name, inferred, reason, trace,"
    " printed from documents where id = ?",
    "select id, kind, start, end, open, expected, printed, lines, text, again"
    " from entries where document = ? order by id",
    "select f.entry, f.field, f.value, f.line from entries e join facts f on f.entry = e.id"
    " where e.document = ? order by f.id",
    "select entry, told from stays where document = ?",
    "select field, value, line from contacts where document = ? order by id",
    "select slot, key, weight, value, entry, kind, line from names where document = ? order by id",
    "select entry, name, line, holder, holder_line, reason from author_links"
    " where document = ? order by id",
    "select correction, lines from corrected where document = ? order by id",
)
# What a later load, a decision or a correction may change.
STATE = (
    "select id, name, person, replaced, seal from documents order by id",
    "select id, name, inferred, reason from people order by id",
    "select one, other, reason from suggestions order by one, other",
    "select one, other, same, decided, who from decisions order by one, other",
    "select id, document, field, about, was, value, decided, who from corrections order by id",
    "select mark from tombstones order by mark",
    "select path, reason, since, who from holds order by path",
    "select version, traces, key from state",
)


def digest(rows: Iterable[Any]) -> str:
    """SHA-256 of rows, hex; their types count too."""
    found = hashlib.sha256()
    for row in rows:
        found.update(repr(tuple(row)).encode("utf-8", "backslashreplace"))
    return found.hexdigest()


def document_seal(document: int, query: Query) -> str:
    return digest(row for sql in DOCUMENT for row in query(sql, (document,)))


def state_seal(query: Query) -> str:
    return digest(row for sql in STATE for row in query(sql, ()))


def intact(query: Query) -> bool:
    """Whether nothing that the state's seal covers has changed since the last transaction."""
    return [row[0] for row in query("select seal from state", ())] == [state_seal(query)]


def seal_document(document: int, db: sqlite3.Connection) -> None:
    seal = document_seal(document, db.execute)
    db.execute("update documents set seal = ? where id = ?", (seal, document))


def seal_state(db: sqlite3.Connection) -> None:
    """To be called at the end of every transaction that changes the index."""
    db.execute("update state set seal = ?", (state_seal(db.execute),))
