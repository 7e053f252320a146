"""What an admin decides in words: read, done in a real index, and by nobody else."""

import shutil

import pytest

from bot.admin.words import Decision, decision
from bot.indexed import desk
from bot.terminal import Chat, answers
from store.index import Index
from store.memory.log import Sought
from tests.bot.conftest import a_bot
from tests.bot.stand_in import TODAY
from tests.fake_slack import buttons, click, command, direct, for_one, mention

NOW = 1_795_510_800.0  # Tue 24 Nov 2026 09:00 UTC
LENA, NOOR = "Lena Hartwig", "Noor Haddadin"


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (f"merge {LENA} and {NOOR}", Decision("merge", (LENA, NOOR))),
        (f"Merge “{LENA}” with “{NOOR}”.", Decision("merge", (LENA, NOOR))),
        (f'merge "{LENA}" "{NOOR}"', Decision("merge", (LENA, NOOR))),
        (f"merge {LENA}", Decision("merge")),
        (f"unmerge {LENA}", Decision("unmerge", (LENA,))),
        (f'fix "{LENA}" name "Lena Moos"', Decision("fix", (LENA, "name", "Lena Moos"))),
        (f'fix "{LENA}" "skill JAX" -', Decision("fix", (LENA, "skill JAX", "-"))),
        (f"fix {LENA} name Lena Moos", Decision("fix")),
        (f'unfix "{LENA}" name', Decision("unfix", (LENA, "name"))),
        ("remove lena-hartwig.md", Decision("remove", ("lena-hartwig.md",))),
        ('remove "my cv.pdf"', Decision("remove", ("my cv.pdf",))),
        (f"forget {LENA}", Decision("forget", (LENA,))),
        (f'forget "{LENA}" --yes', Decision("forget", (LENA,), sure=True)),
        ("forget lena@example.com", Decision("forget", ("lena@example.com",))),
        ("forget", Decision("forget")),
        ("forget it", None),
        ("forget about Java", None),
        ("remove those with Java", None),
        ("merge sort in Rust?", None),
        ("who fixes printers?", None),
        ("fixed income analysts", None),
    ],
)
def test_words(words, wanted):
    assert decision(words) == wanted


@pytest.fixture
def bot(slack, samples, tmp_path):
    shutil.copy(samples, tmp_path / "t.db")
    with Index(tmp_path / "t.db") as index:
        house = desk(index, lambda: TODAY, lambda: NOW)
        made = a_bot(slack, tmp_path / "t.memory.db", the_desk=house, admins=("U1",))
        yield made
        made.work.drain(0)
        made.memory.close()


def names(tmp_path) -> set[str]:
    with Index(tmp_path / "t.db") as index:
        return {person.name for row in index.people() if (person := index.person(row))}


@pytest.mark.parametrize(
    ("words", "said", "gone", "come"),
    [
        (f"merge {LENA} and {NOOR}", "One person: ", 1, 0),
        (f'fix "{LENA}" name "Lena Moos"', f"Corrected: {LENA}", 1, 1),
        ("remove lena-hartwig.md", "Removed: lena-hartwig.md", 1, 0),
        (f"fix {LENA}", "Say it like this: /talent fix", 0, 0),
        (f"unmerge {LENA}", f"Refused: {LENA}", 0, 0),
        ("forget Nobody Known", "Refused: Nobody Known", 0, 0),
        (f"forget {LENA}", f"This removes all of {LENA}", 0, 0),
    ],
)
def test_an_admin_decides_alone(bot, slack, tmp_path, words, said, gone, come):
    before = names(tmp_path)
    bot.hear(command(words, slack))
    (told,) = slack.wait("later")
    after = names(tmp_path)

    assert told["text"].startswith(said) and told["response_type"] == "ephemeral"
    assert (len(before - after), len(after - before)) == (gone, come)


def test_forgetting_is_asked_first_and_leaves_no_name_in_the_log(bot, slack, tmp_path):
    bot.hear(command(f"forget {LENA}", slack))
    (asked,) = slack.wait("later")
    (button,) = buttons(asked)
    bot.hear(click(button, **for_one(slack.later)))
    told = slack.wait("later", most=2)[1]

    assert told["text"].startswith(f"Forgotten: {LENA}")
    assert LENA not in names(tmp_path)
    log = bot.memory.log.read(Sought())
    assert [(a.user, a.words) for a in log if a.act == "forgot"] == [("U1", "somebody")]
    assert LENA not in str(log)


@pytest.mark.parametrize("words", [f"forget {LENA} --yes", "remove lena-hartwig.md", "fix"])
@pytest.mark.parametrize("door", [mention, direct])
def test_nobody_else_decides_anything(bot, slack, tmp_path, words, door):
    before = names(tmp_path)
    bot.hear(door(words, user="U2")).done()

    (said,) = slack.calls("chat.postMessage", "chat.postEphemeral")
    assert "TALENT_ADMINS" in said["text"] and LENA not in said["text"]
    assert names(tmp_path) == before


def test_nothing_is_decided_before_a_room(bot, slack, tmp_path):
    before = names(tmp_path)
    bot.hear(mention(f"forget {LENA} --yes")).done()

    (said,) = slack.calls("chat.postEphemeral")
    assert "nothing for a room" in said["text"]
    assert names(tmp_path) == before


def test_the_same_words_in_the_terminal(samples, tmp_path):
    shutil.copy(samples, tmp_path / "t.db")
    with Index(tmp_path / "t.db") as index:
        talk = Chat(desk(index, lambda: TODAY, lambda: NOW))
        told = list(answers(talk, [f"forget {LENA}", "1", "who is Lena Hartwig?"]))

    assert "[1] Forget Lena Hartwig" in told[0]
    assert told[1].startswith(f"Forgotten: {LENA}")
    assert LENA not in names(tmp_path)
