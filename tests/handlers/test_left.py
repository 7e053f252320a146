"""Who left, what was won, towns and their countries, firms of everyday names: made-up CVs."""

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

## Awards

{prize}

## Skills

{skill}
"""
# where they live, studied and worked, what they won, what they know
LIVES = {
    "Ada Roe": (
        "Toronto, Canada",
        "**Brown University**, Providence, RI, 2008 - 2012\nB.Sc. in Physics",
        "**Target**, Minneapolis, MN, 2012 - 2016\n"
        "Data Analyst\n"
        "- Reported target metrics for brown coal plants\n"
        "\n"
        "**Halcyon Rail**, Toronto, Canada, 2016 - Present\n"
        "Engineer",
        "Star Award, Halcyon Rail, 2019",
        "Python, SQL",
    ),
    "Bo Poe": (
        "London, UK",
        "**Rice University**, Houston, TX, 2010 - 2014\nB.Sc. in Statistics",
        "**Stripe**, London, UK, 2014 - Present\nSoftware Engineer\n- Built a meta language",
        "Golden Kettle Award, 2012",
        "Go, Rust",
    ),
    "Cy Moe": (
        "London, Ontario",
        "**University of Bath**, Bath, UK, 2009 - 2013\nM.Sc. in Chemistry",
        "**Halcyon Rail**, London, Ontario, 2013 - 2017\n"
        "Analyst\n"
        "\n"
        "**Meta**, Menlo Park, CA, 2017 - Present\n"
        "Research Scientist\n"
        "- Organic synthesis of rice plants",
        "Best Student Paper Award, MLConf 2015",
        "Chemistry, Python",
    ),
    "Di Noe": (
        "Berlin, Germany",
        "**University of Reading**, Reading, UK, 2011 - 2015\nB.A. in History",
        "**Best Buy**, Berlin, Germany, 2015 - 2019\n"
        "Sales Manager\n"
        "- General management of apple orchards\n"
        "\n"
        "**Brightloom**, Munich, Germany, 2019 - Present\n"
        "Buyer",
        "Merit Scholarship, University of Reading, 2012",
        "Excel",
    ),
    "Ed Foe": (
        "Cambridge, MA",
        "**Harrowgate University**, Leeds, UK, 2015 - Present\nPhD Student in Astronomy",
        "**Apple**, Cupertino, CA, 2012 - 2015\nEngineer\n- astronomical image pipelines",
        "Best Student Award, Harrowgate University, 2017",
        "C++",
    ),
    "Fay Goe": (
        "Cambridge, UK",
        "**Harrowgate University**, Leeds, UK, 2005 - 2009\nPh.D. in Astronomy",
        "**Square**, Remote, 2010 - 2014\n"
        "Engineer\n"
        "\n"
        "**Apple**, Cambridge, UK, 2014 - Present\n"
        "Engineer",
        "Employee of the Year Award, Square, 2012",
        "Swift",
    ),
    "Gil Hoe": (
        "Munich, Germany",
        "**Norrhaven University**, Oslo, Norway, 2006 - 2010\nM.Sc. in Organic Chemistry",
        "**Orange**, Paris, France, 2010 - 2012\n"
        "Network Engineer\n"
        "\n"
        "**Visa**, Munich, Germany, 2012 - Present\n"
        "Engineer\n"
        "- painted orange squares and stripes",
        "Dean's List, 2008",
        "Java",
    ),
    "Hal Joe": (
        "Paris, Texas",
        "**Norrhaven University**, Oslo, Norway, 2016 - Present\nB.Sc. in Economics",
        "**Google**, Zurich, Switzerland, 2018 - 2019\nIntern",
        "Best Paper Award, MLConf 2019",
        "R",
    ),
    "Ida Koe": (
        "Birmingham, AL",
        "**Brown University**, Providence, RI, 2012 - 2016\nPh.D. in General Relativity",
        "**Google**, New York, NY, 2016 - Present\n"
        "Software Engineer\n"
        "- The universe of organisations",
        "Star Performer Award, Google, 2020",
        "Python, Java",
    ),
    "Jo Loe": (
        "Birmingham, UK",
        "**University of Oslo**, Oslo, Norway, 2001 - 2005\nM.Sc. in Mathematics",
        "**Shell**, The Hague, Netherlands, 2005 - 2011\n"
        "Geologist\n"
        "\n"
        "**Google**, London, UK, 2011 - 2015\n"
        "Engineer\n"
        "\n"
        "**Halcyon Rail**, Birmingham, UK, 2015 - Present\n"
        "Manager",
        "Rotary Scholarship, 2002",
        "Bash, shell scripting",
    ),
}


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    folder = tmp_path_factory.mktemp("left")
    for name, (home, school, work, prize, skill) in LIVES.items():
        told = {"home": home, "school": school, "work": work, "prize": prize, "skill": skill}
        (folder / f"{name.split()[0].lower()}.md").write_text(CV.format(name=name, **told))
    load([folder], folder / "t.db", "2026-11-24T09:00:00+00:00")
    with Index(folder / "t.db") as found:
        yield found


PEOPLE = """
who left halcyon rail: Cy
alumni of harrowgate university: Fay
harrowgate alumni: Fay
who studied at harrowgate: Ed Fay
used to work at apple: Ed
who used to be at google: Hal Jo
who doesn't work at google anymore: Hal Jo
anyone who isnt at google any more: Hal Jo
who were at google before: Hal Jo
past employees of google: Hal Jo
previous google employees: Hal Jo
who resigned from apple: Ed
how many left google: Hal Jo
has anyone left stripe:
ex-googlers in munich:
ex-best buy people in berlin: Di
who was at google before joining halcyon rail: Jo
how many people left google in 2015: Jo
who works or worked at google: Hal Ida Jo
scholarship winners: Di Jo
who has a scholarship: Di Jo
any medals:
medal winners:
rotary scholarship: Jo
who won grants:
star award: Ada
golden award winners: Bo
best student award: Ed
student award: Cy Ed
best intern award:
employee of the year: Fay
google award: Ida
awards from harrowgate: Ed
prize for mathematics:
who got an award for teaching:
award winners in 2012: Bo Di Fay
toronto or london uk: Ada Bo Jo
who lives in toronto or london uk: Ada Bo
based in london uk or berlin germany: Bo Di
anyone in Berlin or Munich: Di Gil
people in London, Ontario: Cy
london, ontario: Cy
anyone in england: Bo Fay Jo
who lives outside of the uk: Ada Cy Di Ed Gil Hal Ida
Cambridge UK not Cambridge MA: Fay
cambridge, uk but not cambridge, ma: Fay
london (uk): Bo Jo
who lives in birmingham, alabama: Ida
python devs in toronto or london uk: Ada
studied in oslo: Gil Hal Jo
studied at oslo: Jo
brown university: Ada Ida
who studied at brown: Ada Ida
brown coal: Ada
bath university: Cy
reading university: Di
oslo uni grads: Jo
rice plants: Cy
rice alumni: Bo
apple orchards: Di
apple: Ed Fay
apple engineers: Ed Fay
target: Ada
target metrics: Ada
target employees: Ada
who's at target: Ada
square: Fay
square people: Fay
who worked at shell: Jo
who knows meta: Cy
best buy managers: Di
astronomical: Ed
astronomers:
organic: Cy Gil
organisations: Ida
universe: Ida
generative models:
who did a phd at harrowgate: Ed Fay
who studied in oslo and works in germany: Gil
who works in germany and studied in oslo: Gil
who did an internship in 2018: Hal
who knows magic but not java:
who has more best paper awards than anyone: Cy Hal
any prize: Ada Bo Cy Di Ed Fay Gil Hal Ida Jo
"""


def rows(table):
    return [tuple(line.rsplit(":", 1)) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "people"), rows(PEOPLE))
def test_who_is_named(index, text, people):
    answer = reply(Request(text, date(2026, 11, 24)), index)
    assert sorted(f.name.split()[0] for f in answer.findings) == people.split()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("ex students", "Name the school."),
        ("alumni", "Name the school."),
        ("former employees", "Name the company."),
        ("who left the company", "Name the company."),
        ("people who have left", "Name the company."),
    ],
)
def test_whoever_left_nothing_named_is_asked_back(index, text, asked):
    answer = reply(Request(text, date(2026, 11, 24)), index)
    assert (answer.title, answer.people) == (f"Left what? Please name{asked[4:]}", ())
