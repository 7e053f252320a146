import pytest

from store.decisions import merge, unmerge
from store.fix import fix
from store.index import Index
from store.load import load
from store.lookup import named
from store.opening import NotDone
from store.removal import remove
from store.reread import reread
from tests.made_up import cvs
from tests.store.conftest import ADA, LATER, NEWER, NOW, people

RIGHT = "Ada Quill Lindqvist"


def test_a_corrected_name_outlives_loads_versions_and_rereads(files, database):
    (told,) = fix(database, NOW, "Ada Lindqvistova", "name", f"  {RIGHT} ")
    assert told.startswith(f"corrected: Ada Lindqvistova (ada.md) is called {RIGHT}")
    assert people(database)[RIGHT] == ["ada.md"]
    load([files], database, LATER)
    (files / "ada.md").write_text(NEWER)
    load([files], database, LATER)
    assert people(database)[RIGHT] == ["ada.md"]
    list(reread(database, LATER))
    (files / "old.md").write_text(ADA)
    load([files], database, LATER)
    list(remove(database, LATER, "ada.md"))

    assert people(database)[RIGHT] == ["old.md"]


def test_it_says_that_it_is_a_correction_and_no_text_changes(database):
    list(fix(database, NOW, "ada.md", "name", RIGHT))
    with Index(database) as index:
        (place, *_) = named(index, "ada quill lindqvist", ("person",))
        person = index.person(place.person)
        old = named(index, "ada lindqvistova", ("person",))

    assert (person.name, person.reason) == (RIGHT, "corrected on 2026-11-24 by the command line")
    assert person.documents[0].text == ADA and not person.inferred
    assert {n.person for n in old} == {person.id}
    assert place.line == old[0].line == 1


def test_the_last_correction_counts(database):
    list(fix(database, NOW, "ada.md", "name", "Wrong Again"))
    list(fix(database, LATER, "Wrong Again", "name", RIGHT))
    with Index(database) as index:
        assert named(index, "wrong again", ("person",)) == []
    assert people(database)[RIGHT] == ["ada.md"]


def test_a_correction_follows_its_document(database):
    list(fix(database, NOW, "ada.md", "name", RIGHT))
    list(merge(database, NOW, cvs.name(1), RIGHT))
    assert RIGHT in people(database)
    list(unmerge(database, NOW, RIGHT))

    found = people(database)
    assert found[RIGHT] == ["ada.md"] and found[cvs.name(1)] == ["cv-000001.md"]


def test_an_inferred_name_is_corrected(files, database):
    (files / "x.md").write_text("## Experience\n\n**Brightloom**, 2014 - 2019\nEngineer\n")
    load([files], database, NOW)
    list(fix(database, NOW, "Unnamed (x.md)", "name", "Xenia Ravn"))
    with Index(database) as index:
        (place,) = {n.person for n in named(index, "xenia ravn", ("person",))}
        assert not index.person(place).inferred


WRONG = [
    (("ada.md", "age", "40"), "only this can be corrected: name"),
    (("ada.md", "name", " "), "is no name"),
    (("ada.md", "name", "1\u202e2"), "is no name"),
    (("ada.md", "name", "x" * 500), "is no name"),
    (("Nobody Atall", "name", "Ada"), "nobody in the index"),
]


@pytest.mark.parametrize(("words", "why"), WRONG)
def test_what_cannot_be_corrected_is_refused(database, words, why):
    before = database.read_bytes()
    with pytest.raises(NotDone, match=why):
        list(fix(database, NOW, *words))
    assert database.read_bytes() == before
