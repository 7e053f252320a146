"""Replies -> the place where they were asked for: a room, a thread, one person, a modal."""

import logging
from collections.abc import Callable
from functools import partial

from slack_sdk.errors import SlackApiError

from bot.access import Access
from bot.rendering import views
from bot.rendering.blocks import Message
from bot.rendering.kit import Block, escaped
from bot.rendering.reply import Reply
from bot.slack.mouth import Mouth
from bot.slack.place import Place
from handlers.answer import Answer

log = logging.getLogger("talent")


Note = Callable[[Place, Reply, str], None]  # what was done: "asked", "opened" ...


def not_noted(_place: Place, _reply: Reply, _act: str) -> None:
    """Where nobody keeps a log."""


class Telling:
    """Every method may wait for Slack."""

    def __init__(self, mouth: Mouth, access: Access, note: Note = not_noted) -> None:
        """`note` hears of each answer before it is shown."""
        self.mouth, self.access, self.note = mouth, access, note

    def admitted(self, place: Place) -> bool:
        refusal = self.access.refusal(place.user)
        if refusal:
            self.tell_alone(place, refusal)
        return not refusal

    def to_admin(self, place: Place, admins_only: str, alone: str) -> bool:
        """Whether an admin asks where nobody else reads; else one of the sentences is told."""
        refusal = admins_only if place.user not in self.access.admins else ""
        refusal = refusal or ("" if place.private else alone)
        if refusal:
            self.tell_alone(place, refusal)
        return not refusal

    def tell(self, place: Place, reply: Reply) -> str:
        """To where it was asked; the ts of the message, if others can answer to it."""
        message = reply.message(share=bool(place.url) and not place.direct)
        if place.view or not place.channel:
            self.modal(place, reply)
            return ""
        self.note(place, reply, "asked")
        if place.url:
            self.respond(place, message)
        elif reply.answer.private and not place.private:
            self.mouth.whisper(place.channel, place.user, message, place.thread)
        else:
            return self.mouth.say(place.channel, place.user, message, place.thread)
        return ""

    def tell_alone(self, place: Place, sentence: str) -> None:
        """A refusal or an apology: one sentence, for the asker only."""
        if place.view or not place.channel:
            self._modal(place, Reply(Answer("refused", sentence)), over=True)
        elif place.url:
            self.respond(place, said(sentence))
        elif place.private:
            self.mouth.say(place.channel, place.user, said(sentence), place.thread)
        else:
            self.mouth.whisper(place.channel, place.user, said(sentence), place.thread)

    def respond(self, place: Place, message: Message) -> None:
        """A response address that no longer works is no reason to lose an answer."""
        try:
            self.mouth.respond(place.url, message)
        except (SlackApiError, OSError) as error:
            log.warning("response address failed: %s", error)
            self.mouth.post(place.user, message)

    def share(self, place: Place, message: Message) -> None:
        """To everybody in the room of a message that one person sees."""
        try:
            self.mouth.respond(place.url, message, to_all=True)
        except (SlackApiError, OSError) as error:
            log.warning("response address failed: %s", error)
            self.mouth.say(place.channel, place.user, message)

    def modal(self, place: Place, reply: Reply, over: bool = False) -> None:
        self.note(place, reply, "asked" if reply.words else "opened")
        self._modal(place, reply, over)

    def _modal(self, place: Place, reply: Reply, over: bool = False) -> None:
        self.show(place, views.answer(reply), views.plain_answer(reply), reply.message(), over)

    def show(
        self, place: Place, view: Block, plainer: Block, late: Message, over: bool = False
    ) -> None:
        """Over the modal clicked in, in its place, or a new one; too late: a direct message."""
        mouth, ways = self.mouth, []
        if place.view and over:  # three views deep Slack allows no fourth
            ways.append(partial(mouth.push, place.trigger, view, plainer))
        if place.view:
            ways.append(partial(mouth.update, place.view, view, plainer))
        else:
            ways.append(partial(mouth.open, place.trigger, view, plainer))
        for way in ways:
            try:
                way()
                return
            except SlackApiError as error:
                log.warning("modal failed: %s", error.response.get("error"))
        mouth.post(place.user, late)


def said(sentence: str) -> Message:
    return Message(escaped(sentence))
