"""Lines that a reader broke -> whole paragraphs again, each with all its line numbers."""

import re
from dataclasses import replace

from store.cv.page.labels import LABEL_WORDS
from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.scores import degree
from store.cv.phrases.towns import is_place
from store.cv.words.clues import MONTHS
from store.cv.words.deeds import DEEDS

HANGING = re.compile(
    r"(?:[,&(\-–—]|\b(?:Drs?|Profs?|Mrs?|Ms)\.|\b(?:and|or|of|the|a|an|with|for|in|to|by|on|at|from|as|using|und|der|die"
    r"|et|de|la|y|e|di))$"
)
LONGEST_WORD = 8  # letters of the last word, at most
OPEN_END = re.compile(r"\b(?:19|20)\d\d\s?[–—-]$")  # "Editor, Foo Letters, 2021–"
HYPHEN = re.compile(r"[a-zà-ÿ]-$")
SHORT = 25  # characters of an item of a list of words
LONGEST = 4000  # characters of a paragraph; a longer one is many lines of something else
KEYED = re.compile(r"[A-ZÀ-Ž][\w &/\-]{2,30}:\s")  # two labelled lines in a row are two things
# What is said of a degree in a line of its own.
SAID = re.compile(
    r"(?:(?:ph\.?d\.?|master|m\.?sc|bachelor)\s)?(?:thesis|dissertation|advis[eo]rs?|supervisors?)"
    r"(?: title)?\s?:\s",
    re.I,
)
ADDRESS = re.compile(r"\S+@\S+\s*$|(?:https?://|www\.)\S+\s*$|[\w-]+(?:\.[\w-]+)+\.[a-z]{2,4}\s*$")
LEVELLED = re.compile(r"[^\W\d]+ \([^()]{2,40}\)")  # "isiXhosa (Native)" below another language
# The last word of a school's name, which a narrow column put on a line of its own.
NAMES_END = frozenset("university college school institute".split())
ACRONYM = re.compile(r"\([A-Z]\w{0,2}[A-Z]\w{0,4}\)")  # "(PMP)" of the words above it
ENDED = re.compile(r"[.!?:;。]\s*[\"”)]*$")


def width(lines: tuple[Line, ...]) -> int:
    """The column at which long lines were broken; a large number if they were not.

    Broken text has many lines of about the same, greatest length.
    """
    lengths = sorted(len(line.text) + line.indent for line in lines if len(line.text) > 40)
    if len(lengths) < 6:
        return 10_000
    most = lengths[int(len(lengths) * 0.96) - 1]
    near = sum(0.85 * most <= length <= most + 4 for length in lengths)
    return most if most < 150 and near >= max(4, len(lengths) * 0.25) else 10_000


def join(lines: tuple[Line, ...], column: int, *, listed: bool = False) -> tuple[Line, ...]:
    """Put every continuation behind the line that it goes on from.

    In a list of words ("listed") a short line is whole, though the next begins with a small letter.
    """
    found: list[Line] = []
    last = ""  # the last physical line
    for line in _mended(lines):
        whole = listed and len(last) < SHORT and not HANGING.search(last)
        if found and not (whole and line.text.islower()) and goes_on(found[-1], last, line, column):
            found[-1] = glued(found[-1], line)
        else:
            found.append(line)
        last = line.text
    return tuple(found)


