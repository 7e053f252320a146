"""Sections that are lists: skills by group, languages with their levels."""

import pytest

from store.cv.page.clean import clean
from store.cv.parser import parse
from store.cv.phrases.kinds import kind_of

SKILLS = (
    (
        "Skills",
        "Softwares\nFooSurfer, BarLab, Cupbox\n\nCoding languages\nPython, MATLAB, R\n\n"
        "Instruments\nEEG, Tealink",
        "FooSurfer BarLab Cupbox Python MATLAB R EEG Tealink",
    ),
    (
        "Hard Skills",
        "Tea (black, green and white ones, each as leaves or in bags), Go\nSoft Skills\n• Calm\n"
        "• Wit",
        "Tea_(black,_green_and_white_ones,_each_as_leaves_or_in_bags) Go Calm Wit",
    ),
    ("Skills", "• Python\t(Advance)\n• MATLAB\tExpert\n• Go\tBasic", "Python MATLAB Go"),
    ("Skills", "- Python, advanced\n- R, intermediate\n- Go, expert", "Python R Go"),
    ("Skills", "LATEX: excellent\nMatlab, Python: good\nJulia: basic", "LATEX Python Matlab Julia"),
    ("Habilidades", "Front-End: HTML e Javascript\nBack-End: Java, Go e Lisp",
     "HTML Javascript Java Go Lisp"),
    ("Skills", "Familiar with\nHTML, CSS\nExpert in\nPython", "HTML CSS Python"),
    ("Skills", "Proficient in Python, R and Stata; some experience with Java and Go.",
     "Python R Stata Java Go"),
    ("Skills", "Solidity Java C++ C#\nPython React Docker Git\nMicrosoft Azure SQL Server Git",
     "Solidity Java C++ C# Python React Docker Git Microsoft_Azure SQL_Server Git"),
    ("Skills", "Ruby on Rails\nReact Native\nSpring Boot, Apache Maven",
     "Ruby_on_Rails React_Native Spring_Boot Apache_Maven"),
    ("Skills", "Python ● ● ● ○\nJava ⭐⭐⭐\nGo 80%", "Python Java Go"),
    (
        "Skills",
        "Proficient (100K+ lines)\nPython • Java\nFamiliar (Used in work)\nSpark SQL • C++\n"
        "Data Science\nPyTorch • NumPy",
        "Python Java Spark_SQL C++ PyTorch NumPy",
    ),
    ("Skills", "Daily use: R, Rcpp, C++, SQL, github: https://github.com/jo", "R Rcpp C++ SQL"),
    ("Skills", "Python\nR\nbash\ngit\ncalm", "Python R bash git calm"),
    ("Skills", "Java\nC, C++\nPython\nHTML, CSS\nGit", "Java C C++ Python HTML CSS Git"),
    ("Skills", "Tea making, along with front end web development skills in Html5, Css3",
     "Tea_making Html5 Css3"),
    ("Programmeertalen", "Java\nPython", "Java Python"),
    (
        "Skills",
        "Kettles, Cups, Pots, Saucers, Spoons, Strainers, Trays, Tins, Timers,\n"
        "Scales, Mills, Whisks, Bowls, Flasks, Urns, Jugs, Mugs, Lids, Racks, Sieves\n"
        "(steel, cloth), Stoves",
        "Kettles Cups Pots Saucers Spoons Strainers Trays Tins Timers Scales Mills Whisks Bowls"
        " Flasks Urns Jugs Mugs Lids Racks Sieves_(steel,_cloth) Stoves",
    ),
)  # fmt: skip


@pytest.mark.parametrize(("heading", "text", "want"), SKILLS)
def test_skills(heading: str, text: str, want: str) -> None:
    entries = parse(clean(f"# Jo Example\n\n## {heading}\n\n{text}\n")).of("skills")
    found = []
    for entry in entries:
        levelled = any(fact.field == "level" for fact in entry.facts)
        fields = ("name", "keywords") if levelled else ("keywords",)
        found += [fact.value for fact in entry.facts if fact.field in fields]
    assert found == [word.replace("_", " ") for word in want.split()]


