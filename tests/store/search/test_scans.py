import json

import pytest

from store.changes.load import load
from store.index import Index
from store.people.merge import HEADS, without_twins
from store.search import scans
from store.search.wishes import When, fits
from tests.command import talent
from tests.made_up import cvs
from tests.store.conftest import LATER, NEWER

TIMES = [
    When("2012", "2014", "during", ""),
    When("", "2011-06", "end", ""),
    When("2010", "", "start", ""),
    When("", "", "now", ""),
]
LIFE = ("education", "work")


@pytest.fixture
def read(database, files):
    """An index in which one CV is replaced by a newer one."""
    (files / "ada.md").write_text(NEWER)
    load([files], database, LATER)
    with Index(database) as index:
        yield index


def everything(index):
    return [s for row in index.people() for s in index.entries(row)]


def told(stored):
    return (stored.person, stored.document, stored.id, stored.entry.kind)


def test_what_is_read_once_is_read_again_after_another_process_changed_it(database, files):
    with Index(database) as index:
        before = index.once(scans.owners)
        assert index.once(scans.owners) is before
        (files / "more.md").write_text(cvs.text(99))
        talent("load", files, "--db", database)
        after = index.once(scans.owners)
        assert len(after) == len(before) + 1
        assert scans.everybody(index) == set(index.people())


def test_what_a_newer_text_replaces_is_not_read(read):
    (old,) = (r["id"] for r in read.rows("select id from documents where replaced"))
    found = [
        *(place for place, _ in scans.standing(read, "brightloom", ("organisation",))),
        *(place for place, _ in scans.texts(read, scans.best(read, '"frobnicator"', 9))),
        *scans.of_kinds(read, LIFE),
        *scans.during(read, LIFE, TIMES[2:3]),
    ]
    assert found and old not in {document for _, document, *_ in found}


@pytest.mark.parametrize("time", TIMES, ids=str)
def test_times_are_those_of_the_entries(read, time):
    fitting = {told(s) for s in everything(read) if fits(s.entry.period, time)}
    assert set(scans.during(read, LIFE, [time])) == {t for t in fitting if t[3] in LIFE}
    rows = [s.id for s in everything(read)]
    assert scans.fitting(read, rows, [time]) == {entry for _, _, entry, _ in fitting}


def test_kinds_and_names_stand_where_the_entries_say(read):
    work = [s for s in everything(read) if s.entry.kind == "work"]
    assert sorted(scans.of_kinds(read, ("work",))) == sorted(map(told, work))
    there = [(told(s), f.line) for s in work for f in s.entry.facts if f.value == "Brightloom"]
    assert there and sorted(scans.standing(read, "brightloom", ("organisation",))) == sorted(there)


def test_of_too_many_matches_the_last_loaded_are_ranked(read):
    all_of_them = scans.best(read, '"train"', 99)
    assert len(all_of_them) > 9 and scans.floor(read, '"train"') == 0
    last = scans.best(read, '"train"', 99, ranked=5)
    assert sorted(last) == sorted(all_of_them)[-5:]
    assert scans.newest(read, '"train"', 5) == sorted(last, reverse=True)


def test_who_tells_something_twice_is_told_from_who_does_not(tmp_path):
    title = "Reticulated splines for everybody"
    for name, second in (("Ada Quill", f"{title} now"), ("Bea Thorn", "Levers and gears of looms")):
        papers = "".join(f"- {name}, Wei Zhang. {t}. NeurIPS 2018.\n" for t in (title, second))
        text = f"# {name}\n\n## Publications\n\n{papers}"
        (tmp_path / f"{name[:3]}.md").write_text(text)
    load([tmp_path], tmp_path / "t.db", LATER)
    with Index(tmp_path / "t.db") as index:
        apart = index.once(without_twins, "publications")
        assert [d.name for row in apart for d in index.person(row).documents] == ["Bea.md"]


def test_jobs_and_degrees_are_told_the_newest_cv_first(read):
    told = {row: [json.loads(cv) for cv in cvs] for row, cvs in scans.stays(read).items()}
    for row in read.people():
        lasting = [s for s in read.entries(row, *LIFE) if s.entry.period.start]
        heads = [[s.id, s.entry.kind, s.entry.first(HEADS[s.entry.kind])] for s in lasting]
        times = [[t.start, t.end, t.open, t.expected] for t in (s.entry.period for s in lasting)]
        expected = [head + time for head, time in zip(heads, times, strict=True)]
        assert [one for cv in told.get(row, []) for one in cv] == expected
    assert any(len(cv) > 1 for found in told.values() for cv in found)
