"""The index of CVs, opened to read: people, documents, entries, names, quotes."""

import hashlib
import json
import sqlite3
import threading
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from store.disk.opening import Unusable, connect, trouble
from store.language.numbers import counted
from store.privacy.shown import Shown, printed
from store.records import Document, Entry, Fact, Period, Person, Quote

Made = TypeVar("Made")
MADE = 48  # things that are kept, of half a megabyte each

ENTRIES = (
    "select e.id, e.document, e.kind, e.start, e.end, e.open, e.expected, e.printed, e.lines,"
    " d.person from entries e join documents d on d.id = e.document"
)
BY_ROW = " where e.id in (select value from json_each(?))"
OF_PERSON = (
    " where d.person = ? and not d.replaced"
    " and (? = '[]' or e.kind in (select value from json_each(?)))"
    " order by d.as_of desc, d.loaded desc, d.id desc, e.id"
)


CORRECTED = (
    "select k.document, k.lines, c.field, c.was, c.value, c.decided, c.who from corrected k"
    " join corrections c on c.id = k.correction join documents d on d.id = k.document"
    " where d.person = ? and not d.replaced order by c.id, k.id"
)


@dataclass(frozen=True, slots=True)
class Stored:
    """An entry in the index: which row, of which document and person."""

    id: int
    document: int
    person: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Corrected:
    """A correction that lies over what a document says."""

    document: int
    lines: frozenset[int]
    field: str  # "employer", "dates" ...
    was: str  # as printed
    value: str  # "-": it is not true
    decided: str
    who: str


