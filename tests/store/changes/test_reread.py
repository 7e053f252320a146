import sqlite3
from contextlib import closing

from store.changes.load import load
from store.changes.reread import reread
from store.disk.seal import seal_document, seal_state
from store.index import Index
from tests.store.conftest import ADA, LATER, NEWER, NOW, people

SPELLED = "select word from words order by word"
READ = (
    "select e.kind, e.text, e.lines, f.field, f.value from entries e join facts f on f.entry = e.id"
    " join documents d on d.id = e.document order by d.id, e.id, f.id"
)


def read(database):
    with Index(database) as index:
        return [tuple(r) for sql in (READ, SPELLED) for r in index.rows(sql)]


def test_reading_again_with_the_same_parser_changes_nothing(files, database):
    (files / "ada.md").write_text(NEWER)
    (files / "ada-old.md").write_text(ADA)
    load([files], database, LATER)
    before, called = read(database), people(database)
    assert list(reread(database, LATER)) == [f"reread: {len(called) + 2} documents"]

    assert read(database) == before and people(database) == called


def test_what_an_older_parser_misread_is_read_right(database):
    right, called = read(database), people(database)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(
            "update documents set printed_name = 'Norrhaven', trace = replace(trace, 'ada', 'bo')"
        )
        connection.execute("update people set name = 'Norrhaven'")
        connection.execute("delete from facts where id % 2")
        connection.execute("insert into words (word) values ('misreadword')")
        for (row,) in connection.execute("select id from documents").fetchall():
            seal_document(row, connection)
        seal_state(connection)
    assert read(database) != right
    list(reread(database, NOW))

    assert read(database) == right and people(database) == called


def test_people_keep_their_rows(database):
    with Index(database) as index:
        before = {row: index.person(row).name for row in index.people()}
    list(reread(database, LATER))
    with Index(database) as index:
        assert {row: index.person(row).name for row in index.people()} == before
