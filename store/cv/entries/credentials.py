"""Lines of certificates -> the same without what no field takes: numbers, ends, "Issued on".

LinkedIn's stacks are read so: a name, who gave it, "Issued Jun 2021 · Expires Jun 2024", a number.
"""

import re
from dataclasses import replace

from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.hints import holds

# What no such line lacks: a quick look.
SAID = ("issued", "credential", "expir", "valid", "id", "no.", "number", "obtained", "earned")
ENDS = re.compile(
    r"\s*[·|,;(–-]?\s*\b(?:no expiration(?: date)?|expir(?:es?|ed|y|ation)(?: date)?(?: on)?"
    r"|valid (?:until|through|thru|till|to))\b:?[^·|,;()]*\)?",
    re.I,
)
NUMBER = re.compile(
    r"[\s·|,;(–-]*\b(?:credential|certificat\w*|licen[sc]e|validation|verification|cert)\.?"
    r"\s*(?:id|no|number|nr|code|#)\b\s*[.:#]*\s*(?=[^\s,;)]*\d)[^\s,;)]+\)?",
    re.I,
)
ISSUED = re.compile(
    r"(?:issued|issue date|date of issue|obtained|earned|completed|received|passed|date)"
    r"(?: on| in)?\s*:?\s*",
    re.I,
)
SHOW = re.compile(r"(?:show|see|view|verify) (?:credential|certificate)s?|link", re.I)


def bare(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """All lines that still say something."""
    found = (_bare(line) for line in lines)
    return tuple(line for line in found if line.text)


def _bare(line: Line) -> Line:
    low = line.text.casefold()
    if SHOW.fullmatch(low):
        return replace(line, text="", bold=())
    if not holds(low, SAID):
        return line
    text = NUMBER.sub("", ENDS.sub("", line.text)) if not dates.find(low[:4]) else line.text
    issued = ISSUED.match(text)
    if issued and _is_time(text[issued.end() :]):
        text = text[issued.end() :]
    text = text.strip(" ·|,;")
    return replace(line, text=text, bold=()) if text != line.text else line


def _is_time(text: str) -> bool:
    spans = dates.find(text)
    return bool(spans) and not (text[: spans[0].start] + text[spans[-1].end :]).strip(" .,()")
