"""How long? -> people by their time at one employer, or by all their years of work."""

import re

from handlers.answer import Answer, Cell, Finding, Findings, Table
from handlers.finding import finding, named_by, somebody
from handlers.jobs import HEADS, Job, everybody
from handlers.limits import limited
from handlers.most import first
from handlers.question import Question
from handlers.stays import months, told
from handlers.understanding import durations
from store.index import Index
from store.search.hits import Hit, named
from store.search.proof import Prover
from store.search.search import search

EXAMPLES = ("who worked longest at one company?", "who has more than 5 years of experience?")
FEWEST = re.compile(r"\b(?:least|shortest|fewest|most\s+junior)\b")
ORDERED = re.compile(
    r"\b(?:sort(?:ed)?|order(?:ed)?|rank(?:ed)?)\b(?:\s+\S+){0,4}?\s+by\b|\bmost\s+(?:senior|junior)\b"
    r"|\b(?:devs?|developers?|engineers?|people|ppl|candidates?|folks|someone|anyone)\s+(?:with|having)\s"
)
INDUSTRY = re.compile(r"\b(?:industry|industrial|corporate)\b")
POSITION = re.compile(r"\b(?:positions?|roles?|jobs?|internships?|interned)\b")
RANKED = 20  # rows of the table; the people below it go on
QUOTES = 3


def match(question: Question) -> bool:
    return question.intent == "most" and bool(question.mentions or durations.asked(question.folded))


def answer(question: Question, index: Index) -> Answer:
    together = bool(durations.LONGEST.search(question.folded))
    together = together and not durations.YEARS.search(question.folded)
    apart = bool(POSITION.search(question.folded))
    totals = _totals(_jobs(question, index), together, durations.least(question.folded), apart)
    sign = 1 if FEWEST.search(question.folded) else -1
    ranked = sorted(totals, key=lambda row: (sign * totals[row][0], row))
    what = "time at one employer" if together else "years of work"
    if apart and together:
        what = "time in one position"
    return _ranking(question, _findings(index, ranked, totals), what)


def _jobs(question: Question, index: Index) -> dict[int, list[Job]]:
    """person -> the dated jobs; those of the wish, degrees too, where it has one."""
    known = index.once(everybody, question.request.today.isoformat()[:7])
    if question.wish is None:
        found = {row: [j for j in known.of(row) if j.kind == "work"] for row in known.people}
    else:
        hits = {row: hits for row, hits in search(index, question.wish).items() if named(hits)}
        found = {row: _wished(question, known.of(row), hits[row]) for row in hits}
    if question.mentions:
        found = {row: found[row] for row in question.people if row in found}
    if INDUSTRY.search(question.folded):
        found = {row: [j for j in jobs if not j.academic] for row, jobs in found.items()}
    return {row: jobs for row, jobs in found.items() if jobs}


def _wished(question: Question, jobs: list[Job], hits: list[Hit]) -> list[Job]:
    """The jobs that fulfil a wish; all those of whoever fulfils it, where people are ordered."""
    if ORDERED.search(question.folded):
        return [j for j in jobs if j.kind == "work"] if hits else []
    entries = {h.entry for h in hits}
    return [j for j in jobs if j.entry in entries]


def _totals(
    people: dict[int, list[Job]], together: bool, least: int, apart: bool
) -> dict[int, tuple[int, list[Job]]]:
    """person -> (months, jobs) of those with enough of them: in all, or `together` at the one
    employer, or in the one position (`apart`), where they are most."""
    totals = {}
    for row, jobs in people.items():
        groups = _groups(jobs, apart) if together else [jobs]
        lengths = [months([job.span for job in group]) for group in groups]
        longest = max(lengths)
        if longest >= least:
            totals[row] = (longest, groups[lengths.index(longest)])
    return totals


def _groups(jobs: list[Job], apart: bool) -> list[list[Job]]:
    found: dict[str | int, list[Job]] = {}
    for job in jobs:
        found.setdefault(job.entry if apart else job.employer, []).append(job)
    return list(found.values())


def _findings(
    index: Index, ranked: list[int], totals: dict[int, tuple[int, list[Job]]]
) -> Findings:
    prover = Prover(index)

    def prove(row: int) -> Finding:
        person = somebody(index, row)
        length, jobs = totals[row]
        jobs = sorted(jobs, key=lambda j: (j.span[0] - j.span[1], j.entry))
        entries = [job.entry for job in jobs]
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
        f"{findings[0].name}: {findings[0].note.split(';')[0]} of work"
        if question.mentions
        else first(findings) + (f", of {len(ranked)} people" if len(ranked) > 1 else ""),
        f"{question.reading} · ranked by {what}",
        findings,
        table=Table(f"Ranked by {what}", (head, *rows)),
        note=note,
        suggestions=(f"timeline for {findings[0].name}",),
    )
