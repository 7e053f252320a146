import random
from collections import Counter
from dataclasses import replace

import pytest

from store.people.people import Trace, clues, compare, names_alike, trace
from tests.made_up import pairs

PAIRS = 10_000
FEWEST_MERGED = 0.8


def verdicts(kinds, count):
    """(kind, verdict) -> how many of `count` pairs, the kinds in turn."""
    found, draw = Counter(), random.Random(11)
    for number in range(count):
        make = kinds[number % len(kinds)]
        one, other = map(trace, make(draw))
        verdict = compare(one, other)
        assert verdict.kind == compare(other, one).kind
        found[make.__name__, verdict.kind] += 1
    return found


def test_no_two_people_are_joined():
    found = verdicts(pairs.APART, PAIRS)
    assert {kind: n for kind, n in found.items() if kind[1] == "same"} == {}


def test_most_versions_of_one_life_are_joined_and_none_is_lost():
    found = verdicts(pairs.ONE, 2_000)
    merged = sum(n for (_, verdict), n in found.items() if verdict == "same")
    assert {kind: n for kind, n in found.items() if kind[1] == "apart"} == {}
    assert merged >= FEWEST_MERGED * 2_000


@pytest.mark.parametrize("make", pairs.ONE, ids=lambda make: make.__name__)
def test_whoever_may_be_one_shares_enough_clues_to_be_compared(make):
    """The index compares those who share a contact, or a name and a life, or three of a life."""
    draw = random.Random(5)
    for _ in range(200):
        one, other = make(draw)
        shared = clues(trace(one), one.name) & clues(trace(other), other.name)
        kinds = Counter(clue.split()[0] for clue in shared)
        assert kinds["mark"] or (kinds["name"] and kinds["life"]) or kinds["life"] >= 3


NAMES = [
    ("wei zheng", "wei zheng", "same"),
    ("wei zheng", "zheng wei", "same"),
    ("wei zheng", "w zheng", "close"),
    ("wei zheng", "zheng w", "close"),
    ("maria silva costa", "maria costa", "close"),
    ("maria s costa", "maria silva costa", "close"),
    ("amara okafor", "amara okafr", "close"),
    ("amara okafor", "amara okaofr", "close"),
    ("wei zheng", "wen zheng", "different"),
    ("wei zheng", "wei zhang", "close"),
    ("wei zheng", "lin zheng", "different"),
    ("wei zheng", "zheng", "different"),
    ("wei zheng", "", "unnamed"),
    ("", "", "unnamed"),
]


@pytest.mark.parametrize(("one", "other", "alike"), NAMES)
def test_names(one, other, alike):
    one, other = tuple(one.split()), tuple(other.split())
    assert names_alike(one, other) == names_alike(other, one) == alike


ADA = Trace(
    name=("ada", "lindqvist"),
    marks=frozenset({"ada@example.org"}),
    ids=(("orcid", "0000-0001"),),
    schools=(("norrhaven university", "2010", "2014"),),
    jobs=(("brightloom", "2014"), ("norrhaven university", "2012")),
    papers=("register allocation by fictitious play",),
)
BARE = replace(ADA, marks=frozenset(), ids=(), schools=(), jobs=(), papers=())
COMPARED = [
    ({}, "same", "same name, same contact, school: norrhaven university"),
    ({"marks": frozenset()}, "same", "same name, school: norrhaven university, job: brightloom"),
    ({"marks": frozenset(), "jobs": ADA.jobs[1:], "papers": ()}, "suggest", "school"),
    ({"marks": frozenset(), "jobs": (), "schools": ()}, "suggest", "same name, paper: register"),
    ({"name": ("bo", "ek")}, "suggest", "same contact"),
    ({"name": ("bo", "ek"), "marks": frozenset()}, "apart", ""),
    ({"name": ("ada", "bergman"), "marks": frozenset()}, "suggest", "part of the name, school"),
    ({"name": ("a", "lindqvist")}, "same", "nearly the same name, same contact"),
    ({"name": ("a", "lindqvist"), "marks": frozenset()}, "suggest", "nearly the same name"),
    ({"schools": (("norrhaven university", "", "2014"),), "marks": frozenset()}, "same", "school"),
    (
        {"schools": (("norrhaven university", "2009", "2014"),), "jobs": ()},
        "same",
        "contact, paper",
    ),
    ({"name": ()}, "same", "no name, same contact, school"),
    ({"name": (), "marks": frozenset(), "jobs": ()}, "suggest", "no name, school"),
    ({"ids": (("orcid", "0000-0002"),)}, "suggest", "but different Orcid pages"),
    (
        {"schools": (("eastmere university", "2010", "2014"),), "marks": frozenset()},
        "apart",
        "but at norrhaven university and eastmere university in the same years",
    ),
    ({"schools": (("university norrhaven", "2010", "2014"),)}, "same", "school: norrhaven"),
    ({"schools": (("nu", "2010", "2014"),)}, "same", "same contact"),
]


@pytest.mark.parametrize(("change", "kind", "reason"), COMPARED)
def test_two_cvs(change, kind, reason):
    verdict = compare(ADA, replace(ADA, **change))
    assert verdict.kind == kind and reason in verdict.reason


WAY = replace(ADA, jobs=(("brightloom", "2014"), ("halcyon", "2016"), ("cobalt", "2019")))
CLOSE = [
    ({}, "same"),
    ({"jobs": WAY.jobs[:2]}, "same"),
    ({"jobs": WAY.jobs[:1]}, "suggest"),
    ({"schools": ()}, "suggest"),
    ({"jobs": (*WAY.jobs[:2], ("x", "2001"), ("y", "2003"), ("z", "2005"))}, "same"),
    ({"jobs": (*WAY.jobs[:1], ("x", "2001"), ("y", "2003"), ("z", "2005"))}, "suggest"),
    ({"ids": (("orcid", "0000-0002"),)}, "apart"),
    ({"schools": (("norrhaven university", "2010", "2013"),)}, "suggest"),
]


@pytest.mark.parametrize(("change", "kind"), CLOSE)
@pytest.mark.parametrize(
    "name", [("a", "lindqvist"), ("ada", "m", "lindqvist"), ("ada", "lindqvst")]
)
def test_a_name_nearly_the_same_needs_a_whole_way(change, kind, name):
    other = replace(WAY, name=name, marks=frozenset(), **change)
    assert compare(WAY, other).kind == compare(other, WAY).kind == kind


SAME_NAME = [
    ({}, "apart"),
    ({"marks": frozenset({"555010123"})}, "suggest"),
    ({"marks": frozenset({"brightloom.example"})}, "suggest"),
    ({"marks": frozenset({"ada-lindqvist.example"})}, "same"),
    ({"marks": frozenset({"example.org/~al"})}, "same"),
    ({"marks": frozenset({"555010123"}), "jobs": (("brightloom", "2014"),)}, "suggest"),
    ({"marks": frozenset({"555010123"}), "papers": ("a fictitious title",)}, "same"),
    ({"papers": ("one fictitious title", "another title of it", "the third title")}, "same"),
]


@pytest.mark.parametrize(("shared", "kind"), SAME_NAME)
def test_one_name_and_a_little_more(shared, kind):
    both = replace(BARE, **shared)
    assert compare(both, both).kind == kind
