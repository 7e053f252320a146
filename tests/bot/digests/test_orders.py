"""Orders about digests, as people type them."""

import pytest

from bot.digests.clock import Unclear
from bot.digests.orders import Order, order, understood

NOW = 1_795_510_800.0  # Tue 24 Nov 2026 09:00 UTC
ADD = Order("add", 0, "who knows C?", "every day at 9")


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ('digest add "who knows C?" every day at 9', ADD),
        ("Digest Add “who knows C?” every day at 9", ADD),
        ('digest add every day at 9 "who knows C?"', ADD),
        ('digest add every day "who knows C?" at 9', ADD),
        ("digest add 'who knows C?' every day at 9", ADD),
        ('digest create "who knows C?" every day at 9', ADD),
        ('digest "who knows C?" every day at 9', ADD),
        (
            'digest add "who knows C?" every day at 9 even if nothing is new',
            Order("add", 0, "who knows C?", "every day at 9", always=True),
        ),
        (
            'digest add "papers on "dense" maps?" daily',
            Order("add", 0, 'papers on "dense" maps?', "daily"),
        ),
        ("digest add", Order("add")),
        ("digest", Order("list")),
        ("digests", Order("list")),
        ("digest list", Order("list")),
        ("digests, list", Order("list")),
        ("digest delete 4", Order("delete", 4)),
        ("digest delete #4", Order("delete", 4)),
        ("digest remove #4", Order("delete", 4)),
        ("digest delete", Order("delete")),
        ("digest pause 12", Order("pause", 12)),
        ("digest resume #12", Order("resume", 12)),
        ("digest preview 3", Order("preview", 3)),
        ('digest preview "who knows C?"', Order("preview", 0, "who knows C?")),
        ("digest new", Order("dialog")),
        ("digest what", Order("help", question="what")),
        ('save "who knows Rust?"', Order("save", question="who knows Rust?")),
        ('save search "who knows Rust?"', Order("save", question="who knows Rust?")),
        ("save who knows Rust?", Order("save", question="who knows Rust?")),
        ("save search: people with Go", Order("save", question="people with Go")),
        ("save everybody as csv", None),
        ("help with digests?", Order("help")),
        ("help digest", Order("help")),
        ("help desk engineers", None),
        ("saved searches", Order("saved")),
        ("saved", Order("saved")),
        ("who reads digests?", None),
        ("save this as csv", None),
        ('save "who knows C?" as csv', None),
        ("who saved money?", None),
        ("who knows C?", None),
    ],
)
def test_order(words, meant):
    assert order(words) == meant


@pytest.mark.parametrize(
    ("words", "question", "told"),
    [
        ("who knows C every day at 9", "who knows C", "every day at 09:00"),
        ("who was there in 2019, daily at 7", "who was there in 2019", "every day at 07:00"),
        ("who taught on Mondays in 6 seconds", "who taught on Mondays", "once"),
        ('"who knows C?" in 6 seconds', "who knows C?", "once"),
    ],
)  # fmt: skip
def test_question_and_time(words, question, told):
    found, schedule = understood(order(f"digest add {words}"), NOW, "UTC")

    assert (found, schedule.words) == (question, told)


@pytest.mark.parametrize("words", ['"who knows C?"', "who knows C", '"who knows C?" some day'])
def test_without_a_time_there_is_a_hint(words):
    with pytest.raises(Unclear, match="Say, for example"):
        understood(order(f"digest add {words}"), NOW, "UTC")