LANGUAGES = (
    ("I speak Danish (native) and Dutch (fluent).", "Danish native, Dutch fluent"),
    ("Persian\t(native)\nDanish\t(basic)", "Persian native, Danish basic"),
    ("Languages French: Native speaker\nDanish: fluent", "French Native speaker, Danish fluent"),
    ("Fluent in Danish and Dutch, with basic knowledge of Thai",
     "Danish Fluent, Dutch Fluent, Thai basic knowledge"),
    ("Danish - Full professional proficiency\nThai - Native proficiency",
     "Danish Full professional proficiency, Thai Native proficiency"),
    ("**Danish:** native **Thai:** fluent", "Danish native, Thai fluent"),
    ("DANISH\tNATIVE\tTHAI\tB2", "DANISH NATIVE, THAI B2"),
    ("danish\nfirst language\nthai\nfluent", "danish first language, thai fluent"),
    ("Thai Native - Dutch Basic - Danish Fluent", "Thai Native, Dutch Basic, Danish Fluent"),
    ("Thai Elementary\nDanish Native Language", "Thai Elementary, Danish Native Language"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "want"), LANGUAGES)
def test_languages(text: str, want: str) -> None:
    entries = parse(clean(f"# Jo Example\n\n## Languages\n\n{text}\n")).of("languages")
    assert ", ".join(" ".join(fact.value for fact in entry.facts) for entry in entries) == want


GLUED = (
    ("Workexperience", "work"),
    ("RELEVANTEXPERIENCE", "work"),
    ("ScholarshipsandAwards", "awards"),
    ("ListofPublications", "publications"),
    ("Teamwork", ""),
    ("Internationals", ""),
)


@pytest.mark.parametrize(("text", "kind"), GLUED)
def test_headings_without_blanks(text: str, kind: str) -> None:
    assert kind_of(text)[0] == kind


INNER = """# Jo Example

EDUCATION

**Foo Polytechnic**
Diploma in
**Information Technology**
2012 - 2015

SKILLS

C++
Qt

QML

Git
Go

PROJECTS

Cupbox: a box of cups
"""


def test_no_heading_within_a_list() -> None:
    read = parse(clean(INNER))
    found = [fact.value for entry in read.of("skills") for fact in entry.facts]
    assert found == ["C++", "Qt", "QML", "Git", "Go"]
    assert read.of("education")


PRIZES = (
    ("Co-PI\n2024 National Tea Survey, National Tea Board\nInvestigator\n"
     "2020 Leaf Grant, Bar Society",
     "National Tea Survey, National Tea Board, 2024; Leaf Grant, Bar Society, 2020"),
    ("International\n2019 Finalist, Foo World Final\tUlm, Germany\nDomestic\n"
     "2017 2nd Place, Tea Contest",
     "Finalist, Foo World Final, 2019; 2nd Place, Tea Contest, 2017"),
    ("Foo Tea Hackathon\n1st · Best Brew · 2024\nBar Data Challenge\n2nd place · 2023",
     "Foo Tea Hackathon, 2024, 1st, Best Brew; Bar Data Challenge, 2023, 2nd place"),
    ("Foo University\n• Tea Scholarship (2017)\nBar College\n• Gold Medal 2015",
     "Tea Scholarship, Foo University, 2017; Gold Medal, Bar College, 2015"),
    ("• Dean's List (2018, 2019)\n• Tea Prize, Bar College, 2017",
     "Dean's List, 2018; Tea Prize, Bar College, 2017"),
    ("Tea Scholarship (2019), Cup Prize (2020), Kettle Medal (2021)",
     "Tea Scholarship, 2019; Cup Prize, 2020; Kettle Medal, 2021"),
    ("Foo Research Award (Amount: $5,000)\tSpring 2020\nBar Tea Award\tFall 2019",
     "Foo Research Award, 2020-03; Bar Tea Award, 2019-09"),
    ("Tea Prize\nAwarded by Foo Foundation for academic excellence\n2019\n\nCup Award\n"
     "Awarded by Bar Society for the best poster\n2020",
     "Tea Prize, Foo Foundation, 2019; Cup Award, Bar Society, 2020"),
    ("Tea Award\nFoo Fellowship\nCup Award, Bar College\n2022 – 2025\n2021\n2020",
     "Tea Award, 2022; Foo Fellowship, 2021; Cup Award, Bar College, 2020"),
    ("2024\n2023\n\nTea Award\nCup Star\n\n2021\n2020\n\nBest Pot Award\nBest Lid Award",
     "Tea Award, 2024; Cup Star, 2023; Best Pot Award, 2021; Best Lid Award, 2020"),
    ("• Best Tea Video\nFoo Institute (2019)\n• Cup grant\nBar University (2018-2022)",
     "Best Tea Video, Foo Institute, 2019; Cup grant, Bar University, 2018"),
    ("Sporting\n2019 Foo Champion, Tea Rugby\n2003-2007 Bar Medallist, Swimming",
     "Foo Champion, Tea Rugby, 2019; Bar Medallist, Swimming, 2003"),
    ("Gold Medal, for the best marks of all, 2019\nTea Award, Bar College, 2018",
     "Gold Medal, 2019, for the best marks of all, 2019; Tea Award, Bar College, 2018"),
    ("Fine Cups, Foo Foundation (3/1/2018-2/28/2019), PI: Ann Roe, coPIs: Jo Example",
     "Fine Cups, Foo Foundation, 2018-01-03"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "want"), PRIZES)
