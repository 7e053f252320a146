"""The head of a job -> its pieces, a position with dashes in it as one of them.

Profiles print employer, position and time on lines of their own: then all of the position's line
is the position ("Data Scientist - Computer Vision").
"""

import re
from dataclasses import replace

from store.cv.blocks import fields
from store.cv.blocks.blocks import Block
from store.cv.blocks.pieces import Piece, Reading
from store.cv.phrases.cuts import BRACKETED
from store.cv.phrases.scores import title

EMPLOYMENT = re.compile(r"(?:full|part)[- ]time|contract|intern|remote|hybrid|on-?site", re.I)
JOINTS = frozenset("of and & for the de di la du des".split())
DASH = re.compile(r"\s[-–—]\s")
DASH_SIGN = re.compile("[-–—]")  # what it never lacks: a quick look


def bracketed(blocks: tuple[Block, ...]) -> bool:
    """A section's employers stand in brackets behind its positions: "Cook (Foo Inn)"."""
    told = [head_pieces(block) for block in blocks if block.head]
    lone = [ps for ps in told if not any(p.kind == "org" for p in ps)]
    held = [ps for ps in lone if any(_held(p) for p in ps)]
    return len(held) > 1 and len(held) * 4 >= len(lone) * 3 and len(held) * 2 >= len(told)


def _held(piece: Piece) -> re.Match[str] | None:
    """What stands in brackets behind a position and is shaped like a name of two words or more."""
    found = BRACKETED.match(piece.text) if piece.kind == "title" else None
    if found is None or EMPLOYMENT.match(found[2]):
        return None
    words = found[2].split()
    named = len(words) > 1 and all(w[0].isupper() or w in JOINTS for w in words)
    return found if named else None


def unbracketed(pieces: list[Piece]) -> list[Piece]:
    """The pieces of a head whose position holds its employer in brackets, each by itself."""
    if any(piece.kind == "org" for piece in pieces):
        return pieces
    found: list[Piece] = []
    for piece in pieces:
        if held := _held(piece):
            found += [replace(piece, text=held[1]), replace(piece, text=held[2], kind="org")]
        else:
            found.append(piece)
    return found


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
    if reading.spans or "\t" in text or "," in text:
        return False
    if not DASH_SIGN.search(text) or not DASH.search(text):
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
