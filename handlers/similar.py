"""Who is like this person? -> people by what they share with them, each with the shared lines."""

import math
from collections import defaultdict

from handlers.answer import Answer
from handlers.finding import finding
from handlers.intents import SAYINGS
from handlers.question import Question
from handlers.which import whom
from store import lookup
from store.index import Index
from store.lookup import Named
from store.proof import Prover
from store.records import Quote

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
    shared = _shared(index, person.id)
    ranked = sorted(shared, key=lambda row: (-_worth(shared[row]), row))[:MOST]
    prover = Prover(index)
    findings = tuple(
        finding(prover, other, _lines(prover, shared[row]), LINES, _reasons(shared[row]))
        for row in ranked
        if (other := index.person(row))
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


Shared = dict[str, tuple[float, Named]]  # name -> (how much it tells, where the other one has it)


def _shared(index: Index, row: int) -> dict[int, Shared]:
    """person -> what they have in common with one person."""
    people, _ = index.counts()
    found: dict[int, Shared] = defaultdict(dict)
    for key, slot in lookup.names_of_person(index, row, SLOTS):
        others = {n.person: n for n in reversed(lookup.named(index, key, (slot,)))}
        if len(others) <= max(2, COMMON * people):
            for other, name in others.items():
                if other != row:
                    found[other][f"{slot} {key}"] = (math.log(1 + people / len(others)), name)
    return found


def _worth(shared: Shared) -> float:
    return sum(weight for weight, _ in shared.values())


def _best(shared: Shared) -> list[Named]:
    return [name for _, name in sorted(shared.values(), key=lambda s: (-s[0], s[1].line))]


def _lines(prover: Prover, shared: Shared) -> tuple[Quote, ...]:
    quotes = [q for n in _best(shared) for q in prover.quotes(n.document, [n.line])]
    return tuple(dict.fromkeys(quotes))


def _reasons(shared: Shared) -> str:
    names = dict.fromkeys(n.value for n in _best(shared))
    return "shares " + ", ".join(list(names)[:LINES])
