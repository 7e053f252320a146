"""pieces.read(): what the parts of a head line are, in whatever order they stand."""

import pytest

from store.cv.blocks import pieces
from store.cv.page import lines

PLACES = [
    ("Tencent Shenzhen, China", "Tencent", "Shenzhen, China"),
    ("TikTok Pte. Ltd. Singapore", "TikTok Pte. Ltd.", "Singapore"),
    ("Google LLC. California, USA", "Google LLC", "California, USA"),
    ("National University of Singapore", "National University of Singapore", ""),
    ("University of Michigan, Ann Arbor, MI, USA", "University of Michigan, Ann Arbor", "MI, USA"),
    ("Massachusetts Institute of Technology, Cambridge, MA",
    "Massachusetts Institute of Technology", "Cambridge, MA"),
    ("Technische Universität Berlin", "Technische Universität Berlin", ""),
    ("Foo Labs S.p.A., Milano (Italy)", "Foo Labs S.p.A.", "Milano (Italy)"),
    ("(remote) CA, US", "", "(remote) CA, US"),
    ("College Station, TX", "", "College Station, TX"),
    ("Bank of America, Charlotte, NC", "Bank of America", "Charlotte, NC"),
    ("Foo Labs Inc., Brisbane, AUS", "Foo Labs Inc.", "Brisbane, AUS"),
    ("Disney Research, Zürich", "Disney Research", "Zürich"),
]  # fmt: skip

LINES = [
    ("Foo Labs @Ulm, Germany", "org place"),
    ("Engineer @Google", "title org"),
    ("Acme Robotics Inc. | Research Engineer - 1", "org title"),
    ("Sausalito Foods Ltd. Hong Kong Sales Clerk", "org place title"),
    ("Senior Software Engineer, Acme Robotics Inc., Springfield, IL", "title org place"),
    ("Acme Robotics Inc. - Senior Software Engineer", "org title"),
    ("Software Engineer at Initech — Austin, TX", "title org place"),
    ("Google, Software Engineer (2019–2021)", "org title"),
    ("Postdoctoral Fellow, Harvard University, Cambridge, MA", "title org place"),
    ("Assistant Professor, Department of Physics, University of Foo", "title org"),
    ("Wissenschaftlicher Mitarbeiter, Universität Stuttgart", "title org"),
    ("Lab Assistant, Foo State University", "title org"),
    ("Ph.D. in Computer Science - The University of Chicago", "degree org"),
    ("M.S. Electrical Engineering, Stanford University, 2012", "degree org"),
    ("M.C.A from Foo University, Hyderabad in 2009", "degree org place"),
    ("National University of Foo (NUF), Singapore PhD student in Physics\t2021 – Present",
    "org place degree"),
    ("Research Engineer Intern Manager: Pat Example", "title person"),
    ("Research intern, supervised by Prof. Pat Example & Dr. Jo Sampler\tSingapore",
    "title person person place"),
    ("ECCV 2024 2023-2024", "venue"),
    ("Company: Foo Infotech Pvt. Ltd.", "org"),
    ("Designation: Senior Test Engineer", "title"),
    ("Duration: June 2016 to till date", "label"),
    ("Board of Directors, Foo Trust", "title org"),
    ("Committee on Tea, Foo Academies of Sciences", "title org"),
    ("Co-Director, Foo Tea Institute", "title org"),
    ("Field Cook (University of Foo) - Dr. Ann Example and Ms. Jo Sampler",
    "title org person person"),
    ("字节跳动公司\t算法工程师", "org title"),
    ("High School Diploma: 2006", "degree"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rest", "place"), PLACES)
def test_split_place(text: str, rest: str, place: str) -> None:
    found = pieces.split_place(text)
    assert (found[0].rstrip("."), found[1]) == (rest.rstrip("."), place)


@pytest.mark.parametrize(("text", "kinds"), LINES)
def test_kinds(text: str, kinds: str) -> None:
    reading = pieces.read(lines.one(text, 1))
    assert " ".join(piece.kind for piece in reading.pieces) == kinds


def test_people_come_without_titles_and_with_their_roles() -> None:
    line = lines.one("Student Researcher Instructor: Yi Li Manager: Dr. Jo Sampler", 1)
    found = [(p.text, p.role) for p in pieces.read(line).pieces if p.kind == "person"]
    assert found == [("Yi Li", "Instructor"), ("Jo Sampler", "Manager")]
