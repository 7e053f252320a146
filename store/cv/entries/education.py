"""Blocks of an education section -> entries: school, degree, subject, grade, courses, people."""

import re
from collections.abc import Iterator
from dataclasses import replace

from store.cv.blocks import fields
from store.cv.blocks.blocks import Block
from store.cv.blocks.pieces import CLASS, Piece, judge
from store.cv.blocks.runs import SUBJECT_END
from store.cv.entries.grades import BARE_SCORE, SCORE
from store.cv.entries.grades import score as score_of
from store.cv.page.lines import Line
from store.cv.phrases import glue
from store.cv.phrases.cuts import balanced
from store.cv.phrases.degrees import split_degree
from store.cv.phrases.people import ROLE
from store.cv.phrases.scores import between_commas
from store.cv.phrases.towns import is_abroad
from store.records import Entry, Fact, Period

HONOUR = re.compile(
    r"\s*\((?:(?:with\s)?(?:high\s)?distinction|merit|honou?rs|hons\.?)\)|"
    r"\s*\(?\b(?:(?:summa|magna)\s+)?cum laude\b\)?|\s*\(?\bwith (?:high(?:est)? )?(?:honou?rs"
    r"|distinction)\b.*|\((?:first|second|upper)[- ]class[^)]*\)?",
    re.I,
)
ABBREVIATED = re.compile(r"\s*\([A-Z][A-Za-z.]{1,7}\)$")
MINOR = re.compile(r"(?:minor|and)\b", re.I)
PAIRED = re.compile(r"[A-ZÀ-Ž]\w+(?: \w+)? (?:and|&|y|e|et|und) [A-ZÀ-Ž]\w+(?: \w+)?")
COURSES = re.compile(
    r"(?:relevant |selected |core |key |main |major |graduate |mastered |completed |notable )*"
    r"(?:course ?works?|courses?"
    r"|modules?|subjects|classes|主修课程)(?: taken| include| included)?$",
    re.I,
)
# A school by its letters behind the subject: "M.Sc. in Biophysics, NTNU", beside its town.
LETTERED = re.compile(r"(?<=[a-z]),\s+(?P<school>[A-Z]{3,6}|(?:[A-Z]{2,3} )[A-Z][a-z]+)$")
ACRONYM = re.compile(r"\s*\((?:[A-Z][A-Za-z.&-]{1,9})\)")
ACADEMY = re.compile(
    r"\b(?:universi|institut|college|school|academy|école|ecole|hochschule|polytech|eth\b|epfl"
    r"|mit\b|vidyalaya|gymnasium|liceo|lycée|大学|学院)",
    re.I,
)


def read(blocks: tuple[Block, ...]) -> Iterator[Entry]:
    """One entry a degree; a degree without a school stands at the school above it."""
    school = ""
    for block in blocks:
        facts = _facts(block)
        name = next((f.value for f in facts if f.field == "institution"), "")
        if name:
            school = name
        elif school and any(f.field == "studyType" for f in facts):
            facts.append(Fact("institution", school, block.head[0].line.number))
        time = fields.period(block)
        if time.start and time.start == time.end and not _season(time):
            time = replace(time, start="")  # a single date is the graduation's
        if entry := fields.entry("education", facts, time, block):
            yield entry


def _placed(pieces: list[Piece]) -> bool:
    return any(piece.kind == "place" for piece in pieces)


def _season(time: Period) -> bool:
    return len(time.start) == 7 and time.start != time.end


