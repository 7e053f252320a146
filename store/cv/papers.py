# ruff: noqa: E501, RUF007, SIM102
"""One item of a list of papers -> title, authors in order, venue, year, prizes, status, links."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from store.cv import dates, fields, lists, names
from store.cv.blocks import Block
from store.cv.flow import HANGING
from store.cv.lines import Line
from store.cv.markup import trimmed
from store.cv.pieces import COMMA, is_place
from store.cv.words import MONTHS, VENUE_WORDS, VENUES
from store.records import Entry, Fact, Period

ARXIV = re.compile(
    r"\[?\(?\b(?:arxiv\s*(?:preprint)?\s*(?:arxiv)?|abs)\s*[:/ ]\s*(?:arxiv:)?(?P<id>(?P<yy>\d\d)(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?(?:\s*\[[\w.\-]+\])?[)\]]?",
    re.I,
)
URL = re.compile(
    r"https?://[^\s,;)\]>]+|\bdoi(?:\.org/|:\s*)\s?10\.\d{4,}/[^\s,;)\]]+|\b10\.\d{4,9}/[^\s,;)\]]+",
    re.I,
)
AWARD = re.compile(
    r"[(\[]?\s*\b((?:(?:best|outstanding|distinguished|honou?rable|top|test[- ]of[- ]time|notable|most|runner)[\w\s'-]{0,40}?(?:award|paper|mention|prize|nominee|candidate|finalist|top[- ]\d+%|runner[- ]up|nomination)s?(?:\s+(?:award|runner[- ]up|candidate|finalist|nominee|nomination|honou?rable mention)s?)*)|(?:full\s)?oral(?:\s(?:presentation|paper))?|spotlight(?:\s(?:presentation|paper))?|highlight(?:\spaper)?)(?:\s*\([^()]*%[^()]*\)|\s*,?\s*(?:top\s)?\d[\d.]*%)?(?:\s*[)\]])?",
    re.I,
)
STATUS = re.compile(
    r"[(\[]?\b(submitted(?: to)?|under (?:review|revision)(?: at| for| in)?|in (?:preparation|press|submission|revision)|to appear(?: in)?|accepted(?: (?:at|to|by|for publication in))?|forthcoming(?: in)?|in prep\.?|working paper|eingereicht|soumis|en revisión)\b[)\]]?",
    re.I,
)
TRAILING_LINKS = re.compile(
    r"\s*[\[(](?:\s*(?:pdf|code|link|paper|project(?: page)?|website|slides|video|poster|demo|doi|bibtex|data|github|url|abs|supp\w*|press|blog|talk|arxiv|html|page)\s*[,|/;]?)+[\])]",
    re.I,
)
ABBREVIATION = r"(?<!\bProc)(?<!\bConf)(?<!\bTrans)(?<!\bInt)(?<!\bvs)(?<!\bEds)(?<!\bVol)(?<!\bIntl)(?<!\bSymp)(?<!\bAnn)(?<!\bRev)(?<!\bLett)(?<!\bPhys)(?<!\bAdv)(?<!\bSci)(?<!\bJour)(?<!\bEng)(?<!\bInc)(?<!\bcf)(?<!\bDept)(?<!\bUniv)(?<!\bpp)(?<!\bAppl)(?<!\bMath)(?<!\bAm)(?<!\bComput)(?<!\bMed)(?<!\bChem)(?<!\bBiol)(?<!\bNat)(?<!\bvol)(?<!\bno)(?<!\bart)(?<!\bproc)(?<!\bconf)(?<!\bintl)"
BOUND = re.compile(
    rf"\t|(?<=[a-zà-ÿ\d)\]’%][a-zà-ÿ\d)\]’%A-Z])(?<!\b\d)(?<!\bal){ABBREVIATION}\.[\"”’]?\s+(?=[A-Z“\"\d(\[‘¿])|[?!][\"”]?\s+(?=[A-Z])"
    r"|\s*[“”]\s*|(?<=[\s,.])[\"'‘](?=[A-Z¿])|[,.?!]?[\"'’](?=[\s,.]|$)(?<![a-z]s['’])|[:,.]\s+by:?\s+(?=[A-Z])|^by:?\s+(?=[A-Z])"
    r"|\s*[(\[](?:19|20)\d\d[a-z]?(?:,?\s\w+\.?(?:\s\d+)?)?[)\]](?:[.,:;]\s*|\s+)|\bet\.?\s?al\b\.?[,:.]?\s*(?:\(\d{4}\)\.?)?|,?\s+(?=In:?\s+(?:Proc|[A-Z]))|\.\s+In:?\s+|\s+[–—|]\s+|;\s+(?=[A-Z]{3})"
)
THESIS = re.compile(
    r"\b(?:ph\.?\s?d\.?|doctoral|master(?:['’]?s)?|m\.?sc?\.?|bachelor(?:['’]?s)?)\s*(?:thesis|dissertation)\b|^(?:thesis|dissertation)\b|\bDissertation\b",
    re.I,
)
PAGES = re.compile(
    r"[,.;]?\s*(?:\b(?:vol(?:ume)?|no|issue|pp?|pages?|art(?:icle)?|number|nr|bd|seiten?)\b\.?\s*[\dA-Z]|\b\d+\s*\(\d+|\(\d+\)|\b\d{1,5}\s*[-–:]\s*\d+|\b\d+:|,\s*\d{1,5}\b(?!\w)).*$",
    re.I,
)
VENUE_HEAD = re.compile(
    r"^(?:(?:in|appeared in|published in|presented at|to appear in|accepted (?:at|to|by)|at|and)\b\s*:?\s*)+",
    re.I,
)
ROLE = re.compile(
    r"\b((?:co-?\s?|joint\s|equal\s)?(?:first|lead|second|third|senior|corresponding)?[- ]?(?:co-?)?author)\b",
    re.I,
)
YEAR = re.compile(r"(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)")
SHORT_YEAR = re.compile(r"(?<=[A-Za-z])\s?['’](\d\d)\b")
DANGLING = re.compile(
    r"[.?!][\"”]?\s+[A-Z][\w.]*(?:\s[A-Z][\w.]*)?$"
)  # one or two words of the next field
VENUE_CHUNK = re.compile(
    r"(?:in )?(?:Proc|Journal|IEEE|ACM|arXiv|J\.|Ann\.|Trans\.|Comm\.|Int\.)|(?:[A-Z][\w.]*\s){1,6}\d{1,4}\b"
)
PREPRINT = re.compile(r"(?:arxiv\s*)?(?:e-?prints?|preprints?)?", re.I)
QUOTES = "“”\"'‘’"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of an item between two bounds."""

    text: str
    start: int
    bold: bool = False


