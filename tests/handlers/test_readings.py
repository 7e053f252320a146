"""Questions about the samples -> how they are read."""

from datetime import date

import pytest

from handlers import reply
from handlers.question import Request, read
from store.changes.load import load
from store.index import Index

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        # a word belongs to the name beside it, not to the next one
        ("german speaking rust developer", "speaks german · skill: rust"),
        ("German-speaking python devs", "speaks German · skill: python"),
        ("fluent in german, knows rust", "speaks fluent german · skill: rust"),
        ("spanish speaker with kubernetes", "speaks spanish · skill: kubernetes"),
        ("Ruprecht Siebenhaar was whose manager", "advisor or manager: Ruprecht Siebenhaar"),
        # a word that only says what sort of thing a name is, or what is made with it
        ("python (the language)", "skill: python"),
        ("go (programming language)", "skill: go"),
        ("Ericsson (company)", "worked at Ericsson"),
        ("employees of Ericsson, now or earlier", "worked at Ericsson"),
        ("staff of Wrenfield", "worked at Wrenfield"),
        ("who writes python scripts", "skill: python; not used: writes"),
        ("kubernetes clusters, anyone", "skill: kubernetes"),
        (
            "kubernetes cluster autoscaling",
            "skill: kubernetes · topic: cluster autoscaling",
        ),
        ("python (the language, not the snake)", "skill: python"),
        ("rust the language", "skill: rust"),
        ("who knows go, the programming language not the game", "skill: go"),
        ("anyone at Ericsson the telecom company", "worked at Ericsson"),
        ("NeurIPS paper (the ml conference)", "published at NeurIPS"),
        ("java (not the island)", "skill: java"),
        ("Ruprecht Siebenhaar's PhD student", "advisor or manager: Ruprecht Siebenhaar"),
        ("ex-lobbyists", "topic: lobbyists · not any more"),
        ("rust operators", "skill: rust; not used: operators"),
        ("professional fundraisers", "topic: professional fundraisers"),
        ("rust modellers", "skill: rust; not used: modellers"),
        ("a phd, privacy or fuzzing", "degree: phd · (topic: privacy or topic: fuzzing)"),
        ("rust, fuzzing - any of these", "skill: rust or topic: fuzzing"),
        ("who was at Ericsson but isn't now", "worked at Ericsson · not any more"),
        # names of one kind side by side: any will do
        ("Ericsson Apple engineers", "(worked at Ericsson or worked at Apple) · title: engineers"),
        ("EPFL phds", "studied at EPFL · degree: phds"),
        # what kind of firm a name is, at the end of a phrase
        ("anyone from Ericsson (retailer)?", "worked at Ericsson"),
        ("who was at Ericsson the carmaker", "worked at Ericsson"),
        ("Ericsson (radio stuff) people", "worked at Ericsson"),
        # another way of putting it
        ("ICML'20 papers", "published at ICML · time: 2020"),
        ("sigcomm22 papers", "published at sigcomm · time: 2022"),
        ("rust, i dont care which", "skill: rust"),
        ("rust or python, either is fine", "skill: rust or skill: python"),
        ("Ericsson people, now or earlier", "worked at Ericsson"),
        ("someone good at rust", "skill: rust"),
        ("anyone who looked into privacy", "topic: privacy"),
        ("phd in something else than biology", "degree: phd · not field: biology"),
        ("anyone from anywhere but Zurich", "not worked at Zurich"),
        ("smaller models w/o losing accuracy", "topic: smaller models"),
        # what is spelt right is no slip, though no CV has it
        ("storage", "topic: storage"),
        ("commodity trading", "topic: commodity trading"),
        # what stands behind "experience," is no other choice
        ("rust experience, python or go", "skill: rust · (skill: python or skill: go)"),
        # whom somebody advised
        ("Ruprecht Siebenhaar's RA is who?", "advisor or manager: Ruprecht Siebenhaar"),
        ("who was Ruprecht Siebenhaar's mentee", "advisor or manager: Ruprecht Siebenhaar"),
        # a country behind its town
        ("based in berlin germany", "lives or works in berlin"),
        ("who lives in Munich, Germany", "lives or works in Munich"),
        ("based in cape town south africa", "lives or works in cape town"),
        # an everyday word is an employer where people left it, or worked there
        ("ex target", "at target · not any more"),
        ("ex consultants", "title: consultants · not any more"),
        ("ex-Gap people", "at Gap · not any more"),
        ("who worked at Target", "worked at Target"),
        # what no CV has under a name is asked for as what the words around it say
        ("who published at SIGCOMM?", "published at SIGCOMM"),
        ("SIGCOMM papers", "published at SIGCOMM"),
        ("harvard graduates", "studied at harvard"),
        ("statistics graduates", "topic: statistics"),
        ("anyone with Toronto on the CV", "named: Toronto"),
        # as people type
        ("hey do u have anyone good with rust", "skill: rust"),
        ("python n go", "skill: python · skill: go"),
        ("anyone w paper in SIGCOMM", "published at SIGCOMM"),
        ("java script devs", "skill: java script"),
        ("anyone fluent in tagalog", "speaks tagalog"),
        ("scrum masters", "topic: scrum masters"),
        ("machine learning certificates", "certificates on machine learning"),
        ("who went to edinburgh university", "studied at edinburgh university"),
        ("academia and industry", "any job in academia · any job in industry"),
        ("who never worked in industry", "not any job in industry"),
        ("automotive industry people", "topic: automotive"),
        ("who has pubs in SIGCOMM", "published at SIGCOMM"),
        ("who is in Nice", "lives or works in Nice"),
        ("nanjing uni grads?", "studied at nanjing uni"),
        ("toronto uni people", "at toronto uni"),
        ("u got any go devs?", "skill: go"),
        ("a licensed pilot", "topic: licensed pilot"),
        ("somebody for databases", "topic: databases"),
    ],
)
def test_what_is_read(index, text, reading):
    assert read(Request(text, TODAY), index).reading == f"people · {reading}"


