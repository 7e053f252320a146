"""The index -> what is damaged in it, in words."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from store.disk.opening import BUSY, Unusable
from store.disk.seal import document_seal, intact
from store.disk.sqlite import defects
from store.index import Index, summary

# Compares the search table with the entries; SQLite takes it for a write, but nothing is written.
COMPARE = "insert into entries_fts (entries_fts, rank) values ('integrity-check', 1)"


def trouble(index: Index) -> str:
    """What could change an answer; "" if nothing could. Reads the whole file."""
    try:
        with index.unchanging():
            found = _pages(index) or _documents(index) or _state(index)
        return found or _searched(index)
    except Unusable as error:
        return str(error).removeprefix(f"{index.path.name} ")
    except sqlite3.DatabaseError as error:
        return f"is damaged: {error}"


def damage(path: Path) -> str:
    """What is damaged in an index that nobody has opened, or why it is none; "" if nothing is."""
    try:
        with Index(path) as index:
            return trouble(index)
    except Unusable as why:
        return str(why).removeprefix(f"{path.name} ")


def check(path: Path, _: str) -> Iterator[str]:
    """Says that the index is sound; raises Unusable where it is not."""
    with Index(path) as index:
        reason = trouble(index)
        if reason:
            raise Unusable(f"{path.name} {reason}")
        yield f"{path.name} is sound: it holds {index.size()}"


def told(path: Path) -> Iterator[str]:
    """The library and what the index holds, or why it cannot be used, a line each."""
    yield from defects()
    yield summary(path)


@contextmanager
def opened(path: Path) -> Iterator[Index]:
    """The index to read; what goes wrong because it is damaged is Unusable."""
    with Index(path) as index, blamed(path):
        yield index


@contextmanager
def blamed(path: Path) -> Iterator[None]:
    """What goes wrong in the program because the index is damaged is raised as Unusable; what goes
    wrong although it is sound is a fault of ours and stays one."""
    try:
        yield
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError) as error:
        reason = damage(path)
        if not reason:
            raise
        raise Unusable(f"{path.name} {reason}") from error


def _pages(index: Index) -> str:
    found = [str(r[0]) for r in index.rows("pragma integrity_check(1)")]
    where = " ".join(" ".join(found).replace("*** in database main ***", "").split())
    return "" if where == "ok" else f"is damaged: {where}"


def _documents(index: Index) -> str:
    for (id,) in index.rows("select id from documents order by id"):
        (row,) = index.rows("select name, text, digest, seal from documents where id = ?", (id,))
        if hashlib.sha256(str(row["text"]).encode()).hexdigest() != row["digest"]:
            return f"is damaged: the text of {row['name']} has changed"
        if document_seal(id, index.rows) != row["seal"]:
            return f"is damaged: what was read from {row['name']} has changed"
    return ""


def _state(index: Index) -> str:
    return "" if intact(index.rows) else "is damaged: the list of people and documents has changed"


def _searched(index: Index) -> str:
    address = f"{index.path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(address, uri=True, timeout=BUSY, isolation_level=None)
    try:
        connection.execute("begin")
        connection.execute(COMPARE)
        connection.execute("rollback")
    except sqlite3.OperationalError as error:
        return f"cannot be checked in full: {error}"
    finally:
        connection.close()
    return ""
