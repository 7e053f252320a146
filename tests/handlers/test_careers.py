"""At how many companies, before or after which degree: made-up careers."""

from datetime import date

import pytest

from handlers import reply
from handlers.question import Request
from store.changes.load import load
from store.index import Index

# (employer, when), then (degree, when)
CAREERS = {
    "Ada Roe": (
        [("Halcyon Rail", "2012 - 2016"), ("Brightloom", "2018 - Present")],
        [("Ph.D. in Physics", "2014 - 2019"), ("B.Sc. in Physics", "2008 - 2012")],
    ),
    "Bo Poe": (
        [("Halcyon Rail", "2015 - 2017"), ("Halcyon Rail, Leeds", "2017 - Present")],
        [("M.Sc. in Statistics", "2013 - 2015")],
    ),
    "Cy Moe": (
        [("Brightloom", "2020 - Present"), ("Norrhaven Bank", "2019 - 2020"), ("Orbex", "2018")],
        [("Ph.D. in Chemistry", "2012 - 2017")],
    ),
}
CV = """# {name}

{name}@example.org

## Experience

{work}

## Education

{school}

## Skills

{skills}
"""


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    folder = tmp_path_factory.mktemp("careers")
    for name, (jobs, degrees) in CAREERS.items():
        work = "\n\n".join(f"**{firm}**, {time}\nEngineer" for firm, time in jobs)
        school = "\n\n".join(f"**University of Oslo**, {time}\n{what}" for what, time in degrees)
        skills = "Python, Rust" if name.startswith("C") else "Python"
        text = CV.format(name=name, work=work, school=school, skills=skills)
        (folder / f"{name.split()[0].lower()}.md").write_text(text)
    load([folder], folder / "t.db", "2026-11-24T09:00:00+00:00")
    with Index(folder / "t.db") as found:
        yield found


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("who worked at more than one company?", "Cy Ada"),
        ("who has worked for several companies", "Cy Ada"),
        ("people who worked at at least 3 companies", "Cy"),
        ("who worked at three or more different employers", "Cy"),
        ("who has only worked at one company", "Bo"),
        ("who worked at just one employer", "Bo"),
        ("who worked at the fewest companies", "Bo Ada Cy"),
        ("who had the most employers", "Cy Ada Bo"),
        ("who knows Rust and has worked at more than one company", "Cy"),
        ("how many people worked at two or more companies", "Cy Ada"),
        ("who worked at more than nine companies", ""),
        ("who worked before their PhD?", "Ada"),
        ("worked before a phd", "Ada"),
        ("who had a job prior to doing a doctorate", "Ada"),
        ("who worked at Brightloom before a phd", ""),
        ("who worked at Halcyon Rail before a PhD", "Ada"),
        ("who worked after their PhD", "Cy"),
        ("who worked during their PhD", "Ada"),
        ("who worked after a master's", "Bo"),
        ("who has more than one degree", "Ada"),
        ("who has two or more degrees", "Ada"),
    ],
)
def test_who_is_named(index, text, people):
    answer = reply(Request(text, date(2026, 11, 24)), index)

    assert [f.name.split()[0] for f in answer.findings] == people.split()


def test_both_lines_are_quoted(index):
    (one,) = reply(Request("who worked before their PhD?", date(2026, 11, 24)), index).findings

    said = " ".join(q.text for q in one.evidence)
    assert "Halcyon Rail**, 2012 - 2016" in said
    assert "2014 - 2019" in said
    assert one.note == "1 such job; the degree from 2014"
