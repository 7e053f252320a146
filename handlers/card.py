"""One person by row -> a card: facts by section with their lines, versions, what CVs contradict."""

from dataclasses import dataclass

from handlers.facets import FULL, Told, told
from handlers.finding import about
from store.index import Index
from store.people.conflicts import Conflict, between
from store.records import Person
from store.search.proof import Prover

WORDS = {
    "award": "Another prize",
    "venue": "Another venue",
    "preprint": "A preprint that was published",
    "degrees": "Degrees at the same time",
}


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of fact; `more` are not shown."""

    name: str
    told: tuple[Told, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What two CVs say differently, each in its words with file and line."""

    what: str  # "Another prize: Reticulated splines for everybody"
    sides: tuple[str, ...]  # "Best Paper (ada.md:12)"


@dataclass(frozen=True, slots=True)
class Card:
    """All that one look at a person needs."""

    person: int
    name: str
    about: str  # who they are now, with file and line; may be ""
    note: str  # why that name, where it was inferred or corrected
    versions: tuple[str, ...]  # "ada.md, loaded 2026-11-24", the newest first
    sections: tuple[Section, ...]
    contradictions: tuple[Contradiction, ...]


def card(row: int, index: Index) -> Card | None:
    """None if they are not in the index any more."""
    person = index.person(row)
    if person is None or not person.documents:
        return None
    prover = Prover(index)
    sections = []
    for facet in FULL:
        found, more = told(prover, person, facet)
        if found:
            sections.append(Section(facet.name, found, more))
    return Card(
        person.id,
        person.name,
        about(prover, person),
        named(person),
        tuple(f"{d.name}, loaded {d.loaded[:10]}" for d in person.documents),
        tuple(sections),
        tuple(map(contradiction, between(index, row))),
    )


def named(person: Person) -> str:
    """Why they are called so, where no CV prints it."""
    if person.inferred:
        return f"Name inferred: {person.reason}" if person.reason else "Name inferred"
    return f"Name {person.reason}" if person.reason.startswith("corrected") else ""


def contradiction(found: Conflict) -> Contradiction:
    sides = tuple(f"{side.value} ({side.source}:{side.line})" for side in found.sides)
    return Contradiction(f"{WORDS.get(found.kind, found.kind)}: {found.about}", sides)
