"""parse(): jobs, degrees and offices in the shapes of job boards, one row a shape."""

import pytest

from store.cv.parser import parse

HEAD, TAIL = "JO ROE\njo@example.com\n\n", "\n\nSKILLS\nExcel\n"

JOBS = [  # what stands under the heading -> employer, position, first and last month
    (  # labels behind dots, below a numbered employer
        "1. **Company:** Lion Kegs Limited\n\n* **Duration:** October 2012 to Present\n"
        "* **Position:** Assistant Manager\n* **Job description:**\n* Monitor the kegs.\n\n"
        "1. **Company:** Doe Ventures Pte Ltd\n\n* **Duration:** March 2012 to October 2012\n"
        "* **Position Held:** Compliance Analyst (Contract)\n* **Job description:**\n* Look on.\n",
        [("Lion Kegs Limited", "Assistant Manager", "2012-10", ""),
         ("Doe Ventures Pte Ltd", "Compliance Analyst (Contract)", "2012-03", "2012-10")],
    ),
    (
        "1. Roe Kegs LLP (Singapore)\nJob Appointment : Senior Associate\n"
        "Period : Dec’15 – Current\n"
        "Job Responsibilities : Below,\n• Review the files of customers.\n"
        "2. Doe & Young LLP (Singapore)\nJob Appointment : Associate\nPeriod : Sep’13 – Dec’15\n"
        "Job Responsibilities : Below,\n• Review the files of customers.\n",
        [("Roe Kegs LLP", "Senior Associate", "2015-12", ""),
         ("Doe & Young LLP", "Associate", "2013-09", "2015-12")],
    ),
    (  # positions with their times, as bullets of an employer
        "2007 – Present\n\n**Roe Pte Ltd**\n\n**– Director, Finance (2015 - Present)**\n\n"
        "**– Deputy Director, Finance (2012 - 2015)**\n\n**– Finance Manager (2007 - 2012)**\n\n"
        "* Manage a team\n* Review budgets\n\n2000 – 2007\n\n"
        "**Doe Pte Ltd – Accountant**\n\n* Books\n",
        [("Roe Pte Ltd", "Director", "2015", ""),
         ("Roe Pte Ltd", "Deputy Director", "2012", "2015"),
         ("Roe Pte Ltd", "Finance Manager", "2007", "2012"),
         ("Doe Pte Ltd", "Accountant", "2000", "2007")],
    ),
    (  # times that a column broke, with a blank line between
        "Apr 2016 – **Compliance Officer - Roe Funds Pte Ltd, Singapore**\n\n"
        "Present Responsible for the compliance of a fund.\n\n* Reports to the board.\n\n"
        "Dec 2013 – **Compliance Manager – Doe Kegs Pte Ltd, Singapore**\n\n"
        "Mar 2016 Responsible for the programme of the firm.\n\n* Reports to the board.\n",
        [("Roe Funds Pte Ltd", "Compliance Officer", "2016-04", ""),
         ("Doe Kegs Pte Ltd", "Compliance Manager", "2013-12", "2016-03")],
    ),
    (  # a department behind the position is no employer
        "Roe LLP (Singapore)\tDec 2011 - Feb 2012\nAudit Intern - Financial Services\n• Audits\n"
        "Doe LLP (Singapore)\tJun 2011 - Aug 2011\nAudit Clerk - Financial Services\n• Audits\n",
        [("Roe LLP", "Audit Intern", "2011-12", "2012-02"),
         ("Doe LLP", "Audit Clerk", "2011-06", "2011-08")],
    ),
    (
        "**Roe Optometrist SDN. BHD.** "
        "**March 2023 - September 2023**\n\nCashier\n\n- Sold glasses\n",
        [("Roe Optometrist SDN. BHD", "Cashier", "2023-03", "2023-09")],
    ),
    (  # words that a reader took for raised marks; bullets within bullets
        "- **[University]** **[of]** **[Foo]** **[Press]** Dayton, OH\n"
        "_Print_ _Intern_ _May_ _2024_ _-_ _August_ _2025_\n\n_◦_ Supported writers with print.\n\n"
        "_◦_ Bound the books of writers.\n\n"
        "_◦_ Sold the books of writers.\n\n- **[Bar]** **[Press]** Austin, TX\n"
        "_Clerk_ _May_ _2022_ _-_ _May_ _2024_\n\n_◦_ Bound the books of writers.\n",
        [("University of Foo Press", "Print Intern", "2024-05", "2025-08"),
         ("Bar Press", "Clerk", "2022-05", "2024-05")],
    ),
    (  # a department between the position and the firm
        "Manager\nRegulatory Advisory Services\nRoe Risk Services Pte. Ltd., Singapore\n\n"
        "Dec 2014 to present\n\n• Led reviews of files.\n",
        [("Roe Risk Services Pte. Ltd", "Manager", "2014-12", "")],
    ),
    (  # a full stop between the position and the employer
        "2009 – 2011 Research Associate. Tree Laboratory, Foo University\n\n• Rings\n",
        [("Tree Laboratory, Foo University", "Research Associate", "2009", "2011")],
    ),
    (
        "COPAL AMBER, DELHI\n\nJan 2010 – Oct2010\n\nHEAD OF RISK\n• Led audits\n",
        [("COPAL AMBER", "HEAD OF RISK", "2010-01", "2010-10")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "want"), JOBS)
def test_jobs(text: str, want: list[tuple[str, ...]]) -> None:
    found = [e for e in parse(f"{HEAD}WORK EXPERIENCE\n\n{text}{TAIL}").entries if e.kind == "work"]
    told = [(e.first("name"), e.first("position"), e.period.start, e.period.end) for e in found]
    assert told == want


DEGREES = [  # school, degree, subject, place, grade
    (
        "Bachelor of Business Administration Expected Graduation: May 2018\n"
        "Foo State University Kentish, Ohio\nMajor: Business Management GPA: 3.6\n",
        ("Foo State University", "Bachelor of Business Administration", "Business Management",
         "Kentish, Ohio", "3.6"),
    ),
    (
        "Foo University: B.A. in Kettle History (2012)\n",
        ("Foo University", "B.A.", "Kettle History", "", ""),
    ),
    (
        "Universiti Teknologi Foo\nDiploma in Computer Science, CGPA: 3.76\nMay 2021 - May 2024\n",
        ("Universiti Teknologi Foo", "Diploma", "Computer Science", "", "3.76"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "want"), DEGREES)
def test_degrees(text: str, want: tuple[str, ...]) -> None:
    found = [e for e in parse(f"{HEAD}EDUCATION\n{text}{TAIL}").entries if e.kind == "education"]
    fields = ("institution", "studyType", "area", "location", "score")
    assert [tuple(e.first(field) for field in fields) for e in found] == [want]


def test_a_town_and_its_state_without_a_comma_are_a_place() -> None:
    line = "2018-2023  Roe Lines ----------------------- Boston MA\n   Web work, leadership.\n"
    jobs = [e for e in parse(f"{HEAD}EXPERIENCE\n{line}{TAIL}").entries if e.kind == "work"]
    assert [(e.first("name"), e.first("location")) for e in jobs] == [("Roe Lines", "Boston MA")]


def test_the_office_before_an_organisation_is_the_position() -> None:
    text = "VOLUNTEER EXPERIENCE\nDonation Processer, Greater Foo Food Bank May 2014 - May 2015\n"
    found = [e for e in parse(f"{HEAD}{text}{TAIL}").entries if e.kind == "volunteer"]
    told = [(e.first("organization"), e.first("position")) for e in found]
    assert told == [("Greater Foo Food Bank", "Donation Processer")]
