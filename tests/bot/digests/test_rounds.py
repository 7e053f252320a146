"""Digests: each slot once, whoever looks at the clock, whatever Slack does, whoever is killed."""

from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from zoneinfo import ZoneInfo

import pytest

from bot.digests.posting import CLOSED, GRACE
from bot.digests.rounds import SETTLED
from store.memory.slots import LEASE
from tests.bot.digesting import NOW, Clockwork, digest, many_ticks, one_tick
from tests.fake_slack import Hold, buttons

DAY = 86_400.0
YEAR = datetime(2027, 1, 1, tzinfo=UTC).timestamp()


@pytest.fixture
def bot(memory, slack):
    return Clockwork(memory, slack.url)


def posts(slack, channel: str = "C1") -> list[dict]:
    return [p for p in slack.posted if p["channel"] == channel]


def keys(slack) -> list[str]:
    return [p["metadata"]["event_payload"]["key"] for p in posts(slack)]


def state(memory, number: int = 1) -> list[str]:
    sql = "select state from slot where digest = ? order by at"
    return [s for (s,) in memory.slots.file.rows(sql, (number,))]


# --- when it is due ------------------------------------------------------------------------------


def test_it_is_posted_once_at_top_level_and_says_what_and_when(bot, memory, slack):
    digest(memory, NOW + 6, rule="")
    for second in range(60):
        bot.tick(NOW + second)

    (post,) = posts(slack)
    assert "thread_ts" not in post
    assert post["text"].startswith("Digest · 3 people: who knows C?")
    assert "#1, once." in str(post["blocks"])
    assert memory.digests.one(1) is None  # it is over


def test_of_many_the_message_shows_a_page_and_the_way_to_the_next(bot, memory, slack):
    bot.people = 20
    digest(memory, NOW + 6, rule="")
    bot.tick(NOW + 6)

    (post,) = posts(slack)
    (more,) = [b for b in buttons(post) if b["action_id"] == "more"]
    assert (more["text"]["text"], more["value"]) == ("More (12 left)", "digest1:8")
    assert memory.asked(1).people == tuple(range(100, 120))


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Asia/Singapore"])
def test_a_year_of_hours(bot, memory, slack, zone):
    rule = "FREQ=DAILY;BYHOUR=2;BYMINUTE=30;BYSECOND=0"
    digest(memory, zone=zone, rule=rule, always=True)
    first = memory.digests.one(1).next
    for hour in range(365 * 24):
        bot.tick(first + 3600 * hour)

    times = [float(key.split(":")[1]) for key in keys(slack)]
    days = [f"{datetime.fromtimestamp(t, ZoneInfo(zone)):%Y-%m-%d}" for t in times]
    start = datetime.fromtimestamp(first, ZoneInfo(zone)).date()
    assert days == [f"{start + timedelta(days=n)}" for n in range(365)]
    odd = {f"{datetime.fromtimestamp(t, ZoneInfo(zone)):%H:%M}" for t in times}
    assert odd == ({"02:30", "03:00"} if zone != "Asia/Singapore" else {"02:30"})


def test_then_only_what_is_new_and_silence_where_nothing_is(bot, memory, slack):
    digest(memory)
    for day, people in enumerate((3, 3, 4, 4)):
        bot.people = people
        bot.tick(NOW + day * DAY)

    assert [p["text"].split("\n")[1] for p in posts(slack)] == [
        "Person Number000; Person Number001; Person Number002",
        "Person Number003",
    ]
    assert state(memory) == ["posted", "quiet", "posted", "quiet"]


def test_one_that_is_to_come_always_comes_always(bot, memory, slack):
    digest(memory, always=True)
    for day in range(3):
        bot.tick(NOW + day * DAY)

    assert len(posts(slack)) == 3


@pytest.mark.parametrize("turned", ["deleted", "paused"])
def test_what_is_deleted_or_paused_is_not_posted(bot, memory, slack, turned):
    digest(memory)
    memory.digests.turn(1, turned)
    bot.tick(NOW)
    assert not slack.posted

    memory.digests.turn(1, "on", due=NOW + DAY)
    bot.tick(NOW + DAY)
    assert len(posts(slack)) == (1 if turned == "paused" else 0)


def test_many_at_once(bot, memory, slack):
    for _ in range(40):
        digest(memory)
    bot.tick(NOW)

    assert len(posts(slack)) == 40


# --- several processes ---------------------------------------------------------------------------


def test_two_processes_on_one_file(path, memory, slack):
    digest(memory)
    times = [NOW + day * DAY for day in range(30)]
    context = get_context("spawn")
    together = context.Barrier(2)
    arguments = (str(path), slack.url, times, together)
    both = [context.Process(target=many_ticks, args=arguments) for _ in range(2)]
    for process in both:
        process.start()
    for process in both:
        process.join(60)

    assert [p.exitcode for p in both] == [0, 0]
    assert len(keys(slack)) == len(set(keys(slack))) == 30
    assert state(memory) == ["posted"] * 30


@pytest.mark.parametrize(
    ("method", "hold", "there"),
    [
        ("users.info", Hold(), 0),  # between the claim and the post
        ("chat.postMessage", Hold(), 0),  # during the post: it never reached Slack
        ("chat.postMessage", Hold(after=True), 1),  # between the post and the record
    ],
    ids=["claimed", "sending", "posted"],
)
def test_killed_on_the_way(path, memory, slack, bot, method, hold, there):
    digest(memory, NOW + 1, rule="")
    slack.held[method] = hold
    process = get_context("spawn").Process(target=one_tick, args=(str(path), slack.url, NOW + 2))
    process.start()
    assert hold.reached.wait(30)
    process.kill()
    process.join(10)
    hold.go.set()
    assert len(posts(slack)) == there

    bot.tick(NOW + 3)  # it is still held: nobody knows yet that its holder is dead
    assert len(posts(slack)) == there
    bot.tick(NOW + 2 + LEASE)
    bot.tick(NOW + 90)
    assert len(posts(slack)) == 1
    assert state(memory) == ["posted"]


