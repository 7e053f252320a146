"""A wish that nobody fulfils -> the same a little looser, or how many have its parts."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from handlers.reading import told
from handlers.understanding.words import DOERS, GLOSSES, SOFT_TITLES, TASKS
from store.index import Index
from store.language.words import fold
from store.search.hits import named
from store.search.search import search
from store.search.wishes import About, Either, Every, Has, Together, When, Wish, Without

FIRMS = frozenset({"organisation", "school"})
WORK_WITH_THEM = frozenset(  # what people do with an advisor
    "postdoc postdocs thesis theses dissertation internship internships placement project".split()
)
WHERE = r"(?:at|for|from|ex|in|joined|left|with)[\s-]+(?:the\s+)?"
GLOSSED = FIRMS | {"skill", "venue", "place", "certificate", "award"}
PURPOSE = re.compile(r"\bfor\s+(?:an?|our|the|my|some)\s+([\w -]+?)\W*$")
MOST = 4  # parts that are looked for one by one
NOTHING = "Nothing comes near it."
ASKED = {
    "skill: ": "knows ", "topic: ": "worked on ", "worked at ": "worked at ", "speaks ": "speaks ",
    "studied at ": "studied at ", "published at ": "published at ", "lives or ": "lives or ",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Nearest:
    """What comes near, in words, and what to ask for it."""

    said: str
    asked: tuple[str, ...]


def loosened(wish: Wish, folded: str) -> Iterator[Wish]:
    """Looser readings of a wish that nobody fulfils, the nearest first: of "SEO marketers" any who
    do SEO, of "tweets, reddit, social media" any that is named, of "migrated a warehouse to
    Snowflake" the firm's name as a topic, if nothing says that somebody was there."""
    for looser in (
        _softened(wish),
        _glossed(wish, folded),
        _any_listed(wish),
        _wide(wish),
        _advised(wish),
        _purposeless(wish, folded),
        _firm_as_topic(wish, folded),
    ):
        if looser is not None and looser != wish:
            yield looser


def _softened(wish: Wish) -> Wish | None:
    """The wish without what only says who does a thing or what is done with it."""
    if isinstance(wish, Together | Every):
        held = any(isinstance(p, Has | About) and not _soft(p) for p in wish.parts)
        parts = tuple(_lighter(p) for p in wish.parts if not (held and _soft(p)))
        return parts[0] if len(parts) == 1 else replace(wish, parts=parts)
    return _lighter(wish)


def _soft(part: Wish) -> bool:
    if isinstance(part, Has):
        doing = part.key in SOFT_TITLES or bool({part.key, f"{part.key}s"} & DOERS)
        return part.slots[0] in ("title", "area") and doing and not part.level
    return (
        isinstance(part, About) and {w for u in part.units for w in u} <= DOERS | TASKS | part.light
    )


def _lighter(part: Wish) -> Wish:
    """A topic in which these words weigh little."""
    if not isinstance(part, About) or _soft(part):
        return part
    said = {w for unit in part.units if len(unit) == 1 for w in unit}
    return replace(part, light=part.light | said & (DOERS | TASKS))


def _glossed(wish: Wish, folded: str) -> Wish | None:
    """A name without the words that say what sort of thing it is: "CHI conf", "Orange, the telco",
    "Snowflake warehouse"."""
    if not isinstance(wish, Together | Every):
        return None
    names = [name for part in wish.parts if (name := _name(part)) and name.slots[0] in GLOSSED]
    parts = tuple(p for p in wish.parts if not any(_gloss(p, name, folded) for name in names))
    if not names or len(parts) == len(wish.parts):
        return None
    return parts[0] if len(parts) == 1 else replace(wish, parts=parts)


def _gloss(part: Wish, name: Has, folded: str) -> bool:
    """Whether a part is such words, right behind the name."""
    if not isinstance(part, About) or not {w for u in part.units for w in u} <= GLOSSES:
        return False
    behind = (
        rf"{re.escape(fold(name.label))}[\s,(]+(?:(?:as|the|an?)\s+)*{re.escape(fold(part.label))}"
    )
    return bool(re.search(behind, folded))


def _any_listed(wish: Wish) -> Wish | None:
    """Any of the topics that commas part."""
    if not isinstance(wish, About) or not wish.listed:
        return None
    parts: list[Wish] = []
    for parted, units in groupby(wish.units, bool):
        unit = tuple(units)
        if parted and not {w for u in unit for w in u} <= wish.light:
            label = " ".join(w for u in unit for w in u)
            parts.append(replace(wish, units=unit, label=label, listed=False))
    return Either(tuple(parts)) if len(parts) > 1 else None


def _wide(wish: Wish) -> Wish | None:
    """A school wherever it lies ("York, England": few CVs have its country), and a topic whatever
    its sort ("hedging experience, metals or power")."""
    if not isinstance(wish, Together | Every):
        return None
    names = {part: _name(part) for part in wish.parts}
    school = any(name and "school" in name.slots for name in names.values())
    parts = tuple(p for p in wish.parts if not ((school and _land(names[p])) or _sorts(p, wish)))
    if len(parts) == len(wish.parts):
        return None
    return parts[0] if len(parts) == 1 else replace(wish, parts=parts)


