"""Folded words -> how many people are wanted at most: "give me 3 people" (pure)."""

import re
from collections.abc import Sequence

from handlers.answer import Finding
from handlers.understanding.durations import NUMBERS

NUMBER = rf"(\d{{1,3}}|{'|'.join(NUMBERS)})"
PEOPLE = (
    r"(?:people|persons?|ppl|candidates?|folks|names|applicants?|profiles|cvs|resumes"
    r"|engineers?|researchers?|developers?|devs?|scientists?|experts?)"
)
FIRST = r"(?:top|best|first|strongest)"
LIMIT = re.compile(
    rf"""\b{FIRST}\s+{NUMBER}\s+(?:\S+\s+){{0,3}}?{PEOPLE}\b|\b{FIRST}\s+{NUMBER}\s+(?:by|for|in|with|who)\b
    |\b(?:our|the|your|my)\s+{NUMBER}\s+{FIRST}\b
    |\b(?:give|show|find|get|name|list|need|suggest|recommend|want|pick|send)\s+(?:me\s+|us\s+)?(?:up\s+to\s+|about\s+|just\s+|only\s+)?{NUMBER}\s+
      (?!or\s+more)(?:\S+\s+){{0,3}}?{PEOPLE}\b
    |^\W*{NUMBER}\s+(?:\S+\s+){{0,3}}?{PEOPLE}\s+(?:for|who|with|to|in|that)\b
    |^\W*{NUMBER}\s+(?:\S+\s+){{0,2}}?{PEOPLE}\W*$""",
    re.X,
)
YEARS = re.compile(r"\b(?:years?|yrs?|months?)\b")


def limit(folded: str) -> int | None:
    """How many people a question wants at most; None where it names no number of people.

    >>> limit("give me 3 people for a privacy project"), limit("our two best python people")
    (3, 2)
    >>> limit("people with 3 years of java"), limit("who has 5 papers")
    (None, None)
    """
    found = LIMIT.search(folded)
    if not found or YEARS.search(found[0]):
        return None
    number = next(group for group in found.groups() if group)
    return NUMBERS.get(number) or int(number) or None


def limited(findings: Sequence[Finding], folded: str) -> Sequence[Finding]:
    """No more findings than are wanted."""
    most = limit(folded)
    return findings if most is None or len(findings) <= most else findings[:most]
