"""Questions about the samples -> who is named, and with which words of their CVs."""

from datetime import date
from time import perf_counter

import pytest

from handlers import HANDLERS, reply, route
from handlers.answer import Answer
from handlers.question import Request, read
from handlers.understanding import plain

TODAY = date(2026, 11, 24)
YUNSHU, TIELIN, LU = "Yunshu Zheng", "Tielin Zheng", "Lu Wenxin"
PRIYA, MARISOL = "Priya Raghunandan", "Marisol Quintero"
LENA, ADA, TOBIAS, NOOR = "Lena Hartwig", "Ada Lindqvist", "Tobias Okonkwo", "Noor Haddadin"
TEACHERS = {NOOR, "Tomasz Wilgarek", "Étienne Valcourt", "Kwame Asantewa", MARISOL, TIELIN, YUNSHU}


def asked(text: str, index, **more) -> Answer:
    return reply(Request(text, TODAY, **more), index)


def names(answer: Answer) -> set[str]:
    return {f.name.partition(" (")[0] for f in answer.findings}


def words(answer: Answer) -> str:
    return "\n".join(q.text for f in answer.findings for q in f.evidence)


@pytest.mark.parametrize(
    ("text", "people", "quoted"),
    [
        ("who worked on large-batch training?", {YUNSHU, LU, LENA}, "batch"),
        ("who knows CUDA and not Rust", {YUNSHU, LU}, "CUDA"),
        ("(java or c#) and spark", {TIELIN, "Rahul Venkataswaran"}, "Spark"),
        ("anyone with haskell experience?", set(), ""),
        ("who speaks Igbo?", {TOBIAS}, "Igbo"),
        ("whos been at nvidia", {YUNSHU}, "NVIDIA"),
        ("Kubernets people", {ADA, NOOR, YUNSHU}, "Kubernetes"),
        ("candidates who have studied at EPFL", {NOOR, "Étienne Valcourt"}, "EPFL"),
        ("who has led a team", {TIELIN, LU, "Rahul Venkataswaran", PRIYA}, "Lead"),
        ("who supervised Lena Hartwig", {LENA}, "Betreuerin: Prof. Dr. Sunniva Aasland"),
        ("who overlapped at University of Toronto", {YUNSHU, LU}, "University of Toronto"),
        ("who got a phd in 2023 or later", {NOOR, LU, YUNSHU}, "2018 – 2023"),
        ("who won a turing award", set(), ""),
        ("who migrated a warehouse to Snowflake", {"Rahul Venkataswaran"}, "Teradata warehouse"),
        ("who reviewed for NeurIPS", {TIELIN, YUNSHU}, "Reviewer: NeurIPS"),
        ("c programmers", {LU, TOBIAS, "Tomasz Wilgarek"}, "C/C++"),
        ("ex-EPFL", {NOOR, "Étienne Valcourt"}, "EPFL"),
        ("ms in cybersecurity", {"Tomasz Wilgarek"}, "Master of Science"),
        ("pinnacle of delivery", {"Rahul Venkataswaran"}, "Pinnacle of Delivery"),
        ("phd students", {YUNSHU}, "(expected)"),
        ("anyone from Netflix?", set(), ""),
        ("who left Bosch", set(), ""),
        ("anybody with google experience?", {TIELIN}, "Google, Mountain View"),
        ("ex-NVIDIA people", {YUNSHU}, "May 2022 – Aug. 2022"),
        ("Google or Netflix alumni", {TIELIN}, "Google"),
        ("Apple or Netflix alumni", set(), ""),  # she works there yet
        ("anyone from Snowflake", {TIELIN}, "San Mateo"),
        ("program repair", set(), ""),
        ("who has teaching experience", TEACHERS, "Lecturer, AfricaNLP summer school"),
        ("who has taught a course", TEACHERS, "Teaching assistant, Information Security"),
        ("give me 2 people for a privacy project", {NOOR, "Tomasz Wilgarek"}, "Privacy Engineer"),
        ("who taught information security", {NOOR}, "Teaching assistant, Information Security"),
        ("top 2 people by publications", {YUNSHU, LU}, ""),
        ("does anyone have security clearance", set(), ""),
        ("who has experience at Pink", set(), ""),
        ("who worked on SAP FI/CO?", set(), ""),
        ("speaker at a data engineering summit", {"Rahul Venkataswaran"}, "Speaker"),
        ("kafka pipeline lol", {"Rahul Venkataswaran"}, "Kafka"),
        (
            "more than 8 years of experience",
            {ADA, PRIYA, MARISOL, "Rahul Venkataswaran"},
            "Spotify",
        ),
        ("working anywhere in 2013", {ADA, PRIYA, "Kwame Asantewa"}, "2013"),
    ],
)
def test_people_are_found_with_their_lines(index, text, people, quoted):
    answer = asked(text, index)

    assert names(answer) == people
    assert quoted in words(answer)