def _advised(wish: Wish) -> Wish | None:
    """Whoever somebody advised, in whatever: CVs seldom tell both in one place ("internships with
    Ada Byron")."""
    if not isinstance(wish, Together | Every):
        return None
    advisors = tuple(p for p in wish.parts if isinstance(p, Has) and p.slots == ("advisor",))
    rest = [p for p in wish.parts if p not in advisors]
    given = all(_with_them(p) for p in rest)
    return advisors[0] if len(advisors) == 1 and rest and given else None


def _with_them(part: Wish) -> bool:
    if isinstance(part, About):
        return {w for unit in part.units for w in unit} <= WORK_WITH_THEM
    if isinstance(part, When):
        return part.edge == "now"  # of students, who are told by their degree
    return isinstance(part, Has) and part.slots[0] in ("title", "degree")


def _purposeless(wish: Wish, folded: str) -> Wish | None:
    """A tool, whatever it is wanted for: "PLC programmers for a factory"."""
    purpose = PURPOSE.search(folded)
    if purpose and isinstance(wish, About):
        kept = tuple(u for u in wish.units if not set(u) <= set(purpose[1].split()))
        return replace(wish, units=kept) if any(kept) else None
    if not purpose or not isinstance(wish, Together | Every):
        return None
    said = set(purpose[1].split())
    parts = tuple(
        p
        for p in wish.parts
        if not (isinstance(p, About) and {w for u in p.units for w in u} <= said)
    )
    if not any(isinstance(p, Has) for p in parts):
        return None
    return parts[0] if len(parts) == 1 else replace(wish, parts=parts)


def _name(part: Wish) -> Has | None:
    """The name that a part is, whatever its time."""
    if isinstance(part, Together) and all(isinstance(p, When) for p in part.parts[1:]):
        part = part.parts[0]
    return part if isinstance(part, Has) else None


def _land(name: Has | None) -> bool:
    return name is not None and name.slots == ("place",) and name.kinds in ((), ("education",))


def _sorts(part: Wish, wish: Together | Every) -> bool:
    """Whether a part tells what sort of the first topic is wanted."""
    parts = part.parts if isinstance(part, Either) else (part,)
    topics = all(isinstance(one, About) for one in (wish.parts[0], *parts))
    return topics and part is not wish.parts[0]


def _firm_as_topic(wish: Wish, folded: str) -> Wish | None:
    if not isinstance(wish, Together | Every) or any(map(_left, wish.parts)):
        return None
    return replace(wish, parts=tuple(_topic(part, folded) for part in wish.parts))


def _left(part: Wish) -> bool:
    """Whether people are asked for who were somewhere: "Apple alumni" are of no topic."""
    return isinstance(part, When) and part.edge in ("past", "over")


def _topic(part: Wish, folded: str) -> Wish:
    if not isinstance(part, Has) or not {"organisation"} <= set(part.slots) <= FIRMS:
        return part
    if re.search(WHERE + re.escape(part.label.casefold()), folded):
        return part
    return About((tuple(part.key.split()),), part.label)


def nearest(index: Index, wish: Wish, among: Collection[int], near: int) -> Nearest:
    """What comes near a wish that nobody fulfils, in words that name nobody: how many people have
    each of its parts, or `near`: how many come close to all of it. `among`: () for everybody."""
    parts = _parts(wish)
    if len(parts) < 2 and parts == [wish]:
        some = f"{near} come{'s' if near == 1 else ''} near it, in part" if near else ""
        return Nearest(f"Nearest: {some}." if some else NOTHING, ())
    count = {p: _having(index, p, among) for p in parts[:MOST]}
    said = [f"{told(p)} ({_people(n)})" for p, n in count.items()]
    asked = tuple(f"{_asked(told(p))}?" for p, n in count.items() if n)
    return Nearest(f"Nearest: {', '.join(said)}." if any(count.values()) else NOTHING, asked[:2])


def _having(index: Index, part: Wish, among: Collection[int]) -> int:
    people = {p for p, hits in search(index, part).items() if named(hits)}
    return len(people & {*among} if among else people)


def _people(count: int) -> str:
    return {0: "nobody", 1: "1 person"}.get(count, f"{count} people")


def _asked(said: str) -> str:
    """A part as a question of its own.

    >>> _asked("skill: Rust"), _asked("studied at EPFL")
    ('who knows Rust', 'who studied at EPFL')
    """
    for start, verb in ASKED.items():
        if said.startswith(start):
            return f"who {verb}{said.removeprefix(start)}"
    return said


def _parts(wish: Wish) -> list[Wish]:
    """The parts of a wish that can be had one by one."""
    parts = wish.parts if isinstance(wish, Together | Every) else (wish,)
    return [p for p in parts if not isinstance(p, Without | When)]
