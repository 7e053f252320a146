import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.reading import told
from handlers.understanding.grammar import wish
from handlers.understanding.parts import Item
from store.search.wishes import Has, Wish


def skill(name: str) -> Item:
    return Item("", Has(("skill",), name, name), "skill")


def firm(name: str) -> Item:
    return Item("", Has(("organisation",), name, name), "organisation")


def parsed(words: str) -> Wish | None:
    """The wish of a small language: capitals are employers, other words are skills."""
    items = []
    for word in words.replace("(", "( ").replace(")", " )").split():
        if word in ("and", "or", "not", "(", ")"):
            items.append(Item(word))
        else:
            items.append(firm(word) if word[0].isupper() else skill(word))
    return wish(items, ())


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a", "skill: a"),
        ("a and b", "skill: a · skill: b"),
        ("a or b", "skill: a or skill: b"),
        ("a b", "skill: a · skill: b"),
        ("a and b or c", "(skill: a · skill: b) or skill: c"),
        ("a X or Y", "skill: a · (worked at X or worked at Y)"),
        ("not a or b", "not (skill: a or skill: b)"),
        ("a not b", "skill: a · not skill: b"),
        ("(a or b) and c", "(skill: a or skill: b) · skill: c"),
        ("a and (b or c)", "skill: a · (skill: b or skill: c)"),
        ("not (a and b)", "not (skill: a · skill: b)"),
        ("a and", "skill: a"),
        ("or a", "skill: a"),
        ("a and and b", "skill: a · skill: b"),
        ("((a)", "skill: a"),
        ("a))", "skill: a"),
        ("a or X", "skill: a or worked at X"),
        ("not not a", "skill: a"),
    ],
)
def test_wishes(words, expected):
    assert told(parsed(words)) == expected


@pytest.mark.parametrize("words", ["", "and", "( )", "not", "or or", "not ("])
def test_no_part_no_wish(words):
    assert parsed(words) is None


WORDS = st.lists(st.sampled_from(["a", "b", "X", "Y", "and", "or", "not", "(", ")"]), max_size=60)


@given(WORDS)
def test_every_name_of_any_sentence_is_in_its_wish(words):
    """Nothing is lost, whatever the joints and parentheses."""
    found = parsed(" ".join(words))
    names = [w for w in words if w in "abXY"]

    said = told(found) if found is not None else ""
    assert sum(said.count(f": {n}") + said.count(f"at {n}") for n in set(names)) == len(names)
