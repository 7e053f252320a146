"""A section of projects -> entries: name, what it is, with what, when, where it can be seen."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from store.cv.blocks import events, fields, stanzas
from store.cv.blocks.blocks import Block
from store.cv.blocks.pieces import Piece
from store.cv.page.contacts import WEB
from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.cuts import HARD, LINK_WORDS
from store.cv.phrases.kinds import INNER
from store.cv.words.clues import ROLES
from store.records import Entry, Fact, Period

TECH = re.compile(
    r"^(?:tech(?:nolog(?:y|ies))?(?: (?:stack|used))?|tools(?: used)?|stack|environment"
    r"|languages?|keywords|built with|技术栈"
    r"|technologien|tecnologías|tecnologie|skills(?: used)?)$",
    re.I,
)
# A name, and behind its colon or dash a sentence: "Tea Pot: a pot that ..."; brackets may stand
# between.
NAMED = re.compile(
    r"([^\W_][^:.,;()]{1,60}?)(?: \([^()]{2,60}\))?(?:\s?:|\s[-–—])\s+(?=(?:\S+\s+){5})"
)
DETAILS = ("details", "description", "beschreibung", "descripción", "about")


def read(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """One entry a project: its name is what stands first and is no date, place or role."""
    if items := _named_lines(lines):
        divided = tuple(Block((), item) for item in items)
    else:
        divided = tuple(_single(events.split(lines, bare=True)))
    for block in divided:
        pieces = [p for p in fields.head_pieces(block) if not p.role]
        body = list(block.body)
        pieces = _whole(block, pieces)
        title = _named(pieces)
        facts = [Fact("name", title.text.strip(" :,"), title.line)] if title else []
        time = fields.period(block)
        if not facts and body:
            time = time if block.head else _begun(body)
            facts = _first_words(body)
        for piece in pieces:
            if piece is title or (title and piece.text == title.text):
                continue
            facts += _said(piece.kind, piece.text, piece.line)
        for line in body:
            key, value = fields.keyed(line)
            if key in DETAILS:
                facts.append(Fact("description", value, line.number))
            elif TECH.match(key):
                facts += [Fact("keywords", word, line.number) for word in fields.listed(value)]
            elif line.bullet:
                facts.append(Fact("highlights", line.text, line.number))
            else:
                facts.append(Fact("description", line.text.replace("\t", " "), line.number))
        facts += _link(block)
        if found := fields.entry("projects", _described(facts), time, block):
            yield found


def _whole(block: Block, pieces: list[Piece]) -> list[Piece]:
    """A head that is alone on its line above a time and bullets is one: "Zap: a chat client"."""
    first = block.head[0] if block.head else None
    if first is None or len(block.head) < 2 or not pieces or pieces[0].line != first.line.number:
        return pieces
    text = first.line.text
    apart = any(sign in text for sign in "\t|,") or first.line.bullet or WEB.search(text)
    timed = block.head[1].spans and len(block.head[1].line.text) < 40
    if apart or first.spans or not timed or not (block.body and block.body[0].bullet):
        return pieces
    rest = [piece for piece in pieces if piece.line != first.line.number]
    return [replace(pieces[0], text=text, kind=""), *rest]


def _named(pieces: list[Piece]) -> Piece | None:
    """The piece that names a project: bold, or the first that is no address, place or role."""
    pieces = [p for p in pieces if not WEB.fullmatch(p.text)]
    if pieces and pieces[0].bold and not pieces[-1].bold:
        return pieces[0]
    unknown = next((p for p in pieces if p.kind in ("", "person", "venue")), None)
    return unknown or next((p for p in pieces if p.kind != "place"), None)


def _named_lines(lines: tuple[Line, ...]) -> list[tuple[Line, ...]]:
    """Projects without a time: one a line, or a bare name above its prose."""
    if _one_each(lines):
        return [(line,) for line in lines]
    found = stanzas.read(lines, lambda _: False)
    bare = [
        stanza for stanza in found if stanza.below and not stanza.time and _is_bare(stanza.name)
    ]
    if len(bare) < 2 or len(bare) < len(found):
        return []
    return [(stanza.name, *stanza.below) for stanza in found]


def _is_bare(line: Line) -> bool:
    """A name and nothing else: no time, no dividing sign, no sentence."""
    apart = line.bullet or "\t" in line.text or HARD.search(line.text) or ":" in line.text
    return not (apart or dates.find(line.text)) and line.text.count(" ") < 9


def _single(found: tuple[Block, ...]) -> Iterator[Block]:
    """A list without heads has one project a bullet; deeper bullets are said about it."""
    for block in found:
        if not block.head and (named := _paragraphs(block.body)):
            yield from (Block((), part, block.topic) for part in named)
            continue
        if block.head or not any(line.bullet for line in block.body):
            yield block
            continue
        if titled := _titled(block.body):
            yield from (Block((), part, block.topic) for part in titled)
            continue
        top = min(line.indent for line in block.body if line.bullet)
        held: list[Line] = []
        for line in block.body:
            if held and line.bullet and line.indent <= top:
                yield Block((), tuple(held), block.topic)
                held = []
            held.append(line)
        yield Block((), tuple(held), block.topic)


def _paragraphs(body: tuple[Line, ...]) -> list[tuple[Line, ...]]:
    """Paragraphs that each open with a name and a colon, one project each."""
    if not body or any(line.bullet for line in body):
        return []
    keys = [NAMED.match(line.text) for line in body]
    if not keys[0] or any(match and _is_said(match[1]) for match in keys):
        return []
    opens = [index for index, match in enumerate(keys) if match]
    return [body[a:b] for a, b in pairwise([*opens, len(body)])] if len(opens) > 1 else []


def _one_each(body: tuple[Line, ...]) -> bool:
    """Lines without bullets or full stops, each of which alone tells a project."""
    if len(body) < 3 or any(line.bullet or line.gap or line.more for line in body[1:]):
        return False
    return all(
        line.text.count(" ") > 2 and line.text[-1] not in ".:;," and line.text[0].isupper()
        for line in body
    )


def _is_said(label: str) -> bool:
    """The label of a part of one project: "Role: ...", "Tech stack: ...", "Summary: ..."."""
    low = label.casefold()
    said = low in DETAILS or low in ROLES or bool(TECH.match(low) or INNER.fullmatch(low))
    return said or low.split()[-1] in ("link", "links", "url", "duration", "size", "role", "client")


def _titled(body: tuple[Line, ...]) -> list[tuple[Line, ...]]:
    """The body cut at lines without a bullet that bullets follow; nothing, if it opens with one."""
    opens = [
        index
        for index, (line, below) in enumerate(pairwise(body))
        if below.bullet and not line.bullet and len(line.text) < 90 and line.text[-1] not in ".;,"
    ]
    if not opens or opens[0]:
        return []
    return [body[a:b] for a, b in pairwise([*opens, len(body)])]


def _begun(body: list[Line]) -> Period:
    """The time before the first words: "2021 – 2024 Tea Study: ..."; the line loses it."""
    spans = dates.find(body[0].text)
    if not spans or body[0].text[: spans[0].start].strip():
        return Period()
    rest = body[0].text[spans[0].end :].lstrip(" \t,:|–—-")
    if rest:
        body[0] = replace(body[0], text=rest, bold=())
    return spans[0].period if rest else Period()


def _first_words(body: list[Line]) -> list[Fact]:
    """ "Name: what it does" in one bullet or paragraph."""
    line = body.pop(0)
    end = line.bold[0][1] if line.bold and line.bold[0][0] == 0 else 0
    divider = re.search(r":\s|\s[–—-]\s|\.\s|\t", line.text)
    end = end or (divider.start() if divider else len(line.text))
    name, rest = line.text[:end].strip(" :"), line.text[end:].strip(" :–—-.\t")
    if len(name.split()) > 14:
        name, rest = " ".join(name.split()[:14]), line.text
    facts = [Fact("name", name, line.number)] if name else []
    told = rest and not WEB.fullmatch(rest)
    return [*facts, Fact("description", rest, line.number)] if told else facts


def _said(kind: str, text: str, line: int) -> list[Fact]:
    if WEB.fullmatch(text) or LINK_WORDS.fullmatch(text):
        return []
    if kind == "org":
        return [Fact("entity", text, line)]
    if kind == "title":
        return [Fact("roles", text, line)]
    if kind in ("place", "venue"):
        return []
    if text.count(",") or len(text.split()) < 3:
        return [Fact("keywords", word, line) for word in fields.listed(text)]
    return [Fact("description", text, line)]


def _link(block: Block) -> list[Fact]:
    for line in [r.line for r in block.head] + list(block.body):
        for _, address in line.links:
            if address.startswith("http"):
                return [Fact("url", address, line.number)]
        match = WEB.search(line.text)
        if match and (match[0].islower() or "/" in match[0]):
            address = match[0]
            return [
                Fact(
                    "url",
                    address if address.startswith("http") else f"https://{address}",
                    line.number,
                )
            ]
    return []


def _described(facts: list[Fact]) -> list[Fact]:
    prose = [f for f in facts if f.field == "description"]
    if len(prose) < 2:
        return facts
    rest = [f for f in facts if f.field != "description"]
    return [*rest, Fact("description", " ".join(f.value for f in prose), prose[0].line)]
