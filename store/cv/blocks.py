"""The lines of one section -> blocks: the head lines of each entry, and what is said below them.

Where an entry begins is decided for a run of head lines at once: the cut is taken that gives most
entries one time, one organisation and one title each, and that repeats the section's own style.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace

from store.cv.lines import Line
from store.cv.pieces import Reading, read
from store.cv.roles import KEY, KINDS, SENTENCE_END, Item, done, read_all

LONGEST_HEAD = 7  # lines of an entry's head, at most
DURATION = re.compile(
    r"\(?\s*(?:\d+\s*(?:years?|yrs?|months?|mos?|weeks?|Jahre?|Monate?|ans?|mois)\.?[\s,·]*)+\)?",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Block:
    """One entry in the making."""

    head: tuple[Reading, ...]
    body: tuple[Line, ...]
    topic: str = ""  # the sub-heading above it


def split(lines: tuple[Line, ...], bare: bool = False) -> tuple[Block, ...]:
    """The entries of a section of jobs, degrees or the like.

    `bare`: a head may be a mere name, as a project's is.
    """
    items = read_all(lines)
    runs = _runs(items)
    style = _style([run for run, _ in runs])
    spaced = len({r.line.gap > 0 for run, _ in runs for r in run[1:]}) > 1
    blocks: list[Block] = []
    for run, body in runs:
        parts = _cut(run, style, spaced) if run else []
        if (
            blocks
            and parts
            and not (
                _begins(parts[0], blocks)
                or (bare and blocks[-1].body and blocks[-1].body[-1].bullet)
            )
        ):
            stray = tuple(r.line for r in parts.pop(0))
            blocks[-1] = replace(blocks[-1], body=blocks[-1].body + stray)
        blocks += [Block(tuple(part), ()) for part in parts]
        if body:
            blocks = blocks or [Block((), ())]
            blocks[-1] = replace(blocks[-1], body=blocks[-1].body + body)
    return tuple(_completed(block) for block in _with_topics(blocks))


def _runs(items: list[Item]) -> list[tuple[list[Reading], tuple[Line, ...]]]:
    """Head lines that stand together, and the body lines below them."""
    runs: list[tuple[list[Reading], list[Line]]] = []
    for item in items:
        if item.role == "body":
            if not runs:
                runs.append(([], []))
            runs[-1][1].append(item.reading.line)
            continue
        if not runs or runs[-1][1]:
            runs.append(([], []))
        runs[-1][0].append(item.reading)
    return [(run, tuple(body)) for run, body in runs]


def _begins(part: list[Reading], blocks: list[Block]) -> bool:
    """Do these head lines below a body open an entry, or do they only divide the body?"""
    if any(r.spans for r in part):
        return True
    told = sum(r.has(*KINDS) for r in part)
    dated = any(r.spans for block in blocks for r in block.head)
    if not dated:
        return told > 0 or any(r.line.strong for r in part)
    return told > 1 or (told == 1 and any(r.line.strong or r.has("place") for r in part))


def _signature(reading: Reading) -> str:
    """What a line begins with, and its clothes: the style of a section's entries."""
    if reading.spans and reading.spans[0].start < 2:
        return "date"
    kind = next((p.kind for p in reading.pieces if p.kind), "")
    return kind + ("!" if reading.line.strong or reading.line.bullet else "")


def _style(runs: list[list[Reading]]) -> str:
    """How most runs of head lines begin."""
    firsts = Counter(_signature(run[0]) for run in runs if run)
    if not firsts:
        return ""
    best, count = firsts.most_common(1)[0]
    return best if count > 1 or len(firsts) == 1 else ""


