"""One item of a list of papers -> title, authors in order, venue, year, prizes, status, links."""

import re
from collections.abc import Iterator
from dataclasses import replace

from store.cv.blocks import fields
from store.cv.blocks.blocks import Block
from store.cv.page.lines import Line
from store.cv.papers import authors, companions, lists, marks, segments, tables, venues
from store.cv.papers.segments import QUOTES, Segment, looks_venue
from store.cv.phrases.cuts import balanced
from store.cv.phrases.hints import behind
from store.records import Entry, Fact, Period

LEADING_YEAR = re.compile(r"^[(\[]?(?:19|20)\d\d[)\]]?[.:,]?\s+(?=\S+\s\S)")
GUILLEMETS = str.maketrans("«»„", "“”“")
LABEL = re.compile(
    r"^\[([A-Z][\w&-]{1,14})(\s?['’]?\d{2,4})?((?:\s[A-Z]\w+)?)\]\s+"
)  # "[FAST ’21] Fifty Shades"
# A right-hand column's tag that stands within a title: "... Score-Based<tab>ICML'25 Models"
TAGGED = re.compile(
    r"\t\s*[\[(]?(?P<venue>[A-Z][\w&/.-]{1,14}(?: [A-Z]\w{2,12})?)"
    r"\s?(?:['’]\d\d|(?:19|20)\d\d)[\])]?(?= )"
)
VENUE_CHUNK = re.compile(
    r"(?:in )?(?:[A-Z][\w ]{1,30} (?:Working|Discussion|Staff|Study) Paper|Proc|Journal|IEEE|ACM"
    r"|arXiv|J\.|Ann\.|Trans\.|Comm\.|Int\.)"
    r"|(?:[A-Z][\w.]*\s){1,6}\d{1,4}\b"
)
# A journal that no word tells, before its year or volume: "The Price of Tea, Foometrica, 2017".
NAMED = re.compile(
    r"(.{8,}),\s+((?:The )?[A-Z][\w&.’-]*(?: (?:of|and|&|in|for|de|et)(?: the)?(?= ))?"
    r"(?: [A-Z&][\w&.’-]*){0,5},?\s+(?:\(?(?:19|20)\d\d|\d{1,3}\s?\(|vol).*)",
)
APPEARED = re.compile(
    r"(?:^|[\s.])[Ii]n:?\s*$|^(?:In:? )?(?:Proc|Findings of|Transactions|Journal of)"
)
SPACES = re.compile(r" {2,}")
COMMA = re.compile(r",\s+")
ROLE = re.compile(
    r"\b((?:co-?\s?|joint\s|equal\s)?(?:first|lead|second|third|senior|corresponding)?[-"
    r" ]?(?:co-?)?author)\b",
    re.I,
)


def read(lines: tuple[Line, ...], known: frozenset[str] = frozenset()) -> Iterator[Entry]:
    """Every paper of a list; `known` are the author names that other items spell out."""
    rows, lines = tables.papers(lines)
    yield from rows
    for item, topic, notes in lists.items(lines):
        found = _paper(item, topic, notes, known)
        if found:
            yield found


