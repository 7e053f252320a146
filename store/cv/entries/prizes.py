"""Lines of a section of prizes -> entries: title, giver, date, what is said of them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from store.cv.blocks import fields, stanzas
from store.cv.blocks.pieces import judge
from store.cv.blocks.stanzas import Stanza
from store.cv.entries import prize_lines, stacked
from store.cv.entries.prize_lines import NAMED, grouped, is_giver
from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.cuts import HARD, balanced
from store.cv.phrases.scores import between_commas
from store.cv.phrases.towns import is_place, split_place
from store.records import Entry, Fact, Period

PRIZED = re.compile(r"\w\s\w")  # a title has two words; a lone bold year has not
RECIPIENT = re.compile(
    r"^(?:(?:was )?(?:awarded|granted)|recipient of|winner of|received|won|selected"
    r" for)\s+(?:an?\s|the\s)?",
    re.I,
)
YEARS = re.compile(
    r"(?:(?:,|^)?\s*\b(?:(?:spring|fall|autumn|summer|winter)\b\s*)?(?:19|20)\d\d\b)+\s*$|(?:^|,\s*)(?:spring|fall|autumn|summer|winter)$",
    re.I,
)
STOP = re.compile(r"(?<=[a-z]{4})\.\s+(?=[A-Z])")
# Held each year: the year is part of its name, "Teathon 2019".
CONTEST = re.compile(
    r"(?:ath?on|olympiads?|challenge|competition|contest|cup|championships?|games) $", re.I
)
RANK = re.compile(
    r"\(?(?:\d+(?:st|nd|rd|th)|first|second|third|top|(?:semi-?)?finalist|winner|runner)\b.*", re.I
)
GIVEN_IN = re.compile(r"(.+?)\s*\(([^()]{3,}?),?\s*")  # "Tea Award (Foo Society, 2019)"
FOR = re.compile(
    r"\s(?=(?:to (?:participate|attend|present|visit)|for (?:my|his|her))\s)|^for\s"
    r"|,\s(?=for\s[a-z\d])"
)
INVESTIGATOR = re.compile(r"(?:^|,?\s*\b)(?:[Cc]o-?)?(?:PI|[Ii]nvestigator)s?(?::\s.+)$")
PIPE = re.compile(r"\t|\s*\|\s*")
REASON = re.compile(r"\s(?:for|in recognition of)\s(?=[a-z]).*")
YEARS_LISTED = re.compile(r"\s*\(\d{4}(?:,? (?:and |& )?\d{4})+\)")  # "(2018, 2019)"
GIVEN_AT = re.compile(r"\b(?:awards|prizes|medals|preise|premios)$", re.I)
QUOTED = re.compile(r"[“\"]([^”\"]{4,})[”\"]")
AWARDED_BY = re.compile(
    r"\b(?:awarded|given|granted|presented|sponsored|funded|issued)\s+(?:by"
    r"|from)\s+(?:the\s)?(?P<by>[A-Z][^.,;()]*?(?:\s\([A-Z]+\))?)"
    r"(?:\s+(?:for|among)\s(?-i:[a-z\d])|[.,;()]|$)",
    re.I,
)
# What a grant was worth, and the owner's part in it.
MONEY = (
    r"(?:(?:CAD|AUD|USD|NZD|US|NZ|HK|[ACRS])?\s?\$|[€£¥]"
    r"|CHF|EUR|USD|GBP|SGD|HKD|RMB|CAD|AUD|SEK|NOK|DKK|BRL)"
)
SUM = (
    rf"(?:US\s?)?{MONEY}\s?\d[\d.,’' ]*(?:k|m|million|mio\.?)?"
    rf"|\d[\d.,’']*\s?(?:k|m|million|mio\.?)?\s?{MONEY}"
)
BY = re.compile(r"^(?:issued by|awarded by|granted by|given by|by|from|at)\s+(?:the\s)?", re.I)
AMOUNT = re.compile(
    rf",?\s*\((?:(?:total|amount|value|worth|award)[\w ]*:?\s*)?(?:{SUM})(?: (?:per|a) \w+)?\)"
    rf"|,?\s+(?:{SUM})(?![\w])"
    r"|\s*\((?:co-)?PI\b[^)]*\)",
    re.I,
)


def read(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """A section of prizes: one a line or paragraph, or several lines each."""
    lines = prize_lines.ready(lines)
    if entries := list(stacked.read(lines)):
        yield from entries
        return
    if stacks := stanzas.read(lines, NAMED.search):
        yield from (found for stanza in stacks if (found := _told(stanza)))
        return
    dated = sum(bool(dates.find(line.text)) for line in lines) * 2 >= len(lines)
    for line in (part for whole in _inherited(grouped(lines)) for part in _several(whole)):
        bare = len(line.text) < 40 and not dates.find(line.text) and not line.bullet
        if bare and (line.text.rstrip().endswith(":") or (dated and _heads(line))):
            continue
        if found := _prize(line):
            yield found


def _told(stanza: Stanza) -> Entry | None:
    """A prize over several lines: its name, its time; below them who gave it, what is said."""
    name, below = stanza.name, list(stanza.below)
    if below and is_giver(name.text) and NAMED.search(below[0].text):
        name, below[0] = below[0], name
    giver = below.pop(0) if below and names_giver(below[0]) else None
    if giver and not dates.find(name.text):
        facts = [Fact("title", RECIPIENT.sub("", name.text), name.number)]
    else:
        found = _prize(name, cut=stanza.time is None)
        facts = list(found.facts) if found else []
    if giver and not any(fact.field == "awarder" for fact in facts):
        facts.append(Fact("awarder", _given(giver.text), giver.number))
    time = fields.dated(name)[1]
    if stanza.time:
        spans = dates.find(stanza.time.text)
        time, left = spans[0].period, stanza.time.text[spans[-1].end :].strip(" \t,;:|·•–-")
        facts = [fact for fact in facts if fact.field != "date"]
        facts.append(Fact("date", time.start or time.end, stanza.time.number))
        if len(left) > 3 and not is_place(left):
            below.append(replace(stanza.time, text=left.replace("\t", " ")))
    facts += [Fact("summary", " ".join(line.text for line in below), n.number) for n in below[:1]]
    facts = [fact for fact in facts if fact.value]
    return Entry("awards", tuple(facts), time, stanza.numbers) if facts else None


def names_giver(line: Line) -> bool:
    """Who gave a prize, on a line of its own below its name: no sentence, no bullet."""
    said = stanzas.is_said(line) and not BY.match(line.text)
    kind = judge(line.text)[0]
    return not line.bullet and not said and len(line.text) < 90 and kind != "degree"


def _given(text: str) -> str:
    """A giver without "by" before, and the place behind, its name."""
    giver = REASON.sub("", YEARS.sub("", BY.sub("", text)))
    bare, place = split_place(giver)
    return balanced(bare if "," in place and len(bare) > 3 else giver, ' ,.“”"')


def _several(line: Line) -> Iterator[Line]:
    """ "A Prize, 2023; B Scholarship, 2019" in two."""
    parts = [part for part in prize_lines.SEVERAL.split(line.text) if part.strip()]
    told = [p for p in parts if dates.find(p) or NAMED.search(p)]
    if len(parts) > 1 and len(told) == len(parts):
        yield from (replace(line, text=part, bold=()) for part in parts)
    else:
        yield line


def _heads(line: Line) -> bool:
    """A sub-heading among dated prizes: in capitals or bold, and no prize itself."""
    return (line.caps or line.strong) and not NAMED.search(line.text)


def _prize(line: Line, *, cut: bool = True) -> Entry | None:
    """Title, giver and date of one prize; its year stays in the title, where `cut` is false."""
    text, time = _timed(line) if cut else (line.text, Period())
    text, said = _sentences(text)
    said = line.text[line.text.find(said[:12]) :] if said else ""  # with the years in it
    text = INVESTIGATOR.sub("", AMOUNT.sub("", text)).strip(" ,;:")
    if len(text) < 3:
        return None
    parts = _stretches(text, line)
    if not parts:
        return None
    index = next((i for i, p in enumerate(parts) if NAMED.search(p)), 0)
    if len(parts) > 1 and index == 0 and is_giver(parts[0]) and not is_giver(parts[1]):
        index = 1
    elif index and GIVEN_AT.search(parts[index]) and judge(parts[0])[0] != "org":
        index = 0  # "Rising Star, Women in Payments Awards"
    title = RECIPIENT.sub("", YEARS.sub("", parts.pop(index)).strip(" ,") or text)
    if re.match(r"(?:from|by)\s", title, re.I) and parts:
        title, parts = parts[0], [title]
    givers = [p for p in parts if judge(p)[0] in ("org", "", "venue", "person") and len(p) < 110]
    givers = [p for p in givers if not (RANK.match(p) or FOR.match(f" {p}"))]
    by = AWARDED_BY.search(text)
    giver = _given(by["by"] if by else givers[0] if givers else "")
    facts = [
        Fact("title", title.strip('“”"'), line.number),
        Fact("awarder", giver, line.number),
    ]
    facts.append(Fact("date", time.start or time.end, line.number))
    rest = [p for p in (*parts, said) if p != (givers[0] if givers else None)]
    facts.append(Fact("summary", "; ".join(filter(None, rest)), line.number))
    return Entry("awards", tuple(f for f in facts if f.value), time, line.numbers)


def _timed(line: Line) -> tuple[str, Period]:
    """A prize's words and its time: the first, where the line begins with times ("2014, 2015")."""
    spans = dates.find(line.text)
    if len(spans) == 1:
        before, behind = line.text[: spans[0].start], line.text[spans[0].end :]
        if CONTEST.search(before) and (behind.lstrip()[:1] or "(") in "(.":
            return line.text, spans[0].period
        if behind.startswith(")") and (bracket := GIVEN_IN.fullmatch(before)):
            return f"{bracket[1]}\t{bracket[2]}\t{behind[1:]}", spans[0].period
    if len(spans) > 1 and (listed := YEARS_LISTED.search(line.text)):
        return f"{line.text[: listed.start()]}{line.text[listed.end() :]}", spans[0].period
    if len(spans) < 2 or line.text[: spans[0].start].strip(" (["):
        return fields.dated(line)
    last = spans[0]
    for span in spans[1:]:
        last = span if not line.text[last.end : span.start].strip(" ,;/&") else last
    return line.text[last.end :].lstrip(")]").strip(" \t,;:|-–—."), spans[0].period


