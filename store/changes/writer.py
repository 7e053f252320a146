"""The index opened to write: by one process at a time, never somebody else's file."""

import fcntl
import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database

from store.changes.upgrade import upgrade
from store.disk import header, schema
from store.disk.leftovers import sweep
from store.disk.opening import BUSY, NotDone, Unusable, trouble
from store.disk.seal import intact, seal_state
from store.sound import blamed


@contextmanager
def writer(path: Path) -> Iterator[Database]:
    """The index opened to write, by one process at a time; made if there is none.

    Raises Unusable for another program's file, another version's, or a damaged one, and
    leaves it as it was.
    """
    _ours(path)
    with _alone(path):
        _ours(path)
        sweep(path)
        _make(path)
        connection = sqlite3.connect(path, timeout=BUSY, isolation_level=None)
        try:
            db = Database(connection, execute_plugins=False)
            with blamed(path):
                _prepare(db)
                yield db
        except sqlite3.DatabaseError as error:
            raise Unusable(f"{path.name} could not be written: {error}") from error
        finally:
            connection.close()


@contextmanager
def change(db: Database) -> Iterator[None]:
    """One transaction: all of it or nothing, the index's version and seal with it. Raises Unusable
    where what the last seal covers has changed: it would be sealed as if it were right."""
    with db.atomic():
        if not intact(db.execute):
            raise Unusable("the index is damaged: its list of people and documents has changed")
        db.execute("update state set version = version + 1")
        yield
        seal_state(db.conn)


@contextmanager
def changing(path: Path) -> Iterator[Database]:
    """An index that is there, opened to write, in one transaction; raises Unusable if none is."""
    reason = trouble(path, writing=True)
    if reason:
        raise Unusable(f"{path.name} {reason}")
    with writer(path) as db, change(db):
        yield db


def scrub(db: Database) -> None:
    """Take out the bytes of deleted rows: out of the search table's pages, the file's free pages
    and the write-ahead log. Raises NotDone while another program reads an older state.

    That takes all of these steps in this order: the search table keeps deleted words until it is
    built anew, and a truncated log still leaves the file's own pages.
    """
    db.execute("insert into entries_fts (entries_fts) values ('rebuild')")
    db.execute("vacuum")
    (busy, *_) = db.execute("pragma wal_checkpoint(truncate)").fetchone()
    if busy:
        raise NotDone("deleted, but its bytes stay until no other program reads: run it again")
    with change(db):
        db.execute("update state set traces = 0")


def _ours(path: Path) -> None:
    reason = header.trouble(path, writing=True) if path.exists() and path.stat().st_size else ""
    if reason:
        raise Unusable(f"{path.name} {reason}")


def _make(path: Path) -> None:
    """An empty file for its owner's eyes, if there is none; -wal and -shm take its mode over."""
    handle = os.open(path, os.O_CREAT | os.O_WRONLY, 0o600)
    try:
        if not os.fstat(handle).st_size:
            os.fchmod(handle, 0o600)
    finally:
        os.close(handle)


def _prepare(db: Database) -> None:
    """Make the tables of a new file or bring an earlier version's up to date, all or nothing; WAL
    only after that."""
    db.execute("pragma secure_delete = on")
    (pages,) = db.execute("pragma page_count").fetchone()
    (version,) = db.execute("pragma user_version").fetchone()
    if not pages or version < header.VERSION:
        with db.atomic():
            if pages:
                upgrade(db, version)
            schema.migrations.apply(db)
            header.claim(db.conn)
            db.execute("update state set key = ? where key = ''", (secrets.token_hex(32),))
            seal_state(db.conn)
    db.execute("pragma journal_mode = wal")
    db.execute("pragma synchronous = normal")
    if db.execute("select traces from state").fetchone() == (1,):
        with suppress(NotDone):  # a forgetting that was interrupted
            scrub(db)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Hold the index's lock file, so that one process writes at a time (SQLite up to 3.51.2 may
    corrupt a WAL file that two processes checkpoint at once)."""
    try:
        lock = os.open(path.with_name(path.name + ".lock"), os.O_CREAT | os.O_RDWR, 0o600)
    except OSError as error:
        folder = path.absolute().parent.name
        raise Unusable(f"{path.name} cannot be in {folder}: {error.strerror}") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)
