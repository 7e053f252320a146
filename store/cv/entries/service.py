"""Sections of service, memberships and offices -> entries: a position and for whom, each."""

import re
from collections.abc import Iterator

from store.cv.blocks import fields
from store.cv.blocks.blocks import Block
from store.cv.blocks.pieces import judge
from store.cv.page.lines import Line
from store.cv.phrases import dates, glue
from store.cv.phrases.cuts import HARD
from store.records import Entry, Fact, Period

OFFICE = re.compile(
    r"\b(?:committee|reviewer|referee|board member|member|volunteer|voluntari[oa]|treasurer|panel"
    r"|bénévole|ehrenamtlich\w*|vrijwilliger|volontari[oa])$",
    re.I,
)
OFFICE_OF = re.compile(
    r"((?:[A-Z][\w-]+ ){0,2}(?:(?:co-?)?(?:organi[sz](?:er|ation)|chair|founder|editor)|reviewer"
    r"|referee|reviews?|refereeing|reviewing|member|contributor|moderator|panelist|judge|volunteer"
    r"|president|secretary|treasurer|representative|coordinator|ambassador|mentor))"
    r" (?:of|for|at) (?:the )?([^;]{3,})",
    re.I,
)
# For whom stands before the office: "Tea Drinkers Society Volunteer".
LAST = re.compile(
    r"([A-Z][\w'’&.-]+(?: [\w'’&.-]+)+)(?<!Board)(?<!Committee)(?<!Team)(?<!Staff)(?<!Event)"
    r"(?<!Program)(?<!Community)(?<!Student)(?<!Faculty)(?<!Events)"
    r" (Volunteer|Attendee|Attendant|Participant|Member)"
)
SERVES = re.compile(
    r"\b(?:review\w*|program committee|pc member|referee|area chair|organi[sz]er|session chair"
    r"|editor\w*|committee|volunteer|chair|member|panelist|judge)\b",
    re.I,
)


def read(blocks: tuple[Block, ...]) -> Iterator[Entry]:
    """Service and memberships: organisation and position; a line of its own each."""
    for block in blocks:
        if len(block.head) == 1 and SERVES.search(fields.keyed(block.head[0].line)[0]):
            for line in (block.head[0].line, *block.body):
                if found := served(line):
                    yield found
            continue
        if not block.head or _offices(block):
            lines = (*(reading.line for reading in block.head), *block.body)
            yield from (e for line in lines if (e := served(line)))
            continue
        if len(block.head) == 1 and not block.body and (found := _of(block.head[0].line)):
            yield found
            continue
        pieces = [p for p in fields.head_pieces(block) if not p.role]
        serves = next((p for p in pieces if p.kind != "title" and OFFICE.search(p.text)), None)
        title = next((p for p in pieces if p.kind == "title"), None) or serves
        org = next((p for p in pieces if p.kind in ("org", "venue") and p is not title), None)
        if title is None and org is not None and (lead := pieces[0]).line == org.line:
            title = lead if lead is not org and glue.is_trade(lead.text) else None
        org = org or next((p for p in pieces if p.kind in ("", "person") and p is not title), None)
        facts = [Fact("organization", org.text, org.line)] if org else []
        facts += [Fact("position", title.text, title.line)] if title else []
        body = [line for line in block.body if line.bullet or not SERVES.match(line.text)]
        if title and org is None and (last := LAST.fullmatch(title.text)):
            facts = [Fact("organization", last[1], title.line)]
            facts.append(Fact("position", last[2], title.line))
        facts += fields.narrative(fields.itemised(tuple(body)))
        yield from (e for line in block.body if line not in body and (e := served(line)))
        block = Block(block.head, tuple(body), block.topic)
        if found := fields.entry("volunteer", facts, fields.period(block), block):
            yield found


def _offices(block: Block) -> bool:
    """Each line of the head is an office: "Council Member, Foo Society, 2017", "Chair of Bar"."""
    lines = [reading.line for reading in block.head]
    if len(lines) > 1 and sum(_of(line) is not None for line in lines) * 2 > len(lines):
        return True
    return len(lines) > 1 and all(
        SERVES.search(line.text) and len(dates.find(line.text)) == 1 and ", " in line.text
        for line in lines
    )


def _of(line: Line) -> Entry | None:
    """ "Organizer of local meetups", "Reviews for Foo Letters, Bar": an office and for whom."""
    text, time = fields.dated(line)
    match = OFFICE_OF.fullmatch(text.replace("\t", " ").strip(" ."))
    if not match:
        return None
    facts = [
        Fact("position", match[1], line.number),
        Fact("organization", re.sub(r"\s*\(\s*\)$", "", match[2]).strip(" ,."), line.number),
    ]
    return Entry("volunteer", tuple(facts), time, line.numbers)


def served(line: Line) -> Entry | None:
    if found := _of(line):
        return found
    text, time = fields.dated(line)
    key, value = fields.keyed(line)
    if key and value and SERVES.search(key):
        facts = [
            Fact("position", line.text[: len(key)].strip(), line.number),
            Fact("organization", value.strip(" ."), line.number),
        ]
        time = time if len(dates.find(value)) < 2 else Period()  # each venue has its own
        return Entry("volunteer", tuple(facts), time, line.numbers)
    parts = [p.strip(" ,;:.") for p in HARD.split(text) if p and p.strip(" ,;:.")]
    if len(parts) == 1:
        split = re.split(r",\s+|\s+(?:for|at|of the)\s+", parts[0], maxsplit=1)
        parts = [p.strip() for p in split]
    title = next((p for p in parts if judge(p)[0] == "title" or SERVES.search(p)), "")
    org = next((p for p in parts if p != title), "")
    facts = [Fact("position", title, line.number), Fact("organization", org, line.number)]
    facts = [f for f in facts if f.value]
    return Entry("volunteer", tuple(facts), time, line.numbers) if facts and text else None
