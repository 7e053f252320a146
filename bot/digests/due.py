"""The memory beside an index -> a line for each digest: what, where, when next."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from bot.digests.texts import listed
from store.backup import REMEMBERED
from store.disk.opening import NotDone
from store.memory.memory import Memory, Refused


def digests(index: Path, now: str) -> Iterator[str]:
    """The next one first; what is due already is marked. Raises NotDone."""
    path = index.with_suffix(REMEMBERED)
    if not path.exists():
        yield "No digests yet."
        return
    try:
        memory = Memory(path)
    except Refused as why:
        raise NotDone(f"refused: {why}") from why
    found = memory.digests.all()
    memory.close()
    moment = datetime.fromisoformat(now).timestamp()
    for one in sorted(found, key=lambda d: (d.next == 0, d.next, d.id)):
        due = "due: " if one.state == "on" and 0 < one.next <= moment else ""
        yield f"{due}{listed(one)} · in {one.channel}, by {one.owner}"
    if not found:
        yield "No digests yet."
