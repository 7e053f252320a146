"""Links and words -> the people whom a question is about."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from handlers.understanding import intents
from handlers.understanding.cues import cue, meant
from handlers.understanding.intents import SAYINGS
from handlers.understanding.link import Link
from handlers.understanding.linking import ABILITY
from handlers.understanding.tokens import Token
from handlers.understanding.words import AND, COMPANY, CUES, NOT, OR, TITLES, WEAK_CUES
from store.index import Index
from store.language.towns import EXACT
from store.search import lookup

NAMELESS = re.compile(SAYINGS.tables["without a name"].pattern, re.I)  # in words as typed
FILE = re.compile(r"(?<![\w/.-])[\w.-]+\.(?:md|markdown|txt|pdf|docx|json)\b", re.I)
STAFFED = frozenset({title for title in TITLES if title.endswith("s")})  # "kafka engineers"
TRADE = ("ers", "ors", "ists", "ians", "smiths", "cooks", "nurses")
CODE = frozenset("language languages programming code coders developer developers dev devs".split())
SUBJECT_AFTER = frozenset("does did is was has can".split())  # "does Ada know Rust?"
TOGETHER = 5  # people who can be compared, or of whom one is meant
PERSONAL = ("person", "author", "advisor")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the question that one or more people with a CV bear."""

    asked: str  # as typed
    key: str  # under which the index knows the name
    people: tuple[int, ...]  # several: a surname of many


def about(
    found: list[Token], linked: list[Link], folded: str, index: Index
) -> dict[Link, tuple[int, ...]]:
    """The links that name people with a CV whom the question is about, with these people.

    A name that a cue makes a co-author's or an advisor's belongs to the wish instead.
    """
    subjects: dict[Link, tuple[int, ...]] = {}
    named = [link for link in linked if "person" in link.slots]
    for link in named:
        cues = cue(found, link, linked)
        other = set(meant(link, cues)) - {"person"}
        if other & set(PERSONAL) and len(named) == 1 and _asks_for_others(found, folded, link):
            continue
        after = found[link.last + 1 : link.last + 2]
        if (
            "skill" in link.slots and after and after[0].word in _behind(found[link.last])
        ):  # "Ada developers"
            continue
        if _tool(found, link, linked) or _skill(found, link, folded):
            continue
        subject = link.first > 0 and found[link.first - 1].word in SUBJECT_AFTER
        subject = subject or found[link.last].raw.endswith("'s")  # "Ada's skills"
        subject = subject or (len(named) > 1 and SAYINGS.said("compare", folded))
        cued = not subject and any(
            slot in other - set(PERSONAL) for slots in cues for slot in slots
        )
        if cued and link.slots["person"][0] != EXACT:  # "in Jordan", who is also somebody's name
            continue
        people = dict.fromkeys(n.person for n in lookup.named(index, link.key, ("person",)))
        subjects[link] = tuple(people)
    return subjects


def _behind(name: Token) -> frozenset[str]:
    """The words behind a name that make a tool of it: not "Ada's skills", nor "Ada experience"."""
    return CODE | ABILITY if name.raw.islower() and not name.raw.endswith("'s") else CODE


def _skill(found: list[Token], link: Link, folded: str) -> bool:
    """Whether people are asked for by a tool that is a surname, too: "anyone doing kafka stuff"."""
    surname = link.slots["person"][0] != EXACT
    surname = surname and "skill" in link.slots
    small = link.first == link.last and found[link.first].raw.islower()
    staff = any(t.word in STAFFED for t in found)
    before = found[link.first - 1].word if link.first else "" if staff else "is"
    known = before in ("is", "was", "about", "named", "called", "does", "did", "has")
    return surname and small and not known and (staff or SAYINGS.said("somebody", folded))


def trade(found: list[Token], link: Link) -> bool:
    """Whether a word in small letters is that for people of a trade: "welders", though somebody is
    called Welder."""
    token = found[link.first]
    alone = {*link.slots} == {"person"} and link.first == link.last
    return (
        alone
        and token.raw.endswith(TRADE)
        and link.slots["person"][0] != EXACT
        and token.raw == f"{link.key}s"
    )


def _tool(found: list[Token], link: Link, linked: list[Link]) -> bool:
    """Whether a tool is meant that is somebody's name, too, as another one is named beside it:
    "kafka or airflow"."""
    if "skill" not in link.slots or not found[link.first].raw.islower():
        return False
    beside = (o for o in linked if o.first == link.last + 2 or o.last == link.first - 2)
    return any("skill" in o.slots and "person" not in o.slots for o in beside)


