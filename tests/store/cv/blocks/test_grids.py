"""Tables with a header row: what stands below a column is what the header says."""

import pytest

from store.cv.page.clean import clean
from store.cv.parser import parse
from store.records import Entry

DEGREES = """
Ada Roe

EDUCATION
{table}
"""
JOBS = """
Ada Roe

WORK EXPERIENCE
{table}
"""


def entries(text: str) -> list[Entry]:
    return [e for e in parse(clean(text)).entries if e.kind in ("education", "work")]


@pytest.mark.parametrize(
    ("table", "want"),
    [
        (
            "| Course | Institute | Board/University | Year | % |\n|---|---|---|---|---|\n"
            "| B.E. (EEE) | Foo College | Bar University | 2016 | 74 |",
            ["B.E.", "EEE", "Foo College", "74", "2016"],
        ),
        (
            "S.No.  Examination   Board/University      Year    Division\n"
            "1.     M.A. (Hindi)  Foo University        2006    1st",
            ["M.A.", "Hindi", "Foo University", "1st", "2006"],
        ),
        (
            "Degree    Specialization    College    Passing Year\n"
            "MBA    Finance    Foo School    2011",
            ["MBA", "Finance", "Foo School", "", "2011"],
        ),
    ],
)
def test_degrees(table: str, want: list[str]) -> None:
    (entry,) = entries(DEGREES.format(table=table))
    fields = ("studyType", "area", "institution", "score")
    assert [*(entry.first(field) for field in fields), entry.period.end] == want


@pytest.mark.parametrize(
    "table",
    [
        "Organization      Designation      Period\nFoo Mills Ltd     Clerk     Sep 2016 - to date",
        "S.No.  Institution      Post        From        To\n"
        "1.     Foo Mills Ltd    Clerk       Sep 2016    Till date",
    ],
)
def test_jobs(table: str) -> None:
    (entry,) = entries(JOBS.format(table=table))
    assert (entry.first("name"), entry.first("position")) == ("Foo Mills Ltd", "Clerk")
    assert (entry.period.start, entry.period.open) == ("2016-09", True)


def test_jobs_and_degrees_below_no_heading() -> None:
    text = """
Ada Roe
ada@example.org

A cook with a love of bread.

Chef, Foo Inn, Ulm (2018-present)
* Menu of 30 dishes

Cook, Bar Hotel, Ulm (2013-2018)

A.S. Culinary Arts, Foo & Bar University, 2009
"""
    assert [e.first("name") or e.first("institution") for e in entries(text)] == [
        "Foo Inn",
        "Bar Hotel",
        "Foo & Bar University",
    ]
