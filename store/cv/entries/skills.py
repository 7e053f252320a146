"""Lines of skills and interests -> entries; languages and certificates among them too."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from store.cv.blocks import fields
from store.cv.blocks.roles import done
from store.cv.entries import certificates, groups, languages
from store.cv.page import contacts
from store.cv.page.labels import BAR, LABEL_WORDS, LEVEL, label_of
from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.hints import behind
from store.cv.phrases.kinds import kind_of
from store.records import Entry, Fact, Period

LEAD = re.compile(
    rf"^(?:{groups.LEADING}|including|such as|e\.g\.,?)\s*:?\s+(?:knowledge of\s+)?", re.I
)
LABELLED = re.compile(
    r"[.;]\s+(?=[A-Z][\w &/+-]{2,25}:\s)|\s+(?="
    rf"(?:{'|'.join(word.capitalize() for word in sorted(LABEL_WORDS))}):\s)"
)
WHOLE = re.compile(r"[A-Z]{1,4}/[A-Z]{1,4}(?:\s.*)?$|and/or|24/7|.*\b[AI]/[BO]\b")
BRACKETED = re.compile(r"\([^()]*\)")
SUBKEY = re.compile(r"(.{2,45}?)\s*(?::\s+|：|\s[–—-]\s+)(.+)$")
GRADES = frozenset("master beginner intermediate advanced expert novice proficient".split())
# Europass: the heads of its grid of languages, and what stands below it.
GRID = re.compile(
    r"(?:foreign language(?:\(?s\)?)?|other language(?:\(?s\)?)?|understanding|speaking|writing"
    r"|listening|reading|spoken (?:interaction|production)|self-assessment"
    r"|(?:proficient|independent|basic) user|[\t\s])+"
    r"|levels: a1.*|common european framework.*|.*self-assessment grid",
    re.I,
)
MOTHER = re.compile(r"(mother tongue)(?:\(?s\)?)?\s*[:\t]\s*", re.I)
CERTIFY = re.compile(r"certif|licen[sc]e", re.I)
ADDRESS = re.compile(r"[,;\s]*(?:[\w ]{2,20}:\s*)?https?://\S+$")
SAYS = re.compile(
    r"^.+\b(?:such as|including|like|skills in|experience (?:in|with)|using):?\s+", re.I
)
ORDERED = re.compile(r"(?:in|my|some|among|i)\b", re.I)  # "In no order: chess, tea"
DASHED = re.compile(r"([A-Z][\w &/+]{1,34}?)\s*(?:\s[-–—]|[–—])\s*(\S[^–—]*)$")
FIELDS = re.compile(
    r"(?:primary|secondary|teaching)(?: fields?| interests?)?|fields?|keywords", re.I
)


def read(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """Skills by group; languages, certificates and interests that stand among them."""
    group = level = ""
    lines = tuple(part for line in _undashed(groups.named(lines)) for part in _labelled(line))
    for index, line in enumerate(lines):
        after = lines[index + 1] if index + 1 < len(lines) else None
        line = _unlinked(line)
        if _is_none(line):
            continue
        if tongues := list(_tongues(line)):
            yield from tongues
            continue
        if line.bullet and line.text.count(" ") > 7 and done(line.text):
            continue  # "Built a game that ...": said of something else
        if line.text.casefold() in GRADES:
            level = line.text  # how well all of the group is known
            continue
        label, text = label_of(line)
        if label and not text:
            group = label
            continue
        if not label and not line.bullet and _is_group(line, after):
            group = line.text.strip(" :")
            continue
        label = label or group
        low = label.casefold()
        if CERTIFY.search(low) and "skill" not in low:
            yield from certificates.labelled(line, label, text)
        elif languages.natural(text, low) or (label and languages.is_language(label)):
            yield from languages.read((line,))
        elif re.search(r"interest|hobb|loisir|intereses|interessen", low):
            yield from _plain("interests", "name", text, line)
        else:
            yield from _graded(_skills(label, text, line), level)
            level = ""


def _undashed(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Groups before a dash as groups before a colon: "Databases – SQL, Redis"."""
    found = [DASHED.match(line.text) for line in lines]
    named = [m[1] for m in found if m and not LEVEL.search(m[2])]
    told = [n for n in named if n.split()[-1].casefold() in LABEL_WORDS or kind_of(n)[1] == 1]
    if len(named) * 2 <= len(lines) or len(told) < 2 or len(told) * 2 < len(named):
        return lines
    return tuple(
        replace(line, text=f"{match[1]}: {match[2]}", bold=()) if match else line
        for line, match in zip(lines, found, strict=True)
    )


