"""label_column.apart(): headings in a column left of the text, which a layout reader prints."""

from store.cv.page.columns import numbered
from store.cv.page.label_column import apart
from store.cv.parser import parse

PAGE = """\
Ada Roe                                                January, 2022

Contact        12 Foo Street                Website: https://adaroe.example
               Bar, WI 54000

Education      Ph.D., Mathematics, University of Foo           August, 2016
               Adviser: Dr. Baz Poe
               B.S., Biology, University of Bar                Spring, 2009

Appointments   Data Scientist, University of Bar               December, 2021 -
               Baz, ID                                         Present

Publications     • Poe B, Roe A. Tides that nobody has seen. Journal of
                   Foo 57.2 (2020).
                 • Roe A. The moon, revisited. Foo Letters 17.3 (2019).

                                    1
Publications     • Roe A, Poe B. A little goes a long way. Foo Letters 13.3
(Continued)        (2018).

Teaching       Calculus II (Math 1320)                         Spring, 2016
Assistant      Foo for Engineers (Math 3140)                   Fall, 2015
Experience     Math in Kitchens (Math 4600)                    Spring, 2014

Computing      R, Python
"""


def test_labels_become_headings() -> None:
    found = [raw for _, raw in apart(list(enumerate(PAGE.split("\n"), 1))) if "#" in raw]
    assert found == [
        "## Contact",
        "## Education",
        "## Appointments",
        "## Publications",
        "## Teaching Assistant Experience",
        "## Computing",
    ]


def test_every_paper_is_one() -> None:
    papers = list(parse(PAGE).of("publications"))
    assert [p.first("name") for p in papers] == [
        "Tides that nobody has seen",
        "The moon, revisited",
        "A little goes a long way",
    ]


def test_a_page_of_another_kind_stays() -> None:
    rows = [f"{year}      Foo University, lecture {year}" for year in range(2000, 2020)]
    page = list(enumerate(["Teaching", *rows], 1))
    assert apart(page) == page


def test_an_address_over_two_lines_is_one() -> None:
    text = "Links\nhttps://www.foo.example/in/\nadaroe\nhttps://foo.example/us\ners/6/ada\nCook"
    assert [raw for _, raw in numbered(text) if raw] == [
        "Links",
        "https://www.foo.example/in/adaroe",
        "https://foo.example/users/6/ada",
        "Cook",
    ]
