"""Two versions of one person's CV -> what tells of the same thing, and whether it changed (pure).

The same fact in other words, another order or with coarser dates is no change.
"""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from store.index import Stored
from store.language.names import degree_level, keys, organisation_keys
from store.language.words import key, words
from store.people.merge import heading, same
from store.records import Entry, Period

Pair = tuple[Stored | None, Stored | None]  # (in the newer, in the older)
ALIKE = 85  # rapidfuzz ratio, words in any order, of two names of one thing
TELLING = 3  # words that a name must have to be another's beginning
SHORTEST = 4  # letters of a short title that a preprint and a paper share: "CowClip: ..."
PARENTHESES = re.compile(r"\([^()]*\)")


def matched(new: Sequence[Stored], old: Sequence[Stored]) -> list[Pair]:
    """Each entry of the newer beside that of the older which it tells again, in reading order;
    then what only the older has. First what is surely the same, then what is likely so."""
    partner: dict[int, Stored] = {}
    for alike in (surely, same, likely):
        for one in (s for s in new if s.id not in partner):
            taken = {o.id for o in partner.values()} if alike is not surely else set()
            free = (o for o in old if o.id not in taken and alike(one.entry, o.entry))
            found = next(free, None)
            if found:
                partner[one.id] = found
    kept = {o.id for o in partner.values()}
    twice = {o.id for o in old for k in old if k.id in kept and surely(o.entry, k.entry)}
    left = [o for o in old if o.id not in kept | twice]
    return [*((s, partner.get(s.id)) for s in new), *((None, o) for o in left)]


def surely(one: Entry, other: Entry) -> bool:
    """Whether two entries are the same, also in their times: somebody may have two degrees of one
    kind from one school."""
    return same(one, other) and agree(one.period, other.period)


def likely(one: Entry, other: Entry) -> bool:
    """Whether two entries of two versions tell of one thing, though not in the same words."""
    if one.kind != other.kind:
        return False
    head, head2 = heading(one), heading(other)
    if one.kind == "work":
        return agree(one.period, other.period) and one_place(head, head2)
    if one.kind == "education":
        levels = {degree_level(e.first("studyType")) for e in (one, other)} - {""}
        return len(levels) < 2 and agree(one.period, other.period) and one_place(head, head2)
    if one.kind == "publications" and _short_title(head) == _short_title(head2) != "":
        return True
    bare, bare2 = (key(PARENTHESES.sub(" ", h)) for h in (head, head2))
    if not bare or not agree(one.period, other.period):
        return False
    return fuzz.token_sort_ratio(bare, bare2) >= ALIKE or _begins(bare.split(), bare2.split())


def _begins(one: list[str], other: list[str]) -> bool:
    """Whether one name goes on where the other ends: "Top Women in Data, Southeast"."""
    short, long = sorted((one, other), key=len)
    return len(short) >= TELLING and long[: len(short)] == short


def one_place(one: str, other: str) -> bool:
    """Whether two names are one organisation's: a name more exact, or one that people say."""
    ours, theirs = ({k for k, _ in organisation_keys(name) if k} for name in (one, other))
    whole, whole2 = key(one), key(other)
    short, long = sorted((set(words(one)), set(words(other))), key=len)
    return whole in theirs or whole2 in ours or (bool(short) and short <= long)


def _short_title(title: str) -> str:
    short, colon, _ = title.partition(":")
    return key(short) if colon and len(key(short)) >= SHORTEST else ""


def agree(one: Period, other: Period) -> bool:
    """Whether two times may be one, of which one is printed more exactly or only in part.

    >>> agree(Period("2008-02", "2010-10"), Period("2008", "2010")), agree(Period("", "2010"),
    ... Period("2008", "2010")), agree(Period("2008", "", True), Period("2008", "2010"))
    (True, True, False)
    """
    if not one or not other:
        return True
    if one.open or other.open:
        goes_on = all(p.open or p.expected for p in (one, other))
        return goes_on and _one_date(one.start, other.start)
    return _one_date(one.start, other.start) and _one_date(one.end, other.end)


def _one_date(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def venue(entry: Entry) -> str:
    """Where a paper stands: its venue, else what becomes of it ("under review")."""
    return entry.first("publisher") or entry.first("status")


def one_venue(one: str, other: str) -> bool:
    """Whether two names are one venue's: "NeurIPS 2023" and "Advances in Neural Information
    Processing Systems"; or one of them is not told."""
    if not one or not other:
        return True
    ours, theirs = ({k for k, _ in keys("venue", name) if k} for name in (one, other))
    return bool(ours & theirs)


def one_title(one: str, other: str) -> bool:
    """Whether two words for a degree or position say the same, or one of them nothing.

    >>> one_title("BSc", "Bachelor of Science"), one_title("Intern", "Engineer")
    (True, False)
    """
    level = degree_level(one)
    same_level = bool(level) and level == degree_level(other)
    return (
        not one or not other or same_level or fuzz.token_sort_ratio(key(one), key(other)) >= ALIKE
    )


def skills(value: str) -> set[str]:
    """The skills that one word of a list names.

    >>> sorted(skills("C/C++"))
    ['c', 'c c++', 'c++']
    """
    return {k for k, _ in keys("skill", value) if k}