class Index:
    """Read-only; may be used from any thread, each has a connection of its own."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._made: dict[Hashable, tuple[int, Any]] = {}
        reason = trouble(path)
        if reason:
            raise Unusable(f"{path.name} {reason}")

    @property
    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = connect(self.path)
            self._local.connection = connection
        return connection

    @contextmanager
    def _sound(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise Unusable(f"{self.path.name} is locked by another program") from error
            raise Unusable(f"{self.path.name} is damaged or cannot be read") from error
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            raise Unusable(f"{self.path.name} is damaged") from error

    @contextmanager
    def unchanging(self) -> Iterator[None]:
        """All that is read meanwhile is of one moment, whatever another process writes."""
        self.rows("begin")
        try:
            yield
        finally:
            self.rows("rollback")

    def rows(self, sql: str, values: tuple[Any, ...] = ()) -> list[sqlite3.Row]:
        """All rows of a query; raises Unusable where the file does not allow it."""
        with self._sound():
            return self._connection.execute(sql, values).fetchall()

    def tuples(self, sql: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        """As `rows`, but plain: half the time where they are thousands."""
        with self._sound():
            cursor = self._connection.cursor()
            cursor.row_factory = None
            return cursor.execute(sql, values).fetchall()

    def once(self, make: Callable[..., Made], *values: Hashable) -> Made:
        """What `make` reads of the index, with these values: kept until the index changes, whoever
        changes it, or MADE others were used since; nobody may change what is kept."""
        key, version = (make, values), self.version()
        known = self._made.pop(key, None)
        if known is None or known[0] != version:
            known = (version, make(self, *values))
        self._made[key] = known  # the last used stands last
        for old in list(self._made)[:-MADE]:
            self._made.pop(old, None)
        made: Made = known[1]
        return made

    def close(self) -> None:
        """Close this thread's connection."""
        connection = getattr(self._local, "connection", None)
        if connection is not None:
            connection.close()
            self._local.connection = None

    def __enter__(self) -> "Index":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ---- what is in it

    def version(self) -> int:
        """A number that grows with every change of the index."""
        return int(self.rows("select version from state")[0]["version"])

    def counts(self) -> tuple[int, int]:
        """(people, documents)."""
        sql = "select count(distinct person), count(*) from documents where replaced = 0"
        people, documents = self.tuples(sql)[0]
        return int(people), int(documents)

    def size(self) -> str:
        """How much is in it, in words: "14 CVs of 13 people"."""
        people, documents = self.counts()
        return f"{counted(documents, 'CV')} of {counted(people, 'person')}"

    def person(self, id: int) -> Person | None:
        """One person with their documents, newest first."""
        found = self.rows("select * from people where id = ?", (id,))
        if not found:
            return None
        row = found[0]
        documents = tuple(self._document(r) for r in self._documents(id))
        return Person(id, row["name"], documents, bool(row["inferred"]), row["reason"])

    def people(self) -> list[int]:
        """Every person's row, by name."""
        return [
            int(r["id"])
            for r in self.rows(
                "select id from people"
                " where id in (select person from documents where not replaced) order by name, id"
            )
        ]

    def inferred(self) -> list[int]:
        """The rows of people whose CV prints no name, by name."""
        return [
            int(r["id"])
            for r in self.rows("select id from people where inferred order by name, id")
        ]

    def _documents(self, person: int) -> list[sqlite3.Row]:
        return self.rows(
            "select id, name, path, digest, loaded, as_of, text, printed from documents"
            " where person = ? and not replaced order by as_of desc, loaded desc, id desc",
            (person,),
        )

    def _document(self, row: sqlite3.Row) -> Document:
        return Document(
            row["name"], row["path"], row["text"], row["digest"], row["loaded"], row["id"],
            {int(n): said for n, said in json.loads(row["printed"] or "{}").items()},
        )  # fmt: skip

    def document(self, id: int) -> Document:
        """One document, its text checked against its digest; raises Unusable if they differ."""
        found = self.rows(
            "select id, name, path, digest, loaded, text, printed from documents where id = ?",
            (id,),
        )
        if not found:
            raise Unusable(f"{self.path.name} is damaged: a document is missing")
        document = self._document(found[0])
        if hashlib.sha256(document.text.encode()).hexdigest() != document.digest:
            raise Unusable(f"{self.path.name} is damaged: the text of {document.name} has changed")
        return document

    def loaded(self) -> list[tuple[int, str, str]]:
        """(person, document's name, when) of every document, the last loaded first."""
        return [
            (r["person"], r["name"], r["loaded"])
            for r in self.rows(
                "select person, name, loaded from documents where not replaced"
                " order by loaded desc, id desc"
            )
        ]

    def contacts(self, person: int) -> list[tuple[Document, Fact]]:
        """Contact details with the document that states them; newest document first."""
        found = []
        for row in self._documents(person):
            facts = self.rows("select * from contacts where document = ? order by id", (row["id"],))
            document = self._document(row)
            found += [(document, Fact(f["field"], f["value"], f["line"])) for f in facts]
        return found

    def corrected(self, person: int) -> list[Corrected]:
        """Where somebody corrected what a person's CVs say, in the order in which they did."""
        return [
            Corrected(r["document"], frozenset(json.loads(r["lines"])), *tuple(r)[2:])
            for r in self.rows(CORRECTED, (person,))
        ]

    # ---- entries

    def entries(self, person: int, *kinds: str) -> list[Stored]:
        """A person's entries, newest document first, then in reading order."""
        wanted = json.dumps(kinds)
        return self.of_rows(self.rows(ENTRIES + OF_PERSON, (person, wanted, wanted)))

    def stored(self, ids: list[int]) -> dict[int, Stored]:
        """Entries by their rows."""
        rows = self.rows(ENTRIES + BY_ROW, (json.dumps(ids),))
        return {s.id: s for s in self.of_rows(rows)}

    def of_rows(self, rows: list[sqlite3.Row]) -> list[Stored]:
        facts: dict[int, list[Fact]] = {r["id"]: [] for r in rows}
        for f in self.rows(
            "select * from facts where entry in (select value from json_each(?)) order by id",
            (json.dumps(list(facts)),),
        ):
            facts[f["entry"]].append(Fact(f["field"], f["value"], f["line"]))
        return [_entry(r, tuple(facts[r["id"]])) for r in rows]

    def names_of(self, document: int) -> list[int]:
        """The line on which a document names its person; [] where it does not."""
        return [
            r["line"]
            for r in self.rows(
                "select line from names where document = ? and slot = 'person' order by id limit 1",
                (document,),
            )
        ]

    # ---- proof

    def quote(self, document: Document, line: int, lines: Shown | None = None) -> Quote | None:
        """One line of a document as proof, as printed or with contact data masked; None where
        nothing may be shown."""
        lines = lines or Shown(document.text)
        if not 0 < line <= len(lines):
            raise Unusable(f"{self.path.name} is damaged: {document.name} has no line {line}")
        text = lines.masked(line)
        if lines.private(line) or not any(c.isalnum() for c in text):
            return None
        if line in document.printed:
            text = printed(document.printed[line], text)
        return Quote(text, document.name, line, document.id)


def summary(path: Path) -> str:
    """What an index holds, or why it cannot be used, on one line."""
    try:
        with Index(path) as index:
            return f"{path.name} holds {index.size()}"
    except Unusable as reason:
        return str(reason)


def period(row: sqlite3.Row) -> Period:
    return Period(
        row["start"], row["end"], bool(row["open"]), bool(row["expected"]), row["printed"]
    )


def _entry(row: sqlite3.Row, facts: tuple[Fact, ...]) -> Stored:
    entry = Entry(row["kind"], facts, period(row), tuple(json.loads(row["lines"])))
    return Stored(row["id"], row["document"], row["person"], entry)
