"""What is printed in one go, and what of it stands on one line (pure)."""

from collections.abc import Iterable
from dataclasses import dataclass

SAME = 0.35  # heights between the baselines of one line: signs stand raised
CLOSE, APART = 0.15, 1.5  # heights: no blank between two pieces, and columns of a line
TAB = " " * 4  # between the columns of a line


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters printed in one go; in points from the page's lower left corner."""

    text: str
    left: float
    right: float
    baseline: float
    height: float
    bold: bool = False


Row = list[Piece]  # on one baseline, from left to right


def rows_of(pieces: Iterable[Piece]) -> list[Row]:
    rows: list[Row] = []
    for piece in sorted(pieces, key=lambda p: (-p.baseline, p.left)):
        row = rows[-1] if rows else []
        near = row and row[0].baseline - piece.baseline <= SAME * max(piece.height, row[0].height)
        if near:
            row.append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda p: p.left) for row in rows]


def joined(row: Row) -> str:
    words, before = "", None
    for piece in row:
        gap = (piece.left - before.right) / max(piece.height, 1.0) if before else 0.0
        sign = len(words.strip()) == 1 and not words.strip().isalnum()  # a bullet
        between = TAB if gap >= APART and not sign else " " if gap >= CLOSE else ""
        if between:  # and no blank of the file's own beside it
            words = words.rstrip() + between + piece.text.lstrip()
        else:
            words += piece.text
        before = piece
    return words.strip()


def height(row: Row) -> float:
    return max(p.height for p in row)