def _unlinked(line: Line) -> Line:
    """A list without the address at its end: "R, C++, github: https://example.com/jo"."""
    if "http" not in line.text or line.text.count(",") < 2:
        return line
    return replace(line, text=ADDRESS.sub("", line.text), bold=())


def _is_none(line: Line) -> bool:
    """An address, the head of a grid, the time of some other column."""
    if not line.text or "http" in line.text or "www." in line.text or GRID.fullmatch(line.text):
        return True
    if ("/" in line.text or "@" in line.text or "+" in line.text) and contacts.is_contact(
        line.text
    ):
        return True
    spans = dates.find(line.text)
    left = line.text[: spans[0].start] + line.text[spans[-1].end :] if spans else line.text
    return not left.strip(" .–-")


def _tongues(line: Line) -> Iterator[Entry]:
    """What a line of Europass' grid says of languages."""
    if languages.is_row(line):
        yield from languages.read((line,))
    elif mother := MOTHER.match(line.text):
        for tongue in fields.listed(line.text[mother.end() :].replace("\t", ", ")):
            said = (Fact("language", tongue, line.number), Fact("fluency", mother[1], line.number))
            yield Entry("languages", said, Period(), line.numbers)


def _graded(found: Iterator[Entry], level: str) -> Iterator[Entry]:
    """The level that was said of the whole group, in its first entry."""
    for entry in found:
        facts = (Fact("level", level, entry.lines[0]),) if level else ()
        yield replace(entry, facts=(*entry.facts, *facts))
        level = ""


def _labelled(line: Line) -> Iterator[Line]:
    """A line with several labels ("Software: Stata, R. Languages: German") as one for each."""
    starts = {m.end() for m in LABELLED.finditer(line.text)}
    colons = [s for s, e in line.bold if ":" in line.text[s : e + 2] and s]
    starts |= set(colons) if colons and line.bold[0][0] == 0 else set()
    if not starts or ":" not in line.text[: min(starts)]:
        yield line
        return
    edges = [0, *sorted(starts), len(line.text)]
    for start, end in pairwise(edges):
        bold = tuple((s - start, e - start) for s, e in line.bold if start <= s and e <= end)
        yield replace(line, text=line.text[start:end].strip(" ;\t"), bold=bold)


def _is_group(line: Line, after: Line | None) -> bool:
    """A line of its own that names the group below it."""
    if after is None or len(line.text) > 45 or "," in line.text or len(line.text.split()) > 5:
        return False
    return (
        (line.strong and not after.strong)
        or after.text.casefold() in GRADES
        or (bool(after.bullet) and after.bullet != line.bullet)
        or ("," in after.text and line.text.split()[-1].casefold() in LABEL_WORDS)
    )


def _skills(label: str, text: str, line: Line) -> Iterator[Entry]:
    """One entry a group; a skill with a level of its own is its own entry."""
    words: list[str] = []
    named = label.split()[-1].casefold() in groups.NOUNS if label else True
    if not named and groups.is_level(text):  # "Matlab, Python: good"
        label, text = "", ", ".join(f"{item} ({text})" for item in keywords(label))
    for item in keywords(text):
        skill, level, inner = _levelled(item)
        if level:
            facts = [Fact("name", skill, line.number), Fact("level", level, line.number)]
            facts += [Fact("keywords", word, line.number) for word in inner]
            yield Entry("skills", tuple(facts), Period(), line.numbers)
            continue
        words += [part for part in _slashed(skill) if part]
    if words:
        facts = [Fact("name", label, line.number)] if label else []
        facts += [Fact("keywords", word, line.number) for word in words]
        yield Entry("skills", tuple(facts), Period(), line.numbers)


