"""What people mean by a question, over made-up CVs that also mention what they do not have."""

from datetime import date

import pytest

from handlers import reply
from handlers.question import Request
from store.changes.load import load
from store.index import Index

# name -> what stands below the name
CVS = {
    "Ada Roe": """## Education
- MSc in Optics, Eindhoven University of Technology, 2012
- BSc in Physics - Kingsmere College London (2010)
## Experience
**Nurse Planner**, Brightloom, 2013 - 2019
- Built rotas with Excel macros
- Hired a newsletter agency for the spring sale
- Translated the staff manual from English into Basque
## Skills
SystemVerilog, Excel VBA
""",
    "Bo Poe": """## Education
- PhD in Statistics, Université de Namur, Belgique, 2015
## Experience
**Analyst**, Halcyon Rail, 2016 - Present
- Modelled river floods for three councils
- Wrote the weekly newsletter
- Hedged tin and copper purchases
- Operated a tower crane on two sites
## Languages
Basque (native), English (C1)
""",
    "Cy Moe": """## Education
- BEng in Mechatronics, University of Norrhaven, 2011
  Supervisor: Prof. Ruprecht Quill
## Experience
**Research Intern**, Wrenfield, Leeds, 2011 - 2012
**Site Manager**, Halcyon Rail, 2013 - 2016
- Investigated complaints
- Moved off Kubernetes before I joined
- Sold two tower cranes to a shipyard
- The menu was translated into Basque by a friend
## Languages
Basque (B1), English (native)
""",
    "Di Noe": """## Education
- Degree in Law, Kingsmere College London, 2009
## Experience
**Intern**, Tallow Works, 2010
- Set up the booth of Wrenfield at a fair
**Clerk**, Ostermoor Council, 2012 - 2014
- When I was working for Quillon Foods I ran the till
- Investigated floods along the coast
## Referees
Jo Hart, Brightwater Films
""",
    "El Foe": """## Summary
Being bilingual, I took the initiative to translate the site to
Basque.
## Experience
**Trader**, Marrow Trading, 2012 - Present
- Hedging of foreign exchange
- Served coffee at the copper museum
- Served coffee at a large language model meetup
- Primary school teacher in the evenings
## Interests
La Scala season ticket
## Volunteering
- Vet (army veteran) support group cook
""",
}


@pytest.fixture(scope="module")
def people(tmp_path_factory):
    folder = tmp_path_factory.mktemp("meant")
    for name, text in CVS.items():
        (folder / f"{name.split()[0].lower()}.md").write_text(f"# {name}\n\n{text}")
    load([folder], folder / "m.db", "2026-11-24T09:00:00+00:00")
    with Index(folder / "m.db") as index:
        yield index


@pytest.mark.parametrize(
    ("text", "named"),
    [
        # schools as people call them, and the country that one lies in
        ("MSc from TU Eindhoven", {"Ada"}),
        ("msc's of the TU eindhoven", {"Ada"}),
        ("kingsmere college bsc's", {"Ada"}),
        ("who studied at a belgian univ", {"Bo"}),
        ("phd from belgian universities", {"Bo"}),
        ("anyone who studied in Belgium", {"Bo"}),
        ("studied engineering at univ. of norrhaven", {"Cy"}),
        ("studied at a french university", set()),
        ("phd from norrhaven", set()),
        ("msc from belgium", set()),
        ("phd from Belgium", {"Bo"}),
        ("graduated from Belgium", {"Bo"}),
        ("anyone with a master from the netherlands", set()),
        # to have been somewhere is more than to have named it
        ("anybody who has been at brightwater", set()),
        ("who was at Brightwater Films", set()),
        ("who has been at brightloom", {"Ada"}),
        # where no job names a firm, a sentence may
        ("who worked for quillon foods", {"Di"}),
        ("who worked at quillon foods and how long did she stay", {"Di"}),
        ("who worked at brightloom and for how long", {"Ada"}),
        ("who worked at Brightloom and what did they do there?", {"Ada"}),
        ("anybody who was an intern at brightloom", set()),
        ("paper award winners", set()),
        # interns of a firm interned there
        ("wrenfield interns", {"Cy"}),
        ("tallow interns", {"Di"}),
        ("who did internships w Rupreht Quill", {"Cy"}),
        ("postdoc with ruprecht quill", {"Cy"}),
        # verbs that "or" joins share what is done
        ("modelled or investigated river floods", {"Bo"}),
        ("anyone who mapped or investigated floods", {"Di"}),
        # examples are not all wanted
        ("hedging of raw materials e.g. tin", {"Bo"}),
        ("hedging of metals, e.g. zinc, tin or copper", {"Bo"}),
        # whoever paid, sold or printed it did not do it
        ("sb who can operate a tower crane", {"Bo"}),
        ("who wrote newsletters", {"Bo"}),
        # sorts of a tool, and other names for it
        ("verilog engineers", {"Ada"}),
        ("sb who writes excel vba macros", {"Ada"}),
        ("who knows vba", {"Ada"}),
        ("kubernetes admins", set()),
        ("kafka experience", set()),
        ("who lives in Sydney or Perth", set()),
        ("vets", set()),
        ("who knows scala", set()),
        ("large language models", set()),
        ("primary school teachers", {"El"}),
        # languages, and how well
        ("native in basque", {"Bo"}),
        ("basque native speakers", {"Bo"}),
        ("can anybody speak basque", {"Ada", "Bo", "Cy", "El"}),
    ],
)
def test_who_is_meant(people, text, named):
    answer = reply(Request(text, date(2026, 11, 24)), people)

    assert {f.name.split()[0] for f in answer.findings} == named


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        (
            "organic or analytical chemistry",
            "topic: organic chemistry or topic: analytical chemistry",
        ),
        (
            "teachers of optics or river floods",
            "topic: teachers · (field: optics or topic: river floods)",
        ),
        ("polish or basque speakers", "speaks polish or speaks basque"),
        ("who sells yachts", "topic: sells yachts"),
        ("music or film archives", "topic: music or topic: film archives"),
        ("who built or repaired organs", "topic: built organs or topic: repaired organs"),
        ("python or data engineering", "skill: python or topic: data engineering"),
        ("who wrote or edited poems", "topic: poems or topic: edited poems"),
        ("rare gases, e.g. neon or argon", "topic: rare gases or topic: neon or topic: argon"),
        ("an American university grad", "studied in United States"),
    ],
)
def test_what_words_share(people, text, reading):
    answer = reply(Request(text, date(2026, 11, 24)), people)

    assert answer.reading.removeprefix("people · ") == reading
