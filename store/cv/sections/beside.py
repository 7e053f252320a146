"""A section -> the same, what its right-hand column said back beside the lines of each entry.

Readers that follow the order of drawing print places and times in blocks of their own: below each
entry's head, or all of them below the heads of several entries.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.towns import is_place
from store.cv.sections.sections import Section

SENTENCE = re.compile(r"^[^\W\d_A-Z]|\.$")
KINDS = frozenset("work education teaching projects volunteer awards".split())
LONGEST = 48  # characters of a line that holds a time or a place and nothing else
HEAD = 3  # lines of an entry's head that a right-hand column stands beside
MOST_WORDS = 6  # of a place
MOST = 110  # characters of a line of it
Side = list[Line]  # what stands beside one entry: a place, a time, or both
Group = list[Line]  # lines between two blank ones


def put(parts: tuple[Section, ...]) -> tuple[Section, ...]:
    """Every section; what belongs to the last entry of one may stand in the next one's list."""
    found = [replace(p, lines=_unmarked(p.lines)) if p.kind in KINDS else p for p in parts]
    for index, part in enumerate(parts[1:], 1):
        above = found[index - 1]
        if part.kind not in KINDS and above.kind in KINDS and (side := _strayed(above, part)):
            found[index] = replace(part, lines=tuple(x for x in part.lines if x not in side))
            found[index - 1] = replace(above, lines=_inserted(above.lines, side))
        elif part.kind in KINDS and above.kind in KINDS:
            found[index - 1 : index + 1] = _carried(above, found[index])
    return tuple(_mended(part) for part in found)


def _strayed(above: Section, part: Section) -> Side:
    """A time, perhaps with its place, in a list that has no times, below a last entry without."""
    near = [line for line in part.lines[1:] if len(line.text) <= LONGEST and not line.bullet]
    if not any(x.gap for x in near) or not above.lines or sum(map(_is_time, near)) != 1:
        return []
    heads = [group for group in _groups(above.lines) if _is_head(group)]
    last = next((g for g in reversed(list(_groups(above.lines))) if not g[0].bullet), [])
    if not heads or last != heads[-1] or len(heads) < 2:
        return []
    sides = [g for g in list(_groups(part.lines))[1:] if all(map(_is_side, g)) and _timed(g)]
    return sides[0] if len(sides) == 1 else []


def _carried(above: Section, part: Section) -> list[Section]:
    """Both; times below the first head of one, too many for it, go to the last ones of the other.

    "Foo College", "Bar School" / "Experience", "Baz Inn", three towns with their times.
    """
    groups = list(_groups(part.lines))
    run = 1
    while run < len(groups) and all(map(_is_side, groups[run])):
        run += 1
    if run == 1 or not _lacks_time(groups[0]):
        return [above, part]
    sides = _sides([line for group in groups[1:run] for line in group])
    heads = list(_groups(above.lines))
    dated = [i for i, group in enumerate(heads) if _tells_time(group)]
    bare = [i for i, group in enumerate(heads) if _lacks_time(group) and i > max(dated, default=-1)]
    size, left = divmod(len(bare), max(1, len(sides) - 1))  # groups of each entry
    if (
        run - 1 < len(sides)
        or len(sides) < 2
        or left
        or not 0 < size <= HEAD
        or not all(map(_timed, sides[:-1]))
    ):
        return [above, part]
    for at, side in zip(bare[::size], sides[:-1], strict=True):
        heads[at] = list(_joined(heads[at], side))
    rest = [*groups[0], replace(sides[-1][0], gap=1), *sides[-1][1:]]
    below = (line for group in groups[run:] for line in group)
    return [
        replace(above, lines=tuple(line for group in heads for line in group)),
        replace(part, lines=(*rest, *below)),
    ]


def _tells_time(group: Group) -> bool:
    return any(dates.find(line.text) for line in group[:HEAD])


def _lacks_time(group: Group) -> bool:
    """A head without a time, whatever stands below it."""
    if not group or group[0].bullet or len(group[0].text) > MOST or not group[0].text[:1].isupper():
        return False
    return not all(map(_is_side, group)) and not _tells_time(group)


def _inserted(lines: tuple[Line, ...], side: Side) -> tuple[Line, ...]:
    """The side below the last head, a block of its own."""
    groups = list(_groups(lines))
    at = max(i for i, group in enumerate(groups) if _is_head(group))
    head = [line for line in groups[at] if not line.bullet]
    rest = [replace(x, gap=x.gap or (i == 0)) for i, x in enumerate(groups[at][len(head) :])]
    groups[at : at + 1] = [head, [replace(side[0], gap=1), *side[1:]], rest]
    return tuple(line for group in groups for line in group)


