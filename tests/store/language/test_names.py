import pytest

from store.language.aliases import spelling
from store.language.names import degree_level, keys, names
from store.records import Entry, Fact, Period

# (slot, name, keys that must be there)
KEYS = [
    ("school", "National University of Singapore (NUS)", "nus;singapore"),
    ("school", "Technische Universität München", "technical university munich;tum"),
    ("school", "University of Toronto", "uoft;toronto;university toronto"),
    ("school", "The University of Oslo", "oslo;university oslo"),
    ("school", "École Polytechnique Fédérale de Lausanne (EPFL)", "epfl"),
    ("school", "University of California, Berkeley", "berkeley;university california"),
    ("school", "Massachusetts Institute of Technology", "mit;massachusetts"),
    ("school", "ETH Zürich", "eth zurich"),
    ("organisation", "Brightloom, Inc.", "brightloom"),
    ("organisation", "Halcyon Health GmbH & Co. KG", "halcyon health"),
    ("organisation", "Max Planck Institute for Informatics", "max planck institute informatics"),
    ("organisation", "Google Research | Brain", "google research;brain"),
    ("organisation", "Cobalt Harbor Labs (formerly Ferrum)", "cobalt harbor labs;cobalt harbor"),
    ("title", "Senior Software Engineer", "software engineer;engineer;senior software engineer"),
    ("title", "Ph.D. student", "phd;student"),
    ("title", "Postdoctoral Researcher", "postdoctoral researcher;researcher"),
    ("degree", "Ph.D.", "phd"),
    ("degree", "Master of Science", "master;master of science"),
    ("degree", "B.S.E.", "bachelor"),
    ("author", "Song, Yang", "yang song;song yang;song;yang"),
    ("author", "Yang Song", "yang song;song yang"),
    ("advisor", "Prof. Dr. Henrik Solvang", "henrik solvang;solvang"),
    ("advisor", "Yang You (Supervisor)", "yang you;you"),
    ("venue", "Proceedings of NeurIPS 2023", "neurips"),
    ("venue", "NIPS'17", "neurips"),
    ("venue", "Advances in Neural Information Processing Systems", "neurips"),
    ("venue", "International Conference on Machine Learning (ICML)", "icml"),
    ("venue", "SIGKDD 2022", "kdd"),
    ("place", "San Francisco, CA, USA", "san francisco;ca;united states"),
    ("place", "Zürich (remote)", "zurich"),
    ("place", "NYC", "new york"),
    ("skill", "C/C++", "c++;c;c c++"),
    ("skill", "C#", "c#"),
    ("skill", "golang", "go"),
    ("skill", "Python (NumPy, Pandas)", "python;numpy;pandas"),
    ("skill", "Apache Spark", "spark;apache spark"),
    ("skill", "k8s", "kubernetes"),
    ("award", "Best Paper Award", "paper award"),
    ("award", "Distinguished Paper", "paper award"),
]


@pytest.mark.parametrize(("slot", "name", "wanted"), KEYS)
def test_names_are_asked_for_in_many_ways(slot, name, wanted):
    found = {key for key, _ in keys(slot, name)}
    assert {spelling(key) for key in wanted.split(";")} <= found


LEVELS = [
    ("Ph.D. in Computer Science", "phd"),
    ("Doctor of Philosophy", "phd"),
    ("Dr. rer. nat.", "phd"),
    ("M.Sc.", "master"),
    ("Master's degree", "master"),
    ("MBA", "mba"),
    ("B.Tech (Hons)", "bachelor"),
    ("Licenciatura en Física", "bachelor"),
    ("Abitur", "high school"),
    ("Visiting student", "visiting"),
    ("Baker", ""),
    ("", ""),
]


@pytest.mark.parametrize(("words", "level"), LEVELS)
def test_levels_of_degrees(words, level):
    assert degree_level(words) == level


def test_every_name_of_an_entry_stands_once_with_its_line():
    facts = (
        Fact("name", "Brightloom, Inc.", 4),
        Fact("position", "Engineer", 5),
        Fact("location", "Oslo, Norway", 6),
        Fact("highlights", "Wrote a compiler", 7),
    )
    found = list(names(Entry("work", facts, Period("2019", "2021"), (4, 5, 6, 7))))

    assert len({(n.slot, n.key) for n in found}) == len(found)
    assert {(n.slot, n.line) for n in found} == {("organisation", 4), ("title", 5), ("place", 6)}
    assert all(n.key for n in found)
