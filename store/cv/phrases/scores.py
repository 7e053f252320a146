"""A phrase -> the evidence that it is a job title, an organisation, a degree, a venue."""

import re
from functools import lru_cache

from store.cv.phrases.hints import behind
from store.cv.words.clues import (
    DEGREES,
    EMPLOYERS,
    ORG_COMPOUNDS,
    ORGANISATIONS,
    RANKS,
    SHORT_DEGREES,
    TITLES,
    VENUES,
)
from store.cv.words.foreign import COMPOUNDS, HAN_DEGREES, HAN_ORGANISATIONS, HAN_TITLES
from store.cv.words.trades import FIRM_ENDS

WORD = re.compile(r"[^\W\d_][^\W_]*(?:[.'’\-/&+][^\W_]+)*\.?|1[02](?:th|\+2)?", re.UNICODE)
PREPOSITIONS = frozenset("of in for at on to with und de der für".split())
HEAD_END = re.compile(
    rf"\s(?:{'|'.join(PREPOSITIONS)}|[-–—/|&])\s|[,(:;|]|(?<=[a-z])/|/(?=[a-z])", re.I
)
COMMA = re.compile(r",(?:\s+|(?=[^\s\d]))(?![^()]*\))")
OPEN_COMMA = re.compile(r",(?:\s+|(?=[^\s\d]))")
HAN = re.compile("[\u4e00-\u9fff]")
DOCTOR = re.compile(
    r"Dr\.[\s-]?(?:rer|phil|med|ing|jur|habil|sc|oec|techn)\b|Habilitation|Staatsexamen|Laurea"
    r"|Maîtrise|Agrégation|(?:Programme|Semestre) d['’]échange|Bachelier\b",
    re.I,
)
SCHOOLING = re.compile(
    r"(?:high school|secondary school|(?:higher|senior) secondary(?: school)?|ged)\s*(?:diploma"
    r"|certificate|degree|leaving|education|or equivalent|\(|,|-|$)|ged\b"
    r"|some college\b|some high school\b"
    r"|(?:class|std\.?|standard|grade)\s?[-:]?\s?(?:x|xii|10|12|ten|twelve)(?:th)?\b|plus two\b"
    r"|(?:x|xii)(?:th)?(?: class| standard| std\.?)?$"
    r"|post[- ]?graduat(?:e|ion) (?:diploma|in|degree)",
    re.I,
)
ACRONYM = re.compile(r"\(([A-Z][A-Za-z&.\-]{1,9})\)")
DEGREE_TAIL = re.compile(
    r"\s*(?:'s|’s)?\s*(?:degree|student|candidate|of|in|en|em|im|de|,|\(|-|–|:|$)", re.I
)
JOINED = re.compile(r"^(?:Integrated|Combined|Joint|Dual|Direct|Accelerated)\s+(?=[A-Z])")
FIRST = re.compile(r"[^\s,:(/–]+(?:\s?D\b\.?)?")
APART = re.compile(r"[.'’\s]|(?<=[a-z])['’]s$")
DEGREE_END = re.compile(
    r"[\s(](?:[BM]\.?\s?(?:Sc|A|S|Eng|Tech|E)\.?|Ph\.?D\.?|[BM]\.?A\.?|M\.?B\.?A\.?)\)?\s*$"
)
DEGREE_ENDS = frozenset("cASghED.)")  # the last sign of what it finds
SUBJECT = re.compile(r"\s[A-Z][a-z]{3,}")  # "BA Graphic Design"
SMALL_ENDS = frozenset(
    "enterprises enterprise solutions technologies industries infotech services pvt ltd limited llp"
    " inc hospital hotel hotels school college university institute bank traders agencies".split()
)
ASSOCIATE = re.compile(r"\s+(?:degree|of\s[A-Z]|in\s(?:Arts|Science|Applied))")
HYPHENED = re.compile(r"[BM]-(?=(?:Tech|Sc|Com|Ed|Pharm)\b)")  # "B-Tech"
# What the names of trades end with: "Horologist", "Cartographer", "Beekeeper".
MAKERS = (
    "ologist",
    "nomist",
    "icist",
    "grapher",
    "ician",
    "keeper",
    "maker",
    "wright",
    "therapist",
)
SPACED = re.compile(r"[BM]\. (?=S[Cc]\b)")  # "M. Sc."
DOTTED = frozenset(["am", "bm", "mm"])  # degrees by their full stops alone: "A.M.", "B.M."
LATE_DEGREES = frozenset(
    "bachelor bachelor's bachelors master master's masters phd diploma degree diplom abitur".split()
)


