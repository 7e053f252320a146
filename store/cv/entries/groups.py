"""Lines of skills -> the same, ready to be read: lists whole, ratings in brackets, groups named.

A line that only names what stands below it gets a colon: "Soft Skills", "Familiar with".
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from store.cv.page.flow import glued
from store.cv.page.labels import LABEL_WORDS, LEVEL, label_of
from store.cv.page.lines import Line
from store.cv.phrases.kinds import kind_of
from store.cv.words.tools import PAIRED, TOOLS

LEADING = (
    r"(?:(?:i am|i have|have|highly|very|some|basic|good|solid|strong|extensive|advanced|deep"
    r"|working|hands-on|practical|prior|excellent|medium)\s+)*"
    r"(?:(?:proficien(?:t|cy)|experienced?|skilled|fluent|fluency|familiar(?:ity)?|knowledge"
    r"|knowledgeable|expert|expertise|competent|good command|well-versed|background|exposure"
    r"|comfortable|adept|understanding|strong)"
    r"\s+(?:in|with|of|at|using|to))"
)
LED = re.compile(rf"{LEADING}\s*:?", re.I)
# What the name of a group ends with, whatever stands before it that a heading may hold.
NOUNS = frozenset(
    "skills languages tools technologies frameworks libraries software softwares platforms systems"
    " packages instruments techniques kenntnisse kompetenzen sprachen programmiersprachen coding"
    " programmeertalen talen outils langages logiciels herramientas lenguajes linguagens"
    " ferramentas strumenti linguaggi competences".split()
)
PERSONAL = re.compile(
    r"(?:leadership|management|organi[sz]ation\w*|teaching|communication|presentation|writing"
    r"|people|social|research|interpersonal|analytic\w*|problem)\b",
    re.I,
)
LISTS = re.compile(r",|;|\s[|•·●▪/]\s")
REMARK = re.compile(r"\s*\([^()]*\)$")
SIGNS = re.compile(r"[,:;.|•\t\d]")
RATED = re.compile(r"\t\(?([^\t()]+)\)?$")
JOINS = frozenset("on & and of for with in to und et y".split())
FULL = 0.8  # of the longest line: a line as long as that was broken by its reader
LEAST = 60  # characters of a line that a reader broke


def named(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """All lines of a section of skills, in order."""
    lines = tuple(_whole(tuple(_rated(line) for line in lines)))
    if len(lines) < 2:
        return lines
    pairs = [_may_name(a) and _lists(b) for a, b in pairwise(lines)]
    turns = sum(pairs) > 1 and sum(pairs) * 2 > sum(map(_lists, lines))
    return tuple(
        replace(line, text=f"{line.text.strip(' :')}:", bold=())
        if (pair and turns) or _is_name(line, after)
        else line
        for line, after, pair in zip(lines, (*lines[1:], None), (*pairs, False), strict=True)
    )


def _rated(line: Line) -> Line:
    """How well a skill is known, behind a comma or in a cell of its own: "Go<tab>(Advanced)"."""
    skill, _, level = line.text.partition(", ")
    if line.text.count(",") == 1 and is_level(level) and ":" not in skill:
        return replace(line, text=f"{skill} ({level})", bold=())
    if line.text.count("\t") != 1:
        return line
    text = RATED.sub(lambda m: f" ({m[1].strip()})" if is_level(m[1]) else m[0], line.text)
    return replace(line, text=text, bold=()) if text != line.text else line


def is_level(text: str) -> bool:
    """How well something is known, and nothing else."""
    return bool(LEVEL.match(text.strip())) and len(text.split()) < 4 and "," not in text


def _whole(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Lists that a reader broke: a line begins with a bracket, or all before it are full."""
    labelled = sum(bool(label_of(line)[0]) for line in lines) > 1
    longest = 0 if labelled else max((len(_last(line)) for line in lines), default=0)
    held: Line | None = None
    for line in lines:
        if held is not None and _goes_on(held, line, longest):
            held = glued(held, line)
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _last(line: Line) -> str:
    return line.text[line.breaks[-1] :] if line.breaks else line.text


def _goes_on(held: Line, line: Line, longest: int) -> bool:
    if line.bullet or line.gap or line.level or "\t" in line.text or ":" in line.text:
        return False
    if line.text[0] == "(":
        return held.text[-1].isalnum() and "," in held.text
    full = len(_last(held)) >= FULL * longest >= FULL * LEAST
    return full and held.text.count(",") > 2 and "," in line.text and held.text[-1] not in ".;:"


def _may_name(line: Line) -> bool:
    """Short, no list and no sentence."""
    text = REMARK.sub("", line.text)
    if len(text) > 45 or text.count(" ") > 4 or not text[:1].isupper() or line.bullet:
        return False
    tools = all(word in TOOLS for word in text.casefold().split())
    return not tools and not SIGNS.search(text)


def _lists(line: Line) -> bool:
    """An enumeration without a name of its own."""
    return bool(LISTS.search(line.text)) and ":" not in line.text


def _is_name(line: Line, after: Line | None) -> bool:
    """By its own words: "Programming languages", "Familiar with", where something else follows."""
    if after is None or len(line.text) > 46:
        return False
    if LED.fullmatch(line.text):
        return True
    if not _may_name(line) and not (line.bullet and line.bullet != after.bullet):
        return False
    return _told(line.text) and not (_told(after.text) and not _lists(after))


def _told(text: str) -> bool:
    words = text.casefold().strip(" :").split()
    if not words or words[-1] not in NOUNS or PERSONAL.match(text):
        return False
    rest = all(word in LABEL_WORDS or word in NOUNS or word in "&/and" for word in words)
    return rest or kind_of(text)[1] == 1


def unspaced(text: str) -> list[str]:
    """Tools side by side with blanks alone between them: "Solidity Java C++" is three skills."""
    words = text.split()
    known = sum(word.casefold() in TOOLS for word in words)
    least = len(words) if len(words) < 4 else len(words) * 0.6
    if known < 3 or known < least or "(" in text or any(word in JOINS for word in words):
        return [text]
    found: list[str] = []
    for word in words:
        pair = f"{found[-1]} {word}" if found else ""
        if pair.casefold() in PAIRED or not (word[0].isupper() or word.casefold() in TOOLS):
            found[-1:] = [pair or word]
        else:
            found.append(word)
    return found
