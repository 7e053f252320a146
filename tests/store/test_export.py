import csv
import io
import json

import pytest

from store.changes.fix import fix
from store.changes.load import load
from store.disk.opening import HERE, NotDone
from store.export import people, person, shared, table
from store.index import Index
from tests.made_up import cvs
from tests.store.conftest import ADA, LATER, NEWER, NOW, OTHERS


def test_all_that_is_held_on_one_person(files, database):
    (files / "ada.md").write_text(NEWER)
    (files / "maybe.md").write_text(ADA.replace("Ada Lindqvistova", "Bo Ek"))
    load([files], database, LATER)
    list(fix(database, NOW, "Ada Lindqvistova", "name", "Ada L"))
    list(fix(database, NOW, "Ada L", "employer Brightloom", "Loombright"))
    with Index(database) as index:
        found = json.loads(person("Ada L", index))
    meta = found["meta"]

    assert found["basics"]["email"] == "ada.quillfeather@example.org"
    assert [(d["file"], d["replaced"], d["text"]) for d in meta["documents"]] == [
        ("ada.md", False, NEWER),
        ("ada.md", True, ADA),
    ]
    assert meta["documents"][1]["read"]["work"][0]["name"] == "Brightloom"
    assert "Loombright" in {work["name"] for work in found["work"]}
    when = {"decided": NOW, "who": HERE}
    job = {"about": "Brightloom", "was": "Brightloom", "value": "Loombright"}
    assert meta["corrections"] == [
        {"field": "name", "about": "", "was": "", "value": "Ada L"} | when,
        {"field": "employer"} | job | when,
    ]
    assert [m["person"] for m in meta["maybeTheSameAs"]] == ["Bo Ek (maybe.md)"]


def test_an_unknown_person_is_refused(database):
    with Index(database) as index, pytest.raises(NotDone, match="nobody"):
        person("Nobody Atall", index)


def test_the_list_of_people_reaches_nobody_and_starts_no_formula(files, database):
    (files / "=HYPERLINK(1).md").write_text(cvs.text(20).replace(cvs.name(20), "Bo Ek"))
    (files / "-2+3.md").write_text(NEWER)
    load([files], database, LATER)
    with Index(database) as index:
        head, *rows = csv.reader(io.StringIO(table(index)))

    assert head == ["name", "documents", "position"]
    assert len(rows) == OTHERS + 2
    assert ["Ada Lindqvistova", "'-2+3.md; ada.md", "Engineer, Halcyon Health"] in rows
    assert not [cell for row in rows for cell in row if cell[:1] in ("=", "+", "-", "@")]
    assert "@" not in str(rows) and "555" not in str(rows)


def test_why_documents_are_one_persons_is_said(files, database):
    (files / "ada-old.md").write_text(ADA + "- Compilers\n")
    load([files], database, LATER)
    (told,) = [line for line in people(database, NOW) if "Ada" in line]

    assert told.startswith("Ada Lindqvistova (ada-old.md, ada.md) [one person: same name, same")


PRIVATE = """
Date of birth: 14.03.1991
Hill Road 7, Norrhaven

## References

- Wei Q. Zhang, wei.zhang@example.com, 555-0188-222
"""


def test_what_is_handed_to_who_asked_for_one_person(files, database):
    (files / "ada.md").write_text(ADA.replace("\n\n## Edu", PRIVATE + "\n## Edu", 1))
    load([files], database, LATER)
    with Index(database) as index:
        (row,) = [r for r in index.people() if index.person(r).name == "Ada Lindqvistova"]
        words = shared(row, index)
        found = json.loads(words)

        assert shared(999, index) == ""
    assert found["basics"]["name"] == "Ada Lindqvistova"
    assert found["basics"]["email"] == "ada.quillfeather@example.org"
    assert found["work"][0]["name"] == "Brightloom"
    assert not [w for w in ("1991", "Hill Road", "wei.zhang", "0188") if w in words]
