"""Digests against a fake Slack, with a clock that is set by hand; also as a process of its own."""

from dataclasses import dataclass, field
from pathlib import Path

from bot.access import Access
from bot.desk import Desk
from bot.digests.posting import GRACE, Posting
from bot.digests.rounds import Rounds
from bot.slack.delivery import Delivery
from bot.slack.mouth import Mouth
from handlers.answer import Answer
from handlers.digest import News
from handlers.question import Request
from store.memory.digests import Digest
from store.memory.memory import Memory
from store.memory.schedule import Schedule, following
from tests.bot.stand_in import TODAY, crowd
from tests.fake_slack import TEAM

NOW = 1_798_794_000.0  # 1 Jan 2027 09:00 UTC
DAILY = "FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0"


class AtOnce:
    """Work that is done when it is given."""

    def give(self, job, _tell) -> None:
        job()


@dataclass
class Clockwork:
    """One process of the bot, as far as digests are concerned."""

    memory: Memory
    url: str
    now: float = NOW
    version: int = 1
    people: int = 3  # whom every question finds
    grace: float = GRACE
    rounds: Rounds = field(init=False)

    def __post_init__(self) -> None:
        mouth = Mouth("xoxb-1", self.url)
        access = Access(mouth.client, frozenset(), frozenset({TEAM}), lambda: self.now)
        desk = Desk(
            lambda _: Answer("unsure", "?"),
            lambda _: Answer("unsure", "?"),
            tuple,
            lambda: TODAY,
            lambda: self.now,
            news=self.news,
            version=lambda: self.version,
        )
        posting = Posting(self.memory, desk, Delivery(mouth), access, self.grace)
        self.rounds = Rounds(self.memory, desk, AtOnce(), posting.deliver)

    def news(self, asked: Request, before) -> News:
        """Everybody at first, then who is new."""
        shown = {100 + n: (f"cv{n}",) for n in range(self.people)}
        new = [f for f in crowd(self.people) if f.person not in (before or {})]
        answer = Answer("find", f"{len(new)} people: {asked.text}", findings=tuple(new))
        return News(answer, shown, empty=before is not None and not new)

    def tick(self, now: float) -> None:
        self.now = now
        self.rounds.tick()


def digest(memory: Memory, next: float = 0.0, zone: str = "UTC", rule: str = DAILY, **more) -> int:
    """A digest of U1's in C1, every day at nine or once."""
    start = "2026-12-01T00:00:00" if rule else ""
    when = Schedule("every day at 09:00" if rule else "once", zone, next, rule, start)
    due = next or following(when, NOW - 1) or 0.0
    owner, channel = more.pop("owner", "U1"), more.pop("channel", "C1")
    one = Digest("k1", owner, channel, "who knows C?", when, next=due, made=NOW, **more)
    return memory.digests.add(one)


def one_tick(path: str, url: str, now: float) -> None:
    """A process that looks once, and is killed on the way or not."""
    Clockwork(Memory(Path(path)), url).tick(now)


def many_ticks(path: str, url: str, times: list[float], together) -> None:
    """A process that looks at the same moments as others."""
    bot = Clockwork(Memory(Path(path)), url)
    bot.people = 0
    for now in times:
        together.wait(30)
        bot.people += 1  # there is something to tell each time
        bot.tick(now)
