# ruff: noqa: E501, ARG001, RUF007, C416
"""One line -> its pieces: organisation, title, degree, place, person. Scores decide, not position."""

import re
from dataclasses import dataclass
from functools import lru_cache

from store.cv import dates, names
from store.cv.lines import Line
from store.cv.markup import trimmed
from store.cv.places import CAMPUSES, CITIES, COUNTRIES, REGIONS, STATES
from store.cv.words import (
    COMPOUNDS,
    DEGREES,
    EMPLOYERS,
    ORGANISATIONS,
    RANKS,
    ROLES,
    TITLES,
    VENUES,
)

TOWNS = CITIES | REGIONS
WORD = re.compile(r"[^\W\d_][^\W_]*(?:[.'’\-/&+][^\W_]+)*\.?|1[02](?:th|\+2)?", re.UNICODE)
HEAD_END = re.compile(r"\s(?:of|in|for|at|on|to|with|und|de|der|für|[-–—/|&])\s|[,(:;|/]", re.I)
HARD = re.compile(
    r"\t|\s+[-–—|•·⋅∙◦♦●@－]{1,3}\s+|\s*\|\s*|\s[-–—－](?=[^\s\d-])|,?\s+[-–—－]$|\s//\s|;\s"
)
AT = re.compile(r"\s+(?:at|@|bei|chez|presso|from|with|in)\s+(?=(?:the\s)?[A-Z])")
COMMA = re.compile(r",(?:\s+|(?=[^\s\d]))(?![^()]*\))")
ROLE = re.compile(
    r"(?:(?<=[\s,;(.])|^)("
    + "|".join(sorted(map(re.escape, ROLES), key=len, reverse=True))
    + r")\s*(?::|：)\s*"
    r"|(?:(?<=[\s,;(.])|^)((?:co-)?supervised by|under the supervision of|advised by|mentored by|hosted by|working with|adviser|advisor|supervisor"
    r"|instructor|manager|mentor)\s+(?=(?:Prof|Dr)\b|(?:Professor|Drs)\b)",
    re.I,
)
LABEL = re.compile(r"\s+([A-Z][a-z]+(?:ion|or|er|ct|nt|ue)s?):\s")
GRADE = re.compile(
    r"(?:c\.?|cum\w*\.?\s|overall\s|major\s)?(?:g\.?p\.?a\b|grade\b|score\b|percentage\b|marks\b)",
    re.I,
)
GRADED = re.compile(
    r"\s*[(\[](?:note|c?gpa|grade|average|score|mention|moyenne)\b[^()\[\]]*[)\]]|\s*\(\d[\d.,]*\s*/\s*\d+[^()]*\)",
    re.I,
)
DOCTOR = re.compile(
    r"Dr\.[\s-]?(?:rer|phil|med|ing|jur|habil|sc|oec|techn)\b|Habilitation|Staatsexamen|Laurea|Maîtrise|Agrégation",
    re.I,
)
SCHOOL = re.compile(
    r"universi|institut|college|school|acade|hochschule|politec|polytech|\b(?:liceo|lycée|gymnasium|école|eth|epfl|mit|iit|nit)\b",
    re.I,
)
SCHOOLING = re.compile(
    r"(?:high school|secondary school|higher secondary|senior secondary|ged)\s*(?:diploma|certificate|degree|leaving|education|\(|$)|ged\b",
    re.I,
)
HAN = re.compile("[\u4e00-\u9fff]")
HAN_DEGREES = ("博士", "硕士", "学士", "本科", "研究生", "大专")
HAN_ORGS = (
    "大学",
    "学院",
    "公司",
    "集团",
    "研究院",
    "研究所",
    "实验室",
    "中学",
    "银行",
    "医院",
    "部",
    "科技",
    "中心",
)
HAN_TITLES = (
    "工程师",
    "研究员",
    "实习生",
    "经理",
    "助理",
    "教授",
    "讲师",
    "博士后",
    "主管",
    "总监",
    "顾问",
    "开发",
    "主席",
    "部长",
    "助教",
    "科学家",
    "实习",
)
LABELLED = re.compile(r"([A-Z][\w/ ]{2,40}?)\s*(?:[:：]|\t|\s[-–]\s)\s*(?=\S)")
LABELS = {
    "org": (
        "company",
        "company name",
        "employer",
        "organization",
        "organisation",
        "name and address of employer",
        "institution",
        "institute",
        "university",
        "college",
        "school",
        "name of employer",
        "name of company",
        "organization name",
        "name and type of organisation providing education and training",
        "university/institution",
    ),
    "title": (
        "position",
        "title",
        "designation",
        "job title",
        "position held",
        "occupation or position held",
        "role",
        "post",
        "post held",
    ),
    "degree": (
        "degree",
        "qualification",
        "title of qualification awarded",
        "course",
        "examination",
    ),
    "place": ("location", "place", "city"),
    "text": ("main activities and responsibilities", "main activities", "responsibilities"),
    "date": (
        "duration",
        "period",
        "date",
        "dates",
        "dates (from - to)",
        "tenure",
        "year",
        "year of passing",
        "from",
    ),
}
IN_BRACKETS = re.compile(
    r"(?:^|,\s+|\s[-–]\s+)([A-ZÀ-Ž][\w .'’-]{1,25}?)\s*\(([A-ZÀ-Ž][\w. ]{1,25})\)$"
)
LABEL_KIND = {word: kind for kind, words in LABELS.items() for word in words}
LONG_LABELS = [word for word in LABEL_KIND if word.count(" ") > 2]
WORKED = re.compile(
    r"^(?:currently |presently |previously )?(?:worked|working|employed|served|serving|joined) (?:as|with|at|for)\s+(?:an?\s)?|^(?:since|from|in|during)$",
    re.I,
)
LASTED = re.compile(
    r"\s*\(\s*(?:\d+\+?\s*(?:years?|yrs?|months?|mos?|weeks?|semesters?)[\s,]*)+\)", re.I
)
TRAILING = re.compile(r"\s+(?:from|since|in|during|for|between|till)$", re.I)
REMOTE = re.compile(r"\(?\b(?:remote|hybrid|on-?site|in person)\b\)?", re.I)
ZIP = re.compile(r"\s+\d{4,6}(?:-\d{4})?$")
ACRONYM = re.compile(r"\(([A-Z][A-Za-z&.\-]{1,9})\)")
SHORT_DEGREES = frozenset(
    "ma md me as pa al ba be ab sb sm aa me intermediate high minor major exchange visiting certificate associate undergraduate postgraduate promotion grado 10 licence".split()
)
DEGREE_TAIL = re.compile(
    r"\s*(?:'s|’s)?\s*(?:degree|student|candidate|of|in|en|em|im|de|,|\(|-|–|:|$)", re.I
)
SPLIT_DEGREE = re.compile(
    r"(?<=[\w.),])\s+(?=(?:Ph\.?\s?D\.?|D\.?Phil|M\.?\s?Sc?\.?|M\.?Eng\.?|M\.?Tech\.?|M\.?B\.?A\.?|B\.?\s?Sc?\.?|B\.?A\.?|B\.?Eng\.?|B\.?Tech\.?|B\.?S\.?E\.?|M\.?S\.?E\.?"
    r"|Master(?:['’]?s)?|Bachelor(?:['’]?s)?|Doctor(?:ate)?|Diploma?|Associate['’]?s)"
    r"(?:\s+(?:student|candidate|degree))?(?:\s+(?:in|of|of\s\w+\sin)\s|,\s|\s*:|\s*\())"
)


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
        return any(piece.kind in kinds for piece in self.pieces)

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
        stretch = GRADED.sub("", line.text[start:end])
        bold = any(s <= start + 1 and e >= end - 2 for s, e in line.bold) or line.level > 0
        for part in HARD.split(stretch):
            if part and part.strip(" ,;:.()[]-–—|"):
                pieces += _pieces(part.strip(" \t,;|:-–—"), line.number, bold)
    return Reading(line, spans, tuple(pieces))


