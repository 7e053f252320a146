"""A CV's text -> line by line, what each was taken for: heading, fields of an entry, nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

from store.cv.blocks.pieces import read
from store.cv.page import lines
from store.cv.parser import laid_out, parse
from store.records import CV

WIDEST = 32  # characters of the column of roles; a longer role moves its own line only


@dataclass(frozen=True, slots=True)
class Taken:
    """One line with words, and what was read from it."""

    number: int
    text: str  # its words, without markup
    role: str  # "heading: work", "work: position, name", "name", "unread" ...
    why: str  # the evidence: "title 3.5 'Data Scientist'; time 'May 2019 – now'", or ""


def explain(text: str) -> Iterator[Taken]:
    """Every line with words, in order of the document."""
    cv = parse(text)
    read_lines, parts, _ = laid_out(text)
    headings = {part.heading.number: part.kind for part in parts if part.heading}
    roles = _roles(cv)
    for line in sorted(read_lines, key=lambda line: line.number):
        role = "; ".join(roles.get(line.number, ()))
        if not role and line.number in headings:
            role = f"heading: {headings[line.number]}"
        yield Taken(line.number, line.text, role or _rest(cv, line.number), _why(line))


def told(text: str) -> str:
    """All lines with words, one below the other: number, what it was taken for, words, why."""
    rows = [(str(t.number), t.role, t.text, t.why) for t in explain(text)]
    number, role = (max((len(row[n]) for row in rows), default=0) for n in (0, 1))
    return "".join(
        f"{row[0]:>{number}}  {row[1]:{min(role, WIDEST)}}  {row[2]}"
        f"{'  <- ' + row[3] if row[3] else ''}\n"
        for row in rows
    )


def _roles(cv: CV) -> dict[int, list[str]]:
    """Line -> "kind: fields" of all that was read from it."""
    found: dict[int, dict[str, list[str]]] = {}
    for fact in cv.basics:
        found.setdefault(fact.line, {}).setdefault("basics", []).append(fact.field)
    for entry in cv.entries:
        for fact in entry.facts:
            fields = found.setdefault(fact.line, {}).setdefault(entry.kind, [])
            fields += [fact.field] if fact.field not in fields else []
    return {
        number: [f"{kind}: {', '.join(fields)}" for kind, fields in kinds.items()]
        for number, kinds in found.items()
    }


def _rest(cv: CV, number: int) -> str:
    """A line without a fact of its own: a part of an entry (its time, a broken line), or unread."""
    if number in cv.unread:
        return "unread"
    return next((f"{entry.kind}: part" for entry in cv.entries if number in entry.lines), "part")


def _why(line: lines.Line) -> str:
    if len(line.text) > 200:
        return ""
    reading = read(line)
    told = [f"{p.kind} {p.weight:.1f} {p.text!r}" for p in reading.pieces if p.kind]
    return "; ".join([*told, *(f"time {span.period.text!r}" for span in reading.spans)])
