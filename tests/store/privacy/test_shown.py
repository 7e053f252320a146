from time import process_time

import pytest

from store.changes.load import load
from store.privacy.shown import MOST, Shown
from tests.store.conftest import NOW

CV = """# Ada Exampleson
Date of birth: 1 May 1990

**Nationality:**

Tarvian
Python, Rust

| Date of birth | Languages |
|---|---|
| 1 May 1990 | Tarvian |
| Row of work | Compilers |

Address
1 Elm Street
ada@example.org and CUDA

Children
## Work
Religion
It was a study of how readers of old books understand what they find in them.
"""
PRIVATE = ["Date of birth: 1 May 1990", "Tarvian", "| 1 May 1990 | Tarvian |", "1 Elm Street"]
OPEN = ["Python, Rust", "ada@example.org and CUDA", "## Work", "It was a study of how readers of"]


@pytest.mark.parametrize("line", PRIVATE + OPEN)
def test_values_below_their_label_are_private_too(line):
    shown = Shown(CV)
    number = 1 + next(n for n, text in enumerate(CV.split("\n")) if text.startswith(line))
    assert shown.private(number) == (line in PRIVATE)


def test_a_line_is_masked_and_no_longer_than_what_is_read():
    shown = Shown(CV + "x" * 9 * MOST)
    assert shown.masked(CV.split("\n").index("ada@example.org and CUDA") + 1) == "… and CUDA"
    assert len(shown.masked(len(shown))) == MOST


# One line that gives thousands of facts: each was looked for in all of it.
LONG = ["a; ", "a, ", "A. B. Cd, ", "{a,", "| a ", "• a "]


@pytest.mark.parametrize("part", LONG)
def test_storing_one_long_line_takes_as_long_as_it_is(tmp_path, part):
    def cost(length: int) -> float:
        file = tmp_path / f"{length}.md"
        file.write_text("# Ada Exampleson\n\n## Skills\n\n" + part * (length // len(part)))
        start = process_time()
        assert load([file], tmp_path / f"{length}.db", NOW).added == [file.name]
        return process_time() - start

    cost(1_000)  # what is imported and compiled once
    assert cost(100_000) < 7 * max(0.05, cost(25_000))
