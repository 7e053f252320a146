"""Every door: a signed request in, what Slack is told out."""

import json

import pytest

from bot.access import GUEST, STRANGER, UNLISTED
from handlers.answer import Answer
from tests.bot.conftest import a_bot
from tests.bot.stand_in import MIRA, ask, desk
from tests.fake_slack import (
    BOT,
    bolt,
    buttons,
    click,
    command,
    direct,
    dropped,
    event,
    for_one,
    in_room,
    in_view,
    interaction,
    mention,
)

ASKED = "who worked on large-batch training?"
FOUND_ONE = Answer("profile", "Mira Okafor-Lindt", findings=(MIRA,))
FOUND = "2 people worked on large-batch training"
SAYING = ("later", "chat.postMessage", "chat.postEphemeral", "views.open", "views.push")
SAYING += ("views.update", "views.publish")


def title(said: dict) -> str:
    return said["text"].splitlines()[0]


def named(buttons: list[dict], action: str) -> dict:
    return next(b for b in buttons if b["action_id"].startswith(action))


# --- words --------------------------------------------------------------------------------------


def test_a_command_is_answered_to_the_caller_alone(bot):
    (said,) = bot.hear(command(ASKED, bot.slack)).done().calls(*SAYING)

    assert bot.statuses == [200]
    assert title(said) == FOUND
    assert said["response_type"] == "ephemeral"
    assert named(buttons(said), "share")


@pytest.mark.parametrize(
    ("body", "channel", "thread"),
    [
        (mention(ASKED, ts="5.0"), "C1", "5.0"),
        (mention(ASKED, ts="5.1", thread_ts="5.0"), "C1", "5.0"),
        (direct(ASKED), "D1", None),
        (direct(ASKED, thread_ts="4.0"), "D1", "4.0"),
        (direct(ASKED, subtype="thread_broadcast", thread_ts="4.0"), "D1", "4.0"),
        (direct(ASKED, subtype="me_message"), "D1", None),
    ],
)
def test_an_event_is_answered_where_it_was_said(bot, body, channel, thread):
    (said,) = bot.hear(body).done().calls(*SAYING)

    assert title(said) == FOUND
    assert (said["channel"], said.get("thread_ts")) == (channel, thread)


@pytest.mark.parametrize(
    "body",
    [
        event(type="message", channel_type="channel", text="hi"),
        event(type="message", channel_type="channel", text=f"<@{BOT}> hi"),
        direct("hi", subtype="message_changed"),
        direct("hi", subtype="message_deleted"),
        direct("hi", subtype="channel_join"),
        direct("hi", bot_id="B9"),
        direct("hi", user=BOT),
        mention("hi", bot_id="B9"),
        mention("hi", edited={"user": "U1", "ts": "9.0"}),
        event(type="reaction_added"),
        event(type="tokens_revoked"),
        interaction("block_actions", actions=[{"type": "button", "action_id": "unknown"}]),
        interaction("shortcut", callback_id="unknown"),
    ],
)
def test_what_is_not_for_it_is_acked_and_left_alone(bot, body):
    assert bot.hear(body).done().calls(*SAYING) == []
    assert bot.statuses == [200]


@pytest.mark.parametrize(
    "bodies",
    [
        [direct(ASKED, event_id="E1", ts="1.0")] * 3,
        [direct(ASKED, event_id="E1", ts="1.0"), direct(ASKED, event_id="E2", ts="1.0")],
        [
            event(type="message", channel_type="channel", text=f"<@{BOT}> {ASKED}", ts="1.0"),
            mention(ASKED, ts="1.0"),
        ],
        [mention(ASKED, ts="1.0", channel="D1"), direct(ASKED, ts="1.0")],
    ],
    ids=["retries", "two ids", "mention and message", "mention in a direct message"],
)
def test_one_message_has_one_answer(bot, bodies):
    assert len(bot.hear(*bodies).done().calls(*SAYING)) == 1


