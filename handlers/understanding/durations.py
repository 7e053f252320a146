"""Folded words -> whether lengths of time are asked for, and how long at least (pure)."""

import re

NUMBERS = {
    w: n
    for n, w in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), 1
    )
}
AT_LEAST = re.compile(
    rf"(?<!last )(?<!past )(?<!next )\b(\d{{1,2}}|{'|'.join(NUMBERS)})"
    r"\s*\+?\s*(?:or\s+more\s+)?(?:years?|yrs?)\b"
)
MORE = re.compile(r"\b(?:more\s+than|over|above|longer\s+than)\b|>(?!=)")
YEARS = re.compile(
    r"\b(?:years?|yrs?)\s+(?:of\s+|in\s+)?(?:\w+\s+){0,2}(?:experience|exp|work|industry)\b"
    r"|\b(?:most|least)\s+(?:senior|junior)\s+(?:one|of|among|in|here)\b|\bmost\s+(?:senior|junior)\W*$"
    r"|\b(?:most|least)\s+(?:senior|junior)\s+(?:\S+\s+){0,3}?(?:persons?|people|ppl|candidates?|dev(?:eloper)?s?"
    r"|engineers?|researchers?|scientists?|programmers?|coders?|analysts?|designers?|consultants?|folks)\b"
    r"|\b(?:most|least|more|very)\s+experienced\b|\b(?:most|longest|more|least)\s+(?:\w+\s+)?experience\b"
)
LONGEST = re.compile(r"\b(?:longest|shortest|tenures?)\b")


def asked(folded: str) -> bool:
    """Whether a question is about lengths of time.

    >>> asked("5+ years of java"), asked("in the last 5 years"), asked("most papers")
    (True, False, False)
    """
    return any(p.search(folded) for p in (AT_LEAST, YEARS, LONGEST))


def least(folded: str) -> int:
    """The months that are asked for at least; 1 where no number is."""
    found = AT_LEAST.search(folded)
    if not found:
        return 1
    years = NUMBERS.get(found[1]) or int(found[1])
    return 12 * years + bool(MORE.search(folded))
