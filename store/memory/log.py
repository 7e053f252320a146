"""Who asked or did what, when, and whom they were shown: a log that is only ever added to.

When somebody is forgotten, the words that name them go and their number with them; that somebody
asked something at that time stays.
"""

import json
from dataclasses import dataclass

from store.memory.memory_file import MemoryFile, Noun, Table

KEPT = 2 * 365 * 24 * 3600  # seconds; 41 CFR 60-1.12 asks for two years of searches
MOST = 200  # lines that are read at once

LOG = Noun(
    {
        "log": Table(
            {
                "id": int,
                "at": float,  # seconds since 1970
                "user": str,  # Slack's id, or who works at the machine
                "act": str,  # "asked", "exported", "merged" ...
                "words": str,  # as typed; "" once they were taken out
                "reading": str,  # how a question was understood
                "people": str,  # JSON: ids of those who were shown or meant
            },
            "id",
        )
    },
    forget=(
        "update log set words = '', reading = '', people = without(people)"
        " where tells(people, words, reading)",
    ),
    prune=(("delete from log where at < ?", KEPT),),
    indexes=("create index if not exists log_at on log (at)",),
)


@dataclass(frozen=True, slots=True)
class Act:
    """One line of the log."""

    user: str
    act: str
    words: str = ""
    reading: str = ""
    people: tuple[int, ...] = ()
    at: float = 0.0


@dataclass(frozen=True, slots=True)
class Sought:
    """Which lines of the log are wanted; what is empty bars none."""

    user: str = ""
    people: tuple[int, ...] | None = None  # any of these was shown or meant
    words: str = ""  # or the line names them
    since: float = 0.0
    until: float = float("inf")


class Log:
    """The log in an open memory file; safe from any thread."""

    def __init__(self, file: MemoryFile) -> None:
        self._file = file

    def note(self, act: Act, now: float) -> None:
        sql = "insert into log (at, user, act, words, reading, people) values (?,?,?,?,?,?)"
        row = (now, act.user, act.act, act.words, act.reading, json.dumps(act.people))
        self._file.run(sql, row)

    def read(self, sought: Sought, most: int = MOST) -> list[Act]:
        """The newest first."""
        sql = (
            "select user, act, words, reading, people, at from log where at >= ? and at < ?"
            " and (? = '' or user = ?) and (? or instr(lower(words), ?)"
            " or exists (select 1 from json_each(people) where value in"
            "  (select value from json_each(?)))) order by id desc limit ?"
        )
        anybody = sought.people is None
        named = sought.words.casefold() or "\0"  # which stands in no words
        who = json.dumps(sought.people or ())
        values = (sought.since, sought.until, sought.user, sought.user, anybody, named, who, most)
        return [
            Act(user, act, words, reading, self._file.items(people), at)
            for user, act, words, reading, people, at in self._file.rows(sql, values)
        ]

    def blank(self, before: float) -> int:
        """Takes out the words of what is older; the number of lines."""
        sql = "update log set words = '', reading = '', people = '[]' where at < ? and words <> ''"
        return self._file.run(sql, (before,)).rowcount
