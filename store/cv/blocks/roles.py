"""The lines of a section -> each with its pieces and its role: head, perhaps one, or body."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from store.cv.blocks.parts import goes_on
from store.cv.blocks.pieces import LABELLED, Reading, judge, read
from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.hints import holds
from store.cv.words.clues import ROLES
from store.cv.words.deeds import DEEDS, NO_DEEDS
from store.cv.words.label_words import COLUMNS, LABELS

KEY = re.compile(r"([A-ZÀ-Ž\u4e00-\u9fff][\w’'./&\- ]{1,34}?)\s*[:：]\s*(?=\S|$)")
SENTENCE_END = re.compile(r"[a-z0-9)%]{3,}[.!;]$|[.!]\s[A-Z][a-z]+\s\w+.*[.!]$")
COMPANY_END = re.compile(
    r"(?:Inc|Ltd|Co|Corp|LLC|Dept|Univ|Jr|Sr|B\.?Sc?|M\.?Sc?|Ph\.?D|S\.A|B\.V)\.$", re.I
)
SAID = re.compile(
    r"(?:(?:thesis|dissertation)?\s*committee|thesis|dissertation|technolog(?:y|ies)|tools|skills"
    r"|environment|(?:tech )?stack|responsibilities|coursework|honou?rs|awards|activities|minor"
    r"|focus|topic|keywords)(?: \w+)?",
    re.I,
)
PART = (
    r"(?:(?:key|main|major|job|core|selected|notable|specific|daily) )*(?:roles?"
    r"|responsibilit(?:y|ies)|duties|achievements?|accomplishments?|projects?|tasks?|highlights"
    r"|(?:relevant )?course ?works?|courses|(?:project )?description|contributions?"
    r"|profile|summary|deliverables)"
)
# What a part of an entry is called: "Achievements/Tasks", "Key Responsibilities:".
LABEL_ALONE = re.compile(
    rf"(?!roles?\W*$){PART}(?:\s?(?:/|&|and|,)\s?{PART})?(?: include[ds]?)?\s*:?", re.I
)
THESIS = re.compile(r"(?:\S+ )?(?:thesis|dissertation)(?: title)?\s[-–—]\s", re.I)
MINOR = re.compile(r"(?:with (?:an? )?)?(?:minor|practicum|concentration|graduated)\b", re.I)
EMPLOYED = tuple(set(LABELS["org"]) - {"university", "institute", "college", "school"})
KINDS = ("org", "title", "degree", "venue", "client")
# Below an employer: "Project #1", "Project Name: ..."; what is labelled after it is said of it.
PROJECT = re.compile(r"projects?\b\W{0,3}(?:#|0?\d(?!\d)|no\b|name\b|title\b|:|[ivx]+\b)", re.I)


@dataclass(frozen=True, slots=True)
class Item:
    reading: Reading
    role: str  # "head" "weak" "body"


def read_all(lines: tuple[Line, ...]) -> list[Item]:
    """Each line a head line, perhaps one ("weak"), or body."""
    listed = _bulleted_heads(lines)
    items: list[Item] = []
    inside = False  # below a bullet that is body, before the next head
    told = False  # a bullet that goes on with the head above it
    dated = project = False  # an employer's time has been told; a project of his has begun
    for line, below in zip_longest(lines, lines[1:]):
        project = project or (dated and bool(PROJECT.match(line.text)))
        if project and (PROJECT.match(line.text) or LABELLED.match(line.text)):
            items.append(Item(Reading(line, (), ()), "body"))
            continue
        above = items[-1] if items else None
        told = above is not None and above.role == "head" and goes_on(above.reading, line, told)
        line = replace(line, bullet="") if told else line
        opens = _opens(line)
        if line.bullet and (line.indent, line.bullet) not in listed and not opens:
            items.append(Item(Reading(line, (), ()), "body"))
            inside = True
            continue
        reading = read(line) if len(line.text) < 260 else Reading(line, (), ())
        role = "head" if line.bullet or opens else _role(reading)
        if role == "weak" and inside and listed and not line.bullet:
            role = "body"
        role = "weak" if role == "body" and below and _is_named(line, below) else role
        items.append(Item(reading, role))
        dated = dated or (role == "head" and any(s.ranged for s in reading.spans))
        project = project and role != "head"
        inside = inside and role != "head"
    return items


def key(text: str) -> re.Match[str] | None:
    """The label and its colon that open a text: "Thesis: ..."; None for any other text."""
    return KEY.match(text) if ":" in text or "：" in text else None


def _is_named(line: Line, below: Line) -> bool:
    """ "Zap: a chat client" right above its time: no label and what is said."""
    label = key(line.text)
    if not label or len(line.text) > 80 or label.end() == len(line.text) or below.gap:
        return False
    if SAID.fullmatch(label[1]) or line.text[-1] in ".;," or len(below.text) > 40 or below.bullet:
        return False
    span = next((s for s in dates.find(below.text) if s.ranged), None)
    return span is not None and span.start < 2 and span.end > len(below.text) - 2


def _opens(line: Line) -> bool:
    """A numbered or dotted line that names the employer with its label: "1. Company: Foo Ltd"."""
    told = line.text.casefold().startswith(EMPLOYED)  # a quick look
    match = LABELLED.match(line.text) if told else None
    return match is not None and match[1].casefold().strip() in EMPLOYED


def table_head(line: Line) -> bool:
    """The header row of a table: "Degree | Institution | Year"."""
    if "\t" not in line.text:
        return False
    cells = line.cells
    told = [cell.casefold().strip(" .()%*/") in COLUMNS for cell in cells]
    return len(cells) > 1 and all(told)


def _bulleted_heads(lines: tuple[Line, ...]) -> frozenset[tuple[int, str]]:
    """The indents and kinds of bullets that begin entries, and are not said about one."""
    bullets = [line for line in lines if line.bullet]
    if not bullets:
        return frozenset()
    top = min(line.indent for line in bullets)
    first = next((i for i, line in enumerate(lines) if line.bullet), 0)
    before = [read(line) for line in lines[:first] if len(line.text) < 200]
    if any(r.spans or r.has("org", "degree", "place") or len(before) > 2 for r in before):
        return frozenset()
    numbered = [line for line in bullets if line.indent == top and line.bullet == "1"]
    dotted = len(numbered) < 2 or len(numbered) == sum(line.indent == top for line in bullets)
    level = [line for line in _first_list(lines) if line.indent == top] if dotted else numbered
    told = [line for line in level if len(line.text) < 220 and _tells(line)]
    if not dotted:
        told = [line for line in level if len(line.text) < 90 and _names(read(line))]
    if len(told) < 0.55 * len(level):
        return frozenset()
    return frozenset({(top, "•"), (top, "1")} if dotted else {(top, "1")})


def _names(reading: Reading) -> bool:
    """A short numbered line that names a firm, a position or a place: "[1] Foo Works, Haldia"."""
    return reading.has(*KINDS, "place") and not _is_sentence(reading)


def _first_list(lines: tuple[Line, ...]) -> Iterator[Line]:
    """The bullets up to a label or heading that stands between them: "JOB RESPONSIBILITIES"."""
    begun = False
    for line in lines:
        if line.bullet:
            begun = True
            yield line
        elif begun and (line.caps or line.text.endswith(":")) and len(line.text) < 41:
            return


def _tells(line: Line) -> bool:
    """A bullet that reads like an entry's head."""
    if len(line.text) >= 110 and not dates.find(line.text):
        return False
    reading = read(line)
    if any(s.ranged for s in reading.spans) and reading.rest < 150:
        return True
    if reading.spans and reading.has(*KINDS) and reading.rest < 150:
        return True
    early = bool(reading.line.bold) and reading.line.bold[0][0] < 3 and len(reading.line.text) < 110
    kinds = {p.kind for p in reading.pieces if p.weight >= 1}
    return len(reading.line.text) < 110 and (
        (early and bool(kinds)) or len(kinds & {*KINDS, "place"}) > 1
    )


