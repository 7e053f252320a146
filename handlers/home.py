"""Where does somebody live? -> the town of their CV's head, or of what they do now."""

from dataclasses import replace

from handlers.answer import Answer, Finding
from handlers.finding import finding
from handlers.question import Question
from store.index import Index
from store.language.numbers import counted
from store.records import Person
from store.search import homes
from store.search.proof import Prover

EXAMPLES = ("where does Noor Haddadin live?",)


def match(question: Question) -> bool:
    return question.intent == "home"


def answer(question: Question, index: Index) -> Answer:
    people = [p for row in question.people if (p := index.person(row))]
    prover = Prover(index)
    found = {p.name: homes.of(index, p.id) for p in people}
    told = [f"{name}: {places[0].name}" for name, places in found.items() if places]
    silent = [name for name, places in found.items() if not places]
    said = "; ".join([*told, *(f"no line says where {name} lives" for name in silent)])
    documents = sum(len(p.documents) for p in people)
    return Answer(
        "home",
        said[:1].upper() + said[1:],
        question.reading,
        tuple(_finding(prover, p, found[p.name][:1]) for p in people if found[p.name]),
        note=f"Searched {counted(documents, 'CV')}: its head, else where they work or study now.",
        suggestions=tuple(f"timeline for {p.name}" for p in people[:2]),
    )


def _finding(prover: Prover, person: Person, places: list[homes.Home]) -> Finding:
    """With the lines; of a line of the head the place alone, for the rest may reach the person."""
    evidence = tuple(
        quote if home.entry else replace(quote, text=home.name)
        for home in places
        for quote in prover.quotes(home.document, [home.line])
        if home.entry or home.name in quote.text
    )
    return finding(prover, person, evidence)
