"""A line's words -> the spans of time printed in them. The grammar of spans is our own.

    span   := date sep date | date sep open | "since" date | month date | year month sep month |
    date
    date   := month year | year month | mm/yyyy | yyyy.mm | day month year | season year | yyyy
    suffix := "(expected)" | "expected" yyyy

dateparser reads no spans and no seasons, so it gets only a full date with a day, and only once.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from store.cv.words import MONTHS, OPEN_WORDS, SEASONS
from store.records import Period

EARLIEST, LATEST = 1950, 2045  # years that can stand in the CV of somebody at work


def _any(words: Iterable[str]) -> str:
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
MONTH = rf"(?:{_any(MONTHS)})\b\.?"
SEASON = rf"(?:{_any(SEASONS)})\b"
DAY = r"(?:[0-3]?\d)(?:st|nd|rd|th|\.)?"
OF = r"(?:\s?(?:de|di|del|of)\s|[\s,.'’/-]{1,3}|\s*'|)"
OPEN = rf"(?:{_any(OPEN_WORDS)})\b|(?:至今|现在)"
NEVER_BEFORE = r"(?<![\w.,:/#$€£-])"
# Named alternatives, the longest first. A bare year must not be a part of a number (arXiv
# 2006.05022, 50,2019, $2000) or of a venue's page range.
ATOM = re.compile(
    rf"""(?<![\w$€£])(?:(?=\d)(?:
    (?P<dmy>{DAY}\s?(?:de\s)?{MONTH}{OF}{YEAR})
    |(?P<ym>{YEAR}(?:,?\s|[-/.]){MONTH}(?!\s?\d{{4}}))
    |(?P<cjk>{YEAR}\s?年(?:\s?\d{{1,2}}\s?月)?(?:\s?\d{{1,2}}\s?日)?)
    |(?P<ys>{YEAR}{OF}{SEASON}(?!\s?\d{{4}}))
    |(?P<num>(?:\d{{1,2}}[./-]){{1,2}}{YEAR}(?![\d/]|[.-]\d)|{YEAR}[./-](?:0?[1-9]|1[0-2])(?:[./-][0-3]?\d)?(?![\d/]|[.-]\d))
    |(?P<short>(?<![.\d])(?:0?[1-9]|1[0-2])/(?:[0-2]\d)(?![\d/%]))
    |(?P<y>{YEAR}(?!\d|[.,:/]\d\d\d|\s?%|\w)))
    |(?=[^\W\d_])(?:
    (?P<mdy>{MONTH}\s{DAY}[,\s]\s?{YEAR})
    |(?P<my>{MONTH}{OF}{YEAR}|{MONTH}\s?[-'’]\s?\d\d(?!\d))
    |(?P<sy>{SEASON}{OF}{YEAR}|{SEASON}\s?['’]\d\d(?!\d))
    |(?P<open>{OPEN})
    |(?P<season>{SEASON})
    |(?P<month>{MONTH}))
    |(?P<apo>['’]\d\d(?!\d|\w)))""",
    re.I | re.X,
)
YEARISH = re.compile(r"(?:19|20)\d\d|['’]\d\d|\d/\d\d|[a-z]-\d\d\b", re.I)  # what no date lacks
SEPARATOR = re.compile(
    r"\s*(?:[-–—−‐‑~→/]{1,3}|->|to|until|till|til|through|thru|bis|au|à|ad|a|al|até|ate|tot"
    r"|t/m|to the|－|至|到|and)\s*",
    re.I,
)
DASH_END = re.compile(r"\s*[-–—−]\s*(?=\t|[.,;]?$|[)\]])|\s*[-–—−]\s*(?=\()")
SHORT_YEAR = re.compile(r"\s*[-–—/]\s*(\d\d)(?![\d/%])(?!\s*[-–—]\s*\d)")
SINCE = re.compile(
    r"(?:\b(?:since|from|seit|ab|depuis|desde|dal|da|sinds|vanaf)|自)\s*:?\s*$", re.I
)
UNTIL = re.compile(r"\b(?:until|till|bis|jusqu'en|hasta|fino al|até|tot)\s*:?\s*$", re.I)
EXPECTED_WORD = (
    r"(?:expected|exp\.?|est\.?|anticipated|estimated|projected|planned|prospective"
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
ORPHAN = re.compile(r"\s*[-–—−]\s*(?=\S)")
OPEN_ONLY = re.compile(rf"(?<![\w-])(?:{OPEN})\s*[.)]?\s*$", re.I)
DATEPARSER = ["en", "de", "fr", "es", "it", "pt", "nl"]


@dataclass(frozen=True, slots=True)
class Span:
    """A period, and the stretch of the line's text that printed it."""

    start: int
    end: int
    period: Period

    @property
    def ranged(self) -> bool:
        """It has two ends, or goes on: the time of a job, not the year of a venue."""
        return self.period.open or self.period.start != self.period.end


@dataclass(frozen=True, slots=True)
class Atom:
    """One date: first and last month that it covers, as printed ("YYYY", "YYYY-MM", ...)."""

    start: int
    end: int
    kind: str
    first: str = ""
    last: str = ""


def find(text: str) -> tuple[Span, ...]:
    """Every span of time in a line, in reading order.

    >>> [span.period.end for span in find("2021 May-July, Summer 2019")]
    ['2021-07', '2019-08']
    """
    if not _may_hold(text):
        return ()
    return _find(text[:600])


def _may_hold(text: str) -> bool:
    return bool(YEARISH.search(text))


@lru_cache(maxsize=4096)
def _find(text: str) -> tuple[Span, ...]:
    atoms = [_atom(match) for match in ATOM.finditer(text)]
    atoms = [atom for atom in atoms if atom.kind]
    spans: list[Span] = []
    index = 0
    while index < len(atoms):
        span, used = _span(text, atoms, index)
        if span:
            spans.append(span)
        index += used
    return tuple(_torn(text, atoms, spans))


def _span(text: str, atoms: list[Atom], index: int) -> tuple[Span | None, int]:
    """The span that begins at this atom, and how many atoms it takes."""
    a = atoms[index]
    b = atoms[index + 1] if index + 1 < len(atoms) else None
    between = text[a.end : b.start] if b else ""
    joined = b is not None and bool(SEPARATOR.fullmatch(between))
    if b and joined and (pair := _pair(a, b, text)):
        (first, last, is_open), used, end = pair
        return _finish(text, a.start, end, first, last, is_open), used
    if b and a.first and between in (" ", "\t", "  ") and len(a.first) == 7 and _follows(a, b):
        return _finish(text, a.start, b.end, a.first, b.last, b.kind == "open"), 2
    if not a.first:
        return None, 1
    if a.kind == "y" and (short := SHORT_YEAR.match(text, a.end)):
        last = a.first[:2] + short[1]
        if a.first < last and int(last) - int(a.first) < 60:
            return _finish(text, a.start, short.end(), a.first, last, False), 1
    if dash := DASH_END.match(text, a.end):
        return _finish(text, a.start, dash.end(), a.first, "", True), 1
    if since := SINCE.search(text, 0, a.start):
        return _finish(text, since.start(), a.end, a.first, "", True), 1
    if until := UNTIL.search(text, 0, a.start):
        return _finish(text, until.start(), a.end, "", a.last, False), 1
    return _finish(text, a.start, a.end, a.first, a.last, False), 1


def _follows(a: Atom, b: Atom) -> bool:
    """Two dates side by side without a dash are a span: "Aug 2018 Nov 2018"."""
    return b.kind == "open" or (len(b.first) == 7 and a.first <= b.first)


def _pair(a: Atom, b: Atom, text: str) -> tuple[tuple[str, str, bool], int, int] | None:
    """Both ends of "a - b", the atoms used, and where it ends."""
    if a.first and b.kind == "open":
        return (a.first, "", True), 2, b.end
    if a.first and b.first:
        return ((a.first, b.last, False), 2, b.end) if a.first[:4] <= b.last[:4] else None
    half = a.kind in ("month", "season")
    if half and b.first:  # "May - July 2021"
        return (b.first[:4] + "-" + _part(text, a)[0], b.last, False), 2, b.end
    if a.first and b.kind in ("month", "season"):  # "2021 May-July"
        return (a.first, a.first[:4] + "-" + _part(text, b)[1], False), 2, b.end
    return None


def _part(text: str, atom: Atom) -> tuple[str, str]:
    """First and last month of a month or a season that stands without a year."""
    word = text[atom.start : atom.end].casefold().rstrip(".")
    first, last = SEASONS.get(word) or (MONTHS[word], MONTHS[word])
    return f"{first:02d}", f"{last:02d}"


def _finish(text: str, start: int, end: int, first: str, last: str, is_open: bool) -> Span:
    """Take in what is said about the end ("expected 2025"), and the brackets round it."""
    expected = False
    if led := LED.search(text, max(0, start - 24), start):
        start = led.start()
    if before := EXPECTED_BEFORE.search(text, max(0, start - 60), start):
        expected, start = bool(IS_EXPECTED.search(before[0])), before.start()
    elif (after := EXPECTED_AFTER.match(text, end)) and IS_EXPECTED.search(after[0]):
        expected, end = True, after.end()
        late = ATOM.match(text, end)
        if late and late["y"]:
            last, is_open, end = late["y"], False, late.end()
    if text[end : end + 1] in (")", "]"):
        if text[start] in "([":
            end += 1
        elif start and text[start - 1] in "([":
            start, end = start - 1, end + 1
    period = Period(first, last, is_open, expected, text[start:end].strip(" \t()[],"))
    return Span(start, end, period)


def _torn(text: str, atoms: list[Atom], spans: list[Span]) -> list[Span]:
    """Join what two columns tore: "Oct 2017 - Facebook - Research Scientist Sep 2019"."""
    if not spans or spans[0].start > 1 or spans[0].ranged:
        return spans
    first, dash = spans[0], ORPHAN.match(text, spans[0].end)
    if not dash:
        return spans
    last = atoms[-1]
    if (
        last.start <= dash.end()
        or text[last.end :].strip(" .)")
        or text[last.start - 1] not in " \t"
    ):
        return spans
    if last.kind != "open" and (len(spans) != 2 or last.last < first.period.start):
        return spans
    whole = text[: last.end][first.start : first.end]
    printed = f"{whole} - {text[last.start : last.end]}"
    end = "" if last.kind == "open" else last.last
    period = Period(first.period.start, end, last.kind == "open", False, printed)
    return [Span(first.start, dash.end(), period), Span(last.start, last.end, period)]


def _atom(match: re.Match[str]) -> Atom:
    kind = match.lastgroup or ""
    words = match[0]
    if kind in ("open", "month", "season"):
        # "May" and "mar" are words too: a bare month needs a capital or a bound neighbour
        if kind == "open" or words[0].isupper():
            return Atom(match.start(), match.end(), kind)
        return Atom(match.start(), match.end(), "")
    first, last = _value(kind, words)
    return Atom(match.start(), match.end(), kind if first else "", first, last)


@cache
def _value(kind: str, words: str) -> tuple[str, str]:
    """First and last moment of one date; ("", "") if it is none after all."""
    words = words.casefold().strip()
    if kind in ("sy", "ys"):
        year = _year(words)
        name = next(s for s in SEASONS if s in words)
        months = SEASONS[name]
        return f"{year}-{months[0]:02d}", f"{year}-{months[1]:02d}"
    if kind in ("dmy", "mdy"):
        value = _day(words)
    elif kind in ("my", "ym"):
        value = f"{_year(words)}-{_month(words):02d}"
    elif kind in ("y", "apo"):
        value = _year(words)
    else:
        value = _numeric(words)
    return value, value


def _year(words: str) -> str:
    found = re.search(YEAR, words)
    if found:
        return found[0]
    short = int(words[-2:])
    return str(2000 + short if short <= LATEST - 2000 else 1900 + short)


def _month(words: str) -> int:
    return next(MONTHS[word] for word in re.findall(r"[^\W\d_]+", words) if word in MONTHS)


def _numeric(words: str) -> str:
    """03/2019, 2019.03, 2021年8月, 17.07.2020, 1/15."""
    parts = [int(part) for part in re.findall(r"\d+", words)]
    if parts[0] < 1000:
        parts.reverse()
    if parts[0] < 100:
        parts[0] += 2000
    if len(parts) > 2 and parts[1] > 12:  # 07/17/2020 has the month first
        parts[1], parts[2] = parts[2], parts[1]
    if not EARLIEST <= parts[0] <= LATEST or not all(1 <= p <= 31 for p in parts[1:]):
        return ""
    if len(parts) > 1 and parts[1] > 12:
        return ""
    return "-".join([str(parts[0])] + [f"{part:02d}" for part in parts[1:]])


def _day(words: str) -> str:
    """A full date with a day, read by dateparser; the month alone where it fails."""
    reader = _reader()
    found = reader.get_date_data(words.replace(" de ", " ")).date_obj
    return f"{found:%Y-%m-%d}" if found else f"{_year(words)}-{_month(words):02d}"


@cache
def _reader():  # type: ignore[no-untyped-def]  # dateparser has no types
    from dateparser.date import DateDataParser  # its tables cost 60 ms: only when there is a day

    return DateDataParser(
        languages=DATEPARSER, settings={"REQUIRE_PARTS": ["day", "month", "year"]}
    )
