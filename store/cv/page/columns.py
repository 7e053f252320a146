"""Text -> its raw lines with their numbers, in reading order: a column after the other."""

import re

from store.cv.page import gutters, label_column, label_rows, right_labels
from store.cv.phrases.kinds import kind_of

WIDE = re.compile(r" {4,}")
NARROW = re.compile(r" {2,3}")
ADDRESS = re.compile(r"[^:]{0,24}(?::\s)?\s*\(?https?://[^\s()\[\]]+\s*")
TAIL = re.compile(r"[\w/@.~-]*[\w/]")  # the rest of an address
WIDEST = 7  # blanks between the fields of one entry, at most
LONG = 300  # characters; a table's row or a page in two columns is shorter
LEAST = 8  # lines that are woven, at least
Raw = tuple[int, str]


def numbered(text: str) -> list[Raw]:
    """Every line and its number, in reading order."""
    raws = [
        raw
        for whole in enumerate(text.replace("␣", " ").split("\n"), 1)
        for raw in (_apart(whole) if len(whole[1]) >= LONG else (whole,))
    ]
    whole = label_rows.apart(_linked(gutters.unwoven(_without_heads(raws))))
    return right_labels.apart(label_column.apart(whole))


def _linked(raws: list[Raw]) -> list[Raw]:
    """An address that a narrow column broke, whole again on its first line."""
    if not any("://" in raw for _, raw in raws):
        return raws
    found = list(raws)
    for index, (number, raw) in enumerate(raws[:-1]):
        below = raws[index + 1][1].strip()
        if "://" in raw and ADDRESS.fullmatch(raw) and _completes(raw, below):
            found[index] = (number, raw.rstrip() + below)
            found[index + 1] = (raws[index + 1][0], "")
    return found


def _completes(raw: str, below: str) -> bool:
    """It ends at a slash, or the next line has one: "example.com/in/" "ada", "co" "m/ada"."""
    if not TAIL.fullmatch(below) or "://" in below or kind_of(below)[1] == 1:
        return False
    return raw.rstrip()[-1] in "/-_" or "/" in below


def _without_heads(raws: list[Raw]) -> list[Raw]:
    """Without the first line where later pages repeat it."""
    first = next((raw.split() for _, raw in raws if raw.strip()), [])
    if len(first) < 2:
        return raws
    word = first[0]
    return [
        (number, "" if index > 4 and word in raw and raw.split() == first else raw)
        for index, (number, raw) in enumerate(raws)
    ]


def _apart(raw: Raw) -> list[Raw]:
    """A line that holds a whole résumé, cut at its wide gaps; the widest stand for blank lines."""
    number, text = raw
    if len(gaps := list(WIDE.finditer(text))) < LEAST:
        return [raw]
    found: list[Raw] = []
    last = 0
    for gap in [*gaps, None]:
        end = gap.start() if gap else len(text)
        found.append((number, NARROW.sub(" ", text[last:end]).replace(" ,", ",")))
        if gap and len(gap[0]) > WIDEST:
            found.append((number, ""))
        last = gap.end() if gap else end
    return found
