"""One item of a list of papers -> stretches between quotes, full stops, bold edges, line ends."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from store.cv.page.flow import hangs
from store.cv.page.lines import Line
from store.cv.papers import slants
from store.cv.phrases import names
from store.cv.words.clues import VENUE_WORDS, VENUES

# A full stop ends a field, but not behind these, nor behind an initial.
SHORTENED = (
    "Proc Conf Trans Int Intl vs Eds Vol vol No no pp Symp Ann Rev Lett Phys Adv Sci Jour Eng"
    " Inc cf Dept"
    " Univ Appl Math Am Comput Med Chem Biol Nat art proc conf intl al"
).split()
STOP = r"\.(?<=[a-zà-ÿ\d)\]’%][a-zà-ÿ\d)\]’%A-Z]\.)(?<!\s\d\.)" + "".join(
    rf"(?<!\b{word}\.)" for word in SHORTENED
)
BOUND = re.compile(  # what any of them begins with comes first, for speed
    r"(?=[\s.,:;?!“”\"'‘’(\[–—|ebjw])(?=[\t.,:;?!“”\"'‘’(\[–—|]|\s+[(\[“”wj12I–—|.]|et|by|(?<=[”\"’'])[jw])"
    r"(?:(?<=[”\"’'])\s*\(?(?:joint )?with\s+(?=[A-Z])|"
    rf"\t|\s\.\s+(?=[A-Z]|(?:19|20)\d\d)|{STOP}[\"”’]?\s+(?=[A-Z“\"\d(\[‘¿]|the [A-Z]"
    r"|(?:npj|eLife|mBio|iScience|arXiv|bioRxiv|medRxiv)\b)"
    r"|[?!][\"”]?,?\s+(?=[A-Z])"
    r"|\s*[“”]\s*|[\"'‘](?<=[\s,.].)(?=[A-Z¿])|[,.]?[\"'’](?=[\s,.]|$)(?<![a-z]s['’])"
    r"|[:,.]\s+by:?\s+(?=[A-Z])"
    r"|\s(?:19|20)\d\d[a-z]?[.:]\s+(?=[A-Z“\"*])|\s+with\s+(?=(?:[A-Z]\.[ -]?){1,3}[A-Z][a-z])"
    r"|^by:?\s+(?=[A-Z])|\s*[(\[](?:19|20)\d\d[a-z]?(?:,?\s\w+\.?(?:\s\d+)?)?[)\]](?:[.,:;]\s*"
    r"|\s+)"
    r"|\bet\.?\s?[aA]l\b\.?[,:.]?\s*(?:\(\d{4}\)\.?)?|,?\s+(?=In:?\s+(?:Proc|[A-Z]))|\.\s+In:?\s+"
    r"|\s+[–—|]\s+|;\s+(?=[A-Z]{3})(?![A-ZÀ-Ž’-]+, [A-Z]\.))"
)
INITIALED = re.compile(r"(?:[A-Z]\. ?)+[A-Z]")
DANGLING = re.compile(
    r"(?<=[a-z”\"\d][a-z”\")])[.?!][\"”]?\s+[A-Z][\w.]*:?(?:\s[A-Z][\w.]*:?)?$"
)  # one or two words of the next field
YEAR = re.compile(r"(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)")
QUOTATION = re.compile("“[^“”]{4,300}”")
QUOTES = "“”\"'‘’"
SIGNS = f" .,;:()[]{QUOTES}\t"
TOLD = VENUES | VENUE_WORDS


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of an item between two bounds."""

    text: str
    start: int
    bold: bool = False
    quoted: bool = False
    slanted: bool = False


