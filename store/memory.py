"""What the bot must remember, in a file of its own: events seen, questions asked, where each
conversation stands. Beside NAME.db it is NAME.memory.db; losing it loses no CV."""

import json
import os
import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any

from sqlite_utils import Database

APPLICATION_ID = 0x7A1E_4E0D  # says in the file's header whose file it is
VERSION = 2  # of the tables; a later program's file is refused
HEADER = 100  # bytes; sqlite.org/fileformat2.html, section 1.3
SEEN = 24 * 3600  # seconds an event is remembered: Slack sends it again within the hour
ASKED = 30 * 24 * 3600  # seconds a question is remembered: its buttons work that long
PRUNE_EVERY = 500  # claims

TABLES: dict[str, dict[str, Any]] = {
    "seen": {"key": str, "at": float},
    "asked": {
        "id": int,
        "user": str,
        "question": str,
        "private": int,
        "earlier": str,
        "people": str,  # JSON: ids that the answer before it named
        "at": float,
        "intent": str,
        "reading": str,
        "answer": str,  # the answer's id
        "missed": int,  # nothing and nobody was found
    },
    "opinion": {
        "asked": int,
        "user": str,
        "helpful": int,
        "reason": str,
        "at": float,
    },
    "conversation": {
        "key": str,
        "asked": int,
        "question": str,
        "people": str,  # JSON: ids that its last answer named
        "shown": int,
        "at": float,
    },
}
KEYS = {"seen": "key", "asked": "id", "conversation": "key", "opinion": ("asked", "user")}
LATEST = 5  # complaints that are listed


KEEP = (
    "insert into asked (user, question, private, earlier, people, at, intent, reading, answer,"
    " missed) values (?,?,?,?,?,?,?,?,?,?)"
)
ORPHANS = "delete from opinion where asked not in (select id from asked)"


class Refused(Exception):
    """Another program's file, or a later version's; it was left as it was."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it was put: enough to put it again."""

    question: str
    user: str = ""
    private: bool = True
    earlier: str = ""
    people: tuple[int, ...] = ()  # whom the answer before it named


@dataclass(frozen=True, slots=True)
class Past:
    """Where a conversation stands: its last question and whom the answer named."""

    question: str = ""
    people: tuple[int, ...] = ()
    asked: int = 0  # the question's row, 0 if it was not kept
    shown: int = 0  # people shown so far


@dataclass(frozen=True, slots=True)
class Said:
    """What the answer to a question was, in short."""

    intent: str = ""
    reading: str = ""
    answer: str = ""  # its id
    found: bool = True  # anybody or anything


@dataclass(frozen=True, slots=True)
class Opinion:
    """Somebody was not content with an answer."""

    question: str
    reading: str
    answer: str
    reason: str


@dataclass(frozen=True, slots=True)
class Opinions:
    """How many found an answer helpful, how many did not, and the latest of those."""

    helpful: int
    others: int
    latest: tuple[Opinion, ...] = ()


NOTHING_SAID = Said()


