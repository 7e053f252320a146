"""Two to five people, or all of one surname -> side by side, facet by facet, each with its line."""

from handlers.answer import Answer, Cell, Table
from handlers.finding import finding
from handlers.question import Question
from handlers.timeline import span
from handlers.who import counted
from store.index import Index, Stored
from store.merge import distinct
from store.proof import Prover
from store.records import Person, Quote

EXAMPLES = ("compare Zheng CVs", "compare Priya Raghunandan and Tobias Okonkwo")
MOST = 5  # people side by side
FACETS = (  # (row, kind, entries shown, fields whose lines prove it)
    ("Now", "work", 1, ("name", "position")),
    ("Education", "education", 3, ("institution", "studyType")),
    ("Work", "work", 4, ("name", "position")),
    ("Skills", "skills", 4, ("keywords", "name")),
    ("Publications", "publications", 3, ("name",)),
    ("Awards", "awards", 2, ("title",)),
    ("Languages", "languages", 3, ("language",)),
)


def match(question: Question) -> bool:
    return question.intent == "compare" and bool(question.people)


def answer(question: Question, index: Index) -> Answer:
    people = [p for row in question.people[:MOST] if (p := index.person(row))]
    if len(people) == 1:
        return _alone(question, people[0])
    prover = Prover(index)
    cells = {p.id: [_cell(prover, p, facet) for facet in FACETS] for p in people}
    findings = tuple(
        finding(prover, p, _evidence(cells[p.id]), most=20, note=_versions(p)) for p in people
    )
    head = (Cell(""), *(Cell(p.name) for p in people))
    rows = [(Cell(facet[0]), *(cells[p.id][i] for p in people)) for i, facet in enumerate(FACETS)]
    kept = tuple(row for row in rows if any(c.text for c in row[1:]))
    documents = sum(len(p.documents) for p in people)
    return Answer(
        "compare",
        f"{documents} CVs of {len(people)} people: {', '.join(p.name for p in people)}",
        question.reading,
        findings,
        table=Table("Side by side", (head, *kept)),
        suggestions=tuple(f"timeline for {p.name}" for p in people[:2]),
    )


def _alone(question: Question, person: Person) -> Answer:
    return Answer(
        "compare",
        f"Compare {person.name} with whom?",
        question.reading,
        note="Name two to five people, or one surname that several have.",
        suggestions=(f"tell me about {person.name}",),
    )


def _versions(person: Person) -> str:
    names = ", ".join(d.name for d in person.documents)
    return f"2 versions: {names}" if len(person.documents) == 2 else f"CVs: {names}"


def _evidence(cells: list[Cell]) -> tuple[Quote, ...]:
    return tuple(dict.fromkeys(q for cell in cells for q in cell.evidence))


def _cell(prover: Prover, person: Person, facet: tuple[str, str, int, tuple[str, ...]]) -> Cell:
    name, kind, most, fields = facet
    groups = distinct(prover.index.entries(person.id, kind))
    if name == "Now":
        groups = sorted(groups, key=lambda g: _recency(g[0]), reverse=True)
    shown = [g[0] for g in groups[:most]]
    text = "; ".join(filter(None, (_words(s, kind) for s in shown)))
    more = len(groups) - len(shown)
    if kind == "publications" and groups:
        text = f"{counted(len(groups), 'paper')}: {text}"
    elif more > 0 and name != "Now":
        text += f"; and {more} more"
    return Cell(text, tuple(q for s in shown for q in prover.lines(s, *fields)[:2]))


def _recency(stored: Stored) -> tuple[bool, str]:
    period = stored.entry.period
    return period.open, period.end or period.start


def _words(stored: Stored, kind: str) -> str:
    """An entry in a few words of its own."""
    entry = stored.entry
    when = f" ({span(entry.period)})" if entry.period else ""
    if kind == "work":
        return ", ".join(filter(None, (entry.first("position"), entry.first("name")))) + when
    if kind == "education":
        degree = " ".join(filter(None, (entry.first("studyType"), entry.first("area"))))
        return ", ".join(filter(None, (degree, entry.first("institution")))) + when
    if kind == "skills":
        return ", ".join(entry.all("keywords")) or entry.first("name")
    if kind == "publications":
        venue = " ".join(filter(None, (entry.first("publisher"), entry.period.end[:4])))
        return entry.first("name") + (f" ({venue})" if venue else "")
    return entry.first("title") or entry.first("language") or entry.first("name")
