"""Who has the best marks, or marks above some bound? -> people by the best mark of a degree."""

import re
from dataclasses import dataclass

from handlers.answer import Answer, Finding, Findings
from handlers.finding import finding, named_by, somebody
from handlers.most import fulfilling, ranking
from handlers.question import Question
from handlers.understanding import marks
from store.index import Index
from store.search import lookup
from store.search.proof import Prover

EXAMPLES = ("who has a GPA above 3.9?",)
ASKED = re.compile(r"\b(?:c?gpas?|grades?|marks)\b")
OUT_OF = re.compile(r"(\d+(?:\.\d+)?)\s*/\s*(\d+(?:\.\d+)?)")  # "3.97 / 4.00"
BARE = re.compile(r"(\d+(?:\.\d+)?)\s*(%?)")
SCALES = (4.0, 5.0, 10.0, 20.0, 100.0)  # that marks without "/ 4.0" may be on, as CVs print them
LOWEST = 2.0  # a lower number alone is a mark of a scale whose best is 1


@dataclass(frozen=True, slots=True)
class Mark:
    """A score as printed: how much of how much."""

    number: float
    scale: float
    printed: str

    @property
    def share(self) -> float:
        return self.number / self.scale


def match(question: Question) -> bool:
    return question.intent == "most" and bool(ASKED.search(question.folded))


def answer(question: Question, index: Index) -> Answer:
    bound = marks.bound(question.folded)
    hits = fulfilling(question, index)
    best: dict[int, tuple[Mark, int]] = {}  # person -> (mark, entry)
    for entry, person, value in lookup.facts(index, "education", "score"):
        found = mark(value)
        if not found or (hits is not None and person not in hits):
            continue
        if bound is None or _reaches(found, *bound):
            known = best.get(person)
            best[person] = max((found, entry), known or (found, entry), key=lambda m: m[0].share)
    ranked = sorted(best, key=lambda row: (-best[row][0].share, row))
    prover = Prover(index)
    people = Findings(ranked, lambda row: _finding(prover, row, *best[row]))
    return ranking(question, people, _said(bound))


def mark(value: str) -> Mark | None:
    """The mark that a score states; None for words, and for marks whose best is 1.

    >>> mark("3.97/4.00 (honours)"), mark("1.3"), mark("first class")
    (Mark(number=3.97, scale=4.0, printed='3.97/4.00'), None, None)
    >>> mark("8.7").scale, mark("80%").scale
    (10.0, 100.0)
    """
    if (found := OUT_OF.search(value)) and float(found[2]):
        return Mark(float(found[1]), float(found[2]), found[0])
    if not (alone := BARE.match(value)) or float(alone[1]) < LOWEST:
        return None
    scale = 100.0 if alone[2] else scale_of(float(alone[1]))
    return Mark(float(alone[1]), scale, alone[0].strip()) if scale else None


def scale_of(number: float) -> float:
    """The smallest usual scale that holds a mark; 0 where none does."""
    return next((scale for scale in SCALES if number <= scale), 0.0)


def _reaches(found: Mark, number: float, itself: bool) -> bool:
    """Whether a mark on the scale that the bound is on reaches it; others are not comparable."""
    if found.scale != scale_of(number):
        return False
    return found.number > number or (itself and found.number == number)


def _said(bound: tuple[float, bool] | None) -> str:
    if bound is None:
        return "grade"
    number, itself = bound
    return f"grade, {'at least' if itself else 'above'} {number:g} of {scale_of(number):g}"


def _finding(prover: Prover, row: int, found: Mark, entry: int) -> Finding:
    stored = prover.index.stored([entry])[entry]
    quotes = prover.lines(stored, "score")
    person = somebody(prover.index, row)
    return finding(prover, person, quotes or named_by(prover, person), note=found.printed)
