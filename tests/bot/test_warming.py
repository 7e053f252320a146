"""What questions read by the thousand is read once an index has settled, and once only."""

import shutil
from dataclasses import replace
from datetime import date

import pytest

from bot.indexed import desk
from bot.stop import Stop
from bot.warming import QUESTIONS, Warming
from store.changes.load import load
from store.index import Index
from tests.made_up.cvs import text


@pytest.fixture
def asked(samples, tmp_path):
    """A desk over an index of its own, and the questions that it was asked."""
    shutil.copy(samples, tmp_path / "t.db")
    heard: list[str] = []
    with Index(tmp_path / "t.db") as index:
        real = desk(index, lambda: date(2026, 11, 24), lambda: 0.0)

        def ask(request):
            heard.append(request.text)
            return real.ask(request)

        yield replace(real, ask=ask), heard


def test_an_index_is_read_when_it_has_settled(asked, tmp_path):
    house, heard = asked
    warming, stop = Warming(house), Stop()
    warming.look(stop)
    assert heard == list(QUESTIONS)
    warming.look(stop)
    assert heard == list(QUESTIONS)
    (tmp_path / "new.md").write_text(text(1))
    load([tmp_path / "new.md"], tmp_path / "t.db", "2026-11-24T09:00:00+00:00")
    warming.look(stop)
    assert heard == list(QUESTIONS)
    warming.look(stop)
    assert heard == [*QUESTIONS, *QUESTIONS]


def test_a_stop_is_heard_between_two_questions(asked):
    house, heard = asked
    stop = Stop()
    stop.number = 15
    Warming(house).look(stop)
    assert not heard
