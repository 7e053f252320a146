import pytest

from bot.terminal import Chat, answers
from tests.bot.stand_in import desk


def said(*lines: str) -> list[str]:
    """The first line of each answer."""
    return [words.splitlines()[0] for words in answers(Chat(desk()), lines)]


@pytest.mark.parametrize(
    "line", ["Go on", "/talent Go on", "@talent Go on", "@Talent: Go on\n", "  /TALENT Go on"]
)
def test_every_way_to_speak_to_it(line):
    assert said(line) == ["Go on, '', (), private True"]


@pytest.mark.parametrize("line", ["/talent", "@talent ", "/talent help"])
def test_nothing_asked_is_help_with_the_ways_to_ask(line):
    (words,) = answers(Chat(desk()), [line])

    assert words.startswith("Ask about people")
    assert "/talent who" in words


def test_a_follow_up_knows_what_came_before():
    assert said("who worked on large-batch training?", "help", "only those with X")[-1] == (
        "only those with X, 'who worked on large-batch training?', (1, 2), private True"
    )


def test_a_number_picks_a_reading():
    assert said("Zheng", "1")[-1] == "Mira Okafor-Lindt"


def test_more_shows_the_next_until_the_end(monkeypatch):
    monkeypatch.setattr("bot.terminal.PAGE", 15)
    lines = ["who knows Python", "more", "Show me more please"]
    first, second, third = answers(Chat(desk()), lines)

    assert "1. Person Number000" in first
    assert "16. Person Number015" in second
    assert "1. Person" not in second
    assert third == "That was everybody."


def test_blank_lines_are_no_questions():
    assert said("", "  \n", "help") == ["Ask about people, from their CVs"]


def test_what_slack_sends_as_a_file_is_printed():
    made = desk(resume=lambda row: f"resume of {row}")
    lines = ["export this", "who worked on large-batch training?", "export this as csv"]
    lines += ["export this as json", "export profile of Teo Zheng as json"]
    first, _, table, several, resume = answers(Chat(made), lines)

    assert first.startswith("I do not know which answer")
    assert table.splitlines()[1].startswith("Mira Okafor-Lindt,")
    assert several.startswith("A JSON Resume is one person's")
    assert resume == "resume of 1"
