"""Exports: into the asker's direct message, and nowhere else."""

import json

import pytest

from bot.files import exports
from handlers.timeline import Step
from store.records import Period
from tests.bot.conftest import a_bot
from tests.bot.stand_in import desk
from tests.fake_slack import click, command, direct, for_one, in_room, in_view, mention

ASKED = "who worked on large-batch training?"
STEP = Step("Mira Okafor-Lindt", "work", "Engineer, Quillon", Period("2019", "", open=True))
HERS = {"basics": {"name": "Mira Okafor-Lindt", "email": "mira@example.com"}}
SENT = "is in your direct messages"


@pytest.fixture
def bot(slack, tmp_path):
    the_desk = desk(steps=lambda _: (STEP,), resume=lambda row: json.dumps(HERS | {"row": row}))
    made = a_bot(slack, tmp_path / "t.memory.db", the_desk=the_desk)
    yield made
    made.work.drain(0)
    made.memory.close()


def handed(slack) -> dict:
    """Where the one file went, and what it is."""
    (got,) = slack.calls("files.completeUploadExternal")
    (asked,) = slack.calls("files.getUploadURLExternal")
    return asked | got


def one_by_one(bot, *words: str):
    for count, said in enumerate(words[:-1], 1):
        bot.hear(direct(said)).slack.wait("chat.postMessage", most=count)
    return bot.hear(direct(words[-1])).done()


def button(value: str) -> dict:
    return {"type": "button", "action_id": "export", "value": value}


def test_words_in_a_direct_message_bring_the_file_there(bot):
    slack = one_by_one(bot, ASKED, "export this as csv")

    sent = handed(slack)
    assert sent["channel_id"] == "D1"
    assert sent["filename"] == "people-topic-large-batch-training.csv"
    assert b"Mira Okafor-Lindt" in slack.uploaded[0]
    assert len(slack.calls("chat.postMessage")) == 1
    assert slack.calls("conversations.open") == []


@pytest.mark.parametrize(
    ("value", "where", "name"),
    [
        ("csv:1", lambda _: in_room(), ".csv"),
        ("csv:1", lambda slack: for_one(slack.later), ".csv"),
        ("json:card3", lambda _: in_view(), "Mira-Okafor-Lindt.json"),
        ("picture:1", lambda _: in_room(), "timeline-Mira-Okafor-Lindt.png"),
    ],
)
def test_a_button_brings_it_to_who_pressed_it(bot, value, where, name):
    bot.hear(mention(ASKED)).slack.wait("chat.postMessage")
    slack = bot.hear(click(button(value), **where(bot.slack))).done()

    sent = handed(slack)
    assert sent["channel_id"] == "D1"
    assert sent["filename"].endswith(name)
    assert slack.calls("conversations.open") == [{"users": "U1"}]
    told = slack.calls("later", "chat.postEphemeral", "views.push")
    assert SENT in json.dumps(told)


def test_a_picture_says_in_words_what_it_shows(bot):
    slack = bot.hear(direct("timeline for Mira as a picture")).done()

    assert handed(slack)["alt_txt"] == (
        "Timeline of Mira Okafor-Lindt: Engineer, Quillon, 2019 to now"
    )
    assert slack.uploaded[0].startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("heard", "words"),
    [
        (["export this as csv"], "I do not know which answer you mean"),
        (["how do I reach Mira", "export this as csv"], "not exported as a table"),
        ([ASKED, "export this as json"], "one person's"),
    ],
)
def test_what_is_not_exported_is_said(bot, heard, words):
    slack = one_by_one(bot, *heard)

    assert words in slack.posted[-1]["text"]
    assert slack.calls("files.completeUploadExternal") == []


def test_who_is_nobody_is_answered_as_ever(bot):
    slack = bot.hear(direct("export who knows Haskell as csv")).done()

    assert slack.posted[-1]["text"].startswith("No CV mentions Haskell.")


@pytest.mark.parametrize("method", ["conversations.open", "files.getUploadURLExternal"])
def test_a_missing_scope_is_a_plain_word(bot, method):
    bot.slack.fail(method, error="missing_scope")
    slack = bot.hear(command(f"export {ASKED} as csv", bot.slack)).done()

    (said,) = slack.calls("later")
    assert said["text"] == exports.NO_SCOPE
    assert slack.uploaded == []


def test_without_matplotlib_it_says_what_to_install(bot, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "matplotlib.figure", None)
    slack = bot.hear(direct("timeline for Mira as a picture")).done()

    assert slack.posted[-1]["text"] == exports.NOT_INSTALLED


def test_guests_export_nothing(slack, tmp_path):
    bot = a_bot(slack, tmp_path / "t.memory.db")
    bot.hear(direct("export help as csv", user="UG"), click(button("csv:1"), "UG", **in_room()))

    assert bot.done().calls("files.completeUploadExternal") == []
    bot.memory.close()
