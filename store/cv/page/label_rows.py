"""Raw lines -> the same; a page whose entries are rows of "LABEL value" has one label a line.

A layout reader prints the labels flush right against their values, with a single blank between:
"DATES Oct 2014 - Present", "POSITION Cook", "RESPONSIBILITIES & Boiled tea", "HIGHLIGHTS and cups".
"""

import re
from collections import Counter
from collections.abc import Iterator

from store.cv.phrases.kinds import kind_of
from store.cv.words.label_words import LABELS

Raw = tuple[int, str]
KIND = {word: kind for kind, words in LABELS.items() for word in words}
LABEL = re.compile(r"\s*([A-Z]{3,}(?: [A-Z]{3,}){0,2})\s+\S")
SAID = re.compile(r"&|responsibilit|activit|highlight|achievement|duties|description", re.I)
AREA = ("principal studies", "main studies", "subjects")
FURNITURE = re.compile(r"\s*(?:(?:\(?continued\)?|curriculum vitae|page \d+\b.{0,60})\s*)+$", re.I)
FIRST, LAST = 16, 44  # columns in which the values may begin
LEFT, RIGHT = 6, 1  # how far from their column a value may begin, as letters are of many widths
LEAST = 2  # entries that have both labels, at least


def apart(raws: list[Raw]) -> list[Raw]:
    """Every line in order, or the lines as they are where no such rows are printed."""
    words = [_known(raw) for _, raw in raws]
    kinds = Counter(KIND[word] for word in words if word)
    glued = any(
        word and not re.match(rf"\s*{re.escape(word)}\s\s", raw, re.I)
        for word, (_, raw) in zip(words, raws, strict=True)
    )
    entries = max(kinds["org"], kinds["title"])
    if not glued or kinds["date"] < LEAST or entries < LEAST:
        return raws
    begins = Counter(_begin(raw, word) for (_, raw), word in zip(raws, words, strict=True))
    column = max(
        (at for at, count in begins.items() if count > 2 and FIRST <= at <= LAST), default=0
    )
    return list(_cut(raws, column)) if column else raws


def _known(raw: str) -> str:
    """The label in capitals that opens the line, or ""."""
    if not raw.lstrip()[:3].isupper():
        return ""
    found = LABEL.match(raw)
    word = found[1].casefold() if found else ""
    return word if word in KIND else ""


def _begin(raw: str, word: str) -> int:
    """The column of the line's value, or of its first word where no label is known."""
    label = len(raw) - len(raw.lstrip()) + len(word)
    return label + len(raw[label:]) - len(raw[label:].lstrip())


def _cut(raws: list[Raw], column: int) -> Iterator[Raw]:
    held = ""  # the last label, while it may go on
    for number, raw in raws:
        if FURNITURE.fullmatch(raw):
            continue
        at = _value(raw, column)
        label, value = raw[:at].strip(), raw[at:].strip()
        if label and held.endswith(("&", "and", "/")):  # its second row
            held = ""
            yield number, value
        elif not label or not value:
            held = ""
            yield number, raw.strip()
        else:
            held = label
            yield from ((number, row) for row in _rows(label, value))


def _value(raw: str, column: int) -> int:
    """Where the value begins: at the first word near its column that is no sign."""
    for word in re.finditer(r"\S+", raw):
        near = column - LEFT <= word.start() <= column + RIGHT
        label = not raw[: word.start()].strip() and word[0].isupper()  # a short one: "TEL"
        near = near and not (label and word.start() < column - 2)
        if (
            near
            and word[0][0] not in "&/"
            and not raw[: word.start()].rstrip().endswith((",", "/"))
        ):
            return word.start()
        if word.start() > column:
            break
    return 0 if len(raw) - len(raw.lstrip()) >= column - LEFT else len(raw)


def _rows(label: str, value: str) -> list[str]:
    """A section's heading, a label with its colon, or the value alone where it needs none."""
    word = label.casefold()
    kind, sure = kind_of(re.sub(r"[,&\s]+$", "", label))
    if word in KIND:
        return [f"{label.capitalize()}: {value}"]
    if word in AREA:
        return [f"Major: {value}"]
    if sure == 1 and kind not in ("misc", "courses") and not label.isupper():
        return ["", f"## {label.rstrip(' &')}", "", value]
    if sure == 1 and kind == "summary":
        return ["", f"## {label}", "", value]
    return [value] if SAID.search(label) else [f"{label}\t{value}"]
