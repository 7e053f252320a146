"""A line and what stands below it -> the kind of section that it opens as a heading, or none."""

import re
from functools import lru_cache

from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.kinds import WORD, fold, is_entry, kind_of
from store.cv.sections import unheading
from store.cv.words.tongues import CODE, NATURAL

NUMBERED = re.compile(r"(?:#|\bno\.?|-|\s)\s*(?:\d+|[IVX]+)[\s:–-]*$")
# Papers sorted by where they appeared: "International Conferences" below "Publications".
SORTED = re.compile(
    r"(?:inter)?na[tz]ion\w* (?:conf|kong)|conf\w+ (?:inter)?na[tz]ion|refereed|peer"
)
LISTED = re.compile(r"[\s,;/•|·()]+")


@lru_cache(maxsize=4096)
def named(text: str) -> tuple[str, float]:
    """The kind of section that a line's words alone could open; ("", 0) for nearly all lines."""
    if len(text) > 60 or "\t" in text or "@" in text or text.rstrip()[-1:] in ".,;":
        return "", 0.0
    return kind_of(text) if text.count(" ") < 8 else ("", 0.0)


def heading(line: Line, after: tuple[Line, ...], current: str) -> str:
    """The kind of section that a line opens, or "" if it is no heading of one."""
    text = line.text
    kind, sure = named(text)
    if not kind:
        return ""
    if current == "work" and kind == "projects" and NUMBERED.search(text):
        return ""  # "Project #1" of an employer
    if is_entry(text, kind, current) or unheading.is_name(text, sure, current, kind):
        return ""
    if current == "skills" and kind == "projects" and fold(text) == "logiciels":
        kind = "skills"  # programs that one knows, not those that one wrote
    dressed = line.level > 0 or line.caps
    if not (after or dressed):
        return ""
    if text[:1].islower() and not line.level and not (sure == 1 and _lowered(line, after)):
        return ""
    if line.bullet == "•" and not (dressed or (line.strong and line.gap)):
        return ""
    if sure < 1 and not (dressed or (line.strong and line.gap) or _experience(line, kind)):
        return ""
    if kind == "languages" and after and NATURAL & set(WORD.findall(after[0].text.casefold())):
        return kind
    if kind == "languages" and _are_codes(after):
        return "" if current == "skills" else "skills"
    if current == "skills" and kind in ("languages", "skills") and not dressed:
        clothes = line.strong + (line.gap > 0) + text.rstrip().endswith(":")
        return kind if clothes > 1 and kind != "skills" else ""
    if current == "publications" and kind == "talks" and SORTED.search(fold(text)):
        return ""
    if kind == "courses" and current == "work" and line.gap and "work" not in text.casefold():
        return "certificates"
    if kind == "courses":
        alone = dressed or (line.gap > 0 and current not in ("education", "work"))
        listed = current in ("projects", "skills") and line.gap > 0 and _lists(after)
        coursework = alone and "coursework" in text.casefold()
        return kind if line.level or coursework or listed else ""
    return kind


def _lists(after: tuple[Line, ...]) -> bool:
    """Enumerations without times or bullets stand below."""
    return bool(after) and all(
        line.text.count(",") > 1 and not (line.bullet or dates.find(line.text))
        for line in after[:2]
    )


def _are_codes(after: tuple[Line, ...]) -> bool:
    """Programming languages stand right below: "C++, Python"."""
    return any(CODE & set(LISTED.split(line.text.casefold())) for line in after[:2])


def _lowered(line: Line, after: tuple[Line, ...]) -> bool:
    """A heading of a page that has no capitals at all: alone between blank lines."""
    alone = line.gap > 0 and line.text.count(" ") < 2 and after and after[0].gap > 0
    return bool(alone) and all(one.text.islower() for one in after)


def _experience(line: Line, kind: str) -> bool:
    """ "Nursing Experience": the field is in no list, the noun and the blank line tell."""
    words = line.text.rstrip(" :").split()
    last = words[-1].casefold()
    capitals = all(word[0].isupper() for word in words)
    return line.gap > 0 and kind == "work" and last == "experience" and capitals and len(words) < 4
