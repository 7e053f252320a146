"""One person -> out of the index, of what the bot remembers, and of every byte of both files."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from store.changes.corrections import corrected_name
from store.changes.holds import free
from store.changes.naming import tell_namesakes_apart
from store.changes.removal import drop
from store.changes.tombs import tombs
from store.changes.writer import change, scrub, writer
from store.disk import header
from store.disk.opening import NotDone, Unusable, trouble
from store.disk.seal import Query
from store.index import Index
from store.language.words import key, words
from store.memory.memory import Memory, Refused
from store.people.whom import called, whom

REMEMBERED = ".memory.db"  # the ending of the file beside the index that the bot remembers in
SHORT = 3  # letters; shorter words of a name stand in too many questions
OTHERS = (
    "select distinct n.document from names n join documents d on d.id = n.document"
    " where n.key = ? and n.slot in ('author', 'advisor') and n.weight > 1 and d.person != ?"
)
MENTIONS = (
    "select distinct e.document from entries_fts f join entries e on e.id = f.rowid"
    " join documents d on d.id = e.document where entries_fts match ? and d.person != ?"
)


@dataclass(frozen=True, slots=True)
class Held:
    """What the index holds on somebody who is to be forgotten."""

    person: int
    called: str  # with their files
    names: tuple[str, ...]
    contacts: tuple[str, ...]
    files: tuple[str, ...]
    elsewhere: int  # other people's CVs that name them


def going(path: Path, _: str, words: str) -> tuple[list[str], Callable[[], Iterator[str]]]:
    """What a forgetting would take out, in lines, and how to do it. Raises NotDone."""
    one = sought(words, path)
    preview = [f"This removes all of {one.called} for good.", *unreached(one, path)]
    return preview, lambda: forget(path, path.with_suffix(REMEMBERED), one)


def sought(words: str, path: Path) -> Held:
    """Whom an index holds by that name. A forgetting that was interrupted is finished first, for
    its name finds nobody any more. Raises NotDone."""
    with Index(path) as index:
        if index.rows("select 1 from state where traces"):
            with writer(path):
                pass
        return held(words, index.rows)


def held(words: str, query: Query) -> Held:
    """Raises NotDone for a name that nobody has, or two people."""
    person = whom(words, query, part=False)
    shown = [str(r[0]) for r in query("select name from people where id = ?", (person,))]
    rows = list(query("select printed_name, file, path from documents where person = ?", (person,)))
    names = dict.fromkeys([*shown, *(str(r[0]) for r in rows), corrected_name(person, query)])
    mails = query(
        "select c.value from contacts c join documents d on d.id = c.document"
        " where d.person = ? and c.field != 'location'",
        (person,),
    )
    files = dict.fromkeys(str(r[1]) for r in rows)
    told = [n for n in names if n]
    return Held(
        person,
        called(person, query),
        tuple(told),
        tuple(dict.fromkeys(str(r[0]) for r in mails)),
        tuple(files),
        _elsewhere(person, told, query),
    )


def _elsewhere(person: int, names: Iterable[str], query: Query) -> int:
    found: set[int] = set()
    for name in names:
        parts = words(name)
        if len(parts) < 2:
            continue
        for order in (parts, [parts[-1], *parts[:-1]]):
            found |= {int(r[0]) for r in query(OTHERS, (key(" ".join(order)), person))}
            phrase = '"' + " ".join(order) + '"'
            found |= {int(r[0]) for r in query(MENTIONS, (phrase, person))}
    return len(found)


def forget(index: Path, memory: Path, one: Held, lasting: bool = True) -> Iterator[str]:
    """Take out all of one person; says what went and what cannot be reached. May be run while
    others read. `lasting`: a new CV of theirs waits for a yes, too."""
    reason = trouble(index, writing=True)
    if reason:
        raise Unusable(f"{index.name} {reason}")
    with writer(index) as db:
        free(one.person, db)
        told = [*one.names, *one.contacts, *one.files, *_own_words(one, db)]
        searches = _forget_in(memory, one.person, told)
        with change(db):
            count = take_out(one, db, lasting)
        scrub(db)
        _forget_in(memory, one.person, told)  # what was asked of them meanwhile
    yield f"forgotten: {one.called}: {count} document{'s' * (count != 1)}, with every version"
    yield from unreached(one, index, searches)


def unreached(one: Held, index: Path, searches: list[int] | None = None) -> Iterator[str]:
    """What no forgetting can take out."""
    others = one.elsewhere
    if others:
        yield f"Not reached: {others} CV{'s' * (others != 1)} of other people that name them."
    for number in searches or ():
        yield f"Not reached: digest or saved search #{number}, which found nobody else."
    if found := ", ".join(copies(index)):
        yield f"Not reached: copies of the index beside it: {found}."
    yield "Not reached: messages already posted in Slack, backups, and the files that were loaded."


def copies(index: Path) -> list[str]:
    """The names of files in the same folder that are an index, too, of whichever version."""
    files = (f for f in sorted(index.parent.iterdir()) if f.is_file() and not f.samefile(index))
    return [file.name for file in files if header.is_ours(file)]


def _forget_in(memory: Path, person: int, names: list[str]) -> list[int]:
    """The digests that are left although they found nobody else."""
    if not memory.exists():
        return []
    try:
        link = Memory(memory)
    except Refused as why:
        raise NotDone(f"refused: {why}: nobody was forgotten") from why
    try:
        found = link.slots.only(person)
        link.forget(person, names)
        return [number for number in found if link.digests.one(number)]
    finally:
        link.close()


def _own_words(one: Held, db: Database) -> list[str]:
    """The words of the name that nobody else in the index is called by."""
    sql = (
        "select distinct d.person from names n join documents d on d.id = n.document"
        " where n.slot = 'person' and n.key = ?"
    )
    parts = {word for name in one.names for word in words(name)}
    long = sorted(word for word in parts if len(word) > SHORT and word.isalpha())
    return [word for word in long if db.execute(sql, (word,)).fetchall() == [(one.person,)]]


def take_out(one: Held, db: Database, lasting: bool = True) -> int:
    """Every row of the person; tombstones in their place. The number of files that went."""
    rows = db.execute("select id, path from documents where person = ?", (one.person,)).fetchall()
    gone, paths = [row for row, _ in rows], sorted({path for _, path in rows})
    marks = tombs(db).of(gone, list(one.names), db, lasting)
    db.conn.executemany(
        "insert or ignore into tombstones (mark) values (?)", [(mark,) for mark in marks]
    )
    drop(gone, db)
    listed = json.dumps(paths)
    db.execute("delete from decisions where one in (select value from json_each(?))", (listed,))
    db.execute("delete from decisions where other in (select value from json_each(?))", (listed,))
    db.execute("delete from people where id = ?", (one.person,))
    tell_namesakes_apart(one.files, db)
    db.execute("update state set traces = 1")
    return len(paths)
