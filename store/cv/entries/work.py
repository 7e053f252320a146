"""Blocks of a section of jobs -> entries: employer, position, place, people, what was done."""

import re
from collections.abc import Iterator
from dataclasses import replace

from store.cv.blocks import fields, whole_titles
from store.cv.blocks.blocks import Block
from store.cv.blocks.pieces import FREE, FREES, Piece
from store.cv.entries import prizes_told
from store.cv.page.lines import Line
from store.cv.papers import paper
from store.cv.phrases.bodies import DEPARTMENT
from store.cv.phrases.scores import COMMA
from store.cv.phrases.towns import is_abroad, is_place
from store.records import Entry, Fact

# A position ends at its first comma, or where the course that is taught begins.
ENDS = re.compile(
    rf"{COMMA.pattern}|:\s+"
    r"|(?<=[a-z]{3})(?<!Asst)(?<!Exec)(?<!Assoc)(?<!Engg)(?<!Dept)(?<!Tech)\.\s+(?=[A-Z])"
)
END_SIGN = re.compile("[,:.]")  # what none of them lacks: a quick look
STUDENT = re.compile(r"\b(?:student|candidate|fellow|researcher|assistant|intern|scholar)\b", re.I)
MENTORSHIP = re.compile(r"mentor|supervis|advis", re.I)
TEACHING = re.compile(r"teaching|course|lehre|enseignement|docencia|didattica|教学", re.I)
DURATION = re.compile(
    r"\(?\s*(?:\d+\s*(?:years?|yrs?|months?|mos?|weeks?|ans?|mois|Jahre?|Monate?|años?|mes(?:es)?"
    r"|ann[io]|mes[ei]|anos?|jaar|maand(?:en)?)\.?[\s,·]*)+\)?",
    re.I,
)
EMPLOYMENT = re.compile(
    r"\(?(?:full|part)[- ]time\)?|contract|self-employed|freelance|internship|remote|hybrid"
    r"|on-?site",
    re.I,
)


def read(blocks: tuple[Block, ...], heading: str) -> Iterator[Entry]:
    """One entry a position; a position without an employer stands with the employer above it."""
    order, bracketed = _order(blocks), whole_titles.bracketed(blocks)
    above: Piece | None = None
    place: Piece | None = None  # where the employer above is, for positions that name none
    for index, block in enumerate(blocks):
        pieces = [p for p in whole_titles.head_pieces(block) if not DURATION.fullmatch(p.text)]
        pieces = whole_titles.unbracketed(pieces) if bracketed else pieces
        if any(p.kind == "venue" for p in pieces[:1]):
            if written := paper.from_block(block):
                yield written
            continue
        org, title = _pair(pieces, order)
        inherited = org is None and title is not None and above is not None
        org = above if inherited else org
        above = org or above
        placed = next((p for p in pieces if p.kind == "place"), None)
        place = placed if placed or not inherited else place
        if index + 1 < len(blocks) and _only_employer(block, org, title, blocks[index + 1]):
            continue
        pieces += [place] if inherited and place and not placed else []
        facts = _mentee(pieces, block, heading) or _title(title, block)
        facts += [Fact("name", fields.unstopped(org.text.strip(" ,;:")), org.line)] if org else []
        facts += _rest(pieces, org, title) + _body(fields.itemised(block.body))
        kind = "work" if title or not TEACHING.search(heading) else "teaching"
        if entry := fields.entry(kind, _summed(facts), fields.period(block), block):
            yield entry
        yield from prizes_told.in_bullets(block)


def _only_employer(block: Block, org: Piece | None, title: Piece | None, after: Block) -> bool:
    """An employer printed once above several positions is no job of its own.

    It may tell the time of all of them.
    """
    if org is None or title is not None or block.body:
        return False
    whole, first = fields.period(block), fields.period(after)
    within = whole.start <= first.start and (whole.open or first.end <= whole.end)
    if whole and not (first and within):
        return False
    below = fields.head_pieces(after)
    return any(p.kind == "title" for p in below) and not any(p.kind == "org" for p in below)


def _order(blocks: tuple[Block, ...]) -> str:
    """Which of the two this section prints first, where both are told by their words."""
    votes = 0
    for block in blocks:
        kinds = [
            p.kind for p in fields.head_pieces(block) if p.kind in ("org", "title") and p.weight > 1
        ]
        if {"org", "title"} <= set(kinds):
            votes += 1 if kinds[0] == "org" else -1
    return "org" if votes >= 0 else "title"


