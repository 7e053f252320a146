"""The lines of a list of papers -> one line an item, with the sub-heading above it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from store.cv.blocks.roles import done
from store.cv.page.flow import LONGEST, glued
from store.cv.page.lines import Line
from store.cv.papers.ends import COMING, YEAR, complete, dateless
from store.cv.phrases import dates, names
from store.cv.phrases.hints import holds

NOTE = re.compile(
    r"(?:denotes?|indicates?|equal(?:ly)? contribut|corresponding author|alphabetical|co-first"
    r"|full list|see (?:my )?google|google scholar|h-index|\b[A-Z] ?= ?[A-Z]?[a-z]+|citations?:)",
    re.I,
)
# What no note lacks: a quick look before the pattern.
NOTED = (
    "denote", "indicate", "equal", "author", "alphabetical", "co-first", "full list", "google",
    "h-index", "=", "citation",
)  # fmt: skip
INVERTED = re.compile(r"[A-ZÀ-Ž][\w'’\-]+, [A-ZÀ-Ž][\w'’\-]+(?: [A-Z]\.?)?(?:[.,] |$)")
FAMILY_INITIALS = re.compile(r"[A-ZÀ-Ž][\w'’\-]+(?: [A-ZÀ-Ž][\w'’\-]+)?, (?:[A-Z]\.[ \-]?){1,3}")
# "Van der Meer S. Slow waves": one author, as medical journals print it.
VANCOUVER = re.compile(
    r"(?:(?:van|von|de|der|den|la|le|el|al|di|da) )*[A-ZÀ-Ž][\w'’\-]+ [A-Z]{1,3}\. (?=[A-Z])", re.I
)
INITIAL = re.compile(r"\b[A-Z]\.?(?:\s|$)")
# One author before the year: "Jo Example 2025. “Whom do we ...".
SOLE = re.compile(
    r"([A-ZÀ-Ž][\w’'-]+(?: [A-Z]\.?)?(?: (?:von|van|de|der))* [A-ZÀ-Ž][\w’'-]+[.,]?)"
    r" \(?(?:19|20)\d\d[a-z]?\)?[.,:]? [“\"‘A-ZÀ-Ž]"
)
# Small words that stand behind the first word of a list of authors.
BESIDE = names.PARTICLES | frozenset(["and", "und", "et", "others", "more"])
ABSTRACT = re.compile(r"abstract\s*[:.–—-]\s*", re.I)
LINKS = re.compile(
    r"^(?:\W*(?:pdf|code|link|arxiv|paper|project(?: page)?|website|slides|video|poster|demo"
    r"|doi|bibtex|data|github|url|abs|oral|spotlight)\W*)+$",
    re.I,
)
TAG = re.compile(
    r"\[?[A-Z][\w&/-]{1,11}(?: ?['’]?\d{2}(?:\d\d)?)?\]?\s+|arXiv\s+"
)  # "ICLR **A Title**"
BARE_YEAR = re.compile(r"\W*(?:19|20)\d\d\W*")  # a sub-heading of those that are sorted by year
PAGED = re.compile(r"[\d)]\.?$")  # the end of an item below its year
DATED = re.compile(r"[(,]\s?(?:19|20)\d\d[a-z]?\)?[.,:)]")
QUOTES = ("“", '"')
HELD_AT = frozenset("conference proceedings transactions symposium journal workshop".split())
STARTS_YEAR = re.compile(r"\(?(?:19|20)\d\d\b(?! [a-z])")


def items(lines: tuple[Line, ...]) -> Iterator[tuple[Line, str, tuple[Line, ...]]]:
    """(the item as one line, its sub-heading, the notes below it) of each item."""
    lines = tuple(line for line in lines if not _is_note(line))
    marked = _marked(lines)
    if _headed(lines):
        lines = tuple(line if line.level else replace(line, bullet="") for line in lines)
        lines = tuple(replace(line, bullet="1", indent=0) if line.level else line for line in lines)
        marked = frozenset({("1", 0)})
    style = _style(lines)
    if style == "bold" and not lines[0].bullet:
        marked = frozenset()  # bullets below titles in bold
    topic, held, notes = "", None, []  # type: str, Line | None, list[Line]
    for index, line in enumerate(lines):
        after = lines[index + 1] if index + 1 < len(lines) else None
        hanging = index > 0 and lines[index - 1].text.endswith((",", "(", ";"))
        bare = BARE_YEAR.fullmatch(line.text) and not hanging and not _is_tail(line, held, marked)
        if bare or _is_topic(line, after, marked, held):
            if held:
                yield held, topic, tuple(notes)
            topic, held, notes = line.text.strip(" :*–—-"), None, []
        elif held is None or _begins(line, lines[index - 1], held, (marked, style, topic)):
            if held:
                yield held, topic, tuple(notes)
            held, notes = line, []
        elif (line.bullet and (marked or done(line.text))) or ABSTRACT.match(line.text):
            notes.append(line)
        elif len((notes[-1] if notes else held).text) > LONGEST:
            continue
        elif notes:
            notes[-1] = glued(notes[-1], line)
        else:
            held = glued(held, replace(line, level=0, bullet=""))
    if held:
        yield held, topic, tuple(notes)


def _is_tail(line: Line, held: Line | None, marked: frozenset[tuple[str, int]]) -> bool:
    """The year in brackets that ends an item of a list with bullets, alone on its last line."""
    tail = held is not None and line.text[0] == "(" and not (line.gap or line.bullet or line.level)
    return tail and bool(marked)


def _headed(lines: tuple[Line, ...]) -> bool:
    """Titles are headings and the rest of each item stands in bullets or lines below."""
    if len(lines) < 2 or not lines[0].level or lines[0].bullet:
        return False
    if BARE_YEAR.fullmatch(lines[0].text):
        return False
    below = [b for a, b in pairwise(lines) if a.level and not b.level]
    if any(b.bullet == "1" for b in below):
        return False  # numbered items below sub-headings
    brief = [b for b in below if begins_with_authors(b.text) or dates.find(b.text[:14])]
    return len(brief) * 2 > len(below) and sum(line.level > 0 for line in lines) * 5 >= len(lines)


def _is_note(line: Line) -> bool:
    text = line.text
    told = len(text) < 140 and holds(text, NOTED)
    return told and bool(NOTE.search(text)) and not YEAR.search(text)


def _marked(lines: tuple[Line, ...]) -> frozenset[tuple[str, int]]:
    """The bullets, with their indents, that begin items; none, if the list has no bullets."""
    bullets = [line for line in lines if line.bullet]
    if not bullets or len(bullets) * 8 < len(lines):
        return frozenset()
    if not lines[0].bullet and sum(done(line.text) for line in bullets) * 2 > len(bullets):
        return frozenset()  # what was done, below titles without bullets
    numbers = [line for line in bullets if line.bullet == "1"]
    chosen = (
        numbers if numbers and lines.index(numbers[0]) <= lines.index(bullets[0]) + 1 else bullets
    )
    top = min(line.indent for line in chosen)
    kind = chosen[0].bullet
    return frozenset(
        (line.bullet, line.indent)
        for line in chosen
        if line.indent <= top + 2 and line.bullet == kind
    )


def _style(lines: tuple[Line, ...]) -> str:
    """What items begin with: a year, authors, a quoted, a bold or any other title."""
    if not lines:
        return ""
    quoted = [line for line in lines if line.text[:1] in QUOTES]
    if len(quoted) > 1 and (lines[0] in quoted or len(quoted) * 4 > len(lines)):
        return "quote"
    first, *others = lines
    if (first.level or first.caps) and others and begins_with_authors(others[0].text):
        lines = tuple(others)  # below a sub-heading
    titled = [line for line in lines if _is_bold_title(line)]
    if len(titled) > 2 and len(titled) * 6 > len(lines) and lines[0] in titled:
        return "bold"
    lines = tuple(line for line in lines if not BARE_YEAR.fullmatch(line.text)) or lines
    if STARTS_YEAR.match(lines[0].text) and sum(bool(STARTS_YEAR.match(x.text)) for x in lines) > 1:
        return "year"
    firsts = [line for i, line in enumerate(lines) if i == 0 or line.gap]
    if sum(bool(STARTS_YEAR.match(line.text)) for line in firsts) * 2 > len(firsts):
        return "year"
    return "authors" if any(map(_opens_list, range(3), [lines] * 3)) else "title"


def _opens_list(index: int, lines: tuple[Line, ...]) -> bool:
    """The first line opens with authors, or one right below a stray date or a sub-heading."""
    if index >= len(lines) or not begins_with_authors(lines[index].text):
        return False
    above = [line.text for line in lines[:index]]
    told = DATED.search(lines[index].text) or any(q in lines[index].text for q in QUOTES)
    return not above or (bool(told) and all(len(text) < 60 and text[-1] != "." for text in above))


def _is_bold_title(line: Line) -> bool:
    """A bold stretch of three words or more opens the line or stands behind a venue's tag."""
    if not line.bold:
        return False
    start, end = line.bold[0]
    if start > 1 and not TAG.fullmatch(line.text[:start]):
        return False
    words = line.text[start:end]
    return words.count(" ") > 1 and not names.is_author(words.strip(" ,.:"))


