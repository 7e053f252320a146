"""The lines of one section -> blocks: the head lines of each entry, and what is said below them."""

from dataclasses import dataclass, replace

from store.cv.blocks import late_times
from store.cv.blocks.heads import LONGEST_HEAD, cut, is_whole, style_of
from store.cv.blocks.pieces import Reading, read
from store.cv.blocks.roles import KINDS, Item, done, ends_sentence, key, read_all
from store.cv.page.lines import Line


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
    items = read_all(late_times.lifted(lines))
    runs = _runs(items)
    style = style_of([run for run, _ in runs])
    spaced = len({r.line.gap > 0 for run, _ in runs for r in run[1:]}) > 1
    blocks: list[Block] = []
    for run, body in runs:
        parts = cut(run, style, spaced) if run else []
        if (
            blocks
            and parts
            and not (
                _begins(parts[0], blocks)
                or (bare and blocks[-1].body and blocks[-1].body[-1].bullet)
                or (bare and parts[0][0].line.strong)
                or (bare and body and _names_next(parts, blocks[-1]))
            )
        ):
            stray = tuple(r.line for r in parts.pop(0))
            blocks[-1] = Block(blocks[-1].head, blocks[-1].body + stray)
        blocks += [Block(tuple(part), ()) for part in parts]
        if body:
            blocks = blocks or [Block((), ())]
            blocks[-1] = Block(blocks[-1].head, blocks[-1].body + body)
    return tuple(_completed(block) for block in _with_topics(_rejoined(blocks)))


def _names_next(parts: list[list[Reading]], above: Block) -> bool:
    """A short line with a capital below a paragraph that has ended: the next project's name."""
    text = parts[0][0].line.text
    if not above.head or not above.body or len(parts[0]) > 1:
        return False
    ended = above.body[-1].text.rstrip()[-1:] in ".!?"
    short = len(text) < 60 and text.count(" ") < 8 and text[:1].isupper()
    return ended and short and text[-1] not in ".:;," and not key(text)


def _rejoined(blocks: list[Block]) -> list[Block]:
    """A degree or title, and below what is said of it the school and the time of a right column."""
    found: list[Block] = []
    for block in blocks:
        last = found[-1] if found else None
        if last and last.head and block.head and _is_half(last) and _fits(last, block):
            found[-1] = Block((*last.head, *block.head), last.body + block.body, last.topic)
            continue
        found.append(block)
    return found


def _is_half(block: Block) -> bool:
    said = any(r.has("degree", "title") for r in block.head)
    return said and not any(r.spans or r.has("venue") for r in block.head)


def _fits(half: Block, other: Block) -> bool:
    """The school with its time; or "Dates: 2019 – 2021" alone, where the school is told."""
    if not any(r.spans for r in other.head) or any(r.has("degree", "title") for r in other.head):
        return False
    if any(r.has("org") for r in half.head):
        kinds = {piece.kind for r in other.head for piece in r.pieces}
        return len(other.head) == 1 and kinds == {"label"}
    return any(r.has("org") for r in other.head) and not any(r.has("venue") for r in other.head)


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
    if told == len(part) == 1 and part[0].has("degree") and not key(part[0].line.text):
        return any(r.has("degree") for r in blocks[-1].head)
    dated = any(r.spans for block in blocks for r in block.head)
    if not dated:
        return told > 0 or any(r.line.strong for r in part)
    if told == 1 and _is_like(part, blocks[-1]):
        return True
    return told > 1 or (told == 1 and any(r.line.strong or r.has("place") for r in part))


def _is_like(part: list[Reading], above: Block) -> bool:
    """A position below a blank line and bullets, then its employer: the head above has both too."""
    first = part[0]
    if len(part) != 2 or not first.line.gap or not above.head or not above.body:
        return False
    if len(first.pieces) != 1 or not first.has("title") or not above.body[-1].bullet:
        return False
    return not part[1].line.gap and [p.kind for p in above.head[0].pieces] == ["title"]


def _completed(block: Block) -> Block:
    """Take time, place, employer from the first bullets where the head itself has none."""
    head, body = list(block.head), list(block.body)
    while head and body and len(head) < LONGEST_HEAD and len(body[0].text) < 70:
        text = body[0].text
        if done(text) or ends_sentence(text) or key(text):
            break
        reading = read(body[0])
        wants_time = reading.spans and not any(r.spans for r in head)
        bare = all(p.kind in ("place", "org", "title", "degree", "label") for p in reading.pieces)
        new = [
            k
            for k in ("place", "org", "title", "degree")
            if reading.has(k) and not any(r.has(k) for r in head)
        ]
        only = bare and (wants_time or len(new) == len(reading.pieces))
        if not only or not (wants_time or new):
            break
        head.append(reading)
        body.pop(0)
    return Block(tuple(head), tuple(body)) if len(head) > len(block.head) else block


def _with_topics(blocks: list[Block]) -> list[Block]:
    """A head of one bare line with nothing below is the sub-heading of what follows."""
    found: list[Block] = []
    topic = ""
    for index, block in enumerate(blocks):
        alone = len(block.head) == 1 and not block.body and not block.head[0].spans
        after = blocks[index + 1].head if index + 1 < len(blocks) else ()
        plain = alone and not block.head[0].has("org", "degree")
        clear = alone and (block.head[0].line.strong or any(is_whole(r) for r in after))
        if plain and clear and any(r.spans for r in after):
            topic = block.head[0].line.text
            continue
        found.append(replace(block, topic=topic) if topic else block)
    return found
