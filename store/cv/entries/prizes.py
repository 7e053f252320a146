"""Lines of a section of prizes -> entries: title, giver, date, what is said of them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from store.cv.blocks import fields
from store.cv.blocks.pieces import judge
from store.cv.page.flow import glued
from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.phrases.cuts import HARD
from store.cv.phrases.scores import COMMA
from store.cv.phrases.towns import is_place, split_place
from store.records import Entry, Fact

PRIZE = (
    r"(?:award|prize|medal|scholarship|fellowship|honou?rs?|grant|winner|bursary|stipend"
    r"|premi[oa]|borsa di \w+|beca|bolsa|bourse|prix|prijs|beurs|\w*preis|\w*stipendi(?:um|o|en)?"
    r"|dean['’]?s list|finalist|employee of the \w+|star employee|runner-?up)s?"
)
PRIZED = re.compile(r"\w\s\w")  # a title has two words; a lone bold year has not
NAMED = re.compile(rf"\b{PRIZE}\b", re.I)
RECIPIENT = re.compile(
    r"^(?:(?:was )?(?:awarded|granted)|recipient of|winner of|received|won|selected"
    r" for)\s+(?:an?\s|the\s)?",
    re.I,
)
YEARS = re.compile(
    r"(?:(?:,|^)?\s*\b(?:(?:spring|fall|autumn|summer|winter)\b\s*)?(?:19|20)\d\d\b)+\s*$|(?:^|,\s*)(?:spring|fall|autumn|summer|winter)$",
    re.I,
)
GIVEN_AT = re.compile(r"\b(?:awards|prizes|medals|preise|premios)$", re.I)
QUOTED = re.compile(r"[“\"]([^”\"]{4,})[”\"]")
AWARDED_BY = re.compile(
    r"\b(?:awarded|given|granted|presented|sponsored|funded)\s+(?:by"
    r"|from)\s+(?:the\s)?(?P<by>[A-Z][^.,;()]*?)(?:\s+for\b|[.,;()]|$)",
    re.I,
)
# What a grant was worth, and the owner's part in it.
MONEY = r"(?:[$€£¥]|CHF|EUR|USD|GBP|SGD|HKD|RMB|CAD|AUD|SEK|NOK|DKK|BRL|R\$)"
SUM = (
    rf"(?:US\s?)?{MONEY}\s?\d[\d.,’' ]*(?:k|m|million|mio\.?)?"
    rf"|\d[\d.,’']*\s?(?:k|m|million|mio\.?)?\s?{MONEY}"
)
AMOUNT = re.compile(
    rf",?\s*\((?:total[\w ]*:?\s*)?(?:{SUM})\)|,?\s+(?:{SUM})(?![\w])|\s*\((?:co-)?PI\b[^)]*\)",
    re.I,
)


def read(lines: tuple[Line, ...]) -> Iterator[Entry]:
    """A section of prizes: one a line or paragraph; bullets below dated ones tell of them."""
    if parted := _headed(lines):
        for head, said in parted:
            if found := _prize(head):
                text = " ".join(line.text for line in said)
                facts = (*found.facts, *([Fact("summary", text, said[0].number)] if text else []))
                numbers = (*head.numbers, *(n for line in said for n in line.numbers))
                yield replace(found, facts=facts, lines=numbers)
        return
    dated = sum(bool(dates.find(line.text)) for line in lines) * 2 >= len(lines)
    for line in (part for whole in grouped(lines) for part in _several(whole)):
        bare = len(line.text) < 40 and not dates.find(line.text) and not line.bullet
        if bare and (line.text.rstrip().endswith(":") or (dated and _heads(line))):
            continue
        if found := _prize(line):
            yield found


def _headed(lines: tuple[Line, ...]) -> list[tuple[Line, list[Line]]]:
    """Heads without a bullet, most of them with a time, and the bullets below each; or nothing."""
    found: list[tuple[Line, list[Line]]] = []
    for line in lines:
        if not line.bullet:
            found.append((line, []))
        elif found:
            found[-1][1].append(line)
        else:
            return []
    dated = sum(bool(dates.find(head.text)) for head, _ in found)
    told = sum(bool(said) for _, said in found)
    return found if found and told * 2 > len(found) and dated * 2 > len(found) else []


def _several(line: Line) -> Iterator[Line]:
    """ "A Prize, 2023; B Scholarship, 2019" in two."""
    parts = [part for part in re.split(r";\s+|\s[·•|]\s", line.text) if part.strip()]
    told = [p for p in parts if dates.find(p) or re.search(rf"\b{PRIZE}\b", p, re.I)]
    if len(parts) > 1 and len(told) == len(parts):
        yield from (replace(line, text=part, bold=()) for part in parts)
    else:
        yield line


def _is_giver(text: str) -> bool:
    """A foundation that stands before what it gave, where no word tells the prize."""
    return judge(text)[0] == "org" and not re.search(rf"\b{PRIZE}\b", text, re.I)


def _heads(line: Line) -> bool:
    """A sub-heading among dated prizes: in capitals or bold, and no prize itself."""
    return (line.caps or line.strong) and not re.search(rf"\b{PRIZE}\b", line.text, re.I)


def grouped(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Join a line that only holds a date or a place to the line before it."""
    if stacks := _stacked(lines):
        yield from stacks
        return
    held: Line | None = None
    for line in lines:
        bare = _is_date(line)
        if held is not None and not line.bullet and is_place(line.text):
            continue
        if held is not None and _is_given_by(held, line):
            held = glued(replace(held, text=f"{held.text},"), line)
            continue
        if held is not None and bare and not line.bullet and not dates.find(held.text):
            held = glued(held, line)
            continue
        if held is not None and _is_date(held):
            held = glued(held, line)
            continue
        if held is not None and line.bullet and line.indent > held.indent:
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _stacked(lines: tuple[Line, ...]) -> list[Line]:
    """Each prize in lines of its own between blank ones: its name, when, who gave it; as one."""
    groups: list[list[Line]] = []
    for line in lines:
        if line.gap or not groups:
            groups.append([])
        groups[-1].append(line)
    whole = all(
        1 < len(group) < 6 and sum(map(_is_date, group)) == 1 and _lasts(group) for group in groups
    )
    if not groups or not whole or any(line.bullet for line in lines):
        return []
    return [
        replace(
            group[0],
            text="\t".join(line.text for line in group),
            more=tuple(n for line in group for n in line.numbers)[1:],
            breaks=(),
            bold=(),
        )
        for group in groups
    ]