def _paper(item: Line, topic: str, notes: tuple[Line, ...], known: frozenset[str]) -> Entry | None:
    text = _curled(item.text if item.text.isascii() else item.text.translate(GUILLEMETS))
    item = item if text == item.text else replace(item, text=text)
    label = LABEL.match(item.text)  # "[ACL'24] Tones Matter"
    text, facts, year = marks.taken(item)
    text = " " * label.end() + text[label.end() :] if label else text
    first = LEADING_YEAR.match(text)
    if first and lists.begins_with_authors(text[first.end() :]):
        text = " " * first.end() + text[first.end() :]
    tag, text = _tag(item, text)
    others, text, at = companions.taken(text)
    stretches = segments.cut(item, text)
    if not stretches:
        return None
    found, head, tail = ([], stretches, []) if others else authors.find(stretches, known)
    found = others or found
    title, rest = _before_companions(stretches, text, at) if others else (None, [])
    if title is None:
        title, rest = _title_and_rest(head, tail, bool(found), text)
    if title is None or len(title.text) < 4 or not (found or rest or year or _long(title.text)):
        return None
    facts.append(
        Fact(
            "name",
            balanced(behind(LEADING_YEAR, behind(LABEL, _one_line(title.text))), f" .,;:{QUOTES}"),
            item.line_at(title.start),
        )
    )
    facts += [Fact("authors", name, item.line_at(start)) for name, start in found]
    facts += venues.venue(rest, item, facts)
    facts += _beside(item, label, facts)
    if tag and not any(fact.field == "publisher" for fact in facts):
        facts.append(Fact("publisher", tag["venue"], item.line_at(tag.start())))
    facts += [Fact("topic", topic, item.number)] if topic and not topic.isdigit() else []
    facts += map(_noted, notes)
    time = venues.time(marks.unlinked(item.text), year, rest) or venues.time(topic, "", [])
    facts.append(Fact("releaseDate", time.end, item.number))
    numbers = sorted({*item.numbers, *(n for note in notes for n in note.numbers)})
    return Entry("publications", tuple(f for f in facts if f.value), time, tuple(numbers))


def _noted(note: Line) -> Fact:
    """What is said below a paper; its abstract is the summary."""
    said = lists.ABSTRACT.sub("", note.text)
    return Fact("highlights" if said == note.text else "summary", said, note.number)


def _one_line(text: str) -> str:
    """Without the blanks that stand where a tag was."""
    return SPACES.sub(" ", text)


def _tag(item: Line, text: str) -> tuple[re.Match[str] | None, str]:
    """The tag at the end of a title's first line; blanks keep the offsets of what is left."""
    for found in TAGGED.finditer(text) if item.breaks else ():
        if found.end() + 1 in item.breaks:
            blank = " " * (found.end() - found.start())
            return found, text[: found.start()] + blank + text[found.end() :]
    return None, text


def _beside(item: Line, label: re.Match[str] | None, facts: list[Fact]) -> list[Fact]:
    """The venue of a label before the title, and the address behind "[PDF]"."""
    told = {fact.field for fact in facts}
    found: list[Fact] = []
    if label and "publisher" not in told and (label[2] or looks_venue(label[1])):
        found.append(Fact("publisher", label[1] + label[3], item.number))
    links = (a for words, a in item.links if lists.LINKS.match(words) and a.startswith("http"))
    if "url" not in told and (address := next(links, "")):
        found.append(Fact("url", address, item.number))
    return found


def _curled(text: str) -> str:
    """Straight quotation marks, where they come in pairs, as opening and closing ones."""
    if text.count('"') % 2 or '"' not in text:
        return text
    first, *rest = text.split('"')
    return first + "".join(("“" if i % 2 == 0 else "”") + part for i, part in enumerate(rest))


def _long(text: str) -> bool:
    return len(text.split()) > 3


def _title_and_rest(
    head: list[Segment], tail: list[Segment], has_authors: bool, text: str
) -> tuple[Segment | None, list[Segment]]:
    """The title stands before the authors, or behind them; what is left is the venue."""
    quoted = next((s for s in [*head, *tail] if s.quoted and len(s.text) > 3), None)
    if quoted:
        return quoted, [s for s in [*head, *tail] if s is not quoted]
    worthy = [
        s
        for s in head
        if len(s.text.split()) > 1
        and not venues.only_year(s.text)
        and not (looks_venue(s.text) and len(s.text.split()) < 5)
    ]
    if not has_authors:
        return _unsigned(head)
    if worthy and len(" ".join(s.text for s in worthy).split()) > 2:
        first, last = worthy[0], worthy[-1]
        bold = next((s for s in worthy if s.bold and not _is_appearance(s, text)), None)
        if bold:
            return bold, [s for s in [*head, *tail] if s is not bold]
        if first is last or looks_venue(last.text):
            return first, [s for s in [*head, *tail] if s is not first]
        whole = text[first.start : last.start + len(last.text)]
        return Segment(" ".join(whole.split()), first.start), [
            s for s in head if s not in worthy
        ] + tail
    rest = [s for s in tail if not venues.only_year(s.text)]
    if not rest:
        return (head[0], []) if head else (None, [])
    marked = [s for s in rest if s.bold and len(s.text.split()) > 2]
    title = next((s for s in marked if not _is_appearance(s, text)), rest[0])
    title, rest = _with_subtitle(title, rest, text)
    title, left = _uncommaed(title, len(rest) > 1)
    return title, [s for s in head if s.text] + ([left] if left else []) + [
        s for s in tail if s not in (title, rest[0]) and s.start != title.start
    ]