def _facts(block: Block) -> list[Fact]:
    pieces = fields.head_pieces(block)
    school = _school(pieces)
    if school and (lead := _before(pieces, school)):  # "Goldfoos, University of Bar"
        pieces = [p for p in pieces if p is not lead]
        whole = replace(school, text=f"{lead.text}, {school.text}")
        pieces[pieces.index(school)] = school = whole
    degree = next((p for p in pieces if p.kind == "degree"), None)
    if school is None and degree:
        school, pieces = _in_place(pieces)
    short = LETTERED.search(degree.text) if degree and not school and _placed(pieces) else None
    if degree and short:
        school = replace(degree, text=short["school"])
        pieces[pieces.index(degree)] = degree = replace(degree, text=degree.text[: short.start()])
    facts = [Fact("institution", _bare(school.text), school.line)] if school else []
    degree = degree or next((p for p in pieces if p.kind == "title" and p is not school), None)
    if degree:
        facts += _degree(degree)
        others = [p for p in pieces if p.kind == "degree" and p is not degree]
        if others and not any(f.field == "area" for f in facts):
            facts += [f for f in _degree(others[0]) if f.field == "area"]
            pieces = [p for p in pieces if p is not others[0]]
    if school and degree and not any(f.field == "area" for f in facts):
        facts = _tail_apart(facts, school)
    if school and not any(f.field == "area" for f in facts):
        facts += _subject(pieces, school, degree)
    areas = [f.value for f in facts if f.field == "area"]
    loose = [p for p in pieces if p not in (school, degree) and p.text not in areas]
    wants = degree.line if degree and not any(f.field == "area" for f in facts) else 0
    facts += _rest(loose, wants)
    area = next((p for p in pieces if p.kind == "area"), None)
    if area and not any(f.field == "area" for f in facts):
        facts.append(Fact("area", balanced(SCORE.sub("", area.text)), area.line))
    told = next((p for p in pieces if p.kind == "score" and p.weight >= 4), None)
    facts += [Fact("score", told.text, told.line)] if told else []
    return facts + _said(block, bool(told))


def _said(block: Block, scored: bool) -> list[Fact]:
    """What the lines tell besides: the grade, courses, people, highlights."""
    facts: list[Fact] = []
    below = False  # of a label "Relevant coursework" that stands alone
    body = frozenset(block.body)
    for line in (*(reading.line for reading in block.head), *block.body):
        label = bool(COURSES.match(line.text.rstrip(" :")))
        below = label or (below and not line.bullet)
        if below and line in body:
            items = [] if label else fields.listed(line.text.replace("\t", ", "))
            facts += [Fact("courses", item, line.number) for item in items]
            continue
        score = [] if scored else score_of(line)
        scored = scored or bool(score)
        facts += _body(line, score) if line in body else score
    return facts


def _school(pieces: list[Piece]) -> Piece | None:
    """The best organisation; a school of a university yields to the university."""
    orgs = [p for p in pieces if p.kind == "org"]
    if orgs:
        return max(orgs, key=lambda p: (bool(ACADEMY.search(p.text)), p.weight))
    unknown = [
        p
        for p in pieces
        if p.kind in ("", "person")
        and not p.role
        and len(p.text.split()) < 9
        and not p.text[:1].islower()
    ]
    has_degree = any(p.kind in ("degree", "title") for p in pieces)
    return unknown[0] if unknown and has_degree and not SCORE.search(unknown[0].text) else None


def _before(pieces: list[Piece], school: Piece) -> Piece | None:
    """A name of one word that opens the school's line, right before a comma."""
    index = pieces.index(school)
    lead = pieces[index - 1] if index and not school.first else None
    if (
        lead is None
        or lead.line != school.line
        or not lead.first
        or lead.kind not in ("", "person")
    ):
        return None
    named = lead.text.isalpha() and lead.text[0].isupper() and not glue.SUBJECT.fullmatch(lead.text)
    return lead if named and "of" in school.text.split() else None


def _in_place(pieces: list[Piece]) -> tuple[Piece | None, list[Piece]]:
    """ "FOOLouvain, Belgium": nothing else names the school, so the unknown town does."""
    for index, piece in enumerate(pieces):
        first, _, rest = piece.text.partition(", ")
        if piece.kind == "place" and piece.first and is_abroad(piece.text):
            town = replace(piece, text=rest)
            return replace(piece, text=first), [*pieces[:index], town, *pieces[index + 1 :]]
    return None, pieces


def _tail_apart(facts: list[Fact], school: Piece) -> list[Fact]:
    """ "Ph.D., Foo University, Economics": behind a bare degree's school stands its subject."""
    name, _, tail = _bare(school.text).rpartition(", ")
    words = tail.split()
    told = bool(name) and len(words) < 8 and judge(tail)[0] in ("", "person")
    if not told or not glue.SUBJECT.fullmatch(words[-1]) or judge(name)[0] != "org":
        return facts
    kept = [fact for fact in facts if fact.field != "institution"]
    return [Fact("institution", name, school.line), *kept, Fact("area", tail, school.line)]