def _lasts(group: list[Line]) -> bool:
    """The first line is a name, and no line but the one that is a date tells another."""
    return not any(
        dates.find(line.text) for line in group if line is group[0] or not _is_date(line)
    )


def _is_given_by(held: Line, line: Line) -> bool:
    """A foundation on a line of its own below a prize that has no time yet."""
    if dates.find(held.text) or dates.find(line.text) or line.bullet or len(line.text) > 80:
        return False
    return bool(NAMED.search(held.text)) and _is_giver(line.text) and "," not in held.text


def _is_date(line: Line) -> bool:
    """Nothing but a date stands on the line."""
    spans = dates.find(line.text)
    return bool(spans) and len(line.text) - sum(s.end - s.start for s in spans) < 4


def _prize(line: Line) -> Entry | None:
    """Title, giver and date of one prize."""
    text, time = fields.dated(line)
    text = AMOUNT.sub("", text).strip(" ,;:")
    if len(text) < 3:
        return None
    parts = _stretches(text, line)
    if not parts:
        return None
    index = next((i for i, p in enumerate(parts) if re.search(rf"\b{PRIZE}\b", p, re.I)), 0)
    if len(parts) > 1 and index == 0 and _is_giver(parts[0]):
        index = 1
    elif index and GIVEN_AT.search(parts[index]) and judge(parts[0])[0] != "org":
        index = 0  # "Rising Star, Women in Payments Awards"
    title = RECIPIENT.sub("", YEARS.sub("", parts.pop(index)).strip(" ,") or text)
    if re.match(r"(?:from|by)\s", title, re.I) and parts:
        title, parts = parts[0], [title]
    givers = [p for p in parts if judge(p)[0] in ("org", "", "venue", "person") and len(p) < 110]
    giver = (
        re.sub(
            r"^(?:by|from|at|awarded by|granted by|given by)\s+(?:the\s)?",
            "",
            givers[0],
            flags=re.I,
        )
        if givers
        else ""
    )
    said = AWARDED_BY.search(text)
    giver = YEARS.sub("", said["by"] if said else giver)
    bare, place = split_place(giver)
    giver = bare if "," in place and len(bare) > 3 else giver
    facts = [
        Fact("title", title.strip('“”"'), line.number),
        Fact("awarder", giver.strip(' ,.()“”"'), line.number),
    ]
    facts.append(Fact("date", time.start or time.end, line.number))
    rest = [p for p in parts if p != (givers[0] if givers else None)]
    facts.append(Fact("summary", "; ".join(rest), line.number))
    return Entry("awards", tuple(f for f in facts if f.value), time, line.numbers)


def _stretches(text: str, line: Line) -> list[str]:
    """A prize's words in parts: its title in quotes or bold, the giver, the rest."""
    parts = [part.strip(" ,;:.") for part in HARD.split(text) if part and part.strip(" ,;:.")]
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
    chunks = [c.strip() for c in COMMA.split(text) if c.strip()]
    if len(chunks) > 1:
        return [chunks[0], ", ".join(chunks[1:])] if len(chunks) < 5 else chunks[:2]
    by = re.search(r"\s(?:from|by|awarded by)\s+(?:the\s)?(?=[A-Z])", text)
    return [text[: by.start()], text[by.end() :]] if by else [text]