def _told(line: Line, spans: tuple[dates.Span, ...]) -> tuple[Piece, ...]:
    """What a line says with its own label: "Designation: Test Engineer"."""
    label = LABELLED.match(line.text)
    said, end = (label[1].casefold().strip(), label.end()) if label else ("", 0)
    if said not in LABEL_KIND:
        low = line.text.casefold()
        said = next((word for word in LONG_LABELS if low.startswith(word + " ")), "")
        end = len(said)
    kind, value = LABEL_KIND.get(said, ""), line.text[end:].strip(" \t:")
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
    found = [Piece(value.strip(" ,;()"), kind, line.number, 4.0)] if value.strip(" ,;()") else []
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
    pairs = [(a, b) for a, b in zip(points, points[1:], strict=False) if b > a]
    return [(a, b) for a, b in pairs if not any(s <= a and b <= e for s, e in taken)]


def _pieces(text: str, number: int, bold: bool) -> list[Piece]:
    """One stretch without hard separators: take out people, cut at a degree, at "at", at commas."""
    persons, text = people(text, number)
    found: list[Piece] = []
    text = TRAILING.sub("", WORKED.sub("", LASTED.sub("", text)))
    for part in SPLIT_DEGREE.split(text):
        left, right = _at(part)
        if right:
            found += [*_commas(left, number, bold), *_commas(right, number, bold, "org")]
        else:
            found += _commas(part, number, bold)
    return found + persons


