"""The file beside the index that the bot remembers in: opened if it is ours, its tables made.

A noun that is remembered (questions, digests ...) says which tables it needs, which rows grow old
and which rows are about somebody who is forgotten; its own file knows what the rows mean.
"""

import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import RLock
from typing import Any

from sqlite_utils import Database

from store.disk.opening import Unusable

APPLICATION_ID = 0x7A1E_4E0D  # says in the file's header whose file it is
VERSION = 4  # of the tables; a later program's file is refused
HEADER = 100  # bytes; sqlite.org/fileformat2.html, section 1.3

Values = tuple[Any, ...]


class Refused(Unusable):
    """Another program's file, a later version's or a damaged one; it was left as it was."""


@dataclass(frozen=True, slots=True)
class Table:
    columns: dict[str, type]  # a column that an older file lacks is added, empty
    key: str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Noun:
    """What one kind of memory needs of the file."""

    tables: dict[str, Table]
    # Statements that take out what is about somebody: `tells(people, text ...)` is true of a row
    # whose JSON list of people has them or whose texts name them; `without(people)` is the list
    # without them.
    forget: tuple[str, ...] = ()
    # Statements that take out what is too old, with its age in seconds; None: no time goes in.
    prune: tuple[tuple[str, float | None], ...] = ()
    indexes: tuple[str, ...] = ()


class MemoryFile:
    """Open for as long as the bot runs; every method may be called from any thread."""

    def __init__(self, path: Path, nouns: Iterable[Noun]) -> None:
        """Raises Refused for a file that is not ours; creates what does not exist."""
        inspect(path)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        self.path, self._lock = path, RLock()
        self._nouns = tuple(nouns)
        self._link = sqlite3.connect(
            path, timeout=10, isolation_level=None, check_same_thread=False
        )
        try:
            with self._sound():
                prepare(self._link, self._nouns)
        except Refused:
            self._link.close()
            raise

    def close(self) -> None:
        with self._lock:
            self._link.close()

    @contextmanager
    def _sound(self) -> Iterator[None]:
        """One thread at a time; raises Refused where the file does not allow what is asked."""
        try:
            with self._lock:
                yield
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            why = "is locked by another program" if "locked" in str(error) else "is damaged"
            away = "" if "locked" in why else f" ({error}): move it away, no CV is in it"
            raise Refused(f"{self.path.name}: {why}{away}") from error

    def run(self, sql: str, values: Values = ()) -> sqlite3.Cursor:
        with self._sound():
            return self._link.execute(sql, values)

    def rows(self, sql: str, values: Values = ()) -> list[Values]:
        with self._sound():
            return self._link.execute(sql, values).fetchall()

    def items(self, text: str) -> tuple[Any, ...]:
        """What stands in a column of a JSON list; raises Refused where the file is damaged."""
        try:
            return tuple(json.loads(text))
        except (TypeError, ValueError) as error:
            raise Refused(f"{self.path.name}: is damaged: move it away, no CV is in it") from error

    @contextmanager
    def alone(self) -> Iterator[None]:
        """All that is run meanwhile happens whole or not at all, and no other process writes."""
        with self._sound():
            self._link.execute("begin immediate")
            try:
                yield
            except BaseException:
                if self._link.in_transaction:  # SQLite may have ended it itself
                    self._link.execute("rollback")
                raise
            self._link.execute("commit")

    def prune(self, now: float) -> None:
        """Takes out what is too old."""
        for sql, age in (old for noun in self._nouns for old in noun.prune):
            self.run(sql, () if age is None else (now - age,))

    def forget(self, person: int, names: Iterable[str]) -> None:
        """Takes out every row that names somebody or was about them, and every byte of those.
        Names are compared without regard to case."""
        with self._sound():
            self._link.create_function("tells", -1, telling(person, names))
            self._link.create_function("without", 1, lambda people: without(person, people))
            for sql in (sql for noun in self._nouns for sql in noun.forget):
                self._link.execute(sql)
        self.scrub()

    def scrub(self) -> None:
        """Takes out the bytes of what was deleted. Raises Refused while somebody else is at it."""
        with self._sound():
            self._link.execute("vacuum")
            (busy, *_) = self._link.execute("pragma wal_checkpoint(truncate)").fetchone()
        if busy:
            raise Refused(f"{self.path.name}: is locked by another program: run it again")


def telling(person: int, names: Iterable[str]) -> Callable[..., bool]:
    """Is a row, by its people and its texts, about this person?"""
    wanted = [name.casefold() for name in names if name.strip()]

    def tells(people: str, *texts: str) -> bool:
        words = " ".join(texts).casefold()
        return person in json.loads(people) or any(name in words for name in wanted)

    return tells


def without(person: int, people: str) -> str:
    return json.dumps([other for other in json.loads(people) if other != person])


def inspect(path: Path) -> None:
    """Looks at the header alone: SQLite would already write to the file when asked for WAL."""
    if not path.exists() or not path.stat().st_size:
        return
    with path.open("rb") as file:
        head = file.read(HEADER)
    if head[:16] != b"SQLite format 3\x00" or head[68:72] != APPLICATION_ID.to_bytes(4, "big"):
        raise Refused(f"{path.name}: not a memory file of Talent")
    if int.from_bytes(head[60:64], "big") > VERSION:
        raise Refused(f"{path.name}: written by a later version of Talent")


def prepare(link: sqlite3.Connection, nouns: Iterable[Noun]) -> None:
    """Ours from the first byte on: the id goes in before the file turns to WAL."""
    link.execute("pragma synchronous = normal")  # a killed program loses nothing
    link.execute("pragma secure_delete = on")
    link.execute("begin immediate")  # several processes may start at once: one creates, others wait
    if link.execute("pragma application_id").fetchone()[0] != APPLICATION_ID:
        link.execute(f"pragma application_id = {APPLICATION_ID}")
    for noun in nouns:
        make(link, noun)
    link.execute(f"pragma user_version = {VERSION}")
    link.execute("commit")
    with suppress(sqlite3.OperationalError):  # another process is about to do the same
        link.execute("pragma journal_mode = wal")


def make(link: sqlite3.Connection, noun: Noun) -> None:
    """The tables of a noun, with the columns that an earlier version's file lacks."""
    database = Database(link)
    for name, wanted in noun.tables.items():
        table = database.table(name).create(wanted.columns, pk=wanted.key, if_not_exists=True)
        for column in wanted.columns.keys() - table.columns_dict.keys():
            kind = wanted.columns[column]
            table.add_column(column, kind, not_null_default=kind())
    for sql in noun.indexes:
        link.execute(sql)