def _cut(run: list[Reading], style: str, spaced: bool) -> list[list[Reading]]:
    """The best division of a run of head lines into entries."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(run) + 1):
        options = [
            (best[start][0] + _worth(run[start:end], style, spaced), start)
            for start in range(max(0, end - LONGEST_HEAD), end)
        ]
        best.append(max(options))
    parts: list[list[Reading]] = []
    end = len(run)
    while end:
        start = best[end][1]
        parts.insert(0, run[start:end])
        end = start
    return parts


def _worth(part: list[Reading], style: str, spaced: bool) -> float:
    """How much a group of head lines looks like one entry's."""
    times = len({s.period for r in part for s in r.spans if s.ranged}) or min(
        1, sum(bool(r.spans) for r in part)
    )
    orgs = sum(r.has("org", "venue") and r.pieces[0].kind in ("org", "venue") for r in part)
    later = not orgs and any(r.has("org") for r in part)
    titles = sum(r.has("title", "degree") for r in part)
    loose = sum(
        not r.spans and not DURATION.fullmatch(r.line.text) and not r.has(*KINDS, "place", "person")
        for r in part
    )
    worth = 2.0 - 3.0 * (times - 1) if times else -1.0
    worth += 1.5 - 1.6 * (orgs - 1) if orgs else 1.0 * later
    worth += 1.5 - 1.2 * (titles - 1) if titles else 0.0
    bare = not part[0].spans and not part[0].has(*KINDS, "place", "person")
    worth -= 1.5 if bare and any(_whole(r) for r in part[1:]) else 0.0
    worth += 0.6 if loose and not ((orgs or later) and titles) else 0.0
    worth -= 3.0 if not (orgs or later or titles or loose) else 0.0
    worth -= 0.5 * max(0, loose - 1) + 0.5 * max(0, sum(r.has("place") for r in part) - 1)
    if style and _signature(part[0]) == style:
        worth += 0.6
    worth -= 0.7 * sum(bool(style) and _signature(r) == style for r in part[1:])
    if spaced:
        worth += 0.5 * (part[0].line.gap > 0) - 0.5 * sum(r.line.gap > 0 for r in part[1:])
    worth -= 0.4 * sum(r.line.strong and not part[0].line.strong for r in part[1:])
    worth -= 1.0 * sum(bool(r.line.bullet) for r in part[1:])
    return worth - 0.3  # an entry must be worth being one


def _completed(block: Block) -> Block:
    """Take time, place, employer from the first bullets where the head itself has none."""
    head, body = list(block.head), list(block.body)
    while head and body and len(head) < LONGEST_HEAD and len(body[0].text) < 70:
        reading = read(body[0])
        wants_time = reading.spans and not any(r.spans for r in head)
        bare = all(p.kind in ("place", "org", "title", "label") for p in reading.pieces)
        new = [
            k
            for k in ("place", "org", "title")
            if reading.has(k) and not any(r.has(k) for r in head)
        ]
        only = (
            bare
            and (wants_time or len(new) == len(reading.pieces))
            and not SENTENCE_END.search(body[0].text)
            and not done(body[0].text)
        )
        if not only or not (wants_time or new) or KEY.match(body[0].text):
            break
        head.append(reading)
        body.pop(0)
    return replace(block, head=tuple(head), body=tuple(body))


def _whole(reading: Reading) -> bool:
    """One line that tells a time, an organisation and a title."""
    return bool(reading.spans) and reading.has("org") and reading.has("title", "degree")


def _with_topics(blocks: list[Block]) -> list[Block]:
    """A head of one bare line with nothing below is the sub-heading of what follows."""
    found: list[Block] = []
    topic = ""
    for index, block in enumerate(blocks):
        alone = len(block.head) == 1 and not block.body and not block.head[0].spans
        after = blocks[index + 1].head if index + 1 < len(blocks) else ()
        plain = alone and not block.head[0].has("org", "degree")
        clear = alone and (block.head[0].line.strong or any(_whole(r) for r in after))
        if plain and clear and any(r.spans for r in after):
            topic = block.head[0].line.text
            continue
        found.append(replace(block, topic=topic))
    return found
