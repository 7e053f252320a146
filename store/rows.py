"""One parsed CV -> its rows in every table of the index."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from sqlite_utils import Database

from store import people
from store.names import EXACT, names, person_names
from store.owners import owner
from store.private import protected
from store.records import CV, Entry, Period
from store.words import key as key_of

CONTACT = ("email", "phone", "url", "location")
NO_PERIOD = Period()


@dataclass(frozen=True, slots=True)
class Read:
    """One file, read and parsed, not yet stored."""

    path: str
    name: str  # of the file
    text: str
    digest: str
    cv: CV


def add(one: Read, db: Database, now: str) -> int:
    """Store one document with all that was read from it; returns its person's row."""
    trace = people.trace(one.cv)
    person, maybe = owner(one.cv, one.path, trace, db)
    document = _insert(
        db,
        "documents",
        name=one.name,
        path=one.path,
        text=one.text,
        digest=one.digest,
        loaded=now,
        updated=one.cv.updated,
        as_of=as_of(one.cv),
        person=person,
        printed_name=one.cv.name,
        inferred=int(one.cv.inferred),
        reason=one.cv.reason,
        trace=json.dumps(asdict(trace), default=sorted),
        replaced=0,
    )
    for other, reason in maybe:
        _insert(db, "suggestions", one=document, other=other, reason=reason)
    _add_contacts(one.cv, document, db)
    for key, weight in person_names(one.cv):
        _add_name(db, "person", key, weight, one.cv.name, document, 0, _name_line(one.cv))
    stem = key_of(one.name.rpartition(".")[0])  # "the person in cv_export_0417"
    _add_name(db, "person", stem, EXACT, one.name, document, 0, _name_line(one.cv))
    for entry, text in _searched(one):
        _add_entry(entry, text, document, db)
    return person


def _insert(db: Database, table: str, **values: Any) -> int:
    """One row; plain SQL, for the speed of a load (sqlite-utils looks the table up each time)."""
    columns, marks = ", ".join(f"[{c}]" for c in values), ", ".join("?" * len(values))
    sql = f"insert into [{table}] ({columns}) values ({marks})"  # noqa: S608 (our own column names)
    row = db.conn.execute(sql, tuple(values.values())).lastrowid
    return int(row or 0)


def _add_contacts(cv: CV, document: int, db: Database) -> None:
    for fact in cv.basics:
        if fact.field in CONTACT:
            _insert(
                db,
                "contacts",
                document=document,
                field=fact.field,
                value=fact.value,
                line=fact.line,
            )
    for entry in cv.of("profiles"):
        network = entry.first("network").casefold() or "profile"
        value = entry.first("url") or entry.first("username")
        _insert(db, "contacts", document=document, field=network, value=value, line=entry.lines[0])


def _add_name(
    db: Database, slot: str, key: str, weight: int, value: str, document: int, entry: int, line: int
) -> None:
    _insert(
        db,
        "names",
        key=key,
        slot=slot,
        weight=weight,
        value=value,
        document=document,
        entry=entry,
        line=line,
    )


def _name_line(cv: CV) -> int:
    return next((f.line for f in cv.basics if f.field == "name"), 1)


def _searched(one: Read) -> Iterator[tuple[Entry, str]]:
    """The entries that questions may reach, with their words; contact lines are not among them.

    What fed no field is kept as entries of kind "other", so that nothing a CV says is out of reach.
    """
    lines = one.text.split("\n")
    hidden = {f.line for f in one.cv.basics if f.field in CONTACT}
    hidden |= {n for e in one.cv.of("profiles") for n in e.lines}
    for entry in one.cv.entries:
        if entry.kind != "profiles":
            yield entry, " ".join(f.value for f in entry.facts)
    summary = tuple(f for f in one.cv.basics if f.field in ("summary", "label"))
    if summary:
        numbers = tuple(sorted({f.line for f in summary}))
        yield Entry("summary", summary, NO_PERIOD, numbers), " ".join(f.value for f in summary)
    for number in one.cv.unread:
        text = lines[number - 1]
        if number not in hidden and not protected(text):
            yield Entry("other", (), NO_PERIOD, (number,)), text


def _add_entry(entry: Entry, text: str, document: int, db: Database) -> None:
    period = entry.period
    row = _insert(
        db,
        "entries",
        document=document,
        kind=entry.kind,
        start=period.start,
        end=period.end,
        open=int(period.open),
        expected=int(period.expected),
        printed=period.text,
        lines=json.dumps(entry.lines),
        text=text,
    )
    for fact in entry.facts:
        _insert(db, "facts", entry=row, field=fact.field, value=fact.value, line=fact.line)
    for name in names(entry):
        _add_name(db, name.slot, name.key, name.weight, name.value, document, row, name.line)


def as_of(cv: CV) -> str:
    """When a CV was true: its own date, else the newest past date in it; "" if there is none."""
    dates = [e.period.start for e in cv.entries]
    dates += [e.period.end for e in cv.entries if not e.period.expected]
    return cv.updated or max(dates, default="")
