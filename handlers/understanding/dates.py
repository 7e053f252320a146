"""The times in a question -> When, and the question without them (pure).

Own patterns find the span and its cue; dateparser is not asked, because on whole questions it reads
"may", "Sun" and "3 years" as dates.
"""

import re
from datetime import date

from store.search.wishes import When

MONTHS = {
    name: i
    for i, names in enumerate(
        "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,"
        "september sep sept,october oct,november nov,december dec".split(","),
        1,
    )
    for name in names.split()
}
# The months a season covers; the four tile the calendar year.
SEASONS = {"winter": (1, 2), "spring": (3, 5), "summer": (6, 8), "fall": (9, 12), "autumn": (9, 12)}
NEGATED = r"(?:(?:do|does|is|are|am|was|were)(?:n['’]?t|\s+not)|not|never)"
ANYBODY = r"(?:(?<=\bwho )|(?<=\bmany )|(?<=\bpeople )|(?<=\bthat )|(?<=one )|(?<=body ))"
EMPLOYEES = "(?:employee|staff|student|intern|worker|engineer|member|colleague|manager)"
YEAR = r"(?:19|20)\d\d"
MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\.?"
SEASON = "(?:" + "|".join(SEASONS) + ")"
POINT = (
    rf"(?:{MONTH}(?:\s+of)?,?\s+{YEAR}|{SEASON}(?:\s+of)?,?\s+{YEAR}|{YEAR}\s+{SEASON}"
    rf"|{YEAR}-\d\d|\d\d?/{YEAR}|{YEAR})"
)
OVER = "(?:in|over|within|during|for)"
SOME = r"\d+|few|couple of"
IN = r"(?:class of|in|during|of|for|from|as of|around|throughout|back in)"
TO = "(?:and|to|until|till|-|–)"
PAST = r"former|(?:but\s+)?(?:not\s+(?:now|currently|any\s?more)|no\s+longer|formerly|previously)"
NOW = (
    r"as of (?:now|today)|now|still|currently|right now|at the moment|nowadays|these days"
    r"|at present|atm\W*$"
)
END_VERB = (
    r"(?:graduat\w+|finish\w*|complet\w+|expect\w*|due|end(?:s|ed|ing)?|left|leaving|leaves"
    r"|class of"
    r"|(?:done|got|earned|received)\b(?:\W+\w+){0,2}\W+(?:phd|ph\.d|degree|masters?|bachelors?))"
)
START_VERB = r"(?:start\w*|began|begin\w*|join\w*|enter\w*|enrol\w*|entered)"
PATTERNS = (
    ("between", rf"\b(?:between|from)\s+({POINT})\s+{TO}\s+({POINT})\b"),
    ("between", rf"\b(?:between|from)\s+({MONTH})\s+{TO}\s+({MONTH}\s+{YEAR})\b"),
    ("between", rf"\b({YEAR})\s*(?:-|–|to|or)\s*({YEAR})\b"),
    ("since", rf"\b(?:since|from)\s+({POINT})(?:\s+(?:on|onwards?))\b|\bsince\s+({POINT})\b"),
    ("since", rf"\b(?:{IN}\s+)?({POINT})\s+(?:or|and)\s+(?:later|after|newer|onwards?)\b"),
    ("until", rf"\b(?:{IN}\s+)?({POINT})\s+(?:or|and)\s+(?:earlier|before|older)\b"),
    ("before", rf"\b(?:before|b4|prior to|earlier than|pre)[\s-]+({POINT})\b"),
    ("until", rf"\b(?:until|till|by|up to|no later than)\s+({POINT})\b"),
    ("after", rf"\b(?:after|later than|past)\s+({POINT})\b"),
    ("last", rf"\b(?:{OVER}\s+)?(?:the\s+)?(?:last|past)\s+({SOME})?\s*(year|month)s?\b"),
    ("apart", rf"\b({SEASON})\s+(?:\w+\s+)(?:in\s+|of\s+)?({YEAR})\b"),  # "summer interns 2016"
    ("this", r"\b(this|last|next)\s+year\b"),
    ("now", r"\b(?:current|present)\s+(employers?|jobs?|positions?|roles?|compan(?:y|ies))\b"),
    ("now", r"\bcurrent\s+(?=(?:student|undergrad)s?\b)"),
    ("now", rf"\b(?:current|present)\s+(?=(?:\w+\s+){{0,2}}{EMPLOYEES}s?\b)"),
    ("past", rf"\b({PAST})\b"),
    ("past", rf"\b{NEGATED}\s+(?=.{{1,80}}\bany\s?(?:more|longer)\b)"),  # "isn't at X anymore"
    ("past", r"\bany\s?(?:more|longer)\W*$"),
    ("past", r"\bused\s+to\s+(?=(?:work|intern|study|teach|be)\b)"),
    ("past", rf"\b(?:past|previous|prior|old)\s+(?=(?:\w+\s+)?{EMPLOYEES}s?\b)"),
    ("past", r"(?<=\w)\s+before\W*$"),  # "who was at Google before"
    ("left", r"\b(?:resigned|departed|moved on|parted ways|walked away)\s+(?:from|with)\b"),
    ("left", rf"\bex[-\s](?=\w)|{ANYBODY}(?:has |have |had )?(?:left|quit)\b(?!.*\b{YEAR})"),
    ("now", rf"\b({NOW})\b"),
    ("now", r"(?<=\bwhere )(?:does|is)\b(?=.*\bwork(?:ing)?\b)"),
    ("in", rf"\b(?:{IN}\s+)?(?:the\s+)?({POINT})\b"),
)  # fmt: skip
COMPILED = tuple((kind, re.compile(pattern, re.I)) for kind, pattern in PATTERNS)
EDGES = (
    ("end", re.compile(rf"\b{END_VERB}\b", re.I)),
    ("start", re.compile(rf"\b{START_VERB}\b", re.I)),
)
GRADUATION = re.compile(r"\bgraduat\w+|\bgrads?\b|\bclass of\b", re.I)
JOB = re.compile(r"\b(?:employers?|jobs?|positions?|compan(?:y|ies)|roles?|hired|joined)\b", re.I)
ALUMNI = re.compile(r"\b(?:alumni|alumn(?:us|a)|alums?)\b", re.I)
LEFT = {"ex": " formerly"}  # "ex-EPFL" may have studied or worked there
AS_OF = {"now": "now", "past": "past", "left": "past"}  # as of the date of each CV
DEGREES = ("education",)
JOBS = ("work",)
ANY_ENTRY = When("", "", "", "").kinds


