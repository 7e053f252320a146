"""What an admin decides about one person, in Slack -> the index: who is who, and what is right."""

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.rendering.cards import Lookalike
from bot.rendering.printable import one_line
from store.disk.opening import NotDone, Unusable
from store.index import Index

GONE = "One of the two is not in the index any more."
BUSY = "The index cannot be changed right now. Please try again in a minute."


@dataclass(frozen=True, slots=True)
class Upkeep:
    """Each call says in a sentence what was done, or why it was not. What writes is imported when
    it is called: asking starts sooner."""

    index: Index

    def lookalikes(self, row: int) -> tuple[Lookalike, ...]:
        from store.changes.decisions import lookalikes

        found = ((self.index.person(other), why) for other, why in lookalikes(row, self.index))
        return tuple(
            Lookalike(p.id, p.name, ", ".join(d.name for d in p.documents), why)
            for p, why in found
            if p
        )

    def merged(self, row: int, other: int, who: str, now: float) -> str:
        from store.changes.decisions import merge

        people = [self.index.person(row), self.index.person(other)]
        paths = [p.documents[0].path for p in people if p and p.documents]
        if len(paths) < 2:
            return GONE
        try:
            (told,) = merge(self.index.path, moment(now), paths[0], paths[1], who)
        except NotDone as why:
            return sentence(str(why))
        except Unusable:
            return BUSY
        return sentence(f"{told}. The command line undoes it: unmerge")

    def corrected(self, row: int, field: str, right: str, who: str, now: float) -> str:
        from store.changes.fix import fix

        person = self.index.person(row)
        if not person or not person.documents:
            return GONE
        path = person.documents[0].path
        try:
            (told,) = fix(self.index.path, moment(now), path, field, right, who)
        except NotDone as why:
            return sentence(str(why))
        except Unusable:
            return BUSY
        return sentence(told)


def moment(now: float) -> str:
    """ISO 8601 in UTC, as the index notes it."""
    return datetime.fromtimestamp(now, UTC).isoformat(timespec="seconds")


def sentence(told: str) -> str:
    told = one_line(told)
    return told[:1].upper() + told[1:] + "."
