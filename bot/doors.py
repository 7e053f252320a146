"""What happens behind each of Slack's doors: who asks, what, and where the answer goes."""

import logging

from bot.access import Access
from bot.admin.audits import Audits
from bot.admin.decisions import Decisions
from bot.admin.persons import Persons
from bot.answering import GONE, Answering, Conversation
from bot.digests.done import Digests
from bot.digests.doors import DigestDoors
from bot.digests.orders import order
from bot.file_wish import file_wish
from bot.files.exports import Exports
from bot.files.intake import Intake
from bot.opinions import Opinions
from bot.rendering import views
from bot.rendering.blocks import mention
from bot.rendering.kit import escaped
from bot.rendering.reply import Reply
from bot.slack.delivery import Delivery
from bot.slack.incoming import words
from bot.slack.mouth import Mouth
from bot.slack.place import Body, Place, addressed, clicked, pressed
from bot.slack.telling import Telling, said

log = logging.getLogger("talent")

DROP_ALONE = "A CV for the index: drop it into a direct message to me, please."
CANNOT_SHARE = "Contact details are for you alone: they cannot be shared in a channel."
SHARED_ALREADY = "That is shared in this channel already."
NOTHING = "There are no words in that message to look up."


class Doors:
    """Every method runs in the pool; what it raises, the pool's net catches."""

    def __init__(self, answering: Answering, mouth: Mouth, access: Access, bot: str) -> None:
        self.answering, self.mouth, self.access, self.bot = answering, mouth, access, bot
        self.telling = Telling(mouth, access)
        self.audits = Audits(answering, self.telling)
        self.telling.note = self.audits.note
        self.decisions = Decisions(answering, self.telling, access)
        self.opinions = Opinions(answering.memory, answering.desk, self.telling)
        self.persons = Persons(answering, self.telling, access)
        self.exports = Exports(answering, self.telling)
        self.digests = DigestDoors(
            Digests(lambda: answering.memory, answering.desk), self.telling, Delivery(mouth)
        )
        self.intake = Intake(answering.memory, answering.desk, self.telling, bot)

    # --- words ---------------------------------------------------------------------------------

    def command(self, body: Body) -> None:
        """`/talent …`, answered to the caller; each caller has one conversation a channel."""
        url, trigger = body["response_url"], body.get("trigger_id", "")
        place = Place(body["user_id"], body["channel_id"], url=url, trigger=trigger)
        self.answered(place, body.get("text", ""))

    def mention(self, body: Body) -> None:
        """`@Talent …`, answered in the thread of the question."""
        if not self.first(body):
            return
        place, text = addressed(body["event"]), body["event"].get("text", "")
        if body["event"].get("files") and not words(text, self.bot, str):
            self.telling.tell_alone(place, DROP_ALONE)
        else:
            self.answered(place, text)

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
        if not self.telling.admitted(place) or self.audits.wished(place, text):
            return
        asked = words(text, self.bot, self.access.name)
        if self.decisions.wished(place, asked):
            return
        if ordered := order(asked):
            self.digests.ordered(place, ordered)
            return
        talk = Conversation(place.user, place.private, place.names + also)
        if wanted := file_wish(asked):
            self.exports.wished(place, wanted, talk)
            return
        ts = self.telling.tell(place, self.answering.ask(asked, talk))
        if ts and not place.thread:
            self.answering.also((f"{place.channel}:{ts}",), talk)

    # --- buttons -------------------------------------------------------------------------------

    def in_cv(self, body: Body) -> None:
        """A modal with the lines around each quoted one."""
        place = clicked(body)
        if self.telling.admitted(place):
            key, start = pressed(body).split(":")
            reply = self.answering.again(key, int(start), place.private)
            self.audits.note(place, reply, "read in the CVs")
            view, plainer = views.in_cv(reply, self.answering.desk.context)
            self.telling.show(place, view, plainer, reply.message(), over=True)

    def more(self, body: Body) -> None:
        self.paged(clicked(body), *pressed(body).split(":"))

    def paged(self, place: Place, key: str, start: str) -> None:
        if self.telling.admitted(place):
            self.telling.tell(place, self.answering.again(key, int(start), place.private))

    def chosen(self, body: Body) -> None:
        """A button that asks."""
        self.answered(clicked(body), escaped(pressed(body)))

    def share(self, body: Body) -> None:
        """The answer again, as a room may see it, with the name of who shared it."""
        place = clicked(body)
        if not self.telling.admitted(place):
            return
        key, start = pressed(body).split(":")
        reply = self.answering.again(key, int(start), private=False)
        if why := self.unshareable(reply, f"share:{key}:{start}:{place.channel}"):
            self.telling.tell_alone(place, why)
            return
        self.audits.note(place, reply, "shared")
        name = self.access.name(place.user)
        shared = mention(reply.message(), place.user, f"Shared by {name}" if name else "Shared")
        self.telling.share(place, shared)

    def unshareable(self, reply: Reply, key: str) -> str:
        """Why an answer is not for a room, in a sentence; "" if it is, once."""
        if reply.answer is GONE:
            return GONE.title
        if reply.answer.private or not reply.answer.findings:
            return CANNOT_SHARE
        first = self.answering.memory.claim(key, self.answering.desk.now())
        return "" if first else SHARED_ALREADY

    # --- views ---------------------------------------------------------------------------------

    def shortcut(self, body: Body) -> None:
        place = Place(body["user"]["id"], trigger=body["trigger_id"])
        if self.telling.admitted(place):
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
        elif self.telling.admitted(place):
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
            self.mouth.home(user, views.closed(refusal), views.closed(refusal))
        else:
            self.at_home(user, examples)

    def at_home(self, user: str, examples: tuple[str, ...]) -> None:
        plainer = views.closed("\n".join(self.answering.desk.about()) or views.NOTHING_YET)
        self.mouth.home(user, self.front_page(user, examples), plainer)

    def front_page(self, user: str, examples: tuple[str, ...]) -> Body:
        memory = self.answering.memory
        recent = memory.recent(user, views.RECENT)
        told = views.home(self.answering.desk.about(), recent, examples, *self.digests.home(user))
        if user in self.access.admins:
            missed, opinions = memory.missed(views.MISSED), memory.opinions()
            told["blocks"] += views.for_admins(missed, opinions)
        return told

    def listed(self, body: Body) -> None:
        """A button beside a digest on Home, which then shows what became of it."""
        user = body["user"]["id"]
        if self.digests.turned(body):
            self.at_home(user, self.answering.examples())

    def dismissed(self, body: Body) -> None:
        log.error("Slack says %s: the tokens no longer work", body["event"]["type"])

    def apologise(self, body: Body, sentence: str) -> None:
        """Tells whoever is behind a failed request, if they asked for something."""
        event = body.get("event")
        if not event:
            user = body.get("user_id") or body["user"]["id"]
            channel = body.get("channel_id") or (body.get("channel") or {}).get("id", "")
            place = Place(user, channel, url=body.get("response_url", ""))
            if place.url:
                self.telling.tell_alone(place, sentence)
            else:
                self.mouth.post(user, said(sentence))
        elif event["type"] in ("app_mention", "message"):
            self.telling.tell_alone(addressed(event), sentence)
