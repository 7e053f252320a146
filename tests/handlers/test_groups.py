"""A comparison of whom a wish finds, of some of a list, of somebody unknown; who is left out."""

from datetime import date

import pytest

from handlers import reply
from handlers.question import Request

TODAY = date(2026, 11, 24)


def asked(text, index, before=""):
    """The answer, after one to the question `before`."""
    people = asked(before, index).people if before else ()
    return reply(Request(text, TODAY, people=people, earlier=before), index)


def firsts(answer):
    return " ".join(f.name.split()[0] for f in answer.findings)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("compare the people who know JAX", "Lena Kwame Yunshu"),
        ("please compare everybody who knows Rust and Python", "Tomasz Noor Tobias"),
        ("comparison of the rust developers", "Tomasz Tobias Noor"),
        ("compare Google and Apple people", "Noor Tielin"),
        ("compare the top 2 by publications", "Yunshu Lu"),
        ("compare the people who know Rust, not Tobias", "Tomasz Noor"),
        ("compare UNKNOWN, Ada and Tobias", "Ada Tobias"),
    ],
)
def test_whom_a_wish_finds_is_compared(index, text, people):
    answer = asked(text, index)

    assert (answer.intent, firsts(answer)) == ("compare", people)
    assert answer.table is not None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("compare the first two", "Tomasz Tobias"),
        ("compare the first and the third", "Tomasz Noor"),
        ("compare 2 and 3", "Tobias Noor"),
        ("compare the first with the last", "Tomasz Noor"),
        ("compare them", "Tomasz Tobias Noor"),
    ],
)
def test_some_of_a_list_are_compared(index, text, people):
    answer = asked(text, index, "who knows Rust?")

    assert (answer.intent, firsts(answer)) == ("compare", people)
    assert "not used" not in answer.reading
    assert not answer.note


@pytest.mark.parametrize(
    ("text", "title", "note"),
    [
        (
            "compare everyone with a phd",
            "8 people; at most 5 stand side by side. Which of them?",
            'Name two to five, or say "compare the first three".',
        ),
        ("compare the PhDs from EPFL", "Only Noor Haddadin fits", "Searched 14 CVs"),
        ("compare people with haskell", "Nobody: no CV says so (skill: haskell).", "Searched"),
        ("compare UNKNOWN and Ada", "Nobody here is called UNKNOWN. Compare Ada", "Name two"),
        ("compare Ada, Foo Barlow and Tobias", "2 CVs of 2 people", "is called Foo Barlow."),
        ("compare Ada and Tobias for a role", "2 CVs of 2 people", ""),
        ("compare Zed Quux and Foo", "Compare whom?", "Nobody here is called Zed Quux or Foo."),
    ],
)
def test_what_a_comparison_says_of_whom_it_leaves_out(index, text, title, note):
    answer = asked(text, index)

    assert answer.intent == "compare"
    assert answer.title.startswith(title)
    assert note in answer.note


def test_of_too_many_the_first_are_offered(index):
    (choice,) = asked("compare everyone with a phd", index).choices

    assert len(asked(choice.question, index).people) == 5


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("who knows Rust but not Tobias Okonkwo", "Tomasz Noor"),
        ("who knows Rust other than Tobias and Noor", "Tomasz"),
        ("who knows Rust but not Lena or Noor", "Tomasz Tobias"),
        ("who has a phd from EPFL, except Noor", ""),
    ],
)
def test_without_somebody(index, text, people):
    assert firsts(asked(text, index)) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("not Tobias", "Tomasz Noor"),
        ("and without Tobias or Noor", "Tomasz"),
        ("without Tobias, Noor", "Tomasz"),
        ("without Lena", "Tomasz Tobias Noor"),
    ],
)
def test_without_somebody_of_the_answer_before(index, text, people):
    answer = asked(text, index, "who knows Rust?")

    assert (answer.intent, firsts(answer)) == ("refine", people)
    assert all("Rust" in "".join(q.text for q in f.evidence) for f in answer.findings)
