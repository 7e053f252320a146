"""Lines of prizes -> the same, ready to be read: sub-headings gone, ranks and givers in place."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby, zip_longest

from store.cv.blocks import stanzas
from store.cv.blocks.pieces import judge
from store.cv.page.flow import glued
from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.towns import is_place

PRIZE = (
    r"(?:award|prize|medal|scholarship|fellowship|honou?rs?|grant|winner|bursary|stipend"
    r"|concours|concurso|premi[oa]|borsa di \w+|beca|bolsa|bourse|prix|prijs|beurs"
    r"|\w*preis|\w*stipendi(?:um|o|en)?"
    r"|dean['’]?s list|finalist|employee of the \w+|star employee|runner-?up)s?"
)
NAMED = re.compile(rf"\b{PRIZE}\b", re.I)
ISSUED = re.compile(r"(?:issued|awarded|granted|given|presented) by\s", re.I)
# Sub-headings of prizes and grants; each is made of nothing but these words.
HEADS = frozenset(
    "pi co-pi copi investigator co-investigator principal awarded pending current past previous"
    " active completed declined ongoing submitted international domestic national regional local"
    " departmental university institutional external internal graduate undergraduate postgraduate"
    " doctoral high school college academic professional research teaching service travel industry"
    " level awards grants prizes honors honours scholarships fellowships competitions and & / as"
    " funding selected other main co-investigator funded under review".split()
)
RANKED = re.compile(
    r"(?:\d{1,3}(?:st|nd|rd|th)\b|first|second|third|winner|finalist|runner-?up|top \d)", re.I
)
APART = re.compile(r"\s[·•|]\s|\s/\s\d|\bplace\b|\bprize\b", re.I)
SEVERAL = re.compile(r"(?<=\d{4}\)),\s+|;\s+|\s[·•|]\s")


def ready(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """All lines but those that only name a part of the list, or who gave all prizes below."""
    lines = dated(lines)
    timed = sum(bool(dates.find(line.text)) for line in lines) * 2 > len(lines)
    kept = tuple(
        line
        for line, after in zip_longest(lines, lines[1:])
        if not (after and (_names_part(line) or (timed and _is_word(line, after))))
    )
    return tuple(_given(tuple(_ranked(kept))))


def dated(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Times that a reader collected above or below as many items go behind these."""
    runs = [list(run) for _, run in groupby(lines, key=_is_time)]
    if len(runs) < 2 or max(map(len, runs)) < 2:
        return lines
    found: list[Line] = []
    for one, other in zip_longest(runs[::2], runs[1::2]):
        items, times = (other, one) if _is_time(one[0]) else (one, other)
        bare = items and times and len(items) == len(times)
        if not bare or any(dates.find(item.text) for item in items):
            return lines
        found += [
            glued(replace(item, text=f"{item.text}\t", breaks=()), time)
            for item, time in zip(items, times, strict=True)
        ]
    return tuple(found)


def _is_time(line: Line) -> bool:
    spans = dates.find(line.text)
    return bool(spans) and len(line.text) - sum(s.end - s.start for s in spans) < 4


def _is_word(line: Line, after: Line) -> bool:
    """One word above a prize with its time, among such: "Sporting"."""
    return line.text.isalpha() and not line.bullet and bool(dates.find(after.text))


def _given(lines: tuple[Line, ...]) -> Iterator[Line]:
    """A giver above bullets that are its prizes, behind each of them."""
    giver: Line | None = None
    for at, line in enumerate(lines):
        if not line.bullet:
            below = lines[at + 1 : at + 2]
            heads = below and below[0].bullet and _is_dated_name(below[0].text)
            above = heads and not dates.find(line.text) and len(line.text) < 70
            giver = line if above and is_giver(line.text) else None
            if giver is None:
                yield line
            continue
        apart = giver and not re.search(r"[,\t]|\s[–—|-]\s", line.text)
        yield glued(replace(line, text=f"{line.text}\t"), giver) if giver and apart else line


def _is_dated_name(text: str) -> bool:
    """ "Gold Medal 2015": a time stands in it, but not first."""
    spans = dates.find(text)
    return bool(spans) and spans[0].start > 6


def _names_part(line: Line) -> bool:
    """ "Co-PI", "International", "Travel Grants": no time, no name, in the plural."""
    text = line.text.strip(" :").casefold()
    if line.bullet or len(text) > 40 or text.endswith(("award", "grant", "prize", "fellowship")):
        return False
    return all(word in HEADS for word in text.split())


def _ranked(lines: tuple[Line, ...]) -> Iterator[Line]:
    """A rank below a contest's name: "Foo Hackathon" above "2nd place · 2024"."""
    held: Line | None = None
    for line in lines:
        if held is not None and _is_rank_of(held, line):
            line = replace(line, text=re.sub(r"\s[·•|]\s", ", ", line.text), bold=())
            held = glued(replace(held, text=f"{held.text}\t"), line)
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _is_rank_of(held: Line, line: Line) -> bool:
    if line.bullet or line.gap or len(line.text) > 80 or not RANKED.match(line.text):
        return False
    bare = not (held.bullet or dates.find(held.text) or RANKED.match(held.text))
    return bare and bool(APART.search(line.text)) and held.text[-1].isalnum()


def grouped(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Join a line that only holds a date or a place to the line before it."""
    held: Line | None = None
    for line in stanzas.closed(lines):
        bare = _is_time(line)
        if held is not None and not line.bullet and is_place(line.text):
            continue
        if held is not None and (_is_given_by(held, line) or _is_giver_of(held, line)):
            held = glued(replace(held, text=f"{held.text},"), line)
            continue
        if held is not None and bare and not line.bullet and not dates.find(held.text):
            held = glued(held, line)
            continue
        if held is not None and _is_time(held):
            held = glued(held, line)
            continue
        if held is not None and line.bullet and line.indent > held.indent:
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _is_given_by(held: Line, line: Line) -> bool:
    """A foundation on a line of its own below a prize that has no time yet, or "Issued by Foo"."""
    if dates.find(line.text) or line.bullet:
        return False
    if ISSUED.match(line.text):
        return True
    if dates.find(held.text) or len(line.text) > 80 or "," in held.text:
        return False
    return bool(NAMED.search(held.text)) and is_giver(line.text)


def _is_giver_of(held: Line, line: Line) -> bool:
    """Below a prize's bullet, without one: who gave it, and when where the bullet tells no time."""
    if not held.bullet or line.bullet or line.gap or len(line.text) > 90 or "," in held.text:
        return False
    if dates.find(held.text) and dates.find(line.text):
        return False
    return judge(line.text.split(",")[0].split("(")[0])[0] == "org" and not NAMED.search(line.text)


def is_giver(text: str) -> bool:
    """A foundation that stands before what it gave, where no word tells the prize."""
    return judge(text)[0] == "org" and not NAMED.search(text)
