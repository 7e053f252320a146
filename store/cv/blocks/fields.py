"""What the readers of jobs, degrees and the like share: a block's time, its people, its bullets."""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from store.cv.blocks.blocks import Block
from store.cv.blocks.pieces import Piece
from store.cv.blocks.roles import LABEL_ALONE, done, key
from store.cv.page.lines import Line
from store.cv.phrases import dates, names, people
from store.cv.phrases.hints import behind
from store.cv.phrases.scores import between_commas
from store.records import Entry, Fact, Period

SHORTENED = frozenset("corp univ inst dept tech intl assoc bros natl engg mfg hosp pharm".split())
LONGEST = 80  # characters of a label that stands alone
INNER_STOP = re.compile(r"[a-z)]{3}[.!?]\s+[A-Z]")
LED = re.compile(r"^(?:and|und|et|y|e|&)\s+")  # the last item of an enumeration
EMPTY = re.compile(r"\(\s*\)")
UNDER = re.compile(
    r"(?i:under the (?:supervision|guidance|direction|mentorship) of|(?:co-)?supervised by"
    r"|advised by|mentored by|supervisor is)\s+"
    r"((?:(?:Professors?|Profs?\.?|Drs?\.?|Mrs?\.?"
    r"|Ms\.?)\s+)*[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+){1,3})"
)


def unstopped(name: str) -> str:
    """An employer's name without the full stop that a CV's style puts behind it.

    >>> unstopped("Meta."), unstopped("Acme Inc."), unstopped("Foo Corp."), unstopped("U.S.A.")
    ('Meta', 'Acme Inc.', 'Foo Corp.', 'U.S.A.')
    """
    last = name.rpartition(" ")[2].removesuffix(".")
    short = len(last) < 4 or "." in last or last.casefold() in SHORTENED
    return name if short else name.removesuffix(".")


def period(block: Block) -> Period:
    """The time of a block: a span with two ends before a single date; ends that lie ahead win."""
    spans = [span for reading in block.head for span in reading.spans]
    ranged = [span.period for span in spans if span.ranged]
    single = [span.period for span in spans if not span.ranged]
    if len(spans) > 1 and (terms := _terms(block)):
        return terms
    if not ranged:
        return single[0] if single else Period()
    best = ranged[0]
    ahead = next((p for p in single if p.expected), None)
    if ahead and best.open:
        text = f"{best.text}, {ahead.text}"
        return Period(best.start, ahead.end, False, True, text)
    return best


def _terms(block: Block) -> Period | None:
    """Terms of which each has its own date, as one time: "Fall 2019, Spring 2021, 2022"."""
    for reading in block.head:
        spans, text = reading.spans, reading.line.text
        between = {text[a.end : b.start].strip() for a, b in pairwise(spans)}
        if not between or not between <= {",", ";", "and", "&", "/", ", and"}:
            continue
        if any(s.period.open or s.period.start[:4] != s.period.end[:4] for s in spans):
            continue
        ends: list[tuple[str, str]] = []
        for span in spans:
            first, last = span.period.start, span.period.end
            if ends and len(first) == 4 and len(ends[-1][0]) == 7:  # "spring 2023, 2024"
                first, last = first + ends[-1][0][4:], last + ends[-1][1][4:]
            ends.append((first, last))
        printed = text[spans[0].start : spans[-1].end]
        return Period(min(a for a, _ in ends), max(b for _, b in ends), text=printed)
    return None


def head_pieces(block: Block) -> list[Piece]:
    """All pieces of a block's head lines, in order."""
    return [piece for reading in block.head for piece in reading.pieces]


def said_of_people(line: Line) -> list[Fact]:
    """People that a line names with their role: "Advisor: Prof. Jane Doe"."""
    if not people.hinted(line.text):
        return []
    found, _ = people.found(line.text)
    facts = [Fact("people", f"{name} ({role})", line.number) for name, role in found]
    for match in UNDER.finditer(line.text):
        name = names.tidy(match[1])
        value = f"{name} (Supervisor)"
        if names.is_name(name) and not any(f.value.startswith(name) for f in facts):
            facts.append(Fact("people", value, line.line_at(match.start())))
    return facts


