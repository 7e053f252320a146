"""Who is like this person? -> people by what they share with them, each with the shared lines."""

import math
from dataclasses import dataclass

from handlers.answer import Answer
from handlers.finding import finding
from handlers.question import Question
from handlers.understanding.intents import SAYINGS
from handlers.which import whom
from store.index import Index
from store.records import Quote
from store.search import lookup, scans
from store.search.lookup import Named
from store.search.proof import Prover

EXAMPLES = ("who is similar to Ada Lindqvist?",)
SLOTS = ("skill", "organisation", "school", "venue", "area", "title", "author", "advisor", "award")
MOST = 5  # people
LINES = 4  # shared lines shown for each
COMMON = 0.5  # share of the people from which what they all have tells nothing


def match(question: Question) -> bool:
    return bool(question.people) and SAYINGS.said("similar", question.folded)


def answer(question: Question, index: Index) -> Answer:
    person = whom(question, index)
    if isinstance(person, Answer):
        return person
    names = _names(index, person.id)
    prover = Prover(index)
    findings = tuple(
        finding(prover, other, _lines(prover, shared), LINES, _reasons(shared))
        for row in _nearest(names, person.id)
        if (other := index.person(row)) and (shared := _shared(index, names, row))
    )
    return Answer(
        "find",
        f"Most like {person.name}: {', '.join(f.name for f in findings[:3])}"
        if findings
        else f"Nobody shares a skill, place or paper with {person.name}.",
        f"{person.name} · people who share most with them",
        findings,
        suggestions=tuple(f"compare {person.name} and {f.name}" for f in findings[:2]),
    )


@dataclass(frozen=True, slots=True)
class Name:
    """A name in somebody's CVs that not everybody has."""

    key: str
    slot: str
    people: frozenset[int]  # who have it
    worth: float  # how much it tells: the fewer have it, the more


def _names(index: Index, row: int) -> list[Name]:
    """The names in a person's CVs by which others may be like them."""
    everybody, _ = index.counts()
    names = []
    for key, slot in lookup.names_of_person(index, row, SLOTS):
        people = scans.bearers(index, key, slot)
        if len(people) <= max(2, COMMON * everybody):
            names.append(Name(key, slot, people, math.log(1 + everybody / len(people))))
    return names


def _nearest(names: list[Name], row: int) -> list[int]:
    """Who shares most with a person."""
    worth: dict[int, float] = {}
    for name in names:
        for person in name.people:
            worth[person] = worth.get(person, 0) + name.worth
    worth.pop(row, None)
    return sorted(worth, key=lambda person: (-worth[person], person))[:MOST]


def _shared(index: Index, names: list[Name], row: int) -> list[Named]:
    """Where somebody's CVs have these names, what tells most first."""
    found = [
        (-name.worth, place.line, place)
        for name in names
        if row in name.people
        for place in lookup.named(index, name.key, (name.slot,), row)[:1]
    ]
    return [place for *_, place in sorted(found, key=lambda one: one[:2])]


def _lines(prover: Prover, shared: list[Named]) -> tuple[Quote, ...]:
    quotes = [q for n in shared for q in prover.quotes(n.document, [n.line])]
    return tuple(dict.fromkeys(quotes))


def _reasons(shared: list[Named]) -> str:
    names = dict.fromkeys(n.value for n in shared)
    return "shares " + ", ".join(list(names)[:LINES])
