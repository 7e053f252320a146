"""Text -> Lines: what stands on each line, where, and in what clothes. Blank lines become gaps."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from store.cv.page.markup import TAG, plain
from store.cv.phrases.hints import holds

MOST = 4000  # characters of one line that are read; a CV's longest paragraph has about 2,000
MOST_LINES = 40_000  # lines with words that are read; thirty pages have about 2,000
MOST_TEXT = 600_000  # characters that are read; thirty pages have 0.1 million

HEADING = re.compile(r"\s{0,3}(#{1,6})\s*(?=[^\s#])")
QUOTE = re.compile(r"\s{0,3}(?:>\s?)+")
RULE = re.compile(r"[\s|:+=_*~.─━═—–-]*")
UNDERLINE = re.compile(r"(=|-)\1{2,}\s*")
ROW = re.compile(r"\s*\|.*\|\s*|[^|]+\|[^|]+\|.*")
SIGNS = "-−*+•◦·▪▫●○‣∙⋄♦◆◇■□►▶▷➢➤➔→✓✔✦✧❖★☆–—⁃»\uf0b7\uf0a7\uf0d8\uf076\uf0fc"
OUTER, INNER = "●•-*", "○◦"  # a list's bullets, and those of a list within it
MAY_BEGIN = frozenset(SIGNS + "o")  # what a bullet begins with: a quick look
BULLET = re.compile(
    rf"(?:[{re.escape(SIGNS)}\ue000-\uf8ff]\s+|(?:=>|->|>>|\*\*?>)\s*(?=[A-Z])|[•◦▪●○‣∙►➢❖■◆\uf0b7\uf0a7\uf0d8](?=\S)|o\s+(?=[A-Z]))"
)
NUMBER = re.compile(
    r"(?:\d{1,2}/(?=\s+[A-Z][a-z])|[(\[]?[A-Za-z]{0,2}-?\d{1,3}[\])](?:\.|:)?|[A-Z]\d{1,3}[.:]|(?:1\d\d|\d{1,2})\.)(?:\s+|(?=[\"“«„]))"
    r"(?!\d{3}[\s.-]\d{3,4}\b)(?=\S)"  # "(555) 010-0144" is no number of an item
)
PAGES = ("pag", "pág", "seite")  # a page's words: a quick look
PAGE = re.compile(
    r"(?:.{0,60}?\b)?(?:page|seite|página|pagina|pag\.?)\s*\d+\s*(?:(?:of|/|von|de|di|sur"
    r"|van)\s*\d+)?[\s.|–-]*"
    r"|[-–\s]*\d{1,2}\s*(?:/|of)\s*\d{1,2}[-–\s]*|[-–\s]*\d{1,2}[-–\s]*",
    re.I,
)
OF_PAGES = re.compile(r"[ \t,·•|–—-]+\d{1,2}(?:\s?(?:/|of)\s?\d{1,2})?$")  # "Jane Doe 2/3"
OF_PAGE = re.compile(r"[ \t,·•|–—-]+(?P<page>\d{1,2})\s?/\s?(?P<all>\d{1,2})$")
SPACED = re.compile(r"\s*(?:[^\W\d_] ){2,}[^\W\d_](?:\s{2,}(?:[^\W\d_] )+[^\W\d_])*\s*")
SPACED_BOLD = re.compile(r"\*\*(?:[^\W\d_] )+[^\W\d_]\*\*")  # "**O P E N** **S O U R C E**"
# Small capitals, whose first letters stand apart: "S EEMA R OE", "W ORK E XPERIENCE".
TORN = re.compile(r"\b([A-ZÀ-Ž]) ([A-ZÀ-Ž]{2,})")
TORN_CAPS = re.compile(
    r"[A-ZÀ-Ž] [A-ZÀ-Ž]{2,}(?:,? (?:(?:AND|OF|IN|FOR|THE|&) )?[A-ZÀ-Ž] [A-ZÀ-Ž]{2,})+"
)
BREAK = re.compile(r"\s*<br\s*/?>\s*", re.I)
# What parts the lines within a table's cell: a tag, a bullet, two blanks before something bold.
INSIDE = re.compile(r"\s*<br\s*/?>\s*|\s+(?=[•▪◦✓]\s)|(?<=\S)\s{2,}(?=\*\*\S)", re.I)
ROW_END = re.compile(r"</tr>\s*(?:<tr[^<>]*>)?", re.I)
CELL_END = re.compile(r"</t[dh]>", re.I)
LETTER = re.compile(r"[^\W\d_]")
SIGN_FIRST = re.compile(r"[^\w\s(\[\"'“‘+*#@/¿¡«<.\-•]\s*(?=[\w(])")


@dataclass(frozen=True, slots=True)
class Line:
    """One line's words, without markup, bullet or number; cells stand apart by a tab."""

    text: str
    number: int  # in the document, from 1
    level: int = 0  # 1-6 where it was marked as a heading
    bold: tuple[tuple[int, int], ...] = ()  # stretches of `text`
    bullet: str = ""  # "•" or "1", or "" for none
    indent: int = 0  # columns before the bullet or the first word
    gap: int = 0  # blank lines before it
    links: tuple[tuple[str, str], ...] = ()  # words and address
    more: tuple[int, ...] = ()  # further lines that were joined to it
    breaks: tuple[int, ...] = ()  # offsets in `text` where these begin
    slanted: tuple[str, ...] = ()  # words in italics

    @property
    def cells(self) -> list[str]:
        """The line's columns; one, where it has none."""
        return [cell for part in self.text.split("\t") if (cell := part.strip())]

    @property
    def strong(self) -> bool:
        """A heading's clothes: marked as one, or all bold."""
        if self.level or not self.bold:
            return self.level > 0
        start, end = self.bold[0]
        size = end - start if len(self.bold) == 1 else sum(e - s for s, e in self.bold)
        return size >= len(self.text.rstrip(" :.,")) - 2

    @property
    def caps(self) -> bool:
        """All letters are capitals, and there are at least three of them."""
        return self.text.isupper() and len(LETTER.findall(self.text)) > 2

    @property
    def numbers(self) -> tuple[int, ...]:
        """Every line of the document that it was read from."""
        return (self.number, *self.more)

    def line_at(self, offset: int) -> int:
        """The document's line on which the character at this offset stands."""
        number = self.number
        for start, other in zip(self.breaks, self.more, strict=True):
            if start > offset:
                break
            number = other
        return number


