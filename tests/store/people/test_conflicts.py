import pytest

from store.changes.load import load
from store.index import Index
from store.people.conflicts import between, conflicts
from tests.store.conftest import NOW

ADA, BO = "# Ada Quill\n\nada@example.org\n\n", "# Bo Ek\n\nbo@example.org\n\n"
TITLE = "Clipping large batches for click models"
PAPERS = [
    ("KDD 2023, Best Paper Award", "KDD 2023, Outstanding Paper", "award"),
    ("KDD 2023, Best Paper Award (0.1%)", "KDD 2023, Best Paper", None),
    ("KDD 2023, Best Paper Award", "KDD 2023", None),
    ("KDD 2023", "ICML 2023", "venue"),
    ("KDD 2023", "arXiv:2203.01234, 2022", "preprint"),
    ("KDD 2023", "KDD 2023", None),
]


def told(tmp_path, one, other):
    for name, text in (("ada.md", one), ("bo.md", other)):
        (tmp_path / name).write_text(text)
    load([tmp_path / "ada.md", tmp_path / "bo.md"], tmp_path / "t.db", NOW)
    with Index(tmp_path / "t.db") as index:
        return list(between(index))


@pytest.mark.parametrize(("one", "other", "kind"), PAPERS)
def test_one_paper_in_two_cvs(tmp_path, one, other, kind):
    authors = "## Publications\n\n- Ada Quill, Bo Ek."
    found = told(
        tmp_path, f"{ADA}{authors} {TITLE}. {one}.\n", f"{BO}{authors} {TITLE.lower()}. {other}.\n"
    )
    assert [c.kind for c in found] == ([kind] if kind else [])
    for conflict in found:
        assert {s.source for s in conflict.sides} == {"ada.md", "bo.md"}
        assert conflict.about.casefold() == TITLE.casefold()
        assert all(s.line == 7 for s in conflict.sides)


DEGREES = [("2012", "2014", "degrees"), ("2014", "2016", None), ("2013", "2016", None)]


@pytest.mark.parametrize(("start", "end", "kind"), DEGREES)
def test_degrees_of_one_person(tmp_path, start, end, kind):
    school = "## Education\n\n**Norrhaven University**, 2010 - 2014\nB.Sc. in Biology\n\n"
    other = f"**Kestrel State University**, {start} - {end}\nM.Sc. in Biology\n"
    found = told(tmp_path, ADA + school + other, BO + school)
    assert [c.kind for c in found] == ([kind] if kind else [])


def test_one_school_in_other_words_is_no_overlap(tmp_path):
    school = "## Education\n\n**{}**, 2010 - 2014\nDesign Studies\n"
    names = ("Norrhaven Academy", "Norrhaven Academy of Design, Bern")
    found = told(tmp_path, *(f"{ADA}{school.format(name)}" for name in names))
    assert found == []


def test_what_two_versions_say_is_told_once(tmp_path):
    paper = f"## Publications\n\n- Ada Quill, Bo Ek. {TITLE}. KDD 2023, Best Paper Award.\n"
    (tmp_path / "older.md").write_text(f"{ADA}{paper}\nSkills: Rust\n")
    load([tmp_path / "older.md"], tmp_path / "t.db", NOW)
    (found,) = told(tmp_path, ADA + paper, BO + paper.replace("Best", "Distinguished"))
    assert found.kind == "award"


def test_the_lines_name_both_sources(tmp_path):
    authors = "## Publications\n\n- Ada Quill, Bo Ek."
    told(tmp_path, f"{ADA}{authors} {TITLE}. KDD 2023.\n", f"{BO}{authors} {TITLE}. ICML 2023.\n")
    (line,) = conflicts(tmp_path / "t.db", NOW)
    assert line == f"venue: {TITLE}: KDD (ada.md:7) | ICML (bo.md:7)"


def test_no_conflict_is_said(database):
    (line,) = conflicts(database, NOW)
    assert line.startswith("No two CVs contradict")
