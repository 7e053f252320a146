"""Lines of skills, languages, interests and certificates -> entries."""

import re
from collections.abc import Iterator
from dataclasses import replace

from store.cv import dates, fields
from store.cv.lines import Line
from store.cv.pieces import HARD, judge
from store.cv.scores import COMMA
from store.cv.words import NATURAL
from store.records import Entry, Fact, Period

LEVEL = re.compile(
    r"\b(?:native|fluent|proficien\w*|intermediate|basic\w*|advanced|expert|beginner|novice"
    r"|elementary|working|professional|mother tongue|bilingual|conversational|limited|"
    r"good|excellent|very good|familiar|competent|experienced|fair|strong|muttersprach\w*"
    r"|fließend|verhandlungssicher|grundkenntnisse|gut|sehr gut|courant|maternelle|"
    r"bilingue|intermédiaire|débutant|nativo|nativa|fluido|básico|avanzado|intermedio|alto"
    r"|medio|madrelingua|fluente|avançado|intermediário|moedertaal|vloeiend|goed|[ABC][12]\b|"
    r"ielts|toefl|hsk|cefr|less than \d|\d\+? years?|\d\+? yrs?|10\+ years|read|written|spoken"
    r"|speaking|upper)",
    re.I,
)
LABEL_WORDS = frozenset(
    "languages language frameworks framework libraries library tools tool software platforms"
    " platform databases database programming technologies technology packages "
    "systems operating os web cloud devops other others misc hardware methods techniques"
    " skills development scripting ides editors simulation".split()
)
LEAD = re.compile(
    r"^(?:(?:highly |very )?(?:proficient|experienced?|skilled|fluent|familiar(?:ity)?"
    r"|knowledge|expertise|competent|working knowledge|good knowledge|hands-on experience"
    r"|well-versed|background|strong)\s+(?:in|with|of|at|using|knowledge of)|knowledge of"
    r"|proficiency (?:in|with)|including|such as|e\.g\.,?)\s*:?\s+",
    re.I,
)
BAR = re.compile(r"[●○◯■□★☆▮▯⬤◉•]{3,}|\b\d{1,3}\s?%|\b\d\s?/\s?(?:5|10)\b")
WHOLE = re.compile(r"[A-Z]{1,4}/[A-Z]{1,4}(?:\s.*)?$|and/or|24/7|.*\b[AI]/[BO]\b")
SUBKEY = re.compile(r"(.{2,45}?)\s*(?::\s+|：|\s[–—-]\s+)(.+)$")
ISSUED = re.compile(r"\b(?:issued by|from|by|awarded by)\s+|\s+[-–—|]\s+|\s*\(|,\s+", re.I)
GRADE = re.compile(
    r"(?:associate|professional|foundational?|practitioner|expert|advanced|intermediate"
    r"|specialty|level \w+)(?: level)?",
    re.I,
)
CERTIFY = re.compile(r"certif|licen[sc]e", re.I)


