import pytest

from store.changes.load import load
from store.changes.removal import remove
from store.disk.opening import NotDone
from store.index import Index
from tests.made_up import cvs
from tests.store.conftest import ADA, LATER, NEWER, NOW, OTHERS, people


def test_a_document_goes_with_its_versions_and_may_come_back(files, database):
    (files / "ada.md").write_text(NEWER)
    load([files], database, LATER)
    (told,) = remove(database, LATER, "ada.md")
    with Index(database) as index:
        words = {r["word"] for r in index.rows("select word from words")}
        terms = {r["term"] for r in index.rows("select term from vocabulary")}

    assert told == "removed: ada.md"
    assert len(people(database)) == OTHERS
    assert not words & {"lindqvistova", "frobnicator"} and "brightloom" in words
    assert not terms & {"lindqvistova", "frobnic"}
    assert load([files], database, LATER).added == ["ada.md"]
    assert people(database)["Ada Lindqvistova"] == ["ada.md"]


def test_the_person_stays_with_the_other_documents(files, database):
    (files / "ada-old.md").write_text(ADA + "- Compilers\n")
    load([files], database, NOW)
    (told,) = remove(database, LATER, str(files / "ada.md"))

    assert told == "removed: ada.md; Ada Lindqvistova (ada-old.md) stays"
    assert people(database)["Ada Lindqvistova"] == ["ada-old.md"]


def test_nobody_gets_the_row_of_somebody_who_is_gone(files, database):
    with Index(database) as index:
        before = set(index.people())
    list(remove(database, LATER, "ada.md"))
    (files / "new.md").write_text(cvs.text(20))
    load([files / "new.md"], database, LATER)
    with Index(database) as index:
        assert set(index.people()) - before == {max(before) + 1}


def test_files_of_one_name_are_told_apart(files, database):
    (files / "b").mkdir()
    (files / "b" / "ada.md").write_text(cvs.text(20))
    load([files], database, LATER)
    with pytest.raises(NotDone, match=r"there are 2 of them: .*b/ada\.md"):
        list(remove(database, LATER, "ada.md"))
    list(remove(database, LATER, "b/ada.md"))

    assert people(database)["Ada Lindqvistova"] == ["ada.md"]


@pytest.mark.parametrize("file", ["none.md", "", "%", "ada"])
def test_an_unknown_file_is_refused(database, file):
    with pytest.raises(NotDone, match="no such document in the index"):
        list(remove(database, NOW, file))
