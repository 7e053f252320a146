"""Phrases find what people say, as whole words; the tables of questions take no text too long."""

import re
import time

import pytest

from handlers.understanding.intents import SAYINGS
from handlers.understanding.plain import PLAIN
from handlers.understanding.sayings import pattern

ROWS = (
    ("side by side", "put them side  by side", "side by"),
    ("compar(e|ing)", "comparing two", "compared to"),
    ("walk me[ slowly] through", "walk me through it", "walk me fast through"),
    ("^{so |and }does", "so and so does she", "it does"),
    ("chronolog*", "in chronological order", "anachronology"),
    ("more _ than any", "more papers than any", "more than any"),
    ("page #", "page 12", "page two"),
    ("count ... papers", "count all of her papers", "counting papers"),
    ("good~looking", "good-looking", "good and looking"),
    ("good~looking", "goodlooking", "good"),
    ("^any", "any of them", "are any there"),
    ("more$", "show me more?", "more of them"),
    ("know !(about|of)", "know java", "know about java"),
)
BAITS = (
    "the ",
    "the of the ",
    "so, ",
    "and ",
    "'s ",
    "s",
    "count ",
    "added ",
    "study ",
    "-",
    " ",
    "e-",
)


@pytest.mark.parametrize(("phrase", "says", "says_not"), ROWS)
def test_a_phrase_finds_whole_words(phrase, says, says_not):
    finds = re.compile(rf"\b(?:{pattern(phrase)})" if phrase[0] != "^" else pattern(phrase))
    assert finds.search(says) and not finds.search(says_not)


@pytest.mark.parametrize("tables", (SAYINGS, PLAIN), ids=("kinds", "plain"))
def test_no_table_takes_long(tables):
    for bait in BAITS:
        text = bait * (16_000 // len(bait)) + "!"
        began = time.process_time()
        tables.among(text)
        assert time.process_time() - began < 2.0


def test_every_table_has_phrases_that_it_finds():
    for tables in (SAYINGS, PLAIN):
        for name, table in tables.tables.items():
            assert table.pattern not in ("", r"\b(?:)"), name
            assert not table.search(""), name
