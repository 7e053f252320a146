"""The access log -> lines for an administrator; and what is done at the command line, noted."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from store.disk.opening import HERE, NotDone
from store.index import Index
from store.memory.log import MOST, Act, Sought
from store.memory.memory import Memory
from store.memory.memory_file import Refused
from store.people.whom import whom

REMEMBERED = ".memory.db"
SHOWN = 12  # people named in one line
# What is noted of the commands that change the index or take something out of it.
NOTED = {
    "merge": "merged", "unmerge": "unmerged", "fix": "corrected", "unfix": "corrected",
    "remove": "removed", "forget": "forgot", "export": "exported", "backup": "copied",
    "hold": "held", "release": "released", "retention": "purged",
}  # fmt: skip


def audit(
    index: Path, _: str, person: str = "", asker: str = "", since: str = "", until: str = ""
) -> Iterator[str]:
    """Who asked or did what, the newest first. Raises NotDone."""
    path = index.with_suffix(REMEMBERED)
    if not path.exists():
        yield "Nothing is in the log: nobody has asked in Slack yet."
        return
    memory = opened(path)
    try:
        with Index(index) as found:
            yield from told(memory, found, sought(found, person, asker, since, until))
    finally:
        memory.close()


def opened(path: Path) -> Memory:
    try:
        return Memory(path)
    except Refused as why:
        raise NotDone(f"refused: {why}") from why


def sought(index: Index, person: str, asker: str, since: str, until: str) -> Sought:
    """Raises NotDone for a day that is none; a name that nobody bears is looked for in words."""
    people: tuple[int, ...] | None = None
    if person:
        try:
            people = (whom(person, index.rows),)
        except NotDone:
            people = ()
    end = _day(until) + timedelta(days=1) if until else None
    return Sought(
        asker.strip("<@>").partition("|")[0],
        people,
        person,
        _day(since).timestamp() if since else 0.0,
        end.timestamp() if end else float("inf"),
    )


def _day(text: str) -> datetime:
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError as error:
        raise NotDone(f"refused: {text}: a day is written like 2026-11-24") from error


def told(memory: Memory, index: Index, wanted: Sought) -> Iterator[str]:
    acts = memory.log.read(wanted)
    yield from (line(act, index) for act in acts)
    if not acts:
        yield "Nothing in the log fits."
    if len(acts) == MOST:
        yield f"The newest {MOST} lines; say since or until for others."


def line(act: Act, index: Index) -> str:
    """ "2026-11-24 09:00 U1 asked: who knows CUDA? (people · topic: CUDA): Ada Lindqvist"."""
    when = datetime.fromtimestamp(act.at, UTC).strftime("%Y-%m-%d %H:%M")
    found = [index.person(row) for row in act.people[:SHOWN]]
    names = [one.name if one else "somebody who is gone" for one in found]
    more = len(act.people) - len(names)
    names += [f"{more} more"] if more > 0 else []
    parts = [f"{when} {act.user} {act.act}: {act.words or '(taken out)'}"]
    parts += [f"({act.reading})"] if act.reading else []
    return " ".join(parts) + (f": {', '.join(names)}" if names else "")


def note(index: Path, now: str, command: str, words: str, who: str = HERE) -> None:
    """What was done at the command line. Of a forgetting only that it was done."""
    act = NOTED.get(command)
    if not act or not index.exists():
        return
    people = () if command in ("forget", "retention") else _meant(index, words)
    memory = opened(index.with_suffix(REMEMBERED))
    try:
        told = "somebody" if command == "forget" else words
        at = datetime.fromisoformat(now).timestamp()
        memory.log.note(Act(who, act, told, people=people), at)
    finally:
        memory.close()


def _meant(index: Path, words: str) -> tuple[int, ...]:
    with Index(index) as found:
        try:
            return (whom(words, found.rows),)
        except NotDone:
            return ()