def test_every_finding_is_proven_by_lines_of_its_document(index):
    for handler in HANDLERS:
        for text in handler.EXAMPLES:
            for finding in asked(text, index).findings:
                assert finding.evidence, (text, finding.name)
                for quote in finding.evidence:
                    line = index.document(quote.document).text.split("\n")[quote.line - 1]
                    assert all(part in line for part in quote.text.split("…"))


def test_the_same_question_has_the_same_answer(index):
    assert asked("who knows Python?", index) == asked("who knows Python?", index)


def test_nobody_says_what_was_searched(index):
    answer = asked("who knows COBOL?", index)

    assert not answer.findings
    assert "14 CVs of 13 people" in answer.note
    assert "COBOL" in answer.title


def test_where_nobody_has_all_it_says_how_many_have_each_part(index):
    answer = asked("who knows Kubernetes and Haskell?", index)

    assert not answer.findings
    assert not answer.closest
    assert "Nearest: skill: Kubernetes (3 people), skill: Haskell (nobody)." in answer.note
    assert answer.suggestions[0] == "who knows Kubernetes?"


@pytest.mark.parametrize(
    ("text", "people", "reading"),
    [
        ("rust layouts", {TOBIAS, NOOR, "Tomasz Wilgarek"}, "skill: rust"),
        ("fuzzing, phrenology, osteology", {TIELIN, "Tomasz Wilgarek"}, "fuzzing or "),
        ("rust dev for a phrenology museum", {TOBIAS, NOOR, "Tomasz Wilgarek"}, "skill: rust"),
        ("who knows rust and phrenology", set(), "skill: rust · topic: phrenology"),
        ("phrenology, osteology", set(), "topic: phrenology, osteology"),
        ("sailors who code in Rust", set(), "skill: Rust"),
        ("EPFL phds, Switzerland", {NOOR}, ""),
    ],
)  # fmt: skip
def test_surplus_words_give_way_where_nobody_has_all(index, text, people, reading):
    answer = asked(text, index)
    assert names(answer) == people
    assert reading in answer.reading
    assert ("No CV has all of it" in answer.note) == bool(people and reading)


@pytest.mark.parametrize(
    ("text", "title", "told"),
    [
        ("which schools did Noor Haddadin go to", "Noor Haddadin: EPFL", {"education"}),
        ("did Noor Haddadin study", "Yes: Noor Haddadin", {"education"}),
        ("were Ada Lindqvist and Lu Wenxin at the same uni", "No: the CVs of", set()),
        ("github of Tobias Okonkwo", "How to reach Tobias Okonkwo", {"github"}),
        ("orcid of Tobias Okonkwo", "Tobias Okonkwo's CV gives no orcid.", {"email", "phone"}),
    ],
)
def test_just_what_is_asked_of_one_person(index, text, title, told):
    answer = asked(text, index)
    assert answer.title.startswith(title)
    if answer.intent == "contact":
        assert told <= {line.partition(":")[0] for line in answer.lines}
        assert len(answer.lines) == 1 or len(told) > 1


def test_several_may_come_first(index):
    answer = asked("who has the most ICML papers", index)

    assert answer.title == f"{LENA} and {YUNSHU} come first: 1 paper each"


def test_others_come_first_only_where_they_do(index):
    answer = asked("who has the fewest publications?", index)

    names = "Tomasz Wilgarek, Priya Raghunandan and Tobias Okonkwo"
    assert answer.title == f"{names} come first: 2 papers each"


def test_a_line_of_two_versions_is_quoted_once(index):
    answer = asked("who worked on large-batch training?", index)

    quotes = [q.text for f in answer.findings if f.name == YUNSHU for q in f.evidence]
    assert len({w.strip("◦- ")[:40] for w in quotes}) == len(quotes)


def test_the_reading_says_what_was_not_used(index):
    assert asked("kindly seek folks at Ericsson", index).reading.endswith("not used: seek")


