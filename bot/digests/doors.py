"""Orders about digests as they come from Slack: typed, from the dialog, from buttons on Home."""

from dataclasses import dataclass, replace
from functools import partial

from bot.digests import views
from bot.digests.clock import Unclear
from bot.digests.done import Asker, Digests
from bot.digests.orders import Order, understood
from bot.digests.pages import kept
from bot.digests.texts import INVITE, usage
from bot.rendering.blocks import Message
from bot.rendering.kit import Block, context
from bot.rendering.reply import Reply
from bot.slack.delivery import Delivery, Trouble
from bot.slack.place import Body, Place, clicked, pressed
from bot.slack.telling import Telling, said
from store.memory.digests import Digest

ELSEWHERE = "Say that in the channel where it is to be posted, or in a direct message to me."
HERE = "Your saved searches tell you here when a new or changed CV matches."


@dataclass(frozen=True, slots=True)
class Listing(Reply):
    """A list of digests, each with where it is posted."""

    found: tuple[Digest, ...] = ()

    def message(self, share: bool = False) -> Message:
        made = Reply.message(self, share)
        return replace(made, blocks=views.listing(self.answer.title, self.found) or made.blocks)


class DigestDoors:
    """Every method runs in the pool."""

    def __init__(self, digests: Digests, telling: Telling, delivery: Delivery) -> None:
        self.digests, self.telling, self.delivery = digests, telling, delivery

    def ordered(self, place: Place, order: Order) -> None:
        """`place` was admitted."""
        if order.verb == "dialog" or order == Order("add"):
            self._dialog(place, order)
            return
        asker = self.asker(place)
        if order.verb == "preview":
            self.telling.tell(place, self._preview(order, asker))
        else:
            self.telling.tell(place, self._obeyed(order, asker))

    def _obeyed(self, order: Order, asker: Asker) -> Reply:
        """One's own digests are listed with the channel of each, as Slack names it."""
        answer = self.digests.obey(order, asker)
        if order.verb != "list" or not asker.alone:
            return Reply(answer)
        return Listing(answer, found=tuple(self.digests.here(asker)))

    def _preview(self, order: Order, asker: Asker) -> Reply:
        """It can be paged on."""
        digests = self.digests
        asked, answer = digests.preview(order, asker)
        key = kept(digests.memory, asked, answer, digests.desk.now()) if answer.findings else ""
        return Reply(answer, key)

    def asker(self, place: Place) -> Asker:
        access = self.telling.access
        return Asker(
            place.user,
            place.channel,
            access.zone(place.user),
            place.user in access.admins,
            place.direct or not place.channel,
            partial(self._barred, place),
            partial(self._own, place),
        )

    def _barred(self, place: Place) -> str:
        if not place.channel:
            return ELSEWHERE
        return "" if self.delivery.joined(place.channel, place.user) else INVITE

    def _own(self, place: Place) -> str:
        """The channel of their direct messages: Slack names it when something is posted there."""
        if place.direct:
            return place.channel
        try:
            return self.delivery.post(place.user, said(HERE), "own")[1]
        except Trouble:
            return place.channel

    # --- the dialog

    def _dialog(self, place: Place, order: Order) -> None:
        if not place.trigger:
            self.telling.tell(place, Reply(usage()))
            return
        view = views.dialog(place.channel, order)
        self.telling.show(replace(place, view=""), view, view, said("Ask for the dialog again."))

    def asked(self, body: Body) -> None:
        """The button on Home."""
        place = clicked(body)
        if self.telling.admitted(place):
            self._dialog(place, Order("add"))

    def submitted(self, body: Body) -> None:
        """What is not clear is asked again, with the words that were typed."""
        channel, order = views.filled(body["view"])
        place = Place(body["user"]["id"], trigger=body["trigger_id"])
        if not self.telling.admitted(place):
            return
        asker = self.asker(replace(place, channel=channel))
        try:
            understood(order, self.digests.desk.now(), asker.zone)
        except Unclear as hint:
            view = views.dialog(channel, order, str(hint))
            self.telling.show(place, view, view, said(str(hint)))
            return
        self.telling.modal(place, Reply(self.digests.obey(order, asker)))

    # --- Home

    def home(self, user: str) -> tuple[list[Block], list[Block]]:
        """The lists of saved searches and of digests."""
        found = self.digests.memory.digests.of_owner(user)
        searches = views.entries([d for d in found if d.search])
        notes = [] if self.delivery.reads else [context(views.UNREAD)]
        digests = views.entries([d for d in found if not d.search]) or [context("None yet.")]
        return searches, [*digests, views.new(), *notes]

    def turned(self, body: Body) -> bool:
        """A button of a list; should Home be drawn anew?"""
        place, verb = clicked(body), str(body["actions"][0]["action_id"]).removeprefix("digest_")
        if not self.telling.admitted(place):
            return False
        order = Order(verb, int(pressed(body)))
        asker = replace(self.asker(place), alone=True)
        if verb == "preview":
            self.telling.modal(place, self._preview(order, asker), over=True)
        else:
            self.digests.obey(order, asker)
        return verb != "preview"
