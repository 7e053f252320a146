"""Text -> its raw lines with their numbers, in reading order: a column after the other."""

import re

from store.cv import gutters

WIDE = re.compile(r" {4,}")
NARROW = re.compile(r" {2,3}")
WIDEST = 7  # blanks between the fields of one entry, at most
LONG = 300  # characters; a table's row or a page in two columns is shorter
LEAST = 8  # lines that are woven, at least
Raw = tuple[int, str]


def numbered(text: str) -> list[Raw]:
    """Every line and its number, in reading order."""
    raws = [
        raw
        for whole in enumerate(text.split("\n"), 1)
        for raw in (_apart(whole) if len(whole[1]) >= LONG else (whole,))
    ]
    return gutters.unwoven(_without_heads(raws))


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
