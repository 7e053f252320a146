"""An index that an earlier version of Talent wrote -> today's tables, and nothing is lost.

Texts, people's decisions and corrections, tombstones and the key of their hashes are taken over;
all that was read from the texts is read again. To be called within one transaction.
"""

from pathlib import PurePath

from sqlite_utils import Database

from store.changes import again
from store.disk.opening import HERE
from store.disk.schema import migrations

MIGRATED = 5  # versions before it changed their tables without a migration
FIRST = "corrections_of_entries"  # the first migration after it
KEPT = ("people", "documents", "state", "decisions", "corrections", "tombstones")
# What is dropped, in this order: what hangs on other tables goes before them.
PARTS = (
    ("trigger", "select name from sqlite_master where type = 'trigger'"),
    ("table", "select name from sqlite_master where sql like 'create virtual %'"),
    (
        "table",
        "select name from sqlite_master"
        " where type = 'table' and name not like 'sqlite_%' and name not like 'earlier_%'",
    ),
    ("index", "select name from sqlite_master where type = 'index' and sql is not null"),
)
# What the earliest tables had not.
NEW: dict[str, dict[str, object]] = {
    "documents": {"file": ""},
    "decisions": {"who": HERE},
    "corrections": {"who": HERE},
    "state": {"traces": 0, "key": "", "seal": ""},
}


def upgrade(db: Database, version: int) -> None:
    """`version` is the one that wrote the file."""
    if version < MIGRATED:
        _make_anew(db)
    migrations.apply(db)
    db.execute("update state set version = version + 1")
    again.everything(db)


def _make_anew(db: Database) -> None:
    """Tables that migrations lead on from in place of earlier ones, with what they must keep."""
    there = [table for table in KEPT if db.table(table).exists()]
    for table in there:
        db.execute(f"alter table {table} rename to earlier_{table}")
    for kind, listed in PARTS:
        while found := db.execute(listed).fetchone():
            db.execute(f'drop {kind} "{found[0]}"')
    migrations.apply(db, stop_before=FIRST)
    for table in there:
        _take_over(table, db)
        db.execute(f"drop table earlier_{table}")
    for row, path in db.execute("select id, path from documents where file = ''").fetchall():
        db.execute("update documents set file = ? where id = ?", (PurePath(path).name, row))


def _take_over(table: str, db: Database) -> None:
    """The rows of an earlier table, by the columns that both have."""
    kept = db.table(table).columns_dict
    rows = db.table(f"earlier_{table}").rows
    found = ({c: v for c, v in row.items() if c in kept} for row in rows)
    db.table(table).insert_all((NEW.get(table, {}) | row for row in found), replace=True)
