"""Somebody with a great many CVs: answers in time and within their limits, and all forgotten."""

from datetime import date
from time import process_time

import pytest

from bot.rendering.blocks import BLOCKS, blocks
from bot.rendering.text import text
from handlers import card, reply
from handlers.card import card as look
from handlers.question import Request
from store.changes.forget import going
from store.changes.load import load
from store.index import Index
from tests.store.conftest import ADA, NOW

CVS, SECONDS, ANSWER, LINE = 120, 1.0, 12_000, 400


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    folder = tmp_path_factory.mktemp("many")
    for n in range(CVS):
        (folder / f"ada-{n}.md").write_text(f"{ADA}- A. Lindqvistova. Splines {n}. ICML 2020.\n")
    load([folder], folder / "t.db", NOW)
    return folder / "t.db"


QUESTIONS = (
    "tell me about Ada Lindqvistova",
    "compare Ada Lindqvistova CVs",
    "what changed between Ada Lindqvistova's CVs?",
    "list all papers by Ada Lindqvistova",
    "timeline for Ada Lindqvistova",
    "how do I reach Ada Lindqvistova?",
    "who has the most publications?",
)


@pytest.mark.parametrize("question", QUESTIONS)
def test_answers_stay_within_their_limits(database, question):
    with Index(database) as index:
        start = process_time()
        answer = reply(Request(question, date(2026, 11, 24)), index)
        said, shown = text(answer), blocks(answer)
        assert process_time() - start < SECONDS
    assert "Lindqvistova" in said and len(said) <= ANSWER and len(shown) <= BLOCKS


@pytest.mark.parametrize("view", [card, look])
def test_a_view_opens_in_time(database, view):
    with Index(database) as index:
        (person,) = index.people()
        start = process_time()
        assert view(person, index)
        assert process_time() - start < SECONDS


def test_all_of_them_are_forgotten_and_it_is_said_in_short(database):
    preview, go = going(database, NOW, "Ada Lindqvistova")
    told = [*preview, *go()]
    with Index(database) as index:
        assert index.people() == []
    assert f"{CVS} documents" in " ".join(told) and max(map(len, told)) < LINE
