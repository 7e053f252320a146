"""What fulfils a part of a wish -> the people who have it, best first (pure)."""

from collections.abc import Iterable
from operator import attrgetter
from typing import NamedTuple

from store.meaning.rank import NAMED
from store.search.wishes import Wish

ORDER = 0.2  # what full likeness adds to a score
ENTRY, SCORE = attrgetter("entry"), attrgetter("score")


class Hit(NamedTuple):
    """One entry that fulfils a part of the wish, with the lines that say so. A tuple, for there are
    thousands: a frozen dataclass takes four times as long to make."""

    person: int
    document: int
    entry: int  # 0 where a name stands outside the entries
    kind: str  # of the entry; "" outside
    lines: tuple[int, ...]  # best first; () where the entry's best line is still to be chosen
    score: float
    part: Wish
    alike: float = 0.0  # likeness to the asked words, for the order alone


Hits = dict[int, list[Hit]]  # person -> hits, best first


def named(hits: list[Hit]) -> bool:
    """Whether the hits are enough to name the person, or only make them one of the closest."""
    for hit in hits:
        if hit.score < NAMED:
            return all(h.score >= NAMED for h in best(hits))
    return True


def best(hits: list[Hit]) -> list[Hit]:
    """The best hit for each part of the wish; parts are told apart as objects, for speed."""
    found: dict[int, Hit] = {}
    for hit in hits:
        known = found.get(id(hit.part))
        if known is None or hit.score > known.score:
            found[id(hit.part)] = hit
    return list(found.values())


def worth(hits: list[Hit]) -> float:
    """What puts one person before another."""
    if len(hits) == 1:
        return hits[0].score + ORDER * hits[0].alike
    return sum([hit.score + ORDER * hit.alike for hit in best(hits)])


def gathered(hits: list[Hit]) -> Hits:
    """Hits by person."""
    found: Hits = {}
    for hit in ranked(hits):
        if hit.person in found:
            found[hit.person].append(hit)
        else:
            found[hit.person] = [hit]
    return found


def ranked(hits: list[Hit]) -> list[Hit]:
    """The best first; of those that are as good, the first loaded."""
    hits.sort(key=ENTRY)
    hits.sort(key=SCORE, reverse=True)
    return hits


def merged(found: list[Hits], people: Iterable[int]) -> Hits:
    """What these people have of all."""
    together: Hits = {}
    for person in people:
        parts = [hits[person] for hits in found if person in hits]
        together[person] = parts[0] if len(parts) == 1 else ranked([h for p in parts for h in p])
    return together
