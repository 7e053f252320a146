"""Lines of degrees or jobs that stand in a table with a header row -> blocks, and the other lines.

The header says what each column holds: "Course | Institute | Board/University | Year | %".
"""

import re
from dataclasses import replace

from store.cv.blocks.blocks import Block
from store.cv.blocks.pieces import Piece, Reading
from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.scores import degree
from store.cv.phrases.towns import split_place
from store.cv.words.label_words import HEADER_WORDS

KIND = {word: kind for kind, words in HEADER_WORDS.items() for word in words}
STRIPPED = " .()*#:"
SERIAL = re.compile(r"\(?\d{1,2}[.)]?")
SERIAL_FIRST = re.compile(r"^\d{1,2}[.)]?\s+(?=[A-Z])")
SERIAL_HEAD = re.compile(r"^(?:s(?:[rli])?\.?\s?no\.?|#)[\s.:]+(?=\w)", re.I)
YEAR_LAST = re.compile(r"\s((?:19|20)\d\d)$")


def read(lines: tuple[Line, ...]) -> tuple[tuple[Block, ...], tuple[Line, ...]]:
    """The rows below each header row as blocks, and the lines that are none."""
    found: list[Block] = []
    left: list[Line] = []
    columns: list[str] = []
    for line in lines:
        if head := header(line):
            columns = head
        elif columns and len(line.cells) > 1 and (row := _row(line, columns)):
            found.append(Block((row,), ()))
        else:
            columns = columns if columns and len(line.text) < 40 and not line.gap else []
            left.append(line)
    return tuple(found), tuple(left)


def studied(
    rows: tuple[Block, ...], all_of_them: bool
) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Rows of degrees and rows of jobs, of a table that holds both: "10/2021 | Foo | M.Sc. Tea"."""
    found = [_degreed(row) for row in rows]
    degrees = tuple(row for row in found if all_of_them or row.head[0].has("degree"))
    return degrees, tuple(row for row in found if row not in degrees)


def _degreed(row: Block) -> Block:
    """The row; what stands below a header's "position" may be a degree."""
    reading = row.head[0]
    pieces = tuple(
        replace(p, kind="degree") if p.kind == "title" and degree(p.text) > 2 else p
        for p in reading.pieces
    )
    return Block((replace(reading, pieces=pieces),), row.body)


def header(line: Line) -> list[str]:
    """What each column holds; [] for any other line."""
    if "\t" not in line.text:
        return []
    cells = [SERIAL_HEAD.sub("", cell) or cell for cell in line.cells[:1]] + line.cells[1:]
    if not 2 < len(cells) < 10 or dates.find(line.text):
        return []
    kinds = [KIND.get(_folded(cell), "") for cell in cells]
    told = [kind for kind in kinds if kind]
    sure = {"degree", "org", "title"} & set(told)
    return kinds if len(told) >= len(cells) - 1 and len(told) > 2 and sure else []


def _folded(cell: str) -> str:
    return " ".join(cell.casefold().replace("/", " / ").strip(STRIPPED).split()) or cell.strip()


def _row(line: Line, columns: list[str]) -> Reading | None:
    """The pieces of one row, each of the kind that stands above it."""
    columns = [kind for kind in columns if kind != "number"]
    cells = line.cells
    cells = (
        cells[1:] if SERIAL.fullmatch(cells[0]) else [SERIAL_FIRST.sub("", cells[0]), *cells[1:]]
    )
    cells = _completed(cells, columns)
    if len(cells) != len(columns):
        return None
    if not any(k in ("degree", "org", "title") for k in columns):
        return None
    said: dict[str, list[str]] = {}
    for kind, cell in zip(columns, cells, strict=True):
        said.setdefault(kind, []).append(cell.strip(" ,;"))
    if "degree" in said and not degree(said["degree"][0]) and not dates.find(line.text):
        return None
    pieces = [
        *_named("degree", _with_subject(said), line),
        *_named("title", said.get("title", []), line),
        *_schools(said, line),
        *_named("score", said.get("score", []), line),
        *_named("place", said.get("place", []), line),
    ]
    return Reading(line, _times(said), tuple(pieces))


def _completed(cells: list[str], columns: list[str]) -> list[str]:
    """A year that a narrow gap left in the cell before it, as a cell; "-" for marks never told."""
    if len(cells) + 1 != len(columns):
        return cells
    last = columns[-1]
    if last == "score" and dates.find(cells[-1]) and len(cells[-1]) < 22:
        return [*cells, "-"]
    if "date" in columns:
        at = columns.index("date")
        match = YEAR_LAST.search(cells[at - 1]) if at else None
        if match:
            return [*cells[: at - 1], cells[at - 1][: match.start()], match[1], *cells[at:]]
    return cells


def _with_subject(said: dict[str, list[str]]) -> list[str]:
    """The degree; its subject may have a column of its own."""
    named, area = said.get("degree", []), said.get("area", [])
    return [f"{named[0]} in {area[0]}"] if named and area else named


def _named(kind: str, cells: list[str], line: Line) -> list[Piece]:
    return [Piece(cell, kind, line.number, 4.0) for cell in cells[:1] if cell.strip(" -–—.")]


def _schools(said: dict[str, list[str]], line: Line) -> list[Piece]:
    """Employer or school; a board or university beside a school's own column comes second."""
    found: list[Piece] = []
    for cell in [*said.get("org", []), *said.get("board", [])]:
        name, place = split_place(cell)
        name = name or place
        weight = 4.0 - len(found)
        if name.strip(" -–—."):
            found.append(Piece(name, "org", line.number, weight))
        if place and place != name:
            found.append(Piece(place, "place", line.number, 1.0))
    return found


def _times(said: dict[str, list[str]]) -> tuple[dates.Span, ...]:
    """The span of the date columns; two of them are its ends."""
    ends = [*said.get("from", []), *said.get("to", [])]
    text = " - ".join(ends) if len(ends) == 2 else " ".join([*said.get("date", []), *ends])
    return dates.find(text)
