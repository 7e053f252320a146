"""Why not this person? -> which parts of the question before their CV fulfils, and which not."""

from dataclasses import replace

from handlers.answer import Answer, Cell, Table
from handlers.finding import found
from handlers.question import WISHING, Question, read
from handlers.reading import told
from handlers.understanding.intents import SAYINGS
from handlers.which import whom
from store.index import Index
from store.records import Person
from store.search.hits import named
from store.search.search import search
from store.search.wishes import Every, Together, Wish

EXAMPLES = ("why not Ada Lindqvist?",)


def match(question: Question) -> bool:
    return bool(question.people) and SAYINGS.said("why not", question.folded)


def answer(question: Question, index: Index) -> Answer:
    person = whom(question, index)
    if isinstance(person, Answer):
        return person
    before = read(replace(question.request, text=question.request.earlier, earlier=""), index)
    if before.wish is None or before.intent not in WISHING:
        return Answer(
            "check",
            "Ask for people first, then why somebody is not among them.",
            question.reading,
            suggestions=(f"tell me about {person.name}",),
        )
    return _compared(person, before, index)


def _compared(person: Person, before: Question, index: Index) -> Answer:
    parts = _parts(before.wish) if before.wish else []
    fulfilled = {part: _fulfils(index, part, person) for part in parts}
    missing = [told(p) for p, ok in fulfilled.items() if not ok]
    hits = [h for p in parts for h in search(index, p).get(person.id, [])]
    findings = found(index, {person.id: hits}, ()) if hits else []
    rows = tuple(
        (Cell(told(p)), Cell("yes" if ok else "no line says so")) for p, ok in fulfilled.items()
    )
    return Answer(
        "check",
        f"{person.name}: no line says {', '.join(missing)}" if missing else f"{person.name} fits",
        f"{person.name} · {before.reading}",
        findings if not missing else (),
        findings if missing else (),
        table=Table("Part by part", ((Cell("Asked for"), Cell(person.name)), *rows)),
        note=f"Searched {', '.join(d.name for d in person.documents)}.",
    )


def _parts(wish: Wish) -> list[Wish]:
    """The parts that must all be fulfilled."""
    if isinstance(wish, Every | Together):
        return [part for inner in wish.parts for part in _parts(inner)]
    return [wish]


def _fulfils(index: Index, part: Wish, person: Person) -> bool:
    hits = search(index, part)
    return person.id in hits and named(hits[person.id])
