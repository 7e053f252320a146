"""How to reach one person -> their mail, phone and pages, for the asker's eyes only."""

import re

from handlers.answer import Answer, Finding
from handlers.corrections import marks
from handlers.finding import about
from handlers.question import Question
from handlers.which import whom
from store.index import Index
from store.privacy.postal import unplaced
from store.privacy.shown import Shown
from store.records import Document, Fact, Person, Quote
from store.search.proof import Prover

EXAMPLES = ("how do I reach Ada Lindqvist?",)
SITES = ("github", "linkedin", "twitter", "orcid")
KINDS = {  # the field of a detail -> how it is asked for, alone
    "email": re.compile(r"\be-?mails?\b|\bmail\b"),
    "phone": re.compile(r"\b(?:phones?|telephones?|cell|mobile|call)\b"),
    "url": re.compile(r"\b(?:homepages?|web\s?(?:site|page)s?)\b"),
    "google scholar": re.compile(r"\bscholar\b"),
    **{site: re.compile(rf"\b{site}\b") for site in SITES},
    "linkedin": re.compile(r"\blinked-?\s?in\b"),
}
NAMES = {"email": "e-mail", "phone": "phone number", "url": "homepage", "linkedin": "LinkedIn page"}


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
    asked = {kind for kind, said in KINDS.items() if said.search(question.folded)}
    given = [(d, f) for d, f in details if asked & {f.field, _site(f)}]
    details = given or details
    quotes = tuple(dict.fromkeys(q for d, f in details if (q := _quote(d, f))))
    note = "; ".join(marks(index, person, quotes, contacts=True))
    one = Finding(person.id, person.name, about(Prover(index), person), quotes, note)
    lines = tuple(dict.fromkeys(f"{f.field}: {f.value}" for _, f in details))
    return Answer(
        "contact",
        _title(person, asked, bool(given)),
        question.reading,
        (one,),
        lines=lines,
        private=True,
    )


def _title(person: Person, asked: set[str], given: bool) -> str:
    """How to reach somebody, or that what is asked for is not to be had."""
    if given or not asked:
        return f"How to reach {person.name}"
    missing = " or ".join(sorted(NAMES.get(kind, kind) for kind in asked))
    return f"{person.name}'s CV gives no {missing}. How else to reach {person.name}"


def _site(fact: Fact) -> str:
    """The site that an address is of, where it is one that is asked for by name."""
    return next((site for site in SITES if site in fact.value.casefold()), "")


def _quote(document: Document, fact: Fact) -> Quote | None:
    """The detail as it stands; the whole line where the reader tore it, but never an address."""
    lines = Shown(document.text)
    line = lines.line(fact.line)
    if fact.value in line:
        return Quote(fact.value, document.name, fact.line, document.id)
    if lines.private(fact.line):
        return None
    return Quote(unplaced(line), document.name, fact.line, document.id)
