"""A line about a degree -> the grade that it tells: "GPA: 3.9/4.0", "First Class Honours"."""

import re

from store.cv.blocks.pieces import CLASSES
from store.cv.page.lines import Line
from store.cv.phrases.hints import holds
from store.records import Fact

SCORE = re.compile(
    r"\b(?:[CSY]\.?|cum(?:ulative)?\.?\s|overall\s|major\s)?(?:G\.?P\.?A\.?|C\.?P\.?I\.?|(?:abschluss|gesamt)note"
    r"|grade(?: point average)?|average|score|note|marks|percentage|aggregate|result)\b"
    r"[^\d\n]{0,14}?"
    r"(\d{1,3}(?:[.,]\d{1,3})?\s*%?(?:\s*(?:/|out of"
    r"|von)\s*\d{1,3}(?:[.,]\d{1,2})?(?:(?<=1[01]0),? cum laude)?)?"
    r"(?:\s*\([^)]*\))?)"
    r"|(?<![\d./])(\d{1,2}[.,]\d{1,3}(?:\s*/\s*\d{1,2}(?:\.\d)?)?)\s*(?:[CSY]\.?)?(?:GPA|G\.P\.A)\b",
    re.I,
)
# What no score and no class lacks: a quick look before the patterns.
SCORED = ("gp", "g.p", "note", "grade", "average", "score", "marks", "percent", "aggreg", "result")
CLASSY = ("class", "distinction", "merit", ":1", ":2", "gut", "mention", "sobre", "matr")
DIGIT = re.compile(r"\d")
CLASSED = re.compile(rf"(?:^|[,(]\s*)({CLASSES})(?=[),.;\t]|\s[-–|]|\s?$|\s(?:19|20)\d\d)", re.I)
BARE_SCORE = re.compile(
    r"(?<![\d/.])(\d{2,3}/1[01]0(?: e lode)?)(?!\d)|"
    r"\bwith\s(?:an?\s)?(?:aggregate (?:of\s)?)?(\d{2}(?:\.\d+)?\s?%)|"
    r"(?<![\d/.])(\d{1,2}\.\d{1,3}\s*/\s*\d{1,3}(?:\.\d{1,2})?(?:\s*\([^)]*\))?)"
)
BARE_SIGN = re.compile(r"\d\s*[/%]")  # what it never lacks: a quick look
LONE = re.compile(r"[1-9][.,]\d{1,2}|[3-9]\d(?:\.\d{1,2})?\s?%")  # a grade alone on its line


def score(line: Line) -> list[Fact]:
    """The grade that a line tells, if any."""
    text = line.text
    if LONE.fullmatch(text):
        return [Fact("score", text, line.number)]
    match = SCORE.search(text) if DIGIT.search(text) and holds(text, SCORED) else None
    if not match and BARE_SIGN.search(text):
        match = BARE_SCORE.search(text)
    if not match and holds(text, CLASSY):
        match = CLASSED.search(text)
    if not match:
        return []
    value = re.sub(r"\s*/\s*", "/", match[match.lastindex or 1]).strip()
    return [Fact("score", value, line.line_at(match.start()))]