def begins_with_authors(text: str) -> bool:
    """The text opens with a list of names: "Zheng, Q., & Su, W. (2020)" or "Q. Zheng and W. Su"."""
    parts = names.listed(text[:160])[:4] if _may_name(text) else ()
    if not parts:
        return False
    if (sole := SOLE.match(text)) and names.is_name(sole[1].rstrip(".,")):
        return True
    first = parts[0][0]
    if INVERTED.match(text) or FAMILY_INITIALS.match(text) or VANCOUVER.match(text):
        return True
    if names.is_undotted(first) and len(parts) > 1:
        second = " ".join(parts[1][0].split()[:2]).rstrip(".,:")
        return names.is_author(second) or names.is_undotted(second)
    if names.is_author(first):
        return len(parts) == 1 or ", " in first or _opens(parts[1][0])
    return _opens(first) and bool(INITIAL.search(" ".join(first.split()[:3])))


def _may_name(text: str) -> bool:
    """The second word is none in small letters, "Led training ...": a quick look."""
    first, second = (*text.split(None, 2), "", "")[:2]
    small = second.isascii() and second.isalpha() and second.islower()
    return not small or second in BESIDE or first.casefold() in names.PARTICLES


def _opens(part: str) -> bool:
    """A part's first two or three words are an author."""
    words = part.split()
    ends = [size for size in (2, 3) if len(words) >= size]
    return any(names.is_author(" ".join(words[:size]).rstrip(":,.;")) for size in ends)


