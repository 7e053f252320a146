"""The owner's name and contact data, from the lines at the top in many forms."""

import pytest

from store.cv.parser import parse

NAMES = [
    ("RUSTY WELDER\nrusty@example.com\n\nEXPERIENCE", "Rusty Welder"),
    ("Pipe Welder\nRusty Roe\nrusty@example.com\n\nEXPERIENCE", "Rusty Roe"),
    (
        "---\nlayout: page\ntitle: Jane Roe\n---\n\n## Experience\n\nClerk, Foo, 2019",
        "Jane Roe",
    ),
    (
        "---\ndescription: CV d'Adrien Roe\ntitle: CV\n---\n\n## Experience\n\nClerk, Foo, 2019",
        "Adrien Roe",
    ),
    ("A.Aishwarya\n5A/453, Kettle Colony, Tuticorin-628008", "A. Aishwarya"),
    ("ROHINI ROE, CA\nSINGAPORE | rohini@example.com", "Rohini Roe"),
    ("AYÇA DEMİR\nayca@example.com", "Ayça Demir"),
    ("# Wei Zhang (张伟)\n\nwei@example.com", "Wei Zhang"),
    ("Nguyễn Văn An\nan@example.vn", "Nguyễn Văn An"),
    ("JOSÉ GARCÍA-LÓPEZ\n\nEDUCATION\nFoo", "José García-López"),
    ("Dr.-Ing. Max Mustermann\nBerlin", "Max Mustermann"),
    ("Smith, John A.\n123 Main St", "John A. Smith"),
    ("Md. Rahim Uddin\nDhaka, Bangladesh", "Md. Rahim Uddin"),
    ("CURRICULUM VITAE\n\nXu Wei\nFoo University", "Xu Wei"),
    ("JOHN SMITH – Project Manager\njohn@example.com", "John Smith"),
    ("Resume of John Smith\n555 0100", "John Smith"),
    ("John Smith, PhD, PMP\n", "John Smith"),
    ("JANE M. DOE, M.D., Ph.D.\nProfessor", "Jane M. Doe"),
    ("Patrick O'Neil | patrick@example.com | 555-0100", "Patrick O'Neil"),
    ("**Name:** Jane van der Berg\n**Email:** jane@example.nl", "Jane van der Berg"),
    ("J o h n  S m i t h\njohn@example.com", "John Smith"),
    ("JANE\nDOE\nEngineer\njane@example.com", "Jane Doe"),
    ("Personal Information\nName: Ali Reza Karimi\nBorn: 1990", "Ali Reza Karimi"),
    ("Software Engineer\nJane Roe\njane@example.com", "Jane Roe"),
    ("Curriculum Vitae — Maria da Silva\nLisboa", "Maria da Silva"),
    ("Page 1 of 3\nLars Ødegård\nOslo", "Lars Ødegård"),
    ("Contact\njane@example.com\n\nJane Q Public\nChicago", "Jane Q Public"),
    ("Will Cook\nEducation\nFoo University", "Will Cook"),
    ("Deepak\nMysore, Karnataka - Email me on Indeed: indeed.com/r/Deepak/0123", "Deepak"),
    ("Иван Петров\nМосква", "Иван Петров"),
    ("김철수\n서울", "김철수"),
    ("# Robin Sampler's CV\n\nrobin@example.com", "Robin Sampler"),
    ("S O R A Y A   V A N   D E R   R O E ,  M D ,  P H D\nFoo Hospital", "Soraya Van Der Roe"),
    ("OMB No. 0925-0001\nBIOGRAPHICAL SKETCH\nNAME: Sampler-Roe, Ximena\n", "Ximena Sampler-Roe"),
    ("                S EEMA S AMPLER\n\nDepartment of Tea", "Seema Sampler"),
    ("Pat (Patricia)  Sampler\n\nTelephone:  +1 607 555 0140", "Pat Sampler"),
    ("CURRICULUM VITAE ET STUDIORUM\ndi Ginevra Sampler\n\nEmail: g@example.it", "Ginevra Sampler"),
    ("PatSampler\npat@example.edu\nEDUCATION\nFoo University", "Pat Sampler"),
]

