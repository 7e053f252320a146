"""Raw lines -> raw lines that each hold one thing; the remarks and settings of a file are out.

Some exports print an entry's labelled fields, or its head and its prose, on one line.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from store.cv.phrases import dates, names
from store.cv.phrases.grammar import TWO_DIGITS
from store.cv.phrases.kinds import kind_of
from store.cv.words.label_words import LABELS

Raw = tuple[int, str]
# What an entry's labelled fields are called; two of them on a line are two lines.
FIELDS = {
    word: kind
    for kind in ("org", "title", "degree", "date", "place", "client")
    for word in LABELS[kind]
} | {"team size": "text", "environment": "text", "domain": "text", "technology": "text"}
FIELD = re.compile(
    r"(?<![^\W_])(" + "|".join(sorted(map(re.escape, FIELDS), key=len, reverse=True)) + r")"
    r"\s*[:：]\s*(?=\S)",
    re.I,
)
OPENED, CLOSED = re.compile(r"<!--"), re.compile(r"-->")
MATTER = re.compile(r"---\s*")
KEY = re.compile(r"[\w-]+:(?:\s.*)?|\s+.*|-\s.*")
OWNER = re.compile(
    r"(?:name|author|title|subtitle|description)\s*:\s*[\"']?"
    r"(?:(?:curriculum vitae|cv|r[eé]sum[eé])\s*(?:(?:of|von|de|di|for)\s|d['’]|[-–—:|])\s*)?"
    r"([^\"']+?)(?:(?:['’]s|\s*[-–—|,])\s*(?:curriculum vitae|cv|r[eé]sum[eé]))?[\"']?\s*$",
    re.I,
)
MOST_MATTER = 40  # lines of a file's own settings, at most
HEAD = 170  # characters of an entry's head that stands before its prose, at most
PROSE = 45  # characters of that prose, at least
BEHIND = re.compile(r"[)\]]?\s*[.:;,]?\s+[-–—•*]?\s*(?=[A-Z\"(])|[)\]]?\s*[.:]\s+")
MARK = re.compile(r"[\s#>*•\-–+]*")
# Sections' names within a line: "... of my team. Work Experience Cook Foo Inn - 2010 to 2012".
NAMED = re.compile(
    r"(?:^|(?<=[.)\]!?\d])\s+|(?<=\S)\s{2,}"
    r"|\s(?=[A-Z]{5}|[A-Z][a-z]+ (?:Exp|Hist|Qual|Back|Inf|Obj)))"
    r"((?:(?:Work|Professional|Employment|Industry|Relevant) (?:Experience|History)"
    r"|(?:Educational |Academic )?(?:Education|Qualifications?|Background)"
    r"|(?:Technical |Key |IT |Computer )?Skills|Additional Information"
    r"|Certifications?(?:/Licenses)?"
    r"|Career Objective|Objective|Professional Summary|Summary|Personal (?:Details|Information)"
    r"|Projects|Awards|Achievements|Languages)"
    r"|(?:WORK|PROFESSIONAL|EMPLOYMENT) (?:EXPERIENCE|HISTORY)|EXPERIENCE|EDUCATION"
    r"|(?:TECHNICAL |KEY )?SKILLS|ADDITIONAL INFORMATION|CERTIFICATIONS?|PROJECTS|OBJECTIVE"
    r"|SUMMARY)"
    r"\s*:?\s+(?=[A-Z•*\d])"
)
# One sign or letter before a line's words that is no word: Wingdings' bullets read as letters.
LETTERED = re.compile(r"\s*([fxyvqlnuØüðèàƒŹ§¾‡¨¬®ÿ¤÷])\s+(?=[A-Z])")
# An "o" that is a bullet before capitals is one before small letters as well.
ROUND = re.compile(r"[\s|]*o\s+[A-Z]")
SMALL = re.compile(r"^(\s*)o\s+(?=[a-z])")
FILLED = re.compile(r"(?<=\S)\s+-{5,}\s+(?=\S)")  # "Senior Engineer ------- Boston MA"
CODED = re.compile(r"\{\{[<%][^{}]*[>%]\}\}|\{%[^{}]*%\}")  # a site's own instructions
REFERENCE = re.compile(
    r"\s{0,3}\[([^\[\]]{1,60})\]:\s+<?((?:https?://|mailto:|www\.|[/#])[^\s<>]*)>?(?:\s+[\"'(].*)?\s*"
)
REFERRED = re.compile(r"(?<!!)\[([^\[\]]+)\]\s?\[([^\[\]]*)\]")
EMOJI = re.compile(r":(?<![\w:]:)[a-z][a-z0-9_+-]{1,30}:(?=\s|$)\s?")  # ":mortar_board: Education"
UNSHOWN = re.compile(r"<(title|script|style)\b[^<>]*>[^<>]*</\1>", re.I)
HEADED = re.compile(r"^\s*<h([1-6])(?:\s[^<>]*)?>\s*(.*?)\s*</h\1>\s*$", re.I)
ITEMED = re.compile(r"^\s*<li(?:\s[^<>]*)?>\s*", re.I)
HASHED = re.compile(r"^\s*#\s+(?=\w)")
RULED = re.compile(r"(?<=[^\W_])[\s:]*_{5,}\s*$|^\s*_{5,}\s*(?=\w)")  # "Education ________"
# "- - - - Education - - - -", "==== Skills ====": signs drawn on both sides of a heading.
DRAWN = re.compile(
    r"^(#{1,6}\s+)?\W*?(?:([-–—=~•·])\s*)(?:\2\s*){2,}([^\W_].{1,48}?)\s*(?:\2\s*){3,}$"
)
DRAWS = frozenset("-–—=~•·")
RATE = re.compile(r"[○●◯⬤■□★☆◦•]\s?[○●◯⬤■□★☆◦•]\s?[○●◯⬤■□★☆◦•]")
RATED = re.compile(r"(?<=\S)\s*[○●◯⬤■□★☆◦•](?:\s?[○●◯⬤■□★☆◦•]){2,}\s*")  # "Python ●●●○○"
BEHIND_NAME = re.compile(r"(#{1,6}\s+)(\*\*.{4,50}\*\*)\s+(\*\*[^*]{4,30}\*\*)")
SAID = re.compile(r"\s(?:I|we|was|were|is|has|have|been|my|his|her|which|that|who)\s")
INSIDE = re.compile(r"[a-z]{3,}[.!?]\s+[A-Z]")


def apart(raws: Iterable[Raw]) -> Iterator[Raw]:
    """Every line, in order; parts of one line share its number."""
    kept = _dotted(_hashed(list(_plain(_referred(list(raws))))))
    headed = any(_is_heading(raw) for _, raw in kept)
    for number, raw in kept:
        for stretch in _beside_name(raw) if headed else _unwound(raw):
            for part in _labelled(stretch):
                yield from ((number, piece) for piece in _headed(part))


def _referred(raws: list[Raw]) -> list[Raw]:
    """Links whose addresses stand at the page's end, "[me][1]" and "[1]: https://...", in place."""
    defined = (REFERENCE.fullmatch(raw) for _, raw in raws if "]:" in raw)
    found = {match[1].casefold(): match[2] for match in defined if match}
    if not found:
        return raws
    used: set[str] = set()

    def linked(match: re.Match[str]) -> str:
        label = (match[2] or match[1]).casefold()
        if label not in found:
            return match[0]
        used.add(label)
        return f"[{match[1]}]({found[label]})"

    placed = [(number, REFERRED.sub(linked, raw) if "][" in raw else raw) for number, raw in raws]
    ends = [m[1].casefold() if (m := REFERENCE.fullmatch(raw)) else "" for _, raw in placed]
    return [raw for raw, end in zip(placed, ends, strict=True) if end not in used]


