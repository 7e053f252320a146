"""Lines of prizes -> the same, ready to be read: sub-headings gone, ranks and givers in place."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import zip_longest

from store.cv.page.flow import glued
from store.cv.page.lines import Line
from store.cv.phrases import dates

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


def ready(lines: tuple[Line, ...], is_giver: Callable[[str], bool]) -> tuple[Line, ...]:
    """All lines but those that only name a part of the list, or who gave all prizes below."""
    kept = tuple(
        line for line, after in zip_longest(lines, lines[1:]) if not (after and _names_part(line))
    )
    return tuple(_given(tuple(_ranked(kept)), is_giver))


def _given(lines: tuple[Line, ...], is_giver: Callable[[str], bool]) -> Iterator[Line]:
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
