"""Periods -> how long they are in all, in months and in words (pure)."""

from store.language.numbers import counted
from store.records import Period

Span = tuple[int, int]  # months since year 0, both ends included


def stay(period: Period, until: str) -> Span:
    """The months of a period; an open one runs to the date of its CV: "Present" was true then.
    Where only years are printed the last one is not counted.

    >>> stay(Period("2012", "2017"), "2026-01"), stay(Period("2021-06", "2022-05"), "2026-01")
    ((24145, 24204), (24258, 24269))
    """
    end = until if period.open or not period.end else min(period.end, until)
    first = int(period.start[:4]) * 12 + int(period.start[5:7] or 1)
    last = int(end[:4]) * 12 + int(end[5:7] or 0)
    return first, max(last, first)


def months(spans: list[Span]) -> int:
    """How many months the spans cover, each month once."""
    total, reached = 0, 0
    for start, last in sorted(spans):
        if last > reached:
            total += last - (start if start > reached else reached + 1) + 1
            reached = last
    return total


def told(count: int) -> str:
    """A number of months in words.

    >>> told(30), told(1)
    ('2 years 6 months', '1 month')
    """
    years, rest = divmod(count, 12)
    parts = [counted(years, "year")] if years else []
    return " ".join(parts + ([counted(rest, "month")] if rest or not years else []))
