"""A seed -> one made-up person's CV, printed in several layouts: what is the same is told in other
words, order and dates, as between two versions that somebody typed anew."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from tests.made_up.cvs import (
    AREAS,
    EMPLOYERS,
    FAMILY,
    GIVEN,
    SCHOOLS,
    SKILLS,
    TITLES,
    VENUES,
    WORDS,
)

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
FULL = (
    "January February March April May June July August September October November December".split()
)
FIRMS = tuple(EMPLOYERS[:12])
COLLEGES = tuple(SCHOOLS[:10])
OTHER_WORDS = {  # how another version puts the same degree
    "B.Sc.": ("BSc", "Bachelor of Science", "B.S."),
    "M.Sc.": ("MSc", "Master of Science", "M.S."),
    "Ph.D.": ("PhD", "Doctor of Philosophy", "Ph.D."),
}


@dataclass(frozen=True)
class Step:
    """A degree or a job: where, what, first and last (year, month)."""

    place: str
    what: str
    area: str
    start: tuple[int, int]
    end: tuple[int, int]


@dataclass(frozen=True)
class Paper:
    title: str
    venue: str
    year: int
    authors: tuple[str, ...]


@dataclass(frozen=True)
class Story:
    name: str
    mail: str
    schools: tuple[Step, ...]  # newest first
    jobs: tuple[Step, ...]
    papers: tuple[Paper, ...]
    skills: tuple[str, ...]


def story(draw: random.Random) -> Story:
    name = f"{draw.choice(GIVEN)} {draw.choice(FAMILY)}"
    first = draw.randrange(1995, 2010)
    one, two = draw.sample(COLLEGES, 2)
    area = draw.choice(AREAS)
    firms, titles = draw.sample(FIRMS, 3), draw.sample(TITLES, 3)
    starts = (first + 6, first + 9, first + 13)
    jobs = tuple(
        Step(firm, title, "", (year, draw.randrange(1, 13)), (year + 2, draw.randrange(1, 13)))
        for firm, title, year in zip(firms, titles, starts, strict=True)
    )
    mates = tuple(f"{draw.choice(GIVEN)} {draw.choice(FAMILY)}" for _ in range(3))
    papers = tuple(
        Paper(" ".join(draw.choices(WORDS, k=7)).capitalize(), draw.choice(VENUES), year, mates)
        for year in (first + 12, first + 10)
    )
    return Story(
        name,
        f"{name.replace(' ', '.').lower()}{draw.randrange(10**5)}@example.com",
        (
            Step(two, "M.Sc.", area, (first + 4, 10), (first + 6, 3)),
            Step(one, "B.Sc.", area, (first, 9), (first + 4, 6)),
        ),
        jobs[::-1],
        papers,
        tuple(draw.sample(SKILLS, 8)),
    )


def headed(told: Story) -> str:
    """Markdown: bold names, dates behind a comma, Mon YYYY."""
    lines = [f"# {told.name}", "", told.mail, "", "## Education", ""]
    for step in told.schools:
        lines += [f"**{step.place}**, {short(step)}", f"{step.what} in {step.area}", ""]
    lines += ["## Experience", ""]
    for step in told.jobs:
        lines += [f"**{step.place}**, {short(step)}", step.what, ""]
    lines += ["## Publications", ""]
    for paper in told.papers:
        who = ", ".join((told.name, *paper.authors))
        lines.append(f"- {who}. {paper.title}. {paper.venue} {paper.year}.")
    return "\n".join([*lines, "", "## Skills", "", ", ".join(told.skills)]) + "\n"


def dated_first(told: Story) -> str:
    """Plain text in two columns: MM/YYYY in front; jobs before degrees."""
    lines = [told.name.upper(), f"E-mail: {told.mail}", "", "WORK EXPERIENCE", ""]
    for step in told.jobs:
        lines += [f"{numbers(step)}   {step.what}", f"                    {step.place}", ""]
    lines += ["EDUCATION", ""]
    for step in told.schools:
        degree = OTHER_WORDS[step.what][1]
        lines += [
            f"{numbers(step)}   {degree}, {step.area}",
            f"                    {step.place}",
            "",
        ]
    lines += ["SKILLS", "", *(f"- {skill}" for skill in told.skills), "", "PUBLICATIONS", ""]
    for number, paper in enumerate(told.papers, 1):
        who = ", ".join((*paper.authors, told.name))
        lines.append(f'[{number}] {who}. "{paper.title}", {paper.venue}, {paper.year}.')
    return "\n".join(lines) + "\n"


def piped(told: Story) -> str:
    """One line an entry, parts between bars, years alone."""
    lines = [f"**{told.name}** | {told.mail}", "", "**EXPERIENCE**"]
    lines += [f"{s.what} | {s.place} | {years(s)}" for s in told.jobs]
    lines += ["", "**EDUCATION**"]
    for step in told.schools:
        lines.append(f"{OTHER_WORDS[step.what][0]} {step.area} | {step.place} | {years(step)}")
    lines += ["", "**SELECTED PUBLICATIONS**"]
    for paper in told.papers:
        who = ", ".join((told.name, *paper.authors))
        lines += [f"- **{paper.title}**", f"  {who}", f"  *{paper.venue} {paper.year}*"]
    return "\n".join([*lines, "", "**SKILLS**", f"Tools: {', '.join(told.skills)}"]) + "\n"


def titled(told: Story) -> str:
    """The position first, long months; degrees by the year they ended."""
    lines = [f"Curriculum Vitae — {told.name}", told.mail, "", "Employment", "----------"]
    for step in told.jobs:
        lines += [f"{step.what}, {step.place}", long(step), ""]
    lines += ["Education", "---------"]
    for step in told.schools:
        lines += [f"{OTHER_WORDS[step.what][2]} in {step.area}, {step.place}, {step.end[0]}"]
    lines += ["", "Publications", "------------"]
    for paper in told.papers:
        who = ", ".join((told.name, *paper.authors))
        lines.append(f"* {paper.title}. {who}. {paper.venue}, {paper.year}")
    return "\n".join([*lines, "", "Skills", "------", ", ".join(told.skills)]) + "\n"


def short(step: Step) -> str:
    (a, b), (c, d) = step.start, step.end
    return f"{MONTHS[b - 1]}. {a} - {MONTHS[d - 1]}. {c}"


def numbers(step: Step) -> str:
    (a, b), (c, d) = step.start, step.end
    return f"{b:02}/{a} - {d:02}/{c}"


def years(step: Step) -> str:
    return f"{step.start[0]}–{step.end[0]}"


def long(step: Step) -> str:
    (a, b), (c, d) = step.start, step.end
    return f"{FULL[b - 1]} {a} to {FULL[d - 1]} {c}"


LAYOUTS: tuple[Callable[[Story], str], ...] = (headed, dated_first, piped, titled)


def later(draw: random.Random, told: Story) -> Story:
    """Some years on: a job and a paper more, another address."""
    year = told.jobs[0].end[0]
    job = Step(
        draw.choice([f for f in FIRMS if f not in {j.place for j in told.jobs}]),
        "Director",
        "",
        (year, 12),
        (year + 2, 5),
    )
    paper = Paper(
        " ".join(draw.choices(WORDS, k=7)).capitalize(), "ICML", year + 1, told.papers[0].authors
    )
    mail = f"new{draw.randrange(10**5)}@example.org"
    return replace(told, mail=mail, jobs=(job, *told.jobs), papers=(paper, *told.papers))