NOBODY = [
    "EDUCATION\nFoo University, BSc 2019",
    "WORK EXPERIENCE\n\nSoftware Engineer\nAcme Robotics\n2019 - 2021",
    "Machine Learning\nNew York\n",
    "",
]

CONTACTS = [
    ("jane [at] stat [dot] foo [dot] edu", "email", "jane@stat.foo.edu"),
    ("jane at cs dot foo dot edu", "email", "jane@cs.foo.edu"),
    ("**j**ane@example.org · **(**+65) 5555 0123", "email", "jane@example.org"),
    ("**j**ane@example.org · **(**+65) 5555 0123", "phone", "+65 5555 0123"),
    ("Jane[at]tea.foo.example.edu", "email", "Jane@tea.foo.example.edu"),
    ("Mobile +1 (312) 555 0135", "phone", "+1 (312) 555 0135"),
    ("✉ jane@example.com · 🏠 jane.github.io", "url", "https://jane.github.io"),
    ("Tel.: 0711/5550123", "phone", "0711/5550123"),
]

PROFILES = [
    ("\uf095 555-0142 · \uf09b jane0 · \uf0e0", "GitHub", "jane0"),
    ("stackoverflow.com/users/12345/jane", "Stack Overflow", "12345"),
    ("[GitHub](https://github.com/janedoe)", "GitHub", "janedoe"),
    ("linkedin.com/in/jane-doe-1234/", "LinkedIn", "jane-doe-1234"),
    ("linkedin/in/jane-doe", "LinkedIn", "jane-doe"),
    ("Github:// janedoe", "GitHub", "janedoe"),
    ("jane@example.com in jane-doe", "LinkedIn", "jane-doe"),
    ("jane@example.org ⋅ in jane-doe-635551184", "LinkedIn", "jane-doe-635551184"),
    ("https://scholar.google.com/citations?hl=en&user=AbCdEf0123", "Google Scholar", "AbCdEf0123"),
    ("GitHub: janedoe", "GitHub", "janedoe"),
    ("[me](https://www.researchgate.net/profile/Jane_Doe)", "ResearchGate", "Jane_Doe"),
    ("[me](https://www.webofscience.com/wos/author/record/AAA-0000-0000)", "Web of Science",
    "AAA-0000-0000"),
    ("ORCID: 0000-0001-2345-6789", "ORCID", "0000-0001-2345-6789"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_name(text: str, name: str) -> None:
    cv = parse(text)
    assert (cv.name, cv.inferred) == (name, False)


@pytest.mark.parametrize("text", NOBODY)
def test_nobody(text: str) -> None:
    assert parse(text).name == ""


def test_the_one_author_of_all_papers_is_concluded_and_marked() -> None:
    cv = parse(
        "PUBLICATIONS\n- Foo at scale: a study. Jane Doe, Yi Li. ICML 2020.\n"
        "- Bars in the wild. Richard Roe, Jane Doe. KDD 2021.\n"
    )
    assert (cv.name, cv.inferred) == ("Jane Doe", True)
    assert cv.reason == "the one author of both publications"


@pytest.mark.parametrize(("line", "field", "value"), CONTACTS)
def test_contact(line: str, field: str, value: str) -> None:
    cv = parse(f"Jane Doe\n{line}\n\nEDUCATION\nFoo University\n")
    assert [fact.value for fact in cv.basics if fact.field == field] == [value]


def test_a_postal_code_is_no_phone() -> None:
    cv = parse("Jane Doe\n12 Foo Street, Bar Town, NJ 08544-0001\n")
    assert [fact for fact in cv.basics if fact.field == "phone"] == []


def test_what_stands_behind_a_mail_s_sign_is_no_homepage() -> None:
    assert [f.field for f in parse("Jane Doe\nJane[at]tea.foo.example.edu\n").basics] == [
        "name", "email",
    ]  # fmt: skip


@pytest.mark.parametrize(("line", "network", "user"), PROFILES)
def test_profile(line: str, network: str, user: str) -> None:
    (entry,) = parse(f"Jane Doe\n{line}\n\nEDUCATION\nFoo University\n").of("profiles")
    assert (entry.first("network"), entry.first("username")) == (network, user)