def _mended(part: Section) -> Section:
    """Only where heads come first: a column of times on the left is printed before them."""
    if part.kind not in KINDS or not any(line.gap and _is_side(line) for line in part.lines[1:]):
        return part
    groups = list(_groups(part.lines))
    if all(_is_side(line) for line in groups[0]) or not _is_free(groups):
        return part
    found: list[Group] = []
    open_heads: list[int] = []  # groups that no time has been told of
    at = 0
    while at < len(groups):
        run = at
        while run < len(groups) and all(_is_side(line) for line in groups[run]):
            run += 1
        if run == at:
            found.append(groups[at])
            open_heads = _heads(open_heads, groups[at], len(found) - 1)
            at += 1
            continue
        sides = _sides([line for group in groups[at:run] for line in group])
        heads = open_heads if len(open_heads) == len(sides) else open_heads[-1:]
        if len(heads) == len(sides) and heads[-1:] == [len(found) - 1]:
            for index, side in zip(heads, sides, strict=True):
                found[index] = list(_joined(found[index], side))
            if run < len(groups) and not _timed(sides[-1]) and not groups[run][0].bullet:
                groups[run][0] = replace(groups[run][0], gap=0)
        else:
            found += groups[at:run]
        open_heads = []
        at = run
    return replace(part, lines=tuple(line for group in found for line in group))


def _unmarked(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Times with a place that an icon turned into bullets are lines of the head above them."""
    told = {i: said for i, line in enumerate(lines) if line.bullet and i and (said := _when(line))}
    if len(told) < 2 and not (told and lines[min(told) - 1].strong):
        return lines
    found = list(lines)
    for i, said in told.items():
        found[i] = replace(lines[i], text=said, bullet="", bold=(), gap=0, breaks=(), links=())
        if i > 1 and not (lines[i - 1].bullet or lines[i - 2].bullet):
            found[i - 1] = replace(found[i - 1], gap=0)  # "Cook", "**Foo Inn**" above the time
    return tuple(found)


def _when(line: Line) -> str:
    """ "Apr 2015 – present - Brisbane, AUS" in two cells; "" for anything else."""
    if len(line.text) > LONGEST * 2 or not any(c.isdigit() for c in line.text[:12]):
        return ""
    for span in dates.find(line.text)[:1]:
        rest = line.text[span.end :].strip(" -–—|,·•\t")
        if span.ranged and span.start < 3 and len(rest) < LONGEST and not SENTENCE.search(rest):
            return f"{line.text[span.start : span.end]}\t{rest}".strip()
    return ""


def _groups(lines: tuple[Line, ...]) -> Iterator[Group]:
    held: Group = []
    for line in lines:
        if held and line.gap:
            yield held
            held = []
        held.append(line)
    yield held


def _is_free(groups: list[Group]) -> bool:
    """The section does not end below a head without a time: its times do not come first."""
    tail = groups[-1]
    return all(_is_side(line) for line in tail) or not _is_head(tail) or len(groups) < 3


def _heads(known: list[int], group: Group, index: int) -> list[int]:
    """The heads that still lack a time, with this group's."""
    if _is_head(group):
        return [*known, index]
    return [] if any(dates.find(line.text) for line in group[:HEAD]) else known


def _is_head(group: Group) -> bool:
    """Short lines, none of them dated, that begin with a capital: an organisation, a title."""
    head = [line for line in group[:HEAD] if not line.bullet]
    if not head or group[0].bullet or not (group[0].text[:1].isupper() or len(group) < HEAD):
        return False
    return not any(
        len(line.text) > MOST or line.text[-1] in ".;:" or dates.find(line.text) for line in head
    )


def _is_side(line: Line) -> bool:
    return len(line.text) <= LONGEST and not line.bullet and (_is_time(line) or _is_town(line))


def _is_time(line: Line) -> bool:
    spans = dates.find(line.text)
    rest = len(line.text) - sum(span.end - span.start for span in spans)
    return len(spans) == 1 and rest < 4


def _is_town(line: Line) -> bool:
    return line.text[:1].isupper() and line.text.count(" ") < MOST_WORDS and is_place(line.text)


def _timed(side: Side) -> bool:
    return any(_is_time(line) for line in side)


def _sides(lines: list[Line]) -> list[Side]:
    """What is said beside one entry after another: a second place or time begins the next one."""
    found: list[Side] = []
    for line in lines:
        told = [_is_time(other) for other in found[-1]] if found else [_is_time(line)]
        if _is_time(line) in told:
            found.append([])
        found[-1].append(line)
    return found


def _joined(group: Group, side: Side) -> Iterator[Line]:
    """The head's lines with what stands beside them, each in a cell of its own."""
    size = sum(not line.bullet for line in group[:2])
    for index, line in enumerate(group):
        cells = side[index : index + 1] if size >= len(side) else side * (index == 0)
        for cell in cells:
            line = _beside(line, cell)
        yield line


def _beside(line: Line, cell: Line) -> Line:
    shift = len(line.text) + 1
    return replace(
        line,
        text=f"{line.text}\t{cell.text}",
        more=(*line.more, *cell.numbers),
        breaks=(*line.breaks, shift, *(b + shift for b in cell.breaks)),
    )
