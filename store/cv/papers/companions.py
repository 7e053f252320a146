"""An item of a list of papers -> co-authors named apart from the title, and the text without them.

"Cups and Pots (with A. Roe and B. Doe), Foo Journal": the owner is not printed, the others stand
behind the title. Editors of a book are none of its chapter's authors; they are only taken out.
"""

import re

from store.cv.papers.segments import looks_venue
from store.cv.phrases import names
from store.cv.phrases.hints import holds

Names = list[tuple[str, int]]
WITH = re.compile(
    r"\s*(?:(?P<open>[(\[])|[”\"’][.,]?\s+|[,.;?!]\s+|^)"
    r"(?i:(?:joint(?:ly)?(?: work)?|co-?authored|and) )?(?i:with|w/|mit|avec|con|com)\s+"
    r"(?=[A-ZÀ-Ž])"
)
WITHS = ("with ", "w/ ", "mit ", "avec ", "con ", "com ")  # what it never lacks: a quick look
ENDS = re.compile(r"(?<=[a-zà-ÿ]{2})[.;:]\s|[)\]”\"]|(?<=[a-zà-ÿ]{2})[.;]?$|\t")
EDITED = re.compile(r"\(?\b(?:edited by|eds?\.|hrsg\. von|ed\. by)\s+(?=[A-Z])", re.I)
EDITS = ("edited by", "ed.", "eds.", "hrsg.")  # what it never lacks: a quick look
EDITORS = re.compile(r",?\s*\(?\b(?:eds?\.?|editors?)\)?(?=[,.;:)\s]|$)", re.I)
MOST = 240  # characters of a list of editors


def taken(text: str) -> tuple[Names, str, int]:
    """Names behind "with", the text without them and without editors, and where "with" stood.

    Blanks keep the offsets.
    """
    low = text.casefold()
    if "ed" in low:
        text = _without_editors(text)
    if not any(word in low for word in WITHS):
        return [], text, -1
    for match in WITH.finditer(text):
        end = ENDS.search(text, match.end())
        stop = end.start() if end else len(text)
        found, last = _listed(text[match.end() : stop], match.end())
        whole = last == stop
        if not found or (match["open"] and not whole):
            continue
        last += 1 if match["open"] else 0
        gap = "\t" + " " * (last - match.start() - 1)
        return found, text[: match.start()] + gap + text[last:], match.start()
    return [], text, -1


def _listed(text: str, at: int) -> tuple[Names, int]:
    """The names that open a stretch, and where the last one ends."""
    found: Names = []
    end = at
    for part, start in names.listed(text):
        if not names.is_author(part) or (found and looks_venue(part)):
            break
        found.append((part, at + start))
        end = at + start + len(part)
    rest = text[end - at :]
    return found, end + len(rest) - len(rest.lstrip(" .")) if not rest.strip(" .") else end


def _without_editors(text: str) -> str:
    """Blanks instead of "edited by A. Roe" and, in a book, "A. Roe and B. Doe, eds."."""
    edited = EDITED.search(text) if holds(text, EDITS) else None
    if edited:
        end = edited.end()
        for part, start in names.listed(text[end:]):
            if not names.is_author(part):
                break
            end = edited.end() + start + len(part)
        text = text[: edited.start()] + " " * (end - edited.start()) + text[end:]
    closed = EDITORS.search(text, 20)
    if not closed or not re.search(r"\b[Ii]n:?\s", text[: closed.start()]):
        return text
    first = max(0, closed.start() - MOST)
    begin = closed.start()
    for part, start in reversed(names.listed(text[first : closed.start()])):
        if not names.is_author(part):
            break
        begin = first + start
    return text[:begin] + " " * (closed.end() - begin) + text[closed.end() :]
