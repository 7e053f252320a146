"""Lines in which several jobs or degrees run on -> lines that each hold one thing.

Some exports print a section as one paragraph: "Cook Foo Inn - Ulm - May 2012 to Present Ran the
kitchen. Waiter Bar Cafe - 2010 to 2012". Times and the words of titles and degrees tell where
an entry begins; what a paragraph of one sentence after another says stays as it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.cuts import LEGAL_FORM
from store.cv.phrases.scores import degree, org
from store.cv.phrases.towns import split_place
from store.cv.words.clues import ORGANISATIONS, TITLES
from store.cv.words.trades import FIRM_ENDS

LONG = 130  # characters of a line that may hold an entry and its prose
MOST_HEAD = 14  # words of an entry's head, at most
WINDOW = 560  # characters in which times are looked for at once
WORD = re.compile(r"\S+")
ENDED = re.compile(r"[.;:!?•*]$")
SHORT_FORM = re.compile(r"(?:[A-Z]\w{0,4}|[A-Z](?:\.[A-Z])+)\.$")  # "Sr.", "Pvt.", "K.L.S."
JOINTS = frozenset(["of", "and", "&", "-", "–", "/", "for", "to", "in", "cum", "the", "|"])
ITEM = re.compile(r"\s+[•*✓➢▪❖\uf0b7\uf0a7\uf0d8]\s*(?=\S)")
APART = re.compile(r"\s[-–|]\s|\s[-–]$|,\s")
STOP = re.compile(r"[^\w+#.&'’-]+")
ACADEMY = re.compile(
    r"(?:universit\w*|college|institute|school|academy|polytechnic|vidyalaya|board|iit|nit|jntu\w*"
    r"|ignou|vtu|cbse|icse)[,.]?$",
    re.I,
)
SCHOOLED = frozenset(
    "xii x 12th 10th ssc hsc sslc puc intermediate matriculation graduation".split()
)
THINGS = frozenset("server model host stage actor driver reader printer agent".split())
SUBJECT_END = frozenset(
    """
engineering science sciences commerce arts management technology administration mathematics maths
economics marketing finance accounting accountancy business physics chemistry biology english hindi
history nursing pharmacy law applications studies communication communications electronics
education psychology design statistics computers humanities hr cse ece eee mechanical civil
electrical telecommunication diploma
""".split()
)


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of the line; `kind` is "head" or "body", an item has had a bullet."""

    start: int
    end: int
    kind: str
    item: bool = False


def parted(lines: tuple[Line, ...], kind: str) -> tuple[Line, ...]:
    """All lines of a section of jobs or degrees; those where entries run on are cut."""
    found: list[Line] = []
    for line in lines:
        parts: list[_Part] = []
        if len(line.text) > 60 and not line.bullet and "\t" not in line.text:
            parts = _degrees(line.text) if kind == "education" else _jobs(line.text)
        found += _cut(line, parts) if len(parts) > 1 else [line]
    return tuple(found)


def _cut(line: Line, parts: list[_Part]) -> Iterator[Line]:
    gap = line.gap
    for part in parts:
        text = line.text[part.start : part.end].strip(" \t*•,;")
        text = re.sub(r"\s[-–]$", "", text)
        if not text:
            continue
        first, last = line.line_at(part.start), line.line_at(max(part.start, part.end - 1))
        yield replace(
            line,
            text=text,
            number=first,
            bold=(),
            bullet="•" if part.item else "",
            gap=gap if part.kind == "head" else 0,
            links=(),
            more=tuple(n for n in line.numbers if first < n <= last),
            breaks=tuple(len(text) for n in line.numbers if first < n <= last),
        )
        gap = 1


def _spans(text: str) -> list[dates.Span]:
    """Every span of time of a long text."""
    found: list[dates.Span] = []
    at = 0
    while at < len(text):
        near = dates.find(text[at : at + WINDOW])
        if not near:
            at += WINDOW - 60
            continue
        found += [replace(span, start=span.start + at, end=span.end + at) for span in near]
        at = found[-1].end
    return found


def _jobs(text: str) -> list[_Part]:
    """Heads, times and prose of the jobs that a paragraph tells; [] if it tells none."""
    spans = [span for span in _spans(text) if span.ranged]
    if len(text) <= LONG:
        return _glued(text, spans)
    parts: list[_Part] = []
    at = 0
    for span in spans:
        start = _head(text, at, span.start)
        if start < 0:
            continue
        parts += _items(text, at, start) if at < start else []
        parts += _title_apart(text, start, span.start)
        parts.append(_Part(span.start, span.end, "time"))
        at = span.end
    whole = len(spans) == 1 and parts and parts[0].kind == "head"  # one head and little below it
    if not parts or (whole and len(text) - at < 40):
        return []
    return [*parts, *_items(text, at, len(text))]


def _glued(text: str, spans: list[dates.Span]) -> list[_Part]:
    """A single head whose position and employer no sign parts: "Cook Foo Inn - Ulm - 2012"."""
    if len(spans) != 1 or len(text) - spans[0].end > 2 or _head(text, 0, spans[0].start) != 0:
        return []
    end = spans[0].start
    parts = list(_title_apart(text, 0, end))
    if len(parts) < 2:
        return []
    first = APART.split(split_place(text[parts[0].end : end].rstrip(" -–"))[0])[0]
    told = org(first) >= 1.4 or bool(re.search(r"\s-\s", text[:end]))
    return [*parts, _Part(end, spans[0].end, "time")] if told else []


