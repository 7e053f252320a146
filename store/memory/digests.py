"""Digests and saved searches, as they are remembered."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from store.memory.memory_file import MemoryFile, Noun, Table, Values
from store.memory.schedule import Schedule

MOST = 50  # digests and saved searches of one person
KEPT = 30 * 86_400.0  # seconds that what is over stays

# person -> their CVs, by hash, as they were when the person was shown last
Shown = Mapping[int, tuple[str, ...]]

NOUN = Noun(
    {
        "digest": Table(
            {
                "id": int,
                "key": str,  # stands in its messages, so that they are found again
                "owner": str,
                "channel": str,
                "question": str,
                "search": int,
                "always": int,
                "words": str,
                "zone": str,
                "at": float,
                "rule": str,
                "start": str,
                "next": float,
                "version": int,
                "state": str,  # on, paused, stopped; done and deleted are not listed any more
                "why": str,
                "baseline": float,
                "made": float,
            },
            "id",
        )
    },
    forget=("delete from digest where tells('[]', question)",),
    prune=(
        (  # the last number stays taken: no other digest gets it
            "delete from digest where state in ('done', 'deleted') and made < ?"
            " and id < (select max(id) from digest)",
            KEPT,
        ),
    ),
)
COLUMNS = tuple(NOUN.tables["digest"].columns)
SELECT = f"select {', '.join(COLUMNS)} from digest where "  # noqa: S608  # nosec B608 - our own words
LISTED = "state in ('on', 'paused', 'stopped')"
INSERT = (
    f"insert into digest ({', '.join(COLUMNS[1:])})"  # noqa: S608  # nosec B608 - our own words
    f" values ({', '.join('?' * len(COLUMNS[1:]))})"
)


@dataclass(frozen=True, slots=True)
class Digest:
    """A question that is asked again and again, or once later on."""

    key: str
    owner: str
    channel: str  # where it is posted
    question: str
    schedule: Schedule
    search: bool = False  # a saved search: due when the index has changed
    always: bool = False  # also posts that there is nothing new
    next: float = 0.0  # due then; 0: never again
    version: int = 0  # of the index that a saved search has seen
    made: float = 0.0
    id: int = 0  # 0 before it is stored
    state: str = "on"
    why: str = ""  # it was stopped
    baseline: float = 0.0  # the slot whose content was shown last, 0 before the first


@dataclass(frozen=True, slots=True)
class Digests:
    """Every method may be called from any thread."""

    file: MemoryFile = field(repr=False)

    def add(self, one: Digest, shown: Shown | None = None) -> int:
        """Its number; `shown` is what a saved search knows at its baseline."""
        when = one.schedule
        values: dict[str, Any] = {
            "key": one.key,
            "owner": one.owner,
            "channel": one.channel,
            "question": one.question,
            "search": one.search,
            "always": one.always,
            "words": when.words,
            "zone": when.zone,
            "at": when.at,
            "rule": when.rule,
            "start": when.start,
            "next": one.next,
            "version": one.version,
            "state": one.state,
            "why": one.why,
            "baseline": one.baseline,
            "made": one.made,
        }
        with self.file.alone():
            number = self.file.run(INSERT, tuple(values[c] for c in COLUMNS[1:])).lastrowid or 0
            keep(self.file, number, one.baseline, shown or {})
        return number

    def one(self, number: int) -> Digest | None:
        """None for one that is over or was deleted."""
        return next(iter(self._where(f"id = ? and {LISTED}", number)), None)

    def of_channel(self, channel: str) -> list[Digest]:
        """What is posted there, in order; saved searches are their owner's own."""
        return self._where(f"channel = ? and {LISTED} and not search", channel)

    def of_owner(self, owner: str) -> list[Digest]:
        return self._where(f"owner = ? and {LISTED}", owner)

    def all(self) -> list[Digest]:
        return self._where(LISTED)

    def due(self, now: float) -> list[Digest]:
        """Whose moment has come, the longest due first; not while an earlier one is unfinished."""
        unfinished = "select digest from slot where state in ('claimed', 'sending')"
        where = f"state = 'on' and next > 0 and next <= ? and id not in ({unfinished})"
        return sorted(self._where(where, now), key=lambda d: d.next)

    def searches(self, version: int) -> list[Digest]:
        """Saved searches that have not seen this version of the index."""
        unfinished = "select digest from slot where state in ('claimed', 'sending')"
        where = f"state = 'on' and search and version <> ? and id not in ({unfinished})"
        return self._where(where, version)

    def turn(self, number: int, state: str, why: str = "", due: float | None = None) -> bool:
        """On (and due when), paused, stopped or deleted; False where it was already over. What is
        not on is not posted any more, even if it was about to be."""
        with self.file.alone():
            sql = "update digest set state = ?, why = ?, next = coalesce(?, next) where id = ?"
            sql += f" and {LISTED}"
            turned = self.file.run(sql, (state, why, due, number)).rowcount == 1
            if state == "deleted":
                self.file.run("update digest set question = '' where id = ?", (number,))
                self.file.run("delete from slot_shown where digest = ?", (number,))
            if state != "on":
                sql = "update slot set state = 'skipped' where digest = ? and state = 'claimed'"
                self.file.run(sql, (number,))
        return turned

    def _where(self, where: str, *values: Any) -> list[Digest]:
        return [_digest(row) for row in self.file.rows(f"{SELECT}{where} order by id", values)]


def _digest(row: Values) -> Digest:
    r = dict(zip(COLUMNS, row, strict=True))
    return Digest(
        r["key"],
        r["owner"],
        r["channel"],
        r["question"],
        Schedule(r["words"], r["zone"], r["at"], r["rule"], r["start"]),
        bool(r["search"]),
        bool(r["always"]),
        r["next"],
        r["version"],
        r["made"],
        r["id"],
        r["state"],
        r["why"],
        r["baseline"],
    )


def keep(file: MemoryFile, digest: int, at: float, shown: Shown) -> None:
    """What a slot of a digest shows."""
    file.run("delete from slot_shown where digest = ? and at = ?", (digest, at))
    for person, documents in shown.items():
        row = (digest, at, person, json.dumps(documents))
        file.run("insert into slot_shown values (?, ?, ?, ?)", row)
