"""Sections of stacked entries -> blocks: what, below it in bold where, below that when and where.

Some classes print each entry so, and readers make a bullet of the line with its icons:

    Cook
    **Foo Inn**
    - May 2012 – June 2014 - Ulm, Germany
"""

from collections.abc import Iterator

from store.cv.blocks import blocks
from store.cv.blocks.blocks import Block
from store.cv.blocks.pieces import read
from store.cv.blocks.roles import ends_sentence
from store.cv.page.lines import Line
from store.cv.phrases import dates

LEAST = 2  # such entries in a section
MOST = 3  # lines of a title, or of a name


def split(lines: tuple[Line, ...], bare: bool = False) -> tuple[Block, ...]:
    """The entries of a section, stacked or in any other form; `bare`: a head may be a mere name."""
    heads = found(lines)
    if len(heads) < LEAST or heads[0][0] > 0:
        return blocks.split(lines, bare)
    ends = [start for start, _, _ in heads[1:]] + [len(lines)]
    return tuple(
        Block(tuple(read(line) for line in lines[start : time + 1]), lines[time + 1 : end])
        for (start, _, time), end in zip(heads, ends, strict=True)
    )


def found(lines: tuple[Line, ...]) -> list[tuple[int, int, int]]:
    """Of each stacked entry its first line, the first one in bold, and the line of its time."""
    return list(_found(lines))


def _found(lines: tuple[Line, ...]) -> Iterator[tuple[int, int, int]]:
    last = -1
    for time, line in enumerate(lines):
        if not _is_time(line):
            continue
        name = _first(lines, time, last)
        start = _first(lines, name, last)
        if start == name < time - 1:  # all of it is bold
            name += 1
        if start < name < time and lines[time - 1].strong:
            yield start, name, time
        last = time


def _first(lines: tuple[Line, ...], end: int, last: int) -> int:
    """The first line of the paragraph right above, or of its part in the same clothes."""
    at = end
    while at - 1 > last and end - at < MOST:
        above = lines[at - 1]
        apart = at < end and (lines[at].gap > 0 or above.strong != lines[at].strong)
        if above.bullet or apart or ends_sentence(above.text):
            break
        at -= 1
    return at


def _is_time(line: Line) -> bool:
    """A bullet with a time and at most a place or an institution behind it."""
    if not (line.bullet or "\t" in line.text) or len(line.text) > 90:
        return False
    spans = dates.find(line.text)
    first = spans[0] if spans else None
    start = line.text[: first.start].strip(" \t-–") if first else "."
    rest = line.text[first.end :] if first else ""
    return (not start or start.isdigit()) and (not rest or rest.lstrip(" ")[:1] in "\t-–|·,")
