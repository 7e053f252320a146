"""What people decided about who is who: two records are one person, or are not.

A decision is kept by the paths of files, so that it outlives new versions, loads and rereads.
"""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from sqlite_utils import Database

from store.changes.naming import name_people
from store.changes.rows import new_person
from store.changes.writer import changing
from store.disk.opening import HERE, NotDone
from store.index import Index
from store.people.owners import read_trace
from store.people.people import Trace, compare
from store.people.whom import called, whom

NEWEST = (
    "select path, trace, as_of from documents where person = ? and not replaced"
    " order by as_of desc, loaded desc, id desc"
)
SUGGESTED = (
    "select distinct a.person, b.person, s.reason, a.path, b.path from suggestions s"
    " join documents a on a.id = s.one join documents b on b.id = s.other"
    " where a.person != b.person and not a.replaced and not b.replaced order by s.one, s.other"
)
MOST = 5  # reasons that are told
Group = list[str]  # paths of one person's files


def merge(index: Path, now: str, one: str, other: str, who: str = HERE) -> Iterator[str]:
    """A and B are one person from now on, whatever their CVs say. Raises NotDone."""
    with changing(index) as db:
        kept, gone = whom(one, db.execute), whom(other, db.execute)
        if kept == gone:
            raise NotDone(f"refused: {one}: {called(kept, db.execute)} is one person already")
        pairs = product(_paths(kept, db), _paths(gone, db))
        _decide(pairs, True, (now, who), db)
        db.execute("update documents set person = ? where person = ?", (kept, gone))
        db.execute("delete from people where id = ?", (gone,))
        name_people({kept}, db)
        told = called(kept, db.execute)
    yield f"one person: {told}"


def unmerge(index: Path, now: str, name: str, who: str = HERE) -> Iterator[str]:
    """Undo a merge, or part what was joined by itself; the name of one file takes that file out.

    Files that were joined by a decision part along it, others each from each. Raises NotDone.
    """
    with changing(index) as db:
        person = whom(name, db.execute)
        groups = _groups(person, name, db)
        if len(groups) < 2:
            raise NotDone(f"refused: {name}: {called(person, db.execute)} has one document alone")
        persons = [person]
        for number, paths in enumerate(groups):
            others = [p for group in groups[:number] for p in group]
            _decide(product(paths, others), False, (now, who), db)
            if number:
                persons.append(_new_person(paths, db))
        name_people(set(persons), db)
        told = [called(p, db.execute) for p in persons]
    yield f"{len(told)} people: {'; '.join(told)}"


def suggestions(index: Path, _: str) -> Iterator[str]:
    """Pairs of people who may be one, with the reason; those that somebody decided are left out."""
    with Index(index) as found:
        pairs = list(_alike(found))
        for one, other, reason in pairs:
            yield f"{called(one, found.rows)} and {called(other, found.rows)}: {reason}"
    if not pairs:
        yield "Nobody in the index looks like somebody else in it."


def lookalikes(person: int, index: Index) -> list[tuple[int, str]]:
    """Who may be the same person as this one, and why."""
    return [
        (other if one == person else one, reason)
        for one, other, reason in _alike(index)
        if person in (one, other)
    ]


def _alike(index: Index) -> Iterator[tuple[int, int, str]]:
    """Each pair once."""
    sql = "select one, other from decisions where not same"
    apart = {(r["one"], r["other"]) for r in index.rows(sql)}
    seen: set[tuple[int, int]] = set()
    for one, other, reason, path, path2 in index.rows(SUGGESTED):
        pair = (min(one, other), max(one, other))
        if pair not in seen and _pair(path, path2) not in apart:
            seen.add(pair)
            yield one, other, reason


def joined(person: int, index: Index) -> str:
    """Why the documents of one person are one person's, in words; "" for a single document."""
    rows = index.rows(NEWEST, (person,))
    traces = [read_trace(row["trace"]) for row in rows]
    reasons = [
        _reason(traces[0], t, rows[0]["path"], r["path"], index)
        for t, r in zip(traces[1:], rows[1:], strict=True)
    ]
    return "; ".join(dict.fromkeys(reasons))


def _reason(one: Trace, other: Trace, path: str, path2: str, index: Index) -> str:
    sql = "select decided, who from decisions where one = ? and other = ? and same"
    for row in index.rows(sql, _pair(path, path2)):
        return f"merged on {row['decided'][:10]} by {row['who']}"
    verdict = compare(one, other)
    if verdict.kind != "same":
        return "the same file, or through another CV"
    facts = verdict.reason.split(", ")
    return ", ".join(facts[:MOST]) + (f" and {len(facts) - MOST} more" * (len(facts) > MOST))


def _groups(person: int, name: str, db: Database) -> list[Group]:
    """The files of one person as several people's."""
    rows = db.execute(NEWEST, (person,)).fetchall()
    paths = [path for path, *_ in rows]
    sql = "select path from documents where person = ? and (name = ? or path = ?) and not replaced"
    for (path,) in db.execute(sql, (person, name, name)).fetchall():
        return [g for g in ([p for p in paths if p != path], [path]) if g]
    traces = {path: read_trace(trace) for path, trace, _ in rows}
    merged = {
        (one, other) for one, other in db.execute("select one, other from decisions where same")
    }
    groups: list[Group] = []
    for path in paths:
        near = [g for g in groups if any(_together(path, p, traces, merged) for p in g)]
        groups = [g for g in groups if g not in near] + [[p for g in near for p in g] + [path]]
    groups.sort(key=lambda group: min(paths.index(path) for path in group))
    return groups if len(groups) > 1 else [[path] for path in paths]


def _together(one: str, other: str, traces: dict[str, Trace], merged: set[tuple[str, str]]) -> bool:
    """Whether two files are one person's without anybody's decision."""
    return _pair(one, other) not in merged and compare(traces[one], traces[other]).kind == "same"


def _new_person(paths: Group, db: Database) -> int:
    person = new_person(db)
    for path in paths:
        db.execute("update documents set person = ? where path = ?", (person, path))
    return person


def _paths(person: int, db: Database) -> list[str]:
    rows = db.execute("select distinct path from documents where person = ?", (person,))
    return [path for (path,) in rows.fetchall()]


def _decide(
    pairs: Iterator[tuple[str, str]], same: bool, when: tuple[str, str], db: Database
) -> None:
    rows = [(*_pair(one, other), int(same), *when) for one, other in pairs if one != other]
    db.conn.executemany(
        "insert or replace into decisions (one, other, same, decided, who) values (?, ?, ?, ?, ?)",
        rows,
    )


def _pair(one: str, other: str) -> tuple[str, str]:
    return (min(one, other), max(one, other))
