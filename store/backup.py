"""The index and what the bot remembers -> copies of both, also while others read and write."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from store.opening import BUSY, NotDone, Unusable, connect, trouble

PAGES = 4096  # copied at a time; others may write in between, then SQLite begins anew
REMEMBERED = ".memory.db"


def backup(index: Path, _: str, file: str) -> Iterator[str]:
    """FILE, and FILE's .memory.db where the bot remembers anything; for the owner's eyes only.

    A copy is whole or not there. Raises NotDone where a file of that name is there already.
    """
    reason = trouble(index)
    if reason:
        raise Unusable(f"{index.name} {reason}")
    pairs = [(index, Path(file))]
    memory = index.with_suffix(REMEMBERED)
    if memory.exists():
        pairs.append((memory, Path(file).with_suffix(REMEMBERED)))
    for _source, target in pairs:
        if target.exists() or target.is_symlink():
            raise NotDone(f"refused: {target.name}: is there already")
    for source, target in pairs:
        _copy(source, target)
        yield f"copied: {source.name} to {target.name} ({target.stat().st_size:,} bytes)"
    yield "Who is forgotten later is still in this copy: delete old copies, or load from the CVs."


def _copy(source: Path, target: Path) -> None:
    part = target.with_name(f".{target.name}.part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    ours = connect(source)
    theirs = sqlite3.connect(part, timeout=BUSY)
    try:
        ours.backup(theirs, pages=PAGES)
        theirs.execute("pragma journal_mode = delete")  # one file, whole without a log beside it
    except sqlite3.DatabaseError as error:
        part.unlink(missing_ok=True)
        raise Unusable(f"{source.name} could not be copied: {error}") from error
    finally:
        theirs.close()
        ours.close()
    part.replace(target)
