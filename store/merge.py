"""Entries of several CVs -> the same fact once (pure): a job told in two versions is one job."""

from rapidfuzz import fuzz

from store.index import Stored
from store.names import degree_level, organisation_keys
from store.records import Entry
from store.words import key

SAME = 90  # rapidfuzz ratio of two titles that are one paper or prize
# Kind -> the field that an entry of it is known by.
HEADS = {
    "education": "institution",
    "work": "name",
    "publications": "name",
    "awards": "title",
    "languages": "language",
    "volunteer": "organization",
}


def distinct(found: list[Stored]) -> list[tuple[Stored, ...]]:
    """The entries grouped by what they tell, in the order of each group's first."""
    groups: list[list[Stored]] = []
    for one in found:
        for group in groups:
            if same(group[0].entry, one.entry):
                group.append(one)
                break
        else:
            groups.append([one])
    return [tuple(group) for group in groups]


def same(one: Entry, other: Entry) -> bool:
    """Whether two entries tell of one job, degree, paper, prize ..."""
    if one.kind != other.kind:
        return False
    head, head2 = heading(one), heading(other)
    if one.kind == "work":
        return (
            _base(head) == _base(head2)
            and one.period.start[:4] == other.period.start[:4]
            and fuzz.ratio(key(one.first("position")), key(other.first("position"))) >= SAME
        )
    if one.kind == "education":
        level, level2 = (degree_level(e.first("studyType")) for e in (one, other))
        return _base(head) == _base(head2) and level == level2
    return bool(head) and fuzz.ratio(key(head), key(head2)) >= SAME


def heading(entry: Entry) -> str:
    """What an entry is called: the school, the employer, the title of the paper ...; or ""."""
    return entry.first(HEADS.get(entry.kind, "name")) or entry.first("position")


def _base(name: str) -> str:
    """An organisation's name without parentheses and parts."""
    return next((k for k, _ in list(organisation_keys(name))[1:] if k), key(name))
