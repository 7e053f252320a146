"""Digests through Slack's doors: the command, the dialog, Home."""

import json

import pytest

from bot.indexed import desk
from bot.slack.scopes import told
from store.index import Index
from tests.bot.conftest import a_bot
from tests.bot.stand_in import TODAY
from tests.fake_slack import TEAM, click, command, direct, event, for_one, in_view, interaction
from tests.fake_slack import buttons as pressable

NOW = 1_795_510_800.0  # Tue 24 Nov 2026 09:00 UTC
ADD = 'digest add "who knows Python?" every day at 9'


@pytest.fixture
def bot(slack, samples, tmp_path):
    with Index(samples) as index:
        house = desk(index, lambda: TODAY, lambda: NOW)
        made = a_bot(slack, tmp_path / "t.memory.db", the_desk=house)
        yield made
        made.work.drain(0)
        made.memory.close()


def said(slack, most: int = 1) -> str:
    return str(slack.wait("later", most=most)[most - 1])


def test_added_listed_and_deleted_by_command(bot, slack):
    bot.hear(command(ADD, slack))
    assert "#1" in said(slack)
    assert "every day at 09:00 Europe/Berlin" in said(slack)  # where U1 lives
    bot.hear(command("digest list", slack, user="U2"))
    assert "#1 who knows Python?" in said(slack, 2)
    bot.hear(command("digest delete #1", slack, user="U2"))
    assert "somebody else" in said(slack, 3)
    bot.hear(command("digest delete #1", slack))
    assert "is deleted" in said(slack, 4)
    assert bot.memory.digests.all() == []


def test_a_room_without_the_bot_must_invite_it(bot, slack):
    slack.closed.add("C1")
    bot.hear(command(ADD, slack))

    assert "invite me" in said(slack)
    assert bot.memory.digests.all() == []


@pytest.mark.parametrize(("closed", "kept"), [(False, 1), (True, 0)])
def test_whether_the_bot_is_there_is_found_without_the_right_to_read(bot, slack, closed, kept):
    slack.fail("conversations.history", error="missing_scope")
    if closed:
        slack.fail("chat.postEphemeral", error="not_in_channel")
    bot.hear(command(ADD, slack))

    assert ("is saved" if kept else "invite me") in said(slack)
    assert len(bot.memory.digests.all()) == kept


def test_guests_make_none(bot, slack):
    bot.hear(command(ADD, slack, user="UG"))

    assert "not guests" in said(slack)
    assert bot.memory.digests.all() == []


def test_in_a_direct_message_without_a_slash(bot, slack):
    bot.hear(direct(ADD))

    assert "Digest #1 is saved" in slack.wait("chat.postMessage")[0]["text"]
    assert bot.memory.digests.one(1).channel == "D1"


def test_a_saved_search_tells_in_the_direct_message(bot, slack):
    bot.hear(command('save "who knows Rust?"', slack))

    assert "Saved search #1" in said(slack)
    assert slack.wait("chat.postMessage")[0]["channel"] == "U1"
    assert bot.memory.digests.one(1).channel == "U1"  # as this Slack calls it


def filled(question: str, when: str, channel: str = "C2") -> dict:
    values = {
        "question": {"question": {"value": question}},
        "when": {"when": {"value": when}},
        "where": {"where": {"selected_conversation": channel}},
        "always": {"always": {"selected_options": [{"value": "always"}]}},
    }
    view = {"callback_id": "digest", "type": "modal", "id": "V1", "state": {"values": values}}
    return interaction("view_submission", view=view)


def test_the_dialog(bot, slack):
    bot.hear(command("digest new", slack))
    (opened,) = slack.wait("views.open")
    assert '"initial_conversation": "C1"' in json.dumps(opened)

    bot.hear(filled("who knows Python?", "some day"))
    again = json.dumps(slack.wait("views.open", most=2)[1], ensure_ascii=False)
    assert "I do not know what “some day” means" in again
    assert '"initial_value": "who knows Python?"' in again

    bot.hear(filled("who knows Python?", "every weekday at 9"))
    assert "Digest #1 is saved" in str(slack.wait("views.open", most=3)[2])
    one = bot.memory.digests.one(1)
    assert (one.channel, one.always, one.schedule.words) == ("C2", True, "every weekday at 09:00")


def rows(payload: dict) -> list[str]:
    return [b["value"] for b in pressable(payload) if b["action_id"] == "profile"]