def test_one_answer_over_a_restart(slack, tmp_path):
    for _ in range(2):
        bot = a_bot(slack, tmp_path / "t.memory.db")
        bot.hear(direct(ASKED, event_id="E1", ts="1.0")).done()
        bot.memory.close()

    assert len(slack.calls(*SAYING)) == 1


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (mention(ASKED, ts="5.0"), mention("only those with X", ts="6.0", thread_ts="5.0")),
        (direct(ASKED, ts="5.0"), direct("only those with X")),
        (direct(ASKED, ts="5.0"), direct("only those with X", thread_ts="5.0")),
        (direct(ASKED, ts="5.0"), direct("only those with X", thread_ts="1.0")),
        (direct(ASKED, ts="5.0", thread_ts="2.0"), direct("only those with X", thread_ts="2.0")),
    ],
    ids=["thread", "direct", "thread below a question", "below an answer", "thread, direct"],
)
def test_a_conversation_goes_on_even_after_a_restart(slack, tmp_path, first, then):
    for body in (first, then):
        bot = a_bot(slack, tmp_path / "t.memory.db")
        bot.hear(body).done()
        bot.memory.close()

    assert f"only those with X, '{ASKED}', (1, 2)" in title(slack.calls(*SAYING)[1])


def test_other_threads_are_other_conversations(bot):
    bot.hear(mention(ASKED, ts="5.0")).slack.wait("chat.postMessage")
    said = bot.hear(mention("and X?", ts="6.0")).done().calls(*SAYING)

    assert title(said[1]) == "and X?, '', (), private False"


@pytest.mark.parametrize("text", ["", "help", " Help "])
def test_help_shows_how_to_ask(bot, text):
    (said,) = bot.hear(command(text, bot.slack)).done().calls(*SAYING)

    assert "/talent who" in said["text"]


def test_contact_details_reach_the_asker_alone(slack, tmp_path):
    def reach(request):
        return (
            ask(request)
            if request.private
            else ask(type(request)("how do I reach Mira", request.today))
        )

    bot = a_bot(slack, tmp_path / "t.memory.db", the_desk=desk(reach))
    bot.hear(mention("reach Mira"), command("how do I reach Mira", slack)).done()

    (whispered,) = slack.calls("chat.postEphemeral")
    assert "mira@example.com" in whispered["text"]
    assert whispered["user"] == "U1"
    assert slack.calls("chat.postMessage") == []
    assert [b["action_id"] for b in buttons(slack.calls("later"))] == ["profile"]
    bot.memory.close()


# --- who may ask --------------------------------------------------------------------------------


def every_door(user: str, slack) -> list[dict]:
    button = {"type": "button", "action_id": "ask_0", "value": ASKED}
    view = {"id": "V1", "type": "modal", "callback_id": "search"}
    view["state"] = {"values": {"question": {"words": {"value": ASKED}}}}
    return [
        command(ASKED, slack, user),
        mention(ASKED, user=user),
        direct(ASKED, user=user),
        event(type="app_home_opened", user=user, channel="D1", tab="home"),
        event(type="app_home_opened", user=user, channel="D1", tab="messages"),
        interaction("shortcut", user, callback_id="talent_search"),
        interaction("message_action", user, callback_id="talent_lookup", message={"text": ASKED}),
        interaction("view_submission", user, view=view),
        click(button, user, **in_room()),
        click(button | {"action_id": "profile", "value": "1"}, user, **in_view()),
        click(button | {"action_id": "more", "value": "1:8"}, user, **for_one(slack.later)),
        click(button | {"action_id": "share", "value": "1:0"}, user, **for_one(slack.later)),
        click(button | {"action_id": "in_cv", "value": "1:0"}, user, **in_room()),
        click(button | {"action_id": "opinion", "value": "1:no"}, user, **for_one(slack.later)),
        dropped(slack.file("F1", b"Ada"), user=user),
    ]


@pytest.mark.parametrize(
    ("user", "allowed", "refusal"),
    [
        ("UG", frozenset(), GUEST),
        ("UX", frozenset(), STRANGER),
        ("US", frozenset(), STRANGER),
        ("UD", frozenset(), UNLISTED),
        ("U2", frozenset({"U1"}), UNLISTED),
    ],
)
def test_refused_at_every_door_without_a_word_about_people(slack, tmp_path, user, allowed, refusal):
    bot = a_bot(slack, tmp_path / "t.memory.db", allowed)
    said = bot.hear(*every_door(user, slack)).done().calls(*SAYING)
    bot.memory.close()

    assert len(said) == 14  # the Messages tab is left without prompts
    assert all(refusal in str(one) for one in said)
    assert not any("Okafor" in str(one) or "large-batch" in str(one) for one in said)


