"""Lines of languages that people speak -> entries with their levels."""

import re
from collections.abc import Iterator
from dataclasses import replace

from store.cv.blocks import fields
from store.cv.page.labels import BAR, LEVEL, label_of
from store.cv.page.lines import Line
from store.cv.phrases.cuts import balanced
from store.cv.words.tongues import NATURAL
from store.records import Entry, Fact, Period

LED = re.compile(
    r"(?:with |also |and )?((?:pre-|semi-|upper[- ]|very )?(?:fluent|native|conversational"
    r"|proficient|basic|advanced|intermediate|bilingual|elementary|professional|limited|good|excellent|working|some)"
    r"(?:(?: working)? (?:knowledge|proficiency|command|skills))?)\s+"
    r"(?:in|of|speaker of|knowledge of)?\s*(.+)$",
    re.I,
)
ITEM = re.compile(
    r"(?:with |also |and )?([^()–—:\-]+?)\s*(?:\((.+)\)|[–—:-]\s*(.+)|\s((?:native|fluent|basic"
    r"|advanced|intermediate|elementary|professional|limited|conversational|mother|bilingual"
    r"|proficient|full|good|excellent|beginner|mutter|flie|verhand|gut|grund|courant|matern|nativo|madre|vloei|moeder|goed|[ABC][12]\b).*"
    r"))?$",
    re.I,
)
CEFR = re.compile(r"[ABC][12]\b.*")
USER = re.compile(r"(?:proficient|independent|basic|native|fluent|advanced)\b.*", re.I)
# What stands in brackets behind a language and is no level.
SPOKEN = re.compile(r"(?:compreende|fala|lê|escreve|entiende|habla|lee|reads?|speaks?)\b", re.I)
SPEAKS = re.compile(
    r"^(?:i (?:also )?(?:speak|am|know)|speaks?|(?:spoken )?languages?(?: spoken)?(?=\s[A-Z]))\s+",
    re.I,
)
JOINED = re.compile(r"(?<=\))[,;]?\s+(?:and|und|et|y|e|en|&)\s+")
PARTS = re.compile(r";\s*|\.\s+(?=[A-Z])|\t")
DASHES = re.compile(r"\s[-–—]\s(?=[^\W\d_]{4})")  # "Thai Native - Dutch Basic - Danish Fluent"
PAIRS = re.compile(r"(?<=[^\W\d_])\s+(?=[^\W\d_]{4,}:\s)")  # "Thai: native Dutch: basic"
DIALECTS = NATURAL | frozenset("simplified traditional brazilian american british swiss".split())


