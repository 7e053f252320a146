"""People of the index -> findings: name, who they are now, and the lines that prove it."""

from handlers.answer import Finding, Findings
from handlers.corrections import marks
from store.disk.opening import Unusable
from store.index import Index, Stored
from store.records import Person, Quote
from store.search import scans
from store.search.hits import Hit, best
from store.search.proof import Prover
from store.search.wishes import When

QUOTES = 4  # lines per person in a list; the profile shows more
WEAKEST = 0.5  # share of a topic that a further quote covers


def somebody(index: Index, row: int) -> Person:
    """Who has this row; raises Unusable where an entry is of nobody."""
    person = index.person(row)
    if person is None:
        raise Unusable(f"{index.path.name} is damaged: a person is missing")
    return person


def finding(
    prover: Prover,
    person: Person,
    evidence: tuple[Quote, ...],
    most: int = QUOTES,
    note: str = "",
) -> Finding:
    """One person with at most so many of the quotes."""
    notes = [note] if note else []
    if person.inferred and person.reason:
        notes.append(f"name inferred: {person.reason}")
    text, quotes = now(prover, person)
    notes += marks(prover.index, person, (*evidence[:most], *quotes))
    return Finding(person.id, person.name, text, evidence[:most], "; ".join(notes))


def about(prover: Prover, person: Person) -> str:
    """Who somebody is now, by the newest CV: "Research intern, HPC-AI Tech (cv.md:31)"; or ""."""
    return now(prover, person)[0]


def now(prover: Prover, person: Person) -> tuple[str, tuple[Quote, ...]]:
    """Who somebody is now, and the lines that say so."""
    row = scans.newest_step(prover.index, person.documents[0].id) if person.documents else 0
    for stored in prover.index.stored([row] if row else []).values():
        entry = stored.entry
        what = (entry.first("position"), entry.first("name"))
        if entry.kind == "education":
            what = (_degree(stored), entry.first("institution"))
        quotes = prover.lines(stored, "position", "name", "institution", "studyType")
        text = ", ".join(w for w in what if w)
        place = f" ({quotes[0].source}:{quotes[0].line})" if text and quotes else ""
        return text + place, quotes
    return "", ()


def _degree(stored: Stored) -> str:
    entry = stored.entry
    return " in ".join(x for x in (entry.first("studyType"), entry.first("area")) if x)


def found(index: Index, people: dict[int, list[Hit]], times: tuple[When, ...]) -> Findings:
    """Findings for people and their hits, in their order."""
    prover = Prover(index)

    def prove(row: int) -> Finding:
        person = somebody(index, row)
        evidence = prover.prove(_chosen(people[row], person), times) or named_by(prover, person)
        return finding(prover, person, evidence)

    return Findings(tuple(people), prove)


def named_by(prover: Prover, person: Person) -> tuple[Quote, ...]:
    """The line that names a person: all that can be quoted where a question asks what is absent."""
    for document in person.documents:
        names = prover.index.names_of(document.id)
        quotes = prover.quotes(document.id, names or [1])
        if quotes:
            return quotes[:1]
    return ()


def _chosen(hits: list[Hit], person: Person) -> list[Hit]:
    """First the best hit for each part of the wish, then the others by score; newest CV first."""
    order = {d.id: n for n, d in enumerate(person.documents)}
    ranked = sorted(hits, key=lambda h: (-round(h.score, 1), order.get(h.document, 99)))
    first = best(ranked)
    return first + [h for h in ranked if h not in first and h.score >= WEAKEST]
