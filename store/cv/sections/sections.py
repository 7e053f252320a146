"""Lines -> sections: which lines are headings, of what kind, and the lines below each."""

import re
from collections import Counter
from dataclasses import dataclass

from store.cv.page.lines import Line
from store.cv.papers.lists import begins_with_authors
from store.cv.phrases import dates, names
from store.cv.phrases.kinds import INNER, all_of, is_entry, kind_of
from store.cv.phrases.scores import degree, org, title
from store.cv.sections import clothes, inline, unheading
from store.cv.sections.clothes import airy, dressed, goes_on, spaced, wears
from store.cv.sections.headings import heading, named

TITLE = re.compile(
    r"(?:curriculum vitae|r[eé]sum[eé]|c\.?v\.?|lebenslauf|curr[ií]culum(?: vit[aæ]e?)?)", re.I
)
ENTRIES = ("work", "education", "projects")  # whose entries have labelled parts of their own


@dataclass(frozen=True, slots=True)
class Section:
    """A heading's kind ("" for what stands before the first heading) and the lines below it."""

    kind: str
    heading: Line | None
    lines: tuple[Line, ...]


def split(lines: tuple[Line, ...]) -> tuple[Section, ...]:
    """Every line in one section, in order; the first has no heading and may be empty."""
    found: list[tuple[str, Line | None, list[Line]]] = [("", None, [])]
    near = [index for index, line in enumerate(lines) if named(line.text)[0]]
    style, whole = clothes.style(lines, near)
    gaps, is_airy = spaced(lines, near), airy(lines, near)
    said = Counter(line.text for line in lines if len(line.text) < 61)
    parts: tuple[str, ...] = ()  # what the last heading names: "Skills & Interests"
    begun = False  # the last section was opened on the line of its first words
    for index, line in enumerate(lines):
        after = lines[index + 1 : index + 4]
        current = found[-1][0]
        kind = heading(line, after, current) if index or not TITLE.fullmatch(line.text) else ""
        if kind and gaps and _ends_above(lines, index):
            kind = ""  # it ends what stands above: "Google Analytics Individual" "Qualification"
        if kind and _is_part(lines, index, kind, current, is_airy):
            kind = ""  # within an entry: "Highlights" of a job, "Projects:" of an employer
        if kind and current == "publications" and _in_title(lines[index - 1], line, after):
            kind = ""  # a title's last word: "Models for Noisy Tweets in Eleven" "Languages"
        opener = found[-1][1] if current == "work" else None
        if kind and opener and clothes.of_job(lines, index, kind, opener, style):
            kind = ""  # "Accomplishments", "Skills Used" of a job: the next job follows
        kind = kind or _part_of(line, after, parts)
        kind = kind or (_unlisted(line, after, style, current) if index > 2 and whole else "")
        goes = kind == "other" and opener is not None and goes_on(lines, index, opener)
        kind = "" if goes or (kind == "other" and _divides(found[-1])) else kind
        if kind and kind != current and current in ENTRIES and said[line.text] > 2:
            kind = ""  # said of every entry: "JOB PROFILE:"
        if kind:
            found.append((kind, line, []))
            parts = parts if kind in parts and line.bullet else all_of(line.text)
            continue
        label, rest = inline.read(line, "" if begun and current == "skills" else current)
        if label and opener and clothes.of_job(lines, index, "", opener, style):
            label = ""  # "Achievement: Member of the year" of a job
        begun = bool(label) or (begun and not line.gap)
        if label:
            found.append((label, line, []))
        found[-1][2].append(rest if label else line)
    return tuple(Section(kind, line, tuple(rest)) for kind, line, rest in found)


def _ends_above(lines: tuple[Line, ...], index: int) -> bool:
    """A line without a blank one above, and with one below, where headings have both."""
    line, below = lines[index], lines[index + 1 : index + 2]
    close = index > 2 and not (line.gap or dressed(line))
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
    if not dressed(line) and line.text == "Volunteer":  # what one did at the place above
        return True
    if line.gap or dressed(line):
        return False
    if line.text.casefold() not in unheading.NAMES_END:
        return False
    if before.text[-1:].isalpha() and before.text.count(" ") > 1:
        return True
    return len(before.text) > 60 and before.text[-1:] not in ".:;)"


def _ends_list(before: Line, line: Line) -> bool:
    """The line before is a whole statement, so that this one does not end it."""
    stopped = before.text[-1:] == "."
    titled = line.text.istitle() or (stopped and " " in line.text)
    return titled and (stopped or bool(before.bullet))


def _learned(line: Line, after: tuple[Line, ...]) -> bool:
    """A heading of degrees: it is dressed, has two words, or a school or a degree follows."""
    told = any(degree(one.text[:80]) > 1 or org(one.text[:80]) >= 1 for one in after)
    return told or dressed(line) or " " in line.text.strip() or not after


def _in_title(before: Line, line: Line, after: tuple[Line, ...]) -> bool:
    """A line of a paper, between a title that is not over and its authors.

    Or a word that a reader tore off a journal's name: "Studies", with no degree below it.
    """
    if kind_of(line.text)[0] == "education" and not _learned(line, after):
        return True
    if line.gap or dressed(line) != dressed(before) or before.text[-1:] in ".,;:)" or not after:
        return False
    broken = len(before.text) > 25 and not dates.find(before.text)
    return broken and begins_with_authors(after[0].text)


def _unlisted(line: Line, after: tuple[Line, ...], style: str, current: str) -> str:
    """A heading in no list opens a section of its own if it wears what all the others wear.

    It must not be an entry: nothing in it or right below it tells a time, a title, a name.
    """
    text = line.text
    if (
        not (style and wears(line, style))
        or current in ("publications", "patents")
        or line.bullet
        or len(text) > 40
    ):
        return ""
    if is_entry(text, "", current) or (current == "skills" and unheading.is_group(after)):
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
