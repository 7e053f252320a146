"""Sections -> sections: entries below a heading of two kinds, or a wrong one, go where they belong.

Their own words tell: a degree, a prize, a certificate, a position with its time.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from store.cv.blocks import blocks
from store.cv.blocks.pieces import SCHOOL
from store.cv.blocks.roles import done
from store.cv.entries.prize_lines import NAMED
from store.cv.page import flow
from store.cv.page.lines import Line
from store.cv.papers.lists import begins_with_authors
from store.cv.phrases import dates
from store.cv.phrases.kinds import WORD, all_of
from store.cv.sections.sections import Section
from store.cv.words.tongues import NATURAL

# Kinds that one heading may name together, in the order in which an entry that tells nothing is
# given to one of them.
SORTED = ("projects", "publications", "work", "certificates", "awards", "education")
# Below these a job is surely out of place.
LISTS = frozenset(["skills", "languages", "interests", "certificates"])
JOBS = re.compile(r"\b(?:experience|employment|jobs|internships?)\b", re.I)
SKILLED = re.compile(
    r"(?:(?:technical |core |key |programming |software )?(?:proficient|familiar|experienced"
    r"|others?|skills|technologies|tools|languages|frameworks|(?:tech )?stack|expertise))"
    r"(?: (?:in|with))?",
    re.I,
)
CERTIFIED = re.compile(
    r"certif|licen[sc]e|coursera|udemy|udacity|\bedx\b|nptel|nanodegree|speciali[sz]ation|hackerrank"
    r"|freecodecamp|datacamp|\bcourse\b|comptia|\bccna\b|\bpmp\b|scrum master|linkedin learning",
    re.I,
)


def parted(parts: tuple[Section, ...], column: int) -> tuple[Section, ...]:
    """All sections, in order; one whose entries are of several kinds as one for each run."""
    return tuple(new for part in parts for new in _parted(part, column))


def _parted(part: Section, column: int) -> Iterator[Section]:
    named = all_of(part.heading.text) if part.heading else ()
    kinds = tuple(kind for kind in SORTED if kind in named)
    if {"work", "projects"} <= set(kinds) and not (part.heading and JOBS.search(part.heading.text)):
        kinds = ()  # "Research Projects and Appointments" are all of one kind
    if part.kind == "languages" and part.lines and not _is_spoken(part.lines):
        yield replace(part, kind="skills")
    elif part.kind == "work" and "skills" in named and not _may_tell(part.lines):
        yield replace(part, kind="skills")  # "Experience and Skills"
    elif part.kind in ("summary", "") and any(_lists_skills(line) for line in part.lines):
        yield from _without_skills(part)
    elif len(kinds) > 1 and part.kind in kinds and part.lines:
        yield from _divided(part, kinds, column)
    elif part.kind in LISTS and _may_tell(part.lines):
        yield from _divided(part, (), column)
    else:
        yield part


def _is_spoken(lines: tuple[Line, ...]) -> bool:
    """A language that people speak stands among them, not only those of programs."""
    return any(NATURAL & set(WORD.findall(line.text.casefold())) for line in lines)


def _lists_skills(line: Line) -> bool:
    """ "Proficient: Go, Rust, Bash, Vim" among an overview's sentences."""
    label, _, rest = line.text.partition(":")
    items = rest.split(",")
    short = all(len(item.split()) < 4 for item in items)
    return len(items) > 3 and short and bool(SKILLED.fullmatch(label.strip()))


def _without_skills(part: Section) -> Iterator[Section]:
    """An overview, and the lists of skills in it; a comma at a line's end goes on."""
    skills: list[Line] = []
    rest: list[Line] = []
    for line in part.lines:
        goes_on = bool(skills) and skills[-1].text.endswith(",") and not line.gap
        (skills if _lists_skills(line) or goes_on else rest).append(line)
    yield replace(part, lines=tuple(rest))
    yield Section("skills", None, tuple(skills))


def _may_tell(lines: tuple[Line, ...]) -> bool:
    """A span of time stands on some line: a quick look."""
    return len(lines) > 1 and any(
        span.ranged for line in lines if len(line.text) < 130 for span in dates.find(line.text)
    )


def _divided(part: Section, kinds: tuple[str, ...], column: int) -> Iterator[Section]:
    """Runs of entries of one kind; without `kinds` only jobs and degrees leave the section."""
    told: dict[int, str] = {}  # by a line's number
    for block in blocks.split(flow.join(part.lines, column), bare=bool(kinds)):
        kind = _kind(block, kinds) if kinds else _out_of_place(block)
        for index, line in enumerate([*(reading.line for reading in block.head), *block.body]):
            kind = (_told(line, kinds) if index and kinds else "") or kind
            told |= dict.fromkeys(line.numbers, kind)
    heading = part.heading
    runs = groupby(part.lines, key=lambda line: told.get(line.number) or part.kind)
    for kind, lines in runs:
        yield Section(kind, heading, tuple(lines))
        heading = None


def _kind(block: blocks.Block, kinds: tuple[str, ...]) -> str:
    """Of the kinds that the heading names the one that an entry's words tell."""
    first = block.head[0].line if block.head else block.body[0]
    told = {piece.kind for reading in block.head for piece in reading.pieces}
    ranged = any(span.ranged for reading in block.head for span in reading.spans)
    votes = {
        "education": "degree" in told or ("title" not in told and bool(SCHOOL.search(first.text))),
        "certificates": bool(CERTIFIED.search(first.text)) or not done(first.text),
        "awards": bool(NAMED.search(first.text)) or done(first.text),
        "work": bool(told & {"title", "org", "venue"}) or ("person" in told and ranged),
    }
    order = ("education", "awards", "work", "certificates", *kinds)
    if "certificates" in kinds and CERTIFIED.search(first.text):
        return "certificates"
    told_of = (kind for kind in order if kind in kinds and votes.get(kind, True))
    return next(told_of, kinds[0])


def _told(line: Line, kinds: tuple[str, ...]) -> str:
    """A line within an entry that is surely of another kind: a certificate, a prize, a paper."""
    if line.bullet or done(line.text):
        return ""
    if "certificates" in kinds and CERTIFIED.search(line.text):
        return "certificates"
    if "awards" in kinds and NAMED.search(line.text) and dates.find(line.text):
        return "awards"
    paper = begins_with_authors(line.text) and len(line.text) > 40
    return "publications" if paper and "publications" in kinds else ""


def _out_of_place(block: blocks.Block) -> str:
    """ "work" or "education" where a block's head tells a position, an employer and a span."""
    pieces = [piece for reading in block.head for piece in reading.pieces]
    text = " ".join(reading.line.text for reading in block.head)
    ranged = any(span.ranged for reading in block.head for span in reading.spans)
    if not ranged or ":" in text or NAMED.search(text) or CERTIFIED.search(text):
        return ""
    named = any(piece.kind == "org" for piece in pieces) or len(pieces) > 1
    if named and any(piece.kind == "degree" and piece.weight >= 3 for piece in pieces):
        return "education"
    return "work" if named and any(p.kind == "title" and p.weight >= 2.5 for p in pieces) else ""
