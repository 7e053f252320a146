"""Who is new, changed or gone since, over a real index that changes."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from handlers.digest import PERSONAL, UNCLEAR, WHICH, News, news
from handlers.question import Request
from store.changes.load import load
from store.changes.removal import remove
from store.index import Index
from tests.conftest import SAMPLES

ASKED = "who knows Kubernetes?"
NOVA = """# Nova Castellan-Reed

nova@example.com | 555-0182

## Skills

Kubernetes, Terraform

## Experience

Quillon Labs, engineer, 2019 - present
- Ran Kubernetes clusters for satellite images
"""


@pytest.fixture
def house(tmp_path: Path):
    """Samples in an index of their own, that may be changed."""
    shutil.copytree(SAMPLES, tmp_path / "cvs")
    return House(tmp_path)


class House:
    def __init__(self, folder: Path) -> None:
        self.cvs, self.db = folder / "cvs", folder / "t.db"
        self.load("2026-11-24T09:00:00+00:00")

    def load(self, when: str = "2026-11-25T09:00:00+00:00") -> None:
        load([self.cvs], self.db, when)

    def write(self, name: str, text: str) -> None:
        (self.cvs / name).write_text(text)
        self.load()

    def news(self, before=None, asked: str = ASKED) -> News:
        with Index(self.db) as index:
            return news(Request(asked, date(2026, 11, 24)), before, index)


def test_first_everybody_then_only_what_is_new(house):
    first = house.news()
    assert first.answer.title == f"{len(first.shown)} people: {ASKED}"
    assert not first.empty

    again = house.news(first.shown)
    assert again.empty
    assert again.answer.title == f"Nothing new: {ASKED}"
    assert not again.answer.findings


def test_a_new_cv_a_changed_one_and_one_that_is_gone(house):
    before = house.news().shown
    house.write("nova.md", NOVA)
    second = house.news(before)

    assert second.answer.title == f"1 new: {ASKED}"
    assert [(f.name, f.note) for f in second.answer.findings] == [("Nova Castellan-Reed", "new")]
    assert "Kubernetes" in second.answer.findings[0].evidence[0].text

    house.write("nova.md", NOVA + "- Wrote a Kubernetes operator\n")
    third = house.news(second.shown)
    assert third.answer.title == f"1 changed: {ASKED}"
    assert third.answer.findings[0].note == "changed: nova.md"

    house.write("nova.md", NOVA.replace("Kubernetes", "Nomad"))
    fourth = house.news(third.shown)
    assert fourth.answer.title == f"1 gone: {ASKED}"
    assert fourth.answer.lines == ("No longer found: Nova Castellan-Reed",)


def test_who_left_the_index_is_counted_and_not_named(house):
    house.write("nova.md", NOVA)
    before = house.news().shown
    for _ in remove(house.db, "2026-11-26T09:00:00+00:00", "nova.md"):
        pass

    gone = house.news(before)
    assert gone.answer.lines == ("No longer in the index: 1 person",)
    assert "Nova" not in str(gone.answer)


def test_a_second_file_of_somebody_known_is_a_change_not_a_person(house):
    house.write("nova.md", NOVA)
    before = house.news().shown
    house.write("nova-2.md", NOVA + "- Led a Kubernetes group of five\n")

    assert house.news(before).answer.title == f"1 changed: {ASKED}"


def test_people_who_were_joined_since_are_no_news(house):
    shown = dict(house.news().shown)
    person = next(iter(shown))
    before = {**shown, 9_999: shown.pop(person)}  # the same CVs under another number
    del before[person]

    assert house.news(before).empty


def test_what_is_new_tells_of_everybody(house):
    before = house.news(asked="what is new?").shown
    house.write("nova.md", NOVA)

    assert [f.name for f in house.news(before, "what is new?").answer.findings] == [
        "Nova Castellan-Reed"
    ]


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ("how do I reach Ada Lindqvist?", PERSONAL),
        ("what is Ada Lindqvist's phone number?", PERSONAL),
        ("who is the youngest?", "Age, sex"),
        ("hello", UNCLEAR),
        ("help", UNCLEAR),
        ("zheng", WHICH),
    ],
)
def test_what_is_no_question_for_a_digest(house, asked, why):
    assert house.news(asked=asked).refusal.startswith(why)


def test_no_contact_details(house):
    house.write("nova.md", NOVA)
    told = str(house.news(asked="tell me about Nova Castellan-Reed").answer)

    assert "example.com" not in told
    assert "555-0182" not in told