@pytest.mark.parametrize(
    ("text", "title", "quoted"),
    [
        ("papers Lena Hartwig wrote with Jorun Eikenes", "2 of 4 papers", "Jorun Eikenes"),
        ("how many NeurIPS papers does Lena Hartwig have", "1 of 4 papers", "Cheap Kronecker"),
        ("papers of Kwame Asantewa in 2020", "1 of 5 papers", "How Low Is Low-Resource?"),
        ("what is Yunshu Zheng's gpa", "Yunshu Zheng", "3.84/4.00"),
        ("whats tobias degree in", "Tobias Okonkwo: M.Sc. Embedded Systems", "M.Sc. in Embedded"),
        ("Tielin Zheng's thesis", "Tielin Zheng", "Plans That Change Their Mind"),
        (
            "what's Kwame's current job?",
            "Kwame Asantewa: Senior Research Scientist, Cohere",
            "2022",
        ),
        ("where does Noor work", "Noor Haddadin: Privacy Engineer, Apple", "Nov 2023"),
        ("how long was Lena Hartwig at Amazon", "(2019-03 to 2019-08: 6 months)", "08/2019"),
        ("when did Noor finish her PhD", "EPFL (2018 to 2023)", "2018 – 2023"),
        ("when will Yunshu graduate", "Timeline: Yunshu Zheng", "(expected)"),
        ("what are Ada's skills", "What Ada Lindqvist lists", "Terraform"),
        ("when did Tobias Okonkwo join Arm", "Arm (2019-03 to", "03/2019"),
    ],
)
def test_what_is_asked_of_one_person_is_quoted(index, text, title, quoted):
    answer = asked(text, index)

    assert title in answer.title
    assert quoted in words(answer)


def test_whoever_has_no_name_is_compared_too(index):
    found = names(asked("compare Ada Lindqvist with the unnamed one", index))

    assert found >= {ADA, "Tomasz Wilgarek"}


@pytest.mark.parametrize("text", ["youngest engineer", "any women?", "is Lena Hartwig married?"])
def test_traits_are_refused_and_nobody_is_named(index, text):
    answer = asked(text, index)

    assert (answer.intent, answer.findings, answer.closest) == ("refused", (), ())


def test_who_overlapped_is_told_by_place_and_time(index):
    answer = asked("who overlapped with Lu Wenxin at University of Toronto?", index)

    assert names(answer) == {YUNSHU}
    assert "University of Toronto" in words(answer)


def test_similar_people_share_what_is_quoted(index):
    answer = asked("people similar to Ada Lindqvist", index)

    assert answer.findings
    assert all(f.note.startswith("shares ") and f.evidence for f in answer.findings)


@pytest.mark.parametrize(("text", "least"), [("more than 5 papers", 6), ("at least 5 papers", 5)])
def test_a_count_that_is_asked_for(index, text, least):
    answer = asked(f"which candidates have {text}?", index)

    counts = [int(f.note.split()[0]) for f in answer.findings]
    assert counts
    assert min(counts) >= least


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("hi there!", "smalltalk"), ("good morning talent", "smalltalk"), ("?", "help"),
        ("what can you do?", "help"), ("hi who knows cuda", "find"),
        ("who used Beautiful Soup?", "find"), ("engineers at Catholic University", "find"),
        ("who worked with Christian Wagner?", "find"), ("any christians?", "refused"),
        ("who worked at LinkedIn?", "find"), ("people who worked at LinkedIn", "find"),
        ("did Ada Lindqvist work on mobile apps?", "check"), ("Ada Lindqvist mobile", "contact"),
        ("linkedin of Ada Lindqvist", "contact"), ("most papers about whaling", "most"),
        ("does the unnamed one know Docker?", "check"),
        ("what's new", "recent"), ("list everyone", "find"), ("show all candidates", "find"),
        ("are you a human?", "smalltalk"), ("you are stupid", "smalltalk"),
        ("tell me a joke", "smalltalk"), ("most years of experience", "most"),
        ("how old is the cv of Ada Lindqvist?", "profile"),
        ("how old is Ada Lindqvist?", "refused"),
        ("Lena Hartwig or Yunshu Zheng, who has more papers?", "compare"),
        ("common ground between Lu Wenxin and Yunshu Zheng", "compare"),
    ],
)  # fmt: skip
def test_what_kind_of_question_it_is(index, text, intent):
    assert asked(text, index).intent == intent


@pytest.mark.parametrize(
    "words", ["good ", "hi ", "how do i use ", "!", "show me ", "thanks a lot "]
)
def test_no_greeting_takes_long(words):
    start = perf_counter()
    plain.intent(words * 1000 + "x")
    assert perf_counter() - start < 0.5


@pytest.mark.parametrize(
    "text",
    ["who worked in 2020 but not at Google?", "who did not work at Google?"],
)
def test_nobody_of_google_where_it_is_excluded(index, text):
    found = names(asked(text, index))
    assert found
    assert not found & names(asked("who worked at Google?", index))


