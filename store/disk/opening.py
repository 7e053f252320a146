"""A path -> a connection that cannot write, or why the file is no index of ours."""

import os
import sqlite3
from pathlib import Path

from store.disk import header

BUSY = 10  # seconds to wait for another process's lock before giving up
HERE = "the command line"  # who decides there


class Unusable(Exception):
    """The index file cannot be used; says why in one line."""


class NotDone(Exception):
    """What was asked for cannot be done; says why in one line."""


def trouble(path: Path, writing: bool = False) -> str:
    """Why a file cannot be read, or written, as an index, in words; "" if it can."""
    if not path.exists():
        return "is not there: load CVs first (app.py load PATH)"
    if not path.is_file():
        return "is not an index of Talent"
    return header.trouble(path, writing)


def connect(path: Path) -> sqlite3.Connection:
    """A connection that cannot write; raises Unusable if the file cannot be opened."""
    try:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?{_mode(path)}",
            uri=True,
            timeout=BUSY,
            check_same_thread=False,
        )
        connection.execute("pragma query_only = on")
    except sqlite3.DatabaseError as error:
        raise Unusable(f"{path.name} cannot be opened") from error
    connection.row_factory = sqlite3.Row
    return connection


def _mode(path: Path) -> str:
    """How to open an index so that reading leaves no file behind.

    Who opens a WAL index needs its -wal and -shm files, and only who may write takes them away
    again. Where they lie already, after a kill or during a load, they stay as they are.
    """
    if path.with_name(path.name + "-wal").exists():
        return "mode=ro"
    return "mode=rw" if os.access(path.parent, os.W_OK) else "mode=ro&immutable=1"
