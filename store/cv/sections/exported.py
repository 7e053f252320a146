"""Sections -> sections whose jobs are told line by line: an export prints each in one fixed order.

A network's export has the employer, the position, the time with its length in parentheses, the
place and what was done. Several positions at one employer stand below the length of them all.
"""

import re
from dataclasses import replace

from store.cv.blocks.heads import DURATION
from store.cv.page.flow import glued
from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.scores import degree
from store.cv.phrases.towns import is_place
from store.cv.sections.sections import Section

LENGTH = re.compile(r"\s*\([^()]*\d\s*[^\W\d_]+[^()]*\)\s*")  # "(2 years 10 months)"
UNITS = re.compile(r"(\d+)\s*(y|j|a|m)", re.I)  # years in some tongues; "m" are months
NARROW = ("certificates", "publications", "awards", "patents")  # lists of the export's sidebar
STUDIED = re.compile(r"\w · \((?:[^\W\d]+\b ?)?(?:\d{4}\b|$)")  # where a degree tells its time
LONGEST = 90  # characters of an employer or a position, at most
SLACK = 2  # months that a length may miss, because it is rounded


def told(parts: tuple[Section, ...]) -> tuple[Section, ...]:
    """Sections of jobs with what each line is written before it, where an export printed them."""
    network = any("(LinkedIn)" in line.text for part in parts for line in part.lines)
    return tuple(_told(part, network) for part in parts)


def _told(part: Section, network: bool) -> Section:
    if part.kind == "work":
        return replace(part, lines=_labelled(part.lines))
    if network and part.kind in NARROW and any(line.gap for line in part.lines[1:]):
        return replace(part, lines=_whole(part.lines))
    if part.kind == "education":
        return replace(part, lines=_degrees(part.lines))
    return part


def _whole(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The items of a narrow list, which blank lines part."""
    found: list[Line] = []
    for line in lines:
        if found and not line.gap and len(found[-1].text) < LONGEST * 4:
            found[-1] = glued(found[-1], line)
        else:
            found.append(replace(line, bullet="•"))
    return tuple(found)


def _degrees(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """A degree whose last words stand below it, right before its time: "... · (2006 - 2009)"."""
    found: list[Line] = []
    for line in lines:
        above = found[-1].text if found else ""
        if (
            " · (" in line.text
            and STUDIED.search(line.text)
            and not STUDIED.search(above)
            and degree(above) > 2
        ):
            found[-1] = replace(glued(found[-1], line), gap=found[-1].gap)
        else:
            found.append(line)
    return tuple(found)


def _labelled(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    times = [i for i, line in enumerate(lines) if _is_time(line)]
    if len(times) < 2 or times[0] not in (2, 3):
        return lines
    spaced = all(_gapped(lines, i) for i in times[1:])
    found: list[Line] = []
    firm, since, done = lines[0], 0, 0  # employer, first month of its positions, lines given on
    place: tuple[Line, ...] = ()
    for i in times:
        title = lines[i - 1]
        head = _head(lines, i, done, since, spaced)
        if head < i - 1:
            firm, since, place = lines[head], 0, ()
            if DURATION.fullmatch(lines[i - 2].text):
                since = _first(lines[i], lines[i - 2].text)
        found += [*lines[done:head], _as("Company", firm, 1), _as("Position", title)]
        found.append(replace(lines[i], gap=0))
        since = since if _month(lines[i]) > since + SLACK else 0
        done = i + 1
        if done < len(lines) and _is_where(lines, done):
            place = (_as("Location", lines[done]),)
            done += 1
        found += place
    return (*found, *lines[done:])


def _is_time(line: Line) -> bool:
    """A span of time and how long that was, and nothing else."""
    if len(line.text) > 70 or "(" not in line.text or line.bullet:
        return False
    spans = dates.find(line.text)
    if len(spans) != 1 or not spans[0].ranged or spans[0].start > 1:
        return False
    return bool(LENGTH.fullmatch(line.text[spans[0].end :]))


def _gapped(lines: tuple[Line, ...], i: int) -> bool:
    """A blank line parts the head above this time from the job before it."""
    return any(lines[k].gap for k in range(max(0, i - 3), i))


def _head(lines: tuple[Line, ...], i: int, done: int, since: int, spaced: bool) -> int:
    """Where the head begins whose time stands at `i`: at its position, or its employer."""
    if DURATION.fullmatch(lines[i - 2].text) and i - 3 >= done:
        return i - 3
    if i - 2 < done or len(lines[i - 2].text) > LONGEST or _is_within(lines[i], since):
        return i - 1
    if spaced and done and lines[i - 1].gap and not lines[i - 2].gap:
        return i - 1  # the position alone stands below the blank line
    return i - 2


def _is_within(line: Line, since: int) -> bool:
    """The time belongs to an employer whose first position, of that month, is yet to come."""
    return bool(since) and _month(line) >= since - SLACK


def _first(line: Line, length: str) -> int:
    """The month in which the first of an employer's positions began, by the length of all."""
    return _month(line) + _length(line.text[dates.find(line.text)[0].end :]) - _length(length)


def _length(text: str) -> int:
    """The months of "2 years 10 months"."""
    return sum(int(n) * (1 if unit in "mM" else 12) for n, unit in UNITS.findall(text))


def _month(line: Line) -> int:
    """The month in which the line's time began, counted from no year."""
    year, _, rest = dates.find(line.text)[0].period.start.partition("-")
    return int(year) * 12 + int(rest[:2] or 1)


def _is_where(lines: tuple[Line, ...], i: int) -> bool:
    """A place, or a word or two in capitals right below the time."""
    text = lines[i].text
    if lines[i].bullet or len(text) > 70 or text[-1:] in ".:;":
        return False
    if is_place(text):
        return True
    words = text.split()
    last = i + 1 == len(lines) or lines[i + 1].gap > 0 or bool(lines[i + 1].bullet)
    return last and len(words) < 7 and all(w[:1].isupper() and w[-1:] != "." for w in words)


def _as(label: str, line: Line, gap: int = 0) -> Line:
    text = f"{label}: {line.text}"
    return replace(line, text=text, level=0, bold=(), bullet="", gap=gap, slanted=())
