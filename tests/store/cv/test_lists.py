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