def read(lines: tuple[Line, ...], known: frozenset[str] = frozenset()) -> Iterator[Entry]:
    """Every paper of a list; `known` are the author names that other items spell out."""
    for item, topic, notes in lists.items(lines):
        found = _paper(item, topic, notes, known)
        if found:
            yield found


def known_names(lines: tuple[Line, ...]) -> frozenset[str]:
    """Names that stand between two commas: surely whole."""
    found: set[str] = set()
    for line in lines:
        parts = names.listed(line.text)
        found |= {part for part, _ in parts[1:-1] if names.is_name(part)}
        if names.is_name(line.text):  # the owner's, on a line of its own
            found.add(names.tidy(line.text))
    return frozenset(found)


def _paper(item: Line, topic: str, notes: tuple[Line, ...], known: frozenset[str]) -> Entry | None:
    text, facts, year = _marks(item)
    segments = _segments(item, text)
    if not segments:
        return None
    authors, head, tail = _authors(segments, known)
    title, venue = _title_and_venue(head, tail, bool(authors))
    if (
        title is None
        or len(title.text) < 4
        or (not authors and not venue and not year and len(title.text.split()) < 4)
    ):
        return None
    facts.append(Fact("name", title.text.strip(f" .,;:{QUOTES}"), item.line_at(title.start)))
    facts += [Fact("authors", name, item.line_at(start)) for name, start in authors]
    facts += _venue(venue, item, facts)
    facts += [Fact("topic", topic, item.number)] if topic else []
    facts += [Fact("highlights", note.text, note.number) for note in notes]
    time = _time(item.text, year, venue)
    facts.append(Fact("releaseDate", time.end, item.number))
    numbers = sorted({*item.numbers, *(n for note in notes for n in note.numbers)})
    return Entry("publications", tuple(f for f in facts if f.value), time, tuple(numbers))