def cut(text: str, today: date) -> tuple[tuple[When, ...], str]:
    """The times of a question and the rest of its words.

    >>> cut("who interned during summer 2021?", date(2026, 1, 1))[0][0].start
    '2021-06'
    >>> cut("phd finished before 2020", date(2026, 1, 1))[1]
    'phd finished'
    """
    edge = next((name for name, pattern in EDGES if pattern.search(text)), "during")
    kinds = DEGREES if GRADUATION.search(text) else JOBS if JOB.search(text) else ANY_ENTRY
    found: list[When] = []
    for kind, pattern in COMPILED:
        while match := pattern.search(text):
            start, end, label = span(kind, [g for g in match.groups() if g], today)
            found.append(When(start, end, AS_OF.get(kind, edge), label, kinds))
            between = LEFT.get(match[0][:2].casefold(), " worked at") if kind == "left" else ""
            between = text[match.end(1) : match.start(2)] if kind == "apart" else between
            text = (text[: match.start()] + between + " " + text[match.end() :]).strip()
    if not found and ALUMNI.search(text):  # who is there yet is none
        month = today.isoformat()[:7]
        found.append(When(month, month, "over", "not any more", kinds))
    return tuple(dict.fromkeys(found)), re.sub(r"\s+", " ", text)


def span(kind: str, parts: list[str], today: date) -> tuple[str, str, str]:
    """(start, end, label) of a time; both ends inclusive, "" for open."""
    month = today.isoformat()[:7]
    if kind in AS_OF:
        return month, month, {"now": "now", "past": "not any more"}[AS_OF[kind]]
    if kind == "this":
        year = today.year + {"this": 0, "last": -1, "next": 1}[parts[0].casefold()]
        return str(year), str(year), str(year)
    if kind == "last":
        start = _ago(today, parts)
        return start, month, f"since {start}"
    first = point(" ".join(parts) if kind == "apart" else parts[0])
    if kind == "between":
        last = point(parts[1])
        first = first if first[0][:1].isdigit() else point(f"{parts[0]} {last[1][:4]}")
        return first[0], last[1], f"{first[0]} to {last[1]}"
    if kind in ("since", "after"):
        start = first[0] if kind == "since" else _next(first[1])
        return start, "", f"{kind} {first[0] if kind == 'since' else first[1]}"
    if kind in ("before", "until"):
        end = first[1] if kind == "until" else _previous(first[0])
        return "", end, f"{kind} {first[0] if kind == 'before' else first[1]}"
    return *first, first[0] if first[0] == first[1] else f"{first[0]} to {first[1]}"


def point(text: str) -> tuple[str, str]:
    """The first and last month (or the year twice) of a date, month or season as typed.

    >>> point("Summer 2021"), point("03/2019"), point("2020")
    (('2021-06', '2021-08'), ('2019-03', '2019-03'), ('2020', '2020'))
    """
    text = text.casefold()
    found = re.search(YEAR, text)
    year = found[0] if found else ""
    for name, (first, last) in SEASONS.items():
        if name in text:
            return f"{year}-{first:02d}", f"{year}-{last:02d}"
    word = re.search(r"[a-z]+", text)
    number = re.search(r"(?<!\d)(\d\d?)(?!\d)", text)
    month = MONTHS.get(word[0], 0) if word else int(number[1]) if number else 0
    if not 1 <= month <= 12:
        return year, year
    return f"{year}-{month:02d}", f"{year}-{month:02d}"


def _ago(today: date, parts: list[str]) -> str:
    """The month that lies so far back."""
    unit = parts[-1].casefold()
    count = {"few": 3, "couple of": 2}.get(parts[0].casefold(), 1)
    if parts[0].isdigit():
        count = min(int(parts[0]), 100)
    months = count * (12 if unit == "year" else 1)
    index = today.year * 12 + today.month - 1 - months
    return f"{index // 12}-{index % 12 + 1:02d}"


def _next(point: str) -> str:
    year, month = int(point[:4]), int(point[5:7] or 0)
    if not month:
        return str(year + 1)
    return f"{year + month // 12}-{month % 12 + 1:02d}"


def _previous(point: str) -> str:
    year, month = int(point[:4]), int(point[5:7] or 0)
    if not month:
        return str(year - 1)
    return f"{year - (month == 1)}-{(month - 2) % 12 + 1:02d}"
