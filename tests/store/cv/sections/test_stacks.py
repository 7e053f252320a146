"""stacks.unstacked(): a margin's headings that a reader stacked, each above what it heads."""

from store.cv.parser import parse

PAGE = """\
**Ada** **Roe**



Contact

Information



12 Foo Street _E-mail:_ ada@example.com
Bar, WI 54000



Education **Foo** **University** Medford, Massachusetts USA


B.A., Computer Science, 2015



Work and

Research

Experience


Leadership

Positions


Computing

Experience


Honors and

Awards



**Bar** **University** **May** **2013–Present**
_Researcher_

   - Worked with everybody on the prediction of tides.


**Baz** **Laboratory** **Summer** **2012**
_Research_ _Assistant_

   - Designed what nobody had asked for.


**Society** **of** **Foo,** **Bar** **Chapter** **Spring** **2013–Present**
_Executive_ _Board_ _Member_


**Software:** Foo Suite, Bar Suite
**Programming** **Languages:** C, Python


Foo Prize for Tides, 2013
Scholarship of the Bar Society, 2011
"""


def test_each_heading_stands_above_its_text() -> None:
    cv = parse(PAGE)
    assert [entry.kind for entry in cv.entries] == [
        "education",
        "work",
        "work",
        "volunteer",
        "skills",
        "skills",
        "awards",
        "awards",
    ]
    assert next(cv.of("education")).first("institution") == "Foo University"


def test_a_single_heading_over_two_rows_is_no_stack() -> None:
    text = "Ada Roe\n\nContact\n\nInformation\n\n\nada@example.com\n\nSkills\n\nGo, Rust\n"
    assert [entry.kind for entry in parse(text).entries] == ["skills"]