def _marks(item: Line) -> tuple[str, list[Fact], str]:
    """Take numbers, links, prizes and status out of the text (blanks keep the offsets)."""
    text, facts, year = item.text, [], ""  # type: str, list[Fact], str

    def blank(match: re.Match[str]) -> str:
        return "\t" + " " * (len(match[0]) - 1)

    if found := ARXIV.search(text):
        facts.append(
            Fact("url", f"https://arxiv.org/abs/{found['id']}", item.line_at(found.start()))
        )
        year = "20" + found["yy"]
        text = ARXIV.sub(blank, text)
    for match in URL.finditer(text):
        if not any(f.field == "url" for f in facts):
            facts.append(Fact("url", match[0].rstrip("."), item.line_at(match.start())))
    text = TRAILING_LINKS.sub(blank, URL.sub(blank, text))
    for match in AWARD.finditer(text, min(12, len(text) // 3)):
        if _is_award(match, text):
            facts.append(Fact("awards", _unbracketed(match[0]), item.line_at(match.start())))
            text = text[: match.start()] + blank(match) + text[match.end() :]
    for match in STATUS.finditer(text):
        if match.start() > 8:
            facts.append(Fact("status", match[1].casefold(), item.line_at(match.start())))
            text = text[: match.start()] + blank(match) + text[match.end() :]
    return text, facts, year


def _is_award(match: re.Match[str], text: str) -> bool:
    """ "Oral" and "Highlight" are prizes in brackets or behind the venue, not within a title."""
    if match[0].lstrip()[:1] in "([" or "award" in match[0].casefold() or "%" in match[0]:
        return True
    return not re.search(r"[a-z]{3}", text[match.end() :]) or bool(
        YEAR.search(text[match.end() : match.end() + 12])
    )


def _unbracketed(text: str) -> str:
    text = text.strip(" ,.;")
    if text[:1] in "([":
        text = (
            text[1:]
            .removesuffix(")" if text.count(")") > text.count("(") - 1 else "")
            .removesuffix("]")
        )
    return text.strip(" ,.;")


def _segments(item: Line, text: str) -> list[Segment]:
    """Cut an item at quotes, full stops, bold edges and those line ends that divide."""
    cuts = {0, len(text)}
    gone: list[tuple[int, int]] = []
    for match in BOUND.finditer(text):
        cuts |= {match.start(), match.end()}
        gone.append((match.start(), match.end()))
    bold = [(s, e) for s, e in item.bold if e - s > 12]
    for start, end in bold:
        cuts |= {start, end}
    cuts |= {b for b in item.breaks if _divides(text, b, item.breaks)}
    points = sorted(c for c in cuts if c <= len(text))
    found: list[Segment] = []
    for start, end in zip(points, points[1:], strict=False):
        if any(s <= start and end <= e for s, e in gone):
            continue
        piece = text[start:end]
        if piece.strip(f" .,;:()[]{QUOTES}\t"):
            found.append(
                Segment(
                    piece.strip(" \t"),
                    start + len(piece) - len(piece.lstrip()),
                    any(s <= start and end <= e + 2 for s, e in bold),
                )
            )
    return found


def _divides(text: str, at: int, breaks: tuple[int, ...]) -> bool:
    """Does a line end stand between two fields, and not within one?"""
    before = text[max([0, *(b for b in breaks if b < at)]) : at].rstrip()
    after = text[at : min([len(text), *(b for b in breaks if b > at)])].strip()
    if not before or not after or HANGING.search(before) or after[0].islower():
        return False
    left, right = [p for p, _ in names.listed(before)], [p for p, _ in names.listed(after)]
    lone = len(left) > 1 and " " not in left[-1]
    if lone or not right or DANGLING.search(before):
        return False
    if names.is_author(right[0]) and (len(right) > 1 or len(after.split()) < 5):
        return names.author_share(left) < 0.5 or before.endswith(".")
    opening = " ".join(right[0].split()[:2])
    stop = opening.endswith(".") and len(opening.split()[-1]) > 2
    if stop and names.is_author(opening[:-1]) and names.author_share(left) < 0.5:
        return True
    if len(right) == 1 and names.is_name(opening) and looks_venue(right[0][len(opening) :]):
        return True
    return (looks_venue(after) and len(after) < 160) or (
        names.author_share(left) > 0.7 and names.is_author(left[-1])
    )


def looks_venue(text: str) -> bool:
    """It speaks of a conference, a journal, a year."""
    words = [w.strip(".,():;'’").casefold() for w in text.split()]
    return any(w in VENUES or w in VENUE_WORDS for w in words[:12]) or (
        len(words) < 5 and bool(YEAR.search(text))
    )


def _authors(
    segments: list[Segment], known: frozenset[str]
) -> tuple[list[tuple[str, int]], list[Segment], list[Segment]]:
    """The names, and the segments before and after them."""
    best: tuple[float, int] = (0.0, -1)
    cut: list[tuple[list[tuple[str, int]], str, str, int]] = []
    for index, segment in enumerate(segments):
        found = _names_in(segment, known)
        cut.append(found)
        weight = _weight(found[0], segment, known)
        if weight > best[0]:
            best = (weight, index)
    index = best[1]
    if index < 0:
        return [], segments, []
    first = last = index
    while (
        last + 1 < len(segments) and cut[last + 1][0] and not cut[last][2] and not cut[last + 1][1]
    ):
        last += 1
    while first > 0 and cut[first - 1][0] and not cut[first][1] and not cut[first - 1][2]:
        first -= 1
    chosen = [name for part in cut[first : last + 1] for name in part[0]]
    head = segments[:first]
    if cut[first][1]:
        head = [*head, Segment(cut[first][1], segments[first].start, segments[first].bold)]
    rest = cut[last][2]
    tail = [Segment(rest, cut[last][3])] if rest.strip(" .,;:()") else []
    return [(names_tidy(n), s) for n, s in chosen], head, tail + segments[last + 1 :]


def _weight(found: list[tuple[str, int]], segment: Segment, known: frozenset[str]) -> float:
    """Evidence that these are authors: their number, names known elsewhere, no bold title."""
    known_too = sum(name in known for name, _ in found)
    return len(found) + known_too - (1.5 if segment.bold and len(found) < 4 else 0.0)


def names_tidy(name: str) -> str:
    """A name as printed, without marks."""
    return names.HONOURS.sub("", names.MARKS.sub("", name)).strip(" ,;:")


def _names_in(
    segment: Segment, known: frozenset[str]
) -> tuple[list[tuple[str, int]], str, str, int]:
    """(names, text before, text after, its offset) of a segment that holds a list of names."""
    parts = names.listed(segment.text)
    flags = [names.is_author(part) for part, _ in parts]
    nothing: tuple[list[tuple[str, int]], str, str, int] = ([], "", "", segment.start)
    start, end = _longest(flags)
    opened = _opening(parts[end][0], parts[end - 1][0] if end else "") if end < len(parts) else ""
    closed = _closing(parts[start - 1][0], known) if start > 0 else ""
    count = end - start + bool(opened) + bool(closed)
    if start == end and not (opened and _surely(opened, parts, known)):
        return nothing
    whole = start == 0 and end == len(parts)
    if (
        count < 2
        and not (whole and (len(parts) == 1))
        and not (count == 1 and _surely(parts[start][0] if end > start else opened, parts, known))
    ):
        return nothing
    found = [(part, segment.start + at) for part, at in parts[start:end]]
    before, after, offset = "", "", segment.start
    if start > 0:
        part, at = parts[start - 1]
        before = segment.text[: at + len(part) - len(closed)].rstrip()
        if closed:
            found.insert(0, (closed, segment.start + at + len(part) - len(closed)))
    if end < len(parts):
        part, at = parts[end]
        skip = at
        if opened:
            skip = segment.text.find(opened, at) + len(opened)
            name, where = opened, segment.start + at
            if (
                found
                and names.INITIALS.match(opened)
                and "," not in found[-1][0]
                and " " not in found[-1][0]
            ):
                name, where = f"{found[-1][0]}, {opened}", found.pop()[1]
            found.append((name, where))
        after, offset = segment.text[skip:].strip(), segment.start + skip
    return found, before.strip(), after.lstrip(" .,;:"), offset


def _longest(flags: list[bool]) -> tuple[int, int]:
    """The longest run of true values, as a slice."""
    best, start = (0, 0), None  # type: tuple[int, int], int | None
    for index, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = index
        if not flag and start is not None:
            best = max(best, (start, index), key=lambda run: run[1] - run[0])
            start = None
    return best


def _surely(name: str, parts: list[tuple[str, int]], known: frozenset[str]) -> bool:
    """One name alone counts only if it is known or has initials."""
    return name in known or (bool(re.search(r"\b[A-Z]\.", name)) and len(parts) < 6)


def _opening(part: str, before: str) -> str:
    """A name at the start of a part that goes on with something else: "Yang You ICLR 2024"."""
    words = part.split()
    if len(words) < 2:
        return ""
    if initials := re.match(r"(?:[A-Z]\.[- ]?){1,4}(?=\s+\S)", part):
        if " " not in before and before[:1].isupper() and not names.is_name(" ".join(words[:2])):
            return initials[0]
    for size in (4, 3, 2):
        name = " ".join(words[:size]).rstrip(".,:")
        if (
            len(words) > size
            and (names.is_name(name) or names.is_author(name))
            and (
                (words[size - 1].endswith((".", ":")) and len(words[size - 1]) > 2)
                or looks_venue(" ".join(words[size:])[:60])
                or words[size][0] in "(["
            )
        ):
            return name
    return ""


def _closing(part: str, known: frozenset[str]) -> str:
    """A name at the end of a part that began as a title: "... Data Pruning Ziheng Qin"."""
    words = part.split()
    for size in (4, 3, 2):
        name = " ".join(words[-size:])
        if len(words) > size and name in known:
            return name
    name = " ".join(words[-2:])
    if len(words) > 3 and words[-2].endswith(".") and len(words[-2]) < 4 and names.is_author(name):
        return name
    return name if len(words) > 3 and names.is_name(name) else ""


def _title_and_venue(
    head: list[Segment], tail: list[Segment], has_authors: bool
) -> tuple[Segment | None, list[Segment]]:
    """The title stands before the authors, or behind them; what is left is the venue."""
    worthy = [
        s
        for s in head
        if len(s.text.split()) > 1
        and not _only_year(s.text)
        and not (looks_venue(s.text) and len(s.text.split()) < 5)
    ]
    if not has_authors:
        bold = next((s for s in head if s.bold and len(s.text.split()) > 2), None)
        title = bold or next((s for s in head if not _only_year(s.text)), None)
        return title, [s for s in head if s is not title]
    if worthy and len(" ".join(s.text for s in worthy).split()) > 2:
        first, last = worthy[0], worthy[-1]
        bold = next((s for s in worthy if s.bold), None)
        if bold:
            return bold, [s for s in [*head, *tail] if s is not bold]
        if first is last or looks_venue(last.text):
            return first, [s for s in [*head, *tail] if s is not first]
        text = " ".join(s.text for s in worthy)
        return Segment(text, first.start), [s for s in head if s not in worthy] + tail
    rest = [s for s in tail if not _only_year(s.text)]
    if not rest:
        return (head[0], []) if head else (None, [])
    title = next((s for s in rest if s.bold and len(s.text.split()) > 2), rest[0])
    title, left = _uncommaed(title, len(rest) > 1)
    return title, [s for s in head if s.text] + ([left] if left else []) + [
        s for s in tail if s not in (title, rest[0]) and s.start != title.start
    ]


def _only_year(text: str) -> bool:
    return bool(re.fullmatch(r"[\W\d]*|\W*(?:19|20)\d\d\W*", text))


def _uncommaed(title: Segment, more: bool) -> tuple[Segment, Segment | None]:
    """ "Title, Venue, 2020": cut where the venue begins."""
    for comma in re.finditer(r",\s+", title.text):
        rest = title.text[comma.end() :]
        first = rest.split(",")[0]
        if (looks_venue(first) and not more) or re.match(
            r"(?:in )?(?:Proc|Journal|IEEE|ACM|arXiv)\b", rest
        ):
            return Segment(title.text[: comma.start()], title.start, title.bold), Segment(
                rest, title.start + comma.end()
            )
    return title, None


def _venue(segments: list[Segment], item: Line, facts: list[Fact]) -> list[Fact]:
    """The venue's name without year, pages and place; arXiv where there is none but a number."""
    has_arxiv = any("arxiv.org/abs" in f.value for f in facts)
    for segment in segments:
        if THESIS.search(segment.text):
            text = " ".join(s.text for s in segments if s.start >= segment.start)
            return [
                Fact("publisher", YEAR.sub("", text).strip(" ,.()"), item.line_at(segment.start))
            ]
    ranked = sorted(segments, key=lambda s: not looks_venue(s.text))
    for segment in ranked:
        text = VENUE_HEAD.sub("", _abbreviated(segment, segments, item).strip(f" .,;:[]{QUOTES}*"))
        text = _bare_venue(text)
        if (
            len(text) > 1
            and not _only_year(text)
            and len(text) < 200
            and re.search(r"[^\W\d_]{2}", text)
            and not lists.LINKS.match(text)
        ):
            text = "arXiv" if has_arxiv and PREPRINT.fullmatch(text) else text
            return [Fact("publisher", text, item.line_at(segment.start))]
    mentions = re.search(r"\barxiv\b", item.text, re.I)
    return (
        [Fact("publisher", "arXiv", item.line_at(mentions.start() if mentions else 0))]
        if has_arxiv or mentions
        else []
    )


def _abbreviated(segment: Segment, segments: list[Segment], item: Line) -> str:
    """A venue's name with those parts that stand behind the full stops of abbreviations."""
    text, end = segment.text, segment.start + len(segment.text)
    for other in segments:
        near = item.text[end : other.start].strip(" ") == "." and other.start > segment.start
        last = text.split()[-1] if text.split() else ""
        if not near or len(last) > 6 or not last[:1].isupper() or len(other.text.split()[0]) > 12:
            continue
        text, end = f"{text}. {other.text}", other.start + len(other.text)
    return text


def _bare_venue(text: str) -> str:
    text = SHORT_YEAR.sub("", text)
    for span in reversed(dates.find(text)):
        text = text[: span.start] + "\t" + text[span.end :]
    first, _, rest = text.partition("\t")
    if len(first) < 3 or re.match(
        r"\s*(?:Workshop|Symposium|Conference|Track|Findings|Demo|Tutorial)", rest
    ):
        first = f"{first.rstrip()} {rest.lstrip()}".strip()
    text = PAGES.sub("", first.replace("\t", " "))
    text = re.sub(r"\(\s*\)|\s+,", "", text)
    first, *others = COMMA.split(text)
    for index, chunk in enumerate(others):
        if (
            is_place(chunk)
            or any(c.isdigit() for c in chunk)
            or chunk.strip(" .").casefold() in MONTHS
        ):
            others = others[:index]
            break
    return trimmed(", ".join([first, *others]), f" ,.;:[]–-{QUOTES}")


def _time(text: str, arxiv_year: str, venue: list[Segment]) -> Period:
    """The venue's year; the number's for arXiv; a month if the venue printed one."""
    spans = [s for segment in venue for s in dates.find(segment.text) if s.period.end]
    if spans:
        end = spans[-1].period.end
        return Period(end, end, text=spans[-1].period.text)
    if short := SHORT_YEAR.search(text):
        return Period("20" + short[1], "20" + short[1], text=short[0].strip())
    if arxiv_year:
        return Period(arxiv_year, arxiv_year, text=arxiv_year)
    years = [m[0] for m in YEAR.finditer(text)]
    return Period(years[-1], years[-1], text=years[-1]) if years else Period()


def from_block(block: Block) -> Entry | None:
    """An entry that is headed by a venue ("ICLR 2024 Oral (1.2%)") is a paper."""
    pieces = fields.head_pieces(block)
    venue = next(p for p in pieces if p.kind == "venue")
    spans = [(s, r.line) for r in block.head for s in r.spans]
    year, line = next(
        ((s.period.end, n) for s, n in spans if not s.ranged), ("", block.head[0].line)
    )
    facts = [Fact("publisher", venue.text, venue.line), Fact("releaseDate", year, line.number)]
    rest = [(p.text, p.line) for p in pieces if p is not venue and not p.role and p.kind != "place"]
    facts += [Fact("people", f"{p.text} ({p.role})", p.line) for p in pieces if p.role]
    for text, number, line_ in [(t, n, None) for t, n in rest] + [
        (b.text, b.number, b) for b in block.body if not b.bullet
    ]:
        facts += _said(text, number, line_, facts)
    facts += [Fact("highlights", b.text, b.number) for b in block.body if b.bullet]
    return fields.entry("publications", facts, Period(year, year, text=year), block)


def _said(text: str, number: int, line: Line | None, facts: list[Fact]) -> list[Fact]:
    """A prize, the owner's part, people, or the title of a paper that a venue heads."""
    if AWARD.match(text):
        return [Fact("awards", text, number)]
    people = fields.said_of_people(line) if line else []
    if (role := ROLE.match(text)) and len(text.split()) < 20:
        return [Fact("role", role[1].capitalize(), number), *people]
    if people:
        return people
    field = "summary" if any(f.field == "name" for f in facts) else "name"
    return [Fact(field, text.strip(" ."), number)]
