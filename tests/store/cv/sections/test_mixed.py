"""Entries below a heading of two kinds, or below a wrong one, are read as what their words tell."""

import pytest

from store.cv.parser import parse
from store.cv.phrases.kinds import all_of

HEAD = "Pat Example\npat@example.com\n\n"
TEXTS = [
    (
        "EDUCATION & CERTIFICATIONS\n\nB.S. in Physics, University of Foo, 2014 – 2018\n"
        "Certified Tea Taster, Tea Guild, 2019\n",
        ["education", "certificates"],
    ),
    (
        "RESEARCH PROJECTS AND APPOINTMENTS\n\nResearch Assistant, Foo Lab, 2016 – 2018\n"
        "• Boiled tea.\n\nTea Growth\nBar Lab, 2014 – 2015\n• Grew tea.\n",
        ["work", "work"],
    ),
    ("LANGUAGES\n\nJava, Python, SQL\n", ["skills"]),
    ("LANGUAGES\n\nEnglish, Korean\n", ["languages", "languages"]),
    (
        "SUMMARY\n\nI like to boil tea for large teams.\n\nProficient: Go, Rust, Bash, Vim\n",
        ["skills"],
    ),
    (
        "PROJECTS & AWARDS\n\nTeapot Finder\n• Built a map of all teapots of a town.\n\n"
        "Winner of the Foo Prize, Foo Society, 2019\n",
        ["projects", "awards"],
    ),
    (
        "EDUCATION & PUBLICATIONS\n\nB.S. in Physics\nUniversity of Foo, 2014 – 2018\n\n"
        "P. Example, J. Roe. Tea in Cups. Journal of Tea, 2019.\n",
        ["education", "publications"],
    ),
    (
        "EXPERIENCE\n\nClerk, Foo Ltd, 2016 – 2018\n• Wrote letters.\n\nEDUCATION\n\n"
        "B.S. in Physics, University of Foo, 2014 – 2018\n\nSKILLS\n\nPython, Go\n\n"
        "Software Engineer, Bar GmbH, Berlin, 2018 – 2020\n• Built refunds.\n",
        ["work", "education", "skills", "work"],
    ),
]


@pytest.mark.parametrize(("text", "kinds"), TEXTS)
def test_entries_are_what_their_words_tell(text: str, kinds: list[str]) -> None:
    assert [entry.kind for entry in parse(HEAD + text).entries] == kinds


@pytest.mark.parametrize(
    ("heading", "kinds"),
    [
        ("Certifications, Skills & Interests", ("certificates", "skills", "interests")),
        ("Education and Training", ("education",)),
        ("Prêmios e títulos", ("awards",)),
        ("Experience", ("work",)),
    ],
)
def test_kinds_of_a_heading(heading: str, kinds: tuple[str, ...]) -> None:
    assert all_of(heading) == kinds


def test_courses_below_a_heading_of_their_own_are_the_degree_s() -> None:
    text = "EDUCATION\n\nB.S. in Physics, University of Foo, 2018\n\nCOURSEWORK\n\nOptics\nHeat\n"
    (degree,) = parse(HEAD + text).entries
    assert degree.all("courses") == ("Optics", "Heat")


EUROPASS = """PERSONAL SKILLS

Mother tongue(s)    Español

Foreign language(s)    UNDERSTANDING    SPEAKING    WRITING

English    B2    B2    B2    B1    B2
Levels: A1 and A2: Basic user - B1 and B2: Independent user

May 2012 - Aug. 2012
Computer skills: Bash
"""


def test_the_grid_of_europass_holds_languages_and_no_skills() -> None:
    cv = parse(HEAD + EUROPASS)
    said = [(e.first("language"), e.first("fluency")) for e in cv.of("languages")]
    assert said == [("Español", "Mother tongue"), ("English", "B2")]
    assert [skill.all("keywords") for skill in cv.of("skills")] == [("Bash",)]