def _is_topic(
    line: Line, after: Line | None, marked: frozenset[tuple[str, int]], held: Line | None
) -> bool:
    """A sub-heading: short, without a year or commas, and an item follows it."""
    text = line.text
    if (
        (line.bullet and not text.endswith(":"))
        or len(text) > 70
        or "," in text
        or after is None
        or YEAR.search(text)
    ):
        return False
    if names.is_name(text) or len(text.split()) > 8 or text[:1].islower() or text.endswith("."):
        return False
    if marked:
        return (
            not line.bullet
            and (after.bullet, after.indent) in marked
            and (line.strong or line.caps or line.gap > 0 or held is None)
        )
    if not (line.strong or line.caps or text.endswith(":")):
        return False
    return (
        (held is None or complete(held.text)) and not begins_with_authors(after.text)
    ) or line.caps


def _is_venue(text: str) -> bool:
    """ "The 14th International Conference on Learning Representations", and nothing else."""
    words = [word.strip(".,():").casefold() for word in text.split()]
    return len(words) < 16 and any(word in HELD_AT for word in words)


def _is_told(text: str) -> bool:
    """An item that has its time, or says that it will appear."""
    return bool(YEAR.search(text) or COMING.search(text))


def _follows(line: Line, before: Line) -> bool:
    """Authors below a blank line, or below pages or a year, where a year is printed once."""
    apart = line.gap > 0 or PAGED.search(before.text) is not None
    return apart and begins_with_authors(line.text)


def _begins(
    line: Line, before: Line, held: Line, how: tuple[frozenset[tuple[str, int]], str, str]
) -> bool:
    """Does this line open the next item? `how`: the list's bullets, its style, the sub-heading."""
    marked, style, topic = how
    if ABSTRACT.match(line.text) or (not marked and line.bullet and done(line.text)):
        return False
    if marked:
        return (line.bullet, line.indent) in marked
    text = line.text
    if style == "quote" and (text[:1] in QUOTES or text.endswith("”")):
        return text[:1] in QUOTES and not before.text.endswith((",", " and", " &", ":"))
    if style == "year" and BARE_YEAR.fullmatch(text) and before.text.endswith(","):
        return False  # the year of the journal, on a line of its own
    if (
        (text.partition(" ")[0].islower() and not TAG.match(text))
        or LINKS.match(text)
        or not (
            complete(held.text)
            or (BARE_YEAR.fullmatch(topic) and PAGED.search(held.text))
            or dateless(held.text, before.text, text)
        )
    ):
        return False
    if style == "year":  # a year is printed once for several papers: "2021 A. Roe, ..."
        return bool(STARTS_YEAR.match(text)) or _follows(line, before)
    if style == "bold":
        return _is_bold_title(line) and not _is_bold_title(before)
    if style == "authors":
        return begins_with_authors(text)
    if line.gap and not before.gap and len(held.more) and not begins_with_authors(text):
        return True
    short = len(text.split()) < 4
    ended = bool(YEAR.search(before.text)) or before.text.endswith((".", ")", "]"))
    if line.gap and ended and begins_with_authors(text) and _is_told(held.text):
        return True
    venue = text.partition(",")[0] if line.gap else text
    if text.startswith("In ") or complete(f"a b {' '.join(text.split()[:3])}") or _is_venue(venue):
        return False  # a venue, in a line of its own
    return ended and not short and not begins_with_authors(text) and not dates.find(text[:12])