def read(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """A section of languages, or one line of them."""
    for line in _parted(tuple(_bare(line) for line in lines)):
        if is_row(line):
            name, *levels = line.cells
            yield _language(name, max(levels, key=levels.count), line)
            continue
        label, text = label_of(line)
        if "\t" in line.text and is_language(line.cells[0]) and not is_language(line.cells[1]):
            yield _language(line.cells[0], ", ".join(line.cells[1:]), line)
            continue
        if label and is_language(label):
            name, _, level = label.partition(" ")
            apart = is_language(name) and bool(
                USER.fullmatch(level)
            )  # "English Proficient User: C2"
            yield _language(*((name, f"{level}: {text}") if apart else (label, text)), line)
            continue
        if (
            label
            and LEVEL.search(label)
            and not label.casefold().startswith("spoken")
            and len(label.split()) < 4
        ):
            for item in fields.listed(text):
                yield _language(item, label, line)
            continue
        items = fields.listed(text)
        first, _, rest = text.partition(" ")
        if rest and is_language(first) and SPOKEN.match(rest):
            yield _language(first, rest, line)
            continue
        for item in items:
            yield from _item(item, line)


def _bare(line: Line) -> Line:
    """ "I speak Danish (native) and Dutch (basic)" as "Danish (native), Dutch (basic)"."""
    text = JOINED.sub(", ", SPEAKS.sub("", line.text))
    return replace(line, text=text, bold=()) if text and text != line.text else line


def _item(item: str, line: Line) -> Iterator[Entry]:
    """ "English (C1)", "French – good", "fluent in German and Dutch"."""
    if led := LED.match(item):
        for word in re.split(r"\s+(?:and|&)\s+", led[2]):
            if is_language(word):
                yield _language(word, led[1], line)
        return
    match = ITEM.match(item)
    words, level = (match[1], match[2] or match[3] or match[4] or "") if match else (item, "")
    pair = [word.strip() for word in re.split(r"\s+(?:and|&|und|et|y)\s+", words)]
    if len(pair) > 1 and all(is_language(word) and " " not in word for word in pair):
        yield from (_language(word, level, line) for word in pair)
        return
    rare = words[:1].isupper() and " " not in words and LEVEL.search(level)
    if not is_language(words) and not rare:
        return
    kind = set(re.findall(r"[^\W\d_]+", level.casefold()))
    if level and kind & DIALECTS and not LEVEL.search(level):
        words, level = f"{words.strip()} ({level})", ""
    yield _language(words, level, line)


def is_row(line: Line) -> bool:
    """A row of Europass' grid: "English<tab>B2<tab>B2<tab>B1"."""
    name, *levels = line.cells or [""]
    return len(levels) > 2 and is_language(name) and all(CEFR.fullmatch(level) for level in levels)


def natural(text: str, label: str) -> bool:
    """The items are languages that people speak."""
    items = fields.listed(text)
    known = sum(bool(set(re.findall(r"[^\W\d_]+", item.casefold())) & NATURAL) for item in items)
    return (
        bool(items)
        and known * 2 > len(items)
        and ("lang" in label or "sprach" in label or known == len(items))
    )


def _stacked(lines: tuple[Line, ...]) -> Iterator[Line]:
    """A level on a line of its own, put beside the language above it."""
    held: Line | None = None
    for line in lines:
        below = held is not None and is_language(held.text) and not LEVEL.search(held.text)
        if held is not None and below and LEVEL.match(line.text) and not is_language(line.text):
            more = (*held.more, *line.numbers)
            held = replace(held, text=f"{held.text}\t{line.text}", more=more, breaks=())
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _parted(lines: tuple[Line, ...]) -> Iterator[Line]:
    """ "Italiano: madrelingua; Inglese: B2" in two."""
    for line in _stacked(lines):
        cells = line.cells
        if len(cells) > 3 and all(map(is_language, cells[::2])) and not is_language(cells[1]):
            pairs = [f"{a}\t{b}" for a, b in zip(cells[::2], cells[1::2], strict=False)]
            yield from (replace(line, text=pair, bold=()) for pair in pairs)
            continue
        pairs = DASHES.split(line.text)
        pairs = pairs if len(pairs) > 2 else PAIRS.split(line.text)
        if len(pairs) > 1 and all(is_language(pair.split(":")[0]) for pair in pairs):
            yield from (replace(line, text=pair, bold=()) for pair in pairs)
            continue
        parts = [p for p in PARTS.split(line.text) if p.strip()]
        if len(parts) > 1 and all(":" in part or is_language(part) for part in parts):
            yield from (replace(line, text=part, bold=()) for part in parts)
        else:
            yield line


def is_language(text: str) -> bool:
    return bool(set(re.findall(r"[^\W\d_]+", text.casefold())) & NATURAL) and len(text.split()) < 5


def _language(words: str, level: str, line: Line) -> Entry:
    facts = [Fact("language", BAR.sub("", words).strip(" .:"), line.number)]
    level = balanced(BAR.sub("", level), " .;,")
    level = level[1:-1].strip() if level[:1] == "(" and level[-1:] == ")" else level
    return Entry(
        "languages",
        tuple([*facts, Fact("fluency", level, line.number)] if level else facts),
        Period(),
        line.numbers,
    )
