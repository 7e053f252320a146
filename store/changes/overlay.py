"""A CV and what people corrected -> the CV as corrected (pure); its text stays as it is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from store.changes.fields import BASICS, FIELDS, UNTRUE, facts
from store.cv.phrases.dates import find
from store.language.words import key
from store.people.merge import HEADS, heading
from store.records import CV, Entry, Fact, Period


@dataclass(frozen=True, slots=True)
class Correction:
    """What somebody said is right, of what a CV says."""

    id: int
    field: str  # a key of FIELDS or BASICS
    about: str  # the head of the entry as printed; "" in the basics
    was: str  # as printed
    value: str


Marks = tuple[tuple[int, tuple[int, ...]], ...]  # corrections by their rows, with the lines


def corrected(cv: CV, corrections: Sequence[Correction]) -> tuple[CV, Marks]:
    """The CV with the corrections laid over it, and where they lie; a later one counts more."""
    marks: list[tuple[int, tuple[int, ...]]] = []
    entries: list[Entry] = []
    for entry in cv.entries:
        mine = [c for c in corrections if concerns(c, entry)]
        marks += [(c.id, entry.lines) for c in mine]
        entries += filter(None, [laid_over(entry, mine)])
    basics: list[Fact] = []
    for fact in cv.basics:
        found = [c for c in corrections if BASICS.get(c.field) == fact.field and _is(c, fact)]
        marks += [(c.id, (fact.line,)) for c in found]
        basics += _replaced(fact, found)
    return replace(cv, basics=tuple(basics), entries=tuple(entries)), tuple(marks)


def concerns(one: Correction, entry: Entry) -> bool:
    """Whether an entry says what was corrected."""
    kinds, _ = FIELDS.get(one.field, ((), ()))
    if entry.kind not in kinds or key(heading(entry)) != key(one.about):
        return False
    if one.field == "dates":
        return printed(entry.period) == one.was
    return any(_is(one, fact) for fact in facts(one.field, entry))


def _is(one: Correction, fact: Fact) -> bool:
    return key(fact.value) == key(one.was)


def laid_over(entry: Entry, corrections: Iterable[Correction]) -> Entry | None:
    """An entry as corrected; None where its head is not true."""
    time, told = entry.period, {fact: fact.value for fact in entry.facts}
    for one in corrections:
        if one.field == "dates":
            time = period(one.value)
        else:
            told |= {fact: one.value for fact in facts(one.field, entry) if _is(one, fact)}
    head = HEADS.get(entry.kind, "name")
    if any(fact.field == head and value == UNTRUE for fact, value in told.items()):
        return None
    kept = [(fact, value) for fact, value in told.items() if value != UNTRUE]
    return replace(entry, period=time, facts=tuple(replace(f, value=v) for f, v in kept))


def _replaced(fact: Fact, corrections: Sequence[Correction]) -> list[Fact]:
    if not corrections:
        return [fact]
    value = corrections[-1].value
    return [] if value == UNTRUE else [replace(fact, value=value)]


def period(value: str) -> Period:
    """The time that somebody typed; an empty one where it is none.

    >>> period("Sep 2014 - 2019").start, period("soon")
    ('2014-09', Period(start='', end='', open=False, expected=False, text=''))
    """
    found = find(value)
    return replace(found[0].period, text=value) if len(found) == 1 else Period()


def printed(one: Period) -> str:
    """A time as corrections know it.

    >>> printed(Period("2014-09", "", open=True))
    '2014-09 - now'
    """
    ends = [one.start, "now" if one.open else one.end]
    return " - ".join(dict.fromkeys(filter(None, ends)))
