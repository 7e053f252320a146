"""What people corrected: an overlay on what the CVs say, which no load takes away.

A correction is never written into a CV's text: quotes stay true.
"""

import json
from collections.abc import Iterable

from sqlite_utils import Database

from store.names import person_keys
from store.seal import Query, seal_document

# What somebody said last; two people who became one may have been corrected both.
CORRECTED = (
    "select c.value, c.decided, c.who from corrections c join documents d on d.id = c.document"
    " where d.person = ? and c.field = ? order by c.decided desc, c.id desc limit 1"
)
OVERRULED = (
    "delete from corrections where field = ?"
    " and document in (select id from documents where person = ?)"
)
HANDED_OVER = (
    "update corrections set document = coalesce((select min(o.id) from documents d"
    "  join documents o on o.person = d.person where d.id = corrections.document"
    "  and o.id not in (select value from json_each(?))), document)"
    " where document in (select value from json_each(?))"
)
NAMES = (
    "insert into names (document, entry, slot, key, weight, value, line)"
    " values (?, 0, 'person', ?, ?, ?, ?)"
)
OVERLAID = (
    "select n.id, n.document from names n join documents d on d.id = n.document"
    " where d.person = ? and n.slot = 'person' and n.value not in (d.printed_name, d.file)"
)
NAMED_ON = (
    "select d.id, coalesce(min(n.line), 1) from documents d"
    " left join names n on n.document = d.id and n.slot = 'person'"
    " where d.person = ? and not d.replaced group by d.id"
)


def corrected_name(person: int, query: Query) -> str:
    """The name that somebody gave a person; "" if nobody did."""
    return next((str(row[0]) for row in query(CORRECTED, (person, "name"))), "")


def hand_over(documents: list[int], db: Database) -> None:
    """Corrections that hang on documents which are to go: to another of the same person's."""
    gone = json.dumps(documents)
    db.execute(HANDED_OVER, (gone, gone))
    db.execute(
        "delete from corrections where document in (select value from json_each(?))", (gone,)
    )


def apply(persons: Iterable[int], db: Database) -> None:
    """Lay the corrections over what the CVs of these people say; called after every change."""
    if not db.execute("select 1 from corrections limit 1").fetchone():
        return
    for person in persons:
        touched = _uncover(person, db)
        for name, decided, who in db.execute(CORRECTED, (person, "name")).fetchall():
            touched |= _cover(person, name, db)
            db.execute(
                "update people set name = ?, inferred = 0, reason = ? where id = ?",
                (name, f"corrected on {decided[:10]} by {who}", person),
            )
        for document in touched:
            seal_document(document, db.conn)


def _uncover(person: int, db: Database) -> set[int]:
    """Take away names that no CV of the person prints; the documents that had them."""
    rows = db.execute(OVERLAID, (person,)).fetchall()
    ids = json.dumps([row for row, _ in rows])
    db.execute("delete from names where id in (select value from json_each(?))", (ids,))
    return {document for _, document in rows}


def _cover(person: int, name: str, db: Database) -> set[int]:
    """Let the person be asked for under a corrected name; the documents that were touched."""
    rows = db.execute(NAMED_ON, (person,)).fetchall()
    keys = list(dict.fromkeys((k, w) for k, w in person_keys(name) if k))
    db.conn.executemany(NAMES, [(d, k, w, name, line) for d, line in rows for k, w in keys])
    return {document for document, _ in rows}
