"""One person -> what their CVs say, side by side with the lines; also what they know."""

import re
from dataclasses import replace

from handlers import reading
from handlers.answer import Answer, Cell, Table
from handlers.facets import FULL, cell, lines
from handlers.finding import finding
from handlers.question import Question
from handlers.which import whom
from store.index import Index
from store.records import Person, Quote
from store.search.hits import named
from store.search.proof import Prover
from store.search.search import search

EXAMPLES = ("tell me about Lena Hartwig", "what does Kwame Asantewa know?")
SUBJECT = re.compile(
    r"\b(?:what|whats|which|where)\b.*\b(?:degrees?|major(?:ed|s)?|diplomas?|study|studied)\b"
)
LINES = 3  # for what else the question names
KNOWLEDGE = frozenset({"skills", "languages", "certificates"})

LISTED = 10  # files that are named


def match(question: Question) -> bool:
    return question.intent in ("profile", "skills")


def answer(question: Question, index: Index) -> Answer:
    person = whom(question, index)
    if isinstance(person, Answer):
        return person
    asked = _asked(question, index, person)
    degree = _degree(question, index, person)
    lines = (*degree.evidence, *asked) if degree else asked
    told = _told(index, person, question.intent, question.reading, _kinds(question), lines)
    if degree:
        return replace(told, title=f"{person.name}: {degree.text}")
    missed = question.intent == "profile" and question.wish is not None and not asked
    what = reading.told(question.wish) if question.wish else ""
    return replace(told, note=f"No line says more of that ({what}).") if missed else told


def _asked(question: Question, index: Index, person: Person) -> tuple[Quote, ...]:
    """The lines that say what else a question names: "Lena's thesis", "his GPA"."""
    if question.wish is None or question.intent != "profile":
        return ()
    hits = search(index, question.wish).get(person.id, [])
    return Prover(index).prove(hits, question.times)[:LINES] if named(hits) else ()


def _degree(question: Question, index: Index, person: Person) -> Cell | None:
    """Their degrees, the newest first, with the lines that print what they are in: "what is
    Tobias's degree in?"."""
    if question.intent != "profile" or not SUBJECT.search(question.folded):
        return None
    prover = Prover(index)
    facet = next(f for f in FULL if f.kind == "education")
    found = cell(prover, person, replace(facet, fields=("studyType", "area")))
    return found if found.text else None


def _kinds(question: Question) -> frozenset[str]:
    """The kinds of entry that are asked for: spoken languages, what is known, or all."""
    if question.intent != "skills":
        return frozenset(f.kind for f in FULL)
    return frozenset({"languages"}) if "speak" in question.folded else KNOWLEDGE


def card(row: int, index: Index) -> Answer:
    """The profile of one person by row, as a button asks for it."""
    person = index.person(row)
    if person is None:
        return Answer("unsure", "This person is not in the index any more.")
    return _told(index, person, "profile", person.name, frozenset(f.kind for f in FULL))


def _told(
    index: Index,
    person: Person,
    intent: str,
    reading: str,
    kinds: frozenset[str],
    asked: tuple[Quote, ...] = (),
) -> Answer:
    prover = Prover(index)
    facets = [f for f in FULL if f.kind in kinds]
    cells = [cell(prover, person, facet) for facet in facets]
    rows = tuple((Cell(f.name), c) for f, c in zip(facets, cells, strict=True) if c.text)
    evidence = tuple(dict.fromkeys((*asked, *lines(cells))))
    one = finding(prover, person, evidence, most=len(evidence), note=_documents(person))
    return Answer(
        intent,
        _title(intent, person, one.about, bool(evidence)),
        reading,
        (one,),
        table=Table(person.name, ((Cell(""), Cell(person.name)), *rows)) if rows else None,
        suggestions=(f"timeline for {person.name}", f"papers by {person.name}"),
    )


def _title(intent: str, person: Person, about: str, found: bool) -> str:
    if intent == "skills":
        return f"What {person.name} lists" if found else f"{person.name} lists no skills"
    return f"{person.name}: {about}" if about else person.name


def _documents(person: Person) -> str:
    names = [d.name for d in person.documents]
    more = f" and {len(names) - LISTED} more" if len(names) > LISTED else ""
    told = ", ".join(names[:LISTED])
    return f"{len(names)} versions: {told}{more}" if len(names) > 1 else ""
