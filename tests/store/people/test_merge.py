import pytest

from store.index import Stored
from store.people.merge import distinct, same
from store.records import Entry, Fact, Period


def entry(kind, start="", end="", **facts):
    return Entry(kind, tuple(Fact(k, v, 1) for k, v in facts.items()), Period(start, end), (1,))


def job(name="Brightloom", position="Software Engineer", start="2019", end=""):
    return entry("work", start, end, name=name, position=position)


def degree(school="University of Oslo", level="Ph.D.", start="2012", end="2016"):
    return entry("education", start, end, institution=school, studyType=level)


def paper(title):
    return entry("publications", "2020", "2020", name=title)


TITLE = "Register Allocation by Fictitious Play"
PAIRS = [
    (job(), job(end="2021"), True),  # it went on when the older version was written
    (job(), job("Brightloom, Inc."), True),
    (job(), job(position="software engineer"), True),
    (job(), job(start="2019-03"), True),
    (job(), job(start="2021"), False),
    (job(), job(position="Engineering Manager"), False),
    (job(), job("Halcyon Health"), False),
    (degree(), degree("University of Oslo (UiO)"), True),
    (degree(), degree(level="Doctor of Philosophy"), True),
    (degree(), degree(end=""), True),
    (degree(), degree(level="M.Sc."), False),
    (degree(), degree("Eastmere University"), False),
    (paper(TITLE), paper(f"{TITLE.upper()}."), True),
    (paper(TITLE), paper(TITLE.replace("Allocation", "Allocaton")), True),
    (paper(TITLE), paper("Instruction Selection by Fictitious Play"), False),
    (paper(""), paper(""), False),
    (entry("awards", title="Best Paper Award"), entry("awards", title="best paper award"), True),
    (entry("awards", title="Best Paper Award"), entry("awards", title="Dean's List"), False),
    (paper("Python"), entry("skills", name="Python"), False),
    (entry("languages", language="Igbo"), entry("languages", language="Igbo"), True),
]


@pytest.mark.parametrize(("one", "other", "is_same"), PAIRS)
def test_the_same_fact_in_two_versions(one, other, is_same):
    assert same(one, other) == same(other, one) == is_same


def test_entries_are_grouped_in_the_order_of_their_first():
    told = [job(), degree(), job(end="2021"), paper(TITLE), degree(end="")]
    stored = [Stored(n, 1, 1, e) for n, e in enumerate(told)]

    assert [[s.id for s in group] for group in distinct(stored)] == [[0, 2], [1, 4], [3]]
    assert distinct([]) == []
