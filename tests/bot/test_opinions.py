"""What people think of an answer, from the press of a button to the admins' Home."""

import pytest

from bot.rendering.views import REASONS
from store.memory.memory import Opinion, Opinions
from tests.bot.conftest import a_bot
from tests.fake_slack import command, direct, event, for_one, interaction, mention

ASKED = "who worked on large-batch training?"
READING = "people · topic: large-batch training"


def pressed(value: str, user: str = "U1", **where) -> dict:
    action = {"type": "feedback_buttons", "action_id": "opinion", "value": value, "block_id": "b"}
    return interaction("block_actions", user, actions=[action], **where)


def element(said: dict) -> dict:
    return next(b for b in said["blocks"] if b["type"] == "context_actions")["elements"][0]


def test_helpful_is_kept_and_thanked_for_in_private(bot):
    (said,) = bot.hear(mention(ASKED)).slack.wait("chat.postMessage")
    yes = element(said)["positive_button"]["value"]
    (thanks,) = bot.hear(pressed(yes, **for_one(bot.slack.later))).done().calls("later")

    assert "Thank you" in thanks["text"]
    assert thanks["response_type"] == "ephemeral"
    assert bot.memory.opinions() == Opinions(1, 0)


def typed(view: dict, choice: str, words: str) -> dict:
    option = {"value": choice} if choice else None
    values = {
        "reason": {"reason": {"selected_option": option}},
        "words": {"words": {"value": words}},
    }
    return interaction("view_submission", view=view | {"id": "V1", "state": {"values": values}})


@pytest.mark.parametrize(
    ("choice", "words", "reason"),
    [
        (REASONS[1], "Teo", f"{REASONS[1]}: Teo"),
        (REASONS[0], None, REASONS[0]),
        ("", "Teo", "Teo"),
        ("", None, ""),
    ],
)
def test_not_helpful_is_kept_at_once_and_asks_why(bot, choice, words, reason):
    (said,) = bot.hear(command(ASKED, bot.slack)).slack.wait("later")
    no = element(said)["negative_button"]["value"]
    bot.hear(pressed(no, **for_one(bot.slack.later)))
    view = bot.slack.wait("views.open")[0]["view"]
    assert bot.memory.opinions().latest == (Opinion(ASKED, READING, "a1b2", ""),)

    thanks = bot.hear(typed(view, choice, words)).done().calls("views.open")[1]
    assert bot.memory.opinions().latest == (Opinion(ASKED, READING, "a1b2", reason),)
    assert "Thank you" in str(thanks["view"])


def test_of_an_answer_that_was_forgotten(bot):
    (said,) = bot.hear(pressed("99:yes", **for_one(bot.slack.later))).done().calls("later")

    assert "too old" in said["text"]


def test_admins_see_what_was_missed_and_what_was_not_liked(slack, tmp_path):
    bot = a_bot(slack, tmp_path / "t.memory.db", admins=["U2"])
    bot.hear(direct("who knows Haskell")).slack.wait("chat.postMessage")
    bot.memory.judge(1, "U1", False, "Hale knows it", 1e9)
    for user in ("U1", "U2"):
        bot.hear(event(type="app_home_opened", user=user, channel="D1", tab="home"))
    homes = {home["user_id"]: str(home["view"]) for home in bot.done().calls("views.publish")}
    bot.memory.close()

    for words in ("questions without an answer", "Not helpful: 1", "Hale knows it"):
        assert words in homes["U2"]
        assert words not in homes["U1"]
    assert "who knows Haskell" in homes["U2"]
    assert "U1" not in homes["U2"]
    assert "Rita" not in homes["U2"]
