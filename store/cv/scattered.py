"""Raw lines -> the same, the tables that a reader made of mere words put back into lines.

Some readers take the words of justified text for cells: "| Adviser: | | Dr. | Jane | Doe | | |".
"""

import re
from collections.abc import Iterable, Iterator

Raw = tuple[int, str]
ROW = re.compile(r"\s*\|.*\|\s*")
DIVIDER = re.compile(r"[\s|:-]+")
EMPTY = 0.3  # of all cells, at least; a table that was printed as one has fewer
WORDS = 3.0  # in a cell that is not empty, on average, at most
WIDE = 4  # empty cells between two words: the text of another column begins


def flat(raws: Iterable[Raw]) -> Iterator[Raw]:
    """Every line in order; rows of such a table as plain text, their divider left out."""
    held: list[Raw] = []
    for raw in raws:
        if ROW.fullmatch(raw[1]):
            held.append(raw)
            continue
        yield from _rows(held)
        held = []
        yield raw
    yield from _rows(held)


def _rows(rows: list[Raw]) -> Iterator[Raw]:
    told = [(number, _cells(raw)) for number, raw in rows if not DIVIDER.fullmatch(raw)]
    cells = [cell for _, row in told for cell in row]
    filled = [cell for cell in cells if cell]
    if (
        not filled
        or min(len(row) for _, row in told) < 3
        or len(cells) - len(filled) < EMPTY * len(cells)
        or sum(cell.count(" ") + 1 for cell in filled) > WORDS * len(filled)
    ):
        yield from rows
        return
    yield from ((number, _line(row)) for number, row in told)


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
