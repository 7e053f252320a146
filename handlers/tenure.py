"""How long? -> people by their time at one employer, or by all their years of work."""

import re
from collections import defaultdict

from handlers import durations
from handlers.answer import Answer, Cell, Finding, Findings, Table
from handlers.finding import finding, named_by
from handlers.limits import limited
from handlers.most import first
from handlers.question import Question
from handlers.stays import Span, months, stay, told
from store import lookup
from store.hits import named
from store.index import Index
from store.opening import Unusable
from store.proof import Prover
from store.search import search
from store.words import words

EXAMPLES = ("who worked longest at one company?", "who has more than 5 years of experience?")
FEWEST = re.compile(r"\b(?:least|shortest|fewest|most\s+junior)\b")
ORDERED = re.compile(
    r"\b(?:sort(?:ed)?|order(?:ed)?|rank(?:ed)?)\b(?:\s+\S+){0,4}?\s+by\b|\bmost\s+(?:senior|junior)\b"
)
INDUSTRY = re.compile(r"\b(?:industry|industrial|corporate)\b")
ACADEMIC = re.compile(r"\b(?:universit|college|school|hochschule|academy|institute of tech)", re.I)
POSITION = re.compile(r"\b(?:positions?|roles?|jobs?|internships?|interned)\b")
HEADS = {"work": "name", "education": "institution"}
RANKED = 20  # rows of the table; the people below it go on
QUOTES = 3
Stay = tuple[Span, int]  # with the entry that tells of it


def match(question: Question) -> bool:
    return question.intent == "most" and durations.asked(question.folded)


def answer(question: Question, index: Index) -> Answer:
    together = bool(durations.LONGEST.search(question.folded))
    together = together and not durations.YEARS.search(question.folded)
    stays = _stays(question, index)
    least = durations.least(question.folded)
    totals: dict[int, tuple[int, list[int]]] = {}  # person -> (months, entries)
    for row, places in stays.items():
        groups = list(places.values()) if together else [[s for g in places.values() for s in g]]
        best = max(groups, key=lambda g: months([span for span, _ in g]))
        length = months([span for span, _ in best])
        if length >= least:
            longest = sorted(best, key=lambda s: (s[0][0] - s[0][1], s[1]))
            totals[row] = (length, [entry for _, entry in longest])
    sign = 1 if FEWEST.search(question.folded) else -1
    ranked = sorted(totals, key=lambda row: (sign * totals[row][0], row))
    what = "time at one employer" if together else "years of work"
    if POSITION.search(question.folded) and together:
        what = "time in one position"
    return _ranking(question, _findings(index, ranked, totals), what)


def _stays(question: Question, index: Index) -> dict[int, dict[str, list[Stay]]]:
    """person -> employer -> the dated jobs there; those of the wish, where it has one."""
    hits = None
    if question.wish is not None:
        wished = search(index, question.wish).values()
        hits = {h.entry for person in wished if named(person) for h in person}
        if ORDERED.search(question.folded):  # all the years of whoever fulfils the wish
            people = {h.person for person in wished if named(person) for h in person}
            hits = {s.id for person in people for s in index.entries(person, "work")}
    kinds = ("work",) if hits is None else ("work", "education")
    fields = [lookup.facts(index, kind, HEADS[kind]) for kind in kinds]
    names = {entry: name for found in fields for entry, _, name in found}
    today, dates = question.request.today.isoformat()[:7], lookup.as_of(index)
    industry = bool(INDUSTRY.search(question.folded))
    apart = bool(POSITION.search(question.folded))
    stays: dict[int, dict[str, list[Stay]]] = defaultdict(lambda: defaultdict(list))
    for entry, _, person, _, period in lookup.dated(index, kinds):
        name = names.get(entry, "")
        if not period.start or (hits is not None and entry not in hits):
            continue
        if not (industry and ACADEMIC.search(name)):
            span = stay(period, dates.get(person) or today)
            stays[person][str(entry) if apart else _employer(name)].append((span, entry))
    return stays


def _employer(name: str) -> str:
    """What tells one employer from another: the words before a comma or parenthesis."""
    return " ".join(words(re.split(r"[,(|–]", name)[0]))


def _findings(
    index: Index, ranked: list[int], totals: dict[int, tuple[int, list[int]]]
) -> Findings:
    prover = Prover(index)

    def prove(row: int) -> Finding:
        person = index.person(row)
        if person is None:
            raise Unusable("a person is missing")
        length, entries = totals[row]
        stored = index.stored(entries[: 2 * QUOTES])
        shown = [
            q for e in entries if e in stored for q in prover.lines(stored[e], *HEADS.values())[:1]
        ]
        quotes = tuple(dict.fromkeys(shown)) or named_by(prover, person)
        return finding(prover, person, quotes, QUOTES, note=told(length))

    return Findings(ranked, prove)


def _ranking(question: Question, ranked: Findings, what: str) -> Answer:
    findings = limited(ranked, question.folded)
    note = "Counted from dated entries, a month once; Present is the date of the CV."
    if not findings:
        return Answer(
            "most", f"Nobody: no dated entry tells of it ({what}).", question.reading, note=note
        )
    head = (Cell("Rank"), Cell("Who"), Cell(what.capitalize()))
    rows = tuple(
        (Cell(str(n)), Cell(f.name), Cell(f.note.split(";")[0]))
        for n, f in enumerate(findings[:RANKED], 1)
    )
    return Answer(
        "most",
        first(findings) + (f", of {len(ranked)} people" if len(ranked) > 1 else ""),
        question.reading,
        findings,
        table=Table(f"Ranked by {what}", (head, *rows)),
        note=note,
        suggestions=(f"timeline for {findings[0].name}",),
    )
