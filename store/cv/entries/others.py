"""Sections of projects, talks, references, patents -> entries."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from store.cv.blocks import fields
from store.cv.blocks.blocks import Block
from store.cv.blocks.pieces import Piece
from store.cv.page import contacts
from store.cv.page.contacts import WEB
from store.cv.page.lines import Line
from store.cv.phrases import dates, names
from store.cv.phrases.cuts import LINK_WORDS
from store.cv.phrases.kinds import INNER
from store.cv.words.clues import ROLES
from store.records import Entry, Fact, Period

TECH = re.compile(
    r"^(?:tech(?:nolog(?:y|ies))?(?: (?:stack|used))?|tools(?: used)?|stack|environment"
    r"|languages?|keywords|built with|技术栈"
    r"|technologien|tecnologías|tecnologie|skills(?: used)?)$",
    re.I,
)
QUOTED = re.compile(r"\s*[“\"„«].{12,}[”\"“»]?\s*$")
# How a course begins that is no post: its number, or the word for a course.
COURSE = re.compile(
    r"(?:[A-Z]{2,5}[ -]?\d{2,4}\b|(?:Cours(?:e|es)?|Vorlesung|Übung(?:en)?|Seminar|Lecture course"
    r"|Travaux (?:dirigés|pratiques)|École d['’]été|Corso|Curso|Guest lecture)\b)"
)
BRACKET = re.compile(r"\s*\([^()]*\)$")  # "Ann Example (chair)"
# A name, and behind its colon a sentence: "Tea Pot: a pot that ..."; brackets may stand between.
NAMED = re.compile(r"([^\W_][^:.,;()]{1,60}?)(?: \([^()]{2,60}\))?\s?:\s+(?=(?:\S+\s+){5})")
DETAILS = ("details", "description", "beschreibung", "descripción", "about")


def projects(blocks: tuple[Block, ...]) -> Iterator[Entry]:
    """One entry a project: its name is what stands first and is no date, place or role."""
    for block in _single(blocks):
        pieces = [p for p in fields.head_pieces(block) if not p.role]
        body = list(block.body)
        pieces = _whole(block, pieces)
        title = _named(pieces)
        facts = [Fact("name", title.text.strip(" :,"), title.line)] if title else []
        if not facts and body:
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
        if found := fields.entry("projects", _described(facts), fields.period(block), block):
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


def _single(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """A list without heads has one project a bullet; deeper bullets are said about it."""
    for block in blocks:
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


def course(line: Line) -> Entry:
    """One course that was taught, as printed."""
    spans = dates.find(line.text)
    end = spans[0].start if spans and spans[0].start else len(line.text)
    name = line.text[:end].replace("\t", " ").strip(" ,;:([–-")
    time = spans[0].period if spans else Period()
    return Entry("teaching", (Fact("name", name, line.number),), time, line.numbers)


def talks(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """Talks: a title, where, when."""
    for line in lines:
        text, time = fields.dated(line)
        parts = [
            p.strip(' ,;:.“”"')
            for p in re.split(r"\t|(?<=[a-z])\.\s+|[“”\"],?", text)
            if p.strip(' ,;:.“”"')
        ]
        if not parts:
            continue
        facts = [Fact("name", parts[0], line.number)]
        facts += [Fact("event", "; ".join(parts[1:]), line.number)] if len(parts) > 1 else []
        yield Entry("talks", tuple(facts), time, line.numbers)


def _turned(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Referees side by side, one below the other: the columns below a row of names."""
    rows: list[Line] = []
    for line in lines:
        cells = line.cells
        named = len(cells) > 1 and all(names.is_name(BRACKET.sub("", cell)) for cell in cells)
        if rows and not named and len(cells) == len(rows[0].cells):
            rows.append(line)
            continue
        yield from _columns(rows)
        rows = [line] if named else []
        if not named:
            yield line
    yield from _columns(rows)


def _columns(rows: list[Line]) -> Iterator[Line]:
    for column in range(len(rows[0].cells) if rows else 0):
        yield from (replace(row, text=row.cells[column], bold=()) for row in rows)


def references(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """People who can be asked, each with the lines below the name, or the praise above it."""
    held: list[Fact] = []
    praise: list[Fact] = []
    numbers: list[int] = []
    for line in _turned(lines):
        if QUOTED.match(line.text):
            praise.append(Fact("reference", line.text.strip("“”\"' "), line.number))
            continue
        parts = [p.strip(" ,") for p in re.split(r"\t|,\s|\s[-–|]\s", line.text) if p.strip(" ,")]
        bare = names.tidy(BRACKET.sub("", parts[0])) if parts else ""
        said = [p for p in parts[1:] if not contacts.is_contact(p)]
        if names.is_name(bare) and not dates.find(line.text):
            if held:
                yield _reference(held, numbers)
            held, numbers = [Fact("name", bare, line.number)], [line.number]
            if praise:
                held, praise = [*held, *praise], []
            elif said:
                held.append(Fact("reference", ", ".join(said), line.number))
        elif held and not contacts.is_contact(line.text):
            held.append(Fact("reference", line.text.replace("\t", " "), line.number))
            numbers += line.numbers
    if held:
        yield _reference([*held, *praise], numbers)


def _reference(facts: list[Fact], numbers: list[int]) -> Entry:
    said = [f for f in facts if f.field == "reference"]
    kept = [facts[0]]
    if said:
        kept.append(Fact("reference", "\n".join(f.value for f in said), said[0].line))
    return Entry("references", tuple(kept), Period(), tuple(sorted(set(numbers))))
