"""An item of a list of papers -> the stretches in italics that are one of its fields.

A title or a venue in italics stands between commas or full stops; a word stressed within a
title, or a species' name, does not.
"""

from store.cv.page.lines import Line
from store.cv.phrases import names

BEFORE = (".", ",", ":", ";", "?", "!", "”", '"', ")", "]", "\t", " In", " in")
AFTER = frozenset('.,;:(\t“”"[')


def fields(item: Line, text: str) -> list[tuple[int, int]]:
    """Offsets of each such stretch; one that broke over two lines is one."""
    found: list[tuple[int, int]] = []
    at = 0
    for words in item.slanted:
        bare = words.removesuffix("-")
        start = text.find(bare, at)
        if len(bare) < 4 or start < 0:
            continue
        at = start + len(bare)
        if found and not text[found[-1][1] : start].strip(" -"):
            found[-1] = (found[-1][0], at)
        else:
            found.append((start, at))
    return [(s, e) for s, e in found if _is_field(text, s, e)]


def _is_field(text: str, start: int, end: int) -> bool:
    before, after = text[:start].rstrip(" "), text[end:].lstrip(" ")
    begins = not before or before.endswith(BEFORE) or text[end - 1] == ","
    ends = not after or after[0] in AFTER or after[0].isdigit() or text[end - 1] in ".,:;?!"
    if not (begins and ends):
        return False
    return not names.is_author(text[start:end].strip(" ,.*")) or _is_title(before, after)


def _is_title(before: str, after: str) -> bool:
    """A title that looks like a name ("_Silent Rivers_") stands behind the last of the authors."""
    following = names.listed(after[:60])[:1]
    initials = "." in before[-30:]
    return initials and bool(following) and not names.is_author(following[0][0])
