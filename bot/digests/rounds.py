"""The clock and the index -> the digests that are due, each claimed once and handed on."""

import logging
from collections.abc import Callable, Iterator
from functools import partial
from threading import Semaphore

from bot.desk import Desk
from bot.stop import Stop
from bot.work import Busy, Work, caught, silence
from store.disk.opening import Unusable
from store.memory.digests import Digest
from store.memory.memory import Memory
from store.memory.schedule import following, missed
from store.memory.slots import LEASE, Slot

TICK = 1.0  # seconds between two looks
AT_ONCE = 8  # digests under way at the same time: they leave the pool to those who ask
SETTLED = 3.0  # seconds that an index must not change before saved searches look at it
TERMINAL = "terminal"  # the channel of digests that `chat` shows itself

Deliver = Callable[[Slot], None]
Claim = Callable[[], Slot | None]

log = logging.getLogger("talent")


class Rounds:
    """`deliver` does the rest, in the pool."""

    def __init__(self, memory: Memory, desk: Desk, work: Work, deliver: Deliver) -> None:
        self.digests, self.slots = memory.digests, memory.slots
        self.desk, self.work, self.deliver = desk, work, deliver
        self._room = Semaphore(AT_ONCE)
        self._version, self._since = -1, 0.0

    def keep(self, stop: Stop) -> None:
        """Looks every second, until told to stop; what goes wrong is logged, then it goes on."""
        while not stop:
            caught(self.tick, silence)
            stop.wait(TICK)

    def tick(self) -> None:
        now = self.desk.now()
        for claim in (*self._left_behind(now), *self._due(now), *self._searches(now)):
            if not self._room.acquire(blocking=False):
                return  # the next look comes soon
            slot = claim()
            if slot is None or not self._handed(slot):
                self._room.release()

    def _handed(self, slot: Slot) -> bool:
        try:
            self.work.give(partial(self._worked, slot), silence)
        except Busy:  # somebody takes it over once nobody holds it any more
            return False
        return True

    def _worked(self, slot: Slot) -> None:
        try:
            self.deliver(slot)
        finally:
            self._room.release()

    def _left_behind(self, now: float) -> Iterator[Claim]:
        """What somebody who was killed did not finish, and what was put off until now."""
        for slot in self.slots.unfinished(now):
            yield partial(self.slots.hold, slot, now + LEASE)

    def _due(self, now: float) -> Iterator[Claim]:
        for one in self.digests.due(now):
            if one.channel != TERMINAL:
                yield partial(claim, self.slots.claim, one, now)

    def _searches(self, now: float) -> Iterator[Claim]:
        """Saved searches, once a load is over: one message, not one a batch."""
        try:
            version = self.desk.version()
        except Unusable:  # there is no index just now
            return
        if version != self._version:
            self._version, self._since = version, now
        if now - self._since < SETTLED:
            return
        for one in self.digests.searches(version):
            if one.channel != TERMINAL:
                yield partial(self.slots.claim, one, Slot(one.id, now), now, 0.0, version)


def claim(
    ask: Callable[[Digest, Slot, float, float, int], Slot | None], one: Digest, now: float
) -> Slot | None:
    """The last moment that has come; earlier ones that nobody was there for are counted."""
    at, before = missed(one.schedule, one.next, now)
    next = following(one.schedule, now) or 0.0
    return ask(one, Slot(one.id, at, missed=before), now, next, one.version)
