import shutil
import sqlite3
from contextlib import closing

import pytest

from store.changes.decisions import merge, suggestions, unmerge
from store.changes.fix import fix
from store.changes.forget import forget, held
from store.changes.load import load
from store.changes.removal import remove
from store.changes.reread import reread
from store.disk.opening import NotDone
from store.index import Index
from store.sound import trouble
from tests.made_up import cvs
from tests.store.conftest import ADA, LATER, NEWER, NOW, people

MARRIED = ADA.replace("Ada Lindqvistova", "Ada Bergman").replace("2010 - 2014", "2011 - 2014")


@pytest.fixture
def two(files, database):
    """Ada's CV and that of her married name, which shares her address: a suggestion."""
    (files / "bergman.md").write_text(MARRIED)
    load([files], database, NOW)
    return database


def joined(database, *names):
    """The files of whoever has exactly these, sorted."""
    return sorted(names) in [sorted(found) for found in people(database).values()]


def again(files, database):
    """Everything that must not undo a decision."""
    load([files], database, LATER)
    (files / "ada.md").write_text(NEWER)
    assert load([files], database, LATER).replaced == ["ada.md"]
    list(reread(database, LATER))
    list(remove(database, LATER, "bergman.md"))
    assert load([files], database, LATER).added == ["bergman.md"]
    list(reread(database, LATER))


def test_a_merge_outlives_loads_versions_and_rereads(files, two):
    assert not joined(two, "ada.md", "bergman.md")
    (told,) = merge(two, NOW, "Ada Bergman", "ada.md")

    assert told.startswith("one person: Ada ")
    assert joined(two, "ada.md", "bergman.md")
    again(files, two)
    assert joined(two, "ada.md", "bergman.md")


def test_an_unmerge_outlives_loads_versions_and_rereads(files, database):
    shutil.copy(files / "ada.md", files / "ada-old.md")
    (files / "bergman.md").write_text(ADA + "- Compilers\n")
    load([files], database, NOW)
    assert joined(database, "ada.md", "ada-old.md", "bergman.md")
    list(unmerge(database, NOW, "bergman.md"))
    assert joined(database, "ada.md", "ada-old.md") and joined(database, "bergman.md")
    again(files, database)
    assert joined(database, "bergman.md")


def test_an_unmerge_parts_along_the_merge(files, database):
    (files / "ada-old.md").write_text(ADA + "- Compilers\n")
    load([files], database, NOW)
    list(merge(database, NOW, "Ada Lindqvistova", cvs.name(1)))
    assert joined(database, "ada.md", "ada-old.md", "cv-000001.md")
    (told,) = unmerge(database, NOW, "Ada Lindqvistova")

    assert told.startswith("2 people: ")
    assert joined(database, "ada.md", "ada-old.md") and joined(database, "cv-000001.md")


def test_what_was_joined_by_itself_parts_file_by_file(files, database):
    (files / "ada-old.md").write_text(ADA + "- Compilers\n")
    load([files], database, NOW)
    list(unmerge(database, NOW, "Ada Lindqvistova"))

    assert joined(database, "ada.md") and joined(database, "ada-old.md")
    list(merge(database, LATER, "ada.md", "ada-old.md"))
    assert joined(database, "ada.md", "ada-old.md")


def test_suggestions_have_reasons_and_end_with_a_decision(two):
    (told,) = suggestions(two, NOW)
    assert told.startswith("Ada Bergman (bergman.md) and Ada Lindqvistova (ada.md): same contact")
    list(merge(two, NOW, "ada.md", "bergman.md"))
    assert list(suggestions(two, NOW)) == ["Nobody in the index looks like somebody else in it."]
    list(unmerge(two, NOW, "bergman.md"))
    assert list(suggestions(two, NOW)) == ["Nobody in the index looks like somebody else in it."]


def test_a_file_that_became_somebody_elses_is_under_no_decision(files, two):
    list(merge(two, NOW, "ada.md", "bergman.md"))
    (files / "ada.md").write_text(cvs.text(31))
    load([files], two, LATER)

    assert joined(two, "ada.md") and joined(two, "bergman.md")


WRONG = [
    (merge, ("ada.md", "Ada Lindqvistova"), "is one person already"),
    (merge, ("ada.md", "Nobody Atall"), "nobody in the index is called so"),
    (unmerge, ("Ada Lindqvistova",), "has one document alone"),
    (unmerge, ("Nobody Atall",), "nobody in the index is called so"),
]


@pytest.mark.parametrize(("command", "words", "why"), WRONG)
def test_what_cannot_be_done_is_refused_and_changes_nothing(database, command, words, why):
    before = database.read_bytes()
    with pytest.raises(NotDone, match=why):
        list(command(database, NOW, *words))
    assert database.read_bytes() == before


CHANGES = [
    "update decisions set same = 0",
    "delete from decisions",
    "update corrections set value = 'Bo Ek'",
    "delete from corrections",
    "delete from tombstones",
    "update state set key = 'x'",
    "update state set traces = 1",
]


@pytest.mark.parametrize("sql", CHANGES)
def test_a_decision_that_was_damaged_is_found(two, sql):
    list(merge(two, NOW, "ada.md", "bergman.md"))
    list(fix(two, NOW, "ada.md", "name", "Ada B. Lindqvistova"))
    with Index(two) as index:
        one = held(cvs.name(1), index.rows)
    list(forget(two, two.with_suffix(".memory.db"), one))
    with closing(sqlite3.connect(two)) as connection, connection:
        connection.execute(sql)
    with Index(two) as index:
        assert trouble(index) == "is damaged: the list of people and documents has changed"
