"""A wish that nobody fulfils -> the same a little looser, or who has most of its parts."""

import re
from dataclasses import replace

from store.hits import Hits, named
from store.index import Index
from store.search import search
from store.wishes import About, Every, Has, Together, When, Wish, Without

FIRMS = frozenset({"organisation", "school"})
WHERE = r"(?:at|for|from|ex|in|joined|left|with)[\s-]+(?:the\s+)?"
MOST = 4  # parts that are looked for one by one


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


def closest(index: Index, wish: Wish) -> Hits:
    """Who has most parts of a wish, the most first; {} where it is one part, or nobody has any."""
    parts = _parts(wish)
    if len(parts) < 2:
        return {}
    found = [{p: h for p, h in search(index, part).items() if named(h)} for part in parts[:MOST]]
    people = dict.fromkeys(p for hits in found for p in hits)
    having = {p: [hits[p] for hits in found if p in hits] for p in people}
    ranked = sorted(people, key=lambda p: -len(having[p]))
    return {p: [hit for hits in having[p] for hit in hits[:1]] for p in ranked}


def _parts(wish: Wish) -> list[Wish]:
    """The parts of a wish that can be had one by one."""
    parts = wish.parts if isinstance(wish, Together | Every) else ()
    return [p for p in parts if not isinstance(p, Without | When)]
