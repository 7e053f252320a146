"""How high a title is, how well a language is spoken, fields of study, plain words that are some
firm's or journal's name, short names of schools: over made-up CVs."""

from datetime import date

import pytest

from handlers import reply
from handlers.question import Request
from store.changes.load import load
from store.index import Index

CV = """# {name}

{home} | {name}@example.org

## Education

{school}

## Experience

{work}

## Publications

{papers}

## Languages

{languages}
"""
NOTHING = "- Roe, A. Notes on gravel. Gravel Letters 2, 2019"
# home, school, work, papers, languages
LIVES = {
    "Ada Roe": (
        "Nagpur, India",
        "**University of Northern Fenland, Fenwick**, 2006 - 2010\nB.Sc. in Physics and Philosophy",
        "**Brightloom Research & Development**, Leeds, 2010 - Present\n"
        "Senior Software Engineer\n- Kept the build green",
        NOTHING,
        "- German (native)\n- English (B1)",
    ),
    "Bo Poe": (
        "Orsay",
        "**Institute of Norrhaven**, Norrhaven, 2006 - 2010\nM.Sc. in Social Psychology",
        "**Robotics, Halcyon**, Leeds, 2010 - Present\nSoftware Engineer\n- Kept the shop open",
        "- Poe, B. Weak doses for foxes. Vaccine 37, 2019",
        "- German (A2)\n- English (fluent)",
    ),
    "Cy Moe": (
        "Kraków, Poland",
        "**Institute of Norrhaven**, Norrhaven, 2006 - 2010\nM.Sc. in Physique",
        "**Mossgate Ltd**, Leeds, 2010 - Present\n"
        "Jr. Software Engineer\n- Teaching assistant for robotics",
        "- Moe, C. Vaccines for wildlife. Gravel Letters 3, 2020",
        "- German: fluent\n- English",
    ),
    "Flo Vey": (
        "Nice, FR",
        "**Institute of Norrhaven**, Norrhaven, 2006 - 2010\nM.Sc. in Geology",
        "**Gorsewood**, Leeds, 2010 - Present\nDéveloppeuse\n- Kept AWS accounts tidy",
        NOTHING,
        "- French (native)\n- Spanish (A1)\n\n## Certificates\n\n- AWS Solutions Architect, 2021"
        "\n\n## Awards\n\n- Google Ph.D. Fellowship, 2014\n\n"
        "## Service\n\n- Reviewer for ICML, the Web Conference and NeurIPS",
    ),
    "Gus Ray": (
        "Wien, Austria",
        "**Institute of Norrhaven**, Norrhaven, 2022 - 2027 (expected)\nPh.D. in Geology",
        "**Fernhill Works**, Graz, 2012 - 2014\nStagiaire\n- Programmed PLCs for bottling lines",
        NOTHING,
        "- French (native)",
    ),
    "Di Noe": (
        "Belgrade",
        "**Harrow University in St. Aldo**, St. Aldo, 2006 - 2010\nM.Sc. in Development Economics",
        "**Mossgate Ltd**, Leeds, 2010 - Present\nPrincipal Analyst\n- Reported to the board",
        "- Noe, D. A toll on bridges. Proceedings of the National Academy of Sciences 119, 2021",
        "- Allemand (langue maternelle)",
    ),
}


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    folder = tmp_path_factory.mktemp("asked")
    for name, (home, school, work, papers, languages) in LIVES.items():
        text = CV.format(
            name=name, home=home, school=school, work=work, papers=papers, languages=languages
        )
        (folder / f"{name.split()[0].lower()}.md").write_text(text)
    load([folder], folder / "t.db", "2026-11-24T09:00:00+00:00")
    with Index(folder / "t.db") as opened:
        yield opened


PEOPLE = """
someone in nice, france: Flo
based in france atm: Bo Flo
developers: Flo
AWS certified people: Flo
who speaks spanish: Flo
fluent in spanish:
reviewers for ICML: Flo
google phd fellowship: Flo
engineers at Mossgate: Cy
mossgate developers: Cy Di
who lives in vienna: Gus
interns: Gus
phd expected 2027: Gus
PLC programmers for our plant: Gus
senior software engineers: Ada
senior people: Ada
junior engineers: Cy
software engineers: Ada Bo Cy
principal analysts: Di
native german speakers: Ada Di
fluent in german: Ada Cy Di
speaks german: Ada Bo Cy Di
fluent english: Bo Cy
physics degree: Ada Cy
degree in psychology: Bo
development economist: Di
worked at Brightloom: Ada
taught robotics: Cy
vaccines for wildlife: Cy
published in PNAS: Di
who lives in india: Ada
based in france: Bo Flo
someone in poland: Cy
in serbia: Di
who studied at harrow university: Di
"""


def rows(table):
    return [tuple(line.rsplit(":", 1)) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "people"), rows(PEOPLE))
def test_who_is_named(index, text, people):
    answer = reply(Request(text, date(2026, 11, 24)), index)
    assert sorted(f.name.split()[0] for f in answer.findings) == people.split()


def test_a_school_is_read_across_a_comma(index):
    text = "university of northern fenland, fenwick"
    answer = reply(Request(text, date(2026, 11, 24)), index)
    assert answer.reading == f"people · studied at {text}"


def test_those_of_the_answer_before_are_narrowed_to_the_senior_ones(index):
    before = reply(Request("software engineers", date(2026, 11, 24)), index)
    asked = Request(
        "of those, the senior ones",
        date(2026, 11, 24),
        earlier="software engineers",
        people=before.people,
    )
    assert [f.name for f in reply(asked, index).findings] == ["Ada Roe"]


def test_as_many_as_are_asked_for_stand_side_by_side(index):
    answer = reply(Request("compare the two most senior engineers", date(2026, 11, 24)), index)
    assert answer.intent == "compare" and answer.title.startswith("2 CVs of 2 people")
