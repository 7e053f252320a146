"""Sections of talks, courses, references -> entries."""

import re
from collections.abc import Iterator
from dataclasses import replace

from store.cv.blocks import fields
from store.cv.page import contacts
from store.cv.page.lines import Line
from store.cv.phrases import dates, names
from store.records import Entry, Fact, Period

QUOTED = re.compile(r"\s*[“\"„«].{12,}[”\"“»]?\s*$")
# How a course begins that is no post: its number, or the word for a course.
COURSE = re.compile(
    r"(?:[A-Z]{2,5}[ -]?\d{2,4}\b|(?:Cours(?:e|es)?|Vorlesung|Übung(?:en)?|Seminar|Lecture course"
    r"|Travaux (?:dirigés|pratiques)|École d['’]été|Corso|Curso|Guest lecture)\b)"
)
BRACKET = re.compile(r"\s*\([^()]*\)$")  # "Ann Example (chair)"


def course(line: Line) -> Entry:
    """One course that was taught, as printed."""
    spans = dates.find(line.text)
    end = spans[0].start if spans and spans[0].start else len(line.text)
    name = line.text[:end].replace("\t", " ").strip(" ,;:([–-")
    time = spans[0].period if spans else Period()
    return Entry("teaching", (Fact("name", name, line.number),), time, line.numbers)


def talks(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """Talks: a title, where, when."""
    for line in lines:
        text, time = fields.dated(line)
        parts = [
            p.strip(' ,;:.“”"')
            for p in re.split(r"\t|(?<=[a-z])\.\s+|[“”\"],?", text)
            if p.strip(' ,;:.“”"')
        ]
        if not parts:
            continue
        facts = [Fact("name", parts[0], line.number)]
        facts += [Fact("event", "; ".join(parts[1:]), line.number)] if len(parts) > 1 else []
        yield Entry("talks", tuple(facts), time, line.numbers)


def _turned(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Referees side by side, one below the other: the columns below a row of names."""
    rows: list[Line] = []
    for line in lines:
        cells = line.cells
        named = len(cells) > 1 and all(names.is_name(BRACKET.sub("", cell)) for cell in cells)
        if rows and not named and len(cells) == len(rows[0].cells):
            rows.append(line)
            continue
        yield from _columns(rows)
        rows = [line] if named else []
        if not named:
            yield line
    yield from _columns(rows)


def _columns(rows: list[Line]) -> Iterator[Line]:
    for column in range(len(rows[0].cells) if rows else 0):
        yield from (replace(row, text=row.cells[column], bold=()) for row in rows)


def references(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """People who can be asked, each with the lines below the name, or the praise above it."""
    held: list[Fact] = []
    praise: list[Fact] = []
    numbers: list[int] = []
    for line in _turned(lines):
        if QUOTED.match(line.text):
            praise.append(Fact("reference", line.text.strip("“”\"' "), line.number))
            continue
        parts = [p.strip(" ,") for p in re.split(r"\t|,\s|\s[-–|]\s", line.text) if p.strip(" ,")]
        bare = names.tidy(BRACKET.sub("", parts[0])) if parts else ""
        said = [p for p in parts[1:] if not contacts.is_contact(p)]
        if names.is_name(bare) and not dates.find(line.text):
            if held:
                yield _reference(held, numbers)
            held, numbers = [Fact("name", bare, line.number)], [line.number]
            if praise:
                held, praise = [*held, *praise], []
            elif said:
                held.append(Fact("reference", ", ".join(said), line.number))
        elif held and not contacts.is_contact(line.text):
            held.append(Fact("reference", line.text.replace("\t", " "), line.number))
            numbers += line.numbers
    if held:
        yield _reference([*held, *praise], numbers)


def _reference(facts: list[Fact], numbers: list[int]) -> Entry:
    said = [f for f in facts if f.field == "reference"]
    kept = [facts[0]]
    if said:
        kept.append(Fact("reference", "\n".join(f.value for f in said), said[0].line))
    return Entry("references", tuple(kept), Period(), tuple(sorted(set(numbers))))
