"""The head of an SQLite file -> whether it is an index of ours, and of which version."""

import sqlite3
import struct
from pathlib import Path

APPLICATION = 0x54414C54  # "TALT": how the file tells that it is ours
VERSION = 11  # user_version: which program's tables these are; one more for each migration
MAGIC, HEADER = b"SQLite format 3\0", 100  # how every SQLite file starts; bytes of its header


def is_ours(path: Path) -> bool:
    """Whether a file is an index of any version of Talent."""
    try:
        with path.open("rb") as file:
            head = file.read(HEADER)
    except OSError:
        return False
    return head.startswith(MAGIC) and head[68:72] == APPLICATION.to_bytes(4, "big")


def claim(connection: sqlite3.Connection) -> None:
    """Write into a new, empty file that it is an index of ours."""
    connection.execute(f"pragma application_id = {APPLICATION}")
    connection.execute(f"pragma user_version = {VERSION}")


def trouble(path: Path, writing: bool = False) -> str:
    """Why a file is no index for us, in words; "" if it is one.

    An earlier version's file is brought up to date when it is opened for `writing`, not to read.

    Reads SQLite's header (section 1.3 of its file format) and nothing else: SQLite itself would
    already roll back or rewrite somebody else's file.
    """
    with path.open("rb") as file:
        head = file.read(HEADER)
    if not head:
        return "is empty: load CVs first (app.py load PATH)"
    if len(head) < HEADER or not head.startswith(MAGIC):
        return "is not an index of Talent"
    version, application = struct.unpack(">60xI4xI28x", head)
    if application != APPLICATION:
        return "is not an index of Talent"
    if version > VERSION:
        return "was written by a later version of Talent"
    if version < VERSION and not writing:
        return "was written by an earlier version of Talent: app.py reread brings it up to date"
    return ""
