"""parse(): whatever the text, no exception, and every line number points into the document."""

import gc
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.cv.page.clean import clean
from store.cv.parser import parse
from store.cv.resume import resume
from store.records import CV
from store.undisturbed import undisturbed

# Pieces of CVs, so that random texts reach every stage.
WORDS = (
    "# EDUCATION", "## Experience", "PUBLICATIONS", "Skills", "Languages", "AWARDS", "Projects",
    "Jane Doe", "jane@example.com", "+1 555 0100", "University of Foo", "Acme Inc.", "Engineer",
    "Ph.D. in Physics", "Aug. 2019 - Present", "2015 – 2019", "'17", "(expected)",
    "Springfield, IL",
    "Doe, J., & Roe, R. (2020).", "ICML 2020", "arXiv:2001.01234", "**Bold**", "- ", "• ", "1. ",
    "\t", "|", "Advisor: Prof. Roe", "GPA: 3.9/4.0", "C, C++, Python (expert)", "et al.",
    "\n", "\n\n",
    "Languages: English, German", "2021年8月", "教育背景", "(", ")", "[", "“", "$x$", "<b>",
    "http://example.org",
    "Page 2 of 3", "----", "by", "and", "in", ",", ".", ":", "Winner of the Foo Prize",
)  # fmt: skip
TEXTS = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=12)), max_size=60).map(" ".join)
LINED = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=30)), max_size=60).map(
    "\n".join
)


def lawful(cv: CV, text: str) -> None:
    """Every fact has a value and a line inside; entries' lines rise."""
    count = text.count("\n") + 1
    for fact in (*cv.basics, *(fact for entry in cv.entries for fact in entry.facts)):
        assert fact.value.strip()
        assert 1 <= fact.line <= count
    for entry in cv.entries:
        assert entry.facts
        assert entry.lines
        assert list(entry.lines) == sorted(set(entry.lines))
        assert all(1 <= number <= count for number in entry.lines)
        assert {fact.line for fact in entry.facts} <= set(entry.lines)
    assert all(1 <= number <= count for number in cv.unread)


@settings(max_examples=300, deadline=None)
@given(st.one_of(TEXTS, LINED, st.text()))
def test_any_text_is_read_without_an_exception(text: str) -> None:
    cleaned = clean(text)
    cv = parse(cleaned)
    lawful(cv, cleaned)
    resume(cv)


def test_reading_makes_no_cycles() -> None:
    """So it does without Python's search for them."""
    text = "\n".join(WORDS)
    parse(text)  # what is made once, at first use, has some
    gc.collect()
    with undisturbed():
        parse(f"{text}\nx")
        assert gc.collect() == 0
    assert gc.isenabled()


def test_nothing_is_read_from_nothing() -> None:
    assert parse("") == CV((), ())


@pytest.mark.parametrize(
    "text",
    [
        "EDUCATION\nPh.D. in (ABC), (DEF), Foo University, 2019",
        "EDUCATION: :\nx",
        "# Skills\n:\n- ,",
    ],
)
def test_what_once_failed(text: str) -> None:
    lawful(parse(text), text)


@pytest.mark.parametrize("heading", ["Publications", "Education", "Work", "Skills", "Awards"])
def test_many_short_lines_take_a_time_in_proportion(heading: str) -> None:
    def text(lines: int) -> str:
        return f"# {heading}\n" + "Ab\n" * lines

    parse(text(100))  # tables and patterns are made at the first use
    assert seconds(text(8_000)) < 0.05 + 10 * seconds(text(2_000))


@pytest.mark.parametrize(
    ("row", "last"),
    [
        ("Education\n", "x   y\n" * 9 + " " * 30 + "Skills\n"),
        (f"Education{' ' * 20}Skills\n{'w' * 60}\n{'v' * 60}\n{'u' * 60}\n", ""),
        ("Foo Inn\n\nBoston, MA\n\n2010 - 2012\n\n", ""),
        ("Skills\n\n\nAwards\n\n\n", "Cook\n"),
    ],
)
def test_many_headings_and_columns_take_a_time_in_proportion(row: str, last: str) -> None:
    def text(rows: int) -> str:
        return "Jane Doe\n\n" + row * rows + last

    parse(text(50))
    assert seconds(text(2_000)) < 0.05 + 8 * seconds(text(500))


def seconds(text: str) -> float:
    """Of the processor, the least of three: what else runs only ever adds to it."""
    return min(once(text) for _ in range(3))


def once(text: str) -> float:
    start = process_time()
    parse(text)
    return process_time() - start