def read(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """Skills by group; languages, certificates and interests that stand among them."""
    group = ""
    for line in lines:
        if "http" in line.text or "www." in line.text:
            continue
        label, text = _label(line)
        if label and not text:
            group = label
            continue
        if not label and not line.bullet and _is_group(line, lines):
            group = line.text.strip(" :")
            continue
        label = label or group
        low = label.casefold()
        if CERTIFY.search(low) and "skill" not in low:
            yield from certificates_in(line, label, text)
        elif _natural(text, low):
            yield from languages((line,))
        elif re.search(r"interest|hobb|loisir|intereses|interessen", low):
            yield from _plain("interests", "name", text, line)
        else:
            yield from _skills(label, text, line)


def _is_group(line: Line, lines: tuple[Line, ...]) -> bool:
    """A line of its own that names the group below it."""
    if len(line.text) > 45 or "," in line.text or line is lines[-1] or len(line.text.split()) > 5:
        return False
    after = lines[lines.index(line) + 1]
    return (
        (line.strong and not after.strong)
        or (bool(after.bullet) and after.bullet != line.bullet)
        or ("," in after.text and line.text.split()[-1].casefold() in LABEL_WORDS)
    )


def _label(line: Line) -> tuple[str, str]:
    """The group's name and its skills: before a colon, in a cell, in bold, or by its word."""
    text = line.text
    colon = re.match(r"([^:：,;(]{2,50}?)\s*[:：]\s*", text)
    if colon and not text[colon.end() - 1 :].startswith("//"):
        return colon[1].strip("\t "), text[colon.end() :].replace("\t", ", ").strip()
    if "\t" in text:
        first, rest = text.split("\t", 1)
        if "," not in first and ("," in rest or first.split()[-1].casefold() in LABEL_WORDS):
            return first.strip(), rest.replace("\t", ", ").strip()
        return "", text.replace("\t", ", ")
    if line.bold and line.bold[0][0] == 0 and line.bold[0][1] < len(text) - 2:
        end = line.bold[0][1]
        return text[:end].strip(" -–—"), text[end:].strip(" -–—:")
    words = text.split()
    if "," in text:
        for size in (1, 2, 3):
            if (
                len(words) > size
                and words[size - 1].casefold() in LABEL_WORDS
                and "," not in " ".join(words[:size])
                and words[size].casefold() not in LABEL_WORDS
                and words[size][0].isalnum()
            ):
                return " ".join(words[:size]), " ".join(words[size:])
    return "", text


def _natural(text: str, label: str) -> bool:
    """The items are languages that people speak."""
    items = fields.listed(text)
    known = sum(bool(set(re.findall(r"[^\W\d_]+", item.casefold())) & NATURAL) for item in items)
    return (
        bool(items)
        and known * 2 > len(items)
        and ("lang" in label or "sprach" in label or known == len(items))
    )


def _skills(label: str, text: str, line: Line) -> Iterator[Entry]:
    """One entry a group; a skill with a level of its own is its own entry."""
    words: list[str] = []
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
    text = LEAD.sub("", text.strip())
    found: list[str] = []
    for item in re.split(r"[,;、•·|●▪\t](?![^()]*\))|\s[-–]\s(?=[A-Z])|\.\s+(?=[A-Z])", text):
        item = LEAD.sub("", re.sub(r"^(?:and|und|et|y|e|&|etc\.?|or)\s+", "", item.strip())).strip(
            " .;:"
        )
        pair = re.match(r"(\S+(?: \S+)?) (?:and|&|und|et|y) (\S+(?: \S+)?)$", item)
        found += [pair[1], pair[2]] if pair and "(" not in item else [item]
    kept = (w for w in found if w and w.casefold() not in ("etc", "and"))
    return [w for w in kept if all(len(part.split()) < 9 for part in w.split("/"))]


def _slashed(skill: str) -> list[str]:
    if "/" not in skill or WHOLE.match(skill) or "(" in skill:
        return [skill]
    return [part.strip() for part in skill.split("/")]


def _levelled(item: str) -> tuple[str, str, list[str]]:
    """("C++", "Intermediate", []) of "C++ (Intermediate)"; (item, "", []) without a level."""
    item = BAR.sub("", item).strip()
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


def languages(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """A section of languages, or one line of them."""
    for line in _parted(lines):
        label, text = _label(line)
        if "\t" in line.text and _is_language(line.cells[0]) and not _is_language(line.cells[1]):
            yield _language(line.cells[0], ", ".join(line.cells[1:]), line)
            continue
        if label and _is_language(label):
            yield _language(label, text, line)
            continue
        if label and LEVEL.search(label) and len(label.split()) < 4:
            for item in fields.listed(text):
                yield _language(item, label, line)
            continue
        for item in fields.listed(text):
            if led := re.match(
                r"(fluent|native|conversational|proficient|basic|advanced|intermediate"
                r"|bilingual)\s+(?:in|speaker of|knowledge of)?\s*(.+)$",
                item,
                re.I,
            ):
                for word in re.split(r"\s+(?:and|&)\s+", led[2]):
                    if _is_language(word):
                        yield _language(word, led[1], line)
                continue
            match = re.match(
                r"([^()–—:\-]+?)\s*(?:\((.+)\)|[–—:-]\s*(.+)|\s((?:native|fluent|basic"
                r"|advanced|intermediate|[ABC][12])\b.*))?$",
                item,
                re.I,
            )
            words, level = (
                (match[1], match[2] or match[3] or match[4] or "") if match else (item, "")
            )
            if not _is_language(words):
                continue
            if level and not LEVEL.search(level):
                words, level = f"{words.strip()} ({level})", ""
            yield _language(words, level, line)


def _parted(lines: tuple[Line, ...]) -> Iterator[Line]:
    """ "Italiano: madrelingua; Inglese: B2" in two."""
    for line in lines:
        parts = re.split(r";\s*", line.text)
        if len(parts) > 1 and all(":" in part for part in parts):
            yield from (replace(line, text=part) for part in parts)
        else:
            yield line


def _is_language(text: str) -> bool:
    return bool(set(re.findall(r"[^\W\d_]+", text.casefold())) & NATURAL) and len(text.split()) < 5


def _language(words: str, level: str, line: Line) -> Entry:
    facts = [Fact("language", BAR.sub("", words).strip(" .:"), line.number)]
    level = BAR.sub("", level).strip(" .()")
    return Entry(
        "languages",
        tuple([*facts, Fact("fluency", level, line.number)] if level else facts),
        Period(),
        line.numbers,
    )


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
        if match and len(match[1].split()) < 8 and "," not in match[1]:
            facts = [Fact("name", match[1].strip(), line.number)]
            facts += [Fact("keywords", item, line.number) for item in fields.listed(match[2])]
            yield Entry("interests", tuple(facts), Period(), line.numbers)
            continue
        if len(text.split()) > 45:
            yield Entry("interests", (Fact("name", text, line.number),), Period(), line.numbers)
            continue
        yield from _plain("interests", "name", text.replace("\t", ", "), line)


def _plain(kind: str, field: str, text: str, line: Line) -> Iterator[Entry]:
    for item in fields.listed(text):
        pair = re.match(r"(\S+(?: \S+){0,2}) and (\S+(?: \S+){0,2})$", item)
        for one in [pair[1], pair[2]] if pair and "," in text else [item]:
            yield Entry(kind, (Fact(field, one, line.number),), Period(), line.numbers)


def certificates(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """A section of certificates: one a line."""
    for line in lines:
        if "\t" not in line.text and line.text.count(",") > 2 and not dates.find(line.text):
            yield from (_certificate(item, "", line) for item in fields.listed(line.text))
        else:
            yield _certificate(line.text, "", line)


def certificates_in(line: Line, label: str, text: str) -> Iterator[Entry]:
    """ "Coursera Certification: A; B" has two certificates by Coursera."""
    issuer = re.sub(
        r"\b(?:certifi\w+|licen[sc]\w+|and|&|professional|online|courses?)\b", "", label, flags=re.I
    ).strip(" -–")
    parts = re.split(r";\s*", text) if ";" in text else fields.listed(text)
    for item in parts:
        if item.strip(" ."):
            yield _certificate(item.strip(" ."), issuer, line)


def _certificate(text: str, issuer: str, line: Line) -> Entry:
    time = Period()
    if spans := dates.find(text):
        time = next((s.period for s in spans if s.ranged), spans[-1].period)
        for span in reversed(spans):
            text = text[: span.start] + "\t" + text[span.end :]
    parts = [p.strip(" ,;:.()-–—") for p in HARD.split(text) if p and p.strip(" ,;:.()-–—")]
    if len(parts) == 1 and not issuer:
        split = ISSUED.split(parts[0], maxsplit=1)
        parts = [p.strip(" ,;:.()-–—") for p in split if p.strip(" ,;:.()-–—")] or parts
    if len(parts) > 1 and GRADE.fullmatch(parts[1]):
        parts[:2] = [f"{parts[0]} – {parts[1]}"]
    name = parts[0] if parts else text.strip()
    parts = [parts[0], *(COMMA.split(p)[0] for p in parts[1:])] if parts else []
    issuer = issuer or next(
        (p for p in parts[1:] if judge(p)[0] in ("org", "", "person") and len(p) < 60), ""
    )
    facts = [
        Fact("name", name, line.number),
        Fact("issuer", issuer, line.number),
        Fact("date", time.start or time.end, line.number),
    ]
    return Entry("certificates", tuple(f for f in facts if f.value), time, line.numbers)