def test_killed_before_the_claim_it_comes_late_and_says_so(bot, memory, slack):
    digest(memory, NOW + 1, rule="")
    bot.tick(NOW + 3600)

    (post,) = posts(slack)
    assert "This comes late: it was due Fri 1 Jan 2027 09:00 and 1 s." in str(post["blocks"])


def test_of_several_missed_the_last_is_posted_and_the_others_are_counted(bot, memory, slack):
    digest(memory)
    bot.tick(NOW + 3 * DAY + 60)

    (post,) = posts(slack)
    assert "3 earlier ones were missed." in str(post["blocks"])
    assert memory.digests.one(1).next == NOW + 4 * DAY


def test_after_the_grace_it_is_let_go_and_said(bot, memory, slack):
    digest(memory, NOW + 1, rule="")
    bot.tick(NOW + 2 + GRACE)

    assert not posts(slack)
    assert "was due Fri 1 Jan 2027 09:00 and 1 s, while I was away" in posts(slack, "U1")[0]["text"]
    assert state(memory) == ["skipped"]


def test_what_was_let_go_is_said_with_the_next_one(memory, slack):
    bot = Clockwork(memory, slack.url, grace=600.0)
    digest(memory)
    bot.tick(NOW + DAY + 3600)
    assert not slack.posted

    bot.tick(NOW + 2 * DAY)
    assert "2 earlier ones were missed." in str(posts(slack)[0]["blocks"])


# --- what Slack does -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 429, "error": "ratelimited"},
        {"error": "ratelimited"},
        {"status": 500, "error": "internal_error"},
        {"status": 503, "error": "x"},
        {"error": "fatal_error"},
        {"lost": True},  # posted, and the reply did not arrive
        {"error": "some_other_word"},
    ],
    ids=str,
)
@pytest.mark.parametrize("times", [1, 3])
def test_trouble_is_waited_for_and_each_slot_comes_once(bot, memory, slack, fault, times):
    digest(memory)
    slack.fail("chat.postMessage", times=times, **fault)
    for second in range(120):
        bot.tick(NOW + second)

    assert len(posts(slack)) == 1
    assert state(memory) == ["posted"]


def test_after_as_long_as_slack_says(bot, memory, slack):
    digest(memory)
    slack.faults["chat.postMessage"] = [(429, {"Retry-After": "50"}, {"ok": False})]
    for second in range(50):
        bot.tick(NOW + second)
    assert not posts(slack)

    bot.tick(NOW + 51)
    assert len(posts(slack)) == 1


@pytest.mark.parametrize("status", [429, 500])
def test_trouble_while_it_is_looked_for(bot, memory, slack, status):
    digest(memory)
    slack.fail("chat.postMessage", lost=True)
    slack.fail("conversations.history", status=status, times=2, error="x")
    for second in range(60):
        bot.tick(NOW + second)

    assert len(posts(slack)) == 1


def test_who_may_not_look_posts_at_most_once_and_says_so(bot, memory, slack):
    digest(memory)
    slack.fail("chat.postMessage", status=500, error="x")
    slack.fail("conversations.history", error="missing_scope")
    for second in range(60):
        bot.tick(NOW + second)

    assert not posts(slack)
    assert "may be missing once" in posts(slack, "U1")[0]["text"]
    assert state(memory) == ["unsure"]
    bot.people = 5
    bot.tick(NOW + DAY)  # the next one is as ever
    assert len(posts(slack)) == 1


def test_blocks_that_slack_does_not_like_are_sent_plainer(bot, memory, slack):
    digest(memory)
    slack.fail("chat.postMessage", error="invalid_blocks")
    bot.tick(NOW)

    assert len(posts(slack)) == 1


def test_a_room_that_is_closed_is_said_once_and_not_tried_again(bot, memory, slack):
    digest(memory)
    slack.closed.add("C1")
    for day in range(3):
        bot.tick(NOW + day * DAY)

    assert not posts(slack)
    (said,) = posts(slack, "U1")
    assert CLOSED in said["text"]
    assert memory.digests.one(1).state == "stopped"
    assert len(slack.calls("chat.postMessage")) == 2


def test_who_may_not_ask_any_more_gets_no_digest(bot, memory, slack):
    digest(memory, owner="UG")
    bot.tick(NOW)

    assert not posts(slack)
    assert memory.digests.one(1).state == "stopped"


# --- saved searches ------------------------------------------------------------------------------


def test_a_saved_search_tells_when_the_index_has_changed_and_settled(bot, memory, slack):
    digest(memory, rule="", next=0.0, search=True, channel="D1", version=1, baseline=NOW)
    for second, version, people in [
        (1, 1, 0),
        (2, 2, 1),
        (3, 3, 2),
        (4, 3, 2),
        (7, 3, 2),
        (9, 3, 2),
    ]:
        bot.version, bot.people = version, people
        bot.tick(NOW + second)
        told = len(posts(slack, "D1"))
        assert told == (1 if second >= 3 + SETTLED else 0)

    assert posts(slack, "D1")[0]["text"].startswith("Saved search · 2 people")


def test_a_saved_search_is_quiet_about_changes_that_do_not_match(bot, memory, slack):
    digest(memory, rule="", next=0.0, search=True, version=1, baseline=NOW)
    bot.version, bot.people = 2, 0
    bot.tick(NOW + 1)
    bot.tick(NOW + 9)

    assert not slack.posted
    assert state(memory) == ["quiet"]
