"""A line -> how well it would stand in each kind of section: evidence summed up, no verdict."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from store.cv.blocks.roles import done
from store.cv.entries.prize_lines import NAMED
from store.cv.page.lines import Line
from store.cv.papers.lists import begins_with_authors
from store.cv.phrases import dates
from store.cv.phrases.scores import degree, org, title
from store.cv.phrases.towns import is_place
from store.cv.words.section_worth import WORTH
from store.cv.words.tongues import CODE, NATURAL

WORD = re.compile(r"[^\W\d_][\w+#.]*")
LEVEL = re.compile(
    r"\b(?:native|fluent|mother tongue|proficient|beginner|intermediate|basic|advanced|bilingual"
    r"|conversational|[abc][12]|elementary|limited working|muttersprache|courant|maternelle)\b",
    re.I,
)
CALLED = re.compile(
    r"@|https?:|www\.|\.com\b|github|linkedin|\(\d{3}\)|\+\d\d?[ (]|\d{3}[-.]\d{4}|^[\d ]{9,}$",
    re.I,
)
STREET = re.compile(
    r"\d+\w? (?:\w+ ){0,2}(?:street|st\.|road|rd\.|avenue|ave|lane|drive)\b|^(?:rue|via|calle|rua) "
    r"|(?:stra(?:ß|ss|a)t?e?|str\.|weg|gasse|laan) \d+|^(?!19|20)\d{4,5} [A-Z]",
    re.I,
)
CERTIFIED = re.compile(r"certif|licen[sc]|coursera|udemy|\bcourse\b", re.I)
PAPER = re.compile(
    r"\bet al\b|arxiv|proceedings|journal|\bvol\.|\bpp\.|conference|\bdoi\b|in press", re.I
)
SCHOOL = re.compile(
    r"universi|college|school|institut|academy|lyc[ée]e|escuela|faculty|hochschule", re.I
)
CELL = re.compile(r"\s*[|\t•]\s*|\s[-–—]\s|,\s(?=[A-Z])")  # what stands apart on a line
STUDIED = re.compile(r"\bgpa\b|thesis|cum laude|grade|major|minor|honou?rs|dissertation", re.I)
LONG = 60  # characters of a line of prose
TIMED = frozenset(["ranged", "dated"])
NOT_SHORT = frozenset("ranged dated title org school degree said prose called".split())

VALUE = {
    name: {row[i]: float(row[i + 1]) for i in range(0, len(row), 2)}
    for name, row in ((name, row.split()) for name, row in WORTH.items())
}
KINDS = {kind for row in VALUE.values() for kind in row}


@dataclass(frozen=True, slots=True)
class Told:
    """What a line tells."""

    names: frozenset[str]
    bare: bool = False  # nothing but a time stands on it

    @property
    def timed(self) -> bool:
        """A time stands on it."""
        return not self.names.isdisjoint(TIMED)

    def fit(self, kind: str) -> float:
        """How well it stands in a section of this kind."""
        return _fit(self.names, kind if kind in KINDS else "other")


NOTHING = Told(frozenset())


@lru_cache(maxsize=4096)
def _fit(names: frozenset[str], kind: str) -> float:
    return sum(VALUE[name].get(kind, 0.0) for name in names)


def told(line: Line) -> Told:
    """The evidence on a line."""
    text = line.text
    words = WORD.findall(text)
    spans = dates.find(text) if any(c.isdigit() for c in text) else []
    left = len(text) - sum(span.end - span.start for span in spans)
    bare = bool(spans) and left < 4
    found: set[str] = set()
    if spans:
        found.add("ranged" if any(span.ranged for span in spans) else "dated")
    if len(words) > 3 and (line.bullet or done(text)):
        found.add("said")
    elif len(text) > LONG or (len(words) > 7 and text[0].islower()):
        found.add("prose")
    if "said" not in found and not bare and len(words) < 14:
        found.update(_named(text[:90]))
    found.update(_listed(text, words))
    if found.isdisjoint(NOT_SHORT) and len(words) < 4 and text[-1] != ".":
        found.add("short")
    return Told(frozenset(found), bare)


def _named(near: str) -> Iterator[str]:
    """What heads an entry: a title, a degree, an organisation, a place."""
    cells = CELL.split(near)
    if any(degree(cell) > 2 for cell in cells):
        yield "degree"
    elif any(title(cell) >= 2 for cell in cells):
        yield "title"
    if SCHOOL.search(near):
        yield "school"
    elif org(near) >= 1:
        yield "org"
    if is_place(near):
        yield "place"


def _listed(text: str, words: list[str]) -> Iterator[str]:
    """What stands in lists: languages, skills, contact data, prizes, papers."""
    folded = {word.casefold().rstrip(".") for word in words}
    codes = len(CODE & folded)
    if codes and codes * 3 >= len(words):
        yield "code"
    elif len(words) < 20 and sum(text.count(sign) for sign in ",•|") > 2:
        yield "listed"
    if len(words) < 6:
        if NATURAL & folded:
            yield "natural"
        if LEVEL.search(text):
            yield "level"
    if len(words) < 10 and (CALLED.search(text) or STREET.search(text)):
        yield "called"
    if CERTIFIED.search(text):
        yield "certified"
    if NAMED.search(text):
        yield "prize"
    if STUDIED.search(text):
        yield "studied"
    authors = text.count(",") > 1 and len(text) > 40 and begins_with_authors(text)
    if authors or PAPER.search(text):
        yield "paper"
