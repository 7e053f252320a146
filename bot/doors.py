"""What happens behind each of Slack's doors, once its work is due: who asks, what, and where the
answer goes."""

import logging
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from slack_sdk.errors import SlackApiError

from bot import views
from bot.access import Access
from bot.answering import Answering, Conversation, Reply
from bot.blocks import Message, mention
from bot.incoming import words
from bot.kit import escaped
from bot.mouth import Mouth
from handlers.answer import Answer

log = logging.getLogger("talent")

Body = dict[str, Any]

CANNOT_SHARE = "Contact details are for you alone: they cannot be shared in a channel."
NOTHING = "There are no words in that message to look up."


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody asked, and so where the answer goes."""

    user: str
    channel: str = ""
    thread: str = ""  # ts of the message to answer under, "" for the conversation itself
    url: str = ""  # answers the asker alone, in any room
    trigger: str = ""  # opens a modal, for 3 s
    view: str = ""  # the modal that was clicked in

    @property
    def private(self) -> bool:
        """Does only the asker see what is said here?"""
        return bool(self.url or self.view or not self.channel or self.direct)

    @property
    def direct(self) -> bool:
        return self.channel.startswith("D")

    @property
    def names(self) -> tuple[str, ...]:
        """What the conversation goes by: a thread, a direct message, or somebody in a room."""
        if not self.channel:
            return ()
        if self.thread or not self.direct:
            return (f"{self.channel}:{self.thread or self.user}",)
        return (self.channel,)


class Doors:
    """Every method runs in the pool; what it raises, the pool's net catches."""

    def __init__(self, answering: Answering, mouth: Mouth, access: Access, bot: str) -> None:
        self.answering, self.mouth, self.access, self.bot = answering, mouth, access, bot

    # --- words ---------------------------------------------------------------------------------

    def command(self, body: Body) -> None:
        """`/talent …`, answered to the caller; each caller has one conversation a channel."""
        place = Place(body["user_id"], body["channel_id"], url=body["response_url"])
        self.answered(place, body.get("text", ""))

    def mention(self, body: Body) -> None:
        """`@Talent …`, answered in the thread of the question."""
        if self.first(body):
            self.answered(addressed(body["event"]), body["event"].get("text", ""))

    def direct(self, body: Body) -> None:
        """A direct message; the thread below it, or below its answer, goes on from it."""
        if self.first(body):
            place, event = addressed(body["event"]), body["event"]
            also = () if place.thread else (f"{place.channel}:{event['ts']}",)
            self.answered(place, event.get("text", ""), also)

    def first(self, body: Body) -> bool:
        """Is this the first copy? Slack repeats events, and tells of one message in two ways."""
        event, memory = body["event"], self.answering.memory
        now = self.answering.desk.now()
        keys = (f"event:{body.get('event_id')}", f"message:{event['channel']}:{event['ts']}")
        return all(memory.claim(key, now) for key in keys)

    def answered(self, place: Place, text: str, also: tuple[str, ...] = ()) -> None:
        """Asks and tells; `also` are further names that the conversation goes by."""
        if not self.admitted(place):
            return
        asked = words(text, self.bot, self.access.name)
        talk = Conversation(place.user, place.private, place.names + also)
        ts = self.tell(place, self.answering.ask(asked, talk))
        if ts and not place.thread:
            self.answering.also((f"{place.channel}:{ts}",), talk)

    # --- buttons -------------------------------------------------------------------------------

    def profile(self, body: Body) -> None:
        """A modal about one person, on top of the modal clicked in if there is one."""
        place = clicked(body)
        if self.admitted(place):
            reply = Reply(self.answering.card(int(pressed(body))))
            self.modal(place, reply, over=True)

    def more(self, body: Body) -> None:
        self.paged(clicked(body), *pressed(body).split(":"))

    def paged(self, place: Place, key: str, start: str) -> None:
        if self.admitted(place):
            self.tell(place, self.answering.again(key, int(start), place.private))

    def chosen(self, body: Body) -> None:
        """A button that asks."""
        self.answered(clicked(body), escaped(pressed(body)))

    def share(self, body: Body) -> None:
        """The answer again, as a room may see it, with the name of who shared it."""
        place = clicked(body)
        if not self.admitted(place):
            return
        key, start = pressed(body).split(":")
        reply = self.answering.again(key, int(start), private=False)
        if reply.answer.private or not reply.answer.findings:
            self.mouth.respond(place.url, said(CANNOT_SHARE))
            return
        name = self.access.name(place.user)
        shared = mention(reply.message(), place.user, f"Shared by {name}" if name else "Shared")
        self.mouth.respond(place.url, shared, to_all=True)

    # --- views ---------------------------------------------------------------------------------

    def shortcut(self, body: Body) -> None:
        place = Place(body["user"]["id"], trigger=body["trigger_id"])
        if self.admitted(place):
            self.mouth.open(place.trigger, views.search(), views.search())

    def submitted(self, body: Body) -> None:
        place = Place(body["user"]["id"], trigger=body["trigger_id"])
        typed = body["view"]["state"]["values"]["question"]["words"].get("value") or ""
        self.answered(place, escaped(typed))

    def lookup(self, body: Body) -> None:
        """Who knows what this message is about? Shown to who asks, not to who wrote it."""
        place = Place(body["user"]["id"], trigger=body["trigger_id"])
        text = body["message"].get("text") or ""
        if text.strip():
            self.answered(place, text)
        elif self.admitted(place):
            self.mouth.open(place.trigger, views.notice(NOTHING), views.notice(NOTHING))

    def opened(self, body: Body) -> None:
        """Home, or the Messages tab with questions to start from."""
        event = body["event"]
        user, refusal = event["user"], self.access.refusal(event["user"])
        examples = () if refusal else self.answering.examples()
        if event.get("tab") == "messages":
            if examples:
                self.mouth.prompts(event["channel"], examples)
        elif refusal:
            self.mouth.home(user, views.closed(refusal))
        else:
            self.mouth.home(user, self.front_page(user, examples))

    def front_page(self, user: str, examples: tuple[str, ...]) -> Body:
        recent = self.answering.memory.recent(user, views.RECENT)
        return views.home(self.answering.desk.about(), recent, examples)

    def dismissed(self, body: Body) -> None:
        log.error("Slack says %s: the tokens no longer work", body["event"]["type"])

    # --- where it goes -------------------------------------------------------------------------

    def admitted(self, place: Place) -> bool:
        refusal = self.access.refusal(place.user)
        if refusal:
            self.tell_alone(place, refusal)
        return not refusal

    def tell(self, place: Place, reply: Reply) -> str:
        """To where it was asked; the ts of the message, if others can answer to it."""
        message = reply.message(share=bool(place.url) and not place.direct)
        if place.view or not place.channel:
            self.modal(place, reply)
        elif place.url:
            self.respond(place, message)
        elif reply.answer.private and not place.private:
            self.mouth.whisper(place.channel, place.user, message, place.thread)
        else:
            return self.mouth.say(place.channel, place.user, message, place.thread)
        return ""

    def tell_alone(self, place: Place, sentence: str) -> None:
        """A refusal or an apology: one sentence, for the asker only."""
        if place.view or not place.channel:
            self.modal(place, Reply(Answer("refused", sentence)), over=True)
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

    def modal(self, place: Place, reply: Reply, over: bool = False) -> None:
        """Over the modal clicked in, in its place, or a new one; too late: a direct message."""
        view, plainer = views.answer(reply), views.plain_answer(reply)
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
        mouth.post(place.user, reply.message())

    def apologise(self, body: Body, sentence: str) -> None:
        """Tells whoever is behind a failed request, if they asked for something."""
        event = body.get("event")
        if not event:
            user = body.get("user_id") or body["user"]["id"]
            channel = body.get("channel_id") or (body.get("channel") or {}).get("id", "")
            place = Place(user, channel, url=body.get("response_url", ""))
            if place.url:
                self.tell_alone(place, sentence)
            else:
                self.mouth.post(user, said(sentence))
        elif event["type"] in ("app_mention", "message"):
            self.tell_alone(addressed(event), sentence)


def addressed(event: Body) -> Place:
    """Where a message to the bot is answered: in a room, in the thread that it starts or is in."""
    channel, thread = event["channel"], event.get("thread_ts", "")
    if event["type"] == "app_mention" and not channel.startswith("D"):
        thread = thread or event["ts"]
    return Place(event["user"], channel, thread)


def said(sentence: str) -> Message:
    return Message(escaped(sentence))


def pressed(body: Body) -> str:
    return str(body["actions"][0].get("value") or "")


def clicked(body: Body) -> Place:
    """Where a button stands: in a modal, on Home, in a message to one person or to a room."""
    user, trigger = body["user"]["id"], body.get("trigger_id", "")
    if view := body.get("view"):
        return Place(user, trigger=trigger, view="" if view["type"] == "home" else view["id"])
    container, message = body.get("container") or {}, body.get("message") or {}
    channel = (body.get("channel") or {}).get("id") or container.get("channel_id", "")
    place = Place(user, channel, trigger=trigger, url=body.get("response_url", ""))
    if container.get("is_ephemeral") or not message:
        return place
    own = "" if channel.startswith("D") else message.get("ts", "")
    return replace(place, url="", thread=message.get("thread_ts") or own)
