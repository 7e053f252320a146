import pytest

from store.changes.decisions import merge, unmerge
from store.changes.fix import fix, unfix
from store.changes.forget import forget, held
from store.changes.load import load
from store.changes.removal import remove
from store.changes.reread import reread
from store.disk.opening import HERE, NotDone
from store.index import Index
from store.search.lookup import named
from store.sound import trouble
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


# (what is wrong, what is right, the fact that is there then, the value that is not)
RIGHTED = [
    ("employer", "Brightloom AG", ("work", "name", "Brightloom AG"), "Brightloom"),
    ("Company Brightloom", "Loombright", ("work", "name", "Loombright"), "Brightloom"),
    ("title", "Lead", ("work", "position", "Lead"), "Compiler Engineer"),
    ("title of Brightloom", "Lead", ("work", "position", "Lead"), "Compiler Engineer"),
    ("position: Compiler Engineer", "-", None, "Compiler Engineer"),
    ("university", "Southmere", ("education", "institution", "Southmere"), "Norrhaven University"),
    ("degree", "M.Sc.", ("education", "studyType", "M.Sc."), "B.Sc."),
    ("major Zymurgology", "Brewing", ("education", "area", "Brewing"), "Zymurgology"),
    ("venue", "ICML 2018", ("publications", "publisher", "ICML 2018"), "NeurIPS"),
    ("paper Reticulated splines", "-", None, "Reticulated splines for everybody"),
    ("employer", "-", None, "Brightloom"),
]


@pytest.mark.parametrize(("field", "value", "right", "wrong"), RIGHTED)
def test_what_an_entry_says_is_corrected_and_taken_back(
    files, database, field, value, right, wrong
):
    before = facts(database)
    (told,) = fix(database, NOW, "ada.md", field, value, "the boss")
    assert told.startswith("corrected: Ada Lindqvistova (ada.md) ")
    for change in (reread, again(files)):
        found = facts(database)
        assert wrong not in {value for _, _, value in found}
        assert right is None or right in found
        list(change(database, LATER))
    list(unfix(database, LATER, "ada.md", field))
    assert facts(database) == before
    with pytest.raises(NotDone, match="nobody corrected it"):
        list(unfix(database, LATER, "ada.md", field))


def again(files):
    def change(database, now):
        (files / "ada.md").write_text(NEWER)  # repeats what was wrong
        load([files], database, now)
        (files / "ada.md").write_text(ADA)
        load([files], database, now)
        yield ""

    return change


def facts(database):
    """What Ada's CV says, of a sound index."""
    with Index(database) as index:
        assert trouble(index) == ""
        (person,) = {n.person for n in named(index, "ada lindqvistova", ("person",))}
        found = index.entries(person)
        text = index.person(person).documents[0].text
        assert text == ADA
        return {(s.entry.kind, f.field, f.value) for s in found for f in s.entry.facts}


TIMES = [
    ("dates of Brightloom", "Feb 2015 - Present", ("2015-02", "", True)),
    ("start of Brightloom", "2015", ("2015", "2019", False)),
    ("end of Brightloom", "Sep 2018", ("2014", "2018-09", False)),
    ("dates 2014 - 2019", "2013 to 2014", ("2013", "2014", False)),
]


@pytest.mark.parametrize(("field", "value", "time"), TIMES)
def test_times_are_corrected(database, field, value, time):
    list(fix(database, NOW, "ada.md", field, value))
    with Index(database) as index:
        (person,) = {n.person for n in named(index, "ada lindqvistova", ("person",))}
        (job,) = (s.entry.period for s in index.entries(person, "work"))
    assert (job.start, job.end, job.open) == time


def test_what_is_corrected_twice_or_in_two_entries(files, database):
    (files / "ada.md").write_text(NEWER.replace("Compiler Engineer", "Engineer"))
    load([files], database, LATER)
    list(fix(database, NOW, "ada.md", "title of Halcyon", "Director"))
    list(fix(database, LATER, "ada.md", "title Director", "Chief"))
    with Index(database) as index:
        (person,) = {n.person for n in named(index, "ada lindqvistova", ("person",))}
        titles = {s.entry.first("position") for s in index.entries(person, "work")}
        (mark, *more) = index.corrected(person)
    assert titles == {"Engineer", "Chief"} and not more
    assert (mark.field, mark.was, mark.value, mark.who) == ("title", "Engineer", "Chief", HERE)


def test_how_to_reach_somebody_is_corrected(database):
    list(fix(database, NOW, "ada.md", "email", "ada@example.net"))
    with Index(database) as index:
        (person,) = {n.person for n in named(index, "ada lindqvistova", ("person",))}
        assert "ada@example.net" in {f.value for _, f in index.contacts(person)}


def test_a_merge_lays_it_over_the_other_cv_and_unmerge_takes_it_away(files, database):
    other = ADA.replace("Ada L", "Bo L").replace("ada.q", "bo.q").replace("0123", "0199")
    (files / "bo.md").write_text(other.replace("2010", "2001").replace("2014", "2005"))
    load([files], database, NOW)
    list(fix(database, NOW, "ada.md", "employer", "Loombright"))
    for change, count in ((merge, 2), (unmerge, 1)):
        list(change(database, NOW, *(("ada.md", "bo.md") if change is merge else ("bo.md",))))
        with Index(database) as index:
            assert trouble(index) == ""
            assert len(named(index, "loombright", ("organisation",))) == count


def test_words_that_only_a_correction_had_go_with_it(database):
    list(fix(database, NOW, "ada.md", "employer", "Xylofanta"))
    list(unfix(database, NOW, "ada.md", "employer"))
    list(fix(database, NOW, "ada.md", "employer", "Xylofanta"))
    with Index(database) as index:
        one = held("Ada Lindqvistova", index.rows)
        assert "xylofanta" in {w for (w,) in index.rows("select word from words")}
    list(forget(database, database.with_suffix(".memory.db"), one))
    assert b"ylofanta" not in database.read_bytes()


WRONG = [
    (("ada.md", "age", "40"), "what can be corrected: name, employer, title"),
    (("ada.md", "skill Cobol", "Rust"), "no CV of theirs says so"),
    (("ada.md", "employer Halcyon", "X"), "says so; there is: employer Brightloom"),
    (("ada.md", "dates", "2014 - 2015"), "fits 3, say which: dates 2010 - 2014 .Norrhaven"),
    (("ada.md", "dates of Brightloom", "soon"), "is no dates"),
    (("ada.md", "dates of Brightloom", "-"), "is no dates"),
    (("ada.md", "email", "somewhere"), "is no email"),
    (("ada.md", "name Ada", "Bo"), "what can be corrected"),
    (("ada.md", "name", "-"), "is no name"),
    (("ada.md", "title", "born 1 May 1980"), "is no title"),
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
