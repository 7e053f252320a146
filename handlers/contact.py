"""How to reach one person -> their mail, phone and pages, for the asker's eyes only."""

from handlers.answer import Answer, Finding
from handlers.corrections import marks
from handlers.finding import about
from handlers.question import Question
from handlers.which import whom
from store.index import Index
from store.privacy.postal import unplaced
from store.privacy.shown import Shown
from store.records import Document, Fact, Quote
from store.search.proof import Prover

EXAMPLES = ("how do I reach Ada Lindqvist?",)


def match(question: Question) -> bool:
    return question.intent == "contact"


def answer(question: Question, index: Index) -> Answer:
    if len(question.mentions) != 1:
        return Answer(
            "refused",
            "Contact details are shown for one person at a time.",
            question.reading,
            note="Ask for one person by name.",
        )
    person = whom(question, index)
    if isinstance(person, Answer):
        return person
    details = [(d, f) for d, f in index.contacts(person.id) if f.field != "location"]
    if not details:
        return Answer("contact", f"{person.name}'s CV has no contact details.", question.reading)
    quotes = tuple(dict.fromkeys(q for d, f in details if (q := _quote(d, f))))
    note = "; ".join(marks(index, person, quotes, contacts=True))
    one = Finding(person.id, person.name, about(Prover(index), person), quotes, note)
    lines = tuple(dict.fromkeys(f"{f.field}: {f.value}" for _, f in details))
    return Answer(
        "contact",
        f"How to reach {person.name}",
        question.reading,
        (one,),
        lines=lines,
        private=True,
    )


def _quote(document: Document, fact: Fact) -> Quote | None:
    """The detail as it stands; the whole line where the reader tore it, but never an address."""
    lines = Shown(document.text)
    line = lines.line(fact.line)
    if fact.value in line:
        return Quote(fact.value, document.name, fact.line, document.id)
    if lines.private(fact.line):
        return None
    return Quote(unplaced(line), document.name, fact.line, document.id)
