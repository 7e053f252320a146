"""A line -> the heading that stands on it before its section's first words, and these."""

import re
from dataclasses import replace

from store.cv.page.lines import Line
from store.cv.phrases.kinds import WORD, fold, kind_of
from store.cv.phrases.scores import degree
from store.cv.words.tongues import NATURAL

LABELLED = re.compile(r"([^\t:：]{3,40}?)\s*(?:\t|[:：]\s+)(?=\S)")
BESIDE_SKILLS = ("languages", "skills", "certificates", "interests", "projects")
# What opens a section of one line, in ordinary letters: "Skills: C++, SQL".
INLINE = frozenset("skills languages interests hobbies awards honors certifications".split())


def read(line: Line, current: str) -> tuple[str, Line]:
    """A heading in a column of its own, left of its first entry, or before a colon."""
    text = line.text
    if line.bullet or len(text) < 8:
        return "", line
    bold = bool(line.bold) and line.bold[0][0] == 0 and 3 < line.bold[0][1] < len(text) - 2
    match = LABELLED.match(text) if ":" in text or "\t" in text or "：" in text else None
    if not (match or bold):
        return "", line
    head, shift = (match[1], match.end()) if match else (text[: line.bold[0][1]], line.bold[0][1])
    kind, sure = kind_of(head)
    if not kind or sure < 1 or kind in ("misc", "ignore", "courses", current):
        return "", line
    if current == "skills" and kind in BESIDE_SKILLS:
        return "", line
    learned = kind == "education" and line.gap > 0 and degree(text[shift:].lstrip(" :\t")) > 2
    said = learned or (
        fold(head).split()[-1] in INLINE and (line.gap > 0 or current in ("", *BESIDE_SKILLS))
    )
    if kind == "languages" and not NATURAL & set(WORD.findall(text.casefold())):
        return "", line
    if not (said or head.isupper() or (bold and line.gap) or ("\t" in text and line.gap > 1)):
        return "", line
    rest = text[shift:].lstrip(" :\t")
    if not rest:
        return "", line
    return kind, replace(line, text=rest, bold=(), indent=line.indent + shift + 2)
