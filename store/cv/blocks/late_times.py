"""The lines of a section -> the same, each time that a page prints below what was done above it."""

from store.cv.page.lines import Line
from store.cv.phrases import dates


def lifted(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Lines with each time above what was done, where a page prints it at an entry's end."""
    ends = [i for i, line in enumerate(lines) if _is_time(line)]
    last = len(lines) - 1
    below = [i for i in ends if i and lines[i - 1].bullet and (i == last or _parts(lines, i))]
    if not below or len(below) < len(ends) or any(dates.find(x.text) for x in lines[: below[0]]):
        return lines
    found = list(lines)
    for i in below:
        start = i
        while start and found[start - 1].bullet:
            start -= 1
        found[start : i + 1] = [found[i], *found[start:i]]
    return tuple(found)


def _is_time(line: Line) -> bool:
    """Nothing but a span of time stands on the line."""
    if len(line.text) > 48:
        return False
    spans = dates.find(line.text)
    rest = len(line.text) - sum(span.end - span.start for span in spans)
    return len(spans) == 1 and spans[0].ranged and rest < 4


def _parts(lines: tuple[Line, ...], i: int) -> bool:
    """The line ends an entry: a blank line below it and none above."""
    return lines[i + 1].gap > 0 and not lines[i].gap and not lines[i + 1].bullet
