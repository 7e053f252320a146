"""Raw lines -> the same, the tables that a reader made of mere words put back into lines.

Some readers take the words of justified text for cells: "| Adviser: | | Dr. | Jane | Doe | | |".
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

Raw = tuple[int, str]
ROW = re.compile(r"\s*\|.*\|\s*")
DIVIDER = re.compile(r"[\s|:-]+")
EMPTY = 0.3  # of all cells, at least; a table that was printed as one has fewer
SOME = 0.1  # where another table of the page is one of mere words
WORDS = 3.0  # in a cell that is not empty, on average, at most
WIDE = 4  # empty cells between two words: the text of another column begins


def flat(raws: Iterable[Raw]) -> Iterator[Raw]:
    """Every line in order; rows of such a table as plain text, their divider left out."""
    raws = list(raws)
    if not any("|" in raw and ROW.fullmatch(raw) for _, raw in raws):
        yield from raws
        return
    least = SOME if any(_is_scattered(block, EMPTY) for block in _blocks(raws)) else EMPTY
    held: list[Raw] = []
    for raw in raws:
        if ROW.fullmatch(raw[1]):
            held.append(raw)
            continue
        yield from _put_back(held, least)
        held = []
        yield raw
    yield from _put_back(held, least)


def _blocks(raws: list[Raw]) -> Iterator[list[Raw]]:
    """Rows that stand together."""
    for is_row, block in groupby(raws, key=lambda raw: bool(ROW.fullmatch(raw[1]))):
        if is_row:
            yield list(block)


def _put_back(rows: list[Raw], least: float) -> Iterator[Raw]:
    if not _is_scattered(rows, least):
        yield from rows
        return
    yield from ((n, _line(_cells(raw))) for n, raw in rows if not DIVIDER.fullmatch(raw))


def _is_scattered(rows: list[Raw], least: float) -> bool:
    """Many cells are empty, and the others hold a word or two."""
    told = [_cells(raw) for _, raw in rows if not DIVIDER.fullmatch(raw)]
    cells = [cell for row in told for cell in row]
    filled = [cell for cell in cells if cell]
    return (
        bool(filled)
        and min(len(row) for row in told) > 2
        and len(cells) - len(filled) >= least * len(cells)
        and sum(cell.count(" ") + 1 for cell in filled) <= WORDS * len(filled)
    )


def _cells(raw: str) -> list[str]:
    return [" ".join(cell.split()) for cell in raw.strip().strip("|").split("|")]


def _line(cells: list[str]) -> str:
    """Words with one blank between them, and with four where another column begins."""
    text, empty = "", 0
    for cell in cells:
        if not cell:
            empty += 1
            continue
        gap = "" if not text else "    " if empty >= WIDE else " "
        text, empty = text + gap + cell, 0
    return text
