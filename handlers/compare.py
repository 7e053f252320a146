"""Two to five people, or all of one surname -> side by side, facet by facet, each with its line."""

import re
from dataclasses import replace

from handlers.answer import Answer, Cell, Table
from handlers.facets import FACETS, cell, lines
from handlers.finding import finding
from handlers.question import Question
from handlers.understanding.intents import COMPARING
from handlers.understanding.words import AND, COMMON, CUES, EVERYDAY, LIGHT, NOT, PEOPLE, STOP
from store.index import Index
from store.language.numbers import counted
from store.language.words import WORD, fold
from store.records import Person
from store.search.proof import Prover

EXAMPLES = ("compare Zheng CVs", "compare Priya Raghunandan and Tobias Okonkwo")
MOST = 5  # people side by side
NAME = "Name two to five people, or one surname that several have."
LONGEST = 4  # words of a name
JOINT = re.compile(r"\s*(?:,|&|\b(?:and|or|with|to|vs\.?|versus|against)\b)\s*", re.I)
END = re.compile(r"\b(?:for|on|in|by|at|as|about|regarding|who|which|that|not|without)\b", re.I)
ORDINARY = STOP | AND | NOT | PEOPLE | COMMON | EVERYDAY | LIGHT | frozenset(CUES)


def match(question: Question) -> bool:
    return question.intent == "compare"


def answer(question: Question, index: Index) -> Answer:
    before = question.request.people  # "compare", of the answer before
    meant = 1 < len(before) <= MOST and not _missing(question)
    named = question.people or (before if meant else ())
    people = [p for row in named[:MOST] if (p := index.person(row))]
    if len(people) < 2:
        return _alone(question, people)
    return replace(side_by_side(people, question.reading, index), note=_missing(question))


def side_by_side(people: list[Person], reading: str, index: Index) -> Answer:
    """These people facet by facet."""
    prover = Prover(index)
    cells = {p.id: [cell(prover, p, facet) for facet in FACETS] for p in people}
    findings = tuple(
        finding(prover, p, lines(cells[p.id]), most=20, note=_versions(p)) for p in people
    )
    head = (Cell(""), *(Cell(p.name) for p in people))
    rows = [(Cell(facet.name), *(cells[p.id][i] for p in people)) for i, facet in enumerate(FACETS)]
    kept = tuple(row for row in rows if any(c.text for c in row[1:]))
    documents = counted(sum(len(p.documents) for p in people), "CV")
    return Answer(
        "compare",
        f"{documents} of {counted(len(people), 'person')}: {', '.join(p.name for p in people)}",
        reading,
        findings,
        table=Table("", (head, *kept)),
        suggestions=tuple(f"timeline for {p.name}" for p in people[:2]),
    )


def _missing(question: Question) -> str:
    """Who of those to compare is nobody's name here: "Foo Barlow" of "Foo Barlow and Ada"."""
    said = COMPARING.match(question.text)
    known = [m.asked.casefold() for m in question.mentions if m.asked]
    pieces = JOINT.split(END.split(question.text[said.end() :], maxsplit=1)[0]) if said else ()
    missing = [p for piece in pieces if (p := piece.strip(" ?.!\"'()")) and _name(p, known)]
    return f"Nobody here is called {' or '.join(missing)}." if missing else ""


def _name(piece: str, known: list[str]) -> bool:
    """Whether some words of a comparison can only be the name of somebody who is not known."""
    words = WORD.findall(fold(piece))
    telling = words and words[0].isalpha() and len(words) <= LONGEST and not {*words} & ORDINARY
    return bool(telling) and not any(k in piece.casefold() or piece.casefold() in k for k in known)


def _alone(question: Question, people: list[Person]) -> Answer:
    names, missing = [p.name for p in people], _missing(question)
    whom = f"Compare {names[0]} with whom?" if names else "Compare whom? That names nobody I know."
    return Answer(
        "compare",
        f"{missing} {whom}" if names and missing else whom,
        question.reading,
        note=f"{'' if names else missing} {NAME}".strip(),
        suggestions=tuple(f"tell me about {name}" for name in names) or ("what is new?",),
    )


def _versions(person: Person) -> str:
    count = len(person.documents)
    return f"{count} versions: {', '.join(d.name for d in person.documents)}" if count > 1 else ""
