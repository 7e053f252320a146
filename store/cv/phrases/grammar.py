"""The patterns of dates: single dates in many forms, and what joins two to a span."""

import re
from collections.abc import Iterable
from typing import Any

from store.cv.words.clues import MONTHS, OPEN_WORDS, SEASONS

EARLIEST, LATEST = 1950, 2045  # years that can stand in the CV of somebody at work


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of these words, longest first, as a tree of shared beginnings.

    A plain alternation of a hundred months costs a hundred steps at every word of a line.
    """
    tree: dict[str, dict[str, Any]] = {}
    for word in words:
        node = tree
        for sign in word:
            node = node.setdefault(sign, {})
        node[""] = {}
    return _branch(tree)


def _branch(node: dict[str, Any]) -> str:
    options = [re.escape(sign) + _branch(below) for sign, below in sorted(node.items()) if sign]
    if not options:
        return ""
    body = options[0] if len(options) == 1 and "" not in node else f"(?:{'|'.join(options)})"
    return f"(?:{body})?" if "" in node else body


YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
MONTH = rf"(?:{any_of(MONTHS)})\b\.?"
GLUED = rf"(?:{any_of(m for m in MONTHS if m.isascii() and len(m) > 2)})(?=[12])"  # "Oct2010"
SEASON = rf"(?:{any_of(SEASONS)})\b"
DAY = r"(?:[0-3]?\d)(?:st|nd|rd|th|\.)?"
OF = r"(?:\s?(?:de|di|del|of)\s|[\s,.'’/-]{1,3}|\s*'|)"
OPEN = rf"(?:{any_of(OPEN_WORDS)})\b|(?:至今|现在)"
# What a date that begins with a letter begins with: a quick look before all its forms.
WORD = rf"(?:{any_of([*MONTHS, *SEASONS, *OPEN_WORDS])}|至今|现在)"
# Named alternatives, the longest first. A bare year must not be a part of a number (arXiv
# 2006.05022, 50,2019, $2000) or of a venue's page range.
ATOM = re.compile(
    rf"""(?<![\w$€£])(?:(?=\d)(?:
    (?P<dmy>{DAY}\s?(?:de\s)?{MONTH}{OF}{YEAR})
    |(?P<ym>{YEAR}(?:,?\s|[-/.]){MONTH}(?!\s?\d{{4}}))
    |(?P<cjk>{YEAR}\s?年(?:\s?\d{{1,2}}\s?月)?(?:\s?\d{{1,2}}\s?日)?)
    |(?P<ys>{YEAR}(?:\s\((?=\w+\))|{OF}){SEASON}(?!\s?\d{{4}})\)?)
    |(?P<num>(?:\d{{1,2}}(?:[.-]|/\s?)){{1,2}}{YEAR}(?![\d/]|[.-](?!(?:\d{{1,2}}[./]){{1,2}}{YEAR})\d)|{YEAR}[./-](?:0?[1-9]|1[0-2])(?:[./-][0-3]?\d)?(?![\d/]|[.-](?!{YEAR})\d))
    |(?P<short>(?<![.\d])(?:0?[1-9]|1[0-2])/(?:[0-2]\d)(?![\d/%]))
    |(?P<y>{YEAR}(?!\d|[.,:/]\d\d\d|\s?%|\w)))
    |(?={WORD})(?:
    (?P<mdy>{MONTH}\s{DAY}[,\s]\s?{YEAR})
    |(?P<my>{MONTH}{OF}{YEAR}|{GLUED}{YEAR}|{MONTH}\s?[-'’]\s?\d\d(?!\d))
    |(?P<sy>{SEASON}{OF}{YEAR}|{SEASON}\s?['’]\d\d(?!\d))
    |(?P<open>{OPEN})
    |(?P<season>{SEASON})
    |(?P<month>{MONTH}))
    |(?P<apo>['’]\d\d(?!\d|\w)))""",
    re.I | re.X,
)
TWO_DIGITS = re.compile(r"\d\d")  # what no year and no short date lacks: a quick look
PLAIN_DIGITS = re.compile("[0-9][0-9]")  # the same in ASCII, in two thirds of the time
# What no date lacks: "1999", "'99", "1/99", "Jan-99". It begins with a digit, for speed.
YEARISH = re.compile(r"\d\d(?:(?<=19|20)\d\d|(?<=['’]\d\d)|(?<=\d/\d\d)|(?<=[a-z]-\d\d)\b)", re.I)
# Months with two digits for their years, where the line has no other year: "Jan 13 - Mar 14".
BRIEF = re.compile(
    rf"\b({MONTH}) (\d\d\s?(?:[-–—]|to)\s?)(?:({MONTH}) (?=\d\d(?!\d))|(?=(?:{OPEN})))", re.I
)
BRIEFLY = re.compile(r"[a-z.] \d\d\s?(?:[-–—]|to\s)", re.I)  # what none of them lacks
SEPARATOR = re.compile(
    r"\s*(?:[-–—−‐‑~→/]{1,3}|->|to:?|until|till|til|through|thru|bis|au|à|ad|a|al|até|ate|tot"
    r"|t/m|to the|－|至|到|and)\s*(?:\(?(?:exp(?:ected)?|anticipated)\b\.?\s*)?",
    re.I,
)
DASH_END = re.compile(
    r"\s*[-–—−]\s*(?=\t|[.,;]?$|[)\]])|\s*[-–—−]\s*(?=\()|[–—-](?=\s[^\W\d_]{2})"
    r"|\s*[-–—−]\s*(?:\.(?: ?\.){1,4}|…|\?+)(?=[\s),;]|$)"  # "09-2022 – . . ."
)
SHORT_YEAR = re.compile(r"\s*[-–—/]\s*(\d\d)(?![\d/%])(?!\s*[-–—]\s*\d)")
SINCE = re.compile(
    r"(?:\b(?:since|from|seit|ab|depuis|desde|dal|da|sinds|vanaf)|自)\s*:?\s*$", re.I
)
UNTIL = re.compile(r"\b(?:until|till|bis|jusqu'en|hasta|fino al|até|tot)\s*:?\s*$", re.I)
EXPECTED_WORD = (
    r"(?:expected|exp\b\.?|est\b\.?|anticipated|estimated|projected|planned|prospective"
    r"|voraussichtlich|vsl\.|prévue?|previsto|prevista|verwacht"
    r"|(?:graduation|date|in|completion|to graduate|by)[ :]*)"
)
EXPECTED_AFTER = re.compile(rf"\s*[(\[,]?\s*(?:{EXPECTED_WORD}[\s:]*)+[)\]]?", re.I)
EXPECTED_BEFORE = re.compile(rf"[(\[]?(?:\b(?:{EXPECTED_WORD})[\s:,]*)+$", re.I)
LED = re.compile(
    r"(?:\b(?:class of|graduat(?:ed|ion)(?: (?:in|date))?|conferred|completed|ws|ss|wise|sose"
    r"|wintersemester|sommersemester|from|da|dal|dall'|du|vom|von|desde|de|dem|van|in|during"
    r"|duration|dates?|period|year)\s*[:\-]?\s*)+$",
    re.I,
)
IS_EXPECTED = re.compile(
    r"expected|\bexp\b|\best\b|anticipated|estimated|projected|planned|prospective"
    r"|voraussichtlich|vsl|prévu|previst|verwacht",
    re.I,
)
# The last words of what stands right before a date and is taken in: a quick look.
LEADS = tuple(
    "of graduated graduation in date conferred completed ws ss wise sose wintersemester"
    " sommersemester from da dal dall' du vom von desde de dem van during duration dates period"
    " year expected exp exp. est est. anticipated estimated projected planned prospective"
    " voraussichtlich vsl. prévu prévue previsto prevista verwacht completion graduate by since"
    " seit ab depuis sinds vanaf 自 until till bis jusqu'en hasta al até tot".split()
)
ORPHAN = re.compile(r"\s*[-–—−]\s*(?=\S)")
