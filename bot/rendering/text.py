"""Answer -> words on a terminal, and the document of `ask --json` (both pure)."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from bot.rendering.printable import UNPRINTABLE, one_line, plain
from handlers.answer import Answer, Cell, Finding, Table
from store.records import Quote

PAGE = 20  # people on one screen; "more" shows the next ones
LONGEST = 12_000  # characters of an answer, as in Slack
LEFT_OUT = 300  # kept free for the words on what was left out and for the ending
WIDTH = 100  # columns: a table that is wider is written as a list


def quoted(quote: Quote) -> str:
    """`"the line" (file.md:12)`."""
    return f'"{one_line(quote.text)}" ({source(quote)})'


def source(quote: Quote) -> str:
    """`file.md:12`."""
    return f"{one_line(quote.source)}:{quote.line}"


def text(answer: Answer, start: int = 0, most: int = PAGE) -> str:
    """The answer in words, from the person numbered `start` (from 0) on; ends without a newline."""
    parts: list[Iterable[str]] = [opening(answer, start, most)]
    parts += [[plain(line)] for line in answer.lines]
    if answer.table and not start:
        parts.append(table(answer.table))
    parts += people(answer.findings[start : start + most], start)
    if answer.closest and not start:
        parts += [["Closest:"], *people(answer.closest, 0)]
    last = within(joined([remaining(answer, start + most), ending(answer)]), LONGEST // 2)
    return joined([within(joined(parts), LONGEST - len(last) - LEFT_OUT).split("\n"), [last]])


def joined(parts: Iterable[Iterable[str]]) -> str:
    """Paragraphs with a blank line between; those without words are none."""
    return "\n\n".join(filter(None, ("\n".join(part) for part in parts)))


def within(words: str, most: int) -> str:
    """Whole lines of so many characters in all, with a word on how many do not fit."""
    if len(words) <= most:
        return words
    lines = words.split("\n")
    kept = words[: max(most, 0)].split("\n")[:-1] or [words[: max(most, 0)]]
    return "\n".join([*kept, f"… {len(lines) - len(kept)} more lines do not fit here."])


def titled(answer: Answer, start: int, most: int) -> str:
    """An answer's title; on a later page, which of the people found are on it."""
    count = len(answer.findings)
    if not 0 < start < count:
        return one_line(answer.title)
    last = min(start + most, count)
    return (
        f"{start + 1} to {last} of {count} people" if last > start + 1 else f"The last of {count}"
    )


def opening(answer: Answer, start: int, most: int) -> Iterator[str]:
    yield titled(answer, start, most)
    if answer.reading:
        yield f"Understood: {one_line(answer.reading)}"


def people(findings: Iterable[Finding], before: int) -> list[Iterable[str]]:
    """One paragraph a person, numbered on from `before`."""
    return [person(number, f) for number, f in enumerate(findings, before + 1)]


def person(number: int, finding: Finding) -> Iterator[str]:
    about = f" — {one_line(finding.about)}" if finding.about else ""
    note = f" ({one_line(finding.note)})" if finding.note else ""
    yield f"{number}. {one_line(finding.name)}{about}{note}"
    for quote in finding.evidence:
        yield f"  {quoted(quote)}"


def remaining(answer: Answer, shown: int) -> Iterator[str]:
    left = len(answer.findings) - shown
    if left > 0:
        yield f'{left} more: "more" shows the next.'


def ending(answer: Answer) -> Iterator[str]:
    for number, choice in enumerate(answer.choices, 1):
        yield f"[{number}] {one_line(choice.label)}"
    if answer.note:
        yield plain(answer.note)
    if answer.suggestions:
        yield "Next: " + " · ".join(map(one_line, answer.suggestions))


def table(table: Table) -> Iterator[str]:
    """Columns side by side where they fit, else a list under each row's name."""
    rows = [[one_line(cell.text) for cell in row] for row in table.rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    if table.caption:
        yield one_line(table.caption)
    if sum(widths) + 3 * (len(widths) - 1) <= WIDTH:
        yield from grid(rows, widths)
    else:
        yield from by_row(rows)


def grid(rows: list[list[str]], widths: list[int]) -> Iterator[str]:
    for number, row in enumerate(rows):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield " | ".join(cells).rstrip()
        if not number:
            yield "-+-".join("-" * width for width in widths)


def by_row(rows: list[list[str]]) -> Iterator[str]:
    for name, *cells in rows[1:]:
        if len(cells) == 1:
            yield f"{name}: {cells[0] or '–'}"
            continue
        yield f"{name}:"
        for head, cell in zip(rows[0][1:], cells, strict=True):
            yield f"  {head}: {cell or '–'}"


def document(answer: Answer, blocks: list[dict[str, Any]]) -> dict[str, Any]:
    """What `ask --json` prints; `people` is everybody found, best first, one entry each."""
    return {
        "intent": answer.intent,
        "title": answer.title,
        "reading": answer.reading,
        "people": [entry(f) for f in answer.findings],
        "closest": [entry(f) for f in answer.closest],
        "table": answer.table and rows(answer.table),
        "lines": list(answer.lines),
        "note": answer.note,
        "choices": [{"label": c.label, "question": c.question} for c in answer.choices],
        "suggestions": list(answer.suggestions),
        "private": answer.private,
        "id": answer.id,
        "text": text(answer, most=max(PAGE, len(answer.findings))),
        "blocks": blocks,
    }


def entry(finding: Finding) -> dict[str, Any]:
    return {
        "name": finding.name,
        "about": finding.about,
        "note": finding.note,
        "evidence": [evidence(quote) for quote in finding.evidence],
    }


def evidence(quote: Quote) -> dict[str, Any]:
    return {"quote": quote.text, "source": quote.source, "line": quote.line}


def rows(table: Table) -> dict[str, Any]:
    return {"caption": table.caption, "rows": [[cell_of(c) for c in row] for row in table.rows]}


def cell_of(cell: Cell) -> dict[str, Any]:
    return {"text": cell.text, "evidence": [evidence(quote) for quote in cell.evidence]}


def as_json(document: dict[str, Any]) -> str:
    r"""JSON on one line: letters as they are, what may not be printed as \uXXXX.

    >>> as_json({"a": "Zo\u00eb\u202e"})
    '{"a": "Zoë\\u202e"}'
    """
    return UNPRINTABLE.sub(_written_out, json.dumps(document, ensure_ascii=False))


def _written_out(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[n : n + 2].hex()}" for n in range(0, len(units), 2))
