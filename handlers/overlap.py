"""Who was there at the same time? -> people whose stay at one place meets another's."""

from handlers.answer import Answer, Finding, Findings
from handlers.finding import finding, somebody
from handlers.question import Question
from handlers.timeline import asked_for, span
from handlers.understanding.intents import SAYINGS
from handlers.which import which
from store.index import Index, Stored
from store.language.aliases import spelling
from store.language.names import organisation_keys
from store.language.numbers import counted
from store.language.towns import EXACT
from store.people.merge import distinct, heading
from store.records import Person
from store.search import scans
from store.search.proof import Prover
from store.search.wishes import When

EXAMPLES = ("who overlapped with Lu Wenxin?",)
KINDS = ("education", "work")
Meeting = tuple[Stored, int]  # the person's stay, the entry of the other's


def match(question: Question) -> bool:
    return bool(question.people) and SAYINGS.said("overlap", question.folded)


def answer(question: Question, index: Index) -> Answer:
    if len(question.mentions) == 1 and len(question.people) > 1:
        return which(question, index)
    people = [p for row in question.people[:1] if (p := index.person(row))]
    person = people[0]
    meetings = _meetings(question, index, person)
    prover = Prover(index)
    several = len(question.mentions) > 1
    own = [person.id] if several and meetings else []
    findings = Findings(
        (*own, *meetings),
        lambda row: (
            _finding(prover, row, meetings[row]) if row in meetings else _own(prover, row, meetings)
        ),
    )
    return Answer(
        "compare" if several else "find",
        _title(index, person, list(meetings), several),
        f"{' and '.join(m.asked for m in question.mentions)} · same place, same time",
        findings,
        suggestions=(f"timeline for {person.name}",),
    )


def _title(index: Index, person: Person, met: list[int], several: bool) -> str:
    if several and met:
        names = [person.name, *(p.name for row in met if (p := index.person(row)))]
        return f"Yes: {' and '.join(names)} were at the same place at the same time"
    if several:
        return f"No: no dated place of {person.name}'s is theirs at the same time."
    if not met:
        return f"No other CV names a place of {person.name}'s at the same time."
    return f"{counted(len(met), 'person')} at the same place and time as {person.name}"


def _meetings(question: Question, index: Index, person: Person) -> dict[int, list[Meeting]]:
    """person -> the stays that meet: the same school or employer, some month in common."""
    named = {p for p in question.people if p != person.id}
    found: dict[int, list[Meeting]] = {}
    for group in asked_for(index, question, distinct(index.entries(person.id, *KINDS))):
        mine = group[0]
        for other, entry in _others(index, mine, named) if mine.entry.period else ():
            found.setdefault(other, []).append((mine, entry))
    return found


def _others(index: Index, mine: Stored, named: set[int]) -> list[tuple[int, int]]:
    """(person, entry) of others' stays at the same school or employer at the same time; only of
    those who are named, if some are."""
    keys = list(organisation_keys(heading(mine.entry)))
    key = spelling(next((k for k, _ in keys[1:] if k), ""))
    places = scans.standing(index, key, ("school", "organisation"), EXACT) if key else []
    person = {
        entry: person
        for (person, _, entry, _), _ in places
        if person != mine.person and (not named or person in named)
    }
    period = mine.entry.period
    end = "" if period.open else period.end or period.start
    meeting = When(period.start or period.end, end, "during", "")
    return [(person[e], e) for e in sorted(scans.fitting(index, list(person), [meeting]))]


def _own(prover: Prover, row: int, meetings: dict[int, list[Meeting]]) -> Finding:
    """The one with whose stays the others' met, with the lines of these."""
    person = somebody(prover.index, row)
    stays = {mine.id: mine for pairs in meetings.values() for mine, _ in pairs}.values()
    quotes = [q for s in stays for q in prover.lines(s, "name", "institution")[:1]]
    notes = [f"{heading(s.entry)} {span(s.entry.period)}" for s in stays]
    return finding(prover, person, tuple(dict.fromkeys(quotes)), note="; ".join(notes))


def _finding(prover: Prover, row: int, meetings: list[Meeting]) -> Finding:
    person = somebody(prover.index, row)
    stored = prover.index.stored([entry for _, entry in meetings])
    quotes = [
        q
        for mine, entry in meetings
        for s in (stored[entry], mine)
        for q in prover.lines(s, "name", "institution")[:1]
    ]
    others = [stored[entry].entry for _, entry in meetings]
    notes = [f"{heading(other)} {span(other.period)}" for other in others]
    unique = tuple(dict.fromkeys(quotes))
    return finding(prover, person, unique, len(unique), "; ".join(dict.fromkeys(notes)))
