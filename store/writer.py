"""The index opened to write: by one process at a time, never somebody else's file."""

import fcntl
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from store import schema
from store.index import BUSY, Unusable


@contextmanager
def writer(path: Path) -> Iterator[Database]:
    """The index opened to write, by one process at a time; made if there is none.

    Raises Unusable for another program's file, a later version's, or a damaged one, and
    leaves it as it was.
    """
    with _alone(path):
        new = not path.exists() or path.stat().st_size == 0
        if new:
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
        connection = sqlite3.connect(path, timeout=BUSY, isolation_level=None)
        try:
            _prepare(connection, path, new)
            yield Database(connection, execute_plugins=False)
        except sqlite3.DatabaseError as error:
            raise Unusable(f"{path.name} could not be written: {error}") from error
        finally:
            connection.close()


def _prepare(connection: sqlite3.Connection, path: Path, new: bool) -> None:
    if new:
        schema.claim(connection)
    reason = schema.trouble(connection)
    if reason:
        raise Unusable(f"{path.name} {reason}")
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = normal")
    connection.execute("pragma secure_delete = on")
    schema.migrations.apply(Database(connection, execute_plugins=False))


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Hold the index's lock file, so that one process writes at a time (SQLite up to 3.51.2 may
    corrupt a WAL file that two processes checkpoint at once)."""
    lock = os.open(path.with_name(path.name + ".lock"), os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)
