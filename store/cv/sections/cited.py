"""Sections -> sections: a list of papers below another heading is a section of its own.

Readers lose the heading of a list, or glue it to what stands above; and "Conferences" may head
talks as well as papers. What is cited tells itself: its authors first, then a year.
"""

import re
from dataclasses import replace
from itertools import pairwise

from store.cv.page.lines import Line
from store.cv.papers.lists import begins_with_authors
from store.cv.phrases.kinds import fold
from store.cv.sections.sections import Section

LEAST = 3  # papers that make a list
MOST = 7  # lines of one
OPENS = re.compile(r"[^\W\d_a-z]['’\-.\w]*,? [^,;:]{1,40}(?:,| and | & )")
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
ELSEWHERE = frozenset(["work", "education", "summary", "teaching", "", "misc", "other", "skills"])
MAY_CITE = frozenset("conferences conference workshops workshop symposia seminars".split())


def parted(parts: tuple[Section, ...]) -> tuple[Section, ...]:
    """All sections, in order."""
    return tuple(new for part in parts for new in _parted(part))


def _parted(part: Section) -> tuple[Section, ...]:
    if part.kind not in ELSEWHERE and part.kind != "talks":
        return (part,)
    named = part.heading is not None and fold(part.heading.text) in MAY_CITE
    if part.kind == "talks" and not named:
        return (part,)
    runs = _cited(part.lines)
    if not runs:
        return (part,)
    first, last = runs
    if named and first == 0:
        return (replace(part, kind="publications"),)
    papers = Section("publications", None, part.lines[first:last])
    above, below = replace(part, lines=part.lines[:first]), part.lines[last:]
    return (above, papers, *([Section(part.kind, None, below)] if below else []))


def _cited(lines: tuple[Line, ...]) -> tuple[int, int] | None:
    """The slice that holds papers and nothing else; None where there are few."""
    starts = [i for i, line in enumerate(lines) if _lists(line.text) and OPENS.match(line.text)]
    if len(starts) >= LEAST:
        starts = [i for i in starts if begins_with_authors(lines[i].text)]
    if len(starts) < LEAST:
        return None
    found: list[int] = []
    for at, after in pairwise([*starts, len(lines)]):
        end = _end(lines, at, min(after, at + MOST))
        if any(YEAR.search(line.text) for line in lines[at:end]):
            found.append(at)
        last = end
        if end < after:
            break
    return (found[0], last) if len(found) >= LEAST else None


def _lists(text: str) -> bool:
    """A quick look: it could name several people."""
    return "," in text or " and " in text or " & " in text


def _end(lines: tuple[Line, ...], at: int, limit: int) -> int:
    """Where a paper's lines end: before a blank line."""
    return next((i for i in range(at + 1, limit) if lines[i].gap or lines[i].bullet), limit)
