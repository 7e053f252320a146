"""Text -> its raw lines with their numbers; of a page in two columns, one column after the other.

A reader that keeps the layout prints both columns side by side. They are told from a mere column
of dates or labels by headings: known ones begin in the left column and in the right one.
"""

import re
from collections import Counter
from collections.abc import Iterator

from store.cv.kinds import kind_of

GAP = re.compile(r"\S( {3,})\S")
WIDE = re.compile(r" {4,}")
NARROW = re.compile(r" {2,3}")
WIDEST = 7  # blanks between the fields of one entry, at most
LONG = 300  # characters; a table's row or a page in two columns is shorter
LEAST = 8  # lines that are woven, at least
Raw = tuple[int, str]


def numbered(text: str) -> list[Raw]:
    """Every line and its number, in reading order."""
    raws = [
        raw
        for whole in enumerate(text.split("\n"), 1)
        for raw in (_apart(whole) if len(whole[1]) >= LONG else (whole,))
    ]
    raws = _without_heads(raws)
    edge = _edge([raw for _, raw in raws])
    return list(_unwoven(raws, edge)) if edge else raws


def _without_heads(raws: list[Raw]) -> list[Raw]:
    """Without the first line where later pages repeat it."""
    first = next((raw.split() for _, raw in raws if raw.strip()), [])
    if len(first) < 2:
        return raws
    word = first[0]
    return [
        (number, "" if index > 4 and word in raw and raw.split() == first else raw)
        for index, (number, raw) in enumerate(raws)
    ]


def _apart(raw: Raw) -> list[Raw]:
    """A line that holds a whole résumé, cut at its wide gaps; the widest stand for blank lines."""
    number, text = raw
    if len(gaps := list(WIDE.finditer(text))) < LEAST:
        return [raw]
    found: list[Raw] = []
    last = 0
    for gap in [*gaps, None]:
        end = gap.start() if gap else len(text)
        found.append((number, NARROW.sub(" ", text[last:end]).replace(" ,", ",")))
        if gap and len(gap[0]) > WIDEST:
            found.append((number, ""))
        last = gap.end() if gap else end
    return found


def _edge(raws: list[str]) -> int:
    """The offset at which the right column begins; 0 if there is none."""
    gaps = (GAP.finditer(raw[:160]) for raw in raws if "   " in raw)
    starts = Counter(match.end() - 1 for found in gaps for match in found)
    starts += Counter(
        len(raw) - len(raw.lstrip(" ")) for raw in raws if raw.startswith(" " * 24) and raw.strip()
    )
    if sum(starts.values()) < LEAST:
        return 0
    filled = sum(bool(raw.strip()) for raw in raws)
    for start, count in starts.most_common(3):
        if count < max(LEAST, filled * 0.25) or start < 15:
            continue
        left = {
            kind_of(raw[:start].strip())[0] for raw in raws if 3 < len(raw[:start].strip()) < 32
        }
        right = {kind_of(raw[start:].strip())[0] for raw in raws if _begins_at(raw, start)}
        if len(right - {""}) > 1 and left - {""}:
            return start
    return 0


def _begins_at(raw: str, start: int) -> bool:
    """Something begins just there, with a gap before it."""
    return raw[start - 2 : start] == "  " and raw[start : start + 1].strip() != ""


def _unwoven(raws: list[Raw], edge: int) -> Iterator[Raw]:
    """Left columns before right ones, from one line over the full width to the next."""
    left: list[Raw] = []
    right: list[Raw] = []
    for number, raw in raws:
        across = (
            len(raw) > edge and not _begins_at(raw, edge) and raw[edge - 1 : edge + 1].strip() != ""
        )
        if across:
            yield from left
            yield from right
            left, right = [], []
            yield number, raw
            continue
        left.append((number, raw[:edge].rstrip()))
        right.append((number, raw[edge:].rstrip()))
    yield from left
    yield from right
