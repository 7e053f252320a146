"""Orders about digests -> done, and an answer that says so; in Slack and in the terminal."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.desk import Desk
from bot.digests.clock import Unclear
from bot.digests.orders import Order, understood
from bot.digests.posting import day, question
from bot.digests.texts import confirmed, listing, told, usage, which
from handlers.answer import Answer
from handlers.digest import News
from handlers.question import Request
from store.memory.digests import MOST, Digest
from store.memory.memory import Memory
from store.memory.schedule import Schedule, following, shown

TOO_MANY = f"That would be more than {MOST} digests and saved searches of yours. Delete one first."
NOT_YOURS = "It is somebody else's: its maker or an admin may do that."
HERE, YOURS = "in this channel", "of yours"
SAVED = "or saved searches of yours"


@dataclass(frozen=True, slots=True)
class Asker:
    """Who gives an order, where, and in which time zone they live."""

    user: str
    channel: str
    zone: str
    admin: bool = False
    alone: bool = False  # nobody else is there: a direct message, Home, the terminal
    # Why nothing can be posted there, in a sentence; "" if it can. Asked only where it matters.
    barred: Callable[[], str] = str
    # Where their direct messages are: saved searches tell them there. "" if they cannot be had.
    own: Callable[[], str] = str


class Digests:
    """Every method runs in the pool."""

    def __init__(self, memory: Callable[[], Memory], desk: Desk) -> None:
        """`memory` is opened with the first order that needs it."""
        self._memory, self.desk = memory, desk

    def obey(self, order: Order, asker: Asker) -> Answer:
        try:
            return self._obeyed(order, asker)
        except Unclear as hint:
            return told(str(hint))

    def _obeyed(self, order: Order, asker: Asker) -> Answer:
        match order.verb:
            case "add":
                return self._add(order, asker)
            case "save":
                return self._save(order, asker)
            case "preview":
                return self.preview(order, asker)[1]
            case "list":
                return listing(self.here(asker), YOURS if asker.alone else HERE)
            case "saved":
                found = self.memory.digests.of_owner(asker.user)
                return listing(found, YOURS if found else SAVED)
            case "delete" | "pause" | "resume" if order.number:
                return self._turn(order, asker)
            case "delete" | "pause" | "resume":
                return which(order.verb, self.here(asker))
        return usage(order.question)

    @property
    def memory(self) -> Memory:
        return self._memory()

    def here(self, asker: Asker) -> list[Digest]:
        """What is posted where they ask; all of their own where they are alone."""
        found = self.memory.digests.of_channel(asker.channel)
        if asker.alone:
            own = self.memory.digests.of_owner(asker.user)
            found = sorted({d.id: d for d in (*found, *own)}.values(), key=lambda d: d.id)
        return found

    def _add(self, order: Order, asker: Asker) -> Answer:
        now = self.desk.now()
        asked, when = understood(order, now, asker.zone)
        news = self._news(asked, when, now)
        if why := news.refusal or self._full(asker) or asker.barred():
            return told(why)
        due = following(when, now - 1) or now
        one = Digest(
            secrets.token_hex(8),
            asker.user,
            asker.channel,
            asked,
            when,
            always=order.always,
            next=due,
            made=now,
        )
        return self._noted(one, news, now)

    def _save(self, order: Order, asker: Asker) -> Answer:
        """A saved search; whom it finds today is no news any more."""
        now, when = self.desk.now(), Schedule("when the index changes", asker.zone)
        version = self.desk.version()
        news = self._news(order.question, when, now)
        if why := news.refusal or self._full(asker):
            return told(why)
        one = Digest(
            secrets.token_hex(8),
            asker.user,
            asker.own() or asker.channel,
            order.question,
            when,
            search=True,
            version=version,
            made=now,
            baseline=now,
        )
        return self._noted(one, news, now)

    def _noted(self, one: Digest, news: News, now: float) -> Answer:
        number = self.memory.digests.add(one, news.shown if one.search else None)
        return confirmed(replace(one, id=number), now, len(news.shown), news.answer.reading)

    def _news(self, asked: str, when: Schedule, now: float) -> News:
        return self.desk.news(Request(asked, day(now, when.zone), private=False), None)

    def _full(self, asker: Asker) -> str:
        return TOO_MANY if len(self.memory.digests.of_owner(asker.user)) >= MOST else ""

    def preview(self, order: Order, asker: Asker) -> tuple[str, Answer]:
        """The question, and what would be posted now; nothing is noted."""
        now = self.desk.now()
        if order.number:
            one = self._found(order.number, asker)
            if one is None:
                return "", self._unknown(order.number)
            asked, news = (
                one.question,
                self.desk.news(question(one, now), self.memory.slots.shown(one)),
            )
        else:
            asked = order.question or order.when
            if order.when and not order.question:
                asked = self._asked(order, asker, now)
            news = self._news(asked, Schedule("", asker.zone), now)
        if news.refusal:
            return asked, told(news.refusal)
        return asked, replace(news.answer, title=f"Preview · {news.answer.title}")

    def _asked(self, order: Order, asker: Asker, now: float) -> str:
        try:
            return understood(order, now, asker.zone)[0]
        except Unclear:
            return order.when

    def _turn(self, order: Order, asker: Asker) -> Answer:
        one = self._found(order.number, asker)
        if one is None:
            return self._unknown(order.number)
        if asker.user != one.owner and not asker.admin:
            return told(f"#{one.id} stays as it is. {NOT_YOURS}")
        return self.turned(one, order.verb)

    def turned(self, one: Digest, verb: str) -> Answer:
        """Deleted, paused or on again."""
        now = self.desk.now()
        name = f"#{one.id} (“{one.question}”)"
        if verb == "delete":
            self.memory.digests.turn(one.id, "deleted")
            return told(f"{name} is deleted.")
        if verb == "pause":
            self.memory.digests.turn(one.id, "paused")
            return told(f"{name} is paused.", f"To go on: /talent digest resume {one.id}")
        due = 0.0 if one.search else following(one.schedule, now)
        if due is None:
            return told(f"{name}: its time is over. Add it again with a new one.")
        self.memory.digests.turn(one.id, "on", due=due)
        zone = one.schedule.zone
        coming = (f"Next: {shown(due, zone)} {zone}",) if due else ()
        return told(f"{name} goes on.", *coming)

    def _found(self, number: int, asker: Asker) -> Digest | None:
        """Those of this channel, and one's own where nobody else listens."""
        one = self.memory.digests.one(number)
        own = one is not None and one.owner == asker.user and (asker.alone or one.search)
        return one if one and (own or one.channel == asker.channel) else None

    def _unknown(self, number: int) -> Answer:
        return told(f"There is no digest #{number} here.", "/talent digest list shows those here.")
