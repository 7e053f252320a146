"""Lines that a reader broke -> whole paragraphs again, each with all its line numbers."""

import re
from dataclasses import replace

from store.cv import dates
from store.cv.lines import Line

HANGING = re.compile(
    r"(?:[,&(\-–—]|\b(?:and|or|of|the|a|an|with|for|in|to|by|on|at|from|as|using|und|der|die"
    r"|et|de|la|y|e|di))$"
)
HYPHEN = re.compile(r"[a-zà-ÿ]-$")
LONGEST = 4000  # characters of a paragraph; a longer one is many lines of something else
ENDED = re.compile(r"[.!?:;。]\s*[\"”)]*$")


def width(lines: tuple[Line, ...]) -> int:
    """The column at which long lines were broken; a large number if they were not.

    Broken text has many lines of about the same, greatest length.
    """
    lengths = sorted(len(line.text) + line.indent for line in lines if len(line.text) > 40)
    if len(lengths) < 6:
        return 10_000
    most = lengths[int(len(lengths) * 0.96) - 1]
    near = sum(0.85 * most <= length <= most + 4 for length in lengths)
    return most if most < 150 and near >= max(4, len(lengths) * 0.25) else 10_000


def join(lines: tuple[Line, ...], column: int) -> tuple[Line, ...]:
    """Put every continuation behind the line that it goes on from."""
    found: list[Line] = []
    last = ""  # the last physical line
    for line in lines:
        if found and goes_on(found[-1], last, line, column):
            found[-1] = glued(found[-1], line)
        else:
            found.append(line)
        last = line.text
    return tuple(found)


def glued(first: Line, second: Line) -> Line:
    """Two lines as one; the second keeps its number and its bold parts."""
    text, space = first.text, " "
    if HYPHEN.search(text) and second.text[:1].islower():
        text, space = text[:-1], ""
    shift = len(text) + len(space)
    return replace(
        first,
        text=text + space + second.text,
        bold=first.bold + tuple((s + shift, e + shift) for s, e in second.bold),
        more=(*first.more, *second.numbers),
        breaks=(*first.breaks, shift, *(b + shift for b in second.breaks)),
        links=first.links + second.links,
    )


def goes_on(whole: Line, last: str, line: Line, column: int) -> bool:
    """Is this line the continuation of the one before it?"""
    if (
        len(whole.text) > LONGEST
        or line.bullet
        or line.level
        or line.gap > 1
        or "\t" in line.text
        or "\t" in last
    ):
        return False
    text = line.text
    if (not whole.bullet and line.strong and not whole.strong) or line.caps:
        return False
    if text[0].islower() and not ENDED.search(last):
        return not (line.gap and len(last) < 60 and not whole.bullet)
    if line.gap:
        return False
    if HANGING.search(last) and len(last) > 25 and not dates.find(text[:20]):
        return True
    if whole.level or (whole.strong and not line.strong):
        return False
    full = len(last) + line.indent >= 0.8 * column
    if full and not _dated(text):
        return bool(whole.bullet) or len(whole.text) > 60
    deep = bool(whole.bullet) and line.indent > whole.indent and not _dated(text)
    return deep and len(last) > 50 and not (ENDED.search(last) and len(text) < 40)


def _dated(text: str) -> bool:
    """It ends or begins with a span of time: a line of its own, not a continuation."""
    spans = dates.find(text)
    return any(s.ranged and (s.start < 2 or s.end > len(text) - 3) for s in spans)
