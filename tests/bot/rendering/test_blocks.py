import re
from dataclasses import replace

import pytest

from bot.rendering.blocks import BLOCKS, BUDGET, blocks, message, view_blocks, words_only
from bot.rendering.buttons import PAGE
from bot.rendering.kit import clipped, units, weight
from handlers.answer import Answer, Cell, Choice, Finding, Table
from store.records import Quote
from tests.bot.stand_in import (
    ALL,
    COMPARED,
    CONTACT,
    FOUND,
    MANY,
    MIRA,
    NASTY,
    NOBODY,
    PROFILE,
    TEO,
    WHICH,
    crowd,
)

ids = {"ids": lambda a: a.title[:20] if isinstance(a, Answer) else None}
LONG = Answer(
    "find",
    "t" * 5_000,
    "r" * 5_000,
    tuple(replace(f, evidence=(Quote("😀" * 3_000, "s.md", 1),) * 40) for f in crowd(30)),
    table=Table("c" * 900, ((Cell("x" * 900),) * 30,) * 150),
    lines=("l" * 9_000,),
    note="n" * 5_000,
    suggestions=("s" * 100, "s" * 3_000),
)


def strings(node, key="text"):
    """Every string under that key, anywhere."""
    if isinstance(node, dict):
        here = [v for k, v in node.items() if k == key and isinstance(v, str)]
        return here + [s for v in node.values() for s in strings(v, key)]
    return (
        [s for item in node for s in strings(item, key)] if isinstance(node, list | tuple) else []
    )


def elements(made, kind="button"):
    return [
        e
        for block in made
        for e in [*block.get("elements", []), block.get("accessory", {})]
        if e.get("type") == kind
    ]


def plainest(answer, _):
    return words_only(answer)


@pytest.mark.parametrize("form", [blocks, view_blocks, plainest])
@pytest.mark.parametrize("answer", [*ALL, LONG], **ids)
def test_limits(answer, form):
    made = form(answer, "7")

    assert 0 < len(made) <= BLOCKS
    assert weight(made) <= BUDGET
    assert all(strings(made))
    assert all(units(b["text"]["text"]) <= 75 for b in elements(made))
    assert all(units(b["value"]) <= 2_000 for b in elements(made))
    assert all(len(text) <= 3_000 for text in strings(made))
    assert sum(block["type"] == "table" for block in made) <= (form is blocks)


@pytest.mark.parametrize("answer", [*ALL, LONG], **ids)
def test_only_names_and_who_they_are_may_be_mark_up_and_are_escaped(answer):
    made = message(answer, "7")
    marked = [made.text] + [
        b["text"]["text"] for b in made.blocks if b.get("text", {}).get("type") == "mrkdwn"
    ]

    assert not [words for words in marked if re.search("[<>]|&(?!amp;|lt;|gt;)", words)]


def test_nothing_that_steers_a_screen_gets_through():
    assert not re.search("[\x00-\x09\x0b-\x1f\u202e]", "".join(strings(blocks(NASTY))))


def test_a_quote_is_shown_without_its_readers_markup():
    said = "“Large-Batch Training with LAMB and `bf16` (2021-2022)” "
    assert said in strings(blocks(FOUND))


@pytest.mark.parametrize("count", [1, PAGE, PAGE + 1, 30])
def test_pages_show_everyone_once(count):
    answer, start, seen = replace(MANY, findings=crowd(count)), 0, []
    while True:
        made = blocks(answer, "7", start)
        seen += re.findall(r"Number\d+(?=\*)", " ".join(strings(made)))
        ways = [b["value"] for b in elements(made) if b["action_id"] == "more"]
        if not ways:
            break
        start = int(ways[0].removeprefix("7:"))

    assert seen == [f"Number{n:03}" for n in range(count)]


@pytest.mark.parametrize(
    ("answer", "actions"),
    [
        (FOUND, ["profile", "profile", "in_cv", "share", "export", "ask_0", "ask_1"]),
        (WHICH, ["choose_0", "choose_1"]),
        (CONTACT, ["profile"]),
    ],
    **ids,
)
def test_buttons(answer, actions):
    assert [b["action_id"] for b in elements(blocks(answer, "7", share=True))] == actions


def test_a_choice_s_button_says_who_and_no_line():
    choice = Choice("Teo Zheng (Engineer, Quillon (teo_zheng.md:3))", "profile of Teo Zheng")
    (button,) = elements(blocks(replace(WHICH, choices=(choice,)), "7"))

    assert button["text"]["text"] == "Teo Zheng (Engineer, Quillon)"


def test_a_profile_in_a_view_names_the_person_once():
    assert " ".join(strings(view_blocks(PROFILE, "card1"))).count(PROFILE.title) == 1


