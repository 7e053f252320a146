"""Whom a name means -> the one person, or an answer that asks back."""

import re
from collections.abc import Sequence
from functools import partial

from handlers.answer import Answer, Choice
from handlers.finding import about, found
from handlers.question import Question
from store.index import Index
from store.records import Person
from store.search.proof import Prover

POSSESSIVE = re.compile(r"['’]s?$")
# "his papers", "her papers", but not "how do I reach her?"
PRONOUN = re.compile(r"\b(?:(his|her(?=\s+\w))|he|she|him|hers?|th(?:is|at)\s+person)\b", re.I)
CHOICES = 5  # people offered when a name has several owners


def whom(question: Question, index: Index) -> Person | Answer:
    """The person whom a question is about; an answer that asks back where its name has several
    owners."""
    rows = question.people
    person = index.person(rows[0]) if len(rows) == 1 else None
    return person or which(question, index)


def which(question: Question, index: Index) -> Answer:
    """Asks back whom a name means, or which of the people named; each with the line that names
    them."""
    shared = next((m for m in question.mentions if len(m.people) > 1), None)
    asked = POSSESSIVE.sub("", shared.asked) if shared else ""
    rows = shared.people if shared else question.people
    first = [p for row in rows[:CHOICES] if (p := index.person(row))]
    prover = Prover(index)
    return Answer(
        question.intent,
        _title(as_written(asked, first), len(rows)),
        question.reading,
        found(index, {row: [] for row in rows}, ()),
        choices=tuple(_choice(question, asked, prover, p) for p in first),
    )


def as_written(asked: str, people: Sequence[Person]) -> str:
    """A name that was typed in small letters, as a CV writes it: "Zheng"."""
    names = (p.name for p in people if asked and asked.casefold() in p.name.casefold())
    name = next(names, asked)
    at = max(0, name.casefold().find(asked.casefold()))
    return name[at : at + len(asked)]


def _title(asked: str, count: int) -> str:
    if PRONOUN.fullmatch(asked):
        return f"Whom do you mean by “{asked}”?"
    if asked:
        return f"{count} people are called {asked}. Which one?"
    return f"That names {count} people. Which one?"


def _choice(question: Question, asked: str, prover: Prover, person: Person) -> Choice:
    """One person, and the same question about that person alone."""
    now = about(prover, person)
    return Choice(f"{person.name} ({now})" if now else person.name, _again(question, asked, person))


def _again(question: Question, asked: str, person: Person) -> str:
    """
    >>> PRONOUN.sub(partial(_named, name="Ada Lin"), "her papers, and where did she go?")
    "Ada Lin's papers, and where did Ada Lin go?"
    """
    if PRONOUN.fullmatch(asked):
        return PRONOUN.sub(partial(_named, name=person.name), question.text)
    if asked and asked in question.text:
        return question.text.replace(asked, person.name)
    return person.name


def _named(pronoun: re.Match[str], name: str) -> str:
    return f"{name}'s" if pronoun[1] else name
