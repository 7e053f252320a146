"""One parsed CV -> its rows in every table of the index."""

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import PurePath

from sqlite_utils import Database

from store.cv.page.clean import unlike
from store.disk.seal import seal_document
from store.index import Stored
from store.language.names import keys, names, person_names
from store.language.towns import EXACT
from store.language.words import key as key_of
from store.language.words import words as words_of
from store.people import people
from store.people.merge import HEADS, distinct
from store.people.owners import Owner, owner
from store.privacy.private import mask, protected
from store.privacy.shown import Shown
from store.records import CV, Entry, Fact, Period

CONTACT = ("email", "phone", "url", "location")
CODE = re.compile(r"\s+\d{4,6}(?:-\d{4})?$")  # "Cambridge, MA 02139"
NO_PERIOD = Period()
LASTING = ("work", "education")
CONTACTS = "insert into contacts (document, field, value, line) values (?, ?, ?, ?)"
NAMES = (
    "insert into names (document, entry, kind, slot, key, weight, value, line)"
    " values (?, ?, ?, ?, ?, ?, ?, ?)"
)
FACTS = "insert into facts (entry, field, value, line) values (?, ?, ?, ?)"
WORDS = "insert or ignore into words (word) values (?)"
STAYS = "insert into stays (document, entry, told) values (?, ?, ?)"
ENTRIES = (
    "insert into entries (id, document, kind, start, end, open, expected, printed, lines, text,"
    " again) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)

# In this order: what hangs on other rows goes before them.
READ = (
    "delete from facts where entry in (select id from entries where document = ?)",
    "delete from entries where document = ?",
    "delete from names where document = ?",
    "delete from stays where document = ?",
    "delete from contacts where document = ?",
    "delete from corrected where document = ?",
)


@dataclass(frozen=True, slots=True)
class Read:
    """One file, read and parsed, not yet stored."""

    path: str
    name: str  # of the file
    text: str
    digest: str
    cv: CV
    printed: str = ""  # the text as it stands in the file
    wrong: tuple[tuple[int, str], ...] = ()  # (line, words) that a correction says are not true


def add(one: Read, db: Database, now: str) -> tuple[int, int]:
    """Store one document with all that was read from it; returns its row and its person's."""
    trace = people.trace(one.cv)
    found = owner(one.path, trace, one.cv.name, db)
    person = found.person or new_person(db)
    document = _add_document(one, trace, person, db, now)
    note(document, found, trace, one.cv.name, db)
    fill(document, one, db)
    return document, person


def new_person(db: Database) -> int:
    return int(db.execute("insert into people (name) values ('')").lastrowid or 0)


def note(document: int, found: Owner, trace: people.Trace, called: str, db: Database) -> None:
    """What may join a document to others, and whom it may be about besides."""
    maybe = [(document, other, reason) for other, reason in found.maybe]
    db.conn.executemany("insert into suggestions (one, other, reason) values (?, ?, ?)", maybe)
    clues = [(clue, document) for clue in people.clues(trace, called)]
    db.conn.executemany("insert into clues (clue, document) values (?, ?)", clues)


def fill(document: int, one: Read, db: Database) -> None:
    """What was read from a document, and its seal."""
    db.conn.executemany(CONTACTS, [(document, *row) for row in _contacts(one.cv)])
    db.conn.executemany(NAMES, [(document, 0, "", *row) for row in (*_own_names(one), *_home(one))])
    _add_entries(document, one, db)
    seal_document(document, db.conn)


def _add_document(one: Read, trace: people.Trace, person: int, db: Database, now: str) -> int:
    row = {
        "name": one.name,
        "file": one.name,
        "path": one.path,
        "text": one.text,
        "printed": json.dumps(unlike(one.printed or one.text, one.text), ensure_ascii=False),
        "digest": one.digest,
        "loaded": now,
        "updated": one.cv.updated,
        "as_of": as_of(one.cv),
        "person": person,
        "printed_name": one.cv.name,
        "inferred": int(one.cv.inferred),
        "reason": one.cv.reason,
        "trace": json.dumps(asdict(trace), default=sorted),
        "replaced": 0,
        "seal": "",
    }
    return int(db.table("documents").insert(row).last_pk or 0)


def _contacts(cv: CV) -> Iterator[tuple[str, str, int]]:
    """(field, value, line) of what reaches the person."""
    yield from ((f.field, f.value, f.line) for f in cv.basics if f.field in CONTACT)
    for entry in cv.of("profiles"):
        network = entry.first("network").casefold() or "profile"
        yield network, entry.first("url") or entry.first("username"), entry.lines[0]


def _own_names(one: Read) -> Iterator[tuple[str, str, int, str, int]]:
    """(slot, key, weight, value, line) of the names under which the person may be asked for."""
    line = _name_line(one.cv)
    for key, weight in person_names(one.cv):
        yield "person", key, weight, one.cv.name, line
    stem = key_of(PurePath(one.name).stem)  # "the person in cv_export_0417"
    if " " in stem or (stem and not one.cv.name):  # one word is too often a skill: "python.txt"
        yield "person", stem, EXACT, one.name, line


def _home(one: Read) -> Iterator[tuple[str, str, int, str, int]]:
    """(slot, key, weight, value, line) of the town the head gives, where its line may show it."""
    lines = Shown(one.text)
    for fact in one.cv.basics:
        shown = fact.field == "location" and not lines.private(fact.line)
        if shown and fact.value in lines.masked(fact.line):
            for key, weight in keys("place", CODE.sub("", fact.value)):
                yield "place", key, weight, fact.value, fact.line


def _name_line(cv: CV) -> int:
    return next((f.line for f in cv.basics if f.field == "name"), 1)


def _searched(one: Read) -> Iterator[tuple[Entry, str]]:
    """The entries that questions may reach, with their words; contact lines are not among them.

    What fed no field is kept as entries of kind "other", so that nothing a CV says is out of reach.
    """
    lines = Shown(one.text)
    hidden = {f.line for f in one.cv.basics if f.field in CONTACT}
    hidden |= {n for e in one.cv.of("profiles") for n in e.lines}
    for entry in one.cv.entries:
        shown = _shown(entry.facts, lines)
        if entry.kind != "profiles" and (shown or not entry.facts):
            open_entry = replace(entry, facts=shown)
            wrong = {w for n, told in one.wrong if n in entry.lines for w in words_of(told)}
            yield open_entry, _text(open_entry, lines, hidden, wrong)
    told = tuple(f for f in one.cv.basics if f.field in ("summary", "label"))
    if summary := _shown(told, lines):
        numbers = tuple(sorted({f.line for f in summary}))
        yield Entry("summary", summary, NO_PERIOD, numbers), "\n".join(f.value for f in summary)
    for number in one.cv.unread:
        if number not in hidden and not lines.private(number):
            yield Entry("other", (), NO_PERIOD, (number,)), lines.masked(number)


def _shown(facts: tuple[Fact, ...], lines: Shown) -> tuple[Fact, ...]:
    """The facts that general answers may show: none that states a protected trait, and contact
    details masked."""
    masked = [
        replace(fact, value=mask(fact.value))
        for fact in facts
        if not lines.private(fact.line) and not protected(fact.value)
    ]
    return tuple(fact for fact in masked if any(c.isalnum() for c in fact.value))


def _text(entry: Entry, lines: Shown, hidden: set[int], wrong: set[str]) -> str:
    """The words of an entry: its facts, tidied, and what else its lines say ("GPA", "Thesis")."""
    told = "\n".join(f.value for f in entry.facts)
    known = set(words_of(told)) | wrong
    rest = [
        word
        for number in entry.lines
        if number not in hidden and not lines.private(number)
        for word in words_of(lines.masked(number))
        if word not in known and len(word) > 1
    ]
    return f"{told}\n{' '.join(rest)}" if rest else told


def _add_entries(document: int, one: Read, db: Database) -> None:
    """The entries with their facts and names; one statement a table, for the speed of a load."""
    (last,) = db.conn.execute("select coalesce(max(id), 0) from entries").fetchone()
    entries, facts, found = [], [], []
    known = list(_searched(one))
    again = _again([entry for entry, _ in known])
    for row, (entry, text) in enumerate(known, last + 1):
        period = entry.period
        dates = (period.start, period.end, int(period.open), int(period.expected), period.text)
        told = (json.dumps(entry.lines), text, int(row - last - 1 in again))
        entries.append((row, document, entry.kind, *dates, *told))
        facts += [(row, f.field, f.value, f.line) for f in entry.facts]
        of = (document, row, entry.kind)
        found += [(*of, n.slot, n.key, n.weight, n.value, n.line) for n in names(entry)]
    words = {w for _, text in known for w in words_of(text)}
    words |= {w for name in found for w in name[4].split()}
    db.conn.executemany(WORDS, [(w,) for w in sorted(words) if w.isalpha()])
    db.conn.executemany(ENTRIES, entries)
    db.conn.executemany(FACTS, facts)
    db.conn.executemany(NAMES, found)
    db.conn.executemany(STAYS, _stays(document, last + 1, [entry for entry, _ in known]))


def _stays(document: int, first: int, entries: list[Entry]) -> Iterator[tuple[int, int, str]]:
    """The jobs and degrees that say when they began: (entry, kind, its head, time) of each."""
    told = [
        (row, e.kind, e.first(HEADS[e.kind]), t.start, t.end, int(t.open), int(t.expected))
        for row, e in enumerate(entries, first)
        if e.kind in LASTING and (t := e.period).start
    ]
    if told:
        yield document, told[0][0], json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _again(entries: list[Entry]) -> set[int]:
    """The places of the entries that tell what an earlier one of their kind does."""
    kinds: dict[str, list[Stored]] = {}
    for place, entry in enumerate(entries):
        kinds.setdefault(entry.kind, []).append(Stored(place, 0, 0, entry))
    told = [group for found in kinds.values() if len(found) > 1 for group in distinct(found)]
    return {one.id for _, *others in told for one in others}


def as_of(cv: CV) -> str:
    """When a CV was true: its own date, else the newest past date in it; "" if there is none."""
    dates = [e.period.start for e in cv.entries]
    dates += [e.period.end for e in cv.entries if not e.period.expected]
    return cv.updated or max(dates, default="")
