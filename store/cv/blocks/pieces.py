"""One line -> its pieces: organisation, title, degree, place, person; by scores."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from store.cv.page.lines import Line
from store.cv.phrases import bodies, dates, glue, names, people
from store.cv.phrases.cuts import (
    BARE_DEGREE,
    BRACKETED,
    GRADE,
    ICON,
    LAUREA,
    LEGAL,
    LEGAL_FORM,
    SPLIT_DEGREE,
    WORKED,
    apart,
    balanced,
    trimmed,
)
from store.cv.phrases.scores import HAN, between_commas, degree, han, is_venue, org, title
from store.cv.phrases.towns import is_place, split_place
from store.cv.words.label_words import LABELS
from store.cv.words.places import CAMPUSES

# The class of a British or German degree: "First Class Honours", "Distinction", "2:1", "Note 1,4".
CLASSES = (
    r"(?:with )?(?:(?:upper |lower )?(?:first|second|third)[- ]class(?: upper| lower)?"
    r"(?: honou?rs)?(?: division)?|(?:high )?distinction|merit|[12]:[12](?: honou?rs)?|sehr gut"
    r"|mention (?:très bien|bien|assez bien)|sobresaliente|matrícula de honor)"
    r"(?: \((?:predicted|expected|\d[\d.,%]*)\))?"
)
CLASS = re.compile(rf"\(?({CLASSES})\)?\.?", re.I)
GRADED = re.compile(
    r"\s*[(\[](?:note|c?gpa|grade|average|score|mention|moyenne)\b[^()\[\]]*[)\]]"
    r"|\s*\(diploma[^()]*\)"
    rf"|\s*\(\d[\d.,]*\s*/\s*\d+[^()]*\)|\s*\({CLASSES}\)",
    re.I,
)
SCHOOL = re.compile(
    r"universi|institut|college|school|acade|hochschule|politec|polytech|\b(?:liceo|lycée"
    r"|gymnasium|école|eth|epfl|mit|iit|nit)\b",
    re.I,
)
# Who works for nobody else names that in the employer's place.
FREE = re.compile(r"self[- ]employed|freelancer?|freiberuflich|selbstständig|autónom[oa]", re.I)
FREES = frozenset("sSfFaA")  # what any of them begins with: a quick look
LABELLED = re.compile(r"([A-Z][\w/ ]{2,40}?)\s*(?:[:：]|\t[:：]?|\s[-–]\s)\s*(?=\S)")
DIVIDER = re.compile("[-:：\t–]")  # what it never lacks: a quick look
LABEL_KIND = {word: kind for kind, words in LABELS.items() for word in words}
COUNTRY = re.compile(rf"\s*[|\t,;]\s*(?:{'|'.join(LABELS['country'])})\s*:\s*", re.I)
LONG_LABELS = tuple(word for word in LABEL_KIND if word.count(" ") > 2)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line's words and what it was taken for."""

    text: str
    kind: str  # "org" "title" "degree" "place" "person" "venue" or "" (nothing told)
    line: int
    weight: float = 0.0  # how much evidence there was
    bold: bool = False
    role: str = ""  # of a person
    first: bool = True  # it begins its cell; a later one stood behind a comma


@dataclass(frozen=True, slots=True)
class Reading:
    """A line with the spans of time in it and the pieces of the rest."""

    line: Line
    spans: tuple[dates.Span, ...]
    pieces: tuple[Piece, ...]

    def has(self, *kinds: str) -> bool:
        """Any piece of these kinds is on the line."""
        for piece in self.pieces:  # noqa: SIM110  # `any` takes twice as long, for every line
            if piece.kind in kinds:
                return True
        return False

    @property
    def rest(self) -> int:
        """How many characters are left when the dates are taken away."""
        return len(self.line.text) - sum(s.end - s.start for s in self.spans)


