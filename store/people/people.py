"""Two CVs -> are they about one person? (pure)

Merged only on strong evidence, never on a surname or a mail address alone; else suggested or left
apart. The rules stand in docs/people.md.
"""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice, permutations
from typing import Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import DamerauLevenshtein

from store.language.names import organisation_keys
from store.language.words import key, words
from store.records import CV, Entry

SAME_TITLE = 90  # rapidfuzz ratio of two papers' titles that are one paper
MOST_OF_A_WAY = 0.6  # share of the schools and jobs of the shorter CV
LONGEST_NAME = 4  # words of which every order is tried
ROLES = frozenset(
    "info hr jobs contact office admin hello mail career careers recruiting recruitment apply team "
    "support candidates cv cvs resume resumes talent staff enquiries".split()
)
UNIQUE = ("google scholar", "orcid")  # two different ids are two people

Names = Literal["same", "close", "unnamed", "different"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What two CVs have to do with each other, and why, in words."""

    kind: Literal["same", "suggest", "apart"]
    reason: str
    clashing: bool = False  # something says that they are two people


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
    return next((k for k, _ in islice(organisation_keys(name), 1, None) if k), key(name))


def clues(found: Trace, called: str) -> frozenset[str]:
    """What a CV shares with any other that `compare` may not hold apart: words of the name
    ("name wei"), contacts ("mark ..."), and what it tells of a life ("life ...").

    `called` is the CV's name, also where it was only inferred.
    """
    schools = (
        f"life {_sorted(s)} {start} {end}" for s, start, end in found.schools if start or end
    )
    jobs = (f"life {_sorted(j)} {start}" for j, start in found.jobs if start)
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
        return _other_name(one, other, marks, life)
    told = ["same contact"] if marks else []
    reason = ", ".join(filter(None, [_name_reason(alike), *told, *life]))
    clashing = clash(one, other)
    if clashing:
        return Verdict("suggest" if marks else "apart", f"{reason}, but {clashing}", True)
    own = frozenset(mark for mark in marks if personal(mark, one.name))
    if _joins(alike, own, marks, life, _covered(life, one, other)):
        return Verdict("same", reason)
    if marks or life:
        return Verdict("suggest", reason)
    return Verdict("apart", "same name only" if alike == "same" else "")


def _joins(
    alike: Names, own: frozenset[str], marks: frozenset[str], life: list[str], covered: bool
) -> bool:
    """Whether names, contacts and life are evidence enough; nothing speaks against it."""
    if alike == "same":
        beyond = any(
            not fact.startswith("job") for fact in life
        )  # a company's site and a job there
        return bool(own or (marks and beyond) or (covered and (_way(life) or len(life) >= 3)))
    if alike == "close":
        return bool((own and life) or (covered and _whole_way(life)))
    # Who shares a laboratory shares its papers: without a name they tell nothing apart.
    return bool((own and life) or (covered and _way(life) and len(life) >= 3))


def _covered(life: list[str], one: Trace, other: Trace) -> bool:
    """Whether what is shared is most of the shorter way: namesakes may share a school and a job
    by chance, but not the rest, while a newer CV repeats the older one."""
    steps = [len({*_schools(t), *_jobs(t)}) for t in (one, other)]
    shared = sum(not fact.startswith("paper") for fact in life)
    return shared >= MOST_OF_A_WAY * min(steps)


def _way(life: list[str]) -> bool:
    """Whether two CVs share a way through life: a school and a job."""
    kinds = {fact.split(":")[0] for fact in life}
    return {"school", "job"} <= kinds


def _whole_way(life: list[str]) -> bool:
    """Whether two CVs share so much of a way that two people would not: a school and two jobs
    elsewhere. Twins and classmates may share their schools, and one of them a job."""
    kinds = Counter(fact.split(":")[0] for fact in life)
    return kinds["school"] >= 1 and kinds["job"] >= 2


def personal(mark: str, name: tuple[str, ...]) -> bool:
    """Whether a contact is one person's: families share a phone, a company its site."""
    if mark.isdecimal():
        return False
    bare_site = "@" not in mark and "/" not in mark
    return not bare_site or any(word in mark for word in name if len(word) > 2)


def _other_name(one: Trace, other: Trace, marks: frozenset[str], life: list[str]) -> Verdict:
    """Two names: never joined. A name may have changed where the rest of a life is the same."""
    if marks:
        return Verdict("suggest", "same contact")
    part = [word for word in one.name if word in other.name and len(word) > 1]
    if part and _way(life) and not clash(one, other):
        return Verdict("suggest", ", ".join(["part of the name", *life]))
    return Verdict("apart", "")


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
    if len(one) == len(other) <= LONGEST_NAME and any(
        all(map(_word_alike, one, order)) for order in permutations(other)
    ):
        return "close"
    return "different"


def _word_alike(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    if min(len(one), len(other)) < 4:
        return one == other
    return DamerauLevenshtein.distance(one, other, score_cutoff=1) <= 1


def shared_life(one: Trace, other: Trace) -> list[str]:
    """What both CVs tell of one life: schools with the same years, jobs with the same start and
    elsewhere, papers with the same title; each as "kind: what"."""
    jobs = {(_sorted(key), start) for key, start in _jobs(other)}
    found = [
        f"school: {s}"
        for s, *years in _schools(one)
        if any(_alike(s, s2) and _same_years(years, years2) for s2, *years2 in _schools(other))
    ]
    found += [f"job: {j}" for j, start in _jobs(one) if (_sorted(j), start) in jobs]
    found += [f"paper: {title}" for title in one.papers if _among(title, other.papers)]
    return list(dict.fromkeys(found))


def _alike(one: str, other: str) -> bool:
    """Whether two keys are one school's: in another order, or one the initials of the other."""
    return _sorted(one) == _sorted(other) or _shortened(one, other, fewest=3)


def _shortened(one: str, other: str, fewest: int) -> bool:
    """Whether one key is the initials of the other, which has so many words."""
    short, long = sorted((one.split(), other.split()), key=len)
    return len(long) >= fewest and short == ["".join(word[0] for word in long)]


def _same_years(one: list[str], other: list[str]) -> bool:
    """Some CVs print only the year in which a degree ended."""
    starts = {start for start, _ in (one, other) if start}
    return one == other or (bool(one[1]) and one[1] == other[1] and len(starts) < 2)


def _schools(found: Trace) -> list[tuple[str, str, str]]:
    """Those with years."""
    return [school for school in found.schools if school[1] or school[2]]


def _jobs(found: Trace) -> list[tuple[str, str]]:
    """Those with a start that are elsewhere than at the own school, where classmates work too."""
    schools = [school for school, *_ in found.schools]
    return [(j, y) for j, y in found.jobs if y and not any(_one_school(j, s) for s in schools)]


def _among(title: str, titles: tuple[str, ...]) -> bool:
    if title in titles:
        return True
    return any(fuzz.ratio(title, other, score_cutoff=SAME_TITLE) for other in titles)


def _sorted(name: str) -> str:
    """The words of a name in a fixed order: "University of X" is "X University"."""
    return " ".join(sorted(set(name.split())))


def clash(one: Trace, other: Trace) -> str:
    """Why the two cannot be one person, in words; "" if nothing speaks against it."""
    for network, user in one.ids:
        if any(network == n and user != u for n, u in other.ids):
            return f"different {network.title()} pages"
    for school, *years in one.schools:
        for school2, *years2 in other.schools:
            if all(years) and years == years2 and not _listed(school, school2, one, other):
                return f"at {school} and {school2} in the same years"
    return ""


def _listed(school: str, school2: str, one: Trace, other: Trace) -> bool:
    """Whether two schools are one, or one of them stands in both CVs."""
    theirs, ours = {s for s, *_ in other.schools}, {s for s, *_ in one.schools}
    return school in theirs or school2 in ours or _one_school(school, school2)


def _one_school(one: str, other: str) -> bool:
    """Whether two keys may be one school's: more words, another order, initials."""
    short, long = sorted((set(one.split()), set(other.split())), key=len)
    return short <= long or _shortened(one, other, fewest=2)
