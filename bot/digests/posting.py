"""A claimed slot -> its message, posted once, whatever happens in between.

(look whether it was posted) -> what is new -> note that it is being sent -> post -> note that it
was. Who is killed on the way leaves a slot that somebody takes over; only one that may have been
sent is looked for in the room first. Without the right to look, it is posted at most once.
"""

import logging
from dataclasses import dataclass, field
from datetime import date, datetime
from threading import Semaphore
from zoneinfo import ZoneInfo

from bot.access import UNKNOWN, Access
from bot.desk import Desk
from bot.digests.pages import kept
from bot.digests.rounds import TERMINAL
from bot.digests.texts import posted
from bot.rendering.blocks import message
from bot.slack.delivery import Delivery, Trouble
from bot.slack.telling import said
from handlers.answer import Answer
from handlers.question import Request
from store.disk.opening import Unusable
from store.memory.digests import Digest
from store.memory.memory import Memory
from store.memory.schedule import shown
from store.memory.slots import Slot

GRACE = 12 * 3600.0  # seconds after which what was missed is not posted any more
FIRST, LONGEST = 1.0, 300.0  # seconds before the second try, and between later ones at most
TRIES = 12  # that Slack refused for reasons of its own
CLOSED = "I cannot post in its channel any more: it is gone, archived, or I am not in it"
UNSURE = "Slack did not say whether the last message arrived, and I may not look (channels:history)"

log = logging.getLogger("talent")


@dataclass(frozen=True, slots=True)
class Posting:
    memory: Memory
    desk: Desk
    delivery: Delivery
    access: Access
    grace: float = GRACE
    # One is worked out at a time: people who ask come first.
    turn: Semaphore = field(default_factory=Semaphore)

    def deliver(self, slot: Slot) -> None:
        one = self.memory.digests.one(slot.digest)
        if one is None or one.state != "on":  # deleted or paused meanwhile
            return
        if one.channel == TERMINAL:  # of a chat that was ended on the way
            self.memory.slots.settle(slot, "skipped")
            return
        try:
            if slot.state == "sending" and self._was_posted(one, slot):
                return
            self._sent(one, slot)
        except Trouble as trouble:  # it was not this slot's call, or nothing came of it
            self._later(slot, trouble, slot.state == "sending")
        except Unusable as why:
            log.warning("digest #%d must wait: %s", one.id, why)
            self._later(slot, Trouble("no index"), maybe=slot.state == "sending")

    def _was_posted(self, one: Digest, slot: Slot) -> bool:
        """Is it there, or must it be left alone? Raises Trouble."""
        ts = self.delivery.posted(one.channel, key(one, slot), slot.at)
        if ts is None:
            if self.memory.slots.settle(slot, "unsure"):
                self._tell(one, f"Digest #{one.id} may be missing once. {UNSURE}.")
            return True
        if ts:
            self.memory.slots.settle(slot, "posted", ts)
            log.info("digest #%d was posted already", one.id)
        return bool(ts)

    def _sent(self, one: Digest, slot: Slot) -> None:
        now, slots = self.desk.now(), self.memory.slots
        if now - slot.at > self.grace:
            self._let_go(one, slot)
            return
        if refusal := self.access.refusal(one.owner):
            if refusal == UNKNOWN:
                raise Trouble("who asks is not known just now")
            self._ended(one, slot, "its maker may not ask Talent any more")
            return
        with self.turn:
            news = self.desk.news(question(one, now), slots.shown(one))
        if news.refusal:
            self._ended(one, slot, news.refusal)
        elif news.empty and not one.always:
            slots.settle(slot, "quiet", shown=news.shown)
        elif held := slots.send(slot, news.shown, self.desk.now()):
            missed = slots.missed(one) + slot.missed
            self._post(one, held, posted(one, slot, news, missed, now))

    def _post(self, one: Digest, slot: Slot, answer: Answer) -> None:
        pages = kept(self.memory, one.question, answer, self.desk.now())
        try:
            ts, _ = self.delivery.post(one.channel, message(answer, pages), key(one, slot))
        except Trouble as trouble:
            if trouble.closed:
                self._ended(one, slot, CLOSED)
            elif trouble.wait or trouble.maybe or slot.tries < TRIES:
                self._later(slot, trouble, trouble.maybe)
            else:
                self._ended(one, slot, f"Slack refuses it: {trouble.why}")
            return
        self.memory.slots.settle(slot, "posted", ts)
        log.info("digest #%d posted", one.id)

    def _later(self, slot: Slot, trouble: Trouble, maybe: bool) -> None:
        """Put off, as long as Slack says or longer each time; `maybe`: it may have been posted."""
        wait = trouble.wait or min(FIRST * 2 ** min(max(slot.tries - 1, 0), 9), LONGEST)
        log.warning("digest #%d put off for %d s: %s", slot.digest, wait, trouble.why)
        self.memory.slots.put_off(slot, self.desk.now() + wait, maybe)

    def _let_go(self, one: Digest, slot: Slot) -> None:
        """Too late: said with the next one, or now where there is none."""
        if self.memory.slots.settle(slot, "skipped") and not one.next and not one.search:
            due = shown(slot.at, one.schedule.zone)
            self._tell(one, f"Digest #{one.id} was due {due}, while I was away: too long ago.")

    def _ended(self, one: Digest, slot: Slot, why: str) -> None:
        """Stopped for good, and its maker hears of it once."""
        if not self.memory.slots.settle(slot, "failed", why=why):
            return
        again = f"When that is mended: /talent digest resume {one.id}, there."
        self._tell(one, f"Digest #{one.id} (“{one.question}”) is stopped: {why}. {again}")

    def _tell(self, one: Digest, words: str) -> None:
        """Once, or not at all."""
        try:
            self.delivery.post(one.owner, said(words), f"{one.key}:told")
        except Trouble as trouble:
            log.warning("digest #%d: its maker was not told: %s", one.id, trouble.why)


def key(one: Digest, slot: Slot) -> str:
    """Under which a slot's message is found again."""
    return f"{one.key}:{slot.at:.3f}"


def question(one: Digest, now: float) -> Request:
    """As it is asked on that day, for the eyes of a room."""
    return Request(one.question, day(now, one.schedule.zone), private=False)


def day(now: float, zone: str) -> date:
    return datetime.fromtimestamp(now, ZoneInfo(zone)).date()