@pytest.mark.parametrize(
    ("user", "allowed"), [("U1", frozenset()), ("UG", frozenset({"UG"})), ("UX", frozenset({"UX"}))]
)
def test_members_and_the_listed_may_ask(slack, tmp_path, user, allowed):
    bot = a_bot(slack, tmp_path / "t.memory.db", allowed)
    (said,) = bot.hear(direct(ASKED, user=user)).done().calls(*SAYING)
    bot.memory.close()

    assert title(said) == FOUND


@pytest.mark.parametrize("typed", [None, "", "  \n"])
def test_a_form_without_words_stays_open_and_says_so(bot, typed):
    bot.hear(interaction("shortcut", callback_id="talent_search")).slack.wait("views.open")
    (opened,) = bot.slack.calls("views.open")
    view = opened["view"] | {"id": "V1"}
    view["state"] = {
        "values": {"question": {"words": {"type": "plain_text_input", "value": typed}}}
    }
    said = bot.app.dispatch(bolt(interaction("view_submission", view=view)))

    assert json.loads(said.body) == {
        "response_action": "errors",
        "errors": {"question": "Please type something here."},
    }
    assert len(bot.done().calls(*SAYING)) == 1


@pytest.mark.parametrize(
    ("text", "answer"), [(ASKED, FOUND), ("", "A CV for the index: drop it into a direct message")]
)
def test_a_mention_beside_a_file_is_heard(bot, text, answer):
    beside = mention(text, subtype="file_share", files=[{"id": "F1", "name": "cv.md"}])
    (said,) = bot.hear(beside).done().calls(*SAYING)

    assert title(said).startswith(answer)


# --- buttons ------------------------------------------------------------------------------------


def walked(bot, said: dict, method: str, where: dict) -> list[str]:
    """Everybody seen by pressing More to the end."""
    pages = [said]
    while more := [b for b in buttons(pages[-1]) if b["action_id"] == "more"]:
        bot.hear(click(more[0], **where))
        pages = bot.slack.wait(method, most=len(pages) + 1)
    return [
        b["accessibility_label"]
        for page in pages
        for b in buttons(page)
        if b["action_id"] == "profile"
    ]


@pytest.mark.parametrize("door", ["command", "mention", "direct"])
def test_paging_to_the_end_shows_everyone_once(bot, door):
    body, method, where = {
        "command": (command("who knows Python", bot.slack), "later", for_one(bot.slack.later)),
        "mention": (mention("who knows Python"), "chat.postMessage", in_room()),
        "direct": (direct("who knows Python"), "chat.postMessage", in_room(channel="D1")),
    }[door]
    (first,) = bot.hear(body).slack.wait(method)

    assert walked(bot, first, method, where) == [
        f"Profile of Person Number{n:03}" for n in range(20)
    ]


def test_more_may_be_typed(bot):
    for n, text in enumerate(["who knows Python", "more", "next page", "more"], 1):
        said = bot.hear(direct(text)).slack.wait("chat.postMessage", most=n)

    assert "Number008" in said[1]["text"]
    assert "Number016" in said[2]["text"]
    assert title(said[3]) == "That was everybody."


def test_a_page_in_a_room_goes_into_the_thread(bot):
    button = {"type": "button", "action_id": "more", "value": "1:8"}
    bot.hear(mention("who knows Python")).slack.wait("chat.postMessage")
    said = bot.hear(click(button, **in_room())).done().calls("chat.postMessage")

    assert (said[1]["channel"], said[1]["thread_ts"]) == ("C1", "3.0")


def test_a_page_of_what_was_forgotten_says_so(bot):
    button = {"type": "button", "action_id": "more", "value": "77:8"}
    (said,) = bot.hear(click(button, **for_one(bot.slack.later))).done().calls("later")

    assert "too old" in said["text"]


