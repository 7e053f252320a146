"""Prizes in lines of their own -> entries: what, below it in bold by whom, when."""

from collections.abc import Iterator

from store.cv.blocks import events
from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.records import Entry, Fact, Period


def read(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """Every entry, where each line is a part of one; nothing for any other section."""
    heads = events.found(lines)
    parts = sum(time + 1 - start for start, _, time in heads)
    if len(heads) < events.LEAST or parts < len(lines):
        return
    for start, name, time in heads:
        title, giver = lines[start:name], lines[name:time]
        period = _period(lines[time])
        facts = [
            Fact(field, " ".join(line.text for line in part).strip(" ,;:"), part[0].number)
            for field, part in (("title", title), ("awarder", giver))
        ]
        facts.append(Fact("date", period.start or period.end, lines[time].number))
        numbers = tuple(n for line in lines[start : time + 1] for n in line.numbers)
        yield Entry("awards", tuple(fact for fact in facts if fact.value), period, numbers)


def _period(line: Line) -> Period:
    spans = dates.find(line.text)
    return spans[0].period if spans else Period()
