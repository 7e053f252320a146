"""An answer as a file for the asker alone: a table, a JSON Resume, a picture of a timeline."""

import re

from bot.answering import Answering, Conversation
from bot.file_wish import CSV, JSON, NO_LAST, PICTURE, SEVERAL, FileWish
from bot.rendering.picture import NotInstalled, picture
from bot.rendering.printable import one_line
from bot.rendering.reply import Reply
from bot.rendering.sheet import MOST, sheet
from bot.slack.mouth import File, NoPermission
from bot.slack.place import Body, Place, clicked, pressed
from bot.slack.telling import Telling
from handlers.answer import Answer

NO_SCOPE = (
    "I may not send files in this workspace yet. Whoever looks after Talent can allow it: add the"
    " scopes files:write and im:write and install the app again."
)
NOT_INSTALLED = (
    "I cannot draw here: pictures need an extra. Whoever looks after Talent can install it with"
    " `make charts`. The timeline in words has all of it."
)
NOBODY = "There is nobody in that answer to export."
NO_CONTACTS = "Contact details are not exported as a table. Ask for one person's JSON Resume."
UNDATED = "No CV line of theirs has a date that could be drawn."
SENT = "{} is in your direct messages with me."
NAMED = re.compile(r"[^\w-]+")


class Why(Exception):
    """There is no such file; says why in a sentence."""


class Exports:
    """Every method runs in the pool."""

    def __init__(self, answering: Answering, telling: Telling) -> None:
        self.answering, self.telling = answering, telling

    def pressed(self, body: Body) -> None:
        """A button below an answer."""
        place = clicked(body)
        if self.telling.admitted(place):
            kind, _, key = pressed(body).partition(":")
            self.send(place, kind, self.answering.again(key, 0, place.private))

    def wished(self, place: Place, wish: FileWish, talk: Conversation) -> None:
        """In words: of the answer before, or of one that is asked for with it."""
        about = wish.about
        if about and wish.kind == PICTURE and "timeline" not in about.lower():
            about = f"timeline for {about}"
        reply = self.answering.ask(about, talk) if about else self.answering.last(talk)
        if reply is None:
            self.telling.tell_alone(place, NO_LAST)
        elif reply.answer.choices or not reply.answer.findings:
            self.telling.tell(place, reply)  # asked back, refused, or nobody
        else:
            self.send(place, wish.kind, reply)

    def send(self, place: Place, kind: str, reply: Reply) -> None:
        """Into the asker's direct message, and a word where they asked if that is not there."""
        here = place.direct and not place.url and not place.view
        try:
            file = self.file(kind or usual(reply.answer), reply.answer)
            channel, thread = (place.channel, place.thread) if here else ("", "")
            self.telling.note(place, reply, "exported")
            self.telling.mouth.hand(file, place.user, channel, thread)
        except Why as why:
            self.telling.tell_alone(place, str(why))
        except NoPermission:
            self.telling.tell_alone(place, NO_SCOPE)
        except NotInstalled:
            self.telling.tell_alone(place, NOT_INSTALLED)
        else:
            if not here:
                self.telling.tell_alone(place, SENT.format(file.name))

    def file(self, kind: str, answer: Answer) -> File:
        """Raises Why."""
        if not answer.findings:
            raise Why(NOBODY)
        if kind == PICTURE:
            return self.drawn(answer)
        if kind == JSON:
            return self.resume(answer)
        if answer.private:
            raise Why(NO_CONTACTS)
        left = len(answer.findings) - MOST
        cut = f" The first {MOST} people are in it." if left > 0 else ""
        words = f"{one_line(answer.title).rstrip('.')}. A row for each line that proves it.{cut}"
        marked = sheet(answer).encode("utf-8-sig")  # the mark tells Excel that it is UTF-8
        return File(f"{named(answer.reading or answer.title)}.csv", marked, words)

    def resume(self, answer: Answer) -> File:
        if len(answer.people) != 1:
            raise Why(SEVERAL)
        found = self.answering.desk.resume(answer.people[0])
        if not found:
            raise Why(NOBODY)
        name = one_line(answer.findings[0].name)
        words = f"{name} as JSON Resume, from their newest CV. Contact details are for you alone."
        return File(f"{named(name)}.json", found.encode(), words)

    def drawn(self, answer: Answer) -> File:
        desk = self.answering.desk
        steps = desk.steps(answer.people)
        if not steps:
            raise Why(UNDATED)
        names = " and ".join(dict.fromkeys(one_line(step.person) for step in steps))
        alt = f"Timeline of {names}: " + "; ".join(
            f"{one_line(step.words)}, {step.when}" for step in steps
        )
        drawn = picture(steps, desk.today())
        return File(f"timeline-{named(names)}.png", drawn, f"Timeline of {names}", alt[:1_000])


def usual(answer: Answer) -> str:
    """What is meant by "export" alone."""
    return JSON if answer.intent in ("profile", "contact") else CSV


def named(title: str) -> str:
    """A file's name out of words.

    >>> named("people · skill: C++")
    'people-skill-C'
    """
    return NAMED.sub("-", one_line(title)).strip("-")[:60] or "people"
