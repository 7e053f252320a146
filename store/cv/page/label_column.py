"""Raw lines -> the same; headings that stand in a column left of all else on lines of their own.

A reader that keeps the layout prints them on the line of the first entry, word below word:
"Teaching" beside a course, "Experience" beside the next one.
"""

import re
from collections.abc import Iterator

from store.cv.phrases.kinds import kind_of

Raw = tuple[int, str]
LABEL = re.compile(r"( {0,3})(\S+(?: \S+){0,3})(?= {2,}|$)")
WORDS = re.compile(r"[^\W\d_][^\d@:|]*|\([^\W\d_]+\.?\)")
INDENT = 8  # columns that the text stands right of its labels, at least
LONGEST = 26  # characters of one row of a label
LEAST = 3  # labels that surely name a section
CONTINUED = re.compile(r"\s*\(?(?:continued|cont(?:'d|\.)?)\)?$", re.I)


def apart(raws: list[Raw]) -> list[Raw]:
    """Every line in order, or the lines as they are where no such column is printed."""
    filled = [raw for _, raw in raws if raw.strip()]
    deep = sum(raw.startswith(" " * INDENT) for raw in filled)
    if deep * 3 < len(filled) or len(filled) < 12:
        return raws
    runs = list(_runs(raws))
    names = [CONTINUED.sub("", " ".join(_label(raws[i][1]) for i in run)) for run in runs]
    sure = [kind_of(name)[1] == 1 for name in names]
    labels = sum(bool(run) for run in runs)
    left = len(filled) - deep
    held = sum(len(run) for run in runs)
    if sum(sure) < LEAST or sum(sure) * 2 < labels or held * 4 < left * 3:
        return raws
    return list(_cut(raws, dict(zip(map(tuple, runs), names, strict=True))))


def _label(raw: str) -> str:
    """The words at the left edge that stand apart from all else on the line."""
    match = LABEL.match(raw)
    if not match or len(match[2]) > LONGEST or not WORDS.fullmatch(match[2]):
        return ""
    rest = raw[match.end() :]
    return match[2] if not rest or match.end() + len(rest) - len(rest.lstrip()) >= INDENT else ""


def _runs(raws: list[Raw]) -> Iterator[list[int]]:
    """Rows of one label each: lines with words at the left edge right below each other."""
    run: list[int] = []
    first = next((i for i, (_, raw) in enumerate(raws) if raw.strip()), 0)  # the owner's name
    for index, (_, raw) in enumerate(raws):
        if index != first and _label(raw):
            run.append(index)
            continue
        if run:
            yield run
        run = []
    if run:
        yield run


def _cut(raws: list[Raw], names: dict[tuple[int, ...], str]) -> Iterator[Raw]:
    heads = {run[0]: name for run, name in names.items()}
    rows = {index for run in names for index in run}
    last = ""
    for index, (number, raw) in enumerate(raws):
        if index in heads and heads[index] != last:
            last = heads[index]
            yield from ((number, ""), (number, f"## {last}"), (number, ""))
        if index in rows:
            size = len(raw) - len(raw.lstrip()) + len(_label(raw))
            raw = " " * size + raw[size:] if raw[size:].strip() else ""
            if not raw:
                continue
        yield number, raw
