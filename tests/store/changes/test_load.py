import hashlib
import sqlite3
import stat
from pathlib import Path

import pytest

from store.changes.load import Stopped, load
from store.cv.page.clean import clean
from store.disk.opening import Unusable
from store.index import Index
from store.search.lookup import named
from store.sound import trouble
from tests.made_up import cvs
from tests.store.conftest import LATER, NOW

ADA = """# Ada Lindqvist

ada@example.org

## Education

**Norrhaven University**, 2010 - 2014
B.Sc. in Computer Science

## Experience

**Brightloom**, 2014 - 2019
Compiler Engineer
- Wrote the register allocator
"""
NEWER = ADA + "\n**Halcyon Health**, 2021 - Present\nStaff Engineer\n- Led the imaging pipeline\n"


@pytest.fixture
def database(tmp_path):
    return tmp_path / "index" / "t.db"


@pytest.fixture
def folder(tmp_path, database):
    database.parent.mkdir()
    folder = tmp_path / "cvs"
    folder.mkdir()
    (folder / "ada.md").write_text(ADA)
    return folder


def dump(path: Path) -> list[str]:
    with sqlite3.connect(path) as connection:
        found = list(connection.iterdump())
    connection.close()
    return found


def documents(path: Path) -> list[str]:
    with Index(path) as index:
        assert trouble(index) == ""
        return [name for _, name, _ in index.loaded()]


def test_the_same_file_twice_changes_no_byte(folder, database):
    cvs.write(folder, 3)
    assert len(load([folder], database, NOW).added) == 4
    rows, data = dump(database), database.read_bytes()
    again = load([folder, folder / "ada.md"], database, LATER)

    assert (len(again.unchanged), again.added, again.replaced) == (5, [], [])
    assert dump(database) == rows and database.read_bytes() == data


def test_an_edited_file_is_a_newer_version_of_the_same_person(folder, database):
    load([folder], database, NOW)
    (folder / "ada.md").write_text(NEWER)
    report = load([folder], database, LATER)
    with Index(database) as index:
        (row,) = index.people()
        (document,) = index.person(row).documents
        (employer,) = [s.entry for s in index.entries(row, "work") if "Halcyon" in str(s.entry)]

    assert report.replaced == ["ada.md"]
    assert document.text == NEWER and document.loaded == LATER
    assert employer.period.open
    assert documents(database) == ["ada.md"]


def test_an_edited_file_that_is_somebody_elses_now(folder, database):
    load([folder], database, NOW)
    (folder / "ada.md").write_text(cvs.text(3))
    load([folder], database, LATER)
    with Index(database) as index:
        assert [index.person(row).name for row in index.people()] == [cvs.name(3)]


def test_a_file_is_one_file_whichever_way_it_is_written(folder, database, monkeypatch):
    load([folder], database, NOW)
    (folder / "ada.md").write_text(NEWER)
    (folder.parent / "link").symlink_to(folder)
    monkeypatch.chdir(folder)

    assert load([Path("../link/ada.md")], database, LATER).replaced == ["ada.md"]
    (folder / "ada.md").write_text(ADA)
    assert load([Path("./ada.md")], database, LATER).replaced == ["ada.md"]


def test_two_files_of_one_name_are_told_apart_by_their_folders(folder, database):
    for number, place in enumerate(("a/x", "b/x", "b/y")):
        (folder / place).mkdir(parents=True)
        (folder / place / "cv.md").write_text(cvs.text(number))
        load([folder / place / "cv.md"], database, NOW)
    load([folder], database, NOW)

    assert sorted(documents(database)) == ["a/x/cv.md", "ada.md", "b/x/cv.md", "y/cv.md"]


def test_the_same_text_under_the_same_name_elsewhere_is_the_same_document(folder, database):
    load([folder], database, NOW)
    copy = folder.parent / "copy"
    copy.mkdir()
    (copy / "ada.md").write_text(ADA)

    assert load([copy], database, NOW).unchanged == ["ada.md"]
    assert documents(database) == ["ada.md"]


def test_a_refused_file_stops_no_other(folder, database):
    (folder / "a.md").write_bytes(b"%PDF-1.7")
    (folder / "z.md").write_text("")
    report = load([folder / "nothing.md", folder], database, NOW)

    assert report.added == ["ada.md"]
    assert [name for name, _ in report.refused] == ["nothing.md", "a.md", "z.md"]


def test_one_person_in_two_files(folder, database):
    (folder / "ada-2020.md").write_text(NEWER)
    load([folder], database, NOW)
    with Index(database) as index:
        (row,) = index.people()
        assert [d.name for d in index.person(row).documents] == ["ada-2020.md", "ada.md"]