def _at(text: str) -> tuple[str, str]:
    """ "Engineer at Initech", "M.C.A from Foo University" in two; ("", "") for anything else."""
    for match in AT.finditer(text):
        left, right, word = text[: match.start()], text[match.end() :], match[0].strip()
        if len(left.split()) > 8:
            break
        if word in ("from", "with", "in"):
            first = COMMA.split(right)[0]
            if (
                org(first) >= 1.4
                and (degree(left) if word == "from" else title(left) >= 2 and not degree(left))
                and not degree(right)
            ):
                return left, right
        elif title(left) > 0 or org(right) > 0:
            return left, right
    return "", ""


def people(text: str, number: int) -> tuple[list[Piece], str]:
    """Take "Manager: Jane Doe" and "supervised by Prof. Doe" out of a text."""
    if not (":" in text or "Prof" in text or "Dr" in text or " of " in text or "by " in text):
        return [], text
    marks = list(ROLE.finditer(text))
    if not marks:
        return [], text
    found: list[Piece] = []
    left = [text[: marks[0].start()].rstrip(" ,;(")]
    for index, mark in enumerate(marks):
        end = marks[index + 1].start() if index + 1 < len(marks) else len(text)
        words = text[mark.end() : end]
        label = LABEL.search(" " + words)
        words = words[: max(0, label.start() - 1)] if label else trimmed(words)
        role = _role(mark)
        for said, _ in names.listed(re.sub(r"\([^)]*\)", "", words)):
            name = names.tidy(said)
            if names.is_name(name):
                found.append(Piece(name, "person", number, 1.0, role=role))
            elif org(said) >= 1.4:  # "advised by Prof. Doe, Foo University"
                left.append(said)
    return found, ", ".join(filter(None, left)) if found else text


def _role(mark: re.Match[str]) -> str:
    said = (mark[1] or mark[2]).casefold()
    if said in ("advised by", "adviser"):
        return "Advisor"
    return ROLES.get(said) or ROLES.get(said.removeprefix("co-")) or "Supervisor"


