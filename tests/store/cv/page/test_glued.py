"""glued.apart(): words that a reader printed without blanks between them."""

import pytest

from store.cv.page import glued
from store.cv.parser import parse

PAGE = """\
Ada Roe
ada.roe@example.com
Workexperience
June2020- AssociateProfessor,NationalCentreforTeaResearch,Warsaw,Poland
Dec2016-May2020 AssistantProfessor(Adjunct),UniversityofOslo,Norway
Jul-Oct2010 InternshipatCERNintheKettleCollaboration,Geneva,Switzerland
Education
2012-2016 Ph.D.StudentattheFacultyofPhysics,WarsawUniversity,Poland
2007-2012 M.Sc.DegreeinTheoreticalPhysicswithHonours,WarsawUniversity
Supervisor: Prof.JohnDoe
"""


def told(text: str) -> str:
    """The text's last line, on a page without blanks."""
    raws = list(enumerate((PAGE + text).split("\n"), 1))
    return glued.apart(raws)[-1][1]


@pytest.mark.parametrize(
    ("printed", "whole"),
    [
        (
            "AssistantProfessor(Adjunct),UniversityofOslo",
            "Assistant Professor (Adjunct), University of Oslo",
        ),
        ("InternshipatCERNintheKettleGroup", "Internship at CERN in the Kettle Group"),
        ("Ph.D.StudentattheFacultyofPhysics", "Ph.D. Student at the Faculty of Physics"),
        ("PhDCandidate,R&DEngineer", "PhD Candidate, R&D Engineer"),
        ("January2017-July2020", "January 2017-July 2020"),
        ("Workexperience", "Work experience"),
        ("Teachingandpublicoutreach", "Teaching and public outreach"),
        ("JavaScript,PostgreSQL,LinkedIn", "JavaScript, PostgreSQL, LinkedIn"),
        ("JohnBerlin,Poland", "John Berlin, Poland"),
        ("ada.roe@FooBar.example.com", "ada.roe@FooBar.example.com"),
        ("https://example.com/AdaRoe,Cv", "https://example.com/AdaRoe,Cv"),
        ("allinsmallletters", "allinsmallletters"),
    ],
)
def test_words_stand_apart(printed: str, whole: str) -> None:
    assert told(printed) == whole


def test_a_page_with_its_blanks_stays_as_it_is() -> None:
    text = (
        "Ada Roe\nSkills: JavaScript,TypeScript,PostgreSQL, LinkedIn Learning\n"
        + "Tea at Foo. " * 9
    )
    raws = list(enumerate(text.split("\n"), 1))
    assert glued.apart(raws) == raws


def test_jobs_and_degrees_are_read() -> None:
    found = {e.kind: e for e in reversed(parse(PAGE).entries)}
    job, degree = found["work"], found["education"]
    assert (job.first("position"), job.period.start) == ("Associate Professor", "2020-06")
    assert job.first("name") == "National Centre for Tea Research"
    assert (degree.first("institution"), degree.period.end) == (
        "Warsaw University",
        "2016",
    )