def test_a_new_version_finds_its_person_among_many_of_one_name(folder, database):
    for number in range(80):
        (folder / f"{number}.md").write_text(
            cvs.text(number).replace(cvs.name(number), "Wei Zhang")
        )
    load([folder], database, NOW)
    newer = cvs.text(37).replace(cvs.name(37), "ZHANG Wei") + "- Compilers: GCC, LLVM\n"
    (folder / "newer.md").write_text(newer)
    load([folder], database, LATER)
    with Index(database) as index:
        found = [[d.name for d in index.person(row).documents] for row in index.people()]

    assert sorted(n for n in found if len(n) > 1) == [["newer.md", "37.md"]]


def test_who_clashes_with_one_version_is_not_the_person(folder, database):
    """Their newest CV leaves out the school that tells the two apart."""
    school = "**Eastmere University**, 2014 - 2016\nM.Sc.\n"
    other = "**Kestrel State University**, 2014 - 2016\nM.Sc.\n"
    place = "## Experience"
    (folder / "a-old.md").write_text(ADA.replace(place, f"{school}\n{place}"))
    (folder / "b.md").write_text(ADA.replace(place, f"{other}\n{place}"))
    load([folder], database, NOW)
    with Index(database) as index:
        found = [{d.name for d in index.person(row).documents} for row in index.people()]
        reasons = {r["reason"] for r in index.rows("select reason from suggestions")}

    assert found == [{"a-old.md", "ada.md"}, {"b.md"}]
    assert any("in the same years" in reason for reason in reasons)


def test_a_cv_without_a_name_is_called_by_its_file(folder, database):
    (folder / "ada.md").write_text("## Experience\n\n**Brightloom**, 2014 - 2019\nEngineer\n")
    load([folder], database, NOW)
    with Index(database) as index:
        (person,) = map(index.person, index.people())
        (place,) = named(index, "ada", ("person",))

    assert person.name == "Unnamed (ada.md)" and person.inferred
    assert place.person == person.id


def test_texts_and_digests_are_kept_as_they_are(samples):
    folder = Path(__file__).parents[3] / "samples"
    with Index(samples) as index:
        found = [d for row in index.people() for d in index.person(row).documents]

    texts = {p.name: clean(p.read_text(encoding="utf-8")) for p in folder.iterdir()}
    assert {d.name: d.text for d in found} == texts
    assert all(d.digest == hashlib.sha256(d.text.encode()).hexdigest() for d in found)


def test_strange_names_of_files(folder, database):
    names = ["no ending", "a\u202eb.md", "tab\t.md", "quote'\".md", "%_*?.md", "é.md"]
    for number, name in enumerate(names):
        (folder / name).write_text(cvs.text(number))
    (folder / "\udcff.md").write_text(cvs.text(9))
    load([folder], database, NOW)

    assert r"a\u202eb.md" in documents(database) and r"\udcff.md" in documents(database)
    assert all(name.isprintable() for name in documents(database))


def test_the_index_is_for_its_owners_eyes(folder, database):
    database.touch(0o644)
    load([folder], database, NOW)
    with Index(database) as index:
        index.counts()
        modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in database.parent.iterdir()}

    assert modes == dict.fromkeys(("t.db", "t.db-shm", "t.db-wal", "t.db.lock"), 0o600)
    assert sorted(p.name for p in database.parent.iterdir()) == ["t.db", "t.db.lock"]


def another_programs(path):
    with sqlite3.connect(path) as connection:
        connection.execute("create table recipes (name text)")
        connection.execute("insert into recipes values ('soup')")
    connection.close()


def a_later_versions(path):
    load([], path, NOW)
    with sqlite3.connect(path) as connection:
        connection.execute("pragma user_version = 99")
        connection.execute("pragma wal_checkpoint(truncate)")
    connection.close()


UNUSABLE = [
    (another_programs, "is not an index of Talent"),
    (a_later_versions, "was written by a later version of Talent"),
    (lambda path: path.write_text(ADA * 20), "is not an index of Talent"),
    (lambda path: path.write_text("short"), "is not an index of Talent"),
]


@pytest.mark.parametrize(("make", "why"), UNUSABLE, ids=[w for _, w in UNUSABLE])
def test_a_file_that_is_no_index_of_ours_is_left_as_it_was(folder, database, make, why):
    make(database)
    before = {p.name: p.read_bytes() for p in database.parent.iterdir()}
    with pytest.raises(Stopped, match=f"t.db {why}"):
        load([folder], database, NOW)
    with pytest.raises(Unusable, match=f"t.db {why}"):
        Index(database)

    assert {p.name: p.read_bytes() for p in database.parent.iterdir()} == before


def test_an_empty_file_becomes_an_index_only_by_a_load(folder, database):
    database.touch()
    with pytest.raises(Unusable, match=r"t\.db is empty: load CVs first"):
        Index(database)
    assert database.stat().st_size == 0
    load([folder], database, NOW)
    assert documents(database) == ["ada.md"]


def test_a_missing_index_is_not_made_by_reading(tmp_path):
    with pytest.raises(Unusable, match=r"none\.db is not there: load CVs first"):
        Index(tmp_path / "none.db")
    with pytest.raises(Unusable, match="is not an index of Talent"):
        Index(tmp_path)
    assert list(tmp_path.iterdir()) == []