def _unsigned(head: list[Segment]) -> tuple[Segment | None, list[Segment]]:
    """The title of an item without authors, and what is left."""
    bold = next((s for s in head if s.bold and len(s.text.split()) > 2), None)
    title = bold or next((s for s in head if not venues.only_year(s.text)), None)
    rest = [s for s in head if s is not title]
    if title and not (title.bold or title.slanted):
        title, left = _uncommaed(title, any(looks_venue(s.text) for s in rest))
        rest = [left, *rest] if left else rest
    return title, rest


def _before_companions(
    stretches: list[Segment], text: str, at: int
) -> tuple[Segment | None, list[Segment]]:
    """All that stands before "(with A. Roe)" is the title, unless a part of it is quoted."""
    before = [s for s in stretches if s.start < at]
    after = [s for s in stretches if s.start >= at]
    if not before or any(s.quoted for s in before) or any(looks_venue(s.text) for s in before[1:]):
        return None, []
    title = Segment(" ".join(text[before[0].start : at].split()), before[0].start)
    return _uncommaed(title, False)[0] if not after else title, after


def _with_subtitle(title: Segment, rest: list[Segment], text: str) -> tuple[Segment, list[Segment]]:
    """ "Who Started It? Framing Effects": what follows a question is its title's second half."""
    index = rest.index(title)
    end = title.start + len(title.text)
    after = rest[index + 1 : index + 2]
    asked = title.text.endswith("?") or text[end : end + 1] == "?"
    if not (asked and after and len(rest) > index + 2) or looks_venue(after[0].text):
        return title, rest
    if len(after[0].text.split()) < 2 or venues.only_year(after[0].text):
        return title, rest
    whole = text[title.start : after[0].start + len(after[0].text)]
    joined = Segment(" ".join(whole.split()), title.start, title.bold, title.quoted)
    return joined, [*rest[:index], joined, *rest[index + 2 :]]


def _is_appearance(segment: Segment, text: str) -> bool:
    """A bold stretch that tells where the paper appeared: "In **Findings of the ACL**"."""
    return bool(APPEARED.search(text[: segment.start])) or APPEARED.match(segment.text) is not None


def _uncommaed(title: Segment, more: bool) -> tuple[Segment, Segment | None]:
    """ "Title, Venue, 2020": cut where the venue begins."""
    for comma in COMMA.finditer(title.text):
        rest = title.text[comma.end() :]
        first = rest.split(",")[0]
        if venues.only_year(first):
            continue
        if (looks_venue(first) and not more) or VENUE_CHUNK.match(rest):
            return Segment(title.text[: comma.start()], title.start, title.bold), Segment(
                rest, title.start + comma.end()
            )
    if (named := NAMED.fullmatch(title.text)) and named[1].count(" ") > 1:
        cut = named.start(2)
        return Segment(named[1], title.start, title.bold), Segment(
            title.text[cut:], title.start + cut
        )
    return title, None


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
    if marks.AWARD.match(text):
        return [Fact("awards", text, number)]
    people = fields.said_of_people(line) if line else []
    if (role := ROLE.match(text)) and len(text.split()) < 20:
        return [Fact("role", role[1].capitalize(), number), *people]
    if people:
        return people
    field = "summary" if any(f.field == "name" for f in facts) else "name"
    return [Fact(field, text.strip(" ."), number)]
