import json

import pytest

from bot.rendering.blocks import blocks
from bot.rendering.kit import weight
from bot.rendering.printable import plain
from bot.rendering.text import as_json, document, text
from handlers.answer import Answer, Cell, Choice, Finding, Table
from store.records import Quote
from tests.bot.stand_in import ALL, COMPARED, FOUND, MANY, NASTY, WHICH


def test_a_person_is_named_with_the_lines_that_say_so():
    assert text(FOUND) == (
        "2 people worked on large-batch training\n"
        "Understood: people · topic: large-batch training\n\n"
        "1. Mira Okafor-Lindt — Ph.D. student, University of Aldermoor\n"
        '  "Scaled batch size to 128K for click-through models <5 minutes & more" (mira.md:41)\n'
        '  "**Large-Batch Training** with *LAMB* and `bf16` (2021-2022)" (mira.md:12)\n\n'
        "2. Teo Zheng — Research engineer, Quillon Labs"
        " (name inferred: the one author of both publications)\n"
        '  "Large batch optimisation on 512 accelerators" (teo_zheng.md:7)\n\n'
        "Searched 12 CVs.\n"
        "Next: only those with CUDA · compare Mira Okafor-Lindt and Teo Zheng"
    )


def test_pages_show_everyone_once():
    first, second, last = (text(MANY, start, 8) for start in (0, 8, 16))

    assert [f"Number{n:03}" in first + second + last for n in range(20)] == [True] * 20
    assert "12 more" in first
    assert "4 more" in second
    assert '"more"' not in last
    assert "9. Person Number008" in second


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        (COMPARED, "Now    | Research engineer, Quillon Labs | Ph.D. student"),
        (COMPARED, "Three CVs of two people"),
        (WHICH, "[2] Hale Zheng (University of Aldermoor)"),
    ],
)
def test_lines(answer, line):
    assert line in text(answer).splitlines()


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("a\tb\nc", "a b\nc"),
        ("\x1b[2Jgone", "[2Jgone"),
        ("abc\u202edef\u2066", "abcdef"),
        ("\ud800x", "x"),
        ("José 李 👩\u200d💻", "José 李 👩\u200d💻"),
    ],
)
def test_plain(raw, shown):
    assert plain(raw) == shown


@pytest.mark.parametrize("answer", ALL, ids=lambda a: a.title[:20])
def test_the_document_is_json_that_can_be_printed(answer):
    written = as_json(document(answer, blocks(answer)))

    read = json.loads(written)
    assert plain(written) == written
    assert [p["name"] for p in read["people"]] == [f.name for f in answer.findings]
    assert read["intent"] == answer.intent


def test_evidence_is_the_line_as_it_stands():
    (person,) = document(NASTY, [])["people"]

    assert person["evidence"] == [
        {"quote": "_under_ ~struck~ <!everyone> & <@U9>", "source": "x<y>.md", "line": 1}
    ]


LINE = "- Wrote a register allocator for small chips in Rust, and moved builds to Bazel"
QUOTES = tuple(Quote(f"{LINE} {n}", "ada.md", n, 1) for n in range(1, 301))
STEPS = tuple((Cell(f"20{n:02}"), Cell("Brightloom " * 9)) for n in range(100))
LONG = [
    Answer("profile", "Ada", "", (Finding(1, "Ada", "", QUOTES),)),
    Answer("timeline", "Ada", table=Table("", ((Cell("When"), Cell("Where")), *STEPS * 3))),
    Answer("contact", "Ada", lines=tuple(f"email: ada{n}@example.org " * 3 for n in range(300))),
    Answer("find", "T" * 30_000, suggestions=("who knows Rust?",)),
    Answer("find", "Choices", choices=(Choice("Ada " * 20, "Ada"),) * 300),
    Answer("find", "Many", "", (Finding(1, "Ada", "", QUOTES[:24]),) * 300, note="n" * 900),
]


@pytest.mark.parametrize("answer", LONG)
def test_an_answer_stays_within_its_length_and_says_what_is_left_out(answer):
    shown = blocks(answer, "1", share=True)
    for said in (text(answer), document(answer, shown)["text"]):
        assert len(said) <= 12_000 and " more line" in said
    assert len(shown) <= 50 and weight(shown) <= 12_000
    assert all(end in text(answer) for end in answer.suggestions)
