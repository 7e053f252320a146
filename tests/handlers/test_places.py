"""Where people live, studied and worked, over made-up CVs."""

from datetime import date

import pytest

from handlers import reply
from handlers.question import Request
from store.changes.load import load
from store.index import Index

CV = """# {name}

{head}

## Education

**Norrhaven University**, {school}, {studied}
M.Sc. in Statistics

## Experience

**Brightloom**, {old}, 2012 - 2016
Engineer

**Halcyon Rail**, {now}, 2016 - Present
Engineer

## Skills

{skill}
"""
HEADS = {
    "Ada Roe": "ada@example.org | 555-0105 | Leeds, UK",
    "Bo Poe": "Paris, France\n\nbo@example.org",
    "Cy Moe": "Paris, Texas · cy@example.org",
    "Di Noe": "di@example.org",
}
# where they studied, worked before and work now; what they know
LIVES = {
    "Ada Roe": ("Oslo, Norway", "Berlin, Germany", "Leeds, UK", "Rust"),
    "Bo Poe": ("Berlin, Germany", "Oslo, Norway", "Lyon, France", "Rust"),
    "Cy Moe": ("Paris, France", "Leeds, UK", "Austin, TX", "Rust, Go"),
    "Di Noe": ("Leeds, UK", "Paris, France", "Berlin, Germany", "Go"),
}


@pytest.fixture(scope="module")
def places(tmp_path_factory):
    folder = tmp_path_factory.mktemp("places")
    for name, (school, old, now, skill) in LIVES.items():
        words = {"school": school, "studied": "2008 - 2010", "old": old, "now": now}
        text = CV.format(name=name, head=HEADS[name], skill=skill, **words)
        (folder / f"{name.split()[0].lower()}.md").write_text(text)
    load([folder], folder / "t.db", "2026-11-24T09:00:00+00:00")
    with Index(folder / "t.db") as index:
        yield index


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("who lives in leeds", {"Ada"}),
        ("ppl located in Paris", {"Bo"}),
        ("who lives in paris texas", {"Cy"}),
        ("who lives in Paris, TX", {"Cy"}),
        ("who lives in Austin, Texas", {"Cy"}),
        ("somebody in germany", {"Di"}),
        ("who works in Lyon", {"Bo"}),
        ("rust devs not in leeds", {"Bo", "Cy"}),
        ("rust people outside of France", {"Ada", "Cy"}),
        ("go dev in texas", {"Cy"}),
        ("UK based rust developer", {"Ada"}),
        ("who studied in leeds", {"Di"}),
        ("who worked in Berlin", {"Ada", "Di"}),
        ("who lived in Berlin in 2014", {"Ada"}),
        ("anyone in Sydney", set()),
        ("people in New Zealand", set()),
        ("rust people not in Sydney", {"Ada", "Bo", "Cy"}),
    ],
)
def test_where_people_are(places, text, people):
    answer = reply(Request(text, date(2026, 11, 24)), places)

    assert {f.name.split()[0] for f in answer.findings} == people


def test_of_the_head_the_place_alone_is_quoted(places):
    answer = reply(Request("who lives in Leeds", date(2026, 11, 24)), places)

    assert answer.findings[0].evidence[0].text == "Leeds, UK"
