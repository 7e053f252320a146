"""Where were they when? -> degrees and jobs in the order of time, each with its line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from handlers import stays
from handlers.answer import Answer, Cell, Table
from handlers.finding import finding
from handlers.question import Question
from store.index import Index, Stored
from store.people.merge import distinct, heading
from store.records import Entry, Period, Person, Quote
from store.search import lookup
from store.search.proof import Prover
from store.search.search import search
from store.search.wishes import Every, Has, Some, Together, When, fits

EXAMPLES = ("timeline for Tielin Zheng", "where was Noor Haddadin in 2021?")
KINDS = ("education", "work", "volunteer", "teaching")
ASKED = frozenset({"organisation", "school", "degree"})  # what a question may pick a step by
HOW_LONG = re.compile(r"\bhow\s+long\b")
MOST = 5  # people on one timeline


@dataclass(frozen=True, slots=True)
class Step:
    """One degree or job with its time, to be drawn."""

    person: str
    kind: str  # of the entry
    words: str  # "Research intern, HPC-AI Tech"
    period: Period

    @property
    def when(self) -> str:
        """ "2019 to now"."""
        return span(self.period)


def match(question: Question) -> bool:
    return question.intent == "timeline"


def answer(question: Question, index: Index) -> Answer:
    prover = Prover(index)
    people = [p for row in question.people[:MOST] if (p := index.person(row))]
    steps = [(p, s) for p in people for s in _steps(index, p, question)]
    steps.sort(key=lambda ps: _order(ps[1].entry.period))
    findings = tuple(
        finding(prover, p, quotes, most=len(quotes))
        for p in people
        if (quotes := tuple(q for who, s in steps if who is p for q in _dated_lines(prover, s)))
    )
    names = " and ".join(p.name for p in people)
    if not steps:
        return Answer("timeline", f"{names}: no CV line has a date for that", question.reading)
    head = (Cell("When"), *(Cell("Who") for _ in people[1:2]), Cell("Where"), Cell("What"))
    rows = tuple(_row(prover, p, s, len(people) > 1) for p, s in steps)
    return Answer(
        "timeline",
        _title(names, [s for _, s in steps], question, index),
        question.reading,
        findings,
        table=Table("", (head, *rows)),
        suggestions=tuple(f"tell me about {p.name}" for p in people[:2]),
    )


def _title(names: str, told: list[Stored], question: Question, index: Index) -> str:
    """What is asked of one step stands in the title, and how long it was, where that is asked."""
    if len(told) != 1:
        return f"Timeline: {names}"
    entry = told[0].entry
    what = ", ".join(dict.fromkeys(filter(None, (_what(entry), heading(entry)))))
    when = span(entry.period)
    if HOW_LONG.search(question.folded) and entry.period.start:
        until = lookup.as_of(index).get(told[0].person) or question.request.today.isoformat()[:7]
        when += f": {stays.told(stays.months([stays.stay(entry.period, until)]))}"
        when += f", as of the CV of {until}" if entry.period.open else ""
    return f"{names}: {what} ({when})"


def steps(people: Sequence[int], index: Index) -> tuple[Step, ...]:
    """All that is dated of at most MOST people, each in the order of time."""
    found = []
    for person in filter(None, map(index.person, people[:MOST])):
        dated = [group[0].entry for group in _dated(index, person)]
        for entry in sorted(dated, key=lambda e: _order(e.period)):
            words = ", ".join(dict.fromkeys(filter(None, (_what(entry), heading(entry)))))
            found.append(Step(person.name, entry.kind, words, entry.period))
    return tuple(found)


def _dated(index: Index, person: Person) -> list[tuple[Stored, ...]]:
    """What has a time, each once, however many versions tell of it."""
    return distinct([s for s in index.entries(person.id, *KINDS) if s.entry.period])


def _steps(index: Index, person: Person, question: Question) -> list[Stored]:
    groups = asked_for(index, question, _dated(index, person))
    return [g[0] for g in groups if all(_then(g[0].entry, t) for t in question.times)]


def _then(entry: Entry, time: When) -> bool:
    return entry.kind in time.kinds and fits(entry.period, time)


def asked_for(
    index: Index, question: Question, groups: list[tuple[Stored, ...]]
) -> list[tuple[Stored, ...]]:
    """The steps of the kind, the degree or the place that the question names; all if it names
    none."""
    wish = question.wish
    for part in wish.parts if isinstance(wish, Together | Every) else (wish,):
        if isinstance(part, Some) and set(part.kinds) & set(KINDS):
            return [g for g in groups if g[0].entry.kind in part.kinds]
        if isinstance(part, Has) and ASKED & set(part.slots):
            entries = {h.entry for hits in search(index, part).values() for h in hits}
            return [g for g in groups if entries & {s.id for s in g}]
    return groups


def _order(period: Period) -> tuple[str, str]:
    return period.start or period.end, period.end or "9999"


def _lines(prover: Prover, stored: Stored) -> tuple[Quote, ...]:
    return prover.lines(stored, "institution", "name", "position", "studyType")[:2]


def _dated_lines(prover: Prover, stored: Stored) -> tuple[Quote, ...]:
    """The lines of a step with those that print its dates."""
    dates = prover.quotes(stored.document, prover.dated(stored))
    return tuple(dict.fromkeys((*_lines(prover, stored), *dates)))


def _row(prover: Prover, person: Person, stored: Stored, several: bool) -> tuple[Cell, ...]:
    entry, quotes = stored.entry, _lines(prover, stored)
    who = (Cell(person.name),) if several else ()
    what = _what(entry) or entry.kind
    where = heading(entry) if heading(entry) != what else ""  # what has no place is called by what
    return (Cell(span(entry.period)), *who, Cell(where, quotes), Cell(what))


def _what(entry: Entry) -> str:
    """The position or the degree."""
    degree = " in ".join(filter(None, (entry.first("studyType"), entry.first("area"))))
    return entry.first("position") or degree


def span(period: Period) -> str:
    """A period in words: "2017-09 to 2021-06", "2019 to now", "2020"."""
    end = "now" if period.open else period.end
    if period.expected and period.end:
        end = f"{period.end}, expected"
    if not period.start or period.start == end:
        return end
    return f"{period.start} to {end}" if end else period.start
