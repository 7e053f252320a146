"""Lines -> the same; two columns whose blocks a reader printed in turn stand one after the other.

Two headings with nothing between them open two columns. Each line belongs to one of two streams:
to the one in whose open section it stands best, whose sentence it goes on with, whose entry lacks
a time. Of all ways to deal the lines out the best is taken, where it is far better than one stream.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace

from store.cv.page.lines import Line
from store.cv.phrases.kinds import kind_of
from store.cv.sections.fits import NOTHING, Told, told

BEAM = 12  # ways that are followed at once
LONGEST_PAGE = 400  # lines of a CV: one of ten pages is not set in two columns
LEAST = 9  # lines below a pair of headings, at least
MARGIN = 10.0  # by how much two streams must be better than one
OPENING = 2.0  # what a second stream costs
WITHIN, BETWEEN, UNSPACED = 2.5, 0.5, 0.8  # a change of streams in a block, between two, in none
EMPTY = 1.5  # a heading below which nothing stands
UNKNOWN = 0.6  # a heading that no table knows
TURNS = 1.2  # a column of lists that goes on with entries, or the other way
GOES_ON = 1.6  # a sentence that goes on, or does not
TIMED = 0.8  # a time for an entry that lacks one, or has one
TWICE = 0.5  # a second organisation in one entry's head
TOO_WIDE = 1.5  # a line that is far longer than its column's
STEP = 8  # characters in which a column's width is counted
LONGEST = 36  # characters of a heading
ENDED = ".!?:;"
HANGS = re.compile(r"(?:[,&-]|\b(?:and|of|the|for|with|to|in|und|y|et))$", re.I)
LISTS = frozenset("skills languages interests misc certificates awards summary".split())
ENTRIES = frozenset("work projects publications volunteer teaching".split())
TIMES = frozenset("work education volunteer teaching projects".split())
ORGS = frozenset(["org", "school"])
HEADED = frozenset("title degree org school".split())


@dataclass(frozen=True, slots=True)
class _Stream:
    """One column: its open section, its last line, what its last entry lacks, how wide it is."""

    kind: str
    last: int
    empty: bool = True  # nothing stands below its heading
    lacks: bool = False  # its last entry has no time
    named: bool = False  # its last entry has an organisation
    wide: int = 0
    lines: int = 0  # up to six


@dataclass(frozen=True, slots=True)
class _Way:
    """The lines so far dealt out in one way, and how good that is."""

    score: float
    streams: tuple[_Stream, _Stream | None]
    now: int  # the stream of the last line
    before: "_Way | None" = None


@dataclass(frozen=True, slots=True)
class _Page:
    """All lines from the first heading on, what each tells, and the kinds of the headings."""

    lines: tuple[Line, ...]
    heads: tuple[str, ...]
    tells: tuple[Told, ...]
    spaced: bool  # blank lines part its blocks


def unwoven(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Every line; nothing changes where no two headings stand above each other, or in a long CV."""
    if len(lines) > LONGEST_PAGE:
        return lines
    heads = [_head(line) for line in lines]
    style = Counter(_style(x) for x, head in zip(lines, heads, strict=True) if head).most_common(1)
    heads = [
        head if style and _style(line) == style[0][0] else ""
        for line, head in zip(lines, heads, strict=True)
    ]
    if not any(_is_pair(lines, heads, i) for i in range(1, len(lines) - LEAST)):
        return lines
    start = next(i for i, head in enumerate(heads) if head)
    page = _page(lines[start:], heads[start:])
    best, straight = _best(page, 2), _best(page, 1)
    if best.score < straight.score + MARGIN:
        return lines
    streams = _streams(best)
    first, second = (
        [line for line, of in zip(page.lines, streams, strict=True) if of == which]
        for which in (0, 1)
    )
    return (*lines[:start], *first, replace(second[0], gap=second[0].gap or 1), *second[1:])


def _head(line: Line) -> str:
    """The kind of section that a line surely names."""
    text = line.text
    if len(text) > LONGEST or line.bullet or text[-1] in ".,;:])" or "\t" in text or "|" in text:
        return ""
    if not (text[0].isupper() or line.level) or any(c.isdigit() for c in text):
        return ""
    kind, sure = kind_of(text)
    return kind if sure == 1 else ""


def _style(line: Line) -> tuple[bool, int]:
    return line.caps, line.level


def _is_pair(lines: tuple[Line, ...], heads: list[str], i: int) -> bool:
    """Two headings of two kinds with nothing between them, which are not one over two rows."""
    one, other = heads[i], heads[i + 1]
    if not one or not other or one == other or HANGS.search(lines[i].text):
        return False
    if one == "skills" and other in ("languages", "interests"):
        return False  # a heading and the first one below it
    return lines[i + 1].gap > 0  # without: "RESEARCH" above "INTERESTS"


