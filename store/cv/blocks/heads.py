"""Head lines that stand together -> those of one entry each.

It is decided for the whole run at once: the cut is taken that gives most entries one time, one
organisation and one title each, and that repeats the section's own style.
"""

import re
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from store.cv.blocks.parts import is_department
from store.cv.blocks.pieces import Reading
from store.cv.blocks.roles import KINDS
from store.records import Period

TOLD = frozenset([*KINDS, "place", "person", "area"])
LONGEST_HEAD = 7  # lines of an entry's head, at most
USUAL = 12  # head lines of a run whose cut is kept, at most; a longer run hardly comes again
DURATION = re.compile(
    r"\(?\s*(?:\d+\s*(?:years?|yrs?|months?|mos?|weeks?|Jahre?|Monate?|ans?|mois|a[ñn][oi]s?|mes(?:es)?|mes[ei]|jaar|maand(?:en)?)\.?[\s,·]*)+\)?",
    re.I,
)
REMARK = re.compile(r"\([^()]*\)")  # "(Incomplete)" names nothing


class _Clues(NamedTuple):  # no dataclass: many are made, and the same shapes come again
    """What of a head line tells where an entry begins."""

    times: frozenset[int]  # spans with two ends, each by its number among those of the run
    dated: bool
    leads: bool  # an organisation or a venue stands first
    org: bool
    title: bool
    place: bool
    bare: bool  # nothing at all is told
    loose: bool  # the same, and it is no mere duration
    whole: bool  # all of an entry on one line
    styled: bool  # it begins as most entries of the section do
    gap: bool
    strong: bool
    bullet: bool


def _signature(reading: Reading) -> str:
    """What a line begins with, and its clothes: the style of a section's entries."""
    if reading.spans and reading.spans[0].start < 2:
        return "date"
    kind = next((p.kind for p in reading.pieces if p.kind), "")
    return kind + ("!" if reading.line.strong or reading.line.bullet else "")


def style_of(runs: list[list[Reading]]) -> str:
    """How most runs of head lines begin."""
    firsts = Counter(_signature(run[0]) for run in runs if run)
    if not firsts:
        return ""
    best, count = firsts.most_common(1)[0]
    return best if count > 1 or len(firsts) == 1 else ""


def cut(run: list[Reading], style: str, spaced: bool) -> list[list[Reading]]:
    """The best division of a run of head lines into entries."""
    if len(run) == 1:
        return [run]
    times: dict[Period, int] = {}
    told = [_clues(reading, style, times) for reading in run]
    for i in range(1, len(run) - 1):
        if told[i].leads and is_department(*run[i - 1 : i + 2]):
            told[i] = told[i]._replace(leads=False, org=False, loose=True)
    clues = tuple(told)
    starts = _known(clues, spaced) if len(run) <= USUAL else _starts(clues, spaced)
    return [run[start:end] for start, end in pairwise([*starts, len(run)])]


def _starts(clues: tuple[_Clues, ...], spaced: bool) -> tuple[int, ...]:
    """Where the entries begin among head lines: the cut that is worth most."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(clues) + 1):
        options = [
            (best[start][0] + _worth(clues[start:end], spaced), start)
            for start in range(max(0, end - LONGEST_HEAD), end)
        ]
        best.append(max(options))
    starts: list[int] = []
    end = len(clues)
    while end:
        end = best[end][1]
        starts.insert(0, end)
    return tuple(starts)


_known = lru_cache(maxsize=2048)(_starts)  # most runs of a page, and of all pages, are alike


def _clues(reading: Reading, style: str, times: dict[Period, int]) -> _Clues:
    """Of one head line; `times` numbers the spans of its run, as they come."""
    line = reading.line
    kinds = frozenset(piece.kind for piece in reading.pieces)
    bare = not reading.spans and not kinds & TOLD
    return _Clues(
        times=frozenset(
            [times.setdefault(s.period, len(times)) for s in reading.spans if s.ranged]
        ),
        dated=bool(reading.spans),
        leads=bool(reading.pieces) and reading.pieces[0].kind in ("org", "venue", "client"),
        org=bool(kinds & {"org", "client"}),
        title=not kinds.isdisjoint(("title", "degree")),
        place="place" in kinds,
        bare=bare,
        loose=bare and not DURATION.fullmatch(line.text) and not REMARK.fullmatch(line.text),
        whole=is_whole(reading),
        styled=bool(style) and _signature(reading) == style,
        gap=line.gap > 0,
        strong=line.strong,
        bullet=bool(line.bullet),
    )


def _worth(part: tuple[_Clues, ...], spaced: bool) -> float:
    """How much a group of head lines looks like one entry's."""
    first, rest = part[0], part[1:]
    spans: set[int] = set()
    dated = org = False
    orgs = titles = loose = places = styled = gaps = bullets = 0
    for clues in part:  # a loop, because a sum for each of them takes twice as long
        spans |= clues.times
        dated, org = dated or clues.dated, org or clues.org
        orgs += clues.leads
        titles += clues.title
        loose += clues.loose
        places += clues.place
        styled += clues.styled
        gaps += clues.gap
        bullets += clues.bullet
    times, later = len(spans) or dated, org and not orgs
    worth = 2.0 - 3.0 * (times - 1) if times else -1.0
    worth += 1.5 - 1.6 * (orgs - 1) if orgs else 1.0 * later
    worth += 1.5 - 1.2 * (titles - 1) if titles else 0.0
    worth -= 1.5 if rest and first.bare and any(c.whole for c in rest) else 0.0
    worth += 0.6 if loose and not ((orgs or later) and titles) else 0.0
    worth -= 3.0 if not (orgs or later or titles or loose) else 0.0
    worth -= 0.5 * max(0, loose - 1) + 0.5 * max(0, places - 1)
    worth += 0.6 * first.styled - 0.7 * (styled - first.styled)
    if spaced:
        worth += 0.5 * first.gap - 0.5 * (gaps - first.gap)
    if rest:
        worth -= 0.4 * sum([c.strong for c in rest]) if not first.strong else 0.0
        worth -= 1.0 * (bullets - first.bullet)
    return worth - 0.3  # an entry must be worth being one


def is_whole(reading: Reading) -> bool:
    """One line that tells a time, an organisation and a title."""
    return bool(reading.spans) and reading.has("org") and reading.has("title", "degree")
