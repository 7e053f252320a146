"""Digests at a terminal: orders typed there, and what is due with the next line."""

from pathlib import Path

from bot.desk import Desk
from bot.digests.done import Asker, Digests
from bot.digests.orders import Order
from bot.digests.posting import question
from bot.digests.rounds import TERMINAL, claim
from bot.digests.texts import posted, told
from handlers.answer import Answer
from store.memory.digests import Digest
from store.memory.memory import Memory
from store.memory.slots import Slot

NONE = "No digests yet."
KEEPS = frozenset({"add", "save"})  # orders that need a file to keep something in


class Local:
    """What is added here is shown here; Slack's digests are posted by `serve` alone. The memory's
    file is not made before something is to be kept in it."""

    def __init__(self, path: Path, desk: Desk, zone: str) -> None:
        self.path, self.desk = path, desk
        self._opened: Memory | None = None
        self._digests = Digests(self._memory, desk)
        self._asker = Asker(TERMINAL, TERMINAL, zone, admin=True, alone=True)

    def obey(self, order: Order) -> Answer:
        asked = order.verb == "preview" and not order.number
        if asked or order.verb in KEEPS or self.path.exists():
            return self._digests.obey(order, self._asker)
        return told(NONE) if order.verb != "help" else self._digests.obey(order, self._asker)

    def due(self) -> list[Answer]:
        """What has come due since the last line."""
        if not self.path.exists():
            return []
        memory, now = self._memory(), self.desk.now()
        found = [d for d in memory.digests.due(now) if d.channel == TERMINAL]
        slots = [(one, claim(memory.slots.claim, one, now)) for one in found]
        version = self.desk.version()
        for one in memory.digests.searches(version):
            if one.channel == TERMINAL:
                slot = memory.slots.claim(one, Slot(one.id, now), now, 0.0, version)
                slots.append((one, slot))
        answers = [self._told(one, slot, now) for one, slot in slots if slot]
        return [answer for answer in answers if answer]

    def _told(self, one: Digest, slot: Slot, now: float) -> Answer | None:
        memory = self._memory()
        news = self.desk.news(question(one, now), memory.slots.shown(one))
        if news.refusal or (news.empty and not one.always):
            memory.slots.settle(slot, "quiet", shown=news.shown)
            return None
        memory.slots.settle(slot, "posted", shown=news.shown)
        return posted(one, slot, news, slot.missed, now)

    def _memory(self) -> Memory:
        self._opened = self._opened or Memory(self.path)
        return self._opened

    def close(self) -> None:
        if self._opened:
            self._opened.close()
