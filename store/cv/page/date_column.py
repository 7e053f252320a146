"""Raw lines -> the same; a time that a narrow column left of the text broke is whole again.

"Mar 2022 — Engineer, Foo Ltd." above "May 2024 Built kettles." is one time before both.
"""

import re

from store.cv.phrases import dates
from store.cv.phrases.grammar import any_of
from store.cv.words.clues import MONTHS

Raw = tuple[int, str]
LEAST = 2  # times of a page that are broken so, at least
_MONTH = any_of(word for word in MONTHS if len(word) > 2)
_DATE = rf"(?:(?:{_MONTH})\.?\s(?:19|20)\d\d|\d\d/(?:19|20)\d\d|(?:19|20)\d\d)"
NEAR = 24  # characters from a line's first word within which the dash behind its time stands
BEGUN = re.compile(rf"\s*({_DATE}) ?[-–—]\s+(?=(?:\*\*|<u>)*[^\W\d])", re.I)
ENDED = re.compile(
    rf"\s*({_DATE}|till date|to date|present|now|current|today|heute)(?:\s+(?=\S)|\s*$)", re.I
)


def mended(raws: list[Raw]) -> list[Raw]:
    """Every line in order, a tab behind each time; the end leaves its place blank."""
    pairs = {}
    for i in range(len(raws) - 1):
        below = i + 2 if not raws[i + 1][1].strip() and i + 2 < len(raws) else i + 1
        if pair := _pair(raws[i][1], raws[below][1]):
            pairs[i, below] = pair
    if len(pairs) < LEAST:
        return raws
    found = list(raws)
    for (i, below), (first, last) in pairs.items():
        time, words = f"{first[1]} – {last[1]}", raws[i][1][first.end() :]
        found[i] = (raws[i][0], f"{time}\t{words}")
        rest = raws[below][1][last.end() :]
        found[below] = (raws[below][0], " " * last.end() + rest if rest else "")
    return found


def _pair(above: str, below: str) -> tuple[re.Match[str], re.Match[str]] | None:
    """The broken time's two ends, where the first one lies before the second."""
    opens = above.lstrip()[:NEAR]
    told = "-" in opens or "–" in opens or "—" in opens  # a quick look
    if not told or not opens[:1].isalnum() or not (first := BEGUN.match(above)):
        return None
    last = ENDED.match(below)
    if not last or ENDED.match(above, first.end()):
        return None
    spans = dates.find(f"{first[1]} – {last[1]}")
    return (first, last) if len(spans) == 1 and spans[0].ranged else None
