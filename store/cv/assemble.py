"""Sections -> entries of every kind, and the CV made of them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from store.cv import head, home
from store.cv.blocks import events, fields, grids, runs
from store.cv.blocks.roles import table_head
from store.cv.entries import (
    certificates,
    education,
    languages,
    others,
    prize_lines,
    prizes,
    prizes_told,
    projects,
    service,
    skills,
    work,
)
from store.cv.furniture import is_furniture
from store.cv.page import contacts, flow
from store.cv.page.labels import LABEL_WORDS, label_of
from store.cv.page.lines import Line
from store.cv.papers import authors, paper
from store.cv.phrases import dates
from store.cv.phrases.kinds import fold, kind_of
from store.cv.sections.sections import Section
from store.records import CV, Entry, Fact


def entries(parts: tuple[Section, ...], column: int) -> tuple[Entry, ...]:
    """All entries, in reading order."""
    papery = [line for part in parts if part.kind == "publications" for line in part.lines]
    known = authors.known((*parts[0].lines[:4], *papery))
    found: list[Entry] = []
    for part in parts:
        found += _section(part, column, known)
    found = _with_courses(found, parts)
    return tuple(sound for entry in found if (sound := _sound(entry)))


def _with_courses(found: list[Entry], parts: tuple[Section, ...]) -> list[Entry]:
    """Courses below a heading of their own, as facts of the first degree."""
    lines = [line for part in parts if part.kind == "courses" for line in part.lines]
    at = next((i for i, entry in enumerate(found) if entry.kind == "education"), -1)
    if not lines or at < 0 or any(len(line.text) > 160 for line in lines):
        return found
    facts = [
        Fact("courses", item, line.number)
        for line in lines
        for item in fields.listed(_unlabelled(line).replace("\t", ", ").replace(" | ", ", "))
    ]
    degree = replace(found[at], facts=(*found[at].facts, *facts))
    return [*found[:at], degree, *found[at + 1 :]]


def _unlabelled(line: Line) -> str:
    """Courses without the name of their group in a column left of them."""
    label, _, rest = line.text.partition("\t")
    return rest if "," in rest and "\t" not in rest and "," not in label else line.text


def _sound(entry: Entry) -> Entry | None:
    """An entry without empty values, its lines rising; None where nothing is left.

    Lines of two columns that were joined do not rise by themselves.
    """
    facts = tuple([fact for fact in entry.facts if fact.value.strip()])
    rising = tuple(sorted({*entry.lines, *[fact.line for fact in facts]}))
    if len(facts) == len(entry.facts) and rising == entry.lines:
        return entry
    return replace(entry, facts=facts, lines=rising) if facts else None


def _section(part: Section, column: int, known: frozenset[str]) -> Iterator[Entry]:
    keep = part.kind in ("references", "misc", "summary")
    lines = tuple(line for line in part.lines if keep or not is_furniture(line))
    if part.kind in ("education", "work", "teaching"):
        rows, lines = grids.read(lines)
        studied, employed = grids.studied(rows, part.kind == "education")
        yield from education.read(studied)
        yield from work.read(employed, "")
    if part.kind != "publications":
        lines = tuple(line for line in lines if not table_head(line))
    if part.kind in ("publications", "patents"):
        yield from paper.read(lines, known)
        return
    lines = flow.join(lines, column, listed=part.kind in ("skills", "languages", "interests"))
    if part.kind in ("education", "work", "teaching"):
        lines = runs.parted(lines, part.kind)
    heading = part.heading.text if part.heading else ""
    if part.kind == "skills" and _are_works(lines):
        yield from projects.read(lines)
    elif part.kind == "education":
        divided = events.split(lines)
        yield from education.read(divided)
        for block in divided:
            yield from prizes_told.in_bullets(block)
    elif part.kind in ("work", "teaching"):
        if part.kind == "teaching":
            yield from (others.course(line) for line in lines if others.COURSE.match(line.text))
            lines = tuple(line for line in lines if not others.COURSE.match(line.text))
        yield from work.read(events.split(lines), heading)
    elif part.kind == "projects":
        yield from projects.read(lines)
    elif part.kind == "volunteer":
        yield from service.read(events.split(lines))
    elif part.kind in ("awards", "certificates"):
        served = [line for line in lines if _is_office(line, heading)]
        reader = prizes.read if part.kind == "awards" else certificates.read
        yield from reader(tuple(line for line in lines if line not in served))
        yield from (entry for line in served if (entry := service.served(line)))
    elif part.kind in READERS and not _is_prose(part):
        yield from READERS[part.kind](lines)


def _is_prose(part: Section) -> bool:
    """Interests that are told in sentences of the owner's own: "I work on ... My aim is ..."."""
    if part.kind != "interests":
        return False
    text = " ".join(line.text for line in part.lines)
    return len(SENTENCE.findall(text)) > 1 and len(OWN.findall(text)) > 1