def read(raws: Iterable[tuple[int, str]]) -> tuple[Line, ...]:
    """Every line with words, in the order given; each raw line comes with its number."""
    lines: list[Line] = []
    raws = (part for whole in raws for part in (_rows(whole) if _may_cut(whole) else (whole,)))
    left = MOST_TEXT
    signed: set[int] = set()  # where bullets of the outer list stand, whose inner ones may too
    gap, alone = 0, -1  # blank lines, and the indent of a bullet that stands alone, before a line
    for number, raw in raws:
        raw = raw[:MOST].replace("\f", "").replace("\xad", "-").rstrip()
        bare = raw.strip()
        if len(bare) == 1 and bare in SIGNS:
            alone = len(raw) - 1
            continue
        ruled = bare and not bare[-1].isalnum() and RULE.fullmatch(raw)
        if not raw or ruled or bare.startswith("```"):
            if lines and not gap and raw and UNDERLINE.fullmatch(raw) and len(lines[-1].text) < 60:
                lines[-1] = replace(lines[-1], level=1 if raw[0] == "=" else 2)
            gap += 1
            continue
        left -= len(raw)
        if len(lines) == MOST_LINES or left < 0:
            break
        line = one(raw, number, gap)
        if not line.text:
            continue
        if line.bullet and bare[0] in OUTER:
            signed.add(line.indent)
        elif line.bullet and line.indent in signed and bare.lstrip("_*")[:1] in INNER:
            line = replace(line, indent=line.indent + 2)
        if alone >= 0 and not line.bullet:
            line = replace(line, bullet="•", indent=alone)
        lines.append(line)
        gap, alone = 0, -1
    return tuple(_without_furniture(lines))


def _may_cut(whole: tuple[int, str]) -> bool:
    return "|" in whole[1] or "<t" in whole[1]


def _rows(whole: tuple[int, str]) -> Iterator[tuple[int, str]]:
    """A table's row whose last cell holds several lines, as lines of their own."""
    number, raw = whole
    table = "<tr" in raw or "<td" in raw
    if not table and not ("|" in raw and INSIDE.search(raw)):
        yield whole
        return
    for row in ROW_END.split(raw) if table else [raw]:
        cells = CELL_END.split(row) if table else row.strip().strip("|").split("|")
        *first, last = [cell for cell in cells if not table or TAG.sub("", cell).strip()] or [""]
        head = [BREAK.sub(" ", cell) for cell in first]
        lines = INSIDE.split(last)
        yield number, "\t".join([*head, lines[0]]).strip()
        yield from ((number, line) for line in lines[1:])


