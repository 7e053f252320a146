"""Digests -> what is said of them and what they say (pure)."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from handlers.answer import Answer
from handlers.digest import News
from store.memory.digests import Digest
from store.memory.schedule import Schedule, following, moments, shown
from store.memory.slots import Slot

LATE = 120.0  # seconds; later than that, a digest says so
SEARCHES = ("saved search", "saved searches")
NEXT = 3  # times that a confirmation names
INTENT = "digest"
INVITE = (
    "I am not in this channel and could not post here: invite me (/invite @Talent) and ask again."
)
MAKE = "To make one: /talent digest help"
USAGE = (
    'Post answers when it suits you: /talent digest add "who knows Python?" every weekday at 9',
    "WHEN: every day at 9 · every Monday and Thursday at 9:30am · first Monday of the month at noon"
    " · tomorrow at 10 · in 2 hours. A digest tells who is new, changed or gone since the last one;"
    " when nobody is, it keeps quiet (say “even if nothing is new” to hear that, too).",
    "Here: /talent digest list · delete N · pause N · resume N · preview N"
    ' · preview "QUESTION" · new (a dialog)',
    'When a new or changed CV matches, in a direct message: /talent save "who knows Rust?"',
)


def posted(one: Digest, slot: Slot, news: News, skipped: int, now: float) -> Answer:
    """The message of one slot."""
    kind = "Saved search" if one.search else "Digest"
    notes = [
        late(one, slot, now),
        f"{skipped} earlier {'one was' if skipped == 1 else 'ones were'} missed."
        if skipped
        else "",
        f"#{one.id}, {rhythm(one)}.",
    ]
    return replace(
        news.answer,
        title=f"{kind} · {news.answer.title}",
        note=" ".join(filter(None, notes)),
        suggestions=(one.question,),
    )


def late(one: Digest, slot: Slot, now: float) -> str:
    if one.search or now - slot.at < LATE:
        return ""
    return f"This comes late: it was due {shown(slot.at, one.schedule.zone)}."


def rhythm(one: Digest) -> str:
    """ "every day at 09:00 Europe/Berlin"."""
    if one.search:
        return "when a new or changed CV matches"
    return "once" if one.schedule.once else f"{one.schedule.words} {one.schedule.zone}"


def state(one: Digest) -> str:
    """When it comes next, or why it does not."""
    if one.state != "on":
        return f"{one.state}: {one.why}" if one.why else one.state
    zone = f" {one.schedule.zone}" if one.schedule.once else ""  # a rhythm has it said before
    return f"next {shown(one.next, one.schedule.zone)}{zone}" if one.next else ""


def listed(one: Digest) -> str:
    """One line of a list."""
    kind = "saved search" if one.search else ""
    return " · ".join(filter(None, (f"#{one.id} {one.question}", kind, rhythm(one), state(one))))


def confirmed(one: Digest, after: float, finds: int, reading: str) -> Answer:
    """What was understood, so that it can be put right."""
    name = "Saved search" if one.search else "Digest"
    whom = {0: "nobody", 1: "1 person"}.get(finds, f"{finds} people")
    lines = [f"“{one.question}” finds {whom} today."]
    if one.search:
        lines.append("When a new or changed CV matches, I tell you in our direct messages.")
    else:
        coming = "; ".join(times(one.schedule, after))
        if one.schedule.once:
            lines.append(f"I post here once: {coming} {one.schedule.zone}.")
        else:
            quiet = "also when nothing is new" if one.always else "quiet when nothing is new"
            lines.append(f"I post here {rhythm(one)}. Next: {coming}.")
            lines.append(f"First all of them, then who is new, changed or gone; {quiet}.")
    undo = f"To stop it: /talent digest delete {one.id}"
    return Answer(INTENT, f"{name} #{one.id} is saved.", reading, lines=tuple(lines), note=undo)


def times(schedule: Schedule, after: float) -> list[str]:
    """The next times, with the zone's name said once elsewhere."""
    if schedule.once:
        due = following(schedule, after - 1)
        return [] if due is None else [shown(due, schedule.zone)]
    return [shown(m, schedule.zone) for m in islice(moments(schedule, after), NEXT)]


def usage(unknown: str = "") -> Answer:
    """How to say it; `unknown` is a word that is none of the orders."""
    title = f"I do not know what “{unknown}” means of a digest. What you can say:"
    return Answer("help", title if unknown else "Digests and saved searches", lines=USAGE)


def which(verb: str, found: Sequence[Digest]) -> Answer:
    """A number is missing: those that can be meant."""
    if not found:
        return told("There are no digests here.", MAKE)
    return told(f"Which one? Say: /talent digest {verb} N", *map(listed, found))


def told(sentence: str, *lines: str) -> Answer:
    return Answer(INTENT, sentence, lines=lines)


def listing(found: Sequence[Digest], place: str) -> Answer:
    if not found:
        return told(f"No digests {place} yet.", MAKE)
    searches = sum(one.search for one in found)
    counts = ((len(found) - searches, "digest", "digests"), (searches, *SEARCHES))
    named = [f"{count} {one if count == 1 else many}" for count, one, many in counts if count]
    return Answer(INTENT, f"{' and '.join(named)} {place}", lines=tuple(map(listed, found)))