def _role(reading: Reading) -> str:
    """Head, perhaps one ("weak"), or body: by what is said, by times, by words and clothes."""
    if _is_said(reading):
        return "body"
    sentence = _is_sentence(reading)
    if _is_dated_head(reading, sentence):
        return "head"
    line, text = reading.line, reading.line.text
    words = text.count(" ") + 1
    if sentence or words > 22 or len(text) > 170:
        return "body"
    if line.level and len(text) < 130:
        return "head"
    told = any(p.weight >= 1 and p.kind in (*KINDS, "place", "area") for p in reading.pieces)
    if told and len(text) <= 130:
        return "head" if words < 15 or "\t" in text or reading.pieces[0].weight > 2.5 else "body"
    if "\t" in text and len(text) < 120:
        return "head"
    short = len(text) <= 70 and words <= 9 and text[-1] not in ".:;,"
    named = (line.strong and len(text) < 100) or (short and not text[:1].islower())
    return "weak" if named else "body"


def _is_said(reading: Reading) -> bool:
    """A labelled line, a deed, the rest of a sentence: said about an entry."""
    line, text = reading.line, reading.line.text
    if (len(text) < 60 and LABEL_ALONE.fullmatch(text)) or _is_thesis(text):
        return True
    if MINOR.match(text) and not any(s.ranged for s in reading.spans):
        return True
    label = key(text)
    if label and label[1].casefold() in ROLES and not reading.has(*KINDS):
        return not any(s.ranged for s in reading.spans)
    if reading.spans:
        return False
    if label and not line.level and _says(label[1], reading):
        return True
    if (
        text[:1].islower()
        and len(text) < 70
        and any(p.kind == "place" and ("," in p.text or "\t" in text) for p in reading.pieces)
    ):
        return False  # "sai krupa enterprises - Thane, Maharashtra"
    if _is_firm(reading):
        return False  # "Consolidated Contractors Group, Doha"
    return text[:1].islower() or (done(text) and not line.level)


