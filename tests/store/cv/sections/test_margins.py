"""margins.apart(): headings that a reader put beside, behind or over two lines of their entry."""

import pytest

from store.cv.page.columns import numbered
from store.cv.page.lines import read
from store.cv.sections import sections
from store.cv.sections.margins import apart

PAGES = [
    # LaTeX res.cls: the margin's words open the first line of the entry.
    ("Pat Example\nEDUCATION Ph.D. in Physics 2019 - 2024\nUniversity of Foo\nPUBLICATIONS [1] "
     "Example, P. On tea. Foo, 2020.\n[2] Example, P. On milk. Foo, 2021.",
     [("education", "Ph.D. in Physics 2019 - 2024"), ("publications", "Example, P. On tea. Foo, "
     "2020.")]),
    ("## Education University of Foo Oslo, Norway\nBSc 2012 - 2015\n\n## Publications 1. P. "
     "Example, On tea. Foo, 2020.\n\n## Skills Languages : Korean",
     [("education", "University of Foo Oslo, Norway"), ("publications", "P. Example, On tea. Foo, "
     "2020."), ("skills", "Languages : Korean")]),
    # Over two lines, the second one glued to the entry.
    ("Pat Example\nRESEARCH\nEXPERIENCE Research Assistant, Foo Lab 2019 - 2024\nAWARDS AND\n"
     "HONORS Foo Fellowship 2023",
     [("work", "Research Assistant, Foo Lab 2019 - 2024"), ("awards", "Foo Fellowship 2023")]),
    ("Pat Example\npat@example.org\nAwards\nand\nHonors\nFoo Fellowship 2023",
     [("awards", "Foo Fellowship 2023")]),
    # The heading was read behind the first line.
    ("Pat Example\n\n**Ph.D.** **in** **Physics** Jan. 2020           - May 2024\n**EDUCATION**\n"
     "University of Foo",
     [("education", "Ph.D. in Physics Jan. 2020 - May 2024")]),
    # A column of headings, some over two rows; and the same without columns.
    ("Pat Example\n\nResearch      Tea, milk\nInterests\n\nHonors and    Foo Medal      2023\n"
     "Awards        Bar Prize      2022\n\nGrants        Baz Grant      2021\n\nSelected      On "
     "the Colour of Tea\nPublications  Pat Example, Jo Bloggs\n              Foo, 2020",
     [("interests", "Tea, milk"), ("awards", "Foo Medal\t2023"), ("awards", "Baz Grant\t2021"),
      ("publications", "On the Colour of Tea")]),
    ("Pat Example\nAcademic\nPositions\nLecturer, University of Foo 2019 - 2024\nSelected\n"
     "Publications\nOn the Colour of Tea\nPat Example, Jo Bloggs\nFoo, 2020",
     [("work", "Lecturer, University of Foo 2019 - 2024"),
      ("publications", "On the Colour of Tea")]),
    # A list's last word is no part of the next heading.
    ("Languages\nGerman\nEnglish\nCertifications\nFoo Designer\nBar Designer",
     [("languages", "German"), ("certificates", "Foo Designer")]),
    # No margin: titles and words in capitals stay where they are.
    ("Pat Example\n## Education\nBSc, University of Foo 2012\n## Experience\n### Teaching "
     "Assistant, University of Foo\n2013 - 2014\n### Project Manager, Foo Inc\n2014 - 2015",
     [("education", "BSc, University of Foo 2012"), ("work", "Teaching Assistant, University of "
     "Foo")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PAGES)
def test_each_heading_opens_its_section(text: str, expected: list[tuple[str, str]]) -> None:
    parts = sections.split(apart(read(numbered(text))))
    assert [(part.kind, part.lines[0].text) for part in parts[1:]] == expected
