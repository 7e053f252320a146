"""Orders about digests, obeyed over a real index and memory; in Slack and at a terminal alike."""

from pathlib import Path

import pytest

from bot.digests.done import Asker, Digests
from bot.digests.due import digests as lines_of
from bot.digests.local import Local
from bot.digests.orders import order
from bot.indexed import desk
from bot.rendering.text import text
from bot.terminal import Chat
from handlers.digest import PERSONAL
from store.index import Index
from store.memory.digests import MOST
from store.memory.memory import Memory
from tests.bot.stand_in import TODAY

NOW = 1_795_510_800.0  # Tue 24 Nov 2026 09:00 UTC
ADD = 'digest add "who knows Python?" every day at 9'


@pytest.fixture
def house(samples, tmp_path):
    memory = Memory(tmp_path / "t.memory.db")
    with Index(samples) as index:
        yield House(memory, index)
    memory.close()


class House:
    def __init__(self, memory: Memory, index: Index) -> None:
        self.memory, self.now = memory, NOW
        self.digests = Digests(lambda: memory, desk(index, lambda: TODAY, lambda: self.now))

    def says(self, words: str, user="U1", channel="C1", zone="Europe/Berlin", **more) -> str:
        return text(self.digests.obey(order(words), Asker(user, channel, zone, **more)))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("digest delete", "Which one? Say: /talent digest delete N\n\n#1 who knows Python? ·"),
        ("digest pause it", "Which one? Say: /talent digest pause N"),
        ("digest frobnicate 3", "I do not know what “frobnicate” means of a digest."),
        ("saved", "1 digest of yours"),
        ("digest resume 1", "Next: Wed 25 Nov 2026 09:00 Europe/Berlin"),
        ('digest add "who knows Haskell?" every day at 9', "finds nobody today."),
        ('digest add "who knows Haskell?" every day at 9', "Understood: people · skill: Haskell"),
    ],
)
def test_what_is_missing_or_misread_is_seen(house, words, said):
    house.says(ADD)

    assert said in house.says(words)


def test_a_digest_that_comes_once_has_its_zone_beside_its_time(house):
    house.says('digest add "who knows Rust?" tomorrow at 10')

    assert "· once · next Wed 25 Nov 2026 10:00 Europe/Berlin" in house.says("digest list")
    assert house.says("saved", user="U9").startswith("No digests or saved searches of yours yet.")


def test_a_confirmation_has_number_words_zone_and_the_next_three_times(house):
    said = house.says(ADD)

    assert "Digest #1 is saved." in said
    assert "every day at 09:00 Europe/Berlin" in said
    for day in ("Wed 25 Nov 2026 09:00", "Thu 26 Nov 2026 09:00", "Fri 27 Nov 2026 09:00"):
        assert day in said


def test_the_zone_is_the_asker_s_own(house):
    house.says(ADD, user="U2", zone="Asia/Singapore")

    assert house.memory.digests.one(1).next == NOW + 16 * 3600  # 01:00 UTC


def test_the_list_is_the_channel_s(house):
    house.says(ADD)
    house.says('digest add "who knows Rust?" tomorrow at 10', channel="C2")

    assert "#1 who knows Python? · every day at 09:00 Europe/Berlin" in house.says("digest list")
    assert "#2" not in house.says("digest list")
    assert "#2 who knows Rust?" in house.says("digest list", channel="C2")
    assert "No digests" in house.says("digest list", channel="C3")
    own = house.says("digest list", channel="D1", alone=True)
    assert "#1" in own
    assert "#2" in own


@pytest.mark.parametrize(
    ("words", "user", "more", "said", "left"),
    [
        ("digest delete 1", "U1", {}, "is deleted", 0),
        ("digest delete #1", "U1", {}, "is deleted", 0),
        ("digest delete 1", "U2", {}, "somebody else's", 1),
        ("digest delete 1", "U2", {"admin": True}, "is deleted", 0),
        ("digest delete 1", "U1", {"channel": "C2"}, "no digest #1 here", 1),
        ("digest delete 1", "U1", {"channel": "D1", "alone": True}, "is deleted", 0),
        ("digest delete 7", "U1", {}, "no digest #7 here", 1),
        ("digest pause 1", "U2", {}, "somebody else's", 1),
    ],
)
def test_who_may_delete(house, words, user, more, said, left):
    house.says(ADD)

    assert said in house.says(words, user=user, **more)
    assert len(house.memory.digests.all()) == left