def _pair(pieces: list[Piece], order: str) -> tuple[Piece | None, Piece | None]:
    """Employer and position: by evidence; where one has none, by the section's own order."""
    titles = [
        p for p in pieces if p.kind == "title" or (p.kind == "degree" and STUDENT.search(p.text))
    ]
    orgs = [p for p in pieces if p.kind == "org"]
    if not orgs and pieces and (pieces[0].kind == "client" or not _employers(pieces)):
        orgs = [p for p in pieces if p.kind == "client"]
    orgs = orgs or [p for p in pieces[1:] if p.kind == "venue" and titles]
    loose = [p for p in pieces if p.kind in ("", "person") and not p.role and _may_name(p.text)]
    loose = [p for p in loose if not (orgs and p.weight >= 2)]
    title = max(titles, key=lambda p: (p.first, p.weight), default=None)
    if title and (tail := _dashed(title, pieces, loose)):
        loose = [p for p in loose if p is not tail]
        title = replace(title, text=f"{title.text} - {tail.text}")
    org = max(orgs, key=lambda p: (p.first, p.weight + p.bold), default=None)
    if (
        org
        and not org.first
        and loose
        and (loose[0].kind == "" or loose[0].text.isupper())
        and loose[0].first
        and loose[0].line == org.line
    ):
        org = Piece(f"{loose[0].text}, {org.text}", "org", org.line, org.weight, org.bold)
        loose = loose[1:]
    free = next((p for p in pieces if p.text[:1] in FREES and FREE.fullmatch(p.text)), None)
    if org is None and free is not None and loose:
        return free, title if title not in (None, free) else loose[0]
    if org is None and len(titles) > 1 and (placed := _placed(titles, pieces)):
        org = placed
        title = max((p for p in titles if p is not org), key=lambda p: (p.first, p.weight))
    if org is None and loose:
        near = _near(loose, title)
        org = near[0]
        if title is None and len(near) > 1:
            org, title = (near[0], near[1]) if order == "org" else (near[1], near[0])
    elif title is None and loose and org is not None:
        title = next((p for p in loose if p.first), None)
    return org or _otherwise(pieces, titles, title), title


def _otherwise(pieces: list[Piece], titles: list[Piece], title: Piece | None) -> Piece | None:
    """The employer where no name is left: an unknown town, nobody, what only looks like a title."""
    if (place := _in_place(pieces)) is not None:
        return place
    free = next((p for p in pieces if p is not title and FREE.fullmatch(p.text)), None)
    if free is None and len(titles) > 1 and title is not None:  # "Head Start" is no title
        free = next((p for p in titles if p is not title and p.weight < 2), None)
    return free


def _placed(titles: list[Piece], pieces: list[Piece]) -> Piece | None:
    """Of two that look like positions, the one beside a place: "Foo Labs Partner - Ulm"."""
    towns = {p.line for p in pieces if p.kind == "place"}
    found = [p for p in titles if p.line in towns and p.weight < 4]
    return found[0] if len(found) == 1 and len({p.line for p in titles}) > 1 else None


def _employers(pieces: list[Piece]) -> bool:
    """Some loose piece on a line of its own may name the employer beside a client."""
    return any(p.kind in ("", "person") and p.first and _may_name(p.text) for p in pieces)


def _dashed(title: Piece, pieces: list[Piece], loose: list[Piece]) -> Piece | None:
    """ "Manager - Operations": it goes on with the position; another line names the employer."""
    after = pieces[pieces.index(title) + 1 :][:1]
    tail = after[0] if after and after[0] in loose and after[0].first else None
    if tail is None or tail.line != title.line or tail.kind or len(tail.text.split()) > 4:
        return None
    towns = {p.line for p in pieces if p.kind == "place"}
    named = any(p.kind == "org" and p.line != title.line for p in pieces)
    placed = any(p.first and p.line != title.line and p.line in towns for p in loose)
    return tail if named or placed else None


def _near(loose: list[Piece], title: Piece | None) -> list[Piece]:
    """What may name the employer: lines up to the position's, then what stands beside it."""
    first = [p for p in loose if p.first]
    if title is None:
        return first or loose
    before = [p for p in first if p.line <= title.line]
    beside = [p for p in loose if p.line == title.line]
    return before or beside or first or loose


def _in_place(pieces: list[Piece]) -> Piece | None:
    """ "Pied Piper, California": nothing else names the employer, so the unknown town does."""
    place = next((p for p in pieces if p.kind == "place" and "," in p.text), None)
    first = place.text.split(",")[0] if place else ""
    if place is None or is_place(first) or place.text.casefold().startswith(("city", "(")):
        return None
    return Piece(first, "org", place.line, 0.5)