def _sentences(text: str) -> tuple[str, str]:
    """A prize's name, and what is said of it: "Foo Grant. Highest of all."."""
    stop = STOP.search(text) or FOR.search(text)
    named = stop and len(text[: stop.start()].split()) > 1
    return (text[: stop.start()], text[stop.end() :]) if stop and named else (text, "")


def _inherited(lines: Iterable[Line]) -> Iterator[Line]:
    """A prize without a year of its own below one with a year left of it has the same year."""
    year, column = "", 0
    for line in lines:
        spans = dates.find(line.text)
        first = next((s for s in spans if not line.text[: s.start].strip(" ([")), None)
        if first:
            year, column = line.text[first.start : first.end], line.indent
        elif spans or line.bullet or line.indent <= column:
            year = ""
        below = year and not first
        yield replace(line, text=f"{year}\t{line.text}", bold=()) if below else line


def _stretches(text: str, line: Line) -> list[str]:
    """A prize's words in parts: its title in quotes or bold, the giver, the rest."""
    divider = PIPE if "|" in text else HARD  # "Foo - Bar | Tea Society": a name, a giver
    parts = [part.strip(" ,;:.") for part in divider.split(text) if part and part.strip(" ,;:.")]
    parts = [part for part in parts if not is_place(part)] or parts
    quoted = QUOTED.search(text)
    alone = quoted and NAMED.fullmatch(text[: quoted.start()].strip())  # "Premio “Giovani”"
    if quoted and quoted.start() > 3 and not alone:  # a grant: who gave it, "for what"
        parts = [quoted[1], text[: quoted.start()].strip(" ,;:")]
    elif len(parts) == 1:
        parts = _divided(parts[0])
    bold = next((line.text[s:e].strip(" ,.:") for s, e in line.bold if e - s > 6), "")
    if bold and bold in text and len(bold) + 3 < len(text) and re.search(PRIZED, bold):
        before, _, after = text.partition(bold)
        goes_on = after.strip()[:1].islower()
        beside = [before.strip(" ,;:."), after.strip(" ,;:.()")]
        parts = parts if goes_on else [bold, *filter(None, beside)]
    return parts


def _divided(text: str) -> list[str]:
    """ "Best Paper Award, KDD" and "Fellowship from the NSF" in two."""
    chunks = [c.strip() for c in between_commas(text) if c.strip()]
    if len(chunks) > 1:
        return [chunks[0], ", ".join(chunks[1:])] if len(chunks) < 5 else chunks[:2]
    by = re.search(r"\s(?:from|by|awarded by)\s+(?:the\s)?(?=[A-Z])", text)
    return [text[: by.start()], text[by.end() :]] if by else [text]