def test_either_keeps_those_of_whom_no_line_tells(index):
    without = names(asked("who did not work at Google?", index))
    assert without <= names(asked("who knows Rust or did not work at Google?", index))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("people who know pytorch, sorted by years of experience", [YUNSHU, "Kwame Asantewa"]),
        ("who is the most senior person", [PRIYA, ADA]),
        ("top 2 people by publications", [YUNSHU, LU]),
    ],
)
def test_an_order_that_is_asked_for(index, text, people):
    assert [f.name for f in asked(text, index).findings[:2]] == people


def test_a_rank_among_nobody_is_nobody(index):
    assert not asked("who has the most papers about whaling?", index).findings


def test_somebody_removed_since_the_answer_before(index):
    for text in ("her papers", "the second one", "only those who know JAX", "compare them"):
        assert asked(text, index, people=(999,)).title


@pytest.mark.parametrize(
    ("text", "count", "title"),
    [
        ("compare", 3, "of 3 people"),
        ("compare", 1, "Compare whom?"),
        ("compare", 0, "Compare whom?"),
        ("compare Zed Quux and Foo Barlow", 0, "Compare whom? That names nobody I know."),
        ("who compared to the bfloat16 baseline?", 0, "1 person: Yunshu Zheng"),
    ],
)
def test_nobody_is_found_for_the_word_compare(index, text, count, title):
    before = tuple(f.person for f in asked("who knows Python?", index).findings[:count])

    assert title in asked(text, index, people=before).title


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("what is new?", "people · what is new"),
        ("any new CVs?", "people · what is new"),
        ("Lena Hartwig's co-authors", "Lena Hartwig · co-authors"),
        ("what changed between Yunshu Zheng's two CVs?", "Yunshu Zheng · what changed"),
        ("who is the most senior?", "people · ranked by years of work"),
        ("who has most papers?", "people · ranked by papers"),
        ("who has the best grade?", "people · ranked by grade"),
        (
            "nurses",
            "people · title: nurses or nurses in summary, education or certificates",
        ),
    ],
)
def test_a_reading_is_in_words_of_people(index, text, reading):
    assert asked(text, index).reading == reading


def test_whom_the_answer_before_had_is_counted_in_words(index):
    (one,) = names(asked("tell me about Lena Hartwig", index))
    before = tuple(f.person for f in asked(f"tell me about {one}", index).findings)
    answer = asked("only those who know Haskell", index, people=before)

    assert answer.note.startswith("Of the one person of the answer before.")


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("timeline", "timeline"),
        ("and the email?", "contact"),
        ("papers", "papers"),
        ("his CV", "profile"),
    ],
)
def test_a_side_alone_is_asked_of_the_one_person_before(index, text, intent):
    before = tuple(f.person for f in asked("tell me about Lena Hartwig", index).findings)
    one = asked(text, index, people=before)

    assert (one.intent, names(one)) == (intent, {"Lena Hartwig"})


def test_a_surname_of_several_asks_back(index):
    for text in (
        "Zheng's co-authors",
        "zheng's co-authors",
        "papers of Zheng and Lu Wenxin together",
    ):
        answer = asked(text, index)
        assert answer.title == "2 people are called Zheng. Which one?"
        assert {"Yunshu Zheng", "Tielin Zheng"} == names(answer)
        assert all("Zheng" in c.question and c.question != text for c in answer.choices)


class TestContact:
    def test_one_person_by_name(self, index):
        answer = asked("how do i reach Ada Lindqvist?", index)

        assert answer.private
        assert "@" in words(answer)

    @pytest.mark.parametrize(
        "text", ["emails of everyone", "phone numbers for Ada Lindqvist and Lena Hartwig"]
    )
    def test_several_are_refused(self, index, text):
        answer = asked(text, index)

        assert (answer.intent, answer.findings) == ("refused", ())

    @pytest.mark.parametrize(
        "text", ["tell me about Lena Hartwig", "compare Zheng CVs", "who knows C++"]
    )
    def test_never_in_other_answers(self, index, text):
        assert "@" not in words(asked(text, index))

    def test_no_home_address_no_birth_date(self, index):
        said = words(asked("how do I reach Lena Hartwig?", index))

        assert "Geburtsdatum" not in said
        assert "Straße" not in said


