import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from store.changes.load import load
from store.disk import header, schema
from store.disk.opening import Unusable
from store.index import Index
from store.search.lookup import named
from store.sound import trouble
from tests.command import talent
from tests.made_up import cvs, earlier
from tests.store.conftest import ADA, LATER, NEWER, NOW, people

RIGHT, MARK = "Ada Quill Lindqvist", "c0ffee"
TEXTS = [
    (1, "/cvs/ada.md", ADA),
    (1, "/cvs/ada.md", NEWER),  # a newer version of it
    (2, "/cvs/one.md", cvs.text(1)),
    (2, "/cvs/two.md", cvs.text(2)),  # merged by somebody
    (3, "/cvs/x/same.md", cvs.text(3)),
    (4, "/cvs/y/same.md", cvs.text(3)),  # parted by somebody
]
BARE = (1, 2)  # versions in which nobody could decide anything


def before_migrations(path: Path, version: int) -> None:
    """A file of the versions whose tables were changed in place, with what people decided."""
    earlier.write(path, version, TEXTS)
    if version not in BARE:
        with closing(sqlite3.connect(path)) as db, db:
            decided = "insert into decisions (one, other, same, decided) values (?, ?, ?, ?)"
            db.execute(decided, ("/cvs/one.md", "/cvs/two.md", 1, NOW))
            db.execute(decided, ("/cvs/x/same.md", "/cvs/y/same.md", 0, NOW))
            db.execute("insert into corrections values (2, 'name', ?, ?)", (RIGHT, NOW))
            db.execute("insert into tombstones values (?)", (MARK,))


NEXT = {  # version -> the next migration
    5: "corrections_of_entries",
    7: "addresses_without_a_label",
    8: "read_by_the_thousand",
    9: "quoted_as_printed",
    10: "stays_and_twins",
}
BARELY = "insert into corrections values (2, 'name', ?, ?, 'the boss')"  # in version 5
CORRECTED = "insert into corrections values (1, 2, 'name', '', '', ?, ?, 'the boss')"


def between_migrations(path: Path, version: int) -> None:
    """A file of an earlier version, by its own migrations."""
    with closing(sqlite3.connect(path)) as connection, connection:
        db = Database(connection)
        schema.migrations.apply(db, stop_before=NEXT[version])
        db.execute("update state set version = 7, key = ?", (earlier.KEY,))
        earlier.fill(connection, TEXTS)
        decided = "insert into decisions values (?, ?, ?, ?, 'the boss')"
        db.execute(decided, ("/cvs/one.md", "/cvs/two.md", 1, NOW))
        db.execute(decided, ("/cvs/x/same.md", "/cvs/y/same.md", 0, NOW))
        db.execute(BARELY if version == 5 else CORRECTED, (RIGHT, NOW))
        db.execute("insert into tombstones values (?)", (MARK,))
        db.execute(f"pragma application_id = {header.APPLICATION}")
        db.execute(f"pragma user_version = {version}")


EARLIER = [
    *((before_migrations, version) for version in earlier.VERSIONS),
    *((between_migrations, version) for version in NEXT),
]
COMMANDS = [("load",), ("reread",), ("merge", "ada.md", "one.md"), ("fix", "ada.md", "name", "X Y")]


@pytest.fixture(params=EARLIER, ids=lambda one: f"version {one[1]}")
def older(request, tmp_path):
    make, version = request.param
    (tmp_path / "index").mkdir()
    path = tmp_path / "index" / "t.db"
    make(path, version)
    return path, version


def test_to_read_it_says_what_brings_it_up_to_date_and_leaves_it(older):
    path, _ = older
    before = path.read_bytes()
    with pytest.raises(Unusable, match=r"an earlier version of Talent: app\.py reread"):
        Index(path)
    found = talent("ask", "who knows Python?", "--db", path)
    assert found.returncode == 1 and "app.py reread" in found.stderr
    assert path.read_bytes() == before


def test_texts_decisions_corrections_and_tombstones_come_along(older):
    path, version = older
    load([], path, LATER)
    assert header.trouble(path) == ""
    with Index(path) as index:
        assert trouble(index) == ""
        kept = [tuple(r) for r in index.rows("select path, text from documents order by id")]
        (key, count) = next(iter(index.rows("select key, version from state")))
        marks = [m for (m,) in index.rows("select mark from tombstones")]
        spelled = {w for (w,) in index.rows("select word from words")}
        found = {m.person for m in named(index, "ada lindqvistova", ("person",))}
    assert kept == [(file, text) for _, file, text in TEXTS]
    assert count > 7 and found == {1}
    assert "frobnicator" in spelled and "misreadword" not in spelled
    called = people(path)
    if version in BARE:
        assert called["Ada Lindqvistova"] == ["ada.md"] and key
        return
    assert called[RIGHT] == ["ada.md"]
    assert (key, marks) == (earlier.KEY, [MARK])
    assert sorted(map(len, called.values())) == [1, 1, 1, 2]


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_every_command_that_writes_brings_it_up_to_date(older, words):
    path, _ = older
    paths = [str(path.parent)] if words == ("load",) else []
    talent(*words, *paths, "--db", path)
    assert header.trouble(path) == ""
    found = talent("check", "--db", path)
    assert (found.returncode, found.stderr) == (0, "")


def test_nothing_changes_where_it_fails_half_way(older):
    path, version = older
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("update documents set text = text || 'x' where id = 5")
    before = path.read_bytes()
    with pytest.raises(Unusable, match=r"the text of same\.md has changed"):
        load([], path, LATER)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("pragma user_version").fetchone() == (version,)
    assert path.read_bytes() == before


def test_addresses_that_were_no_secret_once_are_taken_out(files, database):
    street = "12 Elderberry Lane, Millbrook"
    with closing(sqlite3.connect(database)) as db, db:
        (entry,) = db.execute("select min(id) from entries").fetchone()
        db.execute("insert into facts values (9999, ?, 'location', ?, 3)", (entry, street))
        db.execute("pragma user_version = 7")
    assert header.trouble(database).startswith("was written by an earlier version")
    assert header.trouble(database, writing=True) == ""
    load([files], database, LATER)
    with Index(database) as index:
        assert trouble(index) == ""
        assert index.rows("select 1 from facts where value = ?", (street,)) == []


def test_a_migration_more_is_a_version_more():
    count = len(schema.migrations.pending(Database(memory=True)))
    assert count - 1 == header.VERSION
