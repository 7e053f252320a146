"""Were two at the same school or firm? -> where both have been, each with the line that says so."""

import re

from handlers.answer import Answer
from handlers.finding import finding
from handlers.question import Question
from store.index import Index, Stored
from store.language.names import organisation_keys
from store.language.numbers import counted
from store.people.merge import heading
from store.records import Person
from store.search.proof import Prover
from store.search.wishes import Has, Some

SAME = re.compile(r"\b(?:same|common|shared)\b")
SCHOOL = re.compile(
    r"\b(?:uni|universit\w+|schools?|colleges?|alma maters?|study|studied|campus)\b"
)
FIRM = re.compile(r"\b(?:firms?|compan\w+|employers?|labs?|workplaces?|worked|work|jobs?)\b")
PLACES = frozenset({"school", "organisation"})
Places = dict[str, list[Stored]]  # a name's key -> somebody's entries there


def asked(question: Question) -> bool:
    """Whether a place that several people share is asked for, and none is named."""
    folded = question.folded
    what = SCHOOL.search(folded) or FIRM.search(folded)
    wish = question.wish
    place = isinstance(wish, Some) or (isinstance(wish, Has) and bool({*wish.slots} & PLACES))
    return len(question.mentions) > 1 and place and bool(SAME.search(folded) and what)


def answer(question: Question, index: Index) -> Answer:
    kind = "education" if SCHOOL.search(question.folded) else "work"
    people = [p for row in question.people if (p := index.person(row))]
    places = {p.id: _places(index, p, kind) for p in people}
    common = set.intersection(*(set(found) for found in places.values()))
    prover = Prover(index)
    met = {p.id: _met(places[p.id], common) for p in people}
    names = " and ".join(p.name for p in people)
    what = "school" if kind == "education" else "employer"
    if not common:
        documents = sum(len(p.documents) for p in people)
        return Answer(
            "check",
            f"No: the CVs of {names} name no {what} in common.",
            question.reading,
            note=f"Searched {counted(documents, 'CV')}.",
            suggestions=tuple(f"timeline for {p.name}" for p in people[:2]),
        )
    where = dict.fromkeys(heading(s.entry) for s in met[people[0].id])
    findings = tuple(
        finding(
            prover,
            p,
            tuple(q for s in met[p.id] for q in prover.lines(s, "name", "institution")[:1]),
        )
        for p in people
    )
    return Answer(
        "check",
        f"Yes: {names} were both at {' and '.join(where)}",
        question.reading,
        findings,
        note="Whether at the same time: see the timelines.",
        suggestions=tuple(f"timeline for {p.name}" for p in people[:2]),
    )


def _places(index: Index, person: Person, kind: str) -> Places:
    found: Places = {}
    for stored in index.entries(person.id, kind):
        for key, _ in list(organisation_keys(heading(stored.entry)))[1:2]:
            found.setdefault(key, []).append(stored)
    return found


def _met(places: Places, common: set[str]) -> list[Stored]:
    """Somebody's entries at the places in common."""
    return [stored for key in places if key in common for stored in places[key][:1]]
