"""Who graduated last, who has the oldest paper? -> people in the order of such a date."""

import re
from collections.abc import Sequence

from handlers.answer import Answer, Cell, Finding, Findings, Table
from handlers.finding import finding, named_by, somebody
from handlers.limits import limited
from handlers.question import Question
from handlers.understanding.intents import SAYINGS
from store.index import Index
from store.search.ends import Ended, ended, one_each
from store.search.hits import named
from store.search.proof import Prover
from store.search.search import search

EXAMPLES = ("who graduated most recently?",)
FIRST = re.compile(r"\b(?:oldest|earliest|first|ascending)\b")
DEGREE = re.compile(r"\b(?:graduat\w*|grads?|degrees?|phds?|masters?|bachelors?|finished)\b")
RANKED = 20  # rows of the table; the people below it go on
SAID = {"education": ("institution", "studyType"), "publications": ("name",)}


def match(question: Question) -> bool:
    return question.intent == "most" and SAYINGS.said("by date", question.folded)


def answer(question: Question, index: Index) -> Answer:
    kind = "education" if DEGREE.search(question.folded) else "publications"
    first = bool(FIRST.search(question.folded))
    found = one_each(_ended(question, index, kind), first)
    ranked = sorted(found, key=lambda row: (found[row][1], row), reverse=not first)
    prover = Prover(index)
    people = Findings(ranked, lambda row: _finding(prover, row, *found[row], kind))
    return _told(question, limited(people, question.folded), kind, first)


def _ended(question: Question, index: Index, kind: str) -> list[Ended]:
    """What is over of a kind; of those who fulfil the wish, and what fulfils it where it can."""
    if question.wish is None:
        return ended(index, kind)
    hits = {p: h for p, h in search(index, question.wish).items() if named(h)}
    wished = {p: {h.entry for h in found if h.kind == kind} for p, found in hits.items()}
    return [
        one
        for one in ended(index, kind)
        if one[0] in hits and (not wished[one[0]] or one[1] in wished[one[0]])
    ]


def _finding(prover: Prover, row: int, entry: int, when: str, kind: str) -> Finding:
    person = somebody(prover.index, row)
    stored = prover.index.stored([entry])[entry]
    numbers = [q.line for q in prover.lines(stored, *SAID[kind])[:1]] + prover.dated(stored)
    quotes = prover.quotes(stored.document, numbers)
    return finding(prover, person, quotes or named_by(prover, person), note=when)


def _told(question: Question, findings: Sequence[Finding], kind: str, first: bool) -> Answer:
    what = "degree" if kind == "education" else "paper"
    what = f"{'first' if first else 'last'} {what}"
    if not findings:
        return Answer("most", f"Nobody: no dated entry tells of it ({what}).", question.reading)
    rows = tuple((Cell(f.name), Cell(f.note.split(";")[0])) for f in findings[:RANKED])
    return Answer(
        "most",
        f"{findings[0].name} comes first: {what} {findings[0].note.split(';')[0]}",
        question.reading,
        findings,
        table=Table(f"By the {what}", ((Cell("Who"), Cell("When")), *rows)),
        note="By the dates that CVs print; what goes on or is expected is left out.",
        suggestions=(f"timeline for {findings[0].name}",),
    )
