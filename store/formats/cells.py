"""Rows of a page -> the same, where the cells of a table run over several lines each cell whole.

Line by line such a table weaves its columns: half a title, half a firm, then their other halves.
Its rows are told by the room between them, which is wider than that between a cell's own lines; a
table in which one column alone runs over is read well as it is.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from store.formats.pieces import APART, TAB, Piece, Row, height, joined

HYPHEN = re.compile(r"\w-$")
OFF = 2  # points that the beginnings of one column's lines may differ
ROOM = 1.2  # times the room between a cell's lines: the next row of the table
FAR = 3.0  # heights: below that, another table or none
LINES = 4  # of one cell, at most: more is a column of the page
COLUMNS = 3  # of a table: two may be a title with its year above a firm with its town
ROWS = 2  # of a table, at least


def whole(rows: list[Row]) -> list[Row]:
    """Rows of a table as one piece each; all others as they are."""
    celled = [cells(row) for row in rows]
    edges = columns(celled)
    out: list[Row] = []
    for start, end, fits in runs(celled, edges):
        groups = list(grouped(celled[start:end])) if fits else []
        if is_table(groups, edges):
            out += [[told(group, edges)] for group in groups]
        else:
            out += rows[start:end]
    return out


def cells(row: Row) -> Row:
    """Pieces that stand close together as one."""
    found: list[Row] = []
    for piece in row:
        close = found and piece.left - found[-1][-1].right < APART * piece.height
        if close:
            found[-1].append(piece)
        else:
            found.append([piece])
    return [one(cell, joined(cell)) for cell in found]


def one(cell: Row, words: str) -> Piece:
    right = max(piece.right for piece in cell)
    return Piece(words, cell[0].left, right, cell[0].baseline, height(cell))


def columns(celled: list[Row]) -> list[int]:
    """Where cells of several lines begin, from left to right."""
    count = Counter(round(cell.left) for row in celled if len(row) > 1 for cell in row)
    found: list[int] = []
    for left in sorted(place for place, times in count.items() if times >= ROWS):
        if not found or left - found[-1] > OFF:
            found.append(left)
    return found


def column(cell: Piece, edges: list[int]) -> int:
    """The column that a cell begins in, -1 for none."""
    near = (n for n, edge in enumerate(edges) if abs(cell.left - edge) <= OFF)
    return next(near, -1)


def runs(celled: list[Row], edges: list[int]) -> Iterator[tuple[int, int, bool]]:
    """First and end of rows that follow each other, and whether they may be one table."""
    start, kept = 0, False
    for n, row in enumerate(celled):
        fits = all(column(cell, edges) >= 0 for cell in row)
        near = n > 0 and gap(celled[n - 1], row) <= FAR * height(row)
        if n > start and (fits != kept or (fits and not near)):
            yield start, n, kept
            start = n
        kept = fits
    if celled:
        yield start, len(celled), kept


def gap(above: Row, below: Row) -> float:
    return above[0].baseline - below[0].baseline


def grouped(celled: list[Row]) -> Iterator[list[Row]]:
    """Lines that stand as close as any do."""
    gaps = [gap(above, below) for above, below in pairwise(celled)]
    narrow = ROOM * min(gaps, default=0.0)
    group = celled[:1]
    for row, room in zip(celled[1:], gaps, strict=True):
        if room > narrow:
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def is_table(groups: list[list[Row]], edges: list[int]) -> bool:
    """Every row begins in all its columns, and somewhere several of them run over."""
    if len(groups) < ROWS or max(map(len, groups)) > LINES:
        return False
    over = [Counter(column(cell, edges) for row in group for cell in row) for group in groups]
    woven = any(sum(lines > 1 for lines in count.values()) > 1 for count in over)
    return woven and all(len(group[0]) >= COLUMNS for group in groups)


def told(group: list[Row], edges: list[int]) -> Piece:
    """A row of the table, its cells side by side."""
    texts: dict[int, str] = {}
    for cell in (cell for row in group for cell in row):
        place = column(cell, edges)
        before = texts.get(place, "")
        between = "" if not before or HYPHEN.search(before) else " "
        texts[place] = f"{before}{between}{cell.text.strip()}"
    words = TAB.join(texts[place] for place in sorted(texts))
    return one([cell for row in group for cell in row], words)