PLAIN = """oldest publication|older versions of CVs|which CV is the oldest|how old is this cv
german speaking|who worked at a national lab
age verification systems|elderly care robots|who built apps for kids|girls who code volunteers
race engineer at Ferrari
who worked at Asian Development Bank|Jewish General Hospital|disability insurance analyst
who automated passport checks|immigration office experience|Max Born Institute
Society of Women Engineers|UN Women|sex chromosome genomics|gender pay gap
Save the Children|voted best paper|passport.js
male fertility research|attractive user interfaces|sick leave system|national security
who taught children|digital health people"""
TRAITS = """who is chinese|any indians|is Lena german?|french guys|anyone british|how many americans
only female candidates plz|women engineers|asian candidates|who is the oldest
youngest phd|is he a chinese national|indian nationals|people with kids|does she have children
older candidates
candidates with dark skin tone|who is jewish|any disabled engineers|us citizens only|male nurses
women working at hospitals|older than 40|age of the candidates|girls with rust skills
healthy candidates|women in data science|women for a university job|immigrants"""


def split(table: str) -> list[str]:
    return [text for line in table.splitlines() for text in line.split("|")]


@pytest.mark.parametrize("text", split(PLAIN))
def test_a_word_of_a_name_or_of_work_is_no_trait(index, text):
    assert read(Request(text, TODAY), index).intent != "refused"


@pytest.mark.parametrize("text", split(TRAITS))
def test_a_trait_of_people_is_refused(index, text):
    assert read(Request(text, TODAY), index).intent == "refused"


