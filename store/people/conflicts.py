"""The index -> what CVs say differently of one paper, or of one life; nothing is decided for them.

Both sides are kept and shown with their lines; a preprint that became a paper is told apart from a
contradiction.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from rapidfuzz import fuzz

from store.index import Index, Stored
from store.language.names import keys
from store.language.words import key, words
from store.people.merge import distinct, heading
from store.people.people import SAME_TITLE
from store.people.versions import one_place

# The papers of the whole index whose entries begin alike: what one person's are compared with.
ALIKE = (
    "select e.id from entries_fts join entries e on e.id = entries_fts.rowid"
    " where entries_fts match ? and e.kind = 'publications'"
)
TITLES = (
    "select distinct f.value from facts f join entries e on e.id = f.entry"
    " join documents d on d.id = e.document where d.person = ? and not d.replaced"
    " and e.kind = 'publications' and f.field = 'name'"
)
STATED = (
    "select e.id, e.document, d.person, d.name source, f.field, f.value, f.line from entries e"
    " join documents d on d.id = e.document join facts f on f.entry = e.id"
    " where e.kind = 'publications' and not d.replaced"
    " and f.field in ('name', 'publisher', 'awards', 'status')"
    " and (? = '' or e.id in (select value from json_each(?))) order by f.id"
)
PRIZE = re.compile(r"\b(paper|award|prize|honou?rable|mention|runner)\b")
NO_NAME = frozenset("paper papers award awards prize prizes the of for a an conference".split())
PREPRINT = re.compile(r"\b(arxiv|preprint|under review|in submission|submitted|biorxiv|techrxiv)\b")
OVERLAP = 1  # years that two degrees may share: one ends as the next begins


@dataclass(frozen=True, slots=True)
class Side:
    """What one CV says, and where."""

    person: int
    document: int
    source: str  # the document's name
    line: int
    value: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two statements that cannot both be the whole truth."""

    kind: str  # "award", "venue", "preprint", "degrees"
    about: str  # the paper's title, or the person's name
    sides: tuple[Side, Side]


@dataclass(slots=True)
class Stating:
    """One paper in one CV."""

    document: int
    title: str
    sides: dict[str, list[Side]]  # by field

    def values(self, field: str) -> list[Side]:
        return self.sides.get(field, [])


def conflicts(path: Path, _: str) -> Iterator[str]:
    """A line for each conflict in the index."""
    with Index(path) as index:
        found = list(between(index))
    for one in found:
        told = " | ".join(f"{s.value} ({s.source}:{s.line})" for s in one.sides)
        yield f"{one.kind}: {one.about}: {told}"
    if not found:
        yield "No two CVs contradict each other on a paper, and no degrees overlap."


def between(index: Index, person: int = 0) -> Iterator[Conflict]:
    """All conflicts, or those that one person's CVs have a part in; papers first."""
    groups = _same_papers(_papers(index, _alike(index, person) if person else ""))
    pairs = (pair for group in groups for pair in combinations(_twice(group), 2))
    found = _once(conflict for pair in pairs for conflict in _of_papers(*pair))
    yield from (c for c in found if not person or person in {s.person for s in c.sides})
    for row in [person] if person else index.people():
        yield from _of_degrees(row, index)


def _twice(group: list[Stating]) -> list[Stating]:
    """No more than two of the same person's that say the same: somebody may have 300 CVs. One is
    not enough, for a CV is not compared with itself."""
    count: Counter[object] = Counter()
    kept = []
    for one in group:
        said = [(f, s.person, s.value) for f, sides in one.sides.items() for s in sides]
        count[tuple(said)] += 1
        kept += [one] if count[tuple(said)] < 3 else []
    return kept


def _once(found: Iterable[Conflict]) -> Iterator[Conflict]:
    """Without those in which another version of somebody's CV says the same."""
    told: set[tuple[object, ...]] = set()
    for one in found:
        said = (one.kind, key(one.about), *sorted((s.person, key(s.value)) for s in one.sides))
        if said not in told:
            told.add(said)
            yield one


