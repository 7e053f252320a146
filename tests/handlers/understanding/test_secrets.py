"""What somebody pasted into a question by mistake is not said again."""

from datetime import date

import pytest

from bot.rendering.text import text
from handlers import reply
from handlers.question import Request
from handlers.understanding.secrets import LONGEST

KEYS = [
    "xox" + "b-1234567890-abcdefghijklmnop",
    "xa" + "pp-1-A012345-987654321-abcdef0123",
    "gh" + "p_abcdefghijklmnopqrstuvwxyz0123456789",
    "AK" + "IAABCDEFGHIJKLMNOP",
]


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("question", ["who knows {}", "{}", "who knows Rust and {}?"])
def test_a_pasted_key_is_not_said_again(index, key, question):
    said = text(reply(Request(question.format(key), date(2026, 11, 24)), index))

    assert key[:12] not in said


def test_an_endless_word_is_cut(index):
    said = text(reply(Request(f"who knows {'z' * 5000}", date(2026, 11, 24)), index))

    assert "z" * LONGEST in said
    assert "z" * (LONGEST + 1) not in said


def test_a_sentence_without_blanks_is_read_whole(index):
    said = text(reply(Request("谁做过分布式训练" * 10, date(2026, 11, 24)), index))

    assert "谁做过分布式训练" * 10 in said