def _misc(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """Loose ends: languages and the like that are told by their labels."""
    for line in lines:
        if "http" in line.text or "@" in line.text:
            continue
        if MEMBER.match(line.text) and (found := service.served(line)):
            yield found
            continue
        label = label_of(line)[0].casefold().split()
        told = bool(label) and (label[-1] in LABEL_WORDS or kind_of(label[-1])[0] == "skills")
        for entry in skills.read((line,)):
            if entry.kind != "skills" or told:
                yield entry


def _languages(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """Languages that people speak, and those of programs behind a label of their own."""
    coded = tuple(line for line in lines if CODED.match(line.text))
    yield from languages.read(tuple(line for line in lines if line not in coded))
    yield from skills.read(coded)


def _are_works(lines: tuple[Line, ...]) -> bool:
    """Below "Software" stand programs that were written: a bold name and what it does."""
    told = [
        line
        for line in lines
        if line.bold and line.bold[0][0] == 0 and WORK.match(line.text[line.bold[0][1] :])
    ]
    return len(told) * 2 > len(lines)


def _is_office(line: Line, heading: str) -> bool:
    """An office among prizes, below a heading that names both: "Leadership & Honors"."""
    both = any(kind_of(word)[0] == "volunteer" for word in heading.split())
    if not both or prize_lines.NAMED.search(line.text):
        return False
    ranged = any(span.ranged for span in dates.find(line.text))
    return ranged or bool(service.OFFICE.search(fields.dated(line)[0].split(",")[0]))


MEMBER = re.compile(r"(?:Elected |Active )?(?:Member|Fellow|Reviewer|Referee) (?:of|for) ")
BOARD = re.compile(r"indeed\.com/(?:r|me)/([\w-]+?)(?:/|\s|$)", re.I)
# Behind a program's name: an address in brackets, a dash or a colon, and at least six words.
WORK = re.compile(r"\s*(?:\([^)]*\))?\s*[–—:-]\s(?:\S+\s+){5}")
SENTENCE = re.compile(r"[a-z)]{2}\.(?:\s|$)")
OWN = re.compile(r"\b(?:I|[Mm]y|me)\b")
CODED = re.compile(r"(?:programming|coding|software|computer|scripting)(?: \w+)?\s*[:：]", re.I)
Reader = Callable[[tuple[Line, ...]], Iterator[Entry]]
READERS: dict[str, Reader] = {
    "skills": skills.read,
    "languages": _languages,
    "interests": skills.interests,
    "talks": others.talks,
    "references": others.references,
    "misc": _misc,
}


def cv(
    lines: tuple[Line, ...], parts: tuple[Section, ...], found: tuple[Entry, ...], column: int
) -> CV:
    """Name and contact data to the entries, and what was left unread."""
    count = len(parts[0].lines)
    if count < 2 and len(parts) > 1 and parts[1].kind == "misc":  # "Contact" above the name
        count += len(parts[1].lines) + 1
    near = head.contact_lines(lines, count)
    basics = [f for f in contacts.basics(near, []) if f.field != "url" or _is_own(f, near, count)]
    profiles = contacts.profiles(near)
    ids = basics + [fact for profile in profiles for fact in profile.facts]
    ids += [Fact("username", m[1], x.number) for x in near if (m := BOARD.search(x.text))]
    name = head.name(lines, count, found, ids)
    basics = [_own_mail(fact, near, name.name) for fact in basics]
    said = head.facts(flow.join(parts[0].lines, column), name)
    told = [fact for fact in said if fact.field != "summary"]
    overview = _summary(parts) or [fact for fact in said if fact.field == "summary"]
    basics = [
        *([Fact("name", name.name, name.line)] if name.name else []),
        *basics,
        *sorted((*told, *home.home(parts, name.name)), key=lambda fact: fact.line),
        *overview,
    ]
    updated = next(
        (
            _date(line)
            for line in (*lines[-3:], *lines[:6])
            if head.is_own_date(line) and _date(line)
        ),
        "",
    )
    record = CV(
        tuple(fact for fact in basics if fact.value.strip()),
        (*profiles, *found),
        name.inferred,
        name.reason,
        updated,
    )
    return replace(record, unread=_unread(lines, parts, record))


def _is_own(fact: Fact, near: list[Line], count: int) -> bool:
    """A homepage at the top, or below it on a line of its own that is no bullet."""
    at = next((i for i, line in enumerate(near) if line.number == fact.line), 0)
    line = near[at]
    label = line.text.casefold().startswith(
        ("website", "portfolio", "homepage", "web", "blog", "my ")
    )
    return at < count or (not line.bullet and (label or contacts.is_contact(line.text)))


def _own_mail(fact: Fact, lines: list[Line], name: str) -> Fact:
    """Of several addresses at the top the one that holds a word of the owner's name."""
    if fact.field != "email":
        return fact
    words = [word for word in fold(name).split() if len(word) > 2]
    for line in lines:
        for other in contacts.mails(line):
            if any(word in other.split("@")[0].casefold() for word in words):
                return Fact("email", other, line.number)
    return fact


def _date(line: Line) -> str:
    spans = dates.find(line.text)
    return spans[0].period.end if spans else ""


def _summary(parts: tuple[Section, ...]) -> list[Fact]:
    """The paragraphs of the first overview."""
    told = [part for part in parts if part.kind == "summary" or _is_prose(part)]
    for part in told:
        if part.lines:
            whole = flow.join(part.lines, 80)
            return [
                Fact(
                    "summary",
                    "\n".join(line.text.replace("\t", " ") for line in whole),
                    whole[0].number,
                )
            ]
    return []


def _unread(lines: tuple[Line, ...], parts: tuple[Section, ...], record: CV) -> tuple[int, ...]:
    """Lines that fed no fact and opened no section."""
    read = {number for entry in record.entries for number in entry.lines}
    read |= {fact.line for fact in record.basics}
    read |= {part.heading.number for part in parts if part.heading}
    read |= {
        n for part in parts if part.kind == "summary" for line in part.lines for n in line.numbers
    }
    return tuple(sorted({n for line in lines for n in line.numbers} - read))