def _commas(text: str, number: int, bold: bool, hint: str = "") -> list[Piece]:
    """Cut a stretch at the commas where its parts are of different kinds."""
    text = text.strip(" \t,;|:")
    rest, place = split_place(text)
    found: list[Piece] = []
    for chunk in COMMA.split(rest):
        chunk = chunk.strip(" ,;")
        if not chunk:
            continue
        kind, weight = judge(chunk)
        if found and _belongs(found[-1], kind, weight, chunk):
            last = found.pop()
            found.append(
                Piece(
                    f"{last.text}, {chunk}",
                    last.kind,
                    number,
                    max(last.weight, weight),
                    bold,
                    first=last.first,
                )
            )
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
        return kind == "" or (
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
    if GRADE.match(text):
        return "score", 2.0
    if HAN.search(text):
        return _han(text)
    scores = {"title": title(text), "org": org(text), "degree": degree(text)}
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


def _han(text: str) -> tuple[str, float]:
    """Chinese phrases end with the word that tells."""
    text = re.sub(r"[(（].*", "", text).strip()
    for kind, endings in (("degree", HAN_DEGREES), ("org", HAN_ORGS), ("title", HAN_TITLES)):
        if text.endswith(endings) or (kind == "degree" and any(word in text for word in endings)):
            return kind, 2.0
    return ("place", 1.0) if is_place(text) else ("", 0.0)


def _head(text: str) -> list[str]:
    """The lower-case words up to the first preposition, comma or bracket."""
    end = HEAD_END.search(text, 2)
    return [w.casefold() for w in WORD.findall(text[: end.start()] if end else text)]


@lru_cache(maxsize=8192)
def title(text: str) -> float:
    """Evidence that a phrase is a job title."""
    words = [w.casefold() for w in WORD.findall(text)]
    if not words or len(words) > 14:
        return 0.0
    head = _head(text) or words
    score = 0.0
    if head[-1].rstrip(".") in TITLES or (
        len(head) > 1 and head[-1] in ("i", "ii", "iii", "iv") and head[-2] in TITLES
    ):
        score = 3.0
    elif len(head[-1]) > 9 and head[-1].endswith(COMPOUNDS):
        score = 2.6
    elif any(w.rstrip(".") in TITLES for w in head):
        score = 1.6
    elif any(w.rstrip(".") in TITLES for w in words[-2:]):
        score = 1.2
    if score and head[0].rstrip(".") in RANKS:
        score += 0.5
    return score - (1.0 if len(words) > 9 else 0.0)


@lru_cache(maxsize=8192)
def org(text: str) -> float:
    """Evidence that a phrase is an organisation."""
    words = [w.casefold() for w in WORD.findall(text)]
    if not words or len(words) > 16 or text[:1].islower():
        return 0.0
    head = _head(text) or words
    score = 0.0
    if head[-1] in ORGANISATIONS:
        score = 2.6
    elif any(w in ORGANISATIONS for w in words):
        score = 1.5
    if any(w.rstrip(".") in EMPLOYERS for w in words[:2]):
        score = max(score, 1.4) + 0.4
    if score and any(
        w
        in (
            "university",
            "college",
            "institute",
            "school",
            "inc",
            "inc.",
            "ltd",
            "ltd.",
            "llc",
            "gmbh",
        )
        for w in words
    ):
        score += 0.7
    if score and words[0] in ("led", "developed", "worked", "responsible", "managed", "using"):
        return 0.0
    return score + (0.5 if ACRONYM.search(text) else 0.0)


@lru_cache(maxsize=8192)
def degree(text: str) -> float:
    """Evidence that a phrase begins with a degree."""
    text = text.lstrip("(")
    if SCHOOLING.match(text) or DOCTOR.match(text):
        return 4.0
    match = re.match(r"[^\s,:(/–]+(?:\s?D\b\.?)?", text)
    if not match:
        return 0.0
    word = re.sub(r"[.'’\s]|(?<=[a-z])['’]s$", "", match[0]).casefold().rstrip(",:-")
    word = word.split("-")[0]
    if word not in DEGREES and word.rstrip("s") not in DEGREES:
        words = [w.casefold() for w in WORD.findall(text)]
        late = any(
            w
            in (
                "bachelor",
                "bachelor's",
                "bachelors",
                "master",
                "master's",
                "masters",
                "phd",
                "diploma",
                "degree",
                "diplom",
                "abitur",
            )
            for w in words
        )
        tail = re.search(
            r"[\s(](?:[BM]\.?\s?(?:Sc|A|S|Eng|Tech|E)\.?|Ph\.?D\.?|[BM]\.?A\.?|M\.?B\.?A\.?)\)?\s*$",
            text,
        )
        return (2.0 if late or tail else 0.0) if len(words) < 14 else 0.0
    if word in SHORT_DEGREES:
        sharp = match[0].isupper() or match[0].count(".") > 1 or len(word) > 2
        return 2.4 if sharp and DEGREE_TAIL.match(text, match.end()) else 0.0
    if (
        len(word) < 4
        and not any(c.isupper() for c in match[0][1:])
        and "." not in match[0]
        and word not in ("phd", "msc", "bsc", "mag")
    ):
        return 0.0
    return 3.2


def is_venue(text: str) -> bool:
    """A conference or journal by its short name, alone: "ECCV", "NeurIPS Workshop"."""
    words = text.replace("-", " ").split()
    sharp = sum(c.isupper() for c in text) > 1
    return sharp and 0 < len(words) < 3 and words[0].casefold().strip("'’") in VENUES


@lru_cache(maxsize=8192)
def is_place(text: str) -> bool:
    """Town, region and country, alone or in a row: "Ann Arbor, MI, USA"."""
    text = ZIP.sub("", REMOTE.sub("", text)).strip(" .,()")
    if not text:
        return True
    parts = [part.strip(" .").casefold() for part in text.split(",")]
    known = [part in CITIES or part in COUNTRIES or part in REGIONS for part in parts]
    known = [
        k or (i > 0 and part in STATES)
        for i, (k, part) in enumerate(zip(known, parts, strict=True))
    ]
    if len(parts) == 1:
        return known[0]
    if len(parts) > 4 or not all(known[1:]):
        return False
    words = parts[0].split()
    if known[0] or len(words) > 2 or not judge_free(parts[0]) or parts[1] in CITIES - REGIONS:
        return known[0]
    return not any(word in EMPLOYERS for word in words) and (
        len(words) < 2 or words[-1] not in CITIES
    )


@lru_cache(maxsize=8192)
def split_place(text: str) -> tuple[str, str]:
    """Cut a place off the end of a phrase; the phrase itself never loses its head.

    >>> split_place("Tencent Shenzhen, China")
    ('Tencent', 'Shenzhen, China')
    >>> split_place("National University of Singapore")
    ('National University of Singapore', '')
    """
    whole = text.strip(" ,.")
    if (country := IN_BRACKETS.search(whole)) and is_place(country[2]):
        rest = whole[: country.start()].rstrip(" ,")
        return (rest, country[0].strip(" ,")) if rest else ("", whole)
    if is_place(whole) and (judge_free(whole) or whole.split(",")[0].casefold() in CITIES):
        return "", whole
    chunks = [m for m in COMMA.finditer(whole)]
    for comma in [None, *chunks]:  # the longest place first
        start = comma.end() if comma else 0
        tail = whole[start:]
        if comma and is_place(tail):
            return _campus(whole, comma.start(), start)
    return _cut_words(whole, chunks)


def judge_free(text: str) -> bool:
    """No word of it belongs to an organisation or a title."""
    return not any(
        w.casefold() in ORGANISATIONS or w.casefold() in TITLES for w in WORD.findall(text)
    )


def _campus(whole: str, end: int, start: int) -> tuple[str, str]:
    """ "University of Michigan, Ann Arbor, MI": the campus stays with its university."""
    rest, place = whole[:end], whole[start:]
    first, _, others = place.partition(", ")
    bare = re.sub(r"\s*\([^)]*\)", "", first).strip().casefold()
    if (
        re.search(
            r"Universit\w+ of [A-Z]\w+(?: [A-Z]\w+)?$|Institute of Technology$|University$", rest
        )
        and bare in CAMPUSES
        and not (bare in ("madison", "austin") and not rest.endswith(("Wisconsin", "Texas")))
    ):
        return f"{rest}, {first}", others
    rest = rest.rstrip(" ,")
    region = bare in STATES or bare in REGIONS or bare in COUNTRIES
    unknown = _town(rest, region)
    return (
        (rest[: len(rest) - len(unknown)].rstrip(" ,"), f"{unknown}, {place}")
        if unknown
        else (rest.rstrip(" ,."), place)
    )


def _town(rest: str, region: bool) -> str:
    """A town before ", ST" or ", Country": known, or behind a comma of its own."""
    words = rest.split()
    for size in (3, 2, 1):
        tail = " ".join(words[-size:])
        if len(words) >= size and tail.casefold().strip(".") in TOWNS and _may_cut(words[:-size]):
            return tail if len(words) > size else ""
    behind = rest.rsplit(", ", 1)
    if (
        region
        and len(behind) == 2
        and len(behind[1].split()) < 3
        and behind[1][:1].isupper()
        and judge_free(behind[1])
        and behind[1].casefold() not in EMPLOYERS
    ):
        return behind[1] if org(behind[0]) or title(behind[0]) else ""
    return ""


def _may_cut(before: list[str]) -> bool:
    return not before or before[-1].casefold() not in (
        "of",
        "at",
        "in",
        "the",
        "de",
        "di",
        "&",
        "and",
        "for",
        "new",
        "bank",
        "city",
        "–",
        "-",
        "zu",
        "von",
        "del",
        "universität",
        "université",
        "universidad",
        "università",
        "universidade",
        "universiteit",
        "hochschule",
        "politecnico",
        "eth",
        "tu",
        "fachhochschule",
        "iit",
        "nit",
        "uc",
        "polytechnique",
        "normale",
        "supérieure",
    )


def _cut_words(whole: str, commas: list[re.Match[str]]) -> tuple[str, str]:
    """A place behind a mere space: "TikTok Pte. Ltd. Singapore", "Intel Shanghai, China"."""
    words = whole.split(" ")
    for size in range(min(5, len(words) - 1), 0, -1):
        tail, before = " ".join(words[-size:]), words[:-size]
        if not is_place(tail) or (not tail[:1].isupper() and not tail.startswith("(")):
            continue
        if not _may_cut(before) or (size == 1 and not _ends_org(before)):
            continue
        if "," not in tail and not _ends_org(before):
            continue
        return " ".join(before).rstrip(" ,"), tail
    return whole, ""


def _ends_org(before: list[str]) -> bool:
    """Only a whole organisation, or a full stop, may be followed by a bare town."""
    last = before[-1].casefold()
    return (
        last in ORGANISATIONS
        or last.rstrip(".") in EMPLOYERS
        or before[-1].endswith((".", ")"))
        or last.rstrip(".") in ORGANISATIONS
    )
