"""Printed pieces, in the order of drawing -> lines in the order of reading."""

import pytest

from store.formats.page import text_of
from store.formats.pieces import Piece

LINE = 14.0  # points between baselines


def printed(words: str, left: float, row: float, size: float = 10.0) -> Piece:
    """Half its size wide a letter, in the row counted from the top."""
    return Piece(words, left, left + len(words) * size / 2, 800 - row * LINE, size * 1.15)


def column(left: float, *words: str, row: float = 0) -> list[Piece]:
    return [printed(w, left, row + n) for n, w in enumerate(words)]


LEFT = column(50, "Work", "Brightloom since 2019", "Halcyon 2015 to 2019", row=2)
WIDE = ("Wrote a register allocator", "for more targets than one", "would like to count")
TALKS = ("Talks", "Splines for everybody", "Splines for nobody")
LONG = "Ada Noh, who has a very long line about herself on top of this"
RAISED = Piece("2", 107, 110, 803, 7.0)
SIDE = column(50, "Skills", "Python", "CUDA", "Rust", row=0.4)
PAGES = {
    "in order": (column(50, "Ada Noh", "Engineer"), ["Ada Noh", "Engineer"]),
    "drawn from below": (column(50, "Ada Noh", "Engineer")[::-1], ["Ada Noh", "Engineer"]),
    "dates at the right edge come first": (
        [printed("2019", 500, 0), printed("2015", 500, 2), *column(50, *WIDE)],
        [f"{WIDE[0]}    2019", WIDE[1], f"{WIDE[2]}    2015"],
    ),
    "labels at the left edge, one a line": (
        [*column(200, *WIDE, "and more"), *column(50, "2019", "2017", "2015", "2013")],
        [f"{y}    {w}" for y, w in zip((2019, 2017, 2015, 2013), (*WIDE, "and more"), strict=True)],
    ),
    "headings above the labels at the left edge": (
        [
            *(printed(w, 50, row) for w, row in (("Work", 0), ("Talks", 4), ("2015", 5))),
            *column(50, "2019", "2017", row=1),
            *column(200, *WIDE[:2], row=1),
            printed(WIDE[2], 200, 5),
        ],
        ["Work", f"2019    {WIDE[0]}", f"2017    {WIDE[1]}", "", "Talks", f"2015    {WIDE[2]}"],
    ),
    "two columns": (
        [*column(320, *WIDE), *column(50, *WIDE[::-1])],
        [*WIDE[::-1], "", *WIDE],
    ),
    "two columns below a line across": (
        [printed(LONG, 50, 0), *LEFT, *column(320, *TALKS, row=2.4)],
        [LONG, "", "Work", "Brightloom since 2019", "Halcyon 2015 to 2019", "", *TALKS],
    ),
    "the name stands beside a sidebar": (
        [*SIDE, printed("Ada Noh", 200, 0, 20), *column(200, *WIDE, row=2)],
        ["# Ada Noh", *WIDE, "", "Skills", "Python", "CUDA", "Rust"],
    ),
    "a bullet, letters drawn apart, a raised sign": (
        [*(printed(w, x, 0) for w, x in (("•", 50), ("Fir", 80), ("st", 95))), RAISED],
        ["• First 2"],
    ),
    "a table whose cells run over": (
        [
            *column(50, "Staff Engineer,", "Compilers"),
            *column(200, "Brightloom AG,", "Kessel"),
            *column(400, "2019 - now"),
            *column(50, "Engineer", row=2.6),
            *column(200, "Halcyon", row=2.6),
            *column(400, "2015 -", "2019", row=2.6),
            *column(50, "Intern for regis-", "ter allocation", "and more", row=5.2),
            *column(200, "Quillon Labs,", "Aldermoor", row=5.2),
            *column(400, "2014", row=5.2),
        ],
        [
            "Staff Engineer, Compilers    Brightloom AG, Kessel    2019 - now",
            "",
            "Engineer    Halcyon    2015 - 2019",
            "",
            "Intern for regis-ter allocation and more    Quillon Labs, Aldermoor    2014",
        ],
    ),
    "a table of which one column runs over": (
        [
            *column(50, "2019"),
            *column(200, *WIDE[:2]),
            *column(50, "2015", row=2.6),
            *column(200, WIDE[2], "in all", row=2.6),
        ],
        [f"2019    {WIDE[0]}", WIDE[1], "", f"2015    {WIDE[2]}", "in all"],
    ),
    "two columns with room in each at other places": (
        [*column(50, *WIDE), *column(50, *TALKS, row=4), *column(320, *WIDE, *TALKS, row=0.5)],
        [*WIDE, "", *TALKS, "", *WIDE, *TALKS],
    ),
    "nothing": ([], []),
}


@pytest.mark.parametrize(("pieces", "lines"), PAGES.values(), ids=PAGES)
def test_lines_in_the_order_of_reading(pieces, lines):
    assert text_of(pieces, body=11.5, first=True).splitlines() == lines


def test_larger_lines_are_headings():
    page = [printed("Ada Noh", 50, 0, 20), printed("Work", 50, 2, 14), *column(50, *WIDE, row=3)]

    assert text_of(page, 11.5, first=True).split("\n")[:4] == ["# Ada Noh", "", "## Work", WIDE[0]]
    assert text_of(page, 11.5, first=False).startswith("## Ada Noh")
