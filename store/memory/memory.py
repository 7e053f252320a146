"""What the bot must remember, in a file of its own: events, questions, conversations.

Beside NAME.db it is NAME.memory.db; losing it loses no CV.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from store.memory import digests, slots
from store.memory.digests import Digests
from store.memory.log import LOG, Log
from store.memory.memory_file import MemoryFile, Noun, Refused, Table
from store.memory.slots import Slots

__all__ = ["Memory", "Refused"]

SEEN = 24 * 3600  # seconds an event is remembered: Slack sends it again within the hour
ASKED = 30 * 24 * 3600  # seconds a question is remembered: its buttons work that long
PRUNE_EVERY = 500  # claims
LATEST = 5  # complaints that are listed

ORPHANS = "delete from opinion where asked not in (select id from asked)"
QUESTIONS = Noun(
    {
        "seen": Table({"key": str, "at": float}, "key"),
        "asked": Table(
            {
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
            "id",
        ),
        "opinion": Table(
            {"asked": int, "user": str, "helpful": int, "reason": str, "at": float},
            ("asked", "user"),
        ),
        "conversation": Table(
            {
                "key": str,
                "asked": int,
                "question": str,
                "people": str,  # JSON: ids that its last answer named
                "shown": int,
                "at": float,
            },
            "key",
        ),
    },
    forget=(
        "delete from asked where tells(people, question, earlier, reading)",
        "delete from opinion where tells('[]', reason)",
        ORPHANS,
        "delete from conversation where tells(people, question)",
    ),
    prune=(
        ("delete from seen where at < ?", SEEN),
        ("delete from asked where at < ?", ASKED),
        ("delete from conversation where at < ?", ASKED),
        (ORPHANS, None),
    ),
    indexes=("create index if not exists asked_user on asked (user, question)",),
)
# Whatever else is remembered adds its own, and its part of Memory.
NOUNS = (QUESTIONS, LOG, digests.NOUN, slots.NOUN)

KEEP = (
    "insert into asked (user, question, private, earlier, people, at, intent, reading, answer,"
    " missed) values (?,?,?,?,?,?,?,?,?,?)"
)


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
        self._file = MemoryFile(path, NOUNS)
        self._claims = 0
        self.digests, self.slots = Digests(self._file), Slots(self._file)
        self.log = Log(self._file)
        self.close, self.prune, self.forget = self._file.close, self._file.prune, self._file.forget
        self.scrub = self._file.scrub

    def claim(self, key: str, now: float) -> bool:
        """True for the first who asks, whichever thread or process, and never again for a day."""
        added = self._file.run("insert or ignore into seen values (?, ?)", (key, now)).rowcount == 1
        self._claims += 1
        if self._claims % PRUNE_EVERY == 0:
            self.prune(now)
        return added

    def keep(self, asked: Asked, now: float, said: Said = NOTHING_SAID) -> int:
        """The row under which the question is found again."""
        put = (asked.user, asked.question, asked.private, asked.earlier, listed(asked.people), now)
        told = (said.intent, said.reading, said.answer, not said.found)
        return self._file.run(KEEP, put + told).lastrowid or 0

    def asked(self, row: int) -> Asked | None:
        """None if it was forgotten or never kept."""
        sql = "select question, user, private, earlier, people from asked where id = ?"
        for question, user, private, earlier, people in self._file.rows(sql, (row,)):
            return Asked(question, user, bool(private), earlier, self._file.items(people))
        return None

    def recent(self, user: str, most: int) -> tuple[str, ...]:
        """Their last questions, newest first, each once."""
        sql = (
            "select question from asked where user = ? and intent <> 'unsure'"
            " group by question order by max(id) desc"
        )
        return tuple(question for (question,) in self._file.rows(f"{sql} limit ?", (user, most)))

    def missed(self, most: int) -> list[tuple[str, int]]:
        """Questions that found nothing and nobody, and how often; the last asked first."""
        sql = (
            "select question, count(*) from asked where missed"
            " group by question order by max(id) desc limit ?"
        )
        return self._file.rows(sql, (most,))

    def judge(self, row: int, user: str, helpful: bool, reason: str, now: float) -> bool:
        """What somebody thinks of the answer to a question; their last word counts. False if the
        question was forgotten."""
        sql = "insert or replace into opinion select id, ?, ?, ?, ? from asked where id = ?"
        return self._file.run(sql, (user, helpful, reason, now, row)).rowcount == 1

    def opinions(self) -> Opinions:
        (helpful, count), *_ = self._file.rows("select total(helpful), count(*) from opinion", ())
        sql = (
            "select question, reading, answer, reason from opinion o join asked a on a.id = o.asked"
            " where not helpful order by o.at desc limit ?"
        )
        latest = tuple(Opinion(*row) for row in self._file.rows(sql, (LATEST,)))
        return Opinions(int(helpful), count - int(helpful), latest)

    def remember(self, conversations: Iterable[str], past: Past, now: float) -> None:
        """The same past under each name that a conversation goes by (its channel, its threads)."""
        row = (past.asked, past.question, listed(past.people), past.shown, now)
        for key in conversations:
            self._file.run("insert or replace into conversation values (?,?,?,?,?,?)", (key, *row))

    def recall(self, conversation: str) -> Past | None:
        sql = "select question, people, asked, shown from conversation where key = ?"
        for question, people, asked, shown in self._file.rows(sql, (conversation,)):
            return Past(question, self._file.items(people), asked, shown)
        return None


def listed(people: tuple[int, ...]) -> str:
    return json.dumps(list(people))
