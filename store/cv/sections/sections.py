"""Lines -> sections: which lines are headings, of what kind, and the lines below each."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from store.cv.page.lines import Line
from store.cv.papers.lists import begins_with_authors
from store.cv.phrases import dates, names
from store.cv.phrases.kinds import INNER, WORD, all_of, fold, is_entry, kind_of
from store.cv.phrases.scores import degree, org, title
from store.cv.sections import inline
from store.cv.words.tongues import CODE, NATURAL

TITLE = re.compile(
    r"(?:curriculum vitae|r[eé]sum[eé]|c\.?v\.?|lebenslauf|curr[ií]culum(?: vit[aæ]e?)?)", re.I
)
ENTRIES = ("work", "education", "projects")  # whose entries have labelled parts of their own
NUMBERED = re.compile(r"(?:#|\bno\.?|-|\s)\s*(?:\d+|[IVX]+)\s*:?$")
# Papers sorted by where they appeared: "International Conferences" below "Publications".
SORTED = re.compile(
    r"(?:inter)?na[tz]ion\w* (?:conf|kong)|conf\w+ (?:inter)?na[tz]ion|refereed|peer"
)
# Words that are headings, and the last word of an institution's name as well.
NAMES_END = frozenset("university college school schools universities institute".split())
LISTED = re.compile(r"[\s,;/•|·()]+")
SAID = ("awards", "skills")  # sections that may be parts of a job instead


@dataclass(frozen=True, slots=True)
class Section:
    """A heading's kind ("" for what stands before the first heading) and the lines below it."""

    kind: str
    heading: Line | None
    lines: tuple[Line, ...]


def split(lines: tuple[Line, ...]) -> tuple[Section, ...]:
    """Every line in one section, in order; the first has no heading and may be empty."""
    found: list[tuple[str, Line | None, list[Line]]] = [("", None, [])]
    named = [index for index, line in enumerate(lines) if _named(line.text)[0]]
    style, spaced, airy = _style(lines, named), _spaced(lines, named), _airy(lines, named)
    said = Counter(line.text for line in lines if len(line.text) < 61)
    parts: tuple[str, ...] = ()  # what the last heading names: "Skills & Interests"
    begun = False  # the last section was opened on the line of its first words
    for index, line in enumerate(lines):
        after = lines[index + 1 : index + 4]
        current = found[-1][0]
        kind = heading(line, after, current) if index or not TITLE.fullmatch(line.text) else ""
        if kind and spaced and _ends_above(lines, index):
            kind = ""  # it ends what stands above: "Google Analytics Individual" "Qualification"
        if kind and _is_part(lines, index, kind, current, airy):
            kind = ""  # within an entry: "Highlights" of a job, "Projects:" of an employer
        if kind and current == "publications" and _in_title(lines[index - 1], line, after):
            kind = ""  # a title's last word: "Models for Noisy Tweets in Eleven" "Languages"
        said_of = kind in SAID and current == "work"
        clothed = said_of and (line.caps if style == "caps" else style == str(line.level))
        if said_of and not clothed and _goes_on(lines, index):
            kind = ""  # "Accomplishments", "Skills Used" of a job: the next job follows
        kind = kind or _part_of(line, after, parts)
        kind = kind or (_unlisted(line, after, style, current) if index > 2 else "")
        inner = kind == "other" and current == "work" and _goes_on(lines, index)
        if inner or (kind == "other" and _divides(found[-1])):
            kind = ""
        if kind and kind != current and current in ENTRIES and said[line.text] > 2:
            kind = ""  # said of every entry: "JOB PROFILE:"
        if kind:
            found.append((kind, line, []))
            parts = parts if kind in parts and line.bullet else all_of(line.text)
            continue
        label, rest = inline.read(line, "" if begun and current == "skills" else current)
        begun = bool(label) or (begun and not line.gap)
        if label:
            found.append((label, line, [rest]))
            continue
        found[-1][2].append(line)
    return tuple(Section(kind, line, tuple(rest)) for kind, line, rest in found)


def _ends_above(lines: tuple[Line, ...], index: int) -> bool:
    """A line without a blank one above, and with one below, where headings have both."""
    line, below = lines[index], lines[index + 1 : index + 2]
    close = index > 2 and not (line.gap or _dressed(line))
    return close and bool(below) and below[0].gap > 0 and not _ends_list(lines[index - 1], line)


def _is_part(lines: tuple[Line, ...], index: int, kind: str, current: str, airy: bool) -> bool:
    """What one entry's part is called, or one word that ends a name on the line before."""
    line = lines[index]
    inner = current in ENTRIES and airy and not line.gap and INNER.fullmatch(line.text)
    return bool(inner) or (kind == current and _ends_line(lines[index - 1], line))


def _part_of(line: Line, after: tuple[Line, ...], parts: tuple[str, ...]) -> str:
    """A bullet that alone names one part of the heading above: "• Interests"."""
    if len(parts) < 2 or not line.bullet or len(line.text) > 30 or not after:
        return ""
    kind, sure = kind_of(line.text)
    return kind if sure == 1 and kind in parts and after[0].bullet else ""


def _ends_line(before: Line, line: Line) -> bool:
    """One word that ends names, below a line that is not over."""
    if not _dressed(line) and line.text == "Volunteer":  # what one did at the place above
        return True
    if line.gap or _dressed(line):
        return False
    if line.text.casefold() not in NAMES_END:
        return False
    if before.text[-1:].isalpha() and before.text.count(" ") > 1:
        return True
    return len(before.text) > 60 and before.text[-1:] not in ".:;)"


