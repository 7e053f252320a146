"""A line's words -> the spans of time printed in them. The grammar of spans is our own.

    span   := date sep date | date sep open | "since" date | month date | year month sep month |
    date
    date   := month year | year month | mm/yyyy | yyyy.mm | day month year | season year | yyyy
    suffix := "(expected)" | "expected" yyyy

dateparser reads no spans and no seasons, so it gets only a full date with a day, and only once.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from store.cv.phrases.grammar import (
    ATOM,
    BRIEF,
    BRIEFLY,
    DASH_END,
    EXPECTED_AFTER,
    EXPECTED_BEFORE,
    IS_EXPECTED,
    LEADS,
    LED,
    ORPHAN,
    PLAIN_DIGITS,
    SEPARATOR,
    SHORT_YEAR,
    SINCE,
    TWO_DIGITS,
    UNTIL,
    YEARISH,
)
from store.cv.phrases.hints import holds
from store.cv.phrases.moments import moments
from store.cv.words.clues import MONTHS, SEASONS
from store.records import Period

LONGEST = 600  # characters of a line in which dates are looked for


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
    return _find(text[:LONGEST])


@lru_cache(maxsize=8192)
def _find(text: str) -> tuple[Span, ...]:
    if not (PLAIN_DIGITS if text.isascii() else TWO_DIGITS).search(text):
        return ()
    if not YEARISH.search(text):
        if not BRIEFLY.search(text):
            return ()
        text = BRIEF.sub(lambda m: f"{m[1]}'{m[2]}" + (f"{m[3]}'" if m[3] else ""), text)
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
    if b and b.kind == "open" and between == " " and a.first and text[b.start : b.end].count(" "):
        return _finish(text, a.start, b.end, a.first, "", True), 2  # "2014 to date"
    if not a.first:
        return None, 1
    if a.kind == "y" and (short := SHORT_YEAR.match(text, a.end)):
        last = a.first[:2] + short[1]
        if a.first < last and int(last) - int(a.first) < 60:
            return _finish(text, a.start, short.end(), a.first, last, False), 1
    if later := _school_year(a, text):
        return _finish(text, a.start, a.end, a.first[:4], later, False), 1
    if dash := DASH_END.match(text, a.end):
        return _finish(text, a.start, dash.end(), a.first, "", True), 1
    led = _is_led(text, a.start)
    if led and (since := SINCE.search(text, max(0, a.start - 24), a.start)):
        return _finish(text, since.start(), a.end, a.first, "", True), 1
    if led and (until := UNTIL.search(text, max(0, a.start - 24), a.start)):
        return _finish(text, until.start(), a.end, "", a.last, False), 1
    return _finish(text, a.start, a.end, a.first, a.last, False), 1


def _school_year(atom: Atom, text: str) -> str:
    """The second year of "2007/08", "2011-12", which alone are no month; "" for any other date."""
    year, slash, month = text[atom.start : atom.end].replace("-", "/").partition("/")
    both = slash and len(year) == 4 and len(month) == 2 and month.isdigit()
    return str(int(year) + 1) if both and int(year) % 100 + 1 == int(month) else ""


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
    said = holds(text[start:end], ("exp", "anticip"))  # what may stand between two dates
    expected = said and bool(IS_EXPECTED.search(text, start, end))
    is_led = _is_led(text, start)
    if is_led and (led := LED.search(text, max(0, start - 24), start)):
        start = led.start()
    if is_led and (before := EXPECTED_BEFORE.search(text, max(0, start - 60), start)):
        expected, start = bool(IS_EXPECTED.search(before[0])), before.start()
    elif (
        end < len(text)
        and (after := EXPECTED_AFTER.match(text, end))
        and IS_EXPECTED.search(after[0])
    ):
        expected, end = True, after.end()
        late = ATOM.match(text, end)
        if late and late["y"]:
            last, is_open, end = late["y"], False, late.end()
    if text[end : end + 1] in (")", "]"):
        if text[start] in "([":
            end += 1
        elif start and text[start - 1] in "([":
            start, end = start - 1, end + 1
    period = Period(first, last, is_open, expected, _printed(text[start:end]))
    return Span(start, end, period)


def _is_led(text: str, start: int) -> bool:
    """A word right before the date may say something of it: a quick look."""
    before = text[max(0, start - 24) : start].rstrip().rstrip(" \t:,-")
    return before.casefold().endswith(LEADS)


def _printed(text: str) -> str:
    """The words of a span, without brackets round the whole of it."""
    text = text.strip(" \t,")
    return text[1:-1].strip() if text[:1] in "([" and text[-1:] in ")]" else text


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
    first, last = moments(kind, words)
    return Atom(match.start(), match.end(), kind if first else "", first, last)
