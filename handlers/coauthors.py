"""Who published with whom? -> the papers of two people, or one person's co-authors by papers."""

from handlers.answer import Answer, Cell, Finding, Table
from handlers.finding import finding
from handlers.question import Question
from handlers.slips import both
from handlers.which import which
from store.index import Index, Stored
from store.language.words import words
from store.people.coauthors import Link, Names, misspelt_by
from store.people.merge import distinct
from store.people.people import names_alike
from store.records import Person, Quote
from store.search.proof import Prover

EXAMPLES = (
    "have Lu Wenxin and Yunshu Zheng published together?",
    "who are Lena Hartwig's co-authors?",
)
MOST = 15  # co-authors in a table
Group = tuple[Stored, ...]
Place = tuple[int, int, str]  # document, line, the name as printed there


def match(question: Question) -> bool:
    return question.intent == "coauthors"


def answer(question: Question, index: Index) -> Answer:
    if any(len(m.people) > 1 for m in question.mentions):  # a surname of several
        return which(question, index)
    people = [p for row in question.people if (p := index.person(row))]
    return (
        _of_one(question, people[0], index)
        if len(people) == 1
        else _of_two(question, people, index)
    )


def _of_two(question: Question, people: list[Person], index: Index) -> Answer:
    one, other = people[:2]
    prover = Prover(index)
    shared = _shared(index, one, other)
    findings = []
    for person in (one, other):
        mine = [s for g in shared for s in g if s.person == person.id]
        quotes = tuple(
            dict.fromkeys(q for s in mine for q in _title_and_authors(prover, s, one, other))
        )
        if quotes:
            findings.append(finding(prover, person, quotes, most=len(quotes)))
    count = len(shared)
    title = f"{one.name} and {other.name} share {count} paper{'s' * (count != 1)}"
    if not shared:
        title = f"No paper in their CVs names both {one.name} and {other.name}."
    rows = tuple(_row(prover, g) for g in shared)
    head = (Cell("Paper"), Cell("Venue"), Cell("Year"), Cell("In"))
    return Answer(
        "coauthors",
        title,
        question.reading,
        tuple(findings),
        table=Table("Papers together", (head, *rows)) if rows else None,
        note="" if shared else "Compared the papers and author lists of both.",
    )


def _shared(index: Index, one: Person, other: Person) -> list[Group]:
    """Papers that both list, or that one lists with the other among the authors."""
    papers = index.entries(one.id, "publications") + index.entries(other.id, "publications")
    found = []
    for group in distinct(papers):
        owners = {s.person for s in group}
        named = any(_has_author(s, p) for s in group for p in (one, other) if s.person != p.id)
        if len(owners) == 2 or named:
            found.append(group)
    return found


def _has_author(stored: Stored, person: Person) -> bool:
    """Whether a person is among the authors, a slip of one letter forgiven."""
    name = tuple(words(person.name))
    return any(_alike(name, author) for author in stored.entry.all("authors"))


def _alike(name: tuple[str, ...], author: str) -> bool:
    return names_alike(name, tuple(words(author))) in ("same", "close") and len(words(author)) > 1


def _title_and_authors(
    prover: Prover, stored: Stored, one: Person, other: Person
) -> tuple[Quote, ...]:
    numbers = [f.line for f in stored.entry.facts if f.field == "name"][:1]
    names = [tuple(words(p.name)) for p in (one, other) if p.id != stored.person]
    numbers += [
        f.line
        for f in stored.entry.facts
        if f.field == "authors" and any(_alike(n, f.value) for n in names)
    ]
    return prover.quotes(stored.document, numbers)


def _row(prover: Prover, group: Group) -> tuple[Cell, ...]:
    entry = group[0].entry
    sources = dict.fromkeys(prover.document(s.document).name for s in group)
    return (
        Cell(entry.first("name"), prover.lines(group[0], "name")),
        Cell(entry.first("publisher")),
        Cell(entry.period.end[:4]),
        Cell(", ".join(sources)),
    )


def _of_one(question: Question, person: Person, index: Index) -> Answer:
    prover = Prover(index)
    papers = [g[0] for g in distinct(index.entries(person.id, "publications"))]
    slips = {link.name: link for link in misspelt_by(index, person.id)}
    printed = _printed(papers, tuple(words(person.name)), slips, index)
    most = sorted(printed.items(), key=lambda one: -len(one[1]))[:MOST]
    findings = [_with(prover, name, places, slips) for name, places in most]
    quotes = tuple(dict.fromkeys(q for f in findings for q in f.evidence))
    own_finding = [finding(prover, person, quotes)] if quotes else []
    title = f"{person.name} has published with {len(printed)} people"
    if not printed:
        title = f"No CV line names co-authors of {person.name}."
    head = (Cell("Co-author"), Cell("Papers"))
    rows = tuple((Cell(name), Cell(str(len(places)))) for name, places in most)
    return Answer(
        "coauthors",
        title,
        question.reading,
        tuple(own_finding + findings),
        table=Table(f"Co-authors of {person.name}", (head, *rows)) if rows else None,
    )


def _printed(
    papers: list[Stored], own: Names, slips: dict[str, Link], index: Index
) -> dict[str, list[Place]]:
    """Co-author -> where each paper with them names them; a misspelt one is who is meant."""
    found: dict[str, list[Place]] = {}
    for stored in papers:
        authors = [f for f in stored.entry.facts if f.field == "authors"]
        for fact in {f.value: f for f in reversed(authors) if not _alike(own, f.value)}.values():
            link = slips.get(fact.value)
            holder = index.person(link.holder) if link else None
            name = holder.name if holder else fact.value
            found.setdefault(name, []).append((stored.document, fact.line, fact.value))
    return found


def _with(prover: Prover, name: str, places: list[Place], slips: dict[str, Link]) -> Finding:
    """A co-author with the lines of two papers; of a misspelt one, who it is and both lines."""
    lines = [q for document, line, _ in places[:2] for q in prover.quotes(document, [line])]
    misspelt = next((slips[value] for *_, value in places if value in slips), None)
    if misspelt is None:
        return Finding(0, name, "", tuple(lines))
    quotes = tuple(dict.fromkeys((*both(misspelt, prover), *lines)))
    return Finding(0, name, "", quotes, f"printed as {misspelt.name}; the same {misspelt.reason}")