def test_a_preview_is_paged_to_the_end(bot, slack):
    bot.hear(command('digest preview "what is new?"', slack))
    (first,) = slack.wait("later")
    more = next(b for b in pressable(first) if b["action_id"] == "more")
    bot.hear(click(more, **for_one(slack.later)))
    second = slack.wait("later", most=2)[1]

    shown = rows(first) + rows(second)
    assert (len(rows(first)), len(shown), len(set(shown))) == (8, 13, 13)
    assert not [b for b in pressable(second) if b["action_id"] == "more"]


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("digest list", "1 digest and 1 saved search of yours"),
        ("saved", "1 digest and 1 saved search of yours"),
    ],
)
def test_searches_are_told_from_digests(bot, slack, words, title):
    bot.hear(direct(ADD), direct('save "who knows Rust?"'))
    slack.wait("chat.postMessage", most=2)
    bot.hear(direct(words))

    assert slack.wait("chat.postMessage", most=3)[2]["text"].startswith(title)


def test_a_list_of_ones_own_names_the_channel_of_each(bot, slack):
    bot.hear(command(ADD, slack))
    slack.wait("later")
    bot.hear(direct(ADD))
    slack.wait("chat.postMessage")
    bot.hear(direct("digest list"))

    lines = view_lines({"view": slack.wait("chat.postMessage", most=2)[1]})
    first = [p for p in lines if p.get("text", "").startswith("#") or p.get("channel_id")]
    assert first[1] == {"type": "channel", "channel_id": "C1"}
    assert [p["text"][:2] for p in first if "text" in p] == ["#1", "#2"]
    assert " · here, in our direct messages" in [p.get("text") for p in lines]


def test_a_long_question_is_cut_in_lists(bot, slack):
    bot.hear(
        command('digest add "who knows Python and ' + "Rust " * 80 + '?" every day at 9', slack)
    )
    slack.wait("later")
    bot.hear(home())

    (told,) = [
        p["text"] for p in view_lines(slack.wait("views.publish")[0]) if "#1" in p.get("text", "")
    ]
    assert "… · every day at 09:00" in told
    assert len(told) < 200


def view_lines(view: dict) -> list[dict]:
    rich = [b for b in view["view"]["blocks"] if b["type"] == "rich_text"]
    return [part for block in rich for line in block["elements"] for part in line["elements"]]


def home() -> dict:
    return event(type="app_home_opened", tab="home")


def buttons(view: dict) -> list[dict]:
    rows = [b["elements"] for b in view["view"]["blocks"] if b["type"] == "actions"]
    return [b for row in rows for b in row if b["action_id"].startswith("digest")]


def test_home_lists_them_and_its_buttons_work(bot, slack):
    bot.hear(command(ADD, slack))
    said(slack)
    bot.hear(home())
    (view,) = slack.wait("views.publish")
    assert "#1 who knows Python?" in str(view)
    pause, preview, delete, new = buttons(view)
    assert {"type": "channel", "channel_id": "C1"} in view_lines(view)
    assert delete["confirm"]["text"]["text"] == "#1 who knows Python?"

    bot.hear(click(pause, **in_view("home")))
    second = slack.wait("views.publish", most=2)[1]
    assert "paused" in str(second)
    assert next(b["text"]["text"] for b in buttons(second)) == "Resume"
    bot.hear(click(preview, **in_view("home")))
    assert "Preview ·" in str(slack.wait("views.open")[0])
    bot.hear(click(new, **in_view("home")))
    assert "every weekday at 9" in str(slack.wait("views.open", most=2)[1])
    bot.hear(click(delete, **in_view("home")))
    assert "#1" not in str(slack.wait("views.publish", most=3)[2])
    assert bot.memory.digests.all() == []


def test_doctor_says_what_the_token_may_do(slack):
    assert [*told({})] == []
    env = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_API_URL": slack.url}
    assert [*told(env)] == []  # Slack did not say
    slack.scopes = "chat:write,channels:history,groups:history"
    lines = [*told(env)]
    assert "granted (a digest is looked for before it is posted again)" in lines[0]
    assert "files:read: missing" in lines[1]
    slack.fail("auth.test", error="invalid_auth")
    assert [*told(env)] == ["Slack refuses SLACK_BOT_TOKEN: invalid_auth"]
    assert TEAM not in str(lines)
