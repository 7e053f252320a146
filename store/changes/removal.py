"""A document, with every version of it -> out of the index."""

from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import Database

from store.changes.corrections import hand_over
from store.changes.holds import free
from store.changes.naming import NOBODY, name_people, tell_namesakes_apart
from store.changes.rows import READ
from store.changes.spelled import drop_unseen, spelled
from store.changes.writer import changing
from store.disk.opening import NotDone
from store.files import Found
from store.people.coauthors import unlink
from store.people.whom import called, shown

DELETE = (
    *READ,
    "delete from clues where document = ?",
    "delete from suggestions where one = ?",
    "delete from suggestions where other = ?",
    "delete from documents where id = ?",
)


def remove(index: Path, _: str, file: str) -> Iterator[str]:
    """Take one document out; its person stays if other documents remain. Raises NotDone."""
    with changing(index) as db:
        name, path, person = _document(file, db)
        free(person, db)
        sql = "select id, person from documents where path = ?"
        gone = dict(db.execute(sql, (path,)).fetchall())
        drop(list(gone), db)
        db.execute(NOBODY)
        tell_namesakes_apart([Path(path).name], db)
        name_people(set(gone.values()), db)
        left = called(person, db.execute)
    yield f"removed: {name}" + (f"; {left} stays" if left else "")


def _document(file: str, db: Database) -> tuple[str, str, int]:
    """(name, path, person) of the document that a file's name or path means."""
    place = Found(Path(file), None).place
    sql = "select name, path, person from documents where not replaced and "
    for where, value in (("name = ?", file), ("path = ?", place), ("file = ?", file)):
        found = db.execute(sql + where, (value,)).fetchall()
        if len(found) == 1:
            name, path, person = found[0]
            return str(name), str(path), int(person)
        if found:
            names = ", ".join(str(row[0]) for row in found)
            raise NotDone(f"refused: {shown(file)}: there are {len(found)} of them: {names}")
    raise NotDone(f"refused: {shown(file)}: no such document in the index")


def drop(documents: list[int], db: Database) -> None:
    """Delete every row of these documents and the words that stand in no other."""
    words = {word for document in documents for word in spelled(document, db)}
    hand_over(documents, db)
    unlink(documents, db)
    for sql in DELETE:
        db.conn.executemany(sql, [(document,) for document in documents])
    drop_unseen(words, db)
