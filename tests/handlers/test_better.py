"""Who is better at something: lines are counted, nobody is judged."""

from datetime import date

import pytest

from handlers import reply
from handlers.question import Request

TODAY = date(2026, 11, 24)
RUST = "Tobias Okonkwo has most lines on it: 3; Tomasz Wilgarek 2, Noor Haddadin 2"
TWO = "Tobias Okonkwo has most lines on it: 3; Noor Haddadin 2"


@pytest.mark.parametrize(
    ("before", "text", "intent", "title", "note"),
    [
        (
            "compare Ada Lindqvist and Tobias Okonkwo",
            "who is better at Rust?",
            "refine",
            "Only Tobias Okonkwo has lines on it: 3",
            "No line on it: Ada Lindqvist.",
        ),
        (
            "who knows Python?",
            "who is better at rust",
            "refine",
            RUST,
            "Tielin Zheng, Yunshu Zheng, Ada Lindqvist and 7 more.",
        ),
        (
            "who knows Python?",
            "which of them is strongest at rust",
            "refine",
            RUST,
            "No line on it: ",
        ),
        ("who knows Python?", "who knows more about rust?", "refine", RUST, "No line on it: "),
        (
            "who knows Java?",
            "who is best at Rust?",
            "find",
            RUST,
            "judged: how well somebody does it no CV proves.",
        ),
        ("", "who knows JAX best?", "find", "Lena Hartwig has most lines on it: 2; ", ""),
        ("", "who is better at Rust, Tobias or Noor?", "compare", TWO, ""),
        ("", "is Tobias better at Rust than Noor?", "compare", TWO, ""),
        ("", "who knows Rust better, Noor or Tobias", "compare", TWO, ""),
        ("", "who is the stronger candidate for Rust, Tobias or Noor", "compare", TWO, ""),
        (
            "",
            "who is better at Haskell, Ada or Lena?",
            "compare",
            "Nobody has a line on it",
            "No line on it: Ada Lindqvist, Lena Hartwig.",
        ),
        (
            "who knows Java?",
            "who is better at Haskell?",
            "refine",
            "Nobody: no CV says so (skill: Haskell).",
            "Among",
        ),
    ],
)
def test_lines_are_counted(index, before, text, intent, title, note):
    people = reply(Request(before, TODAY), index).people if before else ()
    answer = reply(Request(text, TODAY, people=people, earlier=before), index)

    assert (answer.intent, answer.title[: len(title)]) == (intent, title)
    assert note in answer.note
    assert "not used" not in answer.reading


@pytest.mark.parametrize("text", ["who is best in class", "best in show award", "best gpa"])
def test_nothing_is_counted_that_is_no_comparison(index, text):
    assert "lines on it" not in reply(Request(text, TODAY), index).title