@lru_cache(maxsize=4096)
def read(line: Line) -> Reading:
    """The dates of a line, and the pieces between them."""
    spans = dates.find(line.text)
    pieces: list[Piece] = []
    if told := _told(line, spans):
        return Reading(line, spans, told)
    for start, end in _gaps(line, spans):
        stretch = line.text[start:end]
        if "(" in stretch or "[" in stretch:
            stretch = GRADED.sub("", stretch)
        bold = any(s <= start + 1 and e >= end - 2 for s, e in line.bold) or line.level > 0
        if not stretch.isascii() and HAN.search(stretch):
            stretch = stretch.replace(" ", "\t")
        for part in glue.parted(apart(stretch)):
            if (part := part.strip(" \t,;|:-–—")) and part.strip(" .()[]"):
                pieces += _pieces(part, line.line_at(line.text.find(part, start)), bold)
    return Reading(line, spans, tuple(pieces))


def _told(line: Line, spans: tuple[dates.Span, ...]) -> tuple[Piece, ...]:
    """What a line says with its own label: "Designation: Test Engineer"."""
    label = LABELLED.match(line.text) if DIVIDER.search(line.text) else None
    said, end = (label[1].casefold().strip(), label.end()) if label else ("", 0)
    if said not in LABEL_KIND:
        low = line.text.casefold()
        if not low.startswith(LONG_LABELS):
            return ()
        said = next((w for w in LONG_LABELS if low.startswith((w + " ", w + "\t"))), "")
        end = len(said)
    kind, value = LABEL_KIND.get(said, ""), line.text[end:].strip(" \t:")
    if kind == "place":
        value = COUNTRY.sub(", ", value)
    if (
        not kind
        or not value
        or len(value.split()) > 12
        or (kind == "title" and value.endswith("."))
    ):
        return ()
    if kind == "text":
        return (Piece(value, "", line.number, first=False),)
    if kind == "date":
        return (Piece(" ", "label", line.number),) if spans else ()
    value, place = split_place(value) if kind == "org" else (value, "")
    for span in spans:
        value = value.replace(span.period.text, "")
    value = balanced(value, " ,;")
    found = [Piece(value, kind, line.number, 4.0)] if value.strip("()") else []
    return (*found, *([Piece(place, "place", line.number, 1.0)] if place else []))


def _gaps(line: Line, spans: tuple[dates.Span, ...]) -> list[tuple[int, int]]:
    """What lies between dates and between bold and light."""
    cuts = {0, len(line.text)}
    taken = [(span.start, span.end) for span in spans]
    for start, end in taken:
        cuts |= {start, end}
    for start, end in line.bold:
        if end - start > 3 and line.text[end : end + 1] in (" ", ",", "\t", ":", ""):
            cuts |= {start, end}
    points = sorted(cuts)
    pairs = [(a, b) for a, b in pairwise(points) if b > a]
    return [(a, b) for a, b in pairs if not any(s <= a and b <= e for s, e in taken)]


def _pieces(text: str, number: int, bold: bool) -> list[Piece]:
    """One stretch without hard separators: take out people, cut at a degree, at "at", at commas."""
    if called := people.honoured(text):
        return [Piece(name, "person", number, 2.0, bold) for name in called]
    persons, text = people.found(text)
    found: list[Piece] = []
    if text.count(" / ") == 1 and (halves := _halves(text)):
        return [piece for half in halves for piece in _pieces(half, number, bold)]
    worked = text.casefold().find(" as ") in range(2, 22) and bool(WORKED.match(text))
    text = trimmed(text)
    text = ICON.sub("", text) if text[-2:-1].isspace() else text
    bracket = BRACKETED.match(text) if "(" in text else None
    if bracket and title(bracket[2]) >= 2 and not title(bracket[1]) and not degree(text):
        outer = _commas(bracket[1], number, bold)
        return [*outer, Piece(bracket[2], "title", number, 3.0, bold)]
    if bracket and title(bracket[1]) >= 2 and org(bracket[2]) >= 1.4 and not title(bracket[2]):
        held = _commas(bracket[2], number, bold, "org")  # "Field Assistant (Foo University)"
        return [Piece(bracket[1], "title", number, 3.0, bold), *held]
    if (". " in text or ": " in text) and (halves := glue.divided(text)):
        return [piece for half in halves for piece in _pieces(half, number, bold)]
    for part in SPLIT_DEGREE.split(text):
        left, right = glue.at(part, worked)
        left, right = (left, right) if right else glue.cut(part)
        if right:
            found += [*_commas(left, number, bold), *_commas(right, number, bold, "org")]
        else:
            found += _commas(part, number, bold)
    return found + [Piece(name, "person", number, 1.0, role=role) for name, role in persons]


