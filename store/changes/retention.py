"""How long CVs are kept -> whose are older, and their purge; what is on hold stays.

Unlike somebody who asked to be forgotten, whose CVs became old may send a new one: only the same
texts are passed over from then on.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from store.changes.forget import REMEMBERED, forget, held
from store.changes.holds import on_hold
from store.changes.writer import writer
from store.disk.opening import NotDone
from store.index import Index
from store.language.numbers import counted
from store.memory.audit import opened
from store.people.whom import called

OLD = "select person from documents group by person having max(loaded) < ? order by max(loaded)"
BACKUPS = "Not reached: backups, which hold them still: delete those that are older, too."


def going(index: Path, now: str, days: str) -> tuple[list[str], Callable[[], Iterator[str]]]:
    """Whose newest CV was loaded more than DAYS ago, in lines, and how to purge them. Raises
    NotDone."""
    if not days.isdecimal() or not 0 < int(days) <= 36500:
        raise NotDone("refused: say after how many days, from 1 to 36500")
    before = datetime.fromisoformat(now) - timedelta(days=int(days))
    with Index(index):  # says why where it cannot be used
        pass
    with writer(index) as db:
        people = [int(person) for (person,) in db.execute(OLD, (before.isoformat(),)).fetchall()]
        kept = [(p, why) for p in people if (why := on_hold(p, db))]
        names = [(p, called(p, db.execute)) for p in people if p not in dict(kept)]
        preview = [f"would go: {name}" for _, name in names]
        preview += [f"stays: {called(p, db.execute)}: {why}" for p, why in kept]
    count = counted(len(names), "person")
    preview.append(f"{count} whose newest CV was loaded more than {int(days)} days ago. {BACKUPS}")
    return preview, lambda: purge(index, [p for p, _ in names], before)


def purge(index: Path, people: list[int], before: datetime) -> Iterator[str]:
    """Take out these people, and the words of questions and of the log from before then."""
    memory = index.with_suffix(REMEMBERED)
    for person in people:
        with Index(index) as found:
            file = found.rows("select path from documents where person = ? limit 1", (person,))
            one = held(str(file[0]["path"]), found.rows)
        told = forget(index, memory, one, lasting=False)
        yield next(told).replace("forgotten", "purged", 1)
    if memory.exists():
        link = opened(memory)
        try:
            link.log.blank(before.timestamp())
            link.scrub()
        finally:
            link.close()
    yield BACKUPS
