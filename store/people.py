"""Two CVs -> are they about one person? (pure)

Merged only on strong evidence, never on a surname or a mail address alone; else suggested or left
apart. The rules and their trial on 80,000 pairs stand in docs/people.md.
"""

import re
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import DamerauLevenshtein

from store.names import organisation_keys
from store.records import CV, Entry
from store.words import key, words

SAME_TITLE = 90  # rapidfuzz ratio of two papers' titles that are one paper
ROLES = frozenset("info hr jobs contact office admin hello mail career careers recruiting".split())
UNIQUE = ("google scholar", "orcid")  # two different ids are two people

Names = Literal["same", "close", "unnamed", "different"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What two CVs have to do with each other, and why, in words."""

    kind: Literal["same", "suggest", "apart"]
    reason: str


@dataclass(frozen=True, slots=True)
class Trace:
    """What tells one person from another in a CV."""

    name: tuple[str, ...]  # folded words; () where none is printed
    marks: frozenset[str]  # mail addresses, pages, profiles, phone numbers
    ids: tuple[tuple[str, str], ...]  # (network, id) where an id is one person's
    schools: tuple[tuple[str, str, str], ...]  # key, start year, end year
    jobs: tuple[tuple[str, str], ...]  # key, start year
    papers: tuple[str, ...]  # keys of titles


def trace(cv: CV) -> Trace:
    profiles = [(e.first("network").casefold(), e.first("username")) for e in cv.of("profiles")]
    return Trace(
        name=() if cv.inferred else tuple(words(cv.name)),
        marks=frozenset(_marks(cv)),
        ids=tuple((n, u) for n, u in profiles if n in UNIQUE and u),
        schools=tuple(_school(e) for e in cv.of("education") if e.first("institution")),
        jobs=tuple(_job(e) for e in cv.of("work") if e.first("name")),
        papers=tuple(key(e.first("name")) for e in cv.of("publications") if e.first("name")),
    )


def _marks(cv: CV) -> list[str]:
    found = [f.value.casefold() for f in cv.basics if f.field in ("email", "url")]
    found += [e.first("url").casefold() for e in cv.of("profiles")]
    phones = [re.sub(r"\D", "", f.value) for f in cv.basics if f.field == "phone"]
    bare = [re.sub(r"^https?://(www\.)?|/+$", "", mark) for mark in found]
    return [m for m in bare + phones if m and m.split("@")[0] not in ROLES]


def _school(entry: Entry) -> tuple[str, str, str]:
    period = entry.period
    return _short(entry.first("institution")), period.start[:4], period.end[:4]


def _job(entry: Entry) -> tuple[str, str]:
    return _short(entry.first("name")), entry.period.start[:4]


def _short(name: str) -> str:
    """The name of an organisation without parentheses and parts."""
    return next((k for k, _ in list(organisation_keys(name))[1:] if k), key(name))


def clues(found: Trace, called: str) -> frozenset[str]:
    """What a CV shares with any other that `compare` may not hold apart: words of the name
    ("name wei"), contacts ("mark ..."), and what it tells of a life ("life ...").

    `called` is the CV's name, also where it was only inferred.
    """
    schools = (f"life {'|'.join(s)}" for s in found.schools if s[1] or s[2])
    jobs = (f"life {'|'.join(j)}" for j in found.jobs if j[1])
    papers = (f"life {title}" for title in found.papers)
    marks = (f"mark {mark}" for mark in found.marks)
    names = (f"name {word}" for word in words(called) if len(word) > 1)
    return frozenset((*names, *marks, *schools, *jobs, *papers))


def compare(one: Trace, other: Trace) -> Verdict:
    """Whether two CVs are one person's; the order of the two does not matter."""
    alike = names_alike(one.name, other.name)
    marks = one.marks & other.marks
    life = shared_life(one, other)
    if alike == "different":
        return Verdict("suggest", "same contact") if marks else Verdict("apart", "")
    clashing = clash(one, other)
    reason = ", ".join(filter(None, [_name_reason(alike), "same contact" * bool(marks), *life]))
    if clashing:
        return Verdict("suggest" if marks else "apart", f"{reason}, but {clashing}")
    strong = bool(marks)
    kinds = {fact.split(":")[0] for fact in life}
    if alike == "same" and (strong or {"school", "job"} <= kinds or len(life) >= 3):
        return Verdict("same", reason)
    if alike == "close" and strong and life:
        return Verdict("same", reason)
    if alike == "unnamed" and ((strong and life) or len(life) >= 3):
        return Verdict("same", reason)
    if strong or life:
        return Verdict("suggest", reason)
    return Verdict("apart", "same name only" if alike == "same" else "")


def _name_reason(alike: Names) -> str:
    return {"same": "same name", "close": "nearly the same name", "unnamed": "no name"}.get(
        alike, ""
    )


def names_alike(one: tuple[str, ...], other: tuple[str, ...]) -> Names:
    """How two names compare; the order of their words does not matter.

    >>> names_alike(("wei", "zheng"), ("zheng", "wei")), names_alike(("wei", "chen"), ("w", "chen"))
    ('same', 'close')
    """
    if not one or not other:
        return "unnamed"
    if sorted(one) == sorted(other):
        return "same"
    short, long = sorted((one, other), key=len)
    if len(short) >= 2 and set(short) < set(long):  # a middle name more
        return "close"
    if len(one) == len(other) and all(_word_alike(a, b) for a, b in zip(one, other, strict=True)):
        return "close"
    return "different"


def _word_alike(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    if min(len(one), len(other)) < 4:
        return one == other
    return DamerauLevenshtein.distance(one, other, score_cutoff=1) <= 1


def shared_life(one: Trace, other: Trace) -> list[str]:
    """What both CVs tell of one life: schools with the same years, jobs with the same start,
    papers with the same title; each as "kind: what"."""
    found = [
        f"school: {a[0]}"
        for a in one.schools
        if any(a[0] == b[0] and a[1:] == b[1:] and (a[1] or a[2]) for b in other.schools)
    ]
    found += [f"job: {a[0]}" for a in one.jobs if a[1] and a in other.jobs]
    found += [f"paper: {t}" for t in one.papers if any(_same_paper(t, u) for u in other.papers)]
    return list(dict.fromkeys(found))


def _same_paper(one: str, other: str) -> bool:
    return one == other or fuzz.ratio(one, other, score_cutoff=SAME_TITLE) > 0


def clash(one: Trace, other: Trace) -> str:
    """Why the two cannot be one person, in words; "" if nothing speaks against it."""
    for network, user in one.ids:
        if any(network == n and user != u for n, u in other.ids):
            return f"different {network.title()} pages"
    theirs, ours = {s[0] for s in other.schools}, {s[0] for s in one.schools}
    for school, *years in one.schools:
        for school2, *years2 in other.schools:
            new = school not in theirs and school2 not in ours
            if all(years) and years == years2 and new:
                return f"at {school} and {school2} in the same years"
    return ""
