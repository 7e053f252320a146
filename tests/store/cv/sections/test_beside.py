"""beside.put(): what a right-hand column said, back beside the entries of its section."""

import pytest

from store.cv.parser import parse

# pdftotext prints the right-hand column below each head ...
BELOW = """\
Ada Roe
ada@example.com

Experience


Foo Works
Backend Developer

Vienna, Austria
01/2019 - Present

◦ Wrote a tool that moves the products of the bank (C#)


bar Solutions
Java Developer

Graz, Austria
12/2016 – 01/2019

◦ Designed a screen for exports


Baz Hospital
Intern

◦ Helped people with their printers
Skills
Java, C++, SQL

Linz, Austria
07/2011 – 08/2011
"""
JOBS = [
    ("Foo Works", "Backend Developer", "Vienna, Austria", "2019-01", ""),
    ("bar Solutions", "Java Developer", "Graz, Austria", "2016-12", "2019-01"),
    ("Baz Hospital", "Intern", "Linz, Austria", "2011-07", "2011-08"),
]
# ... or below several, whose bullets it cannot tell from those of the statements.
OUTER = """\
Ada Roe
ada@example.com

Education
• Foo Institute of Technology
Master of Science in Computer Science; GPA: 4.00

• Bar Institute of Technology
Bachelor of Engineering in Electronics

Atlanta, GA
Aug 2012 – Dec 2013

Pune, India
Aug 2008 – July 2012

Experience
• Foo Works

Boston, MA

Software Engineer
Oct 2016 – Present
◦ Tides: Wrote the numeric library that is used for the graphs of the tides.
◦ Beams: Wrote a unified model for batches and for streams of moonlight.

• Baz Research

Atlanta, GA

Senior Software Engineer
Jan 2014 – Oct 2016
◦ Notes: Ran the service that sends letters, pushes and all kinds of notes.
◦ Flows: Maintained pipelines for the data that came in every single night.
◦ Data: Surveyed what the crowds said about the platform and its courses.
"""
DEGREES = [
    ("Foo Institute of Technology", "Master of Science", "Atlanta, GA", "2012-08", "2013-12"),
    ("Bar Institute of Technology", "Bachelor of Engineering", "Pune, India", "2008-08", "2012-07"),
]
# Icons before a time and a place were read as bullets.
ICONS = """\
# ADA ROE

## EXPERIENCE

Software Engineer

**Foo Works**


- 11/2021 - Ongoing - Bristol, UK


- Maintained the packages that all others need.


Student Assistant

**Bar Lab**


- 09/2018 - 11/2021 - Cairo, Egypt


- Built what the others wished for.
"""
SIGNED = [
    ("Foo Works", "Software Engineer", "Bristol, UK", "2021-11", ""),
    ("Bar Lab", "Student Assistant", "Cairo, Egypt", "2018-09", "2021-11"),
]
# A column of times on the left is printed before each entry, and stays there.
LEFT = """\
Ada Roe
ada@example.com

Experience

2019 – 2021

Foo Works, Backend Developer

2016 – 2019

Bar Works, Java Developer

2014 – 2016

Baz Hospital, Intern
"""
# The right-hand column of the degrees below the first job's head, as pdfminer prints it.
CARRIED = """\
Ada Roe

Education

Foo University
BSc in Mathematics

Bar School
High School Diploma

Experience

Baz Works
Software Engineer

Leeds, UK
2014–2018

Hull, UK
2012–2014

York, UK
May 2018–Present

• Built the kettle that tells the time.
• Measured how long it takes to boil.

Teapot Systems
Intern

Hull, UK
May 2017–July 2017

• Filed what was sold.
"""
CARRIED_DEGREES = [
    ("Foo University", "BSc", "Leeds, UK", "2014", "2018"),
    ("Bar School", "High School Diploma", "Hull, UK", "2012", "2014"),
]
CARRIED_JOBS = [
    ("Baz Works", "Software Engineer", "York, UK", "2018-05", ""),
    ("Teapot Systems", "Intern", "Hull, UK", "2017-05", "2017-07"),
]
TIMES = [
    ("Foo Works", "Backend Developer", "", "2019", "2021"),
    ("Bar Works", "Java Developer", "", "2016", "2019"),
    ("Baz Hospital", "Intern", "", "2014", "2016"),
]


def rows(text: str, kind: str, *fields: str) -> list[tuple[str, ...]]:
    return [
        (*map(e.first, fields), e.first("location"), e.period.start, e.period.end)
        for e in parse(text).of(kind)
    ]


@pytest.mark.parametrize(("text", "want"), [(BELOW, JOBS), (ICONS, SIGNED), (LEFT, TIMES)])
def test_jobs(text: str, want: list[tuple[str, ...]]) -> None:
    assert rows(text, "work", "name", "position") == want


def test_degrees_below_each_other() -> None:
    assert rows(OUTER, "education", "institution", "studyType") == DEGREES
    assert [row[:2] for row in rows(OUTER, "work", "name", "position")] == [
        ("Foo Works", "Software Engineer"),
        ("Baz Research", "Senior Software Engineer"),
    ]


def test_what_stands_beside_keeps_its_line() -> None:
    job = next(parse(BELOW).of("work"))
    assert {f.field: f.line for f in job.facts}["location"] == 10


def test_times_of_degrees_below_the_first_job() -> None:
    assert rows(CARRIED, "education", "institution", "studyType") == CARRIED_DEGREES
    assert rows(CARRIED, "work", "name", "position") == CARRIED_JOBS
