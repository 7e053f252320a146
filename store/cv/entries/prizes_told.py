"""Prizes that stand in a bullet of a job or a degree -> entries; the bullet stays a highlight."""

import re
from collections.abc import Iterator

from store.cv.blocks import fields
from store.cv.blocks.blocks import Block
from store.cv.blocks.roles import done
from store.cv.entries.prize_lines import PRIZE
from store.cv.entries.prizes import AWARDED_BY
from store.cv.phrases.hints import among
from store.cv.words.clues import MONTHS
from store.records import Entry, Fact, Period

# What no prize lacks: a quick look before the patterns.
PRIZES = (
    "award", "prize", "medal", "scholarship", "fellowship", "hono", "grant", "winner", "bursary",
    "stipend", "premi", "borsa", "beca", "bolsa", "bourse", "prix", "prijs", "beurs", "preis",
    "dean", "concours", "concurso", "finalist", "employee", "runner",
)  # fmt: skip
WON = re.compile(
    rf"^(?:won|received|awarded|recipient of|honou?red with|granted)\s+(?:an?\s"
    rf"|the\s)?(?P<title>[^.,;]{{0,70}}?\b{PRIZE}\b)(?:\s+(?:of|at|from|in"
    rf"|by)\s+(?:the\s)?(?P<by>[^.;,]{{3,80}}))?\.?$",
    re.I,
)
OF = re.compile(
    rf"^(?P<title>[A-Z][^.;:,]{{2,70}}?\b{PRIZE})(?:\s+(?:of|from"
    rf"|by)\s+(?:the\s)?(?P<by>[A-Z][\w .&'’-]{{1,60}}))?(?:,?\s*\(?\d{{4}}\)?)?\.?$",
    re.I,
)
HONOUR = re.compile(
    r"^(?:honou?r|award|prize)s?\s*[-–—:]\s*(?P<title>(?:[^:.;]|(?<=\b[A-Z])\.){4,70})(?:[:;.]|$)",
    re.I,
)
MONTH_IN = re.compile(
    r"\bof\s+(January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\b"
)


def in_bullets(block: Block) -> Iterator[Entry]:
    """Prizes that are told in a bullet; the bullet stays a highlight as well."""
    for index in among([line.text for line in block.body], PRIZES):
        line = block.body[index]
        found = WON.match(line.text) or OF.match(line.text) or HONOUR.match(line.text)
        if not found or (len(line.text.split()) > 16 and found.re is not HONOUR):
            continue
        if "laude" in line.text or (found.re is OF and done(line.text)):
            continue
        time = fields.dated(line)[1]
        if month := MONTH_IN.search(found["title"]):
            time = _in_job(month[1], block) or time
        groups = found.groupdict()
        giver = groups.get("by") or ""
        said = AWARDED_BY.search(line.text)
        giver = giver or (said["by"] if said else "")
        facts = [
            Fact("title", found["title"].strip(" .,"), line.number),
            Fact("awarder", giver.strip(" .,"), line.number),
            Fact("date", time.end or time.start, line.number),
        ]
        yield Entry("awards", tuple(f for f in facts if f.value), time, line.numbers)


def _in_job(month: str, block: Block) -> Period | None:
    """ "Employee of June" was in the June of that job, where the job has only one."""

    job = fields.period(block)
    number = MONTHS[month.casefold()]
    years = {y for y in (job.start[:4], job.end[:4]) if y}
    fits = [
        f"{y}-{number:02d}"
        for y in sorted(years)
        if job.start <= f"{y}-{number:02d}" <= (job.end or "9")
    ]
    return Period(fits[0], fits[0], text=month) if len(fits) == 1 else None
