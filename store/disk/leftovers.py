"""What killed programs left beside an index: half a copy, a CV that was dropped -> taken away.

Whoever makes such a file holds a lock on it as long as they live; what nobody holds is left over.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PART = ".talent-part"  # ends the name of a copy that is not whole yet
DROPPED = ".dropped"  # ends the name of the folder through which a CV goes that came by Slack


def part_of(target: Path) -> Path:
    return target.with_name(f".{target.name}{PART}")


def sweep(index: Path) -> None:
    """Of no use to anybody, but the text of somebody forgotten may stand in it."""
    for part in index.parent.glob(f".*{PART}*"):
        with _held(part) as free:
            if free:
                part.unlink(missing_ok=True)
    folder = index.resolve().with_suffix(DROPPED)
    with _held(folder) as free:
        if free:
            _empty(folder)


@contextmanager
def dropped(index: Path) -> Iterator[Path]:
    """A folder beside the index for one file at a time, always the same: its place tells documents
    apart. Gone afterwards."""
    folder = index.resolve().with_suffix(DROPPED)
    while True:
        folder.mkdir(mode=0o700, exist_ok=True)
        with _held(folder, wait=True) as ours:
            if not ours:
                continue
            try:
                yield folder
            finally:
                _empty(folder)
            return


@contextmanager
def _held(path: Path, wait: bool = False) -> Iterator[bool]:
    """Whether the file or folder is there and now ours alone."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        yield False
        return
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
            ours = _same(handle, path)
        except OSError:
            ours = False
        yield ours
    finally:
        os.close(handle)


def _same(handle: int, path: Path) -> bool:
    """Whether the path still means what was opened: another may have taken it away meanwhile."""
    with suppress(OSError):
        return os.path.samestat(os.fstat(handle), path.stat())
    return False


def _empty(folder: Path) -> None:
    for file in folder.iterdir():
        file.unlink(missing_ok=True)
    with suppress(OSError):
        folder.rmdir()