def keywords(text: str) -> list[str]:
    """The single skills of an enumeration."""
    text = behind(LEAD, text.strip())
    found: list[str] = []
    for item in re.split(r"[,;、•·|●▪\t](?![^()]*\))|\s[-–]\s(?=[A-Z])|\.\s+(?=[A-Z])", text):
        item = LEAD.sub("", re.sub(r"^(?:and|und|et|y|e|&|etc\.?|or)\s+", "", item.strip())).strip(
            " .;:"
        )
        item = SAYS.sub("", item) if item.count(" ") > 4 else item
        pair = re.match(r"(\S+(?: \S+)?) (?:and|und|et|y|e) (\S+(?: \S+)?)$", item)
        if pair and "(" not in item:
            found += [pair[1], pair[2]]
            continue
        found += groups.unspaced(item) if " " in item else [item]
    kept = (w for w in found if w and w.casefold() not in ("etc", "and"))
    return [w for w in kept if all(len(p.split()) < 9 for p in BRACKETED.sub("", w).split("/"))]


def _slashed(skill: str) -> list[str]:
    if "/" not in skill or WHOLE.match(skill) or "(" in skill:
        return [skill]
    return [part.strip() for part in skill.split("/")]


def _levelled(item: str) -> tuple[str, str, list[str]]:
    """("C++", "Intermediate", []) of "C++ (Intermediate)"; (item, "", []) without a level."""
    item = item if item.isalpha() else BAR.sub("", item).strip()
    match = re.match(r"(.+?)\s*\(([^()]+)\)$", item) or re.match(
        r"(.+?)\s*(?:[:：]|\s[-–—])\s*(.+)$", item
    )
    if not match:
        return item, "", []
    inner = [part.strip() for part in re.split(r"[,;]", match[2])]
    level = next((part for part in inner if LEVEL.search(part) and len(part.split()) < 6), "")
    if not level:
        return item, "", []
    return match[1].strip(" ."), level, [part for part in inner if part != level]


def interests(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """Each topic an entry; what stands behind its colon are its keywords."""
    for line in lines:
        text = re.sub(
            r"^(?:my |the |current )*(?:research )?(?:interests?|focus)\s+(?:include|are|is"
            r"|lies? in|span|cover|includes)s?\s*(?:in|on)?:?\s*",
            "",
            line.text,
            flags=re.I,
        )
        match = SUBKEY.match(text)
        if match and (FIELDS.fullmatch(match[1]) or ORDERED.match(match[1])):  # "Primary: Tea"
            yield from _plain("interests", "name", match[2].replace("\t", ", "), line)
            continue
        if match and len(match[1].split()) < 8 and "," not in match[1]:
            facts = [Fact("name", match[1].strip(), line.number)]
            facts += [Fact("keywords", item, line.number) for item in fields.listed(match[2])]
            yield Entry("interests", tuple(facts), Period(), line.numbers)
            continue
        said = line.bullet and text.endswith(".") and len(fields.listed(text)[0].split()) > 4
        if len(text.split()) > 45 or said:
            yield Entry("interests", (Fact("name", text, line.number),), Period(), line.numbers)
            continue
        yield from _plain("interests", "name", text.replace("\t", ", "), line)


def _plain(kind: str, field: str, text: str, line: Line) -> Iterator[Entry]:
    for item in fields.listed(text):
        pair = re.match(r"(\S+(?: \S+){0,2}) and (\S+(?: \S+){0,2})$", item)
        for one in [pair[1], pair[2]] if pair and "," in text else [item]:
            yield Entry(kind, (Fact(field, one, line.number),), Period(), line.numbers)
