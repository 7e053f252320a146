"""Index files as earlier versions of Talent wrote them: their own tables, their own rows.

What the versions had besides (entries, facts, names ...) is read anew from the texts, so that one
table of it will do here, with rows that nobody may meet again.
"""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from store.disk.header import APPLICATION

NOW, KEY = "2026-10-01T09:00:00+00:00", "5e" * 32
SECOND = """
create table people (id integer primary key, name text, inferred integer, reason text);
create table documents (id integer primary key, name text, file text, path text, text text,
  digest text, loaded text, updated text, as_of text, person integer, printed_name text,
  inferred integer, reason text, trace text, replaced integer, seal text);
create index idx_documents_person on documents (person);
create table suggestions (one integer, other integer, reason text, primary key (one, other));
create table state (id integer primary key, version integer, seal text);
insert into state values (1, 7, '');
"""
FIRST = SECOND.replace(" file text,", "").replace(", seal text", "")
FIRST = FIRST.replace("(1, 7, '')", "(1, 7)")
READ = """
create table entries (id integer primary key, document integer, kind text, start text, end text,
  open integer, expected integer, printed text, lines text, text text);
create index idx_entries_document on entries (document);
create virtual table entries_fts using fts5 (text, content=entries, content_rowid=id);
create virtual table vocabulary using fts5vocab ('entries_fts', 'row');
create trigger entries_ai after insert on entries begin
  insert into entries_fts (rowid, text) values (new.id, new.text);
end;
create table _sqlite_migrations (id integer primary key, migration_set text, name text,
  applied_at text);
insert into _sqlite_migrations (migration_set, name) values ('talent', 'documents_and_people');
"""
FOURTH = """
create table people (id integer primary key autoincrement, name text, inferred integer,
  reason text);
create table documents (id integer primary key autoincrement, name text, file text, path text,
  digest text, loaded text, updated text, as_of text, person integer, printed_name text,
  inferred integer, reason text, replaced integer, seal text, trace text, text text);
create index idx_documents_person on documents (person);
create table suggestions (one integer, other integer, reason text, primary key (one, other));
create table state (id integer primary key, version integer, traces integer, key text, seal text);
insert into state values (1, 7, 0, 'KEY', '');
create table decisions (one text, other text, same integer, decided text,
  primary key (one, other)) without rowid;
create table corrections (document integer, field text, value text, decided text,
  primary key (document, field)) without rowid;
create table tombstones (mark text primary key) without rowid;
""".replace("KEY", KEY)
VERSIONS = {1: FIRST + READ, 2: SECOND + READ, 4: FOURTH + READ}


def write(path: Path, version: int, texts: list[tuple[int, str, str]]) -> None:
    """An index of one of the versions before migrations; `texts` are (person, file, text)."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("pragma journal_mode = wal")
        db.executescript(VERSIONS[version])
        fill(db, texts)
        db.execute(f"pragma application_id = {APPLICATION}")
        db.execute(f"pragma user_version = {version}")


def fill(db: sqlite3.Connection, texts: list[tuple[int, str, str]]) -> None:
    """Documents with what an earlier parser made of them: next to nothing."""
    columns = {row[1] for row in db.execute("pragma table_info (documents)")}
    for person, file, text in texts:
        row = {
            "name": Path(file).name, "file": Path(file).name, "path": file, "text": text,
            "digest": hashlib.sha256(text.encode()).hexdigest(), "loaded": NOW, "updated": "",
            "as_of": "", "person": person, "printed_name": "Misread", "inferred": 0, "reason": "",
            "replaced": 0, "trace": "{}", "seal": "",
        }  # fmt: skip
        kept = {column: value for column, value in row.items() if column in columns}
        marks = ", ".join("?" * len(kept))
        sql = f"insert into documents ({', '.join(kept)}) values ({marks})"  # noqa: S608
        db.execute("update documents set replaced = 1 where path = ?", (file,))
        db.execute(sql, tuple(kept.values()))
        db.execute("insert or ignore into people values (?, 'Misread', 0, '')", (person,))
    db.execute("insert into entries (document, kind, text) values (1, 'work', 'misreadword')")