def commas(text: str) -> re.Pattern[str]:
    """What finds the commas that part a text: not those in brackets, where it has any."""
    return COMMA if ")" in text else OPEN_COMMA


def between_commas(text: str) -> list[str]:
    """What stands between the commas that part a text."""
    return commas(text).split(text) if "," in text else [text]


# What only a name of an organisation holds.
NAMING = frozenset(
    "university college institute school inc inc. ltd ltd. llc llp plc pte bhd bhd. gmbh".split()
)


@lru_cache(maxsize=8192)
def _words(text: str) -> list[str]:
    """The words in lower case; not to be changed."""
    if text.replace(" ", "").isalpha():  # what the pattern finds in letters and blanks
        return text.casefold().split()
    return [w.casefold() for w in WORD.findall(text)]


@lru_cache(maxsize=8192)
def _head(text: str) -> list[str]:
    """The lower-case words up to the first preposition, comma or bracket; not to be changed."""
    if text.replace(" ", "").isalpha() and text[0] != " ":  # nothing but a word may end it
        words = _words(text)
        inner = range(1 if len(words[0]) > 1 else 2, len(words) - 1)
        return words[: next((i for i in inner if words[i] in PREPOSITIONS), len(words))]
    end = HEAD_END.search(text, 2)
    return _words(text[: end.start()] if end else text)


@lru_cache(maxsize=8192)
def title(text: str) -> float:
    """Evidence that a phrase is a job title."""
    words = _words(text)
    if not words or len(words) > 14:
        return 0.0
    head = _head(text) or words
    score = 0.0
    if head[-1] == "courier" and len(head) > 2:
        score = 1.2  # "Rapid Wings Courier" carries parcels as a firm
    elif head[-1].rstrip(".").removeprefix("co-") in TITLES or (
        len(head) > 1 and head[-1] in ("i", "ii", "iii", "iv") and head[-2] in TITLES
    ):
        score = 3.0
    elif any(len(w) > 9 and w.endswith(COMPOUNDS) for w in (head[-1], head[0])):
        score = 2.6
    elif len(head[-1]) > 7 and head[-1].endswith(MAKERS):
        score = 2.0
    elif any(w.rstrip(".") in TITLES for w in head):
        score = 1.6
    elif any(w.rstrip(".") in TITLES for w in words[-2:]):
        score = 1.2
    if 0 < score < 3 and head[0].rstrip(".") in TITLES and text.split()[-1][0].islower():
        score = 2.8  # "Sviluppatore software": the noun stands first
    if score and head[0].rstrip(".") in RANKS:
        score += 0.5
    return score - (1.0 if len(words) > 9 else 0.0)


@lru_cache(maxsize=8192)
def org(text: str) -> float:
    """Evidence that a phrase is an organisation."""
    words = _words(text)
    if not words or len(words) > 16 or (text[:1].islower() and not _small_firm(words)):
        return 0.0
    head = _head(text) or words
    score = 0.0
    if head[-1] in ORGANISATIONS or f"{head[-1]}." in ORGANISATIONS:
        score = 2.6
    elif head[0] in ORGANISATIONS and len(head) > 1:
        score = 2.2  # "Universidad Técnica": the noun stands first
    elif any(w in ORGANISATIONS for w in words):
        score = 1.5
    elif (head[-1] in FIRM_ENDS or words[-1] in FIRM_ENDS) and len(words) > 1:
        score = 1.8
    elif any(w.endswith(ORG_COMPOUNDS) and len(w) > 7 for w in words):
        score = 2.0  # "Berufsschule Winterthur"
    if any(w.rstrip(".") in EMPLOYERS for w in words[:2]):
        score = max(score, 1.4) + 0.4
    if score and not NAMING.isdisjoint(words):
        score += 0.7
    if score and words[0] in ("led", "developed", "worked", "responsible", "managed", "using"):
        return 0.0
    return score + (0.5 if ACRONYM.search(text) else 0.0)


