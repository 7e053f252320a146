"""put_back(): contact data below the first heading is the head's; so is a heading of prizes."""

import pytest

from store.cv.page.clean import clean
from store.cv.parser import parse


@pytest.mark.parametrize(
    ("strays", "field", "value"),
    [
        ("- (212) 555-0134\n- jo@example.edu\n", "phone", "(212) 555-0134"),
        ("web: http://example.org/jo\n", "url", "http://example.org/jo"),
        ("\uf0e0: jo@example.edu\n\uf0ac: www.jo-example.org\n", "email", "jo@example.edu"),
    ],
)
def test_strays(strays: str, field: str, value: str) -> None:
    cv = parse(
        clean(f"# Jo Example\n\n## Education\n\n{strays}\nPhD, Tea Science\nFoo University\n")
    )
    assert [f.value for f in cv.basics if f.field == field] == [value]
    assert [e.first("institution") for e in cv.of("education")] == ["Foo University"]


@pytest.mark.parametrize(
    "heading", ["Awards and distinctions", "Honors & Prizes", "Oral Presentations"]
)
def test_a_heading_of_prizes_is_no_part_of_the_job_above(heading: str) -> None:
    text = (
        f"Jo Example\n\nAcademic positions and education\n\nFoo University\n"
        f"Postdoctoral researcher   2021 - 2023\n\n{heading}\n\n(2019) Best Tea Prize, Foo.\n\n"
        "Teaching\n\n2018 - 2020   Teaching assistant, Bar University\n"
    )
    cv = parse(clean(text))
    assert not any("Prize" in f.value for e in cv.of("work") for f in e.facts)
    assert [e.first("title") for e in cv.of("awards")] == (
        [] if "Oral" in heading else ["Best Tea Prize"]
    )


@pytest.mark.parametrize(
    "line",
    [
        "Foo Letters 12, 12731–12738, by jo@example.edu",
        "10.3270/115244 github",
        "2006.03493 github",
        "Roe, A. doi:10.1007/978-3-030-55501 (see github)",
    ],
)
def test_numbers_that_call_nobody(line: str) -> None:
    cv = parse(
        clean(f"Jo Example\n\nPublications\n\nRoe, A. (2020). Pots of gold. Foo Letters.\n{line}\n")
    )
    assert [f.value for f in cv.basics if f.field == "phone"] == []


@pytest.mark.parametrize(
    "line",
    [
        "Not just for cooks: How GitHub can accelerate tea.",
        "See my Google scholar page.",
        "Reproducibility (Github Version",
    ],
)
def test_prose_names_no_profile(line: str) -> None:
    assert not list(parse(clean(f"Jo Example\n\nPublications\n\n{line}\n")).of("profiles"))


def test_labels_without_their_values_stand_above_too() -> None:
    text = (
        "Jo Example\nFaculty of Tea\n\nEDUCATION\nMobile:\nPersonal Email: jo@example.edu\n"
        "(212) 555-0134\n\nPh.D. in Tea, Foo University, 2015 - 2020\n"
    )
    cv = parse(clean(text))
    assert [e.first("institution") for e in cv.of("education")] == ["Foo University"]


def test_awards_and_scholarships_need_no_blank_line() -> None:
    text = (
        "Jo Example\nFoo University\nAcademic Positions\n1997 - 2002 Assistant Professor, Foo "
        "University.\nAwards and Scholarships\n1988 Foo Fellowship, Bar University\nTeaching\n"
        "2004 - 2007 Teaching Assistant, Bar University\n"
    )
    assert [e.first("title") for e in parse(clean(text)).of("awards")] == ["Foo Fellowship"]


@pytest.mark.parametrize(
    ("line", "degree", "area", "school"),
    [
        ("Ph.D. (Economics) University of Foo, 1989", "Ph.D.", "Economics", "University of Foo"),
        ("1991 M.S. (Physics) Foo University.", "M.S.", "Physics", "Foo University"),
        ("B.A. (Tea Science), Northfoo College 1980", "B.A.", "Tea Science", "Northfoo College"),
        (
            "**PhD** Tea Epidemiology. University of Foo. _2017_",
            "PhD",
            "Tea Epidemiology",
            "University of Foo",
        ),
    ],
)
def test_a_school_behind_a_subject_in_brackets(
    line: str, degree: str, area: str, school: str
) -> None:
    (entry,) = parse(clean(f"Jo Example\n\nEducation\n\n{line}\n")).of("education")
    told = tuple(entry.first(field) for field in ("studyType", "area", "institution"))
    assert told == (degree, area, school)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Early career grant (CAD $2,215), University of Bar, 2015", "Early career grant"),
        ("PhD scholarship (CAD $51,000 per year), University of Bar, 2014", "PhD scholarship"),
    ],
)
def test_what_a_grant_was_worth(line: str, title: str) -> None:
    (entry,) = parse(clean(f"Jo Example\n\nAwards\n\n{line}\n")).of("awards")
    assert entry.first("title") == title
    assert not any("CAD" in fact.value for fact in entry.facts)


def test_a_margin_s_first_heading_behind_the_name() -> None:
    text = (
        "# **Jo** **T.** **Example** **Education**\n\n2015–2020 **BS** Tea, Foo University\n\n"
        "# **Positions**\n\n2021– **Graduate Researcher** Foo University\n"
    )
    cv = parse(clean(text))
    assert cv.name == "Jo T. Example"
    assert [e.first("institution") for e in cv.of("education")] == ["Foo University"]
