"""An item of a list of papers -> could it end here, so that the next line opens another one?"""

import re
from functools import lru_cache

from store.cv.phrases import names
from store.cv.words.clues import VENUE_WORDS, VENUES

YEAR = re.compile(r"\b(?:19[5-9]\d|20[0-4]\d)\b")
COMING = re.compile(
    r"\b(?:to appear|in press|forthcoming|under review|submitted|in preparation|accepted)\W*$", re.I
)
# What stands where others have their year: "Doe, J. (in preparation). A title".
STATED = re.compile(
    r"\((?:submitted|in (?:prep|press|submission)|under re|forthcoming|accepted|to appear)[^()]*\)",
    re.I,
)
TOLD = VENUES | VENUE_WORDS
# "Doe, J., Roe, A." or "Doe, J., & Roe, A.": two authors whose initials stand behind.
TWO_AUTHORS = re.compile(
    r"(?:[A-ZÀ-Ž][\w'’\-]+(?: [A-ZÀ-Ž][\w'’\-]+)?, (?:[A-Z]\.[ \-]?){1,3},?\*?,? ?(?:& |and )?){2}"
)
SENTENCE = re.compile(r"[^\W\d_][a-zà-ÿ]{2,}[.?!]$")


@lru_cache(maxsize=256)
def complete(text: str) -> bool:
    """An item that could end here: it has a year or a venue, or will have one."""
    if COMING.search(text) or ("(" in text and STATED.search(text)):
        return True
    return bool(YEAR.search(text)) or any(
        w.strip(".,():").casefold() in TOLD for w in text.split()[2:]
    )


def dateless(held: str, before: str, text: str) -> bool:
    """An unpublished paper without a year ends where a sentence does, before two more authors."""
    if not (SENTENCE.search(before) and TWO_AUTHORS.match(text) and TWO_AUTHORS.match(held)):
        return False
    last = names.listed(held)[-1][0]  # its title: "Duckworth, A. People Neglect Strategies"
    return len(last.split()) > 2
