"""A list of papers as a table with a header row -> entries; the header says what each cell is."""

from collections.abc import Iterator

from store.cv.page.lines import Line
from store.cv.papers import marks
from store.cv.phrases import dates, names
from store.cv.phrases.cuts import balanced
from store.records import Entry, Fact, Period

COLUMNS = {
    "title": "name", "paper": "name", "publication": "name", "titel": "name", "titre": "name",
    "título": "name", "titolo": "name", "authors": "authors", "author(s)": "authors",
    "autoren": "authors", "auteurs": "authors", "autores": "authors", "autori": "authors",
    "venue": "publisher", "journal": "publisher", "conference": "publisher",
    "journal/conference": "publisher", "published in": "publisher", "revue": "publisher",
    "year": "date", "date": "date", "jahr": "date", "année": "date", "año": "date", "anno": "date",
}  # fmt: skip


def papers(lines: tuple[Line, ...]) -> tuple[list[Entry], tuple[Line, ...]]:
    """The papers of every row below a header, and the lines that are none."""
    found: list[Entry] = []
    left: list[Line] = []
    columns: list[str] = []
    for line in lines:
        if "\t" not in line.text:
            columns = []
            left.append(line)
            continue
        cells = line.text.split("\t")
        head = [COLUMNS.get(cell.casefold().strip(" .#"), "") for cell in cells]
        if "name" in head and len(head) > 2 and all(head[1:]):
            columns = head
        elif columns and len(cells) == len(columns):
            found.append(_row(line, cells, columns))
        else:
            columns = [] if len(cells) < 2 else columns
            left.append(line)
    return found, tuple(left)


def _row(line: Line, cells: list[str], columns: list[str]) -> Entry:
    facts: list[Fact] = []
    year = ""
    for cell, column in zip(cells, columns, strict=True):
        if column == "authors":
            people = (names.HONOURS.sub("", part) for part, _ in names.listed(cell))
            facts += [Fact("authors", name, line.number) for name in people]
        elif column == "date":
            spans = dates.find(cell)
            year = spans[0].period.end if spans else cell.strip()
        elif column:
            facts += _words(cell, column, line)
    facts.append(Fact("releaseDate", year, line.number))
    return Entry(
        "publications",
        tuple(fact for fact in facts if fact.value),
        Period(year, year, text=year),
        line.numbers,
    )


def _words(cell: str, column: str, line: Line) -> Iterator[Fact]:
    """A title as it stands; a venue without the prize in brackets behind it."""
    if column == "publisher" and (prize := marks.AWARD.search(cell)):
        yield Fact("awards", prize[0].strip(" ()[]"), line.number)
        cell = cell[: prize.start()]
    yield Fact(column, balanced(cell), line.number)
