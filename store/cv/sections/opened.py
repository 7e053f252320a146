"""Sections -> the same; a year and a dash before an entry goes on, where others have two ends.

"2019 – 2022 Research Fellow" below "2022 – Senior Fellow": the dash of the second is no divider.
"""

import re
from dataclasses import replace

from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.sections.sections import Section

KINDS = ("work", "teaching", "volunteer", "education", "projects")
LEAST = 2  # entries whose words follow right behind two ends
DASH = re.compile(r"(\s+[-–—])\s+(?=[^\W\d_]{2})")
BARE = re.compile(r"[ \t]+(?=[^\W\d_]{2})")


def ended(parts: tuple[Section, ...]) -> tuple[Section, ...]:
    """All sections, in order; behind an open end stands a tab."""
    lines = [line for part in parts if part.kind in KINDS for line in part.lines]
    known = [_first(line) for line in lines if line.text[:24].count("-") or "–" in line.text[:24]]
    spans = [(line, span) for line, span in known if span and span.ranged]
    bare = sum(bool(BARE.match(line.text, span.end)) for line, span in spans)
    if bare < LEAST or any(DASH.match(line.text, span.end) for line, span in spans):
        return parts
    return tuple(
        replace(part, lines=tuple(map(_opened, part.lines))) if part.kind in KINDS else part
        for part in parts
    )


def _first(line: Line) -> tuple[Line, dates.Span | None]:
    found = dates.find(line.text) if line.text[:12].strip() else ()
    return line, (found[0] if found and found[0].start < 2 else None)


def _opened(line: Line) -> Line:
    """The line with a tab where the dash of its first year ends."""
    _, span = _first(line)
    dash = DASH.match(line.text, span.end) if span and not span.ranged else None
    if dash is None or (line.bold and line.bold[0][0] < dash.end() - 1 < line.bold[0][1]):
        return line
    at = dash.end(1)
    blanks = dash.end() - at
    text = f"{line.text[:at]}\t{line.text[at + blanks :]}"
    return replace(line, text=text) if blanks == 1 else line
