"""clean(): what is stored and quoted has no unseen characters, and its lines keep their numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.cv.page.clean import clean


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("a\r\nb\rc\n", "a\nb\nc\n"),
        ("na\u200bme\ufeff", "name"),
        ("Rein\ufffeforced", "Reinforced"),
        ("soft\u00adhyphen", "softhyphen"),
        ("a\x00b\x07c\td", "abc\td"),
        ("page\x0cnext", "pagenext"),
        ("one\u2028two\u2029three\x85four", "one two three four"),
        ("\u202eevil\u202c \u2066x\u2069", "evil x"),
        ("\u202dFoo\u202c\u202dInn,\u202c \u202dUlm\u202c", "Foo Inn, Ulm"),
        ("Zürich, 東京", "Zürich, 東京"),
        ("Garcı\u0301a, Gu\u0308nther", "García, Günther"),
        ("D´epart, G¨ odel, Sm˚aland, Ram´on", "Départ, Gödel, Småland, Ramón"),
        ("Mu¨ller, Joa˜o, S˜ao, Franc¸ois", "Müller, João, São, François"),
        ("Universit`a di Foo, Caff`e; `a` x`y`", "Università di Foo, Caffè; `a` x`y`"),
        ("it´s, don´t, L´Aquila, l´eau, ˜100, x̂", "it´s, don´t, L´Aquila, l´eau, ˜100, x̂"),
    ],
)
def test_clean(raw: str, expected: str) -> None:
    assert clean(raw) == expected


@given(st.text())
def test_clean_is_done_after_once(text: str) -> None:
    once = clean(text)
    assert clean(once) == once


@given(st.text())
def test_every_line_reader_counts_the_same_lines(text: str) -> None:
    cleaned = clean(text)
    shut = cleaned.endswith("\n") or not cleaned
    assert len(cleaned.splitlines()) == cleaned.count("\n") + (not shut)