def _halves(text: str) -> tuple[str, ...]:
    """ "Clerk / Foo Ltd" in two, where each half is told to be another thing."""
    left, right = text.split(" / ")
    kinds = (judge(left.strip())[0], judge(right.strip())[0])
    parts = {"title", "org", "degree"} >= set(kinds) and kinds[0] != kinds[1]
    return (left, right) if parts else ()


def _commas(text: str, number: int, bold: bool, hint: str = "") -> list[Piece]:
    """Cut a stretch at the commas where its parts are of different kinds."""
    text = text.strip(" \t,;|:")
    rest, place = split_place(text)
    found: list[Piece] = []
    for chunk in between_commas(rest):
        chunk = chunk.strip(" ,;")
        if not chunk:
            continue
        if found and LEGAL_FORM.fullmatch(chunk):  # "Bright Ledger, Inc."
            last = found.pop()
            found.append(Piece(f"{last.text}, {chunk}", "org", number, 3.0, bold, first=last.first))
            continue
        kind, weight = judge(chunk)
        if not found and len(chunk) < len(rest) and bodies.is_body(chunk):
            kind, weight = "title", 2.5  # "Board of Directors, Foo Trust"
        if found and not kind and LEGAL.search(found[-1].text) and len(chunk.split()) < 3:
            kind = "place"  # "Muster AG, Winterthur": the company's name is complete
        if kind == "place" and place.startswith(chunk) and found and found[-1].kind == "org":
            kind = "org"  # "National University, Hanoi, Hanoi, Vietnam"
        if kind == "place" and found and found[-1].kind == "place":
            found[-1] = replace(found[-1], text=f"{found[-1].text}, {chunk}")
            continue
        if found and _belongs(found[-1], kind, weight, chunk):
            last = found.pop()
            joined = f"{last.text}, {chunk}"
            found.append(replace(last, text=joined, weight=max(last.weight, weight)))
            continue
        found.append(Piece(chunk, kind, number, weight, bold, first=not found))
    if found and hint == "org" and found[0].kind in ("", "title"):
        found[0] = Piece(found[0].text, "org", number, 1.5, bold)
    if place:
        found.append(Piece(place, "place", number, 1.0, bold, first=not found))
    return found


def _belongs(last: Piece, kind: str, weight: float, text: str) -> bool:
    """Does the part behind a comma go on with the part before it?"""
    if last.kind == "org":  # a place right behind it, before others that were cut, is its campus
        bare = re.sub(r"\s*\([^)]*\)", "", text).casefold()
        return (
            kind == "org"
            or (kind == "place" and bare in CAMPUSES)
            or (kind == "" and not text[:1].islower())
        )
    if last.kind == "degree":  # "B.Tech, Electronics": a subject may hold a company's word
        return (
            kind in ("", "person") and (kind == "" or bool(BARE_DEGREE.fullmatch(last.text)))
        ) or (
            kind == "org"
            and not SCHOOL.search(text)
            and weight < 3
            and ", " not in last.text
            and " in " not in last.text
        )
    return last.kind == "" and kind == "" and not last.first


@lru_cache(maxsize=8192)
def judge(text: str) -> tuple[str, float]:
    """What a phrase is, and the evidence for it; ("", 0) where nothing tells."""
    if text[:1] in FREES and FREE.fullmatch(text):
        return "org", 2.0
    if GRADE.match(text) or CLASS.fullmatch(text) or LAUREA.fullmatch(text):
        return "score", 2.0
    if not text.isascii() and HAN.search(text):
        kind, weight = han(text)
        return ("place", 1.0) if not kind and is_place(text) else (kind, weight)
    scores = {"title": title(text), "org": org(text), "degree": degree(text)}
    if scores["degree"] >= 2.4 and scores["org"] < 3.3 and not SCHOOL.search(text):
        scores["org"] = 0.0  # "BA Information Technology"
    kind = max(scores, key=lambda k: scores[k])
    if scores[kind] >= 1:
        return kind, scores[kind]
    if is_venue(text):
        return "venue", 1.5
    if is_place(text):
        return "place", 1.0
    if names.is_name(text):
        return "person", 0.5
    return "", 0.0