def test_an_opinion_is_asked_for_once_an_answer():
    def asked(made):
        return [e for b in made if b["type"] == "context_actions" for e in b["elements"]]

    (element,) = asked(blocks(MANY, "7"))
    assert element["positive_button"]["value"] == "7:yes"
    assert element["negative_button"]["value"] == "7:no"
    assert asked(blocks(MANY, "7", 8)) == asked(blocks(MANY)) == asked(view_blocks(MANY, "7")) == []


def test_somebody_without_a_cv_has_no_profile():
    made = blocks(Answer("coauthors", "1", findings=(Finding(0, "Ann Noh", "", ()),)))

    assert elements(made) == []


def test_a_table_is_one_in_a_message_and_a_list_in_a_view():
    assert [b["type"] for b in blocks(COMPARED)].count("table") == 1
    assert "Now" in strings(view_blocks(COMPARED))
    said = ["\nTeo Zheng: Research engineer, Quillon Labs", "\nHale Zheng: Ph.D. student"]
    shown = strings(view_blocks(COMPARED))
    assert shown[shown.index(said[0]) :][:2] == said


def test_a_table_of_one_column_is_a_list_a_row_in_a_view():
    rows = ((Cell(""), Cell("Teo")), (Cell("Work"), Cell("Quillon; Aldermoor")))
    made = view_blocks(replace(COMPARED, table=Table("", rows)))
    (bullets,) = [e for b in made for e in b.get("elements", []) if e["type"] == "rich_text_list"]

    assert strings(bullets) == ["Quillon", "Aldermoor"]


def test_the_fallback_says_title_people_and_the_first_quote():
    assert message(FOUND).text == (
        "2 people worked on large-batch training\n"
        "Mira Okafor-Lindt; Teo Zheng\n"
        "Mira Okafor-Lindt: “Scaled batch size to 128K for click-through models"
        " &lt;5 minutes &amp; more”"
        " (mira.md:41)"
    )


@pytest.mark.parametrize(
    ("words", "most", "left"), [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("😀😀😀", 4, "😀…")]
)
def test_clipped(words, most, left):
    assert clipped(words, most) == left


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (FOUND, True),
        (replace(NOBODY, title="Nobody: no CV says so (skill: Haskell)."), False),
        (replace(FOUND, reading=""), False),
    ],
)
def test_the_reading_is_told_once(answer, told):
    assert ("Understood: " in str(blocks(answer))) is told


def test_a_name_stands_once_in_the_notification():
    title = "2 people: Mira Okafor-Lindt, Teo Zheng"

    assert message(replace(FOUND, title=title)).text.count("Teo Zheng") == 1
    assert message(FOUND).text.count("Teo Zheng") == 1


def test_new_stands_beside_the_name_and_other_notes_below():
    said = str(blocks(replace(FOUND, findings=(replace(MIRA, note="new"), TEO))))

    assert "*Mira Okafor-Lindt* · new" in said
    assert "'name inferred: the one author of both publications'" in said


def test_beside_a_table_of_several_little_is_quoted():
    long = replace(MIRA, evidence=MIRA.evidence * 4)

    assert "5 more lines" in str(blocks(replace(COMPARED, findings=(long, TEO))))


def test_a_later_page_says_which_people_are_on_it():
    made = message(MANY, "7", PAGE)

    assert made.text.startswith(f"{PAGE + 1} to {2 * PAGE} of 20 people\nPerson Number008;")
    assert "Person Number000" not in str(made)
    last = replace(MANY, findings=crowd(PAGE + 1), suggestions=("what is new?",))
    assert message(last, "7", PAGE).text.startswith(f"The last of {PAGE + 1}\n")
    assert "what is new?" not in str(blocks(last, "7", PAGE))
    assert "what is new?" in str(blocks(last, "7"))


@pytest.mark.parametrize(("lines", "said"), [(24, ""), (25, "1 more line"), (26, "2 more lines")])
def test_lines_that_are_left_out_are_counted(lines, said):
    quotes = tuple(Quote(f"Line {n}", "m.md", n) for n in range(1, lines + 1))
    one = Answer("profile", "Mira", findings=(replace(MIRA, evidence=quotes),))
    small = [e["text"] for b in blocks(one) if b["type"] == "context" for e in b["elements"]]

    assert small == ([said] if said else [])


@pytest.mark.parametrize(
    ("title", "caption", "kept"),
    [
        ("Mira Okafor: Engineer", "Mira Okafor", False),
        ("Mira Okafor: 8 papers", "Papers of Mira Okafor", False),
        ("Mira Okafor: 8 papers", "Ranked by papers", True),
    ],
)
def test_a_caption_says_more_than_the_title(title, caption, kept):
    rows = ((Cell(""), Cell("Mira")), (Cell("Skills"), Cell("Go; Rust")))
    made = blocks(Answer("profile", title, table=Table(caption, rows)))

    assert (caption in strings(made)) == kept
    assert "• Go\n• Rust" in strings(made)
