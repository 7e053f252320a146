"""Sections -> the same; contact data that a reader printed below the first heading is the head's.

What stands right of the name, lower than it, comes behind a heading on its left.
"""

import re
from dataclasses import replace

from store.cv.page import contacts
from store.cv.page.lines import Line
from store.cv.phrases.hints import behind
from store.cv.sections.sections import Section

LABEL = re.compile(
    r"(?:(?:personal|university|work|office|home)\s)?"
    r"(?:web(?:[ -]?(?:site|page))?|home ?page|url|e-?mail|(?:tele)?phone|tel|mobile|cell|orcid"
    r"|github|linkedin)\s*[:.]\s*",
    re.I,
)
KINDS = ("education", "work", "summary", "interests", "skills")
SIGNS = re.compile(r"[^\w+(]+")
FIRST = 3  # sections: the head, "Contact", the first of entries
MOST = 6  # lines of contact data


def put_back(parts: tuple[Section, ...]) -> tuple[Section, ...]:
    """All sections, in order; contact data that opens the first one stands above it."""
    at = next((i for i, part in enumerate(parts[:FIRST]) if part.kind in KINDS), 0)
    if not at or parts[0].heading:
        return parts
    first, strays = parts[at].lines, 0
    while strays < min(MOST, len(first)) and _is_contact(first[strays]):
        strays += 1
    if not strays or strays == len(first):
        return parts
    above = replace(parts[at - 1], lines=parts[at - 1].lines + first[:strays])
    below = replace(parts[at], lines=first[strays:])
    return *parts[: at - 1], above, below, *parts[at + 1 :]


def head_first(lines: tuple[Line, ...], parts: tuple[Section, ...]) -> tuple[Line, ...]:
    """All lines in reading order, those of the head before the first heading."""
    head = parts[0].lines if parts else ()
    if head == lines[: len(head)]:
        return lines
    own = {line.number for line in head}
    return (*head, *(line for line in lines if line.number not in own))


def _is_contact(line: Line) -> bool:
    text = line.text.strip()
    if len(text) > 60:
        return False
    label = LABEL.match(text)
    bare = text[label.end() :] if label else behind(SIGNS, text)
    return (label is not None and not bare) or contacts.is_contact(bare)