def _mended(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """A time that broke within its own column: "May 2012 – June<tab>Cook" above "2014<tab>Ulm"."""
    found: list[Line] = []
    for line in lines:
        if found and _torn_right(found[-1], line):
            found[-1] = glued(found[-1], line)
            continue
        above, tab, words = found[-1].text.partition("\t") if found else ("", "", "")
        label, _, rest = line.text.partition("\t")
        if tab and len(label) < 16 and label[:1].isalnum() and _completes(above, label):
            found[-1] = replace(found[-1], text=f"{above} {label}\t{words}", bold=())
            if rest:
                found.append(replace(line, text=rest, bold=(), gap=0))
            continue
        found.append(line)
    return tuple(found)


def _torn_right(above: Line, line: Line) -> bool:
    """The last cell goes on, far right of the next line: "Jun. 2018 – Aug." "2019"."""
    cells = above.text.split("\t")
    if len(cells) < 2 or "\t" in line.text or line.indent < 30 or line.gap or line.bullet:
        return False
    if line.indent + len(line.text) + 12 < above.indent + len(above.text):
        return False
    last = cells[-1].strip()
    place = last.endswith(",") and is_place(f"{last} {line.text}")
    return len(line.text) < 30 and (place or _completes(last, line.text.split(" (")[0]))


def _completes(above: str, label: str) -> bool:
    """The second text ends a span of time that the first one leaves open."""
    first = above.rsplit(" ", 1)[-1].casefold().strip(".,")
    if len(above) > 40 or not (first in MONTHS or first in ("-", "–", "—", "to", "bis")):
        return False
    spans = dates.find(f"{above} {label}")
    return len(spans) == 1 and spans[0].end == len(above) + 1 + len(label)


def glued(first: Line, second: Line) -> Line:
    """Two lines as one; the second keeps its number and its bold parts."""
    text, space = first.text, " "
    if text[-1:] == "-" and HYPHEN.search(text) and second.text[:1].islower():
        kept = "-" in second.text.split()[0]  # "Hardware-" "in-the-Loop"
        text, space = text if kept else text[:-1], ""
    elif text[-1:] == "-" and HYPHEN.search(text) and second.text[:1].isupper() and " " in text:
        space = ""  # "Updates for Multi-" "Domain Captioning"
    shift = len(text) + len(space)
    return replace(
        first,
        text=text + space + second.text,
        bold=first.bold + tuple((s + shift, e + shift) for s, e in second.bold),
        more=(*first.more, *second.numbers),
        breaks=(*first.breaks, shift, *(b + shift for b in second.breaks)),
        links=first.links + second.links,
        slanted=first.slanted + second.slanted,
    )


def goes_on(whole: Line, last: str, line: Line, column: int) -> bool:
    """Is this line the continuation of the one before it?"""
    if _hangs_in_column(last, line):
        return True
    if (
        len(whole.text) > LONGEST
        or line.bullet
        or line.level
        or line.gap > 1
        or (" " not in line.text and ADDRESS.match(line.text))
        or "\t" in line.text
        or "\t" in last
    ):
        return False
    text = line.text
    if _is_apart(whole, line) or (text[-1:] == ":" and len(text) < 40 and text[:1].isupper()):
        return False
    joined = text.startswith("& ") and not line.gap
    if joined or _torn_date(last, text) or _in_brackets(whole, last, line):
        return True
    if _is_open(last, text) or (_is_levelled(text) and _is_levelled(last)):
        return False
    if (line.gap and line.strong) or (text[:1].islower() and _dated(text)):
        return False
    if text[:1].islower() and (not ENDED.search(last) or (whole.bullet and last[-1] == ";")):
        return not (line.gap and len(last) < 60 and not whole.bullet)
    if line.gap or (degree(text) > 2 and (degree(whole.text) > 2 or _opens(last))):
        return False
    if _hangs(last, text):
        return True
    if whole.level or (whole.strong and not line.strong):
        return False
    if ENDED.search(last) and _is_head(line):
        return False
    full = len(last) + line.indent >= 0.8 * column
    if full and not _dated(text) and not (_opens(whole.text) and _opens(text)):
        return bool(whole.bullet) or (len(whole.text) > 60 and not _leads(whole, text))
    deep = bool(whole.bullet) and line.indent > whole.indent and not _dated(text)
    return deep and len(last) > 50


def hangs(text: str) -> bool:
    """A text that cannot end here: at a comma, a dash, a preposition."""
    return bool(HANGING.search(text, max(0, len(text) - LONGEST_WORD)))


def _in_brackets(whole: Line, last: str, line: Line) -> bool:
    """The line ends what a bracket opened, or is nothing but an acronym in brackets."""
    if whole.text.count("(") > whole.text.count(")") and ")" in line.text[:60]:
        return not line.gap or bool(whole.bullet)
    return not line.gap and last[-1:].isalpha() and bool(ACRONYM.fullmatch(line.text))


def _hangs(last: str, text: str) -> bool:
    """The line cannot end here, or the next one holds but the last word of a name."""
    if text.casefold() in NAMES_END and last[-1:].isalpha() and " " in last:
        return True
    long = len(last) > 25 or last.endswith((" and", " of"))
    return long and hangs(last) and not _opens(text)


def _leads(whole: Line, text: str) -> bool:
    """A single line that begins with a span of time, above one with a capital: an entry's head.

    Two lines are one too, where what was done follows: "Developed ...".
    """
    if not text[:1].isupper() or len(whole.text) > (200 if whole.more else 130):
        return False
    if whole.more and (len(whole.more) > 1 or text.split(" ")[0].casefold() not in DEEDS):
        return False
    return any(span.ranged and span.start < 2 for span in dates.find(whole.text))


def _is_levelled(text: str) -> bool:
    return text[-1:] == ")" and bool(LEVELLED.fullmatch(text))


def _is_open(last: str, text: str) -> bool:
    """An open span of time ends the line, and the next one does not tell its end."""
    return (
        last[-1:] in ("-", "–", "—") and bool(OPEN_END.search(last)) and not dates.find(text[:16])
    )


def _is_apart(whole: Line, line: Line) -> bool:
    """Other clothes, left of its bullet, or a label as the line before it: a thing of its own."""
    left = bool(whole.bullet) and line.indent < whole.indent and line.text[:1].isupper()
    if left and not hangs(whole.text):
        return True
    if _is_group(line.text) and _is_group(whole.text):
        return True
    keyed = ":" in line.text and KEYED.match(line.text)
    if (keyed and KEYED.match(whole.text)) or (
        line.caps and line.text[:1].isalpha() and not (whole.bullet and whole.text[-1:] == ",")
    ):
        return True
    if _ends_ranged(whole.text) and line.text[:1].isupper():
        return True
    if (":" in line.text and SAID.match(line.text)) or (
        _ends_dated(whole.text) and _ends_dated(line.text)
    ):
        return True
    return not whole.bullet and line.strong and not whole.strong


def _is_group(text: str) -> bool:
    """A label's word before an enumeration: "Databases PostgreSQL, MySQL, Redis"."""
    words = text.split(" ", 2)
    near = words[0] if len(words) > 1 else ""
    return near.casefold() in LABEL_WORDS and text.count(",") > 1 and near[:1].isupper()


def _ends_ranged(text: str) -> bool:
    """A span of time ends the line: the head of an entry."""
    spans = dates.find(text) if text[-1:].isalnum() else ()
    return bool(spans) and spans[-1].ranged and spans[-1].end == len(text) < 140


def _ends_dated(text: str) -> bool:
    """A time ends the line, as it does in a list with the times on the right."""
    spans = dates.find(text) if text[-1:].isdigit() else ()
    return bool(spans) and spans[-1].end == len(text) and spans[-1].start > 12


def _hangs_in_column(last: str, line: Line) -> bool:
    """The right one of two columns goes on: "2022–<tab>Professor, Universidad de" "la Foo"."""
    if last.count("\t") != 1 or line.indent < 7 or line.gap or line.bullet or "\t" in line.text:
        return False
    return len(last) > 40 and hangs(last)


def _is_head(line: Line) -> bool:
    """Short, a capital first, no full stop: what stands below a sentence that has ended."""
    text = line.text
    return len(text) < 60 and text[:1].isupper() and text[-1] not in ".;," and not line.links


def _torn_date(last: str, text: str) -> bool:
    """The line ends within a span of time that the next one ends: "... Sep." "2017 – Jun. 2019"."""
    tail = last.split()[-1].casefold().strip(".,(") if last.split() else ""
    if tail not in MONTHS and tail not in ("-", "–", "—", "to", "until"):
        return False
    start = last[-24:]
    return any(s.start < len(start) < s.end for s in dates.find(f"{start} {text[:24]}"))


def _opens(text: str) -> bool:
    """It begins with a date: an entry of a list with the dates on the left."""
    return text[:1].isdigit() and any(s.start < 2 for s in dates.find(text[:30]))


def _dated(text: str) -> bool:
    """It ends or begins with a span of time: a line of its own, not a continuation."""
    spans = dates.find(text)
    return text[:1] != "(" and any(
        s.ranged and (s.start < 2 or s.end > len(text) - 3) for s in spans
    )