NAMED_SO = """# Ada Weaver

## Work

Brightloom, Oslo
Engineer
2015 - Present

- Advised by Prof. Mira Nwosu-Hall

## Skills

Kafka, Rust
"""


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Brightloom, the carmaker firm", ["Ada Weaver"]),
        ("who worked at Brightloom, the telco", ["Ada Weaver"]),
        ("kafka streaming engineers", ["Ada Weaver"]),
        ("any body with kafka", ["Ada Weaver"]),
        ("current brightloom staff", ["Ada Weaver"]),
        ("PhD students of Prof. Nwosu-Hall", ["Ada Weaver"]),
        ("who worked at Brightloom as astronaut", []),
        ("certified weavers", []),
    ],
)
def test_what_a_name_is_said_to_be_is_no_condition(tmp_path, text, people):
    (tmp_path / "cv.md").write_text(NAMED_SO)
    load([tmp_path], tmp_path / "t.db", "2026-11-24T09:00:00+00:00")
    with Index(tmp_path / "t.db") as index:
        answer = reply(Request(text, TODAY), index)

    assert [f.name for f in answer.findings] == people


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("who has a GPA above 3.8", "Lu Wenxin comes first: 3.91/4.00"),
        ("phd students with a gpa of 3.8 or better", "Yunshu Zheng comes first: 3.84/4.00"),
        ("minimum gpa 3.95", "Nobody: no CV tells of it (grade, at least 3.95 of 4)."),
        ("who do we have", "13 people in 14 CVs"),
        (
            "how many years of experience does Tobias Okonkwo have?",
            "Tobias Okonkwo: 5 years 5 months of work",
        ),
        ("where does Noor Haddadin live?", "Noor Haddadin: Zürich, Switzerland"),
        ("which city is Lena Hartwig in", "Lena Hartwig: Heidelberg"),
        ("when was Yunshu Zheng's CV updated", "zheng-y-cv-2024.md tells up to 2024-05"),
        ("first author papers at ICML", "2 people: Lena Hartwig, Yunshu Zheng"),
        (
            "Lena Hartwig's first-author papers",
            "Lena Hartwig: 3 of 4 papers (any paper as first author)",
        ),
    ],
)
def test_what_is_counted_or_compared(index, text, title):
    assert reply(Request(text, TODAY), index).title == title


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("summarise yunshu-zheng-2022.md", "profile"),
        ("timeline for zheng-y-cv-2024.md", "timeline"),
        ("tell me about no-such-file.md", "find"),
    ],
)
def test_a_file_stands_for_its_person(index, text, intent):
    question = read(Request(text, TODAY), index)

    assert question.intent == intent
    assert [m.asked for m in question.mentions] == ["Yunshu Zheng"] * (intent != "find")


@pytest.mark.parametrize(
    "text", ["which CV is the oldest?", "oldest cv", "who updated their cv last", "stale CVs"]
)
def test_cvs_stand_by_the_last_date_in_them(index, text):
    answer = reply(Request(text, TODAY), index)
    dates = [row[1].text for row in answer.table.rows[1:]] if answer.table else []

    assert len(dates) > 5 and dates == sorted(dates, reverse="last" in text)
    assert all(f.evidence for f in answer.findings)


def test_the_name_of_a_firm_of_the_index_is_no_trait(tmp_path):
    (tmp_path / "ada.md").write_text(
        "# Ada Roe\n\n## Experience\n\n**Ladies of Brightloom**, 2014 - 2019\nEngineer\n"
    )
    load([tmp_path], tmp_path / "t.db", "2026-11-24T09:00:00+00:00")
    with Index(tmp_path / "t.db") as index:
        named = reply(Request("who worked at Ladies of Brightloom?", TODAY), index)

    assert [f.name for f in named.findings] == ["Ada Roe"]


@pytest.mark.parametrize(
    ("text", "intent", "people"),
    [
        ("the cv w/o a name, whats in it?", "profile", ["Tomasz Wilgarek"]),
        ("cv w/out a name", "profile", ["Tomasz Wilgarek"]),
        ("the cv that has no name", "profile", ["Tomasz Wilgarek"]),
        ("who's still a student", "find", ["Yunshu Zheng"]),
        ("current students", "find", ["Yunshu Zheng"]),
        ("who teaches HCI", "find", ["Marisol Quintero"]),
        ("which cvs contradict each other", "diff", ["Yunshu Zheng"]),
        ("do any CVs disagree about an award?", "diff", []),
        ("rust people by graduation year", "most",
         ["Noor Haddadin", "Tomasz Wilgarek", "Tobias Okonkwo"]),
        ("who has the latest ICML paper?", "most", ["Yunshu Zheng", "Lena Hartwig"]),
        ("oldest publication, top 2 people", "most", ["Tielin Zheng", "Kwame Asantewa"]),
        ("most senior rust developer", "most",
         ["Tobias Okonkwo", "Tomasz Wilgarek", "Noor Haddadin"]),
        ("were Yunshu Zheng and Lu Wenxin in Toronto at the same time?", "compare",
         ["Yunshu Zheng", "Lu Wenxin"]),
        ("were Yunshu Zheng and Noor Haddadin at Toronto at the same time?", "compare", []),
    ],
)  # fmt: skip
def test_the_kind_that_is_asked_for_answers(index, text, intent, people):
    answer = reply(Request(text, TODAY), index)

    assert (answer.intent, [f.name.partition(" (")[0] for f in answer.findings]) == (intent, people)


def test_a_number_of_people_was_used(index):
    question = read(Request("3 python people", TODAY), index)

    assert question.reading == "people · skill: python"
    assert len(reply(Request("3 python people", TODAY), index).findings) == 3
