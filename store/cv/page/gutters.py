"""Raw lines -> the same; where a page has two columns, one column after the other.

A reader that keeps the layout prints both columns side by side. They are told from a mere column
of dates or labels by headings: known ones begin in the left column and in the right one. The
stretch of lines that has the columns is found for each pair of headings anew, because pages differ.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from store.cv.phrases import dates
from store.cv.phrases.kinds import kind_of

GAP = re.compile(r" {2,}(?=\S)")
PIECE = re.compile(r"\S+(?: \S+)*")
NAMED = re.compile(r"[^\W\d_][^\d@]{2,30}")  # what a heading looks like
ICON = re.compile(r"[^\w\s|]+ ")  # a sign before a heading
FIRST = 15  # the right column begins behind this offset, at least
WIDEST = 160  # and before this one
NEAR = 40  # headings among which the first one of the right column stands
LEAST = 8  # lines that have text in both columns, at least
DRIFT = 8  # columns by which a reader moves the right column's text to the left, at most
INNER = 12  # columns by which a line of the right column is indented, at most
FULL = 0.75  # of a column's width fills a line that goes on below
ACROSS = 3  # lines in a row that run over the gutter end the two columns
Raw = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines `start` to `end` in two columns, the cut of each; 0 is a line over the full width."""

    start: int
    end: int
    cuts: tuple[int, ...]
    seen: int = 0  # how far was looked for it


def unwoven(raws: list[Raw]) -> list[Raw]:
    """Left columns before right ones; the lines as they are where no page has two."""
    if sum("   " in raw.strip() for _, raw in raws) < LEAST:
        return raws
    found: list[Raw] = []
    done = 0
    for stretch in _stretches([raw for _, raw in raws]):
        found += raws[done : stretch.start]
        found += _parted(raws[stretch.start : stretch.end], stretch.cuts)
        done = stretch.end
    return [*found, *raws[done:]] if done else raws


def _stretches(raws: list[str]) -> Iterator[Stretch]:
    """Each stretch of lines in two columns, in order."""
    heads = [
        (index, match.start(), kind)
        for index, raw in enumerate(raws)
        if "  " in raw or len(raw) < 40
        for match in PIECE.finditer(raw[:WIDEST])
        if (kind := _kind(match[0], match.start() >= FIRST and match.end() == len(raw.rstrip())))
    ]
    edges = Counter(at for _, at, _ in heads if at >= FIRST)
    opened = {index for index, at, _ in heads if at < FIRST}
    failed: dict[int, int] = {}  # where the stretch that an edge did not hold for has ended
    done = 0
    for place, (index, at, _) in enumerate(heads):
        if index < done:
            continue
        near = [e for _, e, _ in heads[place : place + NEAR] if e >= FIRST and e > at - 2]
        for edge in sorted(set(near[:6]), key=lambda e: -edges[e]):
            if index < failed.get(edge, 0):
                continue
            stretch = _stretch(raws, index, edge, opened)
            if stretch.end - index > LEAST and _holds(raws, stretch, edge, heads[place:]):
                yield stretch
                done = stretch.end
                break
            failed[edge] = max(stretch.end, stretch.seen)


def _kind(text: str, last: bool) -> str:
    """The kind of section that these words name; a page may write all its headings small."""
    text = text if text.replace(" ", "").isalnum() else ICON.sub("", text)
    if not NAMED.fullmatch(text) or not (last or text[0].isupper()):
        return ""
    kind, sure = kind_of(text)
    return kind if sure == 1 else ""


def _stretch(raws: list[str], start: int, edge: int, opened: set[int]) -> Stretch:
    """From a heading on, as far as few lines run over the gutter; `opened`: the left headings."""
    cuts: list[int] = []
    over = 0
    last = edge
    for raw in raws[start:]:
        cut = _cut(raw, edge, last)
        cuts.append(cut)
        if not raw.strip():
            continue
        over = 0 if cut else over + 1
        last = cut if raw[cut:].strip() else last
        if over == ACROSS:
            break
    beside = [i for i, cut in enumerate(cuts) if cut and raws[start + i][cut : cut + INNER].strip()]
    end = beside[-1] + 1 if beside else 0
    wide = 0 in cuts[end:]
    for index in range(end, len(cuts)):  # the left column ends last, or the full width follows
        if not cuts[index] or (wide and start + index in opened):
            break
        end = index + 1
    return Stretch(start, start + end, tuple(cuts[:end]), start + len(cuts))


def _cut(raw: str, edge: int, last: int) -> int:
    """Where the right column begins on this line; its end if there is none, 0 if it runs over."""
    if len(raw) <= edge - 2 or not raw[edge - 2 : edge].strip():
        return edge
    gaps = [gap.end() for gap in GAP.finditer(raw, edge - DRIFT - 2, edge + DRIFT)]
    if near := [end for end in gaps if abs(end - edge) <= DRIFT]:
        return min(near, key=lambda end: abs(end - edge))
    if raw[last - 1 : last] == " " and raw[last : last + 1].strip():
        return last
    return len(raw) if len(raw) <= edge + 1 else 0


def _holds(raws: list[str], stretch: Stretch, edge: int, heads: list[tuple[int, int, str]]) -> bool:
    """Both columns have headings of their own, and the left one is no column of times."""
    within = [(at, kind) for _, at, kind in takewhile(lambda h: h[0] < stretch.end, heads)]
    left = {kind for at, kind in within if at < edge - FIRST + 3}
    right = {kind for at, kind in within if edge - DRIFT <= at <= edge + 2}
    sides = [
        (raw[:cut].strip(), raw[cut:].strip())
        for raw, cut in zip(raws[stretch.start :], stretch.cuts, strict=False)
        if cut
    ]
    both = [a for a, b in sides if a and b]
    if not left and len(right) > 1 and any("@" in text for text in both):
        left = {"contact"}  # a sidebar without a heading
    if not left or not right or len(both) < LEAST or (len(right) < 2 and right <= left):
        return False
    times = sum(bool(dates.find(text)) for text in both if len(text) < 22)
    return times * 2 < len(both)


def _parted(raws: list[Raw], cuts: tuple[int, ...]) -> Iterator[Raw]:
    """Left columns before right ones, from one line over the full width to the next."""
    left: list[Raw] = []
    right: list[Raw] = []
    for index, ((number, raw), cut) in enumerate(zip(raws, cuts, strict=True)):
        alone = 0 < index < len(cuts) - 1 and cuts[index - 1] and cuts[index + 1]
        if not cut and not alone:
            yield from (*_closed(left), *_closed(right))
            left, right = [], []
            yield number, raw
            continue
        at = cut or len(raw)
        left.append((number, raw[:at].rstrip()))
        right.append((number, raw[at:].rstrip()))
    yield from (*_closed(left), *_closed(right))


def _closed(column: list[Raw]) -> Iterator[Raw]:
    """A column without the blank lines where only the other one has a line, within a sentence."""
    widest = max((len(raw) for _, raw in column), default=0)
    for index, (number, raw) in enumerate(column):
        if raw or not 0 < index < len(column) - 1:
            yield number, raw
            continue
        above, below = column[index - 1][1].strip(), column[index + 1][1].strip()
        full = len(column[index - 1][1]) > FULL * widest and above[-1:] not in ".;:"
        if not (full and below and (below[0].isalnum() and not below.isupper())):
            yield number, raw
