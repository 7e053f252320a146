"""The index -> everybody's dated jobs and degrees, as they are counted by length."""

import re
from functools import cache
from typing import NamedTuple

from handlers.stays import Span, stay
from store.index import Index
from store.language.words import words
from store.search import lookup, scans

ACADEMIC = re.compile(r"\b(?:universit|college|school|hochschule|academy|institute of tech)", re.I)
HEADS = {"work": "name", "education": "institution"}


class Job(NamedTuple):
    """A job, or a degree. A tuple, for there are tens of thousands."""

    entry: int
    kind: str  # of the entry
    employer: str  # what tells one from another
    academic: bool
    span: Span


def everybody(index: Index, today: str) -> dict[int, list[Job]]:
    """person -> jobs and degrees, newest CV first; "Present" is the date of the CV, or `today`
    (YYYY-MM). To be read once: it takes half a second for 10,000 CVs."""
    dates = lookup.as_of(index)
    called, academic, length = cache(employer), cache(_academic), cache(stay)
    found: dict[int, list[Job]] = {}
    for person, entry, kind, name, period in scans.begun(index, HEADS):
        span = length(period, dates.get(person) or today)
        job = Job(entry, kind, called(name), academic(name), span)
        found.setdefault(person, []).append(job)
    return found


def employer(name: str) -> str:
    """What tells one employer from another: the words before a comma or parenthesis."""
    return " ".join(words(re.split(r"[,(|–]", name)[0]))


def _academic(name: str) -> bool:
    return bool(ACADEMIC.search(name))
