import pytest

from bot.talk import asks_for_more, request, stands, with_doors
from handlers.answer import Answer
from store.memory.memory import Past
from tests.bot.stand_in import FOUND, HELP, MANY, NOBODY, TODAY

BEFORE = Past("who knows Java", (3, 1), 7, 2)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("more", True),
        (" Show me more, please".replace(",", ""), True),
        ("next page", True),
        ("the rest", True),
        ("next", True),
        ("more than 5 years of Java", False),
        ("who else?", True),
        ("continue", True),
        ("who else knows Java?", False),
        ("", False),
    ],
)
def test_asks_for_more(words, wanted):
    assert asks_for_more(words) is wanted


def test_a_request_carries_what_came_before():
    asked = request(" and Rust? ", BEFORE, TODAY, private=False)

    assert (asked.text, asked.earlier, asked.people) == ("and Rust?", "who knows Java", (3, 1))
    assert not asked.private
    assert request("  ", None, TODAY, private=True).text == "help"


@pytest.mark.parametrize(
    ("answer", "after"),
    [
        (FOUND, Past("q", (1, 2), 0, 2)),
        (MANY, Past("q", tuple(range(100, 120)), 0, 8)),
        (NOBODY, Past("q")),
        (HELP, BEFORE),
        (Answer("unsure", "?"), BEFORE),
        (Answer("refine", "None of them."), Past("who knows Java", (3, 1), 0, 2)),
    ],
    ids=lambda v: v.title if isinstance(v, Answer) else "",
)
def test_where_a_conversation_stands(answer, after):
    assert stands(answer, request("q", BEFORE, TODAY, private=True), BEFORE, 8) == after


def test_help_tells_the_ways_in_once():
    once = with_doors(HELP)

    assert any("/talent" in line for line in once.lines)
    assert with_doors(once) is once
    assert with_doors(FOUND) is FOUND
