import random
from itertools import permutations

import pytest

from store.cv.parser import parse
from store.index import Stored
from store.people.people import compare, trace
from store.people.versions import agree, matched, one_title, one_venue, skills
from store.records import Entry, Fact, Period
from tests.made_up import layouts

SEEDS = 6
PAIRS = list(permutations(layouts.LAYOUTS, 2))


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: "-".join(p.__name__ for p in pair))
def test_two_layouts_of_one_life_are_one_person(pair):
    for seed in range(SEEDS):
        draw = random.Random(seed)
        told = layouts.story(draw)
        old, new = pair[0](told), pair[1](layouts.later(draw, told))
        assert compare(trace(parse(old)), trace(parse(new))).kind == "same"


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: "-".join(p.__name__ for p in pair))
def test_another_layout_is_no_change(pair):
    for seed in range(SEEDS):
        draw = random.Random(seed)
        told = layouts.story(draw)
        later = layouts.later(draw, told)
        found = matched(stored(pair[1](later)), stored(pair[0](told)))
        added = [one.entry.kind for one, other in found if one and other is None]
        assert sorted(added) == ["publications", "work"]
        assert [other for one, other in found if one is None] == []
        both = [(one.entry, other.entry) for one, other in found if one and other]
        assert all(agree(one.period, other.period) for one, other in both)
        assert all(one_venue(o.first("publisher"), p.first("publisher")) for o, p in both)


def stored(text):
    kinds = ("work", "education", "publications")
    return [Stored(n, 1, 1, entry) for n, entry in enumerate(parse(text).of(*kinds), id(text))]


def entry(kind, period=("2014", "2019"), **told):
    facts = tuple(Fact(field, value, 1) for field, value in told.items())
    return Entry(kind, facts, Period(*period), (1,))


def job(name, position="", **more):
    return entry("work", name=name, position=position, **more)


def degree(institution, level="", **more):
    return entry("education", institution=institution, studyType=level, **more)


def paper(name, publisher="", **more):
    return entry("publications", name=name, publisher=publisher, **more)


def award(title, **more):
    return entry("awards", title=title, **more)


BERN = "Gold medal, Open of Bern"
TOGETHER = [
    (job("Brightloom"), job("Brightloom AG", period=("2014-02", "2019-05"))),
    (job("Brightloom", "Engineer"), job("Brightloom", "Staff Engineer")),
    (degree("Kestrel University"), degree("Kestrel University (KU)", period=("", "2019"))),
    (degree("Kestrel University", "BSc"), degree("Kestrel University", "Bachelor of Science")),
    (degree("Design Academy"), degree("Design Academy Eindhoven")),
    (paper("FrogNet: leaps at scale", "arXiv"), paper("FrogNet: learning to leap", "ICML")),
    (award(BERN), award("Open of Bern, gold medal")),
    (award("Top Women in Data"), award("Top Women in Data, Southeast")),
    (entry("languages", language="German"), entry("languages", language="German (C1)")),
]
APART = [
    (job("Brightloom"), job("Brightloom", "CTO", period=("2020", "2021"))),
    (job("Brightloom", "Engineer"), job("Halcyon", "Engineer")),
    (degree("Norrhaven University", "BSc"), degree("Norrhaven University", "MSc")),
    (paper("Frogs leap"), paper("Toads crawl")),
    (award(BERN), award("Silver cup")),
    (award(BERN), award(BERN.replace("Bern", "Basel") + " and Chur", period=("2020", "2020"))),
]


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_one_thing_in_other_words(one, other):
    for new, old in ((one, other), (other, one)):
        assert len(matched([Stored(1, 1, 1, new)], [Stored(2, 2, 1, old)])) == 1


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_things(one, other):
    assert len(matched([Stored(1, 1, 1, one)], [Stored(2, 2, 1, other)])) == 2


def test_two_degrees_from_one_school_keep_apart():
    times = (("2014", "2016"), ("2020", "2022"))
    new = [degree("Norrhaven University", "MSc", period=time) for time in times]
    one = [Stored(n, 1, 1, told) for n, told in enumerate(new)]
    other = [Stored(n, 2, 1, told) for n, told in enumerate(reversed(new), 5)]
    assert [(a.id, b.id) for a, b in matched(one, other)] == [(0, 6), (1, 5)]


TIMES = [
    (("2014-02", "2019"), ("2014", "2019-05"), True),
    (("", "2019"), ("2014", "2019"), True),
    (("2014", "2019"), ("2014", "2018"), False),
    (("2014", "", True), ("2014-03", "", True), True),
    (("2014", "", True), ("2014", "2019"), False),
    (("2014", "", True), ("2014", "2019", False, True), True),
    (("2014", "2019", False, True), ("2014", "2019"), True),
    ((), ("2014", "2019"), True),
]


@pytest.mark.parametrize(("one", "other", "expected"), TIMES)
def test_times(one, other, expected):
    assert agree(Period(*one), Period(*other)) == agree(Period(*other), Period(*one)) == expected


VENUES = [
    ("NeurIPS 2023", "Advances in Neural Information Processing Systems", True),
    ("ICLR (Oral)", "ICLR 2024", True),
    ("arXiv", "ICLR 2024", False),
    ("", "KDD", True),
]


@pytest.mark.parametrize(("one", "other", "expected"), VENUES)
def test_venues(one, other, expected):
    assert one_venue(one, other) == one_venue(other, one) == expected


def test_titles_and_skills():
    assert one_title("PhD student", "Ph.D. Student") and not one_title("Intern", "Engineer")
    assert skills("C/C++") & skills("C++") and not skills("Java") & skills("JavaScript")
