"""A list whose items take several lines each -> one stanza an item: its name, what stands below.

Of all ways to part the lines the one is taken by which most items have one time: before each
line that follows a time of its own, at each time, at each line with a time, at lines in the
clothes of the first (capitals, bold, no bullet, as far left), at blank lines.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from store.cv.blocks.roles import done
from store.cv.page.flow import HANGING, glued
from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.kinds import kind_of
from store.cv.phrases.towns import is_place

MOST = 9  # lines of one item; more are a section of something else
SIGNS = " \t,;:|•·–—-()[]"


@dataclass(frozen=True, slots=True)
class Stanza:
    """One item: all lines of its name as one, its time, and the lines below."""

    name: Line
    time: Line | None
    below: tuple[Line, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """Every line that it was read from."""
        own = (*self.name.numbers, *(n for line in self.below for n in line.numbers))
        return tuple(sorted({*own, *(self.time.numbers if self.time else ())}))


def read(lines: tuple[Line, ...], is_item: Callable[[str], object]) -> list[Stanza]:
    """The stanzas of a list; none where each line is an item. `is_item`: a name of such an item."""
    lines = tuple(closed(lines))
    found: list[list[Line]] = []
    for opens in _ways(lines):
        groups = _groups(lines, opens)
        if _holds(groups, is_item) and _worth(groups) >= _worth(found):
            found = groups
    return [_stanza(group) for group in found]


def is_time(line: Line) -> bool:
    """Nothing but a time stands on the line, or a time and, apart from it, a place or a remark."""
    if not _begins(line):
        return False
    left = line.text[dates.find(line.text)[-1].end :]
    bare = left.strip(SIGNS)
    return len(bare) < 4 or is_place(bare) or left.lstrip(" ")[:1] in "|\t·•"


def closed(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Names of items that a narrow column broke are whole again."""
    spaced = sum(line.gap > 0 for line in lines) * 2 > len(lines) > 2
    begun = sum(_begins(line) for line in lines) * 2 > len(lines) > 2
    column = max((len(_last(line)) for line in lines), default=0) if begun else 0
    held: Line | None = None
    for line in lines:
        if held is not None and (_wraps(held, line, spaced) or _runs_on(held, line, column)):
            held = glued(held, line)
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _wraps(above: Line, line: Line, spaced: bool) -> bool:
    """The line goes on with the name above it: "(PMP)", "of Foo", "Course" without a blank line."""
    if above.bullet or line.bullet or line.gap or line.strong != above.strong:
        return False
    if _dated(line) or _dated(above):
        return False
    whole = line.text[0] == "(" and line.text[-1] == ")"
    opens = line.text.split()[0].islower() or HANGING.search(above.text)
    return bool(whole or opens or (spaced and line.caps == above.caps and len(line.text) < 40))


def _runs_on(above: Line, line: Line, column: int) -> bool:
    """In a list whose items begin with a time: no time, below a line that fills the column."""
    if not column or line.bullet or line.gap or _dated(line) or not _begins(above):
        return False
    if line.caps or line.strong != above.strong:
        return False
    return above.text[-1] not in ".;:" and len(_last(above)) > 0.75 * column > 30


def _last(line: Line) -> str:
    """The last of the lines of which it is made."""
    return line.text[line.breaks[-1] :] if line.breaks else line.text


def _begins(line: Line) -> bool:
    """A time stands first."""
    spans = dates.find(line.text)
    return bool(spans) and not line.text[: spans[0].start].strip(SIGNS)


def _dated(line: Line) -> bool:
    return bool(dates.find(line.text))