def test_share_tells_the_room_who_shared(bot):
    (said,) = bot.hear(command(ASKED, bot.slack)).slack.wait("later")
    share = named(buttons(said), "share")
    shared = bot.hear(click(share, **for_one(bot.slack.later))).done().calls("later")[1]

    assert shared["response_type"] == "in_channel"
    assert title(shared) == f"Shared by Rita Recruiter: {FOUND}"
    assert "<@U1>" in str(shared["blocks"])
    assert not [b for b in buttons(shared) if b["action_id"] == "share"]


def test_pressed_twice_it_is_shared_once(bot):
    (said,) = bot.hear(command(ASKED, bot.slack)).slack.wait("later")
    share = named(buttons(said), "share")
    bot.hear(click(share, **for_one(bot.slack.later))).slack.wait("later", most=2)
    again = bot.hear(click(share, **for_one(bot.slack.later))).done().calls("later")[2]

    assert (again["response_type"], "already" in again["text"]) == ("ephemeral", True)


def test_shared_in_the_channel_where_the_address_is_used_up(bot):
    (said,) = bot.hear(command(ASKED, bot.slack)).slack.wait("later")
    bot.slack.fail("later", 404, error="used_url")
    bot.hear(click(named(buttons(said), "share"), **for_one(bot.slack.later))).done()

    (shared,) = bot.slack.calls("chat.postMessage")
    assert (shared["channel"], title(shared)) == ("C1", f"Shared by Rita Recruiter: {FOUND}")


def test_what_was_forgotten_is_not_shared(bot):
    button = {"type": "button", "action_id": "share", "value": "77:0"}
    (said,) = bot.hear(click(button, **for_one(bot.slack.later))).done().calls("later")

    assert (said["response_type"], "too old" in said["text"]) == ("ephemeral", True)


def test_contact_details_cannot_be_shared(bot):
    button = {"type": "button", "action_id": "share", "value": "1:0"}
    bot.hear(command("how do I reach Mira", bot.slack)).slack.wait("later")
    shared = bot.hear(click(button, **for_one(bot.slack.later))).done().calls("later")[1]

    assert shared["response_type"] == "ephemeral"
    assert "example.com" not in str(shared)


@pytest.mark.parametrize(
    ("where", "method"),
    [(in_room(), "views.open"), (in_view(), "views.push"), (in_view("home"), "views.open")],
)
def test_a_profile_opens_a_modal(bot, where, method):
    button = {"type": "button", "action_id": "profile", "value": "1"}
    (opened,) = bot.hear(click(button, **where)).done().calls(*SAYING)

    assert bot.slack.calls(method) == [opened]
    assert opened["trigger_id"] == "T.1"
    assert "Fact number 1 of a long life" in str(opened["view"])


@pytest.mark.parametrize(
    ("where", "method"), [(in_room(), "views.open"), (in_view(), "views.push")]
)
def test_show_in_cv_opens_the_lines_around_the_quotes(bot, where, method):
    (said,) = bot.hear(mention(ASKED)).slack.wait("chat.postMessage")
    bot.hear(click(named(buttons(said), "in_cv"), **where))
    (opened,) = bot.done().calls(method)

    assert "Line 13 of CV 1" in str(opened["view"])
    assert "Line 14 of CV 1" not in str(opened["view"])


def test_show_in_cv_works_in_a_profile_too(slack, tmp_path):
    bot = a_bot(slack, tmp_path / "t.memory.db", the_desk=desk(card=lambda _: FOUND_ONE))
    profile = {"type": "button", "action_id": "profile", "value": "1"}
    bot.hear(click(profile, **in_room()))
    button = named(buttons(slack.wait("views.open")[0]), "in_cv")
    (opened,) = bot.hear(click(button, **in_view())).done().calls("views.push")
    bot.memory.close()

    assert "Line 42 of CV 1" in str(opened["view"])


@pytest.mark.parametrize(
    ("where", "method"),
    [(in_room(), "chat.postMessage"), (in_view(), "views.update"), (in_view("home"), "views.open")],
)
def test_a_button_asks(bot, where, method):
    button = {"type": "button", "action_id": "choose_1", "value": "R&D <b>"}
    (said,) = bot.hear(click(button, **where)).done().calls(*SAYING)

    assert bot.slack.calls(method) == [said]
    assert "R&amp;D &lt;b&gt;" in str(said) or "R&D <b>" in str(said)


