"""A wish that nobody fulfils -> the same a little looser, or how many have its parts."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from handlers.reading import told
from store.index import Index
from store.search.hits import named
from store.search.search import search
from store.search.wishes import About, Every, Has, Together, When, Wish, Without

FIRMS = frozenset({"organisation", "school"})
WHERE = r"(?:at|for|from|ex|in|joined|left|with)[\s-]+(?:the\s+)?"
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


def loosened(wish: Wish, folded: str) -> Wish | None:
    """The wish with a firm's name, if nothing says that somebody was there, as a topic: "migrated
    a warehouse to Snowflake"; None if there is none."""
    if not isinstance(wish, Together | Every) or any(map(_left, wish.parts)):
        return None
    parts = tuple(_topic(part, folded) for part in wish.parts)
    return replace(wish, parts=parts) if parts != wish.parts else None


def _left(part: Wish) -> bool:
    """Whether people are asked for who were somewhere: "Apple alumni" are of no topic."""
    return isinstance(part, When) and part.edge in ("past", "over")


def _topic(part: Wish, folded: str) -> Wish:
    if not isinstance(part, Has) or not set(part.slots) <= FIRMS:
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
