"""sections: which kind of section a heading opens, in whatever words and clothes."""

import pytest

from store.cv.page.columns import numbered
from store.cv.page.lines import read
from store.cv.parser import laid_out, parse
from store.cv.phrases.kinds import kind_of
from store.cv.sections.sections import split

KINDS = [
    ("Wykształcenie", "education"), ("Doświadczenie zawodowe", "work"), ("JĘZYKI", "languages"),
    ("Umiejętności techniczne", "skills"), ("Voluntary Work", "volunteer"),
    ("Campus Involvement", "volunteer"), ("Work History & Responsibilities", "work"),
    ("Bar Admissions", "certificates"), ("Clinical Rotations", "work"), ("OJT", "work"),
    ("Seminars and Trainings Attended", "certificates"), ("Deal Sheet", "projects"),
    ("Ehrenamtliches Engagement", "volunteer"), ("Schulischer Werdegang", "education"),
    ("EDUCATION", "education"), ("Academic Background", "education"), ("Ausbildung", "education"),
    ("Formación académica", "education"), ("FORMATION", "education"),
    ("Istruzione e formazione", "education"),
    ("Formação Acadêmica", "education"), ("Opleiding", "education"), ("教育背景", "education"),
    ("Educational Qualifications", "education"), ("Education and Training", "education"),
    ("E D U C A T I O N", "education"), ("Pro fessional Experience", "work"),
    ("TITOLI DI STUDIO", "education"), ("Posizione attuale", "work"), ("Posters", "talks"),
    ("Pubblicazioni su rivista", "publications"), ("Forschungsschwerpunkte", "interests"),
    ("Situación profesional actual", "work"), ("Program Committee", "volunteer"),
    ("科研项目", "projects"), ("获奖经历", "awards"),
    ("INTERNATIONAL CONFERENCES", "publications"), ("International Journals", "publications"),
    ("Pap ers", "publications"), ("Formação acadêmica/titulação", "education"),
    ("2. Education", "education"),
    ("WORK EXPERIENCE", "work"), ("MINDUSTRY EXPERIENCE", "work"), ("Career History", "work"),
    ("Research Appointments", "work"), ("Research Projects and Appointments", "work"),
    ("Mentorship", "work"),
    ("Berufserfahrung", "work"), ("Expérience professionnelle", "work"),
    ("Experiencia laboral", "work"),
    ("Esperienze lavorative", "work"), ("Werkervaring", "work"), ("工作经历", "work"),
    ("Employment", "work"),
    ("Professional Background", "work"), ("Academic Research Experience", "work"),
    ("Work History:", "work"), ("EMPLOYMENT DETAILS", "work"), ("Work Record", "work"),
    ("Educational Details", "education"), ("PROJECT DETAILS", "projects"),
    ("Contact Details", "misc"), ("Additional Information", "misc"),
    ("Publications", "publications"), ("Papers and Manuscripts", "publications"),
    ("PREPRINTS", "publications"),
    ("Refereed Journal Articles", "publications"), ("Peer-Reviewed Publications", "publications"),
    ("Selected Papers", "publications"), ("Veröffentlichungen", "publications"),
    ("发表论文", "publications"),
    ("SKILLS", "skills"), ("Technical Proficiencies", "skills"),
    ("Skills and Certifications", "skills"),
    ("Areas of Expertise", "skills"), ("Kenntnisse", "skills"),
    ("Compétences techniques", "skills"),
    ("Honors & Awards", "awards"), ("Fellowships and Awards", "awards"), ("Scholarships", "awards"),
    ("Languages", "languages"), ("Sprachkenntnisse", "languages"), ("Idiomas", "languages"),
    ("RESEARCH INTERESTS", "interests"), ("Centres d’intérêt", "interests"),
    ("Hobbies", "interests"),
    ("Teaching Experience", "teaching"), ("Invited Talks", "talks"),
    ("Professional Service", "volunteer"),
    ("Summary of Qualifications", "summary"), ("About Me", "summary"), ("Overview", "summary"),
    ("i MISCELLANEOUS", "misc"), ("Persönliche Daten", "misc"), ("References", "references"),
    ("Licenses & Certifications", "certificates"), ("Personal Projects", "projects"),
    ("Praktische Erfahrung", "work"), ("IT-Kenntnisse", "skills"),
    ("Softwarekenntnisse", "skills"), ("Open-Source Contribution", "projects"),
    ("Skills, Languages & Interests", "skills"), ("Projets personnels", "projects"),
    ("FRAMEWORKS", "skills"), ("Applications Built", "projects"),
    ("What I did", "work"), ("Where I've worked", "work"), ("What I know", "skills"),
    ("110/110 with honors", ""),
    ("Patents", "patents"), ("Teaching & supervision", "teaching"), ("Supervision", "teaching"),
    ("Software & datasets", "projects"), ("Datasets and code", "projects"),
    ("Conferences Participation", "talks"), ("Selected Research Visits", "work"),
    ("Conference Organization", "volunteer"), ("EDITORIAL BOARDS", "volunteer"),
    ("Committees", "volunteer"), ("Grants received", "awards"), ("Courses Taught", "teaching"),
    ("Citations", "misc"), ("Profiles", "misc"), ("W ORK E XPERIENCE", ""),
    ("110/110 with honors", ""),
]  # fmt: skip

