"""What people corrected: an overlay on what the CVs say, which no load takes away.

A correction is never written into a CV's text: quotes stay true.
"""

import json
from collections.abc import Iterable

from sqlite_utils import Database

from store.changes.overlay import Correction, corrected
from store.changes.rows import READ, Read, fill
from store.changes.spelled import drop_unseen, spelled
from store.cv.parser import parse
from store.disk.seal import Query, seal_document
from store.language.names import person_keys

# What somebody said last; two people who became one may have been corrected both.
CORRECTED = (
    "select c.value, c.decided, c.who from corrections c join documents d on d.id = c.document"
    " where d.person = ? and c.field = ? order by c.decided desc, c.id desc limit 1"
)
HANDED_OVER = (
    "update corrections set document = coalesce((select min(o.id) from documents d"
    "  join documents o on o.person = d.person where d.id = corrections.document"
    "  and o.id not in (select value from json_each(?))), document)"
    " where document in (select value from json_each(?))"
)
ANY = "select 1 from corrections union all select 1 from corrected limit 1"
OF_ENTRIES = (
    "select c.id, c.field, c.about, c.was, c.value from corrections c"
    " join documents d on d.id = c.document where d.person = ? and c.field != 'name' order by c.id"
)
COVERED = (
    "select distinct k.document from corrected k join documents d on d.id = k.document"
    " where d.person = ?"
)
CURRENT = "select id from documents where person = ? and not replaced"
MARK = "insert into corrected (document, correction, lines) values (?, ?, ?)"
# Entries that are read again have other rows.
POINTED = (
    "update author_links set entry = (select e.id from entries e, json_each(e.lines) n"
    "  where e.document = author_links.document and e.kind = 'publications'"
    "  and n.value = author_links.line) where document = ?",
    "delete from author_links where document = ? and entry is null",
)
NAMES = (
    "insert into names (document, entry, kind, slot, key, weight, value, line)"
    " values (?, 0, '', 'person', ?, ?, ?, ?)"
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
    if db.execute(ANY).fetchone():
        for person in persons:
            lay(person, db)


def lay(person: int, db: Database) -> None:
    """What one person's CVs say, corrected; and no longer so where a correction has gone."""
    touched = _lay_over_entries(person, db) | _uncover(person, db)
    for name, decided, who in db.execute(CORRECTED, (person, "name")).fetchall():
        touched |= _cover(person, name, db)
        db.execute(
            "update people set name = ?, inferred = 0, reason = ? where id = ?",
            (name, f"corrected on {decided[:10]} by {who}", person),
        )
    for document in touched:
        seal_document(document, db.conn)


def of_entries(person: int, query: Query) -> list[Correction]:
    """What was corrected of a person but the name, in the order in which it was."""
    return [Correction(*row) for row in query(OF_ENTRIES, (person,))]


def _lay_over_entries(person: int, db: Database) -> set[int]:
    """Read the CVs that are concerned again, corrected; the documents that were touched."""
    found = of_entries(person, db.execute)
    covered = {row for (row,) in db.execute(COVERED, (person,)).fetchall()}
    current = {row for (row,) in db.execute(CURRENT, (person,)).fetchall()} if found else set()
    return {row for row in covered | current if _read_again(row, found, row in covered, db)}


def _read_again(document: int, found: list[Correction], covered: bool, db: Database) -> bool:
    """Whether the document was read again: it is, or was, concerned by a correction."""
    sql = "select path, file, text, digest from documents where id = ?"
    path, file, text, digest = db.execute(sql, (document,)).fetchone()
    cv, marks = corrected(parse(text), found)
    if not marks and not covered:
        return False
    before = set(spelled(document, db))
    for sql in READ:
        db.execute(sql, (document,))
    said = {one.id: one.was for one in found}
    wrong = tuple((line, said[row]) for row, lines in marks for line in lines)
    fill(document, Read(path, file, text, digest, cv, wrong=wrong), db)
    db.conn.executemany(MARK, [(document, row, json.dumps(lines)) for row, lines in marks])
    for sql in POINTED:
        db.execute(sql, (document,))
    drop_unseen(before - set(spelled(document, db)), db)
    return True


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