def one(raw: str, number: int, gap: int = 0) -> Line:
    """A single raw line taken apart."""
    if raw.lstrip().startswith(">"):
        raw = QUOTE.sub("", raw)
    heading = HEADING.match(raw) if "#" in raw else None
    level = len(heading[1]) if heading else 0
    rest = raw[heading.end() :] if heading else raw
    body = rest.lstrip(" \t")
    indent = len(rest[: len(rest) - len(body)].expandtabs(4))
    if "|" in body and ROW.fullmatch(body):
        body = body.strip().strip("|").replace("|", "\t")
    if "* **" in body:
        body = SPACED_BOLD.sub(lambda m: m[0].replace(" ", ""), body)
    if (
        body.lstrip()[1:2] == " "
        and _may_space(body)
        and (SPACED.fullmatch(body) or _is_spaced(body))
    ):
        body = " ".join(word.replace(" ", "") for word in re.split(r"\s{2,}", body.strip()))
    if body[1:2] == " " and body[0] not in SIGNS and TORN_CAPS.fullmatch(body.rstrip()):
        body = TORN.sub(r"\1\2", body)
    bullet, body = _bullet(body)
    text, bold, links, slanted = plain(body)
    if (not bullet and text != body) or level:
        late, shorter = _bullet(text)
        if late:
            bold = tuple(
                (max(0, s - len(text) + len(shorter)), e - len(text) + len(shorter))
                for s, e in bold
            )
            bold = tuple((s, e) for s, e in bold if e > s)
            bullet, text = late, shorter
    if level and (sign := SIGN_FIRST.match(text)):
        text, bold = text[sign.end() :], ((0, len(text) - sign.end()),)
    lead = len(text) - len(text.lstrip(" \t"))
    if lead and bold:
        bold = tuple((max(0, s - lead), e - lead) for s, e in bold if e > lead)
    text = text.strip(" \t")
    return Line(text, number, level, bold, bullet, indent, gap, links, slanted=slanted)


def _may_space(body: str) -> bool:
    """Behind a sign of one letter stands another: a quick look."""
    return len(body.split(None, 2)[1]) == 1


def _is_spaced(body: str) -> bool:
    """All that stands between blanks is a single capital or a sign, and nothing a digit."""
    signs = body.split()
    single = all(len(sign) == 1 and not (sign.islower() or sign.isdigit()) for sign in signs)
    return single and len(signs) > 7


def _bullet(body: str) -> tuple[str, str]:
    """The kind of bullet before a line's words, and the words."""
    kind = ""
    while body[:1] in MAY_BEGIN and (match := BULLET.match(body)):
        kind, body = "•", body[match.end() :].lstrip()
    if not body[:5].isalpha() and (match := NUMBER.match(body)):
        kind, body = kind or "1", body[match.end() :]
    return kind, body


def _is_page(text: str) -> bool:
    """A page's number, perhaps with a running head before it."""
    if not text.rstrip(" \t.|–-")[-1:].isdigit():
        return False
    return (text[0] in "-–" or text[0].isdigit() or holds(text, PAGES)) and bool(
        PAGE.fullmatch(text)
    )


def _numbered(lines: list[Line]) -> set[str]:
    """What stands before the page's number and their count at the foot of several pages."""
    found: dict[tuple[str, int], list[int]] = {}
    for line in lines:
        foot = OF_PAGE.search(line.text) if "/" in line.text[-3:] else None
        if foot and 3 < foot.start() < 60:
            key = line.text[: foot.start()].casefold(), int(foot["all"])
            found.setdefault(key, []).append(int(foot["page"]))
    return {
        words
        for (words, count), pages in found.items()
        if len(pages) > 1 and pages[0] < 3 and pages == sorted(set(pages)) and pages[-1] <= count
    }


def _without_furniture(lines: list[Line]) -> Iterator[Line]:
    """Leave out page numbers, and the running heads that repeat the first lines."""
    first = [line for line in lines[:2] if len(line.text) > 4]
    heads = {line.text for line in first[:1]}
    heads |= {line.text for line in first[1:] if "@" in line.text}
    heads |= {line.text for line in lines[1:4] if line.text.startswith(("http", "www."))}
    names = {OF_PAGES.sub("", line.text).casefold() for line in first if line.text.count(" ") < 6}
    feet = _numbered(lines)
    for index, line in enumerate(lines):
        if "European Union" in line.text and "europass" in line.text:
            continue  # the foot of its pages
        if len(line.text) < 90 and not line.bullet and _is_page(line.text):
            words = line.text.partition("\t")[0]
            if index > 2 or words == line.text or PAGE.fullmatch(words):
                continue
            heads.add(line.text)
            line = replace(line, text=words, bold=())
        last = max(0, len(line.text) - 40)
        numbered = OF_PAGES.search(line.text, last) if line.text[-1].isdigit() else None
        words = line.text[: numbered.start()].casefold() if numbered else ""
        if words in feet or (index > 4 and (words in names or line.text in heads)):
            continue
        yield line
