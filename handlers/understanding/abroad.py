"""Tokens -> a country, where a school or a firm of it is asked for: "a Belgian univ" (pure)."""

from handlers.understanding.link import Link
from handlers.understanding.tokens import Token
from store.language.nations import OF
from store.language.towns import EXACT

SCHOOLS = frozenset(
    "university universities univ univs uni unis college colleges school schools".split()
)
FIRMS = frozenset("company companies firm firms startup startups employer employers".split())
SORTS = frozenset("public private technical state top good big small large tech".split())


def abroad(found: list[Token], first: int, last: int) -> Link | None:
    """The country of a word like "Belgian" before a word for schools or firms; a name in capitals
    ("American University") is one school's."""
    head, kind = found[first], found[last]
    land = OF.get(head.word)
    if first == last or not land or any(t.word not in SORTS for t in found[first + 1 : last]):
        return None
    learned = kind.word in SCHOOLS
    named = kind.raw[:1].isupper() and head.raw[:1].isupper() and kind.raw[-1] != "s"
    if named or not (learned or kind.word in FIRMS):
        return None
    kinds = ("education",) if learned else ("work",)
    return Link(first, last, land, {"place": (EXACT, 0)}, land.title(), kinds)
