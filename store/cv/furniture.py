"""A line of a section -> whether it is the page's own: dates, addresses, feet, signs alone."""

import re

from store.cv import head
from store.cv.page import contacts
from store.cv.page.lines import Line
from store.cv.phrases.hints import holds

# A running foot, "MAY 2, 2020 PAT EXAMPLE 2", and a head: "PAT EXAMPLE · CURRICULUM VITAE 2".
FOOT = re.compile(r"[A-Z]+ \d{1,2}, \d{4}\s+(?-i:[A-Z][A-Z. '’-]{3,40})\s\d{1,2}", re.I)
RUNNING = re.compile(
    r"(?:.{3,60}\s*[·•|–—-]\s*)?(?:curriculum vit(?:ae|æ)|r[eé]sum[eé])"
    r"\s*[·•|–—-]?\s*(?:\d{0,2}|\d{1,2}\s?/\s?\d{1,2})"
    r"|(?:curriculum vitae|r[eé]sum[eé])\s*[·•|–—-]\s*.{3,40}",
    re.I,
)
RUNS = ("curriculum", "sum")  # what no running head lacks: a quick look


def is_furniture(line: Line) -> bool:
    """The CV's own date, contact data at its end, a builder's words, a sign: of no section."""
    if len(line.text) < 120 and "@" in line.text and contacts.MAIL.search(line.text):
        return True
    sign = len(line.text) < 4 and not any(map(str.isalnum, line.text))
    if sign or line.text == "Achievements/Tasks":
        return True
    if line.text[-1:].isdigit() and ", " in line.text and FOOT.fullmatch(line.text):
        return True
    if holds(line.text, RUNS) and RUNNING.fullmatch(line.text):
        return True
    if not head.is_own_date(line):
        return False
    return bool(head.UPDATED.match(line.text)) or not head.UPDATED.search(line.text)
