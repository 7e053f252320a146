"""Lines -> the same, each heading that stood in the page's margin on a line of its own.

Readers put a margin's words on the line of the first entry ("EDUCATION Ph.D. in Physics"), behind
it, or on two lines ("AWARDS AND" above "HONORS Best Paper"). Only a page that does so is changed.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from store.cv.page.lines import NUMBER, Line
from store.cv.papers.lists import begins_with_authors
from store.cv.phrases import dates
from store.cv.phrases.kinds import KIND_OF, fold, kind_of
from store.cv.phrases.scores import degree, title
from store.cv.words.heading_phrases import PHRASES
from store.cv.words.headings import FILLERS
from store.cv.words.tongues import NATURAL

WORD = re.compile(r"[^\W\d_][^\s:]*|&")
BEGINS = re.compile(r"[\"“(\[]?[^\W_]")
CAPITALS = re.compile(r"[A-Z]{2,}(?![^\W_])")
# What may be glued to the authors of the first paper below it.
CITED = re.compile(
    r"((?:(?:selected|refereed|peer-reviewed|recent) )?(?:publications|conferences?|journals?"
    r"|papers|articles|workshops?|preprints|books?)(?: (?:papers|publications|articles|proceedings"
    r"|chapters))?):?\s+(?=[^\W\d_])",
    re.I,
)
LONGEST = 4  # words of a heading in a margin
LONG = 60  # characters of one row of it, at most
SMALL = 3  # kinds of sections that a page with small headings names so, at least
OTHERS = frozenset(["misc", "ignore", "courses", "other", ""])
LEAST = 2  # headings that are glued to an entry, before a page counts as having a margin


def apart(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Headings on lines of their own; the lines as they are where no margin shows."""
    ends = [_end(line) for line in lines]
    glued = sum(end > 0 for end in ends)
    plain = sum(line.level > 0 and kind_of(line.text)[1] == 1 for line in lines)
    pairs = zip(lines, ends, strict=True) if glued >= LEAST else ()
    caps = sum(end > 0 and line.text[:end].isupper() for line, end in pairs)
    if not (caps >= LEAST or (glued >= LEAST and glued > plain)):
        ends = [0] * len(lines)
    elif plain >= glued:
        ends = [end * line.text[:end].isupper() for line, end in zip(lines, ends, strict=True)]
    ends = [_cites(line) or end for line, end in zip(lines, ends, strict=True)]
    if any(ends):
        lines = tuple(_cut(lines, ends))
    return tuple(_raised(list(_joined(tuple(_columned(_small(lines)))))))


