from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.access import GUEST, REMEMBERED, STRANGER, UNKNOWN, UNLISTED, Access, judged
from bot.slack.mouth import client


class Clock:
    now = 1e9


@pytest.fixture
def access(slack):
    return Access(client("xoxb-1", slack.url), frozenset(), frozenset({"T1"}), lambda: Clock.now)


def test_slack_is_asked_once_in_a_while(access, slack, monkeypatch):
    for later in (0, 1, REMEMBERED + 1):
        monkeypatch.setattr(Clock, "now", 1e9 + later)
        assert access.refusal("U1") == ""

    assert len(slack.calls("users.info")) == 2


def test_many_questions_at_once_ask_slack_once(access, slack):
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(access.refusal, ["UG"] * 20)) == {GUEST}

    assert len(slack.calls("users.info")) == 1


@pytest.mark.parametrize("error", ["missing_scope", "user_not_found", "invalid_auth"])
def test_who_cannot_be_looked_up_may_not_ask_until_they_can(access, slack, error):
    slack.fail("users.info", error=error)

    assert access.refusal("U1") == UNKNOWN
    assert access.refusal("U1") == ""


def test_the_listed_need_no_word_from_slack(slack):
    access = Access(client("xoxb-1", slack.url), frozenset({"U1"}), frozenset(), lambda: 1e9)

    assert access.refusal("U1") == ""
    assert access.refusal("U2") == UNLISTED
    assert slack.calls("users.info") == []


@pytest.mark.parametrize(
    ("user", "refusal"),
    [
        ({"team_id": "T1"}, ""),
        ({"team_id": "T2", "enterprise_user": {"enterprise_id": "E1"}}, ""),
        ({"team_id": "T2", "enterprise_user": {"enterprise_id": "E2"}}, STRANGER),
        ({"team_id": "T2"}, STRANGER),
        ({}, STRANGER),
        ({"team_id": "T1", "is_stranger": True}, STRANGER),
        ({"team_id": "T1", "is_ultra_restricted": True, "is_restricted": True}, GUEST),
        ({"team_id": "T1", "is_bot": True}, UNLISTED),
    ],
)
def test_judged(user, refusal):
    assert judged(user, frozenset({"T1", "E1"})) == refusal
