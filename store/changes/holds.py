"""Who must be kept while a claim is open, however old: no purge, no forgetting, no removal."""

from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import Database

from store.changes.writer import changing
from store.disk.opening import HERE, NotDone
from store.people.whom import called, whom

LONGEST = 200  # characters of a reason
# By path: a hold stays with the person through merges, newer versions and a reread.
HELD = (
    "select h.since, h.reason from holds h join documents d on d.path = h.path"
    " where d.person = ? order by h.since limit 1"
)


def hold(index: Path, now: str, name: str, reason: str, who: str = HERE) -> Iterator[str]:
    """Keep somebody, and say why. Raises NotDone."""
    told = " ".join(reason.split())
    if not told or len(told) > LONGEST or not told.isprintable():
        raise NotDone(f"refused: a hold needs a reason of at most {LONGEST} characters")
    with changing(index) as db:
        person = whom(name, db.execute)
        paths = db.execute("select distinct path from documents where person = ?", (person,))
        db.conn.executemany(
            "insert or replace into holds (path, reason, since, who) values (?, ?, ?, ?)",
            [(path, told, now, who) for (path,) in paths.fetchall()],
        )
        yield f"held: {called(person, db.execute)}: {told}"


def release(index: Path, _: str, name: str) -> Iterator[str]:
    """Nobody need keep them any more. Raises NotDone."""
    with changing(index) as db:
        person = whom(name, db.execute)
        sql = "delete from holds where path in (select path from documents where person = ?)"
        if not db.execute(sql, (person,)).rowcount:
            raise NotDone(f"refused: {called(person, db.execute)}: is not on hold")
        yield f"released: {called(person, db.execute)}"


def on_hold(person: int, db: Database) -> str:
    """Since when and why somebody is on hold; "" if they are not."""
    for since, reason in db.execute(HELD, (person,)).fetchall():
        return f"on hold since {since[:10]} ({reason})"
    return ""


def free(person: int, db: Database) -> None:
    """Raises NotDone for somebody who is on hold."""
    if why := on_hold(person, db):
        raise NotDone(f"refused: {called(person, db.execute)}: {why}: release them first")
