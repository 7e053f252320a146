"""One question, three doors: `ask`, `chat` and Slack give the same answer."""

import pytest

from bot.digests.local import Local
from bot.indexed import desk
from bot.rendering.blocks import message
from bot.rendering.kit import escaped
from bot.rendering.text import document, text
from bot.talk import with_doors
from bot.terminal import Chat
from handlers import HANDLERS, reply
from handlers.question import Request
from tests.bot.conftest import a_bot
from tests.bot.stand_in import TODAY
from tests.fake_slack import buttons, direct

NOW = 1_795_510_800.0  # Tue 24 Nov 2026 09:00 UTC
QUESTIONS = (
    *(example for handler in HANDLERS for example in handler.EXAMPLES),
    "who knows Haskell?",
    "who knows Kubernetes and Haskell?",
    "Zheng",
    "who is the youngest?",
    "emails of Lena Hartwig and Noor Haddadin",
    "hello",
    "thanks",
    "",
    "asdf qwer",
    "who knows <b>Python</b> & Rust?",
)
TALKS = (
    ("who knows JAX?", "only those with Julia", "and where did she study?", "how can I reach her?"),
    ("who knows Python?", "compare them"),
    ("Zheng", "2", "and his papers"),
    ("who worked on large-batch training?", "the second one", "why not Ada Lindqvist?"),
    ("who knows JAX?", "and her papers", "3"),
    ("compare Zheng CVs", "help", "what about their degrees?"),
    ('digest preview "who knows JAX?"', "digest help"),
    ("more", "export this as csv"),
)


@pytest.fixture
def house(index):
    return desk(index, lambda: TODAY, lambda: NOW)


@pytest.fixture
def bot(slack, tmp_path, house):
    made = a_bot(slack, tmp_path / "t.memory.db", the_desk=house)
    yield made
    made.work.drain(0)
    made.memory.close()


def rows(said: dict) -> list[str]:
    return [b["value"] for b in buttons(said) if b["action_id"] == "profile"]


def test_a_question(bot, slack, house, index):
    for number, asked in enumerate(QUESTIONS, 1):
        answer = with_doors(reply(Request(asked or "help", TODAY), index))
        bot.hear(direct(escaped(asked), ts=f"{number}.5", channel=f"D{number}"))
        said = slack.wait("chat.postMessage", most=number)[-1]

        assert Chat(house).said(asked) == text(answer), asked
        assert document(answer, [])["title"] == answer.title
        assert said["text"] == message(answer).text, asked
        assert rows(said) == rows({"blocks": list(message(answer).blocks)}), asked


@pytest.mark.parametrize("lines", TALKS, ids=" / ".join)
def test_a_conversation(bot, slack, house, lines, tmp_path):
    talk = Chat(house, Local(tmp_path / "c.memory.db", house, "UTC"))
    for number, line in enumerate(lines, 1):
        bot.hear(direct(line, ts=f"{number}.5"))
        said = slack.wait("chat.postMessage", most=number)[-1]

        assert said["text"].splitlines()[0] == talk.said(line).splitlines()[0]