def _small(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Headings of a page that writes all of them small: "research interests", "education"."""
    found = {
        i: kind_of(line.text)[0]
        for i, line in enumerate(lines)
        if line.text.islower() and line.gap and not line.bullet and _names_small(line.text)
    }
    if len(set(found.values())) < SMALL or any(
        line.level and line.text.islower() for line in lines
    ):
        return lines
    return tuple(replace(x, level=2) if i in found else x for i, x in enumerate(lines))


def _names_small(text: str) -> bool:
    return text.count(" ") < LONGEST and len(text) < 41 and _names_section(text)


def _end(line: Line) -> int:
    """Where a heading ends that opens the line and is followed by an entry; 0 for none."""
    if line.bullet or len(line.text) < 12 or (line.text[1].islower() and not line.level):
        return 0  # without a heading's mark it is in capitals
    words = list(WORD.finditer(line.text[:60]))[:LONGEST]
    if not words or words[0].start() > 0:
        return 0
    found = 0
    for size in range(1, len(words) + 1):
        head = line.text[: words[size - 1].end()]
        joined = not found or words[size - 2][0].casefold() in ("and", "&")
        if joined and _names_section(head):
            found = len(head)
    head, rest = line.text[:found], line.text[found:].lstrip(" :\t")
    alike = head.isupper() or (line.level > 0 and head[:1].isupper())
    if not alike or not BEGINS.match(rest) or rest[:1].islower() or kind_of(line.text)[0]:
        return 0
    if head.isupper():
        return 0 if CAPITALS.match(rest) else found
    return 0 if title(line.text) >= 2 and kind_of(head)[0] != "work" else found


def _cites(line: Line) -> int:
    """Where the heading of a list of papers ends that is glued to the first one's authors."""
    may = line.gap and not line.bullet and "," in line.text  # a quick look
    found = CITED.match(line.text) if may else None
    rest = line.text[found.end() :] if found else ""
    return found.end(1) if found and "," in rest and begins_with_authors(rest) else 0


def _names_section(head: str) -> bool:
    """Surely a section's name, which ends with the word that tells: "Awards and Honors"."""
    whole = fold(head)
    if not whole or not (whole.split()[-1] in KIND_OF or whole in PHRASES):
        return False
    kind, sure = kind_of(head)
    return sure == 1 and kind not in OTHERS


def _cut(lines: tuple[Line, ...], ends: list[int]) -> Iterator[Line]:
    for line, end in zip(lines, ends, strict=True):
        if not end:
            yield line
            continue
        text = line.text[end:]
        shift = end + len(text) - len(text.lstrip(" :\t"))
        number = NUMBER.match(line.text[shift:])
        shift += number.end() if number else 0
        bold = () if line.level else tuple((s - shift, e - shift) for s, e in line.bold if s >= end)
        yield replace(line, text=line.text[:end], level=line.level or 2, bold=(), gap=line.gap or 1)
        bullet = "1" if number else ""
        rest = line.text[shift:]
        yield replace(line, text=rest, level=0, bold=bold, bullet=bullet, gap=0, indent=line.indent)


def _columned(lines: tuple[Line, ...]) -> Iterator[Line]:
    """A heading over two rows of a column of its own: "Honors and<tab>Foo", "Awards<tab>Bar"."""
    heads = {i: head for i, pair in enumerate(pairwise(lines)) if (head := _over_two(*pair))}
    if not heads:
        yield from lines
        return
    for index, line in enumerate(lines):
        label, _, words = line.text.partition("\t")
        if index - 1 in heads:
            if words:
                yield replace(line, text=words.strip(), level=0, bold=(), indent=line.indent + 20)
            continue
        head = heads.get(index, label if len(heads) > 1 and _is_label(line, label, words) else "")
        if not head:
            yield line
            continue
        yield replace(line, text=head, level=2, bold=(), gap=line.gap or 1)
        yield replace(line, text=words.strip(), level=0, bold=(), gap=0, indent=line.indent + 20)


def _is_label(line: Line, label: str, words: str) -> bool:
    """A section's name, alone in the column where others stand over two rows."""
    return bool(words) and line.gap > 0 and not line.bullet and _names_section(label)


def _over_two(line: Line, below: Line) -> str:
    """The heading whose words are the first cells of two rows, which name a section together."""
    first, tab, _ = line.text.partition("\t")
    if not tab:
        return ""
    head = " ".join([first, below.text.partition("\t")[0]])
    beside = line.gap > 0 and not below.gap and abs(line.indent - below.indent) < 2
    if not beside or line.bullet or below.bullet or len(head.split()) > 4:
        return ""
    fillers = all(word.casefold() in FILLERS for word in first.split())
    told = fillers or _hangs(first) or kind_of(first)[1] < 1
    return head if told and head.replace(" ", "").isalpha() and kind_of(head)[1] == 1 else ""


def _hangs(text: str) -> bool:
    return text.split()[-1].casefold() in ("and", "&", "/")


def _joined(lines: tuple[Line, ...]) -> Iterator[Line]:
    """A heading on two lines as one: "RESEARCH" above "INTERESTS", "Awards" above "and"."""
    held: Line | None = None
    for line in lines:
        if held is not None and _goes_on(held, line):
            held = replace(held, text=f"{held.text} {line.text}", level=held.level or line.level)
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _goes_on(first: Line, line: Line) -> bool:
    """Two short lines in the same clothes that only together name a section."""
    if first.bullet or line.bullet or max(len(first.text), len(line.text)) > LONG:
        return False
    both = (first.text, line.text)
    if any(len(x.split()) > 3 or "\t" in x for x in both):
        return False
    fillers = all(word.casefold() in FILLERS for word in first.text.split())
    fillers = fillers and first.text.casefold() not in NATURAL  # the last one of a list: "English"
    titled = all(text.istitle() and text.count(" ") < 2 for text in both)
    opens = fillers and titled and kind_of(first.text)[1] < 1 and first.strong == line.strong
    if not (opens or (first.caps and (line.caps or line.level))) and not (
        line.text.casefold() in ("and", "&") or first.text.endswith((" and", " &"))
    ):
        return False
    hangs = _hangs(first.text)
    if line.text.casefold() in ("and", "&"):
        return kind_of(first.text)[1] == 1
    return (hangs or fillers) and kind_of(" ".join(both))[1] == 1 and not line.gap > 1


def _raised(lines: list[Line]) -> Iterator[Line]:
    """A heading above the line that a reader printed just before it."""
    for index, line in enumerate(lines[:-1]):
        before = lines[index - 1] if index else None
        if before is None or line.gap or not _is_margin(line) or not before.gap:
            continue
        if _opens(before, kind_of(line.text)[0]):
            lines[index - 1] = replace(line, gap=1)
            lines[index] = replace(before, gap=0)
    yield from lines


def _is_margin(line: Line) -> bool:
    return kind_of(line.text)[1] == 1 and (line.caps or line.strong)


def _opens(line: Line, kind: str) -> bool:
    """The line is the first of an entry such as the section below it has."""
    dated = any(span.ranged for span in dates.find(line.text))
    if line.level or kind_of(line.text)[0]:
        return False
    return (kind == "education" and degree(line.text) > 2) or (
        kind == "work" and dated and title(line.text) > 1
    )