def test_prizes(text: str, want: str) -> None:
    entries = parse(clean(f"# Jo Example\n\n## Awards\n\n{text}\n")).of("awards")
    assert "; ".join(", ".join(fact.value for fact in entry.facts) for entry in entries) == want


CERTIFICATES = (
    ("Certified Tea Taster\nIssued on September 2020\nCup Engineer\nIssued on August 2020",
     "Certified Tea Taster | 2020-09; Cup Engineer | 2020-08"),
    ("Tea Taster\nFoo Academy\nIssued Jun 2021 · Expires Jun 2024\nCredential ID ABC-12-XYZ\n\n"
     "Cup Designer\nBar Institute\nIssued May 2020\nCredential ID 99887",
     "Tea Taster | Foo Academy | 2021-06; Cup Designer | Bar Institute | 2020-05"),
    ("Tea Master (TM I), Foo Guild, 2020\nCup Maker, Bar Guild, 2021",
     "Tea Master (TM I) | Foo Guild | 2020; Cup Maker | Bar Guild | 2021"),
    ("• Tea Basics, Coursera (2022) https://example.com/verify/ABC",
     "Tea Basics | Coursera | 2022 | https://example.com/verify/ABC"),
    ("Coursera: Tea Basics, Fine Cups\nUdemy: Kettles in Depth",
     "Tea Basics | Coursera; Fine Cups | Coursera; Kettles in Depth | Udemy"),
    ("CERTIFIED TEA MASTER, FOO GUILD\tLONDON, UK\tMAR 2020",
     "CERTIFIED TEA MASTER | FOO GUILD | 2020-03"),
    ("Tea Master (May 2020): learned to brew all kinds.\nCup Maker (May 2021): learned to turn.",
     "Tea Master | 2020-05; Cup Maker | 2021-05"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "want"), CERTIFICATES)
def test_certificates(text: str, want: str) -> None:
    entries = parse(clean(f"# Jo Example\n\n## Certifications\n\n{text}\n")).of("certificates")
    assert "; ".join(" | ".join(fact.value for fact in entry.facts) for entry in entries) == want


def test_certificates_among_skills() -> None:
    text = "Tools: Git\nCertifications —GitHub\n• Tea Certification – Foo Guild\n• Cups - Bar Guild"
    entries = parse(clean(f"# Jo Example\n\n## Skills\n\n{text}\n")).of("certificates")
    found = [", ".join(fact.value for fact in entry.facts) for entry in entries]
    assert found == ["Tea Certification, Foo Guild", "Cups, Bar Guild"]