def _is_thesis(text: str) -> bool:
    return holds(text, ("thesis", "dissertation")) and bool(THESIS.match(text))


def _is_firm(reading: Reading) -> bool:
    """Its first words name an organisation, all in capitals, although they look like a deed."""
    first = reading.pieces[0] if reading.pieces else None
    if first is None or first.kind != "org" or first.weight < 2 or len(first.text.split()) > 6:
        return False
    return all(word[:1].isupper() or word in ("of", "and", "&") for word in first.text.split())


def _is_sentence(reading: Reading) -> bool:
    text = reading.line.text
    few = 6 if reading.spans else 3
    if not ends_sentence(text) or COMPANY_END.search(text) or text.count(" ") < few:
        return False
    told = {piece.kind for piece in reading.pieces} - {"", "person"}
    named = bool(told) and told <= {"org", "degree", "place", "title"} and len(text) < 90
    capital = all(word[0].isupper() or len(word) < 4 for word in text.split())
    return not (named and capital and ". " not in text)


def ends_sentence(text: str) -> bool:
    """The last words are a sentence's, with its full stop."""
    return text[-1:] in (".", "!", ";") and bool(SENTENCE_END.search(text))


def _is_dated_head(reading: Reading, sentence: bool) -> bool:
    """A time at the line's edge, or beside an organisation and a title, and not much else."""
    text, size = reading.line.text, reading.rest
    edges = [s for s in reading.spans if s.start < 3 or s.end > len(text) - 3]
    ranged = any(s.ranged for s in reading.spans)
    full = ranged and reading.has("org") and reading.has("degree", "title")
    if full and len(text) < 200 and not reading.line.bullet:
        return True
    if reading.spans and size <= 130 and reading.pieces and reading.pieces[0].kind == "degree":
        return True
    if any(s.ranged for s in edges) and size <= 170 and (reading.has(*KINDS) or not sentence):
        return True
    if not reading.spans or size > 130 or (sentence and size > 45):
        return False
    return ranged or bool(edges) or (reading.has(*KINDS) and not sentence)


def _says(label: str, reading: Reading) -> bool:
    """A labelled line is said about an entry, unless the label or its words are a head's."""
    if SAID.fullmatch(label) or reading.line.text.endswith((": Yes", ": No")):
        return True
    if any(p.kind == "area" for p in reading.pieces):
        return False
    if not reading.has(*KINDS):
        return not any(p.weight >= 4 and p.kind == "place" for p in reading.pieces)
    return not _told(reading) and judge(label)[0] not in KINDS


def _told(reading: Reading) -> bool:
    """The label itself says what stands behind it: "Designation: Test Engineer"."""
    return any(piece.weight >= 4 and piece.kind != "degree" for piece in reading.pieces) or (
        len(reading.pieces) == 1 and reading.pieces[0].weight >= 4
    )


def done(text: str) -> bool:
    """It begins with what was done: "Led a team", "Reduced costs", "Developing tools"."""
    words = text.split()
    first = words[0].casefold().rstrip(",:")
    if len(words) < 3 or first in NO_DEEDS or words[1] == "|":
        return False
    if first in DEEDS:
        return True
    if not words[0][1:-1].islower():
        return False  # "MARKFORGED, Waltham", "TimeSaved"
    if len(words) == 3 and text.istitle():
        return False  # "Turned On Digital"
    return (first.endswith("ed") and len(first) > 4) or (
        first.endswith("ing") and words[1][0].islower()
    )
