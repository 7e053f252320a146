"""What is new? -> the CVs that were loaded last."""

from handlers.answer import Answer
from handlers.finding import finding, named_by
from handlers.question import Question
from store.index import Index
from store.search.proof import Prover

EXAMPLES = ("what is new?",)
MOST = 10  # people


def match(question: Question) -> bool:
    return question.intent in ("recent", "more")


def answer(question: Question, index: Index) -> Answer:
    if question.intent == "more":
        return Answer("more", "There is nothing more to show here.", question.reading)
    prover = Prover(index)
    latest: dict[int, str] = {}
    for row, name, when in index.loaded():
        latest.setdefault(row, f"{name}, loaded {when[:10]}")
    people = [(p, note) for row, note in list(latest.items())[:MOST] if (p := index.person(row))]
    findings = tuple(
        finding(prover, person, named_by(prover, person), note=note) for person, note in people
    )
    return Answer(
        "recent",
        f"The latest {len(findings)} of {len(latest)} people",
        question.reading,
        findings,
    )
