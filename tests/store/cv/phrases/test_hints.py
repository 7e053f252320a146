"""What a costly pattern finds, the quick look before it lets through."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.cv import head
from store.cv.entries import grades, prizes_told
from store.cv.papers import lists, marks
from store.cv.phrases import names, people
from store.cv.phrases.hints import holds

LOOKS = {
    "grades": (grades.CLASSY, grades.CLASSED),
    "updated": (head.UPDATES, head.UPDATED),
    "noted": (lists.NOTED, lists.NOTE),
    "awarded": (marks.AWARDED, marks.AWARD),
    "status": (marks.STATED, marks.STATUS),
    "more authors": (names.MORE, names.ETAL),
    "people": (people.HINTS, people.ROLE),
    "won": (prizes_told.PRIZES, prizes_told.WON),
    "prize of": (prizes_told.PRIZES, prizes_told.OF),
    "honour": (prizes_told.PRIZES, prizes_told.HONOUR),
}
# Letters that CVs are written in: "ı" and "ſ" are an i and an s to a pattern alone.
LETTERS = st.characters(codec="latin-1", exclude_categories=("C", "Z")) | st.sampled_from(
    " \t“”‘’–—…•：导师"
)


@pytest.mark.parametrize(("words", "pattern"), LOOKS.values(), ids=LOOKS)
def test_a_quick_look_lets_all_through(words: tuple[str, ...], pattern: re.Pattern[str]) -> None:
    @settings(
        derandomize=True, max_examples=150, deadline=None, suppress_health_check=list(HealthCheck)
    )
    @given(st.from_regex(pattern, alphabet=LETTERS))
    def let_through(text: str) -> None:
        assert holds(text, words)

    let_through()
