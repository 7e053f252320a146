"""The head of a job -> its pieces, a position with dashes in it as one of them.

Profiles print employer, position and time on lines of their own: then all of the position's line
is the position ("Data Scientist - Computer Vision").
"""

import re

from store.cv.blocks import fields
from store.cv.blocks.blocks import Block
from store.cv.blocks.pieces import Piece, Reading
from store.cv.phrases.scores import title

DASH = re.compile(r"\s[-–—]\s")


def head_pieces(block: Block) -> list[Piece]:
    """All pieces of a block's head lines, in order."""
    if not any(_is_whole(reading, block) for reading in block.head):
        return fields.head_pieces(block)
    pieces: list[Piece] = []
    for reading in block.head:
        line = reading.line
        whole = _is_whole(reading, block)
        pieces += [Piece(line.text, "title", line.number, 3.0)] if whole else reading.pieces
    return pieces


def _is_whole(reading: Reading, block: Block) -> bool:
    """A line of dashes that begins with a position, between the employer's and the time's."""
    text = reading.line.text
    if reading.spans or "\t" in text or "," in text or not DASH.search(text):
        return False
    if title(DASH.split(text)[0]) < 2.5 or reading.has("place", "degree"):
        return False
    at = block.head.index(reading)
    above, below = block.head[at - 1 : at], block.head[at + 1 : at + 2]
    return bool(above and below) and _names_employer(above[0]) and _is_time(below[0])


def _names_employer(reading: Reading) -> bool:
    alone = len(reading.pieces) == 1 or reading.has("org")
    return alone and not reading.spans and not reading.has("title", "degree")


def _is_time(reading: Reading) -> bool:
    return bool(reading.spans) and reading.rest < 24
