"""The access log: what is written into it on each way to an answer, and who may read it."""

import pytest

from store.memory.log import Sought
from tests.bot.conftest import a_bot
from tests.bot.stand_in import desk
from tests.fake_slack import command, direct, for_one, interaction, mention

ASKED = "who worked on large-batch training?"
READING = "people · topic: large-batch training"


def read(*wanted: str) -> tuple[str, ...]:
    return tuple(f"line {n} of {wanted}" for n in range(30))


@pytest.fixture
def kept(slack, tmp_path):
    """A bot with an admin, and a desk that says which lines of the log were wanted."""
    the_desk = desk(audit=lambda _memory, *wanted: read(*wanted))
    made = a_bot(slack, tmp_path / "t.memory.db", the_desk=the_desk, admins=["U1"])
    yield made
    made.memory.close()


def acts(bot) -> list[tuple[str, str, str, str]]:
    found = bot.memory.log.read(Sought())[::-1]
    return [(a.user, a.act, a.words, a.reading) for a in found]


@pytest.mark.parametrize("door", [mention, direct])
def test_a_question_is_noted_with_its_reading_and_whom_it_shows(bot, door):
    bot.hear(door(ASKED)).done()

    assert acts(bot) == [("U1", "asked", ASKED, READING)]
    assert bot.memory.log.read(Sought())[0].people


def test_what_follows_is_noted_too(bot):
    (said,) = bot.hear(command(ASKED, bot.slack)).slack.wait("later")
    elements = [e for b in said["blocks"] for e in b.get("elements", [b.get("accessory")])]
    buttons = {e["action_id"]: e for e in elements if e and "action_id" in e}
    for action in ("profile", "in_cv", "share"):
        pressed = {"type": "button", "action_id": action, "value": buttons[action]["value"]}
        body = interaction("block_actions", "U2", actions=[pressed], **for_one(bot.slack.later))
        bot.hear(body)
    bot.done()

    assert sorted(act[:2] for act in acts(bot)) == [
        ("U1", "asked"), ("U2", "opened"), ("U2", "read in the CVs"), ("U2", "shared"),
    ]  # fmt: skip


WANTED = [
    ("audit", ("", "", "", "")),
    ("audit Ada Lindqvist", ("Ada Lindqvist", "", "", "")),
    ("Audit by <@U2|mei> since 2026-11-01", ("", "<@U2|mei>", "2026-11-01", "")),
    ("audit Bo Ek by U2 until 2026-11-24", ("Bo Ek", "U2", "", "2026-11-24")),
]


@pytest.mark.parametrize(("words", "wanted"), WANTED)
def test_an_admin_reads_it_alone(kept, words, wanted):
    (said,) = kept.hear(command(words, kept.slack)).done().calls("later")

    assert f"line 0 of {wanted}" in str(said["blocks"]).replace("\\'", "'")
    assert said["response_type"] == "ephemeral" and "line 25" not in str(said)


def test_nobody_else_reads_it(kept):
    (said,) = kept.hear(command("audit", kept.slack, user="U2")).done().calls("later")

    assert "TALENT_ADMINS" in said["text"] and "line" not in said["text"]


def test_an_auditor_is_no_audit(kept):
    kept.hear(command("auditors who know SAP?", kept.slack)).done()

    assert acts(kept)[0][2] == "auditors who know SAP?"
