import pytest

from bot.rendering.around import around

CV = """\
Mira Okafor-Lindt
12 Hill Road, Aldermoor
Tel. +44 555 0100 142
mira@example.com

Work
Quillon Labs, 2019 - 2022
Compilers, see https://example.com/ir
Left for Aldermoor

Date of birth:
1 May 1990
Skills
Python, Rust

References
Prof. Teo Zheng
teo@example.org
"""


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        (7, [5, 6, 7, 8, 9, 10]),  # not line 4, a mail address
        (6, [5, 6, 7, 8, 9]),  # not line 3, a telephone
        (13, [10, 13, 14, 15]),  # neither the date of birth nor its label
        (14, [13, 14, 15]),  # not whose address follows
        (1, [1]),  # the quoted line itself, and no postal address beside it
        (99, []),
        (0, []),
    ],
)
def test_lines_around_without_what_stays_private(line, numbers):
    assert [number for number, _ in around(CV, line)][: len(numbers) or None] == numbers


def test_the_quoted_line_is_masked():
    assert around(CV, 4)[0] == (4, "…")


def test_text_is_as_it_stands_and_addresses_of_pages_are_masked():
    assert around(CV, 8)[2:4] == ((7, "Quillon Labs, 2019 - 2022"), (8, "Compilers, see …"))