def _ends_list(before: Line, line: Line) -> bool:
    """The line before is a whole statement, so that this one does not end it."""
    return (bool(before.bullet) or before.text[-1:] == ".") and line.text.istitle()


def _learned(line: Line, after: tuple[Line, ...]) -> bool:
    """A heading of degrees: it is dressed, has two words, or a school or a degree follows."""
    told = any(degree(one.text[:80]) > 1 or org(one.text[:80]) >= 1 for one in after)
    return told or _dressed(line) or " " in line.text.strip() or not after


def _in_title(before: Line, line: Line, after: tuple[Line, ...]) -> bool:
    """A line of a paper, between a title that is not over and its authors.

    Or a word that a reader tore off a journal's name: "Studies", with no degree below it.
    """
    if kind_of(line.text)[0] == "education" and not _learned(line, after):
        return True
    if line.gap or _dressed(line) != _dressed(before) or before.text[-1:] in ".,;:)" or not after:
        return False
    broken = len(before.text) > 25 and not dates.find(before.text)
    return broken and begins_with_authors(after[0].text)


@lru_cache(maxsize=4096)
def _named(text: str) -> tuple[str, float]:
    """The kind of section that a line's words alone could open; ("", 0) for nearly all lines."""
    if len(text) > 60 or "\t" in text or "@" in text or text.rstrip()[-1:] in ".,;":
        return "", 0.0
    return kind_of(text) if text.count(" ") < 8 else ("", 0.0)


def heading(line: Line, after: tuple[Line, ...], current: str) -> str:
    """The kind of section that a line opens, or "" if it is no heading of one."""
    text = line.text
    kind, sure = _named(text)
    if not kind:
        return ""
    if current == "work" and kind == "projects" and NUMBERED.search(text):
        return ""  # "Project #1" of an employer
    if is_entry(text, kind, current):
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


def _style(lines: tuple[Line, ...], named: list[int]) -> str:
    """The clothes that all sure headings share: "caps", a heading's level, or "" for none."""
    sure = [lines[i] for i in named if heading(lines[i], lines[i + 1 : i + 2], "")]
    if len(sure) < 3:  # entries are headings as well, of a lower level
        levels, deepest = {line.level for line in sure}, max((x.level for x in lines), default=0)
        return str(*levels) if len(levels) == 1 and 0 < min(levels) < deepest else ""
    if all(line.caps for line in sure):
        return "caps"
    levels = {line.level for line in sure}
    return str(levels.pop()) if len(levels) == 1 and 0 not in levels else ""


def _dressed(line: Line) -> bool:
    return line.strong or line.caps


def _spaced(lines: tuple[Line, ...], named: list[int]) -> bool:
    """Headings without any clothes have a blank line before them, nearly all."""
    plain = [lines[i] for i in named if i and not _dressed(lines[i])]
    gaps = [line.gap > 0 for line in plain if heading(line, lines[-1:], "")]
    return len(gaps) > 3 and sum(gaps) * 4 >= len(gaps) * 3


def _goes_on(lines: tuple[Line, ...], above: int) -> bool:
    """Another job stands below this line, before any heading of another kind."""
    lines = lines[above + 1 : above + 40]
    for index, line in enumerate(lines):
        near = line.text
        if len(near) < 41 and not INNER.fullmatch(near):
            kind = heading(line, lines[index + 1 : index + 3], "")
            if kind and kind not in SAID:
                return False
        told = [span for span in dates.find(near) if span.ranged] if len(near) < 120 else []
        beside = lines[max(0, index - 2) : index + 2]
        if told and any(title(one.text[:60]) >= 2.5 for one in beside):
            return True
    return False


def _airy(lines: tuple[Line, ...], named: list[int]) -> bool:
    """Every sure heading that is no part of an entry has a blank line before it."""
    short = [lines[i] for i in named if i and len(lines[i].text) < 41]
    gaps = [
        line.gap > 0
        for line in short
        if not INNER.fullmatch(line.text) and heading(line, lines[-1:], "")
    ]
    return len(gaps) > 1 and all(gaps)


def _unlisted(line: Line, after: tuple[Line, ...], style: str, current: str) -> str:
    """A heading in no list opens a section of its own if it wears what all the others wear.

    It must not be an entry: nothing in it or right below it tells a time, a title, a name.
    """
    text = line.text
    same = line.caps if style == "caps" else bool(style) and str(line.level) == style
    if not same or current in ("publications", "patents") or line.bullet or len(text) > 40:
        return ""
    if is_entry(text, "", current):
        return ""
    if any(c.isdigit() for c in text) or "," in text or "\t" in text or len(text.split()) > 5:
        return ""
    below = [line, *after[:2]]
    if 0 < line.level < (after[0].level if after else 0):
        return "other"  # its entries are headings too, of a lower level
    if any(dates.find(one.text) for one in below) or any(
        title(one.text[:90]) >= 2 for one in below
    ):
        return ""
    return "" if org(text) >= 1 or names.is_name(text) else "other"


def _divides(section: tuple[str, Line | None, list[Line]]) -> bool:
    """A heading in no list right below a sure one, or below another such: "IT" below "SKILLS"."""
    kind, heading, lines = section
    if heading is None or kind in ENTRIES or not lines:
        return heading is not None and kind not in ENTRIES
    first = lines[0]
    return (first.caps, first.level) == (heading.caps, heading.level) and first.text.count(" ") < 5