def _subject(pieces: list[Piece], school: Piece, degree: Piece | None) -> list[Fact]:
    """What alone stands on a line beside a school, where no degree is told: "Legal Practice".

    Beside a degree it must end like a subject.
    """
    lone = [
        p
        for p in pieces
        if p.kind in ("", "person") and p.first and not p.role and p.line != school.line
    ]
    text = lone[0].text.strip(" .,;:()") if len(lone) == 1 else ""
    told = 0 < len(text.split()) < 8 and text[:1].isupper() and not SCORE.search(text)
    told = told and (degree is None or text.split()[-1].casefold() in SUBJECT_END)
    return [Fact("area", text, lone[0].line)] if told and not COURSES.match(text) else []


def _bare(text: str) -> str:
    """A school without its acronym in brackets."""
    text = ACRONYM.sub("", text) if "(" in text else text
    return text.strip(" ,.:;")


def _degree(piece: Piece) -> list[Fact]:
    """Degree and subject; what stands behind another comma is said about them."""
    told = any(map(str.isdigit, piece.text))
    text = balanced(SCORE.sub("", piece.text) if told else piece.text)
    study, area = split_degree(text)
    chunks: list[str] = []
    for chunk in between_commas(area):
        honour = HONOUR.search(chunk)
        rest = chunk[: honour.start()] if honour else chunk
        chunks += [ABBREVIATED.sub("", rest).strip(" .,;:")] if rest.strip(" .,;:") else []
        if honour and not CLASS.fullmatch(honour[0].strip(" ()")):
            piece_honour = honour[0].strip(" ()")
            chunks.append("\t" + piece_honour)
    chunks = [chunk for chunk in chunks if chunk.strip()]
    plain = [chunk for chunk in chunks if chunk[0] != "\t"]
    if len(plain) > 1 and PAIRED.fullmatch(plain[1]):  # "Caminos, Canales y Puertos"
        plain = [", ".join(plain[:2]), *plain[2:]]
        chunks = [chunk for chunk in chunks if chunk[0] == "\t" or chunk in plain[1:]] + plain[:1]
    facts = [
        Fact("studyType", study, piece.line),
        Fact("area", plain[0] if plain else "", piece.line),
    ]
    for extra in chunks:
        if extra in plain[:1] or MINOR.match(extra) or len(extra) < 6:
            continue
        facts.append(Fact("highlights", extra.strip(" .,\t"), piece.line))
    return [fact for fact in facts if fact.value]


def _rest(pieces: list[Piece], wants: int) -> list[Fact]:
    """Places, people and what else stands in the head."""
    facts: list[Fact] = []
    for piece in pieces:
        if piece.kind == "place" and not any(f.field == "location" for f in facts):
            more = [p for p in pieces if p.kind == "place" and p.text.startswith(f"{piece.text},")]
            piece = more[0] if more else piece  # "Ulm" of the school's name, and "Ulm, Germany"
            facts.append(Fact("location", balanced(piece.text, " ,"), piece.line))
        elif piece.role:
            facts.append(Fact("people", f"{piece.text} ({piece.role})", piece.line))
        elif (
            SCORE.search(piece.text)
            or BARE_SCORE.fullmatch(piece.text)
            or CLASS.fullmatch(piece.text)
        ):
            continue
        elif (
            (piece.kind == "" or (piece.kind == "org" and not ACADEMY.search(piece.text)))
            and piece.line == wants  # a degree without a subject stands there
            and len(piece.text.split()) < 8
            and not piece.text[:1].islower()
        ):
            facts.append(Fact("area", piece.text.strip(" .,;:()"), piece.line))
            wants = 0
        elif piece.kind in ("", "org") and len(piece.text) > 5:
            facts.append(Fact("highlights", piece.text.strip(" ,;"), piece.line))
    return facts


def _body(line: Line, score: list[Fact]) -> list[Fact]:
    """Courses, people, or a highlight; `score` is the grade that was found on the line."""
    key, value = fields.keyed(line)
    if COURSES.match(key):
        items = fields.listed(value.replace("\t", ", "))
        return [Fact("courses", item, line.number) for item in items]
    if found := fields.said_of_people(line):
        before = ROLE.split(line.text, maxsplit=1)[0].strip(" .,;")
        kept = len(before) > 8 and not SCORE.search(before)
        said = [Fact("highlights", before, line.number)] if kept else []
        return [*score, *found, *said]
    if (score and len(line.text) < 60) or (key and not value):
        return score
    return [*score, Fact("highlights", line.text.replace("\t", " "), line.number)]