def cut(item: Line, text: str) -> list[Segment]:
    """Cut an item at quotes, full stops, bold edges and those line ends that divide."""
    cuts = {0, len(text)}
    gone: list[tuple[int, int]] = []
    bold = _bold(item, text) if item.bold else []
    bold = [(s, e) for s, e in bold if e - s > 12 and not _is_one(text[s:e])]
    quoted = _quotations(text)
    slanted = slants.fields(item, text) if item.slanted else []
    whole = [*quoted, *slanted, *((s, e - 1) for s, e in bold if len(bold) == 1)]
    for match in BOUND.finditer(text):
        first, last = match.span()
        if whole and any(s < first and last < e for s, e in whole):
            continue
        gone.append((first, last))
        cuts.update((first, last))
    for edge in (at for stretch in (*bold, *slanted) for at in stretch):
        cuts |= set() if any(s < edge < e for s, e in quoted) else {edge}
    if item.breaks:
        breaks = (b for b in item.breaks if not any(s < b < e for s, e in whole))
        cuts |= {b for b in breaks if _divides(text, b, item.breaks)}
    points = sorted(c for c in cuts if c <= len(text))
    found: list[Segment] = []
    bounds = set(gone)
    for start, end in pairwise(points):
        if (start, end) in bounds or any(s <= start and end <= e for s, e in gone):
            continue
        piece = text[start:end]
        if piece.strip(SIGNS):
            found.append(
                Segment(
                    piece.strip(" \t"),
                    start + len(piece) - len(piece.lstrip()),
                    any(s <= start and end <= e + 2 for s, e in bold),
                    _in_quotes(text, start),
                    any(s <= start and end <= e + 2 for s, e in slanted),
                )
            )
    return found


def _bold(item: Line, text: str) -> list[tuple[int, int]]:
    """The bold stretches; a title's, that broke over two lines, is one."""
    found: list[tuple[int, int]] = []
    for start, end in item.bold:
        last = found[-1] if found else (0, 0)
        broken = start in item.breaks and start - last[1] < 2 and text[start - 1 : start] != "\t"
        hangs = text[: last[1]].endswith("-") or not names.is_author(text[start:end].strip(" ,.*"))
        if found and broken and hangs and text[: last[1]][-1] not in ".?!,":
            found[-1] = (last[0], end)
        else:
            found.append((start, end))
    return found


def _is_one(text: str) -> bool:
    """The owner's name in bold: "**Doe, J. A.**", "**J. A. Doe**"."""
    one = text.strip(" ,.*")
    return names.is_author(one) and ("," in text or bool(INITIALED.match(one)))


def _quotations(text: str) -> list[tuple[int, int]]:
    """Where a quoted title stands: no full stop, question mark or line end within it divides."""
    found = QUOTATION.finditer(text) if "“" in text else ()
    return [(match.start(), match.end() - 1) for match in found]


def _in_quotes(text: str, start: int) -> bool:
    """A quotation begins just before: what follows is a title."""
    before = text[start - 1 : start]
    return before == "“" or (before == '"' and text.count('"', 0, start) % 2 == 1)


def _divides(text: str, at: int, breaks: tuple[int, ...]) -> bool:
    """Does a line end stand between two fields, and not within one?"""
    before = text[max([0, *(b for b in breaks if b < at)]) : at].rstrip()
    after = text[at : min([len(text), *(b for b in breaks if b > at)])].strip()
    if not before or not after or hangs(before) or after[:1].islower():
        return False
    left, right = [p for p, _ in names.listed(before)], [p for p, _ in names.listed(after)]
    lone = len(left) > 1 and " " not in left[-1]
    if lone or not right or DANGLING.search(before):
        return False
    field = max((m.end() for m in BOUND.finditer(before)), default=0)
    short = before[field:].split()
    if 0 < len(short) < 4 and field and before[-1].isalpha() and looks_venue(after[:40]):
        return False  # "Physical" / "Review Letters"
    if looks_venue(before[field:]) and looks_venue(after) and len(before) - field > 12:
        return False  # one venue, broken
    if names.is_author(right[0]) and (len(right) > 1 or len(after.split()) < 5):
        return names.author_share(left) < 0.5 or before.endswith(".")
    opening = " ".join(right[0].split()[:2])
    stop = opening.endswith(".") and len(opening.split()[-1]) > 2
    if stop and names.is_author(opening[:-1]) and names.author_share(left) < 0.5:
        return True
    if len(right) == 1 and names.is_name(opening) and looks_venue(right[0][len(opening) :]):
        return True
    return (looks_venue(" ".join(after.split()[:6])) and len(after) < 160) or (
        names.author_share(left) > 0.7 and names.is_author(left[-1])
    )


@lru_cache(maxsize=4096)
def looks_venue(text: str) -> bool:
    """It speaks of a conference, a journal, a year."""
    words = text.split()
    told = not TOLD.isdisjoint([w.strip(".,():;'’").casefold() for w in words[:12]])
    return told or (len(words) < 5 and bool(YEAR.search(text)))