def _hashed(raws: list[Raw]) -> list[Raw]:
    """Signs "#" that stand before every statement as bullets, and open no section."""
    found = [raw for _, raw in raws if "#" in raw and HASHED.match(raw)]
    if len(found) < 2 or any(kind_of(raw.strip(" #*"))[0] for raw in found):
        return raws
    plain = sum(raw.strip(" #")[-1:].isalnum() or raw.rstrip()[-1:] in ".;" for raw in found)
    named = sum(1 for _, raw in raws if _is_heading(raw))
    if plain < len(found) or not named:
        return raws
    return [(number, HASHED.sub("• ", raw)) for number, raw in raws]


def _dotted(raws: list[Raw]) -> list[Raw]:
    """Bullets of a font that the reader did not know, as bullets: "x Led ...", "§ Led ..."."""
    lone = [raw for _, raw in raws if raw.lstrip(" \t|")[1:2].isspace()]  # behind one sign
    if sum(bool(ROUND.match(raw)) for raw in lone) > 3:
        raws = [(number, SMALL.sub(r"\1• ", raw)) for number, raw in raws]
    found = Counter([match[1] for raw in lone if (match := LETTERED.match(raw))])
    signs = {sign for sign, count in found.items() if count > 2}
    if not signs:
        return raws
    return [(number, _bulleted(raw, signs)) for number, raw in raws]


def _bulleted(raw: str, signs: set[str]) -> str:
    """The line with its bullet; before a time the sign was a calendar, and is left out."""
    match = LETTERED.match(raw)
    if not match or match[1] not in signs:
        return raw
    rest = raw[match.end() :]
    dated = any(span.start < 2 for span in dates.find(rest[:40]))
    return rest if dated else f"• {rest}"


def _is_heading(raw: str) -> bool:
    """A line that opens the jobs or the degrees of a page."""
    text = raw.strip(" #*_=:-|")
    return 3 < len(text) < 41 and kind_of(text) in (("work", 1.0), ("education", 1.0))


def _unwound(raw: str) -> list[str]:
    """A line of a page without headings, cut where a section's name stands among its words."""
    if len(raw) < 12:
        return [raw]
    found: list[str] = []
    at = 0
    for match in NAMED.finditer(raw):
        found += [raw[at : match.start()], "", match[1], ""]
        at = match.end()
    return [*found, raw[at:]] if found else [raw]


