"""Whatever stands in a CV or a question: within Slack's limits, and no link or ping comes out."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rendering.blocks import BLOCKS, BUDGET, FALLBACK, blocks, message, view_blocks
from bot.rendering.kit import escaped, units, weight
from bot.rendering.printable import UNPRINTABLE
from bot.rendering.text import as_json, document, text
from handlers.answer import Answer, Cell, Choice, Finding, Table
from store.records import Quote
from tests.bot.rendering.test_blocks import elements, strings
from tests.hostile.words import BITS, MARKUP, UNSEEN

BIT = st.sampled_from([*MARKUP.values(), *UNSEEN.values(), *BITS.values(), "Ada Noh", "\n"])
WORDS = st.one_of(
    st.lists(BIT, max_size=6).map("".join),
    st.text(max_size=40),
    st.tuples(BIT, st.integers(1, 4_000)).map(lambda much: much[0] * (much[1] // len(much[0]) + 1)),
)
LINE = WORDS.map(lambda words: " ".join(words.split()) or "x")  # a CV's line, or what was typed
NAME = LINE.map(lambda words: words[:200] or "x")  # no file's name is longer
QUOTE = st.builds(Quote, LINE, NAME, st.integers(1, 99), st.integers(0, 9))
FINDING = st.builds(
    Finding, st.integers(0, 9), LINE, WORDS, st.lists(QUOTE, min_size=1, max_size=5).map(tuple)
)
ROW = st.lists(st.builds(Cell, WORDS), min_size=2, max_size=22)
ANSWER = st.builds(
    Answer,
    st.sampled_from(["find", "profile", "compare", "unsure", "help"]),
    LINE,
    WORDS,
    st.lists(FINDING, max_size=5).map(tuple),
    table=st.one_of(
        st.none(),
        st.builds(Table, WORDS, ROW.flatmap(lambda row: st.just((tuple(row),) * 30))),
    ),
    lines=st.lists(WORDS, max_size=5).map(tuple),
    note=WORDS,
    suggestions=st.lists(LINE, max_size=4).map(tuple),
    choices=st.lists(st.builds(Choice, LINE, LINE), max_size=4).map(tuple),
)
LIVE = re.compile(r"[<>]|&(?!amp;|lt;|gt;)")  # what Slack reads as a link, a mention or a ping


def marked(node: object) -> list[str]:
    """Every text in it that Slack reads as mrkdwn."""
    if isinstance(node, list | tuple):
        return [words for one in node for words in marked(one)]
    if not isinstance(node, dict):
        return []
    own = [node["text"]] if node.get("type") == "mrkdwn" else []
    return own + [words for one in node.values() for words in marked(one)]


@settings(deadline=None, derandomize=True, max_examples=15)
@given(ANSWER)
@pytest.mark.parametrize("form", [blocks, view_blocks])
def test_any_answer_fits_into_slack_and_pings_nobody(form, answer):
    made = form(answer, "7")
    assert 0 < len(made) <= BLOCKS and weight(made) <= BUDGET
    assert all(0 < len(words) <= 3_000 for words in strings(made))
    assert all(
        units(b["text"]["text"]) <= 75 and units(b["value"]) <= 2_000 for b in elements(made)
    )
    assert not [words for words in marked(made) if LIVE.search(words)]
    assert not UNPRINTABLE.findall("".join(strings(made)).replace("\n", ""))


@settings(deadline=None, derandomize=True, max_examples=15)
@given(ANSWER)
def test_the_fallback_and_the_terminal_too(answer):
    said = message(answer, "7").text
    assert 0 < len(said) <= FALLBACK and not LIVE.search(said)
    printed = text(answer) + as_json(document(answer, []))
    assert len(text(answer)) <= 12_000
    assert not UNPRINTABLE.findall(printed.replace("\n", "").replace("\t", " "))


@given(st.text())
def test_what_is_escaped_reads_as_itself(words):
    assert not LIVE.search(escaped(words))
