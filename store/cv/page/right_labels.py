"""Raw lines -> the same; labels that end at one column, left of the text, stand apart from it.

moderncv prints them so: "   Fall 2015 Instructor", "      (Java) • Wrote ...". A reader that keeps
the layout leaves a single blank between such a label and its text.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise, takewhile

from store.cv.page.flow import HANGING
from store.cv.page.lines import SIGNS
from store.cv.phrases import dates

Raw = tuple[int, str]
NARROWEST, WIDEST = 8, 24  # the column at which the labels end
LEAST = 5  # labels, at least
INDENTS = 3  # columns at which they begin, at least: they are set to the right
NEAR = (0, -1, 1)  # by how many columns a reader moves a label's end
LONG = 26  # characters of a label, at most
APART = " " * 4


def apart(raws: list[Raw]) -> list[Raw]:
    """Every line in order, or the lines as they are where no such labels are printed."""
    filled = [raw for _, raw in raws if raw.strip()]
    deep = sum(raw.startswith(" " * NARROWEST) for raw in filled)
    if len(filled) < 12 or deep * 3 < len(filled):
        return raws
    edge = _edge(filled)
    return list(_cut(raws, edge)) if edge else raws


def _edge(filled: list[str]) -> int:
    """The column at which nearly all labels end; 0 if there is none."""
    indents = [_indent(raw) for raw in filled]
    ends: Counter[int] = Counter()
    for raw, indent in zip(filled, indents, strict=True):
        ends.update({at for at in range(NARROWEST, WIDEST) if indent < at and _ends(raw, at)})
    for edge, count in ends.most_common(4):
        left = [(raw, at) for raw, at in zip(filled, indents, strict=True) if at < edge]
        deep = len(filled) - len(left)
        told = [at for raw, at in left if any(_ends(raw, edge + by) for by in NEAR)]
        if count < LEAST or deep * 3 < len(filled) or len(told) * 5 < len(left) * 4:
            continue
        if len(set(told)) >= INDENTS:
            return edge
    return 0


def _indent(raw: str) -> int:
    return len(raw) - len(raw.lstrip())


def _ends(raw: str, at: int) -> bool:
    """A word ends at this column, and a single blank parts it from the next one."""
    return raw[at : at + 1] == " " and raw[at - 1] != " " and raw[at + 1 : at + 2] not in ("", " ")


def _split(raw: str, edge: int) -> tuple[str, str]:
    """The label of a line and its text; ("", the line) if it has none."""
    at = next((edge + by for by in NEAR if _ends(raw, edge + by)), 0)
    if not at and " " not in raw[:edge].strip():  # one long word
        at = raw.find(" ", edge)
    if _indent(raw) >= edge or at < 1 or at - _indent(raw) > LONG or not _ends(raw, at):
        return "", raw
    return raw[:at].strip(), raw[at:].strip()


def _cut(raws: list[Raw], edge: int) -> Iterator[Raw]:
    """Each label before its text; rows that are stacked beside one entry as one label."""
    parts = [_split(raw, edge) for _, raw in raws]
    done = 0
    for index, (label, text) in enumerate(parts):
        number, raw = raws[index]
        if index < done or not label:
            yield number, " " * edge + text if index < done else raw
            continue
        rows = _rows(parts[index : index + LONG])
        done = index + 1 + len(rows)
        whole = ", ".join([label, *(row[0].strip("()") for row in rows)])
        below = parts[done - 1 + (not rows)][1] if done - 1 + (not rows) < len(parts) else ""
        if below.lstrip()[:1] in SIGNS and below.strip() and not dates.find(label):
            yield number, " " * edge + text + APART + whole  # what an entry is made with
        else:
            yield number, whole + APART + text


def _rows(parts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The rows of a label below its first one."""
    label, pairs = parts[0][0], pairwise(parts)
    return [part for _, part in takewhile(lambda pair: _goes_on(label, *pair), pairs)]


def _goes_on(label: str, above: tuple[str, str], part: tuple[str, str]) -> bool:
    """A further row of the label: a bracket, or one more time beside words that go on."""
    if dates.find(label):
        return bool(dates.find(part[0])) and bool(HANGING.search(above[1]))
    return part[0][:1] == "(" and part[0][-1:] == ")"