def _plain(raws: list[Raw]) -> Iterator[Raw]:
    """Without the settings above a page ("--- layout: cv ---") and without HTML's remarks."""
    first = next((i for i, (_, raw) in enumerate(raws[:3]) if raw.strip()), 0)
    inside = False
    start = _matter(raws, first)
    named = (m and (n, m[1]) for n, raw in raws[first:start] if (m := OWNER.match(raw)))
    yield from [raw for raw in named if raw and names.is_name(raw[1])][:1]
    for number, raw in raws[start:]:
        kept = RULED.sub("", raw) if "_____" in raw else raw
        kept = EMOJI.sub("", kept) if ":" in kept else kept
        kept = CODED.sub("", kept) if "{{" in kept or "{%" in kept else kept
        kept = _untagged(kept) if "</" in kept or "<li" in kept else kept
        kept = DRAWN.sub(r"## \3", kept) if kept[-1:] in DRAWS and _may_draw(kept) else kept
        kept = FILLED.sub("\t", kept) if "-----" in kept else kept
        kept = _unrated(kept) if not kept.isascii() and RATE.search(kept) else kept
        if inside or "<!--" in raw:
            kept, inside = _visible(kept, inside)
        yield number, kept


def _may_draw(raw: str) -> bool:
    """Signs stand before its first word as well: a quick look."""
    return len(raw) < 250 and not raw.lstrip("# \t")[:1].isalnum()


def _unrated(raw: str) -> str:
    """ "**Python** ●●●○○" without its level in dots, and no heading of what stands below."""
    return RATED.sub("; ", raw.replace("**", "")).rstrip(" ;")


def _matter(raws: list[Raw], first: int) -> int:
    """Where the text begins behind the settings; 0 if there are none."""
    if not raws or not MATTER.fullmatch(raws[first][1]):
        return 0
    for index in range(first + 1, min(len(raws), first + MOST_MATTER)):
        raw = raws[index][1]
        if MATTER.fullmatch(raw):
            return index + 1
        if raw.strip() and not KEY.fullmatch(raw):
            return 0
    return 0


def _untagged(raw: str) -> str:
    """A web page's headings and items in the clothes that all others wear."""
    raw = UNSHOWN.sub("", raw)
    raw = HEADED.sub(lambda m: f"{'#' * int(m[1])} {m[2]}", raw)
    return ITEMED.sub("• ", raw)


def _visible(raw: str, inside: bool) -> tuple[str, bool]:
    """What of a line stands outside remarks, and whether it ends within one."""
    kept: list[str] = []
    at = 0
    while at <= len(raw):
        match = (CLOSED if inside else OPENED).search(raw, at)
        if not inside:
            kept.append(raw[at : match.start()] if match else raw[at:])
        if not match:
            break
        inside, at = not inside, match.end()
    return "".join(kept), inside


def _beside_name(raw: str) -> list[str]:
    """ "# **Jo Example** **Education**": a margin's first heading behind the name."""
    if raw[:1] != "#" or raw[-2:] != "**" or not (found := BEHIND_NAME.fullmatch(raw)):
        return [raw]
    name = found[2].replace("*", "")
    if not names.is_name(name) or kind_of(found[3].strip("* "))[1] < 1:
        return [raw]
    return [found[1] + name, "", found[1] + found[3]]


def _labelled(raw: str) -> list[str]:
    """ "Company: Foo Ltd  Designation: Clerk  Duration: ..." at its labels, one line each."""
    if raw.count(":") < 2 or len(raw) > 400:
        return [raw]
    found = [m for m in FIELD.finditer(raw) if m[1][:1].isupper()]
    kinds = {FIELDS[m[1].casefold()] for m in found}
    lead = found and len(raw[: found[0].start()].strip()) < 4
    if not lead or len(kinds) < 2 or not kinds & {"org", "title", "client"}:
        return [raw]
    cuts = [m.start() for m in found[1:]]
    starts, ends = [0, *cuts], [*cuts, len(raw)]
    return [raw[a:b].rstrip(" \t,;|") for a, b in zip(starts, ends, strict=True)]


def _headed(raw: str) -> list[str]:
    """ "Cook, Foo Inn, May 2012 to Present. Ran the kitchen ..." in head and prose."""
    if len(raw) < PROSE * 2 or "|" in raw or "\t" in raw:
        return [raw]
    if not TWO_DIGITS.search(raw, 0, min(HEAD, len(raw) - PROSE)):
        return [raw]  # no time stands before its prose
    span = next((s for s in dates.find(raw[:HEAD]) if s.ranged), None)
    if not span or span.end >= HEAD - 2:
        return [raw]
    behind = BEHIND.match(raw, span.end)
    before = raw[: span.start]
    start = MARK.match(raw)
    bare = before[start.end() :] if start else before
    told = "," in bare or " - " in bare or " at " in bare or " – " in bare
    if not behind or len(raw) - behind.end() < PROSE or not told or INSIDE.search(bare):
        return [raw]
    if len(bare.split()) > 18 or not bare[:1].isupper() or SAID.search(bare):
        return [raw]
    return [raw[: behind.start()], "", raw[behind.end() :]]
