"""fold(): a heading's words without what stands round them; begins_with_authors() beside it."""

import pytest

from store.cv.papers.lists import begins_with_authors
from store.cv.phrases.kinds import fold

FOLDED = (
    ("1. Education:", "education"), ("IV) Work  Experience ...", "work  experience"),
    ("Skills (selected)", "skills"), ("Skills (a) (b):", "skills (a)"), ("Skills (a", "skills (a"),
    ("Skills)", "skills)"), ("A. B. Papers", "papers"), ("S K I L L S", "skills"),
    ("Publications DBLP", "publications"), ("Formación：", "formacion"), ("(2019)", ""), (".:", ""),
    ("C++", "c++"), ("Grants [a) and b]", "grants [a) and b]"),
)  # fmt: skip
AUTHORS = (
    ("Roe, A., & Doe, B. (2020). Tea", True), ("A. Roe and B. Doe. Tea.", True),
    ("Led training of cooks, waiters and clerks", False), ("Ana de Roe, Bo Doe. Tea", True),
    ("Zondi T, Day C. Cups", True), ("van Roe A. Slow tea.", True), ("Roe and Doe, 2020", True),
    ("Built", False), ("", False),
)  # fmt: skip


@pytest.mark.parametrize(("text", "want"), FOLDED)
def test_fold(text: str, want: str) -> None:
    assert fold(text) == want


@pytest.mark.parametrize(("text", "want"), AUTHORS)
def test_begins_with_authors(text: str, want: bool) -> None:
    assert begins_with_authors(text) is want