def _head(text: str, start: int, end: int) -> int:
    """Where the head begins that stands before a time; -1 if there is none."""
    words = [m for m in WORD.finditer(text, start, end) if STOP.sub("", m[0])]
    near = words[-MOST_HEAD - 2 :]
    told = [i for i, m in enumerate(near) if STOP.sub("", m[0]).casefold().strip(".,-") in TITLES]
    if not told:
        return -1
    at = told[0] if start == 0 and len(words) == len(near) else told[-1]
    while at and _goes_left(near, at):
        at -= 1
    while STOP.sub("", near[at][0]).casefold() in JOINTS and at < told[-1]:
        at += 1
    return near[at].start() if near[at][0][:1].isupper() else -1


def _goes_left(words: list[re.Match[str]], at: int) -> bool:
    """The word to the left belongs to the same run of capitals."""
    word = words[at - 1][0]
    if ENDED.search(word) and not SHORT_FORM.fullmatch(word):
        return False
    if word[:1].isupper() or (word[:1].isdigit() and word[-1:].isupper()) or word[:1] in "./(&":
        return True
    return word.casefold() in JOINTS and at > 1 and words[at - 2][0][:1].isupper()


def _title_apart(text: str, start: int, end: int) -> Iterator[_Part]:
    """The position and the employer beside it, where no sign stands between them."""
    apart = APART.search(text, start, end)
    stop = apart.start() if apart else end
    words = list(WORD.finditer(text, start, stop))
    bare = [STOP.sub("", m[0]).casefold().strip(".,") for m in words]
    nouns = [i for i, word in enumerate(bare) if word in TITLES]
    if len(nouns) > 1 and nouns[0] == 0 and bare[0] in THINGS:
        nouns = nouns[1:]  # "Server Support Engineer Foo Solutions"
    firms = [i for i, word in enumerate(bare) if _is_firm(word, words[i][0])]
    cut = -1
    if nouns and nouns[-1] == len(words) - 1 and firms and firms[-1] < nouns[-1]:
        cut = firms[-1] + 1
    elif nouns:
        first = nouns[0]
        while first + 1 in nouns:
            first += 1
        cut = first + 1
    if 0 < cut < len(words) and words[cut][0][:1].isupper():
        yield _Part(start, words[cut].start(), "head")
        yield _Part(words[cut].start(), end, "rest")
    else:
        yield _Part(start, end, "head")


def _is_firm(word: str, raw: str) -> bool:
    return word in ORGANISATIONS or word in FIRM_ENDS or bool(LEGAL_FORM.fullmatch(raw.strip(",")))


def _items(text: str, start: int, end: int) -> Iterator[_Part]:
    """Prose, cut at its bullets."""
    cuts = [m.end() for m in ITEM.finditer(text, start, end)]
    edges = [start, *cuts, end]
    for index, (a, b) in enumerate(pairwise(edges)):
        yield _Part(a, b, "body", item=index > 0)


def _degrees(text: str) -> list[_Part]:
    """Degrees with their schools and times, of a paragraph that begins with a degree; or []."""
    starts = [m.start() for m in WORD.finditer(text) if _is_degree(text, m)]
    if not starts or starts[0] != 0:
        return []
    if len(starts) == 1 and not _clear(text, _school(text, 0, len(text))):
        return []
    parts: list[_Part] = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        cut = _school(text, start, end)
        parts.append(_Part(start, cut, "head"))
        parts += [_Part(cut, end, "rest")] if cut < end else []
    return parts


def _clear(text: str, cut: int) -> bool:
    """A subject ends just before the school: "B.Tech in Mechanical Engineering Foo College"."""
    words = text[:cut].split()
    return cut < len(text) and bool(words) and words[-1].casefold() in SUBJECT_END


def _is_degree(text: str, word: re.Match[str]) -> bool:
    """A degree begins at the word, and no other word's phrase goes on there."""
    before = text[: word.start()].rstrip()
    alone = word[0].strip(".,").casefold() in SCHOOLED
    if alone and (not before or before[-1].isdigit()):
        return True
    if (
        not (word[0][0].isupper() or word[0][0].isdigit())
        or degree(text[word.start() :][:60]) < 2.4
    ):
        return False
    if word[0] == "High" and before and not before[-1].isdigit():
        return False  # "Central High School"
    return not before.endswith(("(", "/", "&", "-")) and not before.casefold().endswith(
        (" of", " in", " and")
    )


def _school(text: str, start: int, end: int) -> int:
    """Where the school begins within a degree's stretch; its end if it names none."""
    words = list(WORD.finditer(text, start, end))
    at = next((i for i, m in enumerate(words) if i and ACADEMY.search(m[0])), 0)
    if not at:
        return end
    first = at
    while first > 1:
        word = STOP.sub("", words[first - 1][0])
        if not word[:1].isupper() or word.casefold() in SUBJECT_END or degree(word) >= 2.4:
            break
        first -= 1
    return words[first].start()
