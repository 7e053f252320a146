"""Whom a name means -> the one person, or an answer that asks back."""

from handlers.answer import Answer, Choice
from handlers.finding import about, found
from handlers.question import Question
from store.index import Index
from store.proof import Prover
from store.records import Person

CHOICES = 5  # people offered when a name has several owners


def whom(question: Question, index: Index) -> Person | Answer:
    """The person whom a question is about; an answer that asks back where its name has several
    owners."""
    people = [p for row in question.people if (p := index.person(row))]
    return people[0] if len(people) == 1 else which(question, people, index)


def which(question: Question, people: list[Person], index: Index) -> Answer:
    """Asks back whom a name means; shows them, each with the line that names them."""
    findings = found(index, {p.id: [] for p in people}, ())
    asked = question.mentions[0].asked
    prover = Prover(index)
    choices = tuple(_choice(question, prover, p) for p in people[:CHOICES])
    return Answer(
        question.intent,
        f"{len(people)} people are called {asked}. Which one?",
        question.reading,
        findings,
        choices=choices,
    )


def _choice(question: Question, prover: Prover, person: Person) -> Choice:
    """One person, and the same question about that person alone."""
    now = about(prover, person)
    asked = question.mentions[0].asked
    again = question.text.replace(asked, person.name) if asked in question.text else person.name
    return Choice(f"{person.name} ({now})" if now else person.name, again)