def _asks_for_others(found: list[Token], folded: str, link: Link) -> bool:
    """Whether the one name of a question stands in it for whom others worked with."""
    before = {w for t in found[: link.first] for w in t.words}
    words = {w for t in found for w in t.words}
    advised = any("advisor" in CUES.get(w, ()) for w in words - WEAK_CUES)
    if any(SAYINGS.said(kind, folded) for kind in ("their advisor", "overlap", "similar")):
        return False
    return SAYINGS.said("somebody", folded) and (advised or bool(before & COMPANY))


def left_out(found: list[Token], subjects: Collection[Link], folded: str) -> frozenset[Link]:
    """Those of the names whom a question wants without: "but not Ada", "except Ada and Bo"; they
    are part of its wish. One beside others of whom something is asked is not."""
    without: dict[int, Link] = {}  # by the place after each
    for link in sorted(subjects, key=lambda s: s.first):
        before = found[link.first - 1] if link.first else None
        joint = before and (before.word in AND | OR or before.sign in (",", "/", "&"))
        joined = bool(joint) and link.first - 1 in without
        if before and (before.word in NOT or joined) and not found[link.last].raw.endswith("'s"):
            without[link.last + 1] = link
    whole = len(without) == len(subjects) or SAYINGS.said("compare", folded)
    wanted = whole and not SAYINGS.said("why not", folded)
    return frozenset(without.values()) if wanted else frozenset()


def of(
    subjects: dict[Link, tuple[int, ...]], before: tuple[int, ...], folded: str, index: Index
) -> tuple[Mention, ...]:
    """Whom a question is about: the names in it, or whom it points back to."""
    named = tuple(Mention(link.asked, link.key, ids) for link, ids in subjects.items())
    if not named:
        return meant_before(before, folded, index) or unnamed(folded, index)
    return named + (unnamed(folded, index) if SAYINGS.said("compare", folded) else ())


def meant_before(people: tuple[int, ...], folded: str, index: Index) -> tuple[Mention, ...]:
    """Whom of the answer before a question points back to: "the second one", "she", "them"."""
    if some := intents.places(folded, len(people)):
        known = map(index.person, (people[n] for n in some))
        return tuple(Mention(p.name, "", (p.id,)) for p in known if p)
    ordinal = intents.ORDINAL.search(folded)
    if ordinal and people:
        place = intents.PLACES[ordinal[ordinal.lastindex or 0]]
        if place < len(people):
            return (Mention(ordinal[0], "", (people[place],)),)
    if len(people) == 1 and SAYINGS.said("one side of them", folded):  # "timeline", alone
        return tuple(Mention(p.name, "", (p.id,)) for p in map(index.person, people) if p)
    they, she = SAYINGS.found("they", folded), SAYINGS.found("she", folded)
    if (pronoun := she or they) and len(people) == 1:
        return (Mention(pronoun[0], "", people),)
    said = SAYINGS.among(folded)
    if not pronoun or not people or "anybody" in said:
        return ()
    if she:  # one of several: it is asked back whom
        return (Mention(she[0], "", people[:TOGETHER]),)
    together = len(people) <= TOGETHER and said & intents.SEVERAL
    known = map(index.person, people if together else ())
    return tuple(Mention(p.name, "", (p.id,)) for p in known if p)


def versions(mention: Mention, index: Index) -> int:
    """How many CVs the one person of a mention has; 0 if it may mean several people."""
    person = index.person(mention.people[0]) if len(mention.people) == 1 else None
    return len(person.documents) if person else 0


def filed(text: str, index: Index) -> str:
    """A question with a CV's file, as every quote names it, in its person's name."""
    for name in dict.fromkeys(FILE.findall(text)):
        person = index.person(lookup.person_of(index, name))
        text = text.replace(name, person.name) if person else text
    return text


def spoken(text: str, index: Index) -> str:
    """A question without the words that point to a CV with no name, where there is one."""
    return NAMELESS.sub(" ", text) if index.inferred() else text


def unnamed(folded: str, index: Index) -> tuple[Mention, ...]:
    """The people whose CV prints no name, where a question asks for them."""
    found = SAYINGS.found("without a name", folded)
    people = tuple(index.inferred()) if found else ()
    return (Mention(found[0], "", people),) if found and people else ()
