"""The index -> everybody's dated jobs and degrees, as they are counted by length."""

import json
import re
from functools import cache
from typing import NamedTuple

from handlers.stays import Span, stay
from store.index import Index
from store.language.words import words
from store.records import Period
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


class Jobs:
    """Everybody's jobs and degrees, newest CV first; made when they are looked at: that takes ten
    times as long as to read them."""

    def __init__(self, stays: dict[int, list[str]], dates: dict[int, str], today: str) -> None:
        self.people = stays.keys()
        self._stays, self._dates, self._today = stays, dates, today
        self._made: dict[int, list[Job]] = {}
        self._called, self._academic, self._span = cache(employer), cache(_academic), cache(_span)

    def of(self, person: int) -> list[Job]:
        """One person's; "Present" is the date of the CV."""
        if person not in self._made:
            until = self._dates.get(person) or self._today
            self._made[person] = [
                Job(entry, kind, self._called(name), self._academic(name), self._span(until, *time))
                for cv in self._stays.get(person, ())
                for entry, kind, name, *time in json.loads(cv)
            ]
        return self._made[person]


def everybody(index: Index, today: str) -> Jobs:
    """Where a CV has no date, "Present" is `today` (YYYY-MM). To be read once."""
    return Jobs(scans.stays(index), lookup.as_of(index), today)


def employer(name: str) -> str:
    """What tells one employer from another: the words before a comma or parenthesis."""
    return " ".join(words(re.split(r"[,(|–]", name)[0]))


def _span(until: str, start: str, end: str, open_: int, expected: int) -> Span:
    return stay(Period(start, end, bool(open_), bool(expected)), until)


def _academic(name: str) -> bool:
    return bool(ACADEMIC.search(name))
