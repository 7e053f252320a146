"""Sections -> sections: jobs and degrees below no heading of theirs get a section of their own.

They are told by their own words: a span of time with a position, a school with a degree.
"""

from dataclasses import replace

from store.cv.blocks import blocks
from store.cv.page import contacts, flow
from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.sections.sections import Section

# Below what else jobs and degrees may turn up: no heading, an unknown one, prose, loose ends.
LOOSE = frozenset(["", "summary", "misc", "skills", "other", "ignore", "interests", "languages"])


def parted(parts: tuple[Section, ...], column: int) -> tuple[Section, ...]:
    """All sections, those that were told last; nothing changes where both have their headings."""
    wanted = [kind for kind in ("work", "education") if not any(_holds(p, kind) for p in parts)]
    if not wanted:
        return parts
    found: list[Section] = []
    told: list[Section] = []
    for part in parts:
        kept, new = _divided(part, wanted, column) if part.kind in LOOSE else (part, [])
        found.append(kept)
        told += new
    return (*found, *told)


def _holds(part: Section, kind: str) -> bool:
    """The section is of this kind and tells when something was."""
    kinds = ("work", "teaching") if kind == "work" else (kind,)
    return part.kind in kinds and bool(part.lines)


def _divided(part: Section, wanted: list[str], column: int) -> tuple[Section, list[Section]]:
    """The section without its jobs and degrees, and these."""
    if not any(dates.find(line.text) for line in part.lines):
        return part, []
    first = _above(part) if not part.heading else 0
    kept: list[Line] = list(part.lines[:first])
    taken: dict[str, list[Line]] = {}
    for block in blocks.split(flow.join(part.lines[first:], column)):
        kind = _kind(block)
        lines = [*(reading.line for reading in block.head), *block.body]
        (taken.setdefault(kind, []) if kind in wanted else kept).extend(lines)
    if not taken:
        return part, []
    told = [Section(kind, None, tuple(lines)) for kind, lines in taken.items()]
    return replace(part, lines=tuple(kept)), told


def _above(part: Section) -> int:
    """How many lines of a page's head name the owner and say where to write."""
    near = part.lines[:8]
    said = [i for i, line in enumerate(near) if _is_contact(line.text)]
    return max(said[-1] + 1 if said else 0, min(1, len(near)))


def _is_contact(text: str) -> bool:
    return bool(contacts.MAIL.search(text)) or contacts.is_contact(text)


def _kind(block: blocks.Block) -> str:
    """ "work", "education" or "" by what a block's head tells."""
    spans = [span for reading in block.head for span in reading.spans]
    kinds = {piece.kind for reading in block.head for piece in reading.pieces}
    if "degree" in kinds and (spans or "org" in kinds):
        return "education"
    return "work" if any(span.ranged for span in spans) and "title" in kinds else ""
