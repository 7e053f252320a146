"""The index and what the bot remembers -> copies of both, also while others read and write."""

import fcntl
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from store.disk.leftovers import part_of
from store.disk.opening import BUSY, NotDone, Unusable, connect, trouble
from store.sound import damage

PAGES = 4096  # copied at a time; others may write in between, then SQLite begins anew
REMEMBERED = ".memory.db"


def backup(index: Path, _: str, file: str) -> Iterator[str]:
    """FILE, and FILE's .memory.db where the bot remembers anything; for the owner's eyes only.

    A copy is whole and sound or not there: an index that is damaged is not copied over and over
    until no good copy is left. Raises NotDone where a file of that name is there already.
    """
    reason = trouble(index)
    if reason:
        raise Unusable(f"{index.name} {reason}")
    pairs = [(index, Path(file), damage)]
    memory = index.with_suffix(REMEMBERED)
    if memory.exists():
        pairs.append((memory, Path(file).with_suffix(REMEMBERED), pages))
    for _source, target, _wrong in pairs:
        if target.exists() or target.is_symlink():
            raise NotDone(f"refused: {target.name}: is there already")
    for source, target, wrong in pairs:
        copy(source, target, wrong)
        yield f"copied: {source.name} to {target.name} ({target.stat().st_size:,} bytes)"
    yield "Who is forgotten later is still in this copy: delete old copies, or load from the CVs."


def copy(source: Path, target: Path, wrong: Callable[[Path], str]) -> None:
    """One file; `wrong` says of the copy why it is none. Raises Unusable."""
    part = part_of(target)
    part.unlink(missing_ok=True)
    ours = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        fcntl.flock(ours, fcntl.LOCK_EX)  # says to others that somebody is at work on it
        _fill(source, part)
        if why := wrong(part):
            raise Unusable(f"{source.name} {why}: nothing was copied")
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
        os.close(ours)


def _fill(source: Path, part: Path) -> None:
    ours = connect(source)
    theirs = sqlite3.connect(part, timeout=BUSY)
    try:
        theirs.execute("pragma journal_mode = off")  # who is killed leaves one file, not two
        ours.backup(theirs, pages=PAGES)
        theirs.execute("pragma journal_mode = delete")  # one file, whole without a log beside it
    except sqlite3.DatabaseError as error:
        raise Unusable(f"{source.name} could not be copied: {error}") from error
    finally:
        theirs.close()
        ours.close()


def pages(path: Path) -> str:
    """What is damaged in a file of which the pages alone can be looked at; "" if nothing is."""
    link = connect(path)
    try:
        found = link.execute("pragma integrity_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        return f"is damaged: {error}"
    finally:
        link.close()
    return "" if found == "ok" else f"is damaged: {found}"
