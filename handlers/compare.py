"""Two to five people, or all of one surname -> side by side, facet by facet, each with its line."""

from handlers.answer import Answer, Cell, Table
from handlers.facets import FACETS, cell, lines
from handlers.finding import finding
from handlers.question import Question
from store.index import Index
from store.records import Person
from store.search.proof import Prover

EXAMPLES = ("compare Zheng CVs", "compare Priya Raghunandan and Tobias Okonkwo")
MOST = 5  # people side by side


def match(question: Question) -> bool:
    return question.intent == "compare"


def answer(question: Question, index: Index) -> Answer:
    before = question.request.people  # "compare", of the answer before
    named = question.people or (before if 1 < len(before) <= MOST else ())
    people = [p for row in named[:MOST] if (p := index.person(row))]
    if len(people) < 2:
        return _alone(question, people)
    prover = Prover(index)
    cells = {p.id: [cell(prover, p, facet) for facet in FACETS] for p in people}
    findings = tuple(
        finding(prover, p, lines(cells[p.id]), most=20, note=_versions(p)) for p in people
    )
    head = (Cell(""), *(Cell(p.name) for p in people))
    rows = [(Cell(facet.name), *(cells[p.id][i] for p in people)) for i, facet in enumerate(FACETS)]
    kept = tuple(row for row in rows if any(c.text for c in row[1:]))
    documents = sum(len(p.documents) for p in people)
    return Answer(
        "compare",
        f"{documents} CVs of {len(people)} people: {', '.join(p.name for p in people)}",
        question.reading,
        findings,
        table=Table("", (head, *kept)),
        suggestions=tuple(f"timeline for {p.name}" for p in people[:2]),
    )


def _alone(question: Question, people: list[Person]) -> Answer:
    names = [p.name for p in people]
    return Answer(
        "compare",
        f"Compare {names[0]} with whom?" if names else "Compare whom? That names nobody I know.",
        question.reading,
        note="Name two to five people, or one surname that several have.",
        suggestions=tuple(f"tell me about {name}" for name in names) or ("what is new?",),
    )


def _versions(person: Person) -> str:
    count = len(person.documents)
    return f"{count} versions: {', '.join(d.name for d in person.documents)}" if count > 1 else ""
