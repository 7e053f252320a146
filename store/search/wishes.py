"""What may be wished for: a tree of names, topics, kinds and times (pure).

Names that were linked to the index (Has), topics in free words (About), kinds of entry (Some) and
times (When), joined by Every, Either, Without; Together asks for all of it in one and the same
entry where that can be ("Ph.D." and "NUS" and "2021" of one degree).
"""

from dataclasses import dataclass

from store.records import Period

HOME = ("home",)  # of a place: where somebody lives, or works now, as of their newest CV


@dataclass(frozen=True, slots=True)
class Has:
    """A name of the index: in one of these slots, under this key."""

    slots: tuple[str, ...]
    key: str
    label: str  # as the reading of the question shows it
    kinds: tuple[str, ...] = ()  # only in entries of these kinds; () for all; HOME
    level: str = ""  # of a title "senior", of a language "native", "fluent"; "first author"


@dataclass(frozen=True, slots=True)
class About:
    """A topic in free words; those that belong together are one unit. An empty unit stands for a
    comma or an "and" between."""

    units: tuple[tuple[str, ...], ...]
    label: str
    light: frozenset[str] = frozenset()  # everyday words, which count little
    kinds: tuple[str, ...] = ()  # only entries of these kinds; () for all
    exact: frozenset[str] = frozenset()  # words asked in capitals, of which other forms are others
    listed: bool = False  # parted by commas alone: where nobody has most of it, any will do


@dataclass(frozen=True, slots=True)
class Some:
    """Any entry of these kinds: somebody who has a prize, a certificate, a job."""

    kinds: tuple[str, ...]
    label: str


@dataclass(frozen=True, slots=True)
class When:
    """A time: ISO dates, both inclusive, "" for open."""

    start: str
    end: str
    edge: str  # "during"; "start" or "end": that end must lie within; "now", "past": as of its CV;
    # "over": not known to go on
    label: str
    kinds: tuple[str, ...] = ("education", "work", "volunteer", "projects", "teaching")


@dataclass(frozen=True, slots=True)
class Every:
    parts: tuple["Wish", ...]


@dataclass(frozen=True, slots=True)
class Either:
    parts: tuple["Wish", ...]


@dataclass(frozen=True, slots=True)
class Together:
    parts: tuple["Wish", ...]


@dataclass(frozen=True, slots=True)
class Without:
    part: "Wish"


Wish = Has | About | Some | When | Every | Either | Together | Without


def fits(period: Period, wish: When) -> bool:
    """Whether an entry's time lies as asked; an entry without a date never does.

    >>> fits(Period("2021-06", "2022-06"), When("2021-06", "2021-08", "during", ""))
    True
    >>> fits(Period("2012", "2017"), When("", "2019", "end", ""))
    True
    """
    if wish.edge == "over":
        return not period.open and not (period.expected and period.end > wish.end)
    if not period:
        return False
    if wish.edge in ("now", "past"):
        return (period.open or period.expected) == (wish.edge == "now")
    if wish.edge == "end":
        return bool(period.end) and _within(period.end, wish)
    if wish.edge == "start":
        return bool(period.start) and _within(period.start, wish)
    start = period.start or period.end
    end = "" if period.open else period.end or period.start
    return (not wish.end or start[: len(wish.end)] <= wish.end[: len(start)]) and (
        not end or not wish.start or end[: len(wish.start)] >= wish.start[: len(end)]
    )


def _within(date: str, wish: When) -> bool:
    return (not wish.start or date[: len(wish.start)] >= wish.start[: len(date)]) and (
        not wish.end or date[: len(wish.end)] <= wish.end[: len(date)]
    )
