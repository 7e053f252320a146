"""Lines of certificates -> entries: name, issuer, date."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from store.cv.blocks import fields, stanzas
from store.cv.blocks.pieces import judge
from store.cv.blocks.roles import done
from store.cv.blocks.stanzas import Stanza
from store.cv.entries import credentials, prize_lines, prizes
from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.cuts import HARD, balanced
from store.cv.phrases.scores import COMMA
from store.cv.phrases.towns import is_place
from store.records import Entry, Fact, Period

NAMED = re.compile(r"\b(?:certifi\w+|licen[sc]e)\b", re.I)
ISSUED = re.compile(
    r"\b(?:issued by|from|by|awarded by)\s+|\s+[-–—|]\s+|(?<=\)),\s+"
    r"|\s*\((?![A-Z][\w-]{1,9}\))(?=[^()]*\)$)"
    r"|,\s+",
    re.I,
)
CELL = re.compile(r"\t")
BY = re.compile(r"^(?:issued by|awarded by|from|by)\s+", re.I)
APART = re.compile(r"(?<=\d\)),\s+|\s+[·•|]\s+|;\s+|(?<=\d{4}),\s+(?=[A-Z])")
ENDS = " \t,;:.-–—"
ISSUED_LAST = re.compile(r"\s+(?:issued|obtained|earned)(?: in| on)?$", re.I)
GRADE = re.compile(
    r"(?:associate|professional|foundational?|practitioner|expert|advanced|intermediate"
    r"|specialty|level \w+)(?: level)?",
    re.I,
)


SHOWN = re.compile(r"certificat|credential|verif|badge|^(?:link|view|see|show)\b", re.I)


PLATFORM = re.compile(
    r"(coursera|udemy|edx|udacity|linkedin(?: learning)?|hackerrank|datacamp|pluralsight"
    r"|freecodecamp|codecademy|nptel|futurelearn|skillshare)\s*[:：]\s+",
    re.I,
)
URL = re.compile(r"[\s(\[–-]*\bhttps?://[^\s()]+[)\]]?", re.I)


def read(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """A section of certificates: one a line; what was done for one ("Covered ...") is none."""
    lines = _without_contents(credentials.bare(lines))
    if stacks := stanzas.read(lines, NAMED.search):
        yield from map(_told, stacks)
        return
    for at, line in enumerate(x for whole in prize_lines.grouped(lines) for x in _several(whole)):
        if platform := PLATFORM.match(line.text):
            yield from labelled(line, platform[1], line.text[platform.end() :])
            continue
        if at and done(line.text) and not dates.find(line.text) and not line.links:
            continue
        if "\t" not in line.text and line.text.count(",") > 2 and not dates.find(line.text):
            yield from (_certificate(item, "", line) for item in fields.listed(line.text))
        else:
            yield _certificate(line.text, "", line)


def _without_contents(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Courses without a sign that each have bullets below them, without what these teach."""
    heads = [a for a, b in pairwise(lines) if b.bullet and not a.bullet]
    said = [line.text for line in lines if line.bullet]
    if len(heads) < 2 or lines[0].bullet or any(head.text.endswith(":") for head in heads):
        return lines
    if any(dates.find(text) for text in said) or len(said) < len(heads) * 2:
        return lines
    return tuple(line for line in lines if not line.bullet)


def _told(stanza: Stanza) -> Entry:
    """A certificate over several lines: its name, its issuer below, its time."""
    below = stanza.below[0] if stanza.below and prizes.names_giver(stanza.below[0]) else None
    issuer = BY.sub("", below.text) if below else ""
    time = f"\t{stanza.time.text}" if stanza.time else ""
    found = _certificate(stanza.name.text + time, issuer, stanza.name)
    whole = [
        replace(fact, line=below.number) if below and fact.field == "issuer" else fact
        for fact in found.facts
    ]
    return replace(found, facts=tuple(whole), lines=stanza.numbers)


def _several(line: Line) -> Iterator[Line]:
    """ "First Aid (2019), Red Belt (2020)" in two: each has its own time."""
    parts = [part for part in APART.split(line.text) if part.strip()]
    if len(parts) > 1 and all(dates.find(part) for part in parts):
        yield from (replace(line, text=part, bold=()) for part in parts)
    else:
        yield line


def labelled(line: Line, label: str, text: str) -> Iterator[Entry]:
    """ "Coursera Certification: A; B" has two certificates by Coursera."""
    issuer = re.sub(
        r"\s*[–—|].*|\b(?:certifi\w+|licen[sc]\w+|and|&|professional|online|courses?)\b",
        "",
        label,
        flags=re.I,
    ).strip(" -–")
    parts = re.split(r";\s*", text) if ";" in text else fields.listed(text)
    for item in parts:
        if item.strip(" ."):
            yield _certificate(item.strip(" ."), issuer, line)


def _certificate(text: str, issuer: str, line: Line) -> Entry:
    time = Period()
    shown = URL.search(text) if "://" in text else None
    text = text.replace(shown[0], "") if shown and shown.start() else text
    if spans := dates.find(text):
        time = next((s.period for s in spans if s.ranged), spans[-1].period)
        for span in reversed(spans):
            text = text[: span.start] + "\t" + text[span.end :]
    divider = CELL if issuer else HARD
    parts = [balanced(p, ENDS) for p in divider.split(text) if p and p.strip(ENDS + "()")]
    parts = [p for p in parts if p == parts[0] or not is_place(p)]
    if len(parts) == 1 and not issuer:
        split = ISSUED.split(parts[0], maxsplit=1)
        comma = len(split) > 1 and parts[0][len(split[0]) :].startswith(",")
        if comma and judge(split[1])[0] == "title":
            split = [parts[0]]  # "Certified Associate, Java Programmer"
        parts = [balanced(p, ENDS) for p in split if p.strip(ENDS + "()")] or parts
    if len(parts) > 1 and GRADE.fullmatch(parts[1]):
        parts[:2] = [f"{parts[0]} – {parts[1]}"]
    name = ISSUED_LAST.sub("", parts[0] if parts else text.strip())
    parts = [parts[0], *(COMMA.split(BY.sub("", p))[0] for p in parts[1:])] if parts else []
    issuer = issuer or next((p for p in parts[1:] if _gives(p)), "")
    link = next((a for words, a in line.links if _proves(words, a, name)), "")
    facts = [
        Fact("name", name, line.number),
        Fact("issuer", issuer, line.number),
        Fact("date", time.start or time.end, line.number),
        Fact("url", link or (shown[0].strip(" ()[]–-") if shown else ""), line.number),
    ]
    return Entry("certificates", tuple(f for f in facts if f.value), time, line.numbers)


def _gives(text: str) -> bool:
    """It may be who gave a certificate: a name, no sentence, no title."""
    named = text[0].isupper() or not text.split()[0].islower() or " " not in text
    return named and len(text) < 60 and judge(text)[0] in ("org", "", "person")


def _proves(words: str, address: str, name: str) -> bool:
    """The link's words are the certificate's own, or say that it is shown there."""
    if not address.startswith("http"):
        return False
    return words in name or name in words or bool(SHOWN.search(words))
