"""The SQLite that this Python brings -> its version and what is known to be wrong with it."""

import sqlite3
from collections.abc import Iterator

Version = tuple[int, ...]

# (first version with the defect, first without, what it is, what Talent does about it)
KNOWN: tuple[tuple[Version, Version, str, str], ...] = (
    (
        (3, 7, 0),
        (3, 51, 3),
        "two programs that write or checkpoint a WAL file at once may damage it"
        " (sqlite.org/wal.html#walresetbug)",
        "Talent lets one process write at a time, by a lock file",
    ),
    (
        (3, 9, 0),
        (3, 42, 0),
        "deleted words stay in the pages of the search table, which has no secure-delete",
        "forget builds that table anew",
    ),
)


def defects(version: Version = sqlite3.sqlite_version_info) -> Iterator[str]:
    """One line for the version and one for each known defect.

    >>> list(defects((3, 51, 3)))
    ['SQLite 3.51.3: no defect known that matters here']
    """
    found = [(what, remedy) for first, mended, what, remedy in KNOWN if first <= version < mended]
    called = ".".join(map(str, version))
    yield f"SQLite {called}" + ("" if found else ": no defect known that matters here")
    yield from (f"SQLite {called}: {what}; {remedy}" for what, remedy in found)