def people_in(piece: Piece) -> list[Fact]:
    """People that a loose piece names: "(advisor: Jane Doe)"."""
    found, _ = people.found(piece.text.strip("()[] "))
    return [Fact("people", f"{name} ({role})", piece.line) for name, role in found]


def keyed(line: Line) -> tuple[str, str]:
    """("gpa", "3.9/4.0") of "GPA: 3.9/4.0"; ("", the text) of a line without a label."""
    match = key(line.text)
    if not match:
        return "", line.text
    return match[1].casefold().strip(), line.text[match.end() :].strip()


def listed(text: str) -> list[str]:
    """The items of an enumeration; commas inside brackets do not split."""
    if text.count(";") > text.count(",") / 2:
        parts = text.split(";")
    else:
        text = text.replace(" • ", ", ").replace(" · ", ", ").replace("、", ", ")
        parts = between_commas(text)
    parts = [behind(LED, part.strip()).strip(" .,;•·") for part in parts]
    return [part for part in parts if part]


def entry(kind: str, facts: Iterable[Fact], time: Period, block: Block) -> Entry | None:
    """An entry of all that was read, or None where there is no fact."""
    facts = tuple(sorted((fact for fact in facts if fact.value), key=lambda fact: fact.line))
    numbers = {n for reading in block.head for n in reading.line.numbers}
    numbers |= {n for line in block.body for n in line.numbers}
    numbers |= {fact.line for fact in facts}
    return Entry(kind, facts, time, tuple(sorted(numbers))) if facts else None


def itemised(body: tuple[Line, ...]) -> tuple[Line, ...]:
    """Lines that each begin with what was done are a list whose bullets a reader lost."""
    if len(body) < 2 or any(line.bullet for line in body):
        return body
    first, rest = body[0], body[1:]
    apart = rest[0].gap or rest[0].indent > first.indent
    if len(rest) > 1 and apart and not any(line.gap for line in rest[1:]):
        return (first, *itemised(rest))  # what is said above a list without bullets
    deeds = sum(done(line.text) for line in body)
    if deeds * 3 < len(body) * 2 and not _is_list(body):
        return body
    return tuple(replace(line, bullet="•") for line in body)


def _is_list(body: tuple[Line, ...]) -> bool:
    """Each line is one statement: a capital first, all ended by a full stop or none."""
    if all(line.more for line in body) and all(line.gap for line in body[1:]):
        return False  # paragraphs
    texts = [line.text for line in body if not key(line.text)]
    if len(texts) < 2 or any(not text[0].isupper() or text.count(" ") < 2 for text in texts):
        return False
    if any(INNER_STOP.search(text) for text in texts):
        return False
    ended = sum(text.endswith((".", "!")) for text in texts)
    return ended in (0, len(texts)) or (ended >= 3 and ended + 1 == len(texts))


def narrative(body: Iterable[Line]) -> list[Fact]:
    """Prose as one summary, each bullet as one highlight."""
    prose: list[str] = []
    first = 0
    facts: list[Fact] = []
    for line in body:
        text = line.text.replace("\t", " ").strip()
        if len(text) < LONGEST and LABEL_ALONE.fullmatch(text):
            continue
        if line.bullet:
            facts.append(Fact("highlights", text, line.number))
            continue
        first = first or line.number
        prose.append(text)
    return [Fact("summary", "\n".join(prose), first), *facts] if prose else facts


def dated(line: Line) -> tuple[str, Period]:
    """A line's words without its time, and that time."""
    spans = dates.find(line.text)
    if not spans:
        return line.text, Period()
    best = next((s for s in spans if s.ranged), spans[-1])
    words = f"{line.text[: best.start]}\t{line.text[best.end :]}"
    return EMPTY.sub("", words).strip(" \t,;:|-–—."), best.period