# --- views --------------------------------------------------------------------------------------


def test_the_shortcut_asks_and_answers_in_modals(bot):
    bot.hear(interaction("shortcut", callback_id="talent_search"))
    view = bot.slack.wait("views.open")[0]["view"]
    field = view["blocks"][0]
    typed = {"values": {field["block_id"]: {field["element"]["action_id"]: {"value": ASKED}}}}
    bot.hear(interaction("view_submission", view=view | {"id": "V1", "state": typed}))

    answer = bot.slack.wait("views.open", most=2)[1]["view"]
    assert FOUND in str(answer)
    assert bot.statuses == [200, 200]


def test_a_message_is_looked_up_for_who_asks(bot):
    message = {"user": "U2", "text": f"{ASKED}", "ts": "1.0"}
    body = interaction("message_action", callback_id="talent_lookup", message=message)
    (said,) = bot.hear(body | for_one(bot.slack.later)).done().calls(*SAYING)

    assert FOUND in str(said["view"])


def test_a_modal_that_comes_too_late_is_a_direct_message(bot):
    bot.slack.fail("views.open", error="expired_trigger_id")
    body = interaction("message_action", callback_id="talent_lookup", message={"text": ASKED})
    (said,) = bot.hear(body).done().calls("chat.postMessage")

    assert (said["channel"], title(said)) == ("U1", FOUND)


def test_home_says_what_is_indexed_and_what_was_asked(bot):
    bot.hear(direct("who knows Python")).slack.wait("chat.postMessage")
    bot.hear(event(type="app_home_opened", channel="D1", tab="home"))
    (published,) = bot.done().calls("views.publish")

    assert published["user_id"] == "U1"
    for words in (
        "12 CVs of 11 people",
        "who knows Python",
        "Saved searches",
        "Digests",
        "Data use",
    ):
        assert words in str(published["view"])


def test_the_messages_tab_offers_questions(bot):
    (said,) = (
        bot.hear(event(type="app_home_opened", channel="D1", tab="messages"))
        .done()
        .calls("assistant.threads.setSuggestedPrompts")
    )

    assert [p["message"] for p in said["prompts"]] == [ASKED, "compare Zheng CVs"]
    assert said["channel_id"] == "D1"


# --- when something fails -----------------------------------------------------------------------


def broken(_):
    raise RuntimeError("no such thing as xoxb-1-2-3")


@pytest.mark.parametrize(
    ("door", "method"),
    [("command", "later"), ("mention", "chat.postEphemeral"), ("direct", "chat.postMessage")],
)
def test_the_asker_hears_of_it_with_a_number_that_the_log_has(
    slack, tmp_path, caplog, door, method
):
    bot = a_bot(slack, tmp_path / "t.memory.db", the_desk=desk(broken))
    body = {"command": command("x", slack), "mention": mention("x"), "direct": direct("x")}[door]
    (said,) = bot.hear(body).done().calls(method)
    bot.memory.close()

    number = said["text"].rsplit(" ", 1)[1]
    assert f"reference {number}" in caplog.text
    assert "RuntimeError" not in said["text"]


def test_when_it_is_too_busy_slack_is_told_to_come_again(bot):
    bot.done()
    bot.hear(direct("x"), command("x", bot.slack))

    assert bot.statuses == [503, 200]


def test_a_closed_room_is_answered_in_a_direct_message(bot):
    bot.slack.fail("chat.postMessage", error="is_archived")
    said = bot.hear(mention(ASKED)).done().calls("chat.postMessage")

    assert [s["channel"] for s in said] == ["C1", "U1"]


def test_a_dead_response_address_loses_no_answer(bot):
    bot.slack.fail("later", 404)
    (said,) = bot.hear(command(ASKED, bot.slack)).done().calls("chat.postMessage")

    assert (said["channel"], title(said)) == ("U1", FOUND)


def test_where_slack_takes_us_no_more_one_line_says_so(bot, caplog):
    bot.slack.fail("chat.postMessage", error="account_inactive")
    bot.hear(direct(ASKED)).done()

    assert [r.message for r in caplog.records if r.levelname == "ERROR"] == [
        "Slack says account_inactive: the app was uninstalled?"
    ]