def _page(lines: tuple[Line, ...], heads: list[str]) -> _Page:
    tells = tuple(NOTHING if head else told(line) for line, head in zip(lines, heads, strict=True))
    caps = lines[0].caps
    unknown = (
        head or ("other" if caps and _may_head(line, tell) else "")
        for line, head, tell in zip(lines, heads, tells, strict=True)
    )
    spaced = sum(line.gap > 0 for line in lines) * 8 > len(lines)
    return _Page(lines, tuple(unknown), tells, spaced)


def _may_head(line: Line, tells: Told) -> bool:
    """Capitals that may name a section that no table knows."""
    text = line.text
    if not (line.caps and line.gap) or line.bullet or len(text) > LONGEST or text.count(" ") > 3:
        return False
    return tells.names <= {"short"} and not any(c.isdigit() or c in "|,\t" for c in text)


def _best(page: _Page, streams: int) -> _Way:
    """The best way to deal the lines out to so many streams."""
    ways = [_Way(0.0, (_Stream(page.heads[0], 0), None), 0)]
    for i in range(1, len(page.lines)):
        head = page.heads[i]
        heads = (head,) if head != "other" else ("", head)
        new: dict[tuple[object, ...], _Way] = {}
        for way in ways:
            for told_ in (_step(page, way, w, i, h) for w in range(streams) for h in heads):
                key = (told_.now, told_.streams) if told_ else ()
                if told_ and (key not in new or new[key].score < told_.score):
                    new[key] = told_
        ways = sorted(new.values(), key=lambda way: -way.score)[:BEAM]
    return max(ways, key=lambda way: way.score)


def _streams(way: _Way | None) -> list[int]:
    found: list[int] = []
    while way:
        found.append(way.now)
        way = way.before
    return found[::-1]


def _step(page: _Page, way: _Way, which: int, i: int, head: str) -> _Way | None:
    """The way with one more line, given to the stream `which`; `head`: the section it opens."""
    stream, score = way.streams[which], way.score
    if stream is None:
        called = "called" in page.tells[i].names and way.streams[0].kind != "misc"
        if not (head or called):
            return None
        score -= OPENING
        stream = _Stream("" if head else "misc", i, empty=False)
    if which != way.now:
        within = WITHIN if not page.lines[i].gap else BETWEEN
        score -= within if page.spaced else UNSPACED
    if head:
        score -= UNKNOWN * (head == "other") + EMPTY * stream.empty
        score -= TURNS * (way.streams[1] is not None and _turns(stream.kind, head))
        new = replace(stream, kind=head, last=i, empty=True, lacks=False)
    else:
        worth, new = _taken(page, stream, i)
        score += worth
    pair = (new, way.streams[1]) if which == 0 else (way.streams[0], new)
    return _Way(score, pair, which, way)


def _turns(kind: str, head: str) -> bool:
    return (kind in LISTS and head in ENTRIES) or (kind in ENTRIES and head in LISTS)


def _taken(page: _Page, stream: _Stream, i: int) -> tuple[float, _Stream]:
    """How well a line stands below the last one of a stream, and the stream with it."""
    line, tells = page.lines[i], page.tells[i]
    size = len(line.text) // STEP
    worth = tells.fit(stream.kind) + _joint(page, stream, i)
    lacks, named = stream.lacks, stream.named
    if stream.kind in TIMES:
        if tells.timed:
            worth += (TIMED if lacks else -TIMED) * tells.bare
            lacks = False
        elif HEADED & tells.names and "said" not in tells.names:
            owner = not ORGS.isdisjoint(tells.names)
            worth -= TWICE * (lacks and stream.named and owner)
            named = owner or (lacks and stream.named)
            lacks = True
    if stream.lines > 5 and size > stream.wide * 1.5 + 1:
        worth -= TOO_WIDE
    lines = min(stream.lines + 1, 6)
    return worth, _Stream(stream.kind, i, False, lacks, named, max(stream.wide, size), lines)


def _joint(page: _Page, stream: _Stream, i: int) -> float:
    """How well a line goes on with the last one of a stream, or begins behind it."""
    line, above = page.lines[i], page.lines[stream.last].text
    if stream.last == i:
        return 0.0
    if line.text[0].islower() and not line.bullet:
        if stream.empty or above[-1] in ENDED:
            return -GOES_ON
        full = len(above) * 2 > stream.wide * STEP
        return (GOES_ON + 0.3 * (stream.last == i - 1)) * full
    hangs = not stream.empty and HANGS.search(above)
    return (-0.5 if line.bullet else 0.5) if hangs else 0.0
