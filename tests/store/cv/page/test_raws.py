"""What an export printed on one line, or in one paragraph, is parted before it is read."""

import pytest

from store.cv.blocks import runs
from store.cv.page import raws
from store.cv.page.lines import one

SAID = "Before Foo, I was a cook at Bar Inn from 2017 to 2019. With my team I cooked for 200 men."


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "Company: Foo Ltd  Designation: Clerk  Duration: Jan 2019 - Till Date",
            ["Company: Foo Ltd", "Designation: Clerk", "Duration: Jan 2019 - Till Date"],
        ),
        (
            "Cook, Foo Inn, Ulm, May 2012 to Present. Ran a kitchen of six and wrote the menu"
            " on every single day.",
            [
                "Cook, Foo Inn, Ulm, May 2012 to Present",
                "",
                "Ran a kitchen of six and wrote the menu on every single day.",
            ],
        ),
        (SAID, [SAID]),
        ('{{< alert "info" >}}', [""]),
        ("Cook {% include icon.html %} at Foo", ["Cook  at Foo"]),
        ("## :mortar_board: Education", ["## Education"]),
        ("at 10:30 :x and 1:2:3", ["at 10:30 :x and 1:2:3"]),
        ("Education _______________", ["Education"]),
        ("- - - - - - Areas of Tea - - - -- - - -", ["## Areas of Tea"]),
        ("===== Skills =====", ["## Skills"]),
        ("Cook --- Foo Inn --- Ulm ---", ["Cook --- Foo Inn --- Ulm ---"]),
        ("**Python, Go** ●●●○ ○", ["Python, Go"]),
        ("SQL ★★★★☆ Git ★★☆☆☆", ["SQL; Git"]),
        ("<!-- private --> Cook", [" Cook"]),
        (
            "I lead a team of ten people. Work Experience Cook Foo Inn",
            ["I lead a team of ten people.", "", "Work Experience", "", "Cook Foo Inn"],
        ),
    ],
)
def test_one_thing_a_line(text: str, want: list[str]) -> None:
    assert [raw for _, raw in raws.apart([(1, text)])] == want


def test_settings_and_remarks_are_no_words() -> None:
    page = ["---", "layout: cv", "---", "# Ada Roe", "<!-- one", "two -->", "Cook"]
    kept = list(raws.apart(enumerate(page, 1)))
    assert [(number, raw) for number, raw in kept if raw] == [(4, "# Ada Roe"), (7, "Cook")]


def test_addresses_at_the_end_stand_where_they_are_meant() -> None:
    page = ["[me][1] and [Foo][]", "[1] A paper", "[1]: https://example.org/me", "[foo]: /foo",
            "[bar]: https://example.org/bar"]  # fmt: skip
    assert [raw for _, raw in raws.apart(enumerate(page, 1))] == [
        "[me](https://example.org/me) and [Foo](/foo)", "[1] A paper",
        "[bar]: https://example.org/bar",
    ]  # fmt: skip


def test_letters_in_place_of_bullets() -> None:
    page = ["x Led a team", "x Cut costs", "x Wrote a book", "X Corp"]
    assert [raw[:2] for _, raw in raws.apart(enumerate(page, 1))] == ["• ", "• ", "• ", "X "]


@pytest.mark.parametrize(
    ("kind", "text", "want"),
    [
        (
            "work",
            "Team Leader Foo Services - Pune, Maharashtra - March 2016 to Present Leads a team"
            " of ten people. Clerk Bar Bank - 2013 to 2016 Kept the books of two branches in"
            " the town.",
            [
                "Team Leader",
                "Foo Services - Pune, Maharashtra",
                "March 2016 to Present",
                "Leads a team of ten people.",
                "Clerk",
                "Bar Bank",
                "2013 to 2016",
                "Kept the books of two branches in the town.",
            ],
        ),
        (
            "work",
            "Assistant Cook Foo Resort and Inn - Freiburg - May 2012 to June 2014",
            ["Assistant Cook", "Foo Resort and Inn - Freiburg", "May 2012 to June 2014"],
        ),
        ("work", "Vice President Sales Operations 2012 - 2014", []),
        (
            "education",
            "MBA in Marketing Foo Institute of Management - Pune 2017 B.Com Bar University 2014",
            [
                "MBA in Marketing",
                "Foo Institute of Management - Pune 2017",
                "B.Com",
                "Bar University 2014",
            ],
        ),
        ("education", "Foo University, Master of Science in Economics and Statistics, 2014", []),
    ],
)
def test_paragraphs_are_cut(kind: str, text: str, want: list[str]) -> None:
    line = one(text, 3)
    cut = runs.parted((line,), kind)
    assert [part.text for part in cut] == (want or [text])
    assert {part.number for part in cut} == {3}