def _may_name(text: str) -> bool:
    first = text.split(" ", 1)[0]
    own = not first.isalpha() or not first.islower()  # "michelada.io", "tbMaestro"
    return (
        len(text.split()) < 9
        and (own or not text[:1].islower())
        and not EMPLOYMENT.fullmatch(text)
        and not DEPARTMENT.fullmatch(text)
        and text[-1:] not in ".:"
    )


def _title(title: Piece | None, block: Block) -> list[Fact]:
    """The position ends at its first comma; the rest of it opens the summary."""
    if title is None:
        told = bool(block.topic) and bool(block.head)
        return [Fact("position", block.topic, block.head[0].line.number)] if told else []
    told = bool(END_SIGN.search(title.text))
    words, *rest = ENDS.split(title.text, maxsplit=1) if told else [title.text]
    facts = [Fact("position", words.strip(" .:;"), title.line)]
    return facts + [Fact("summary", r, title.line) for r in rest]


def _mentee(pieces: list[Piece], block: Block, heading: str) -> list[Fact]:
    """Somebody else's internship, in a section of those who were guided."""
    if (
        not MENTORSHIP.search(f"{heading} {block.topic}")
        or not pieces
        or pieces[0].kind != "person"
        or pieces[0].role
    ):
        return []
    role = next((p.text for p in pieces if p.kind in ("title", "degree")), "Mentee")
    person = pieces[0]
    return [
        Fact("people", f"{person.text} ({role})", person.line),
        Fact("position", block.topic or "Mentor", person.line),
    ]


def _rest(pieces: list[Piece], org: Piece | None, title: Piece | None) -> list[Fact]:
    facts: list[Fact] = []
    taken = {f.text for f in (org, title) if f} | set(org.text.split(", ") if org else ())
    town = _unknown_town(pieces, org, title)
    for piece in pieces:
        if piece.text in taken:
            continue
        if piece.kind == "person" and piece.weight >= 2:
            facts.append(Fact("people", piece.text, piece.line))
        elif piece.role:
            facts.append(Fact("people", f"{piece.text} ({piece.role})", piece.line))
        elif (piece.kind == "place" or piece is town) and not any(
            f.field == "location" for f in facts
        ):
            named = org is not None and piece.text.count(", ") > 1  # "Foo, CA, US"
            named = named or (org is not None and org.weight == 0.5 and is_abroad(piece.text))
            where = piece.text.removeprefix(f"{org.text}, ") if org and named else piece.text
            facts.append(Fact("location", where, piece.line))
        elif found := fields.people_in(piece):
            facts += found
        elif (
            piece.kind != "place"
            and not EMPLOYMENT.fullmatch(piece.text)
            and len(piece.text) > 2
            and piece.kind != "person"
        ):
            facts.append(Fact("summary", piece.text, piece.line))
    return facts


def _unknown_town(pieces: list[Piece], org: Piece | None, title: Piece | None) -> Piece | None:
    """One or two words on a line without employer and position, where no place is known."""
    if org is None or title is None or any(piece.kind == "place" for piece in pieces):
        return None
    for piece in pieces:
        words = piece.text.split()
        apart = piece.first and piece.line not in (org.line, title.line) and not piece.role
        shaped = len(words) < 3 and all(w[0].isupper() and w.isalpha() for w in words)
        behind = not piece.first and piece.line == org.line and pieces.index(piece) > 0
        behind = behind and pieces[pieces.index(piece) - 1].text.endswith(org.text)
        told = piece.kind in ("", "person") and not EMPLOYMENT.match(piece.text)
        behind = behind and not TEACHING.search(title.text) and all(len(w) > 2 for w in words)
        if (apart or behind) and shaped and told:
            return piece
    return None


def _body(body: tuple[Line, ...]) -> list[Fact]:
    facts: list[Fact] = []
    for line in body:
        people = fields.said_of_people(line)
        facts += people
        alone = not line.bullet or bool(fields.keyed(line)[0])
        if people and alone and len(line.text) < 60:
            continue
        facts += fields.narrative([line])
    return facts


def _summed(facts: list[Fact]) -> list[Fact]:
    """All that is prose as one summary, in reading order."""
    prose = [f for f in facts if f.field == "summary" and f.value]
    if len(prose) < 2:
        return facts
    text = prose[0].value
    for fact in prose[1:]:
        near = fact.line == prose[0].line
        text += (", " if near else "\n") + fact.value
    return [f for f in facts if f.field != "summary"] + [Fact("summary", text, prose[0].line)]