def _alike(index: Index, person: int) -> str:
    """The entries of papers that begin like this person's, as JSON."""
    titles = [words(row["value"])[:2] for row in index.rows(TITLES, (person,))]
    begun = {" ".join(title) for title in titles if title}
    wanted = " OR ".join(f'"{beginning}"' for beginning in sorted(begun))  # words hold no quote
    found = index.rows(ALIKE, (wanted,)) if begun else []
    return json.dumps([row["id"] for row in found])


def _papers(index: Index, entries: str = "") -> list[Stating]:
    """All of the index, or those of these entries."""
    found: dict[int, Stating] = {}
    for row in index.rows(STATED, (entries, entries)):
        paper = found.setdefault(row["id"], Stating(row["document"], "", {}))
        where = (row["person"], row["document"], row["source"], row["line"])
        paper.sides.setdefault(row["field"], []).append(Side(*where, row["value"]))
        if row["field"] == "name":
            paper.title = row["value"]
    return [paper for paper in found.values() if len(words(paper.title)) > 1]


def _same_papers(papers: list[Stating]) -> Iterator[list[Stating]]:
    """Papers by title, a letter or two apart, but not in the first two words."""
    blocks: dict[tuple[str, ...], list[list[Stating]]] = {}
    for paper in papers:
        groups = blocks.setdefault(tuple(words(paper.title)[:2]), [])
        title = key(paper.title)
        near = (g for g in groups if fuzz.ratio(title, key(g[0].title)) >= SAME_TITLE)
        group = next(near, None)
        if group is None:
            groups.append([paper])
        else:
            group.append(paper)
    yield from (group for groups in blocks.values() for group in groups if len(group) > 1)


def _of_papers(one: Stating, other: Stating) -> Iterator[Conflict]:
    if one.document == other.document:
        return
    for ours, theirs in zip(_prizes(one), _prizes(other), strict=False):
        if not _named(ours.value) & _named(theirs.value):
            yield Conflict("award", one.title, (ours, theirs))
    places = (p.values("publisher") or p.values("status") for p in (one, other))
    for ours, theirs in zip(*places, strict=False):
        early = [bool(PREPRINT.search(s.value.casefold())) for s in (ours, theirs)]
        if any(early) and not all(early):
            yield Conflict("preprint", one.title, (ours, theirs))
        elif not any(early) and not _venue(ours.value) & _venue(theirs.value):
            yield Conflict("venue", one.title, (ours, theirs))


def _prizes(paper: Stating) -> list[Side]:
    return [s for s in paper.values("awards") if PRIZE.search(s.value.casefold())]


def _named(award: str) -> set[str]:
    """The words that tell one prize from another; numbers ("0.1 %") do not."""
    return {w for w in words(award) if w.isalpha()} - NO_NAME


def _venue(value: str) -> set[str]:
    return {k for k, _ in keys("venue", value) if k}


def _of_degrees(person: int, index: Index) -> Iterator[Conflict]:
    """Degrees at different places that overlap by more than a year."""
    found = [group[0] for group in distinct(index.entries(person, "education"))]
    dated = [s for s in found if s.entry.period.start and s.entry.period.end]
    for one, other in combinations(dated, 2):
        start = max(_year(s.entry.period.start) for s in (one, other))
        end = min(_year(s.entry.period.end) for s in (one, other))
        if end - start > OVERLAP and not one_place(heading(one.entry), heading(other.entry)):
            holder = index.person(person)
            sides = (_degree(one, index), _degree(other, index))
            yield Conflict("degrees", holder.name if holder else "", sides)


def _degree(stored: Stored, index: Index) -> Side:
    entry, period = stored.entry, stored.entry.period
    value = f"{heading(entry)}, {period.start[:4]}-{period.end[:4]}"
    source = index.document(stored.document).name
    return Side(stored.person, stored.document, source, entry.lines[0], value)


def _year(date: str) -> int:
    return int(date[:4])
