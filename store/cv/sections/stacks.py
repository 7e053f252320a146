"""Lines -> the same; headings of a margin that a reader stacked above the text of their sections.

"Work" and "Leadership" and "Awards" in a row, then what they head: each heading goes above the
stretch of text that tells its kind best, in the order of the stack.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from store.cv.entries.prize_lines import NAMED
from store.cv.page.lines import Line
from store.cv.papers.lists import begins_with_authors
from store.cv.phrases import dates
from store.cv.phrases.kinds import kind_of
from store.cv.phrases.scores import degree, org, title
from store.cv.words.tongues import NATURAL

ROW = re.compile(r"[^\W\d_][^\W\d_.:@|,\t]*(?:[ /][^\W\d_.:@|,\t]+|[ ]&){0,3}")
LONGEST = 26  # characters of one row of a heading
OFFICE = re.compile(r"volunteer|board|member|president|chapter|society|committee|review|service")
TAUGHT = re.compile(r"teach|course|lecture|tutor|instructor")
HALF = 0.5  # a heading with one word that nobody foresaw is sure enough among others
LABELLED = re.compile(r"[^:]{3,40}:\s")
CALLED = re.compile(r"@|\(\d{3}\)|\+\d|https?:|upon request", re.I)


@dataclass(frozen=True, slots=True)
class Stack:
    """Headings in a row, from line `start` to `end`, end exclusive."""

    start: int
    end: int
    heads: tuple[Line, ...]


def unstacked(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Every line; nothing changes where no two headings stand above each other."""
    stacks = list(_stacks(lines))
    if not stacks:
        return lines
    found = list(lines[: stacks[0].start])
    for index, stack in enumerate(stacks):
        last = stacks[index + 1].start if index + 1 < len(stacks) else len(lines)
        end = next((i for i in range(stack.end, last) if _heads(lines[i])), last)
        found += _spread(stack.heads, lines[stack.end : end])
        found += lines[end:last]
    return tuple(part for line in found for part in _unglued(line))


def _heads(line: Line) -> bool:
    """A heading of its own, or glued to its first entry."""
    return kind_of(line.text)[1] == 1 or _is_glued(line)


def _is_glued(line: Line) -> bool:
    """ "Education **Foo University**": what the heading's word names is bold."""
    first = line.text.split(" ", 1)[0]
    bold = bool(line.bold) and line.bold[0][0] == len(first) + 1
    return bold and not line.level and kind_of(first)[1] == 1


def _unglued(line: Line) -> tuple[Line, ...]:
    if not _is_glued(line):
        return (line,)
    first, rest = line.text.split(" ", 1)
    shift = len(first) + 1
    bold = tuple((start - shift, end - shift) for start, end in line.bold)
    head = replace(line, text=first, level=2, bold=(), gap=line.gap or 1, links=())
    return head, replace(line, text=rest, bold=bold, gap=0)


def _stacks(lines: tuple[Line, ...]) -> Iterator[Stack]:
    index = 1
    while index < len(lines):
        end = index
        while end < len(lines) and _is_row(lines[end]):
            end += 1
        if end - index > 1 and end < len(lines) and lines[index].gap and lines[end].gap > 1:
            heads = tuple(_joined(lines[index:end]))
            if len(heads) > 1 and all(kind_of(head.text)[1] > HALF for head in heads):
                yield Stack(index, end, heads)
        index = max(end, index + 1)


def _is_row(line: Line) -> bool:
    return len(line.text) <= LONGEST and not line.bullet and bool(ROW.fullmatch(line.text))


def _joined(rows: tuple[Line, ...]) -> Iterator[Line]:
    """Rows of one heading as one line; the wider gap parts two headings."""
    widest = max(row.gap for row in rows[1:])
    if (
        all(row.gap == widest for row in rows[1:])
        and kind_of(" ".join(x.text for x in rows))[1] == 1
    ):
        widest += 1  # "Contact", "Information": the rows of a single heading
    held: Line | None = None
    for row in rows:
        if held and row.gap < max(widest, 1):
            held = replace(
                held, text=f"{held.text} {row.text}", bold=(), more=(*held.more, row.number),
                breaks=(*held.breaks, len(held.text) + 1),
            )  # fmt: skip
            continue
        if held:
            yield held
        held = row
    if held:
        yield held


def _spread(heads: tuple[Line, ...], text: tuple[Line, ...]) -> Iterator[Line]:
    """The headings among the text, each with at least one group of lines below it."""
    groups: list[list[Line]] = []
    for line in text:
        if not groups or line.gap > 1:
            groups.append([])
        groups[-1].append(line)
    if len(groups) < len(heads):
        yield from (*heads, *text)
        return
    starts = _starts([kind_of(head.text)[0] for head in heads], groups)
    for index, group in enumerate(groups):
        if index in starts:
            yield replace(heads[starts.index(index)], level=2, bold=(), gap=2)
        yield from group


def _starts(kinds: list[str], groups: list[list[Line]]) -> list[int]:
    """For each kind the group at which it begins: the best of all ways to cut, in order."""
    best: dict[int, tuple[float, list[int]]] = {0: (_score(kinds[0], groups[0]), [0])}
    for at, group in enumerate(groups[1:], 1):
        new: dict[int, tuple[float, list[int]]] = {}
        for now, (sum_, starts) in best.items():
            for then in (now, now + 1):
                if then == len(kinds) or len(kinds) - then > len(groups) - at:
                    continue
                total = sum_ + _score(kinds[then], group)
                if then not in new or total > new[then][0]:
                    new[then] = (total, starts if then == now else [*starts, at])
        best = new
    return best[len(kinds) - 1][1]


def _score(kind: str, group: list[Line]) -> float:
    """How well a group of lines fits a kind of section."""
    near = group[:3]
    text = " ".join(line.text for line in near).casefold()
    ranged = any(span.ranged for line in near for span in dates.find(line.text))
    titled = any(title(line.text[:80]) >= 2 for line in near)
    share = sum(bool(NAMED.search(line.text)) for line in group) / len(group)
    told = {
        "work": 2.0 * ranged + titled + 0.5 * any(org(line.text[:80]) >= 1 for line in near),
        "volunteer": ranged + 2.0 * bool(OFFICE.search(text)),
        "teaching": ranged + 2.0 * bool(TAUGHT.search(text)),
        "education": 3.0 * any(degree(line.text) > 2 for line in near),
        "skills": 2.0 * bool(LABELLED.match(near[0].text)) + (not ranged and "," in text),
        "awards": 3.0 * share + (not ranged and any(c.isdigit() for c in text)),
        "publications": 3.0 * any(begins_with_authors(line.text) for line in near),
        "languages": 3.0 * any(word in NATURAL for word in re.split(r"\W+", text)),
        "misc": 3.0 * bool(CALLED.search(text)),
        "references": 2.0 * bool(CALLED.search(text)),
    }
    return told.get(kind, 0.5)
