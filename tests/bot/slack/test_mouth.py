"""What Slack's bad days do to a message: it arrives once, in a plainer form if need be."""

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry import FixedValueRetryIntervalCalculator

from bot.rendering.blocks import Message, message
from bot.slack.mouth import Mouth
from tests.bot.stand_in import FOUND

SAID = message(FOUND, "7")
VIEW = {"type": "modal", "blocks": [{"type": "divider"}]}


@pytest.fixture
def mouth(slack, monkeypatch):
    monkeypatch.setattr("bot.slack.mouth.WAITS", (0.0, 0.0, 0.0))
    return Mouth("xoxb-1", slack.url)


@pytest.mark.parametrize(
    ("fault", "calls"),
    [
        ({"status": 429}, 2),
        ({"error": "ratelimited"}, 2),
        ({"status": 500}, 2),
        ({"status": 503, "times": 3}, 4),
        ({"lost": True}, 1),
        ({"error": "internal_error"}, 2),
        ({"error": "service_unavailable"}, 2),
        ({"error": "request_timeout", "times": 2}, 3),
        ({"error": "rate_limited"}, 2),
    ],
)
@pytest.mark.parametrize("thread", ["", "5.0"])
def test_a_post_arrives_once(mouth, slack, fault, calls, thread):
    slack.fail("chat.postMessage", **fault)
    ts = mouth.post("C1", SAID, thread)

    assert [p["ts"] for p in slack.posted] == [ts]
    assert len(slack.calls("chat.postMessage")) == calls


def test_a_post_is_repeated_where_slack_lets_nobody_look(mouth, slack):
    slack.fail("chat.postMessage", 503)
    slack.fail("conversations.history", error="missing_scope")

    assert mouth.post("C1", SAID) == "1.0"


def test_a_post_that_never_arrives_is_an_error(mouth, slack):
    slack.fail("chat.postMessage", 503, times=4)

    with pytest.raises(SlackApiError):
        mouth.post("C1", SAID)


@pytest.mark.parametrize("fault", [{"status": 429}, {"status": 503, "times": 2}, {"status": 502}])
def test_a_response_address_is_tried_again(mouth, slack, monkeypatch, fault):
    monkeypatch.setattr("bot.slack.mouth.PAUSE", FixedValueRetryIntervalCalculator(0.0))
    slack.fail("later", **fault)
    mouth.respond(slack.later, SAID)

    assert slack.calls("later")[-1]["text"] == SAID.text
    assert len(slack.calls("later")) == 1 + fault.get("times", 1)


@pytest.mark.parametrize(
    "error", ["invalid_blocks", "msg_blocks_too_long", "invalid_arguments", "msg_too_long"]
)
@pytest.mark.parametrize("times", [0, 1, 2])
def test_what_slack_finds_ugly_is_sent_plainer(mouth, slack, error, times):
    slack.fail("chat.postMessage", times=times, error=error)
    mouth.post("C1", SAID)

    (body,) = slack.posted
    assert "Teo Zheng" in body["text"]
    assert body.get("blocks") == [list(SAID.blocks), list(SAID.plainer), None][times]
    assert (times == 2) == ("teo_zheng.md:7" in body["text"])


def test_a_view_that_slack_finds_ugly_is_sent_plainer(mouth, slack):
    slack.fail("views.open", error="invalid_arguments")
    mouth.open("T.1", {"type": "modal", "blocks": []}, VIEW)

    assert slack.calls("views.open")[1]["view"] == VIEW


def test_home_that_slack_finds_ugly_is_shown_plainer(mouth, slack):
    slack.fail("views.publish", error="invalid_blocks")
    mouth.home("U1", {"type": "home", "blocks": []}, VIEW)

    assert [body["view"] for body in slack.calls("views.publish")][1:] == [VIEW]


@pytest.mark.parametrize("error", ["internal_error", "service_unavailable", "rate_limited"])
def test_a_view_is_shown_after_trouble_of_slack_s_own(mouth, slack, monkeypatch, error):
    monkeypatch.setattr("bot.slack.mouth.PAUSE", FixedValueRetryIntervalCalculator(0.0))
    mouth = Mouth("xoxb-1", slack.url)
    slack.fail("views.open", error=error)
    mouth.open("T.1", VIEW, VIEW)

    assert len(slack.calls("views.open")) == 2


@pytest.mark.parametrize("error", ["not_in_channel", "channel_not_found", "user_not_in_channel"])
def test_who_is_not_in_the_room_gets_a_direct_message(mouth, slack, error):
    slack.fail("chat.postEphemeral", error=error)
    mouth.whisper("C1", "U1", SAID, "5.0")

    assert [p["channel"] for p in slack.posted] == ["U1"]


@pytest.mark.parametrize(
    "error", ["is_archived", "not_in_channel", "thread_not_found", "cannot_reply_to_message"]
)
def test_where_a_room_or_its_thread_is_gone_the_asker_hears_alone(mouth, slack, error):
    slack.fail("chat.postMessage", error=error)
    mouth.say("C1", "U1", SAID, "5.0")

    assert [(p["channel"], p.get("thread_ts")) for p in slack.posted] == [("U1", None)]


def test_a_refused_token_is_an_error_at_once(mouth, slack):
    slack.fail("chat.postMessage", error="token_revoked")

    with pytest.raises(SlackApiError, match="token_revoked"):
        mouth.say("C1", "U1", Message("x"))
    assert len(slack.calls("chat.postMessage")) == 1
