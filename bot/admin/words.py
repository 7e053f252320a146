"""Words -> what an admin decides: who is who, what is right, what goes (pure)."""

import re
from dataclasses import dataclass

# How each is said; the parts in braces are what a decision needs.
HOW = {
    "merge": 'merge "NAME" and "NAME"',
    "unmerge": 'unmerge "NAME"',
    "fix": 'fix "NAME" "WHAT IS WRONG" "WHAT IS RIGHT"',
    "unfix": 'unfix "NAME" "WHAT WAS CORRECTED"',
    "remove": "remove FILE",
    "forget": 'forget "NAME"',
}
COUNT = {"merge": 2, "unmerge": 1, "fix": 3, "unfix": 2, "remove": 1, "forget": 1}
LONGEST = 1_000  # characters that are read
SAID = re.compile(rf"\s*({'|'.join(HOW)})\b[:,]?\s*(.*?)\s*[.!]?\s*", re.I | re.S)
QUOTED = re.compile(r"[\"“”„«]\s*(.+?)\s*[\"“”„»]|[^\s\"“”„«»]+")
MARKED = re.compile(r"[\"“”„«»]")
AND = re.compile(r"\s+(?:and|with|into|=)\s+", re.I)
FILE = re.compile(r"\S.*\.\w{2,8}", re.S)  # "remove those with Java" is a question
SURE = re.compile(r"\s+(?:--yes|yes|for good)$", re.I)
# "forget it", "forget about Java", "merge sort": talk, and no name.
TALK = re.compile(r"(?:it|that|this|about|what|who|the|those|sort|requests?|conflicts?)\b", re.I)


@dataclass(frozen=True, slots=True)
class Decision:
    verb: str  # a key of HOW
    parts: tuple[str, ...] = ()  # as many as it needs; () where that was not said
    sure: bool = False  # what cannot be undone is asked first


def decision(words: str) -> Decision | None:
    """None for everything that is none.

    >>> decision('fix "Ada Noh" "employer Brightloom" "Brightloom AG"').parts
    ('Ada Noh', 'employer Brightloom', 'Brightloom AG')
    >>> decision("merge Ada Noh and Ada Quill").parts, decision("forget it")
    (('Ada Noh', 'Ada Quill'), None)
    """
    found = SAID.fullmatch(words[:LONGEST])
    if not found or TALK.match(found[2]):
        return None
    verb, rest = found[1].lower(), found[2]
    if verb == "remove" and not FILE.fullmatch(MARKED.sub("", rest)):
        return None
    sure = bool(SURE.search(rest))
    parts = _parts(SURE.sub("", rest), COUNT[verb])
    return Decision(verb, parts if len(parts) == COUNT[verb] else (), sure)


def _parts(words: str, count: int) -> tuple[str, ...]:
    """What stands in quotation marks, word by word where nothing does."""
    if count == 1:
        return tuple(filter(None, [MARKED.sub("", words).strip()]))
    if MARKED.search(words):
        parts = [part[1] or part[0] for part in QUOTED.finditer(words)]
        return tuple(part for part in parts if not AND.fullmatch(f" {part} "))
    return tuple(AND.split(words)) if count == 2 else ()
