"""A person's CVs -> one cell for each side of them: education, work, skills ..., with its lines."""

from dataclasses import dataclass, replace

from handlers.answer import Cell
from handlers.timeline import span
from store.index import Stored
from store.language.numbers import counted
from store.people.merge import distinct
from store.records import Person, Quote
from store.search.proof import Prover


@dataclass(frozen=True, slots=True)
class Facet:
    """One row of a comparison or profile."""

    name: str
    kind: str  # of the entries
    most: int  # entries shown
    fields: tuple[str, ...]  # whose lines prove it
    newest: bool = False  # the newest first, as "Now" wants


@dataclass(frozen=True, slots=True)
class Told:
    """One fact in a few words, with the lines that say it."""

    words: str
    evidence: tuple[Quote, ...]


FACETS = (
    Facet("Now", "work", 1, ("name", "position"), newest=True),
    Facet("Education", "education", 3, ("institution", "studyType", "area")),
    Facet("Work", "work", 4, ("name", "position")),
    Facet("Skills", "skills", 4, ("keywords", "name")),
    Facet("Publications", "publications", 3, ("name",)),
    Facet("Awards", "awards", 2, ("title",)),
    Facet("Languages", "languages", 3, ("language",)),
)
# In a profile there is room for more of each.
FULL = tuple(
    [replace(f, most=2 * f.most) for f in FACETS[1:]]
    + [
        Facet("Projects", "projects", 3, ("name",)),
        Facet("Certificates", "certificates", 4, ("name",)),
        Facet("Interests", "interests", 3, ("name",)),
    ]
)


def cell(prover: Prover, person: Person, facet: Facet) -> Cell:
    """One side of a person in their CVs' words; what two versions tell stands once. An empty cell
    where no CV tells of it."""
    found, more = told(prover, person, facet)
    text = "; ".join(one.words for one in found if one.words)
    if facet.kind == "publications" and found:
        text = f"{counted(len(found) + more, 'paper')}: {text}"
    elif more > 0 and not facet.newest:
        text += f"; and {more} more"
    return Cell(text, tuple(q for one in found for q in one.evidence))


def told(prover: Prover, person: Person, facet: Facet) -> tuple[tuple[Told, ...], int]:
    """What is shown of one side, and how much more there is."""
    groups = distinct(prover.index.entries(person.id, facet.kind))
    if facet.newest:
        groups = sorted(groups, key=lambda g: _recency(g[0]), reverse=True)
    shown = [g[0] for g in groups[: facet.most]]
    found = (Told(_words(s, facet.kind), prover.lines(s, *facet.fields)[:2]) for s in shown)
    return tuple(found), len(groups) - len(shown)


def lines(cells: list[Cell]) -> tuple[Quote, ...]:
    """The lines that prove the cells, each once."""
    return tuple(dict.fromkeys(q for one in cells for q in one.evidence))


def _recency(stored: Stored) -> tuple[bool, str]:
    period = stored.entry.period
    return period.open, period.end or period.start


def _words(stored: Stored, kind: str) -> str:
    """An entry in a few words of its own."""
    entry = stored.entry
    when = f" ({span(entry.period)})" if entry.period else ""
    if kind == "work":
        return ", ".join(filter(None, (entry.first("position"), entry.first("name")))) + when
    if kind == "education":
        degree = " ".join(filter(None, (entry.first("studyType"), entry.first("area"))))
        return ", ".join(filter(None, (degree, entry.first("institution")))) + when
    if kind == "skills":
        return ", ".join(entry.all("keywords")) or entry.first("name")
    if kind == "publications":
        venue = " ".join(filter(None, (entry.first("publisher"), entry.period.end[:4])))
        return entry.first("name") + (f" ({venue})" if venue else "")
    return entry.first("title") or entry.first("language") or entry.first("name")
