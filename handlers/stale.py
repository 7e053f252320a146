"""Which CV is the oldest, who updated theirs last? -> CVs by the last date in them."""

import re

from handlers.answer import Answer, Cell, Finding, Findings, Table
from handlers.finding import finding, named_by, somebody
from handlers.limits import limited
from handlers.question import Question
from handlers.understanding.intents import SAYINGS
from store.index import Index
from store.records import Quote
from store.search.ends import Until, until
from store.search.proof import Prover

EXAMPLES = ("which CV is the most out of date?",)
KINDS = frozenset({"find", "most", "recent", "unsure", "count", "diff", "profile", "timeline"})
NEWEST = re.compile(r"\b(?:newest|latest|recent(?:ly)?|freshest|up to date|last|first)\b")
OWN = re.compile(r"\b(?:updated?|revised|modified|version|as of|stand)\b", re.I)
RANKED = 20  # rows of the table; the documents below it go on


def match(question: Question) -> bool:
    return question.intent in KINDS and SAYINGS.said("age of cvs", question.folded)


def answer(question: Question, index: Index) -> Answer:
    newest = bool(question.people or NEWEST.search(question.folded))
    each: dict[int, Until] = {}  # person -> the one of their CVs that comes first
    for one in sorted(until(index), key=lambda one: one.when, reverse=newest):
        if one.person in (question.people or (one.person,)):
            each.setdefault(one.person, one)
    prover = Prover(index)
    people = Findings(tuple(each), lambda row: _finding(prover, each[row]))
    findings = limited(people, question.folded)
    reading = f"CVs · the {'newest' if newest else 'oldest'} first, by the last date in each"
    if not findings:
        return Answer("most", "No CV holds a date.", reading)
    ranked = list(each.values())[: min(RANKED, len(findings))]
    how = "" if question.mentions else " comes first: it"
    rows = tuple((Cell(one.name), Cell(one.when)) for one in ranked)
    return Answer(
        "most",
        f"{ranked[0].name}{how} tells up to {ranked[0].when}",
        reading,
        findings,
        table=Table("By the last date in each CV", ((Cell("CV"), Cell("Up to")), *rows)),
        note="A CV's own date where it prints one, else the newest past date in it.",
        suggestions=(f"timeline for {findings[0].name}",),
    )


def _finding(prover: Prover, one: Until) -> Finding:
    person = somebody(prover.index, one.person)
    note = f"{one.name} tells up to {one.when}"
    return finding(prover, person, _proof(prover, one) or named_by(prover, person), note=note)


def _proof(prover: Prover, one: Until) -> tuple[Quote, ...]:
    """The line with the date: of the entry that began or ended then, or of the CV itself."""
    if one.entry:
        stored = prover.index.stored([one.entry])[one.entry]
        return prover.quotes(one.document, prover.dated(stored)[:1])
    lines = enumerate(prover.document(one.document).text.split("\n"), 1)
    printed = (n for n, text in lines if OWN.search(text) and one.when[:4] in text)
    return prover.quotes(one.document, list(printed)[:1])
