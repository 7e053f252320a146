"""Worked before a degree, or after, or during it? -> people with such a job, the lines of both."""

import re
from collections.abc import Iterable
from dataclasses import replace

from handlers import reading
from handlers.answer import Answer, Finding, Findings
from handlers.finding import finding, somebody
from handlers.jobs import HEADS, Job, everybody
from handlers.question import Question, read
from handlers.who import told
from store.index import Index
from store.language.aliases import DEGREES
from store.language.numbers import counted
from store.language.words import fold
from store.records import Quote
from store.search.hits import Hit
from store.search.proof import Prover
from store.search.search import search
from store.search.wishes import Has, Some, Wish

EXAMPLES = ("who worked before their PhD?",)
LEVEL = (
    r"(ph\.?\s?d|doctorate|doctoral|mba|master'?s?|m\.?sc|bachelor'?s?|b\.?sc|undergrad(?:uate)?)"
)
DOING = (
    r"(?:(?:doing|starting|getting|beginning|finishing|pursuing|taking|going\s+for|started|did"
    r"|began|got|they|he|she|a|an|the|their|his|her|any)\s+)*"
)
ORDER = re.compile(
    rf"\b(before|prior\s+to|after|during|while)\s+{DOING}{LEVEL}\b"
    r"(?:\s+(?:degree|studies|program(?:me)?))?",
    re.I,
)
WORKED = re.compile(
    r"\b(?:work\w*|jobs?|experience|employed|industry|intern\w*|engineers?)\b", re.I
)
KINDS = frozenset({"find", "count", "refine"})
SHOWN = 2  # jobs of each
DATED = "Jobs and degrees without dates do not count."
JOBS = frozenset({"organisation", "title", "place"})


def match(question: Question) -> bool:
    asks = question.intent in KINDS and not question.mentions
    said = ORDER.search(question.text) if asks else None
    return bool(said and WORKED.search(question.text.replace(said[0], " ")))


def answer(question: Question, index: Index) -> Answer:
    said = ORDER.search(question.text)
    if said is None:
        raise ValueError(question.text)
    degree = Has(("degree",), _level(said[2]), said[2])
    rest = question.text[: said.start()] + " " + question.text[said.end() :]
    wish = read(replace(question.request, text=rest), index).wish
    wish = None if isinstance(wish, Some) and wish.kinds == ("work",) else wish
    people = _fitting(question, index, said[1].lower(), degree, wish)
    who = "of those before" if question.intent == "refine" else "people"
    parts = [who, *([reading.told(wish)] if wish else []), f"worked {said[0]}"]
    question = replace(question, reading=" · ".join(parts))
    if not people:
        count, documents = index.counts()
        note = f"Searched {counted(documents, 'CV')} of {counted(count, 'person')}. {DATED}"
        return Answer(
            question.intent, f"Nobody: no CV says so ({parts[-1]}).", question.reading, note=note
        )
    prover = Prover(index)
    found = Findings(list(people), lambda row: _finding(prover, row, *people[row]))
    done = told(question, index, found, ())
    return replace(done, note=f"{done.note} {DATED}")


def _level(said: str) -> str:
    plain = re.sub(r"\W+", " ", fold(said).replace("'", "")).strip()
    return DEGREES.get(plain) or DEGREES.get(plain.replace(" ", ""), plain)


def _fitting(
    question: Question, index: Index, order: str, degree: Has, wish: Wish | None
) -> dict[int, tuple[list[Job], Job]]:
    """person -> the jobs that stand so to the degree, and the degree, first those with more."""
    known = index.once(everybody, question.request.today.isoformat()[:7])
    having, wished = search(index, degree), search(index, wish) if wish else None
    among = question.request.people if question.intent == "refine" else having
    found = {}
    for row in among:
        if row not in having or (wished is not None and row not in wished):
            continue
        jobs, degrees = known.of(row), {h.entry for h in having[row]}
        wanted = _wished(jobs, (wished or {}).get(row, []))
        taken = [j for j in jobs if j.entry in degrees]
        pairs = [(_so(order, wanted, one), one) for one in taken]
        if best := max((p for p in pairs if p[0]), key=lambda p: len(p[0]), default=None):
            found[row] = best
    return found


def _wished(jobs: Iterable[Job], hits: list[Hit]) -> list[Job]:
    """The jobs that a wish speaks of, each once; all, where it speaks of no job."""
    entries = {h.entry for h in hits if _of_job(h.part)}
    work = [j for j in jobs if j.kind == "work" and (not entries or j.entry in entries)]
    return list({(j.employer, j.span[0]): j for j in work[::-1]}.values())[::-1]


def _of_job(part: Wish) -> bool:
    return isinstance(part, Some) or (isinstance(part, Has) and bool(JOBS & set(part.slots)))


def _so(order: str, jobs: list[Job], degree: Job) -> list[Job]:
    """The jobs that began before a degree, or after it had ended, or fell into it."""
    start, end = degree.span
    if order == "after":
        return [j for j in jobs if j.span[0] > end]
    if order in ("during", "while"):
        return [j for j in jobs if j.span[0] <= end and j.span[1] >= start]
    return [j for j in jobs if j.span[0] < start]


def _finding(prover: Prover, row: int, jobs: list[Job], degree: Job) -> Finding:
    person = somebody(prover.index, row)
    stored = prover.index.stored([*(j.entry for j in jobs[:SHOWN]), degree.entry])
    quotes: list[Quote] = []
    for entry in (*(j.entry for j in jobs[:SHOWN]), degree.entry):
        head, dated = prover.lines(stored[entry], *HEADS.values())[:1], prover.dated(stored[entry])
        quotes += [*head, *prover.quotes(stored[entry].document, dated)][:2]
    began = degree.span[0] // 12
    note = f"{counted(len(jobs), 'such job')}; the degree from {began}"
    return finding(prover, person, tuple(dict.fromkeys(quotes)), 2 * SHOWN, note)
