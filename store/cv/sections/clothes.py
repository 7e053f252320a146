"""What a page's headings wear, and what a job says of itself in other clothes."""

import re
from collections import Counter

from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.kinds import INNER, fold
from store.cv.phrases.scores import title
from store.cv.sections.headings import heading

# Two words of prizes, below a blank line, are no part of a job, as "Accomplishments" are.
HONOURED = re.compile(
    r"(?=.* )(?=.*\b(?:awards?|hono[u]?rs?|prizes?|fellowships?|grants?)\b)[^:]*$"
)
APART = re.compile(r"\t|,| [–—|-] ")
SAID = ("awards", "skills")  # sections that may be parts of a job instead
OUTER = ("work", "education", "publications")  # no job tells of them, in any clothes
FAR = 100  # lines below which the next job begins, at most


def style(lines: tuple[Line, ...], named: list[int]) -> tuple[str, bool]:
    """The clothes of nearly all sure headings: "caps", a level, "" for none; and whether of all."""
    sure = [lines[i] for i in named if heading(lines[i], lines[i + 1 : i + 2], "")]
    if len(sure) < 3:  # entries are headings as well, of a lower level
        levels, deepest = {line.level for line in sure}, max((x.level for x in lines), default=0)
        one = len(levels) == 1 and 0 < min(levels) < deepest
        return (str(*levels) if one else ""), True
    outer = list({line.text: line for line in sure if not INNER.fullmatch(line.text)}.values())
    outer = outer or sure
    caps = sum(line.caps for line in outer)
    if caps * 4 >= len(outer) * 3:
        return "caps", all(line.caps for line in sure)
    level, often = Counter(line.level for line in outer).most_common(1)[0]
    if not level or often * 4 < len(outer) * 3:
        return "", False
    return str(level), all(line.level == level for line in sure)


def wears(line: Line, clothes: str) -> bool:
    """The line has these clothes, those of the page's headings."""
    return line.caps if clothes == "caps" else clothes == str(line.level)


def dressed(line: Line) -> bool:
    """Bold, marked as a heading, or in capitals."""
    return line.strong or line.caps


def spaced(lines: tuple[Line, ...], named: list[int]) -> bool:
    """Headings without any clothes have a blank line before them, nearly all."""
    plain = [lines[i] for i in named if i and not dressed(lines[i])]
    gaps = [line.gap > 0 for line in plain if heading(line, lines[-1:], "")]
    return len(gaps) > 3 and sum(gaps) * 4 >= len(gaps) * 3


def airy(lines: tuple[Line, ...], named: list[int]) -> bool:
    """Every sure heading that is no part of an entry has a blank line before it."""
    short = [lines[i] for i in named if i and len(lines[i].text) < 41]
    gaps = [
        line.gap > 0
        for line in short
        if not INNER.fullmatch(line.text) and heading(line, lines[-1:], "")
    ]
    return len(gaps) > 1 and all(gaps)


def weaker(line: Line, opener: Line) -> bool:
    """The line is less of a heading, by its clothes, than the one that opened the section."""
    lower = opener.level > 0 and not 0 < line.level <= opener.level
    return lower or (opener.caps and not line.caps) or (opener.strong and not line.strong)


def of_job(lines: tuple[Line, ...], at: int, kind: str, opener: Line, style: str) -> bool:
    """What could open a section is said of a job: in lesser clothes, and another job is below.

    `opener`: the heading of the section of jobs; `kind`: of the other one, "" for a line's label.
    """
    line = lines[at]
    less = weaker(line, opener)
    if not less and wears(line, style):
        return False
    said = not kind or _is_said(kind, line, less or bool(style))
    return said and goes_on(lines, at, opener)


def _is_said(kind: str, line: Line, told: bool) -> bool:
    """What a job may tell of as well; more where clothes tell it from headings of sections."""
    if kind == "awards" and (named := HONOURED.search(fold(line.text))):
        return not (line.gap or " and " in named[0])
    return kind in SAID or (told and kind not in OUTER) or bool(INNER.fullmatch(line.text))


def goes_on(lines: tuple[Line, ...], above: int, opener: Line) -> bool:
    """Another job stands below this line, before any heading of another kind."""
    lines = lines[above + 1 : above + FAR]
    worn = dressed(opener)
    for index, line in enumerate(lines):
        near = line.text
        if len(near) < 41 and not INNER.fullmatch(near):
            kind = heading(line, lines[index + 1 : index + 3], "")
            if kind and (not weaker(line, opener) if worn else kind not in SAID):
                return False
        told = [span for span in dates.find(near) if span.ranged] if len(near) < 120 else []
        beside = lines[max(0, index - 2) : index + 2]
        if told and any(_tells_job(one.text) for one in beside):
            return True
    return False


def _tells_job(text: str) -> bool:
    """A title, alone or behind a firm's name: "Roe Ltd – Accountant"."""
    return title(text[:60]) >= 2.5 or any(
        len(part) < 60 and title(part) >= 2.5 for part in APART.split(text[:120])
    )
