"""Lines of a PDF that are all in bold, no larger than the text -> how those look that are headings.

Firms and titles may be set in bold too, so a look counts where most of the lines that have it name
a section: "Experience", "Education", and with them "What I did at sea".
"""

from collections import Counter
from collections.abc import Iterable

from store.cv.phrases.kinds import kind_of
from store.formats.pieces import Row, height, joined

Look = tuple[float, bool]  # its height in points, and whether it is in capitals

LONGEST = 40  # characters
KNOWN = 3  # lines that name a section, at least
MOST = 0.6  # of all lines of a look


def look(row: Row) -> Look | None:
    """None for a line that cannot be such a heading."""
    words = joined(row)
    if not all(piece.bold for piece in row) or len(words) > LONGEST or words[-1:] in ".,;":
        return None
    if not any(map(str.isalpha, words)) or any(map(str.isdigit, words)):
        return None
    return round(height(row), 1), words.isupper()


def headings(rows: Iterable[Row]) -> frozenset[Look]:
    """The looks of headings in one document."""
    count: Counter[Look] = Counter()
    known: Counter[Look] = Counter()
    for row in rows:
        if found := look(row):
            count[found] += 1
            known[found] += kind_of(joined(row))[1] == 1.0
    return frozenset(x for x, n in count.items() if known[x] >= max(KNOWN, MOST * n))