def test_paused_and_on_again(house):
    house.says(ADD)
    assert "paused" in house.says("digest pause 1")
    assert "paused" in house.says("digest list")
    assert not house.memory.digests.due(NOW + 10 * 86_400)

    house.now += 10 * 86_400
    assert "Next: Sat 5 Dec 2026 09:00" in house.says("digest resume 1")
    assert not house.memory.digests.due(house.now)


def test_what_is_over_cannot_go_on(house):
    house.says('digest add "who knows Python?" tomorrow at 10')
    house.says("digest pause 1")
    house.now += 3 * 86_400

    assert "its time is over" in house.says("digest resume 1")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ('digest add "who knows Python?" some day', "I do not know what “some day” means"),
        ('digest add "who knows Python?"', "When?"),
        ('digest add "how do I reach Ada Lindqvist?" every day', PERSONAL),
        ('digest add "who is the youngest?" every day', "Age, sex"),
        ('digest add "hello" every day', "find nobody to report"),
        ('save "how do I reach Ada Lindqvist?"', PERSONAL),
        ("digest help", "/talent digest add"),
        ("digest delete", "There are no digests here."),
    ],
)
def test_what_is_refused_says_why_and_keeps_nothing(house, words, said):
    assert said in house.says(words)
    assert house.memory.digests.all() == []


def test_where_the_bot_is_not_nothing_is_kept(house):
    said = house.says(ADD, barred=lambda: "Invite me.")

    assert "Invite me." in said
    assert house.memory.digests.all() == []


def test_there_is_an_end(house):
    for _ in range(MOST):
        house.says(ADD)

    assert f"more than {MOST}" in house.says(ADD)
    assert "is saved" in house.says(ADD, user="U2")


def test_a_preview_is_what_would_be_posted(house):
    asked = house.says('digest preview "who knows Kubernetes?"')
    assert "Preview ·" in asked
    assert "Kubernetes" in asked
    assert house.memory.digests.all() == []

    house.says(ADD)
    assert "Preview ·" in house.says("digest preview 1")
    assert "no digest #1 here" in house.says("digest preview 1", channel="C2")


def test_a_saved_search_knows_whom_it_finds_today(house):
    said = house.says('save "who knows Rust?"', own=lambda: "D7")
    (one,) = house.memory.digests.of_owner("U1")

    assert "Saved search #1 is saved." in said
    assert (one.search, one.channel) == (True, "D7")
    assert len(house.memory.slots.shown(one)) == 3
    assert "#1 who knows Rust?" in house.says("saved searches")
    assert "#1" not in house.says("digest list", channel="D7", user="U2")


# --- the terminal and the command line -----------------------------------------------------------


def test_in_the_terminal(samples, tmp_path):
    path, clock = tmp_path / "t.memory.db", [NOW]
    with Index(samples) as index:
        asked = desk(index, lambda: TODAY, lambda: clock[0])
        local = Local(path, asked, "Europe/Berlin")
        chat = Chat(asked, local)
        assert "No digests yet." in chat.reply("/talent digest list")
        assert "Preview ·" in chat.reply('/talent digest preview "who knows Python?"')
        assert not path.exists()  # nothing is written before something is to be kept

        assert "Digest #1 is saved." in chat.reply('digest add "who knows Rust?" in 6 seconds')
        clock[0] += 7
        due = chat.reply("digest list")
        assert "Digest · 3 people: who knows Rust?" in due
        assert "Digest ·" not in chat.reply("help")
        local.close()


def test_the_command_line_lists_what_is_due(house, tmp_path):
    house.says(ADD)
    house.says('digest add "who knows Rust?" in 6 seconds')
    found = [*lines_of(tmp_path / "t.db", "2026-11-24T10:00:00+00:00")]

    assert found[0].startswith("due: #2 who knows Rust? · once · ")
    assert found[1].startswith("#1 who knows Python? · every day at 09:00")
    assert found[1].endswith("in C1, by U1")
    assert [*lines_of(Path(tmp_path / "none.db"), "2026-11-24T10:00:00+00:00")] == [
        "No digests yet."
    ]
