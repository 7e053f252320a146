"""Who must not come back: keyed hashes of what the CVs of forgotten people hold.

Without the index's own key nobody can tell from a hash whom it stands for.
"""

import hashlib
import hmac
import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from store.changes.rows import Read
from store.language.words import words
from store.people import people
from store.people.owners import read_trace, same_path

FORGOTTEN, YES = "forgotten", "load --forgotten-too"
DOCUMENTS = (
    "select digest, printed_name, trace from documents where id in (select value from json_each(?))"
)


@dataclass(frozen=True, slots=True)
class Tombs:
    """The tombstones of an index, as they were when a load began."""

    key: bytes
    marks: frozenset[str]

    def text(self, digest: str) -> frozenset[str]:
        """The tombstone of exactly this text."""
        return self.marks & frozenset(self._hashes([f"text {digest}"]))

    def person(self, trace: people.Trace, name: str) -> frozenset[str]:
        """The tombstones of somebody whose new CV this may be."""
        if not self.marks:
            return frozenset()
        return self.marks & frozenset(self._hashes(_asked(trace, name)))

    def of(
        self, documents: list[int], names: list[str], db: Database, lasting: bool = True
    ) -> list[str]:
        """Tombstones for the person of these documents, who also goes by these names; not
        `lasting`: for these texts alone."""
        found: set[str] = set()
        for digest, printed, trace in db.execute(DOCUMENTS, (json.dumps(documents),)).fetchall():
            told = [f"text {digest}"]
            for name in {printed, *names} if lasting else ():
                told += _left(read_trace(trace), name)
            found |= set(self._hashes(told))
        return sorted(found)

    def _hashes(self, told: list[str]) -> Iterator[str]:
        for text in told:
            yield hmac.new(self.key, text.encode("utf-8", "replace"), hashlib.sha256).hexdigest()


def tombs(db: Database) -> Tombs:
    (key,) = db.execute("select key from state").fetchone()
    marks = frozenset(mark for (mark,) in db.execute("select mark from tombstones"))
    return Tombs(str(key).encode(), marks)


@dataclass(frozen=True, slots=True)
class Gate:
    """Who may enter the index."""

    tombs: Tombs
    open: bool  # somebody said yes to those who were forgotten, too

    def holds(self, one: Read, db: Database) -> str:
        """Why a CV is not let in; "" if it is."""
        if self.open or not self.tombs.marks:
            return ""
        if self.tombs.text(one.digest):
            return FORGOTTEN
        trace = people.trace(one.cv)
        if self.tombs.person(trace, one.cv.name) and not same_path(one.path, trace, db):
            return f"{FORGOTTEN}, and this is a new CV: {YES} takes it"
        return ""

    def lift(self, one: Read, db: Database) -> None:
        """Whoever was let in again is not held back by what this CV shows of them."""
        if self.open:
            found = self.tombs.person(people.trace(one.cv), one.cv.name)
            marks = [(mark,) for mark in self.tombs.text(one.digest) | found]
            db.conn.executemany("delete from tombstones where mark = ?", marks)


def _left(trace: people.Trace, name: str) -> list[str]:
    """What a forgotten CV leaves: contacts of its own, its name with each fact of the life. A
    name alone holds nobody back but a CV that tells nothing else."""
    who = _sorted(name)
    facts = _facts(trace)
    own = [f"own {mark}" for mark in trace.marks if people.personal(mark, tuple(words(name)))]
    named = [f"{who} | {fact}" for fact in facts] if who else []
    bare = [f"{who} | bare"] if who else []
    return own + named + bare + ([f"{who} | any"] if who and not facts else [])


def _asked(trace: people.Trace, name: str) -> list[str]:
    """What a new CV shares with those of a forgotten person, if it is theirs."""
    who = _sorted(name)
    facts = _facts(trace)
    own = [f"own {mark}" for mark in trace.marks]
    named = [f"{who} | {fact}" for fact in facts] if who else []
    bare = [f"{who} | bare"] if who and not facts else []
    return own + named + bare + ([f"{who} | any"] if who else [])


def _facts(trace: people.Trace) -> list[str]:
    return sorted(clue for clue in people.clues(trace, "") if not clue.startswith("name "))


def _sorted(name: str) -> str:
    return " ".join(sorted(words(name)))
