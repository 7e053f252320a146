"""Who was there at the same time? -> people whose stay at one place meets another's."""

from handlers.answer import Answer, Finding
from handlers.finding import finding
from handlers.intents import SAYINGS
from handlers.question import Question
from handlers.timeline import asked_for, span
from handlers.which import which
from handlers.who import counted
from store import lookup
from store.index import Index, Stored
from store.merge import distinct, heading
from store.names import organisation_keys, spelling
from store.proof import Prover
from store.records import Person
from store.wishes import When, fits

EXAMPLES = ("who overlapped with Lu Wenxin?",)
KINDS = ("education", "work")
Meeting = tuple[Stored, Stored]  # the person's stay, the other's stay


def match(question: Question) -> bool:
    return bool(question.people) and SAYINGS.said("overlap", question.folded)


def answer(question: Question, index: Index) -> Answer:
    people = [p for row in question.people[:1] if (p := index.person(row))]
    if len(question.mentions) == 1 and len(question.people) > 1:
        return which(question, [p for r in question.people if (p := index.person(r))], index)
    person = people[0]
    meetings = _meetings(question, index, person)
    prover = Prover(index)
    findings = tuple(
        _finding(prover, other, found)
        for row, found in meetings.items()
        if (other := index.person(row))
    )
    return Answer(
        "compare" if len(question.mentions) > 1 else "find",
        f"{counted(len(findings), 'person')} at the same place and time as {person.name}"
        if findings
        else f"No other CV names a place of {person.name}'s at the same time.",
        f"{person.name} · same place, same time",
        findings,
        suggestions=(f"timeline for {person.name}",),
    )


def _meetings(question: Question, index: Index, person: Person) -> dict[int, list[Meeting]]:
    """person -> the stays that meet: the same school or employer, some month in common."""
    named = {p for p in question.people if p != person.id}
    found: dict[int, list[Meeting]] = {}
    for group in asked_for(index, question, distinct(index.entries(person.id, *KINDS))):
        mine = group[0]
        if mine.entry.period:
            for other in _others(index, mine):
                if (not named or other.person in named) and _meet(mine, other):
                    found.setdefault(other.person, []).append((mine, other))
    return found


def _others(index: Index, mine: Stored) -> list[Stored]:
    """Other people's entries at the same school or employer."""
    keys = list(organisation_keys(heading(mine.entry)))
    key = spelling(next((k for k, _ in keys[1:] if k), ""))
    names = lookup.named(index, key, ("school", "organisation")) if key else []
    rows = [n.entry for n in names if n.person != mine.person and n.weight > 1]
    return sorted(index.stored(rows).values(), key=lambda s: s.id)


def _meet(mine: Stored, other: Stored) -> bool:
    period = mine.entry.period
    end = "" if period.open else period.end or period.start
    return fits(other.entry.period, When(period.start or period.end, end, "during", ""))


def _finding(prover: Prover, person: Person, meetings: list[Meeting]) -> Finding:
    quotes = [
        q
        for pair in meetings
        for s in reversed(pair)
        for q in prover.lines(s, "name", "institution")[:1]
    ]
    notes = [f"{heading(other.entry)} {span(other.entry.period)}" for _, other in meetings]
    unique = tuple(dict.fromkeys(quotes))
    return finding(prover, person, unique, len(unique), "; ".join(dict.fromkeys(notes)))
