"""unwoven(): a page that a reader printed as it looks, its two columns one after the other."""

import pytest

from store.cv.page.columns import numbered
from store.cv.page.gutters import unwoven

# The right column moves to the left where the page gets narrower; a line touches it.
DRIFT = """\
                          Ada Roe
EDUCATION                     EXPERIENCE
FOO UNIVERSITY                BAR LABS | Software Engineer
B.S. in Computer Science      Jun 2017 – Present | Austin, TX
May 2017 | Austin, TX           • Wrote the billing service that every
                                  customer of the shop uses each month.
SKILLS                          • Kept it running.
SQL • Docker • Kubernetes   BAZ INC | Intern
Python, Go, Rust, Kotlin, C May 2016 – Aug 2016 | Dallas, TX
Excel                         • Measured how long things take.
LINKS
Homepage: adaroe.example      PROJECTS
GitHub: adaroe                TIDEPOOL | Simulator
""".splitlines()
LEFT = [
    "EDUCATION", "FOO UNIVERSITY", "B.S. in Computer Science", "May 2017 | Austin, TX", "SKILLS",
    "SQL • Docker • Kubernetes", "Python, Go, Rust, Kotlin, C", "Excel", "LINKS",
    "Homepage: adaroe.example", "GitHub: adaroe",
]  # fmt: skip
RIGHT = [
    "EXPERIENCE", "BAR LABS | Software Engineer", "Jun 2017 – Present | Austin, TX",
    "• Wrote the billing service that every", "customer of the shop uses each month.",
    "• Kept it running.", "BAZ INC | Intern", "May 2016 – Aug 2016 | Dallas, TX",
    "• Measured how long things take.", "", "PROJECTS", "TIDEPOOL | Simulator",
]  # fmt: skip
WIDE = [
    "PUBLICATIONS",
    "Roe, A., and Poe, B. (2020). A study of tides in pools that nobody has seen. Journal of Foo.",
    "Poe, B., and Roe, A. (2019). Another study of tides, and of what the moon does. Journal Bar.",
    "Roe, A. (2018). The first study of tides, long before the second and third one. Foo Letters.",
]
# A sidebar without any heading: its mail tells.
SIDEBAR = """\
                         education
Ada Roe                  2014-22    MD        Foo University
Physician                2010-14    BS        Bar College
T 555-0142
m adaroe.example         research and work experience
B ada@example.com        2022-pres. Residency       Foo Hospital
                                    Sees children.
Ada looks after          2016-20    Poe Lab         Foo University
children at Foo                     Doctoral Candidate
Hospital and writes      2015       Baz Lab         Foo University
about what lives in                 Rotation Student
them.
""".splitlines()
# A column of times and a column of headings are no page in two columns.
TIMES = """\
EXPERIENCE
2015 – 2019        Cook, Foo Inn, Boston
2013 – 2015        Cook, Bar Inn, Boston
2012 – 2013        Cook, Baz Inn, Boston
2011 – 2012        Help, Foo Inn, Boston
                   PROJECTS
2010 – 2011        A menu for the winter
2009 – 2010        A menu for the summer
2008 – 2009        A menu for the spring
2007 – 2008        A menu for the autumn
                   SKILLS
2007 – 2008        Knives
2007 – 2008        Fire
""".splitlines()
MARGIN = """\
Education          PhD in Physics, Foo University, 2019
                   MSc in Physics, Bar University, 2015
Publications       Journal Articles
                   A. Roe. Tides in pools. Foo Letters, 2019.
                   A. Roe. More tides in pools. Foo Letters, 2018.
Teaching           Physics for Poets, Foo University, 2018
                   Physics for Cooks, Foo University, 2017
Awards             Best Paper of Foo Letters, 2018
Service            Reviewer of Foo Letters, 2017
Skills             Python, Fortran, knots
""".splitlines()


def told(page: list[str]) -> list[str]:
    return [raw.strip() for _, raw in unwoven(list(enumerate(page, 1)))]


def without(lines: list[str]) -> list[str]:
    return [line for line in lines if line]


@pytest.mark.parametrize(
    ("page", "want"),
    [
        (DRIFT, ["Ada Roe", *without(LEFT), *without(RIGHT)]),
        # The next page has one column: it stands behind both.
        (
            [*DRIFT, *WIDE],
            ["Ada Roe", *without(LEFT), *without(RIGHT), *WIDE],
        ),
        (TIMES, [line.strip() for line in TIMES]),
        (MARGIN, [line.strip() for line in MARGIN]),
        (WIDE, WIDE),
        ([], []),
    ],
)
def test_one_column_after_the_other(page: list[str], want: list[str]) -> None:
    assert without(told(page)) == want


def test_a_sidebar_needs_no_heading() -> None:
    found = without(told(SIDEBAR))
    assert found[:3] == ["Ada Roe", "Physician", "T 555-0142"]
    assert found.index("them.") < found.index("education")


def test_each_line_keeps_its_number() -> None:
    found = unwoven(list(enumerate(DRIFT, 1)))
    assert all(raw.strip() in DRIFT[number - 1] for number, raw in found)


def test_a_line_of_the_other_column_parts_no_sentence() -> None:
    page = [
        "EXPERIENCE                                          SKILLS",
        "• Built a widget that books meetings with the       Go",
        "                                                    Rust",
        "  Foo Calendar of everybody.                        SQL",
    ]
    page += [f"• Wrote line number {n} of the page.                   Skill{n}" for n in range(8)]
    page += ["EDUCATION                                           LINKS"]
    found = told(page)
    assert found[1:3] == [
        "• Built a widget that books meetings with the",
        "Foo Calendar of everybody.",
    ]


def test_a_heading_is_no_rest_of_an_address() -> None:
    page = "GitHub: https://github.com/joexample/\nEDUCATION\nhttps://example.com/in/\nada"
    told = [raw for _, raw in numbered(page)]
    assert told == [*page.split("\n")[:2], "https://example.com/in/ada", ""]