OTHERS = [
    "Large-scale Deep Learning Optimization", "Efficient Machine Learning", "Jane Doe",
    "AAAI 2023 Outstanding Paper",
    "Acme Robotics", "National University of Foo", "Software Engineer", "Dataset Growth",
    "2019 - 2021", "",
    "A Study on the Experience of Users in Large Online Communities Today",
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kind(text: str, kind: str) -> None:
    assert kind_of(text)[0] == kind


@pytest.mark.parametrize("text", OTHERS)
def test_no_heading(text: str) -> None:
    assert kind_of(text)[0] == ""


@pytest.mark.parametrize(
    "heading",
    ["# Education", "**Education**", "EDUCATION", "Education\n=========", "Education:",
    "### **Education**", "<b>Education</b>", "Education"],
)  # fmt: skip
def test_clothes_do_not_matter(heading: str) -> None:
    text = f"Jane Doe\n\n{heading}\n\nFoo University, BSc, 2012 - 2015\n"
    _, section = split(read(numbered(text)))
    assert section.kind == "education"
    assert [line.text for line in section.lines] == ["Foo University, BSc, 2012 - 2015"]


def test_a_heading_in_a_column_of_its_own() -> None:
    text = (
        "Jane Doe\n\nEDUCATION     Foo University, 2012\n              Bar College, 2008\n\n"
        "SKILLS        C, Perl\n"
    )
    kinds = [(part.kind, len(part.lines)) for part in split(read(numbered(text)))]
    assert kinds == [("", 1), ("education", 2), ("skills", 1)]


def test_a_heading_in_no_list_is_a_sub_heading() -> None:
    text = (
        "# Publications\n\n## Efficient Things\n\n1. Foo. Jane Doe. ICML 2020\n\n"
        "# Skills\n\nC, Go\n"
    )
    assert [part.kind for part in split(read(numbered(text)))] == ["", "publications", "skills"]


def test_but_it_opens_a_section_if_it_wears_what_all_headings_wear() -> None:
    text = (
        "JANE DOE\nEXPERIENCE\nEngineer, Acme Inc., 2012 - 2015\n"
        "EDUCATION\nBSc, Foo University, 2011\n"
        "SKILLS\nGo\nWHAT DRIVES ME\nBe kind and be curious.\n"
    )
    assert [part.kind for part in split(read(numbered(text)))][-1] == "other"


def test_a_label_said_of_every_entry_opens_no_section():
    entry = "DESIGNATION: Engineer\nORGANIZATION: Brightloom\nJOB PROFILE:\n* Looms.\n\n"
    text = f"ONA KETTLEBY\n\nEMPLOYMENT DETAILS\n\n{entry * 3}EDUCATION\n\nB.Sc, Unseen, 2012\n"
    kinds = [part.kind for part in split(read(numbered(text)))]
    assert kinds == ["", "work", "education"]


def test_languages_of_a_programmer_are_skills() -> None:
    text = "Jane Doe\n\n## Skills\n\n**Languages**\nC • C++ • Python\n\n## Languages\n\nGerman\n"
    kinds = [(part.kind, len(part.lines)) for part in split(read(numbered(text)))]
    assert kinds == [("", 1), ("skills", 2), ("languages", 1)]
    side = "Jane Doe\n\n## Languages\n\nC++\nGo\n"
    assert [part.kind for part in split(read(numbered(side)))] == ["", "skills"]


def test_a_page_may_write_all_its_headings_small() -> None:
    text = (
        "Jane Doe\n\nresearch interests\nTides, and what lives in them.\n\neducation\n"
        "2010-14 BS, Foo University\n\nresearch and work experience\n"
        "2015 Clerk, Foo Ltd\n\npublications\nJane Doe. Tides. Foo Letters, 2019.\n"
    )
    kinds = [part.kind for part in laid_out(text)[1]]
    assert kinds == ["", "interests", "education", "work", "publications"]


def test_a_prize_among_prizes_is_no_heading() -> None:
    text = "Jo Example\n\nAWARDS\nTEA SCHOLARSHIP\n2014 | Rank 1\nCUP PRIZE\n2013\n\nSKILLS\nTea"
    parts = laid_out(text)[1]
    assert [part.kind for part in parts] == ["", "awards", "skills"]


def test_headings_in_no_list_are_told_by_their_level_above_entries() -> None:
    text = (
        "# Jo Example\n\n# Education\n### BSc Tea, Foo University\n2005 - 2009\n\n# The long road\n"
        "### Trader, Barix\n2010 - 2014\n"
    )
    assert [part.kind for part in laid_out(text)[1]][:2] == ["", "education"]
    cv = parse(text)
    assert [e.first("name") for e in cv.entries if e.kind == "work"] == ["Barix"]


SAID_OF_A_JOB = [
    "**Achievement:** Seven quiet audits in one spring",
    "**Achievements**\n\n* Seven quiet audits in one spring",
    "Portfolio 1 :-\n\nHarbour funds of the north",
    "**Projects:** Ferry tickets; quay lights",
    "Skills used\n\n* Ledgers",
    "**Key Responsibilities**\n\n**Leadership**\n\n* Speak for the funds\n* Meet all clients",
]


@pytest.mark.parametrize("said", SAID_OF_A_JOB)
def test_what_a_job_says_of_itself_opens_no_section(said: str) -> None:
    """Other headings are capitals, and another job stands below."""
    text = (
        "JO EXAMPLE\n\nPERSONAL PARTICULARS\n\njo@example.com\n\nWORK EXPERIENCE\n\n"
        f"2007 – Present\n\n**Roe Funds Pte Ltd – Finance Manager**\n\n{said}\n\n"
        "**2000 – 2007**\n\n"
        "Doe Kegs Ltd – Accountant\n\n* Kept the books\n\nEDUCATION\n\nBSc Tea, Foo University\n"
    )
    kinds = [part.kind for part in laid_out(text)[1]]
    assert kinds == ["", "misc", "work", "education"]
    jobs = [e.first("name") for e in parse(text).entries if e.kind == "work"]
    assert jobs == ["Roe Funds Pte Ltd", "Doe Kegs Ltd"]
