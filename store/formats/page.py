"""What is printed on a page, and where -> its text in the order of reading (pure).

Files hold their text in the order of drawing: dates at the right edge may come before all else,
and two columns one after the other or woven. A column is told from a mere row of dates or labels
by its lines: those stand beside another's, each, and are short.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from statistics import median_high

from store.formats.bold import Look, look
from store.formats.cells import whole
from store.formats.pieces import Piece, Row, height, joined, rows_of

BESIDE = 0.12  # heights between the baselines of a date and of what it dates
ALONE = 0.9  # heights to the nearest line of the other side: nothing stands beside it
PARAGRAPH = 1.7  # heights between baselines: a blank line
LARGER = 1.18  # of the body's height: a heading
LONGEST = 90  # characters of a heading
MARGIN = 0.15  # of the page's width: what begins further right may be a column
NARROW = 0.3  # of the page's width: a date, a label
LINES = 3  # at least, in each of two columns
EDGE = 3  # lines that begin at one place, for it to be a column's edge
TRIES = 4  # edges that are looked at


def text_of(
    pieces: Iterable[Piece], body: float, first: bool, looks: frozenset[Look] = frozenset()
) -> str:
    """The page's text; larger lines and those of one of the `looks` as headings, on the `first`
    page the largest as the title."""
    printed = whole(rows_of(p for p in pieces if p.text.strip()))
    rows = reading([p for row in printed for p in row], first)
    largest = max((height(row) for row in rows), default=0.0)
    out: list[str] = []
    before: Row = []
    for row in rows:
        words = joined(row)
        large = height(row) > LARGER * body and len(words) <= LONGEST
        level = 2 if large or look(row) in looks else 0
        if large and first and height(row) == largest:
            level = 1
        if before and (level or far(before, row)):
            out.append("")
        out.append(f"{'#' * level} {words}" if level else words)
        before = row
    return "\n".join(out)


def body_height(pieces: Iterable[Piece]) -> float:
    """The height of most letters."""
    return median_high([p.height for p in pieces for _ in range(min(len(p.text), 99))] or [1.0])


def reading(pieces: list[Piece], first: bool = False, depth: int = 2) -> list[Row]:
    """Rows in the order of reading; of two columns the left one first, but a page that begins
    with a sidebar with the column that has the largest print: the name."""
    edge = gutter(pieces) if depth else 0.0
    if not edge:
        return rows_of(pieces)
    found: list[Row] = []
    for band in bands(rows_of(pieces), edge):
        left, right = halves(band, edge)
        if two_columns(left, right, span(pieces)):
            sides = [left, right]
            if first and not found and tallest(right) > LARGER * tallest(left):
                sides.reverse()
            for side in sides:
                found += reading(side, depth=depth - 1)
        else:
            found += band
    return found


def gutter(pieces: list[Piece]) -> float:
    """Where the right one of two columns begins; 0.0 where there is one column."""
    wide = span(pieces)
    start = min((p.left for p in pieces), default=0.0)
    edges = Counter(round(p.left) for p in pieces if p.left > start + MARGIN * wide)
    rows = rows_of(pieces)
    for edge, count in edges.most_common(TRIES):
        halved = (halves(band, edge) for band in bands(rows, edge)) if count >= EDGE else ()
        if any(two_columns(left, right, wide) for left, right in halved):
            return float(edge)
    return 0.0


def bands(rows: list[Row], edge: float) -> Iterator[list[Row]]:
    """Rows that follow each other and keep to both sides of the edge, or that all cross it."""
    band: list[Row] = []
    crossed = False
    for row in rows:
        crosses = any(p.left < edge - 1 < p.right - 1 for p in row)
        if band and crosses != crossed:
            yield band
            band = []
        band.append(row)
        crossed = crosses
    if band:
        yield band


def halves(band: list[Row], edge: float) -> tuple[list[Piece], list[Piece]]:
    pieces = [p for row in band for p in row]
    return [p for p in pieces if p.left < edge - 1], [p for p in pieces if p.left >= edge - 1]


def two_columns(left: list[Piece], right: list[Piece], wide: float) -> bool:
    enough = min(len(rows_of(left)), len(rows_of(right))) >= LINES
    crossing = any(p.right > min(q.left for q in right) for p in left) if right else True
    return enough and not crossing and not aside(left, right, wide) and not aside(right, left, wide)


def aside(side: list[Piece], other: list[Piece], wide: float) -> bool:
    """Dates or labels: short, each beside a line of the other side; headings among them stand
    where the other side has nothing. The lines of a sidebar stand anyhow."""
    if any(p.right - p.left > NARROW * wide for p in side):
        return False
    lines = [p.baseline for p in other]
    off = [min(abs(p.baseline - y) for y in lines) / p.height for p in side]
    beside = sum(step <= BESIDE for step in off)
    alone = sum(step >= ALONE for step in off)
    return beside + alone >= 0.8 * len(side) and 2 * beside >= len(side)


def far(before: Row, row: Row) -> bool:
    """A paragraph's end, or the head of another column."""
    down = before[0].baseline - row[0].baseline
    return down < 0 or down > PARAGRAPH * max(height(before), height(row))


def tallest(pieces: list[Piece]) -> float:
    return max((p.height for p in pieces), default=0.0)


def span(pieces: list[Piece]) -> float:
    """The width of what is printed."""
    if not pieces:
        return 0.0
    return max(p.right for p in pieces) - min(p.left for p in pieces)