def _small_firm(words: list[str]) -> bool:
    """A firm's name in small letters: "sai krupa enterprises"."""
    return 1 < len(words) < 6 and words[-1].rstrip(".") in SMALL_ENDS


@lru_cache(maxsize=8192)
def degree(text: str) -> float:
    """Evidence that a phrase begins with a degree."""
    text = text.lstrip("(")
    text = behind(JOINED, text) if text[:1] in ("I", "C", "J", "D", "A") else text
    if text[:1] in ("B", "M"):
        text = f"{text[0]}.{text[2:]}" if HYPHENED.match(text) else text
        text = f"{text[0]}.{text[3:]}" if SPACED.match(text) else text
    if SCHOOLING.match(text) or DOCTOR.match(text):
        return 4.0
    first = FIRST.match(text)
    if not first:
        return 0.0
    word = first[0] if first[0].isalpha() else APART.sub("", first[0])
    word = word.casefold().rstrip(",:-").split("-")[0]
    if word not in DEGREES and word.rstrip("s") not in DEGREES:
        return _late_degree(text)
    if word.startswith("associate") and ASSOCIATE.match(text, first.end()):
        return 4.0
    if word in SHORT_DEGREES:
        sharp = first[0].isupper() or first[0].count(".") > 1 or len(word) > 2
        dotted = first[0].count(".") > 1 or word in ("ba", "ma", "be", "me")
        tail = DEGREE_TAIL.match(text, first.end()) or (dotted and SUBJECT.match(text, first.end()))
        return 2.4 if sharp and tail and (word not in DOTTED or dotted) else 0.0
    sharp = any(c.isupper() for c in first[0][1:]) or "." in first[0]
    return 3.2 if len(word) > 3 or sharp or word in ("phd", "msc", "bsc", "mag") else 0.0


def _late_degree(text: str) -> float:
    """A degree that does not stand first: "Computer Science (B.Sc.)", "Integrated Master"."""
    words = _words(text)
    if len(words) > 13:
        return 0.0
    late = (
        LATE_DEGREES & set(words)
        or words[-1:] == ["certificate"]
        or words[1:3] == ["certificate", "in"]
    )
    ends = text.rstrip()[-1:] in DEGREE_ENDS  # a quick look
    return 2.0 if late or (ends and DEGREE_END.search(text, max(0, len(text) - 40))) else 0.0


def is_venue(text: str) -> bool:
    """A conference or journal by its short name, alone: "ECCV", "NeurIPS Workshop", "arXiv"."""
    words = text.replace("-", " ").split()
    if not 0 < len(words) < 3 or words[0].casefold().strip("'’") not in VENUES:
        return False
    return "Xiv" in words[0] or sum(c.isupper() for c in text) > 1


def han(text: str) -> tuple[str, float]:
    """Chinese phrases end with the word that tells."""
    text = re.sub(r"[(（].*", "", text).strip()
    for kind, endings in (
        ("degree", HAN_DEGREES),
        ("org", HAN_ORGANISATIONS),
        ("title", HAN_TITLES),
    ):
        if text.endswith(endings) or (kind == "degree" and any(word in text for word in endings)):
            return kind, 2.0
    return "", 0.0


def bare(text: str) -> bool:
    """No word of it belongs to an organisation or a title."""
    return not any(w in ORGANISATIONS or w in TITLES for w in _words(text))