class TestSurnames:
    def test_three_cvs_of_two_people(self, index):
        answer = asked("compare Zheng CVs", index)

        assert answer.title.startswith("3 CVs of 2 people")
        assert names(answer) == {YUNSHU, TIELIN}
        assert answer.table is not None
        assert len({len(row) for row in answer.table.rows}) == 1

    def test_a_surname_of_two_is_asked_back(self, index):
        answer = asked("what does Zheng work on?", index)

        assert names(answer) == {YUNSHU, TIELIN}
        assert len(answer.choices) == 2


class TestConversation:
    def test_narrows_the_answer_before(self, index):
        before = asked("who worked on large-batch training?", index)
        people = tuple(f.person for f in before.findings)

        answer = asked("only those who know JAX", index, people=people)

        assert answer.intent == "refine"
        assert names(answer) <= names(before)
        assert "JAX" in words(answer)

    def test_why_somebody_is_not_in_the_answer(self, index):
        answer = asked("why not Ada Lindqvist?", index, earlier="who knows Kubernetes and Rust?")

        assert answer.title == "Ada Lindqvist: no line says skill: Rust"
        assert names(answer) == set()
        assert [f.name for f in answer.closest] == [ADA]

    def test_after_a_comparison_nobody_was_left_out(self, index):
        answer = asked(
            "why not Ada Lindqvist?", index, earlier="compare Lena Hartwig and Lu Wenxin"
        )

        assert answer.title == "Ask for people first, then why somebody is not among them."

    @pytest.mark.parametrize(
        ("text", "place"), [("the second one", 1), ("where did the last one study?", -1)]
    )
    def test_one_of_the_list_before(self, index, text, place):
        before = asked("who worked on large-batch training?", index)

        answer = asked(text, index, people=before.people)

        assert [f.person for f in answer.findings] == [before.people[place]]

    @pytest.mark.parametrize(
        "text",
        [
            "which of them have a phd",
            "who among them has a phd",
            "do any of them have a phd?",
            "which of the two has a phd",
            "and which ones have a phd",
            "how many of those have a phd",
        ],
    )
    def test_those_before_are_asked_for_more(self, index, text):
        lena, ada = (asked(f"tell me about {n}", index).people[0] for n in (LENA, ADA))

        assert names(asked(text, index, people=(ada, lena))) == {LENA}
        assert names(asked(text, index, people=(lena,))) == {LENA}

    def test_the_first_of_one_is_that_one(self, index):
        (lena,) = asked("tell me about Lena Hartwig", index).people

        assert names(asked("the first one", index, people=(lena,))) == {LENA}

    def test_she_is_the_one_person_before(self, index):
        (lena,) = (f.person for f in asked("tell me about Lena Hartwig", index).findings)

        assert names(asked("does she know Julia?", index, people=(lena,))) == {LENA}

    @pytest.mark.parametrize(
        ("text", "again"),
        [
            ("and her papers", "and Lena Hartwig's papers"),
            ("how can I reach her?", "how can I reach Lena Hartwig?"),
            ("what is his GPA?", "what is Lena Hartwig's GPA?"),
        ],
    )
    def test_she_is_asked_back_of_several(self, index, text, again):
        before = asked("who knows JAX?", index)
        lena = next(
            p for p, f in zip(before.people, before.findings, strict=True) if f.name == LENA
        )

        answer = asked(text, index, people=(lena, *(p for p in before.people if p != lena)))

        assert set(names(answer)) <= set(names(before))
        assert answer.choices[0].question == again

    @pytest.mark.parametrize(
        ("text", "intent"),
        [
            ("compare them", "compare"),
            ("have they published together?", "coauthors"),
            ("their timelines", "timeline"),
            ("where did they study?", "timeline"),
            ("what are their degrees?", "refine"),
            ("do they know Rust?", "refine"),
        ],
    )
    def test_they_are_those_before(self, index, text, intent):
        before = asked("who knows JAX?", index)

        answer = asked(text, index, people=before.people)

        assert answer.intent == intent
        assert set(answer.people) <= set(before.people)

    @pytest.mark.parametrize("text", ["who leads her team?", "people who know their tools"])
    def test_a_pronoun_of_somebody_who_is_looked_for_points_nowhere(self, index, text):
        before = asked("who knows JAX?", index)

        assert names(asked(text, index, people=before.people)) == names(asked(text, index))


@pytest.mark.parametrize(
    ("handler", "text"), [(h, text) for h in HANDLERS for text in h.EXAMPLES], ids=str
)
def test_every_example_reaches_its_handler_and_finds_something(index, handler, text):
    question = read(Request(text, TODAY), index)

    assert route(question) is handler
    answer = handler.answer(question, index)
    assert answer.findings or answer.lines or answer.title.startswith(("No", "Ask"))
