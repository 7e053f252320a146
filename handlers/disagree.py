"""What do CVs say differently? -> papers and degrees that two CVs tell apart, with their lines."""

import re
from collections.abc import Iterable

from handlers.answer import Answer, Finding
from handlers.card import contradiction
from handlers.finding import finding
from handlers.question import Question
from handlers.understanding.intents import SAYINGS
from store.index import Index
from store.language.numbers import counted
from store.people.conflicts import Conflict, between
from store.search.proof import Prover

EXAMPLES = ("do any CVs contradict each other?",)
MOST = 20  # that are told
ASKED = (  # a word of the question -> the kind of conflict that it asks for
    ("award", re.compile(r"\b(?:awards?|prizes?|honou?rs?)\b")),
    ("venue", re.compile(r"\b(?:venues?|conferences?|journals?)\b")),
    ("preprint", re.compile(r"\bpre-?prints?\b|\barxiv\b")),
    ("degrees", re.compile(r"\b(?:degrees?|education|studies)\b")),
)


def match(question: Question) -> bool:
    return SAYINGS.said("disagree", question.folded)


def answer(question: Question, index: Index) -> Answer:
    kinds = {kind for kind, words in ASKED if words.search(question.folded)}
    people = set(question.people)
    found = [
        c for c in index.once(_all) if not people or people & {side.person for side in c.sides}
    ]
    shown = [c for c in found if not kinds or c.kind in kinds][:MOST]
    findings = tuple(_findings(index, shown))
    told = [contradiction(c) for c in shown]
    return Answer(
        "diff",
        f"{counted(len(shown), 'contradiction')} between CVs"
        if shown
        else "No two CVs contradict each other there.",
        "what CVs say differently" + "".join(f" · {kind}" for kind in sorted(kinds)),
        findings,
        lines=tuple(f"{c.what}: {' and '.join(c.sides)}" for c in told),
        note="Both sides are kept, each with its line; nothing is decided.",
    )


def _all(index: Index) -> tuple[Conflict, ...]:
    """Every conflict, each once: all papers are compared, so it is kept."""
    return tuple(dict.fromkeys(between(index)))


def _findings(index: Index, conflicts: list[Conflict]) -> Iterable[Finding]:
    """Everybody whose CV has a part in it, with the lines."""
    prover = Prover(index)
    sides = [side for conflict in conflicts for side in conflict.sides]
    for row in dict.fromkeys(side.person for side in sides):
        lines = [(s.document, s.line) for s in sides if s.person == row]
        quotes = tuple(q for document, line in lines for q in prover.quotes(document, [line]))
        if person := index.person(row):
            yield finding(prover, person, tuple(dict.fromkeys(quotes)))
