"""Firms that were renamed are found under every name; quotes keep the CV's own."""

from datetime import date

import pytest

from handlers import reply
from handlers.question import Request
from store.changes.load import load
from store.index import Index

FIRMS = {
    "Ada Roe": "Facebook",
    "Bo Poe": "Meta",
    "Cy Moe": "Twitter",
    "Di Noe": "Google Brain, Toronto",
    "Ed Foe": "Andersen Consulting",
    "Fay Goe": "Hewlett Packard Enterprise",
    "Gil Hoe": "Square",
    "Hal Joe": "Statoil ASA",
}
CV = """# {name}

{name}@example.org

## Experience

**{firm}**, 2012 - 2016
Researcher
- Meta learning for square matrices, in total 4 papers
"""


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    folder = tmp_path_factory.mktemp("renamed")
    for name, firm in FIRMS.items():
        (folder / f"{name.split()[0].lower()}.md").write_text(CV.format(name=name, firm=firm))
    load([folder], folder / "t.db", "2026-11-24T09:00:00+00:00")
    with Index(folder / "t.db") as found:
        yield found


@pytest.mark.parametrize(
    ("text", "people", "said"),
    [
        ("researchers at Meta", "Ada Bo", "Meta (also Facebook"),
        ("who worked at Facebook?", "Ada Bo", "Facebook (also Meta"),
        ("ex-FB people", "Ada Bo", "(also Meta"),
        ("who was at X?", "Cy", "X (also Twitter"),
        ("Google DeepMind alumni", "Di", "Google DeepMind (also DeepMind, Google Brain)"),
        ("who worked at DeepMind", "Di", "DeepMind (also Google DeepMind, Google Brain)"),
        ("who worked at Accenture", "Ed", "Accenture (also Andersen Consulting)"),
        ("who worked at HP", "Fay", "HP (also Hewlett-Packard, HPE)"),
        ("who worked at Block?", "Gil", "Block (also Square)"),
        ("former Equinor people", "Hal", "Equinor (also Statoil)"),
        ("who did not work at Meta?", "Cy Di Ed Fay Gil Hal", "(also Facebook"),
        ("who worked at IBM?", "", "IBM"),
    ],
)
def test_every_name_finds_them(index, text, people, said):
    answer = reply(Request(text, date(2026, 11, 24)), index)

    assert sorted(f.name.split()[0] for f in answer.findings) == people.split()
    assert said in answer.reading


def test_the_quote_has_the_name_of_the_cv(index):
    answer = reply(Request("who worked at Accenture?", date(2026, 11, 24)), index)

    assert [q.text for f in answer.findings for q in f.evidence] == [
        "**Andersen Consulting**, 2012 - 2016"
    ]


@pytest.mark.parametrize("text", ["meta learning", "square matrices", "papers in total"])
def test_everyday_words_are_no_firms(index, text):
    assert "also" not in reply(Request(text, date(2026, 11, 24)), index).reading
