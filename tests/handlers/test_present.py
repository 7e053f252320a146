"""Who works somewhere now stands before those who left; a prize of everyday words is that prize."""

from datetime import date

import pytest

from handlers import reply
from handlers.question import Request
from store.changes.load import load
from store.index import Index

CV = """# {name}

{name}@example.org

## Experience

**Halcyon Rail**, {time}
Engineer

## Awards

{prize}
"""
LIVES = {
    "Ada Roe": ("2010 - 2014", "Golden Kettle Award, 2012"),
    "Bo Poe": ("2012 - Present", "Star Employee Award, 2019"),
    "Cy Moe": ("2014 - 2016", "Best Poster Award, 2015"),
}


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    folder = tmp_path_factory.mktemp("present")
    for name, (time, prize) in LIVES.items():
        file = folder / f"{name.split()[0].lower()}.md"
        file.write_text(CV.format(name=name, time=time, prize=prize))
    load([folder], folder / "t.db", "2026-11-24T09:00:00+00:00")
    with Index(folder / "t.db") as found:
        yield found


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("who works at Halcyon Rail", ["Bo", "Ada", "Cy"]),
        ("anyone working for halcyon rail?", ["Bo", "Ada", "Cy"]),
        ("who worked at Halcyon Rail", ["Ada", "Bo", "Cy"]),
        ("has anyone been working at Halcyon Rail", ["Ada", "Bo", "Cy"]),
        ("star employee award - who", ["Bo"]),
        ("who has an award", ["Ada", "Bo", "Cy"]),
        ("ex target", []),
        ("qualified lawyers", []),
    ],
)
def test_who_stands_first(index, text, people):
    answer = reply(Request(text, date(2026, 11, 24)), index)
    assert [f.name.split()[0] for f in answer.findings] == people