class Memory:
    """Open for as long as the bot runs; every method may be called from any thread."""

    def __init__(self, path: Path) -> None:
        """Raises Refused for a file that is not ours; creates what does not exist."""
        inspect(path)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        self._lock = Lock()
        self._claims = 0
        self._link = sqlite3.connect(
            path, timeout=10, isolation_level=None, check_same_thread=False
        )
        prepare(self._link)

    def close(self) -> None:
        with self._lock:
            self._link.close()

    def claim(self, key: str, now: float) -> bool:
        """True for the first who asks, whichever thread or process, and never again for a day."""
        added = self._run("insert or ignore into seen values (?, ?)", (key, now)).rowcount == 1
        self._claims += 1
        if self._claims % PRUNE_EVERY == 0:
            self.prune(now)
        return added

    def prune(self, now: float) -> None:
        self._run("delete from seen where at < ?", (now - SEEN,))
        self._run("delete from asked where at < ?", (now - ASKED,))
        self._run("delete from conversation where at < ?", (now - ASKED,))
        self._run(ORPHANS, ())

    def keep(self, asked: Asked, now: float, said: Said = NOTHING_SAID) -> int:
        """The row under which the question is found again."""
        put = (asked.user, asked.question, asked.private, asked.earlier, listed(asked.people), now)
        told = (said.intent, said.reading, said.answer, not said.found)
        return self._run(KEEP, put + told).lastrowid or 0

    def asked(self, row: int) -> Asked | None:
        """None if it was forgotten or never kept."""
        sql = "select question, user, private, earlier, people from asked where id = ?"
        for question, user, private, earlier, people in self._all(sql, (row,)):
            return Asked(question, user, bool(private), earlier, tuple(json.loads(people)))
        return None

    def recent(self, user: str, most: int) -> tuple[str, ...]:
        """Their last questions, newest first, each once."""
        sql = (
            "select question from asked where user = ? and intent <> 'unsure'"
            " group by question order by max(id) desc"
        )
        return tuple(question for (question,) in self._all(f"{sql} limit ?", (user, most)))

    def missed(self, most: int) -> list[tuple[str, int]]:
        """Questions that found nothing and nobody, and how often; the last asked first."""
        sql = (
            "select question, count(*) from asked where missed"
            " group by question order by max(id) desc limit ?"
        )
        return self._all(sql, (most,))

    def judge(self, row: int, user: str, helpful: bool, reason: str, now: float) -> bool:
        """What somebody thinks of the answer to a question; their last word counts. False if the
        question was forgotten."""
        sql = "insert or replace into opinion select id, ?, ?, ?, ? from asked where id = ?"
        return self._run(sql, (user, helpful, reason, now, row)).rowcount == 1

    def opinions(self) -> Opinions:
        (helpful, count), *_ = self._all("select total(helpful), count(*) from opinion", ())
        sql = (
            "select question, reading, answer, reason from opinion o join asked a on a.id = o.asked"
            " where not helpful order by o.at desc limit ?"
        )
        latest = tuple(Opinion(*row) for row in self._all(sql, (LATEST,)))
        return Opinions(int(helpful), count - int(helpful), latest)

    def remember(self, conversations: Iterable[str], past: Past, now: float) -> None:
        """The same past under each name that a conversation goes by (its channel, its threads)."""
        row = (past.asked, past.question, listed(past.people), past.shown, now)
        for key in conversations:
            self._run("insert or replace into conversation values (?,?,?,?,?,?)", (key, *row))

    def recall(self, conversation: str) -> Past | None:
        sql = "select question, people, asked, shown from conversation where key = ?"
        for question, people, asked, shown in self._all(sql, (conversation,)):
            return Past(question, tuple(json.loads(people)), asked, shown)
        return None

    def forget(self, person: int, names: Iterable[str]) -> None:
        """Takes out every question and conversation that names somebody or was about them, and
        every byte of those. Names are compared without regard to case."""
        wanted = [name.casefold() for name in names if name.strip()]

        def tells(people: str, *texts: str) -> bool:
            words = " ".join(texts).casefold()
            return person in json.loads(people) or any(name in words for name in wanted)

        with self._lock:
            self._link.create_function("tells", -1, tells)
            self._link.execute("delete from asked where tells(people, question, earlier, reading)")
            self._link.execute("delete from opinion where tells('[]', reason)")
            self._link.execute(ORPHANS)
            self._link.execute("delete from conversation where tells(people, question)")
            self._link.execute("vacuum")
            self._link.execute("pragma wal_checkpoint(truncate)")

    def _run(self, sql: str, values: tuple[Any, ...]) -> sqlite3.Cursor:
        with self._lock:
            return self._link.execute(sql, values)

    def _all(self, sql: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._link.execute(sql, values).fetchall()


def listed(people: tuple[int, ...]) -> str:
    return json.dumps(list(people))


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


def prepare(link: sqlite3.Connection) -> None:
    """Ours from the first byte on: the id goes in before the file turns to WAL."""
    link.execute("pragma synchronous = normal")  # a killed program loses nothing
    link.execute("pragma secure_delete = on")
    link.execute("begin immediate")  # several processes may start at once: one creates, others wait
    if link.execute("pragma application_id").fetchone()[0] != APPLICATION_ID:
        link.execute(f"pragma application_id = {APPLICATION_ID}")
    database = Database(link)
    for name, columns in TABLES.items():
        table = database.table(name).create(columns, pk=KEYS[name], if_not_exists=True)
        for column in columns.keys() - table.columns_dict.keys():  # an earlier version's file
            table.add_column(column, columns[column], not_null_default=columns[column]())
    link.execute(f"pragma user_version = {VERSION}")
    link.execute("create index if not exists asked_user on asked (user, question)")
    link.execute("commit")
    with suppress(sqlite3.OperationalError):  # another process is about to do the same
        link.execute("pragma journal_mode = wal")
