"""What people and namesake files are called; who has no document left is nobody."""

from collections import Counter
from collections.abc import Iterable

from sqlite_utils import Database

from store.changes.corrections import apply

NOBODY = "delete from people where id not in (select person from documents)"


def name_people(persons: set[int], db: Database) -> None:
    """A person is called as their newest CV says; a printed name goes before an inferred one."""
    for person in persons:
        rows = db.execute(
            "select printed_name, inferred, reason, name from documents"
            " where person = ? and not replaced"
            " order by printed_name = '', inferred, as_of desc, loaded desc, id desc limit 1",
            (person,),
        ).fetchall()
        for name, inferred, reason, file in rows:
            db.execute(
                "update people set name = ?, inferred = ?, reason = ? where id = ?",
                (name or f"Unnamed ({file})", inferred or int(not name), reason, person),
            )
    apply(persons, db)


def tell_namesakes_apart(files: Iterable[str], db: Database) -> None:
    """Call files of these names by the shortest path that tells them from their namesakes."""
    for file in set(files):
        rows = db.execute(
            "select id, path, name from documents where file = ? and not replaced", (file,)
        ).fetchall()
        called = shortest([path for _, path, _ in rows])
        wrong = [(called[path], row) for row, path, name in rows if called[path] != name]
        db.conn.executemany("update documents set name = ? where id = ?", wrong)


def shortest(paths: list[str]) -> dict[str, str]:
    """Path -> as little of its end as no other path has, by whole folders.

    >>> shortest(["/x/a/cv.md", "/x/b/cv.md", "/y/b/cv.md"])
    {'/x/a/cv.md': 'a/cv.md', '/x/b/cv.md': 'x/b/cv.md', '/y/b/cv.md': 'y/b/cv.md'}
    """
    ends = {path: _ends(path) for path in paths}
    taken = Counter(end for found in ends.values() for end in found)
    return {p: next((end for end in ends[p] if taken[end] == 1), p) for p in ends}


def _ends(path: str) -> list[str]:
    parts = [part for part in path.split("/") if part]
    return ["/".join(parts[-size:]) for size in range(1, len(parts) + 1)]
