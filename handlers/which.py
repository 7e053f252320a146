"""Whom a name means -> the one person, or an answer that asks back."""

import re

from handlers.answer import Answer, Choice
from handlers.finding import about, found
from handlers.question import Question
from store.index import Index
from store.proof import Prover
from store.records import Person

POSSESSIVE = re.compile(r"['’]s?$")
CHOICES = 5  # people offered when a name has several owners


def whom(question: Question, index: Index) -> Person | Answer:
    """The person whom a question is about; an answer that asks back where its name has several
    owners."""
    people = [p for row in question.people if (p := index.person(row))]
    return people[0] if len(people) == 1 else which(question, people, index)


def which(question: Question, people: list[Person], index: Index) -> Answer:
    """Asks back whom a name means, or which of the people named; each with the line that names
    them."""
    shared = next((m for m in question.mentions if len(m.people) > 1), None)
    asked = POSSESSIVE.sub("", shared.asked) if shared else ""
    if shared:
        people = [p for p in people if p.id in shared.people]
    prover = Prover(index)
    return Answer(
        question.intent,
        f"{len(people)} people are called {asked}. Which one?"
        if shared
        else f"That names {len(people)} people. Which one?",
        question.reading,
        found(index, {p.id: [] for p in people}, ()),
        choices=tuple(_choice(question, asked, prover, p) for p in people[:CHOICES]),
    )


def _choice(question: Question, asked: str, prover: Prover, person: Person) -> Choice:
    """One person, and the same question about that person alone."""
    now = about(prover, person)
    again = (
        question.text.replace(asked, person.name)
        if asked and asked in question.text
        else person.name
    )
    return Choice(f"{person.name} ({now})" if now else person.name, again)
