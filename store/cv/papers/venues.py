"""What is left of an item -> its venue and its time."""

import re

from store.cv.page.lines import Line
from store.cv.papers import lists
from store.cv.papers.segments import QUOTES, Segment, looks_venue
from store.cv.phrases import dates, people
from store.cv.phrases.cuts import balanced
from store.cv.phrases.hints import behind, holds
from store.cv.phrases.scores import between_commas
from store.cv.phrases.towns import is_place
from store.cv.words.clues import MONTHS
from store.records import Fact, Period

THESIS = re.compile(
    r"\b(?:ph\.?\s?d\.?|doctoral|master(?:['’]?s)?|m\.?sc?\.?|bachelor(?:['’]?s)?)\s*(?:thesis"
    r"|dissertation)\b|^(?:thesis|dissertation)\b|\bDissertation\b",
    re.I,
)
PAGES = re.compile(
    r"[,.;]?\s*(?:\b[vnt]\.\s*\d|\b(?:vol(?:ume)?|no|issue|pp?|pages?|art(?:icle)?|number|nr|bd"
    r"|seiten?)\b\.?\s*(?:\d|(?-i:[A-Z]\d*\b))|\b\d+\s*\(\d+|\(\d+\)|\b\d{1,5}\s*[-–:]\s*\d+|\s\d{1,4}$|\b\d+:"
    r"|,\s*\d{1,7}\b(?!\w)).*$",
    re.I,
)
VENUE_HEAD = re.compile(
    r"^(?:(?:in|appeared in|published in|presented at|to appear in|accepted (?:at|to|by)|at"
    r"|and)\b\s*:?\s*)+",
    re.I,
)
YEAR = re.compile(r"(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)")
SHORT_YEAR = re.compile(r"(?<=[A-Za-z])\s?['’](\d\d)\b")
APOSTROPHE = re.compile("['’]")
INSIDE = re.compile(r"[.,”\"]\s+In:?\s+\S{0,4}$")  # a book or proceedings begin here
WORD = re.compile(r"[^\W\d_]{2}")
ARXIV = re.compile(r"\barxiv\b", re.I)
HELD = re.compile(r"\s*(?:Workshop|Symposium|Conference|Track|Findings|Demo|Tutorial)")
EMPTY = re.compile(r"\(\s*\)|\s+,")
ONLY_YEAR = re.compile(r"[\W\d]*|\W*(?:19|20)\d\d\W*")
VOLUME = re.compile(r"\s+\d{1,4}(?:\.\d{1,3})?$")
LONGEST = 400  # letters; no venue has so long a name, abbreviated or not
PREPRINT = re.compile(r"(?:arxiv\s*)?(?:e-?prints?|preprints?)?", re.I)


def venue(segments: list[Segment], item: Line, facts: list[Fact]) -> list[Fact]:
    """The venue's name without year, pages and place; arXiv where there is none but a number."""
    has_arxiv = any("arxiv.org/abs" in f.value for f in facts)
    for segment in segments:
        if holds(segment.text, ("thes", "dissert")) and THESIS.search(segment.text):
            text = " ".join(s.text for s in segments if s.start >= segment.start)
            advisors, text = people.found(text)
            named = [Fact("people", f"{n} ({r})", item.line_at(segment.start)) for n, r in advisors]
            name = YEAR.sub("", text).strip(" ,.()")
            return [Fact("publisher", name, item.line_at(segment.start)), *named]
    inside = (
        [s for s in segments if _is_inside(item.text[: s.start], s)] if "In" in item.text else []
    )
    ranked = sorted(segments, key=lambda s: (s not in inside, not looks_venue(s.text)))
    for segment in ranked:
        text = _abbreviated(segment, segments, item).strip(f" .,;:[]{QUOTES}*")
        text = _bare_venue(behind(VENUE_HEAD, text))
        if (
            len(text) > 1
            and not only_year(text)
            and len(text) < 200
            and WORD.search(text)
            and not lists.LINKS.match(text)
        ):
            text = "arXiv" if has_arxiv and PREPRINT.fullmatch(text) else text
            return [Fact("publisher", text, item.line_at(segment.start))]
    mentions = ARXIV.search(item.text)
    return (
        [Fact("publisher", "arXiv", item.line_at(mentions.start() if mentions else 0))]
        if has_arxiv or mentions
        else []
    )


def _is_inside(before: str, segment: Segment) -> bool:
    """The words before it, or its first ones, say that a book or proceedings begin."""
    return bool(INSIDE.search(f"{before[-40:]} {segment.text[:4].rstrip()}"))


def _abbreviated(segment: Segment, segments: list[Segment], item: Line) -> str:
    """A venue's name with those parts that stand behind the full stops of abbreviations."""
    text, end = segment.text, segment.start + len(segment.text)
    for other in (s for s in segments if s.start > segment.start):
        last = text[-10:].split()[-1:] or [""]
        if (
            len(text) > LONGEST
            or item.text[end : other.start].strip(" ") != "."
            or len(last[0]) > 7
            or last[0].endswith(("ing", "ion"))
            or not last[0][:1].isupper()
            or len(other.text[:20].split()[0]) > 12
        ):
            break  # what comes later does not stand right behind it either
        text, end = f"{text}. {other.text}", other.start + len(other.text)
    return text


def _bare_venue(text: str) -> str:
    text = SHORT_YEAR.sub("", text) if APOSTROPHE.search(text) else text
    for span in reversed(dates.find(text)):
        text = text[: span.start] + "\t" + text[span.end :]
    first, _, rest = text.partition("\t")
    if len(first) < 3 or first.rstrip().endswith((" of", " of the")) or HELD.match(rest):
        first = f"{first.rstrip()} {rest.lstrip()}".strip()
    text = _unnumbered(PAGES.sub("", first.replace("\t", " ")))
    text = EMPTY.sub("", text) if "(" in text or " ," in text else text
    first, *others = between_commas(text)
    for index, chunk in enumerate(others):
        if (
            is_place(chunk)
            or any(map(str.isdigit, chunk))
            or chunk.strip(" .").casefold() in MONTHS
        ):
            others = others[:index]
            break
    city, colon, press = first.partition(": ")
    first = press if colon and is_place(city) else first
    if first.endswith(")"):  # "... Conference (SIGIR), Virtual Event": the name is complete
        others = []
    first = _unnumbered(first)
    return balanced(", ".join([first, *others]), f" ,.;:[]–-{QUOTES}")


def _unnumbered(text: str) -> str:
    """A journal's name without its volume."""
    return VOLUME.sub("", text) if text[-1:].isdigit() else text


def time(text: str, arxiv_year: str, venue: list[Segment]) -> Period:
    """The venue's year; the number's for arXiv; a month if the venue printed one."""
    spans = [s for segment in venue for s in dates.find(segment.text) if s.period.end]
    if spans:
        end = spans[-1].period.end
        return Period(end, end, text=spans[-1].period.text)
    short = SHORT_YEAR.search(text) if APOSTROPHE.search(text) else None
    if short:
        return Period("20" + short[1], "20" + short[1], text=short[0].strip())
    if arxiv_year:
        return Period(arxiv_year, arxiv_year, text=arxiv_year)
    years = [m[0] for m in YEAR.finditer(text)]
    return Period(years[-1], years[-1], text=years[-1]) if years else Period()


def only_year(text: str) -> bool:
    return bool(ONLY_YEAR.fullmatch(text))
