"""Somebody's papers -> each title with its line, newest first; told in two versions, once."""

from handlers.answer import Answer, Cell, Table
from handlers.finding import finding
from handlers.question import Question
from handlers.which import whom
from store.index import Index, Stored
from store.merge import distinct
from store.proof import Prover
from store.records import Person

EXAMPLES = ("list all papers by Yunshu Zheng",)


def match(question: Question) -> bool:
    return question.intent == "papers"


def answer(question: Question, index: Index) -> Answer:
    person = whom(question, index)
    if isinstance(person, Answer):
        return person
    prover = Prover(index)
    groups = distinct(index.entries(person.id, "publications"))
    groups.sort(key=lambda g: g[0].entry.period.end, reverse=True)
    evidence = tuple(q for g in groups for q in prover.lines(g[0], "name"))
    one = finding(prover, person, evidence, most=len(evidence))
    count = len(groups)
    return Answer(
        "papers",
        f"{person.name}: {count} paper{'s' * (count != 1)}"
        if count
        else f"{person.name} lists no papers",
        question.reading,
        (one,) if evidence else (),
        table=_table(prover, person, groups) if groups else None,
        suggestions=(f"who has written papers with {person.name}", f"tell me about {person.name}"),
    )


def _table(prover: Prover, person: Person, groups: list[tuple[Stored, ...]]) -> Table:
    head = (Cell("Paper"), Cell("Venue"), Cell("Year"))
    return Table(f"Papers of {person.name}", (head, *(_row(prover, g) for g in groups)))


def _row(prover: Prover, group: tuple[Stored, ...]) -> tuple[Cell, ...]:
    entry = group[0].entry
    return (
        Cell(entry.first("name"), prover.lines(group[0], "name")),
        Cell(entry.first("publisher"), prover.lines(group[0], "publisher")),
        Cell(entry.period.end[:4]),
    )
