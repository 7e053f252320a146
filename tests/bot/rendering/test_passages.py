from dataclasses import replace

from bot.rendering.kit import weight
from bot.rendering.passages import BLOCKS, BUDGET, CUT, GONE, passages, shown
from handlers.answer import Answer, Finding
from store.records import Quote
from tests.bot.rendering.test_blocks import strings
from tests.bot.stand_in import FOUND, TEO, context, crowd


def quote(line: int, document: int = 1, text: str = "x") -> Quote:
    return Quote(text, "a.md", line, document)


def test_passages_that_meet_are_one_and_every_line_stands_once():
    evidence = [quote(9), quote(20), quote(11), quote(3, 2), quote(5, document=0)]
    found = [([n for n, _ in p.lines], sorted(p.quoted)) for p in passages(evidence, context)]

    assert found == [
        ([8, 9, 10, 11, 12], [9, 11, 20]),
        ([19, 20, 21], [9, 11, 20]),
        ([2, 3, 4], [3]),
    ]


def test_a_quote_of_several_lines_is_bold_as_a_whole():
    (passage,) = passages([quote(9, text="x Line 10 of CV 1")], context)

    assert passage.quoted == {9, 10}


def test_who_it_is_where_it_stands_and_the_quoted_line_in_bold():
    first, *rest = shown(FOUND, 0, context)

    assert first["elements"][0]["elements"][0]["text"] == "Mira Okafor-Lindt"
    lines = first["elements"][1]["elements"]
    bold = [e["text"] for e in lines if e.get("style") == {"bold": True}]
    assert bold == [" Line 12 of CV 1\n"]
    assert "mira.md" in strings(first)
    assert "Teo Zheng" not in strings(rest)  # his quote has no document


def test_nothing_left_in_the_index_says_so():
    assert strings(shown(Answer("find", "x", findings=(TEO,)), 0, context)) == [GONE]
    assert strings(shown(FOUND, 0, lambda *_: ())) == [GONE]


def test_limits():
    def long(_, line):
        return ((line, "😀" * 900),)

    def short(_, line):
        return ((line, "x"),)

    lines = tuple(quote(line, text="😀") for line in range(1, 400, 2))
    many = Answer("find", "x", findings=tuple(replace(f, evidence=lines) for f in crowd(3)))
    for around in (long, short):
        made = shown(many, 0, around)
        assert len(made) <= BLOCKS + 2
        assert weight(made) <= BUDGET
        assert CUT in strings(made)
        assert all(len(text) <= 3_000 for text in strings(made))


def test_the_page_that_was_shown():
    people = tuple(Finding(n, f"Person {n}", "", (quote(5, document=n),)) for n in range(1, 12))
    told = strings(shown(Answer("find", "x", findings=people), 8, context))

    assert [t for t in told if t.startswith("Person")] == ["Person 9", "Person 10", "Person 11"]