def _ways(lines: tuple[Line, ...]) -> Iterator[list[bool]]:
    """The ways to tell the first lines of items that fit the first line of all."""
    if len(lines) < 2:
        return
    first, times = lines[0], [is_time(line) for line in lines]
    if times[0]:
        yield times
        return
    if any(times):
        yield [True, *times[:-1]]
    if sum(times) == 1 and len(lines) < 5 and not first.bullet:
        yield [True] + [False] * (len(lines) - 1)
    if _dated(first):
        yield [_dated(line) and not time for line, time in zip(lines, times, strict=True)]
    if any(line.gap for line in lines[1:]):
        yield [True, *(line.gap > 0 for line in lines[1:])]
    if not first.bullet and any(line.bullet for line in lines):
        yield [not (line.bullet or time) for line, time in zip(lines, times, strict=True)]
    if not first.bullet and any(line.indent > first.indent + 1 for line in lines):
        yield [line.indent <= first.indent and not line.bullet for line in lines]
    if first.strong:
        yield [line.strong and not time for line, time in zip(lines, times, strict=True)]
    if first.caps:
        yield [line.caps and not time for line, time in zip(lines, times, strict=True)]


def _groups(lines: tuple[Line, ...], opens: list[bool]) -> list[list[Line]]:
    """The lines in groups; a name in capitals over two lines opens once."""
    groups: list[list[Line]] = []
    opened = False
    for line, new in zip(lines, opens, strict=True):
        torn = opened and new and line.gap == 0 and line.caps and not _dated(line)
        if groups and (not new or (torn and not any(map(_dated, groups[-1])))):
            groups[-1].append(line)
        else:
            groups.append([line])
        opened = new
    return groups


def _timed(groups: list[list[Line]]) -> float:
    """The share of items that have one line with a time."""
    return sum(_times(group) == 1 for group in groups) / len(groups)


def _worth(groups: list[list[Line]]) -> tuple[int, float, int]:
    """Items with a time first, few without; then the more of several lines the better."""
    timed = round(_timed(groups) * len(groups)) if groups else -1
    share = timed / len(groups) if timed > 1 else 0.0
    return timed, share, sum(len(group) > 1 for group in groups)


def _times(group: list[Line]) -> int:
    """How many lines have a time: those that hold nothing else, or where none does, any."""
    return sum(map(is_time, group)) or sum(_dated(line) and not line.bullet for line in group)


def _holds(groups: list[list[Line]], is_item: Callable[[str], object]) -> bool:
    """Most items have several lines, none has two times, and what stands below is no item."""
    below = [line for group in groups for line in group[1:]]
    long = sum(len(group) > 1 for group in groups) * 2 > len(groups)
    if not long or any(len(group) > MOST or _times(group) > 1 for group in groups):
        return False
    others = [_dated(line) and not is_time(line) for line in below]
    if sum(others) * 2 > len(below) or any(
        o and not x.bullet for o, x in zip(others, below, strict=True)
    ):
        return False
    items = [line for line in below if is_item(line.text) and line.text[-1] not in ".:"]
    if len(items) * 2 > len(groups) + 1 or any(is_item(x.text) and _dated(x) for x in below):
        return False
    told = sum(bool(line.bullet) or is_said(line) for line in below) * 2 > len(below)
    if _timed(groups) * 2 > 1:
        apart = all(group[0].gap for group in groups[1:]) and not any(x.gap for x in below)
        return told or apart or any(map(is_time, (groups[0][0], *below)))
    named = [group[0].text for group in groups]
    kinds = sum(" " not in n or n[-1] == ":" or kind_of(n)[1] == 1 for n in named)
    return told and kinds * 3 <= len(named)


def is_said(line: Line) -> bool:
    """A sentence about an item, or what was done for it."""
    return done(line.text) or (line.text[-1] in ".!" and " " in line.text) or line.text[0].islower()


def _stanza(group: list[Line]) -> Stanza:
    """A group's name over one line or, in capitals, several; its time; the rest."""
    time = next((line for line in group if is_time(line)), None)
    rest = [line for line in group if line is not time]
    name, rest = (rest[0], rest[1:]) if rest else (group[0], [])
    while rest and name.caps and rest[0].caps and not rest[0].bullet:
        name, rest = glued(name, rest[0]), rest[1:]
    return Stanza(name, time, tuple(rest))
