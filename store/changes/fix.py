"""The commands that correct what the CVs say of one person, and that take a correction back."""

from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import Database

from store.changes import targets
from store.changes.corrections import lay, of_entries
from store.changes.fields import CONTACTS, UNTRUE
from store.changes.naming import name_people
from store.changes.overlay import period
from store.changes.targets import Target
from store.changes.writer import changing
from store.cv.parser import parse
from store.disk.opening import HERE, NotDone
from store.people.whom import called, shown, whom
from store.privacy.private import protected

LONGEST = 300  # characters of a value: a paper's title
SIDES = ("start", "end")  # of a time, corrected alone
NEWEST = (
    "select id from documents where person = ?"
    " order by replaced, as_of desc, loaded desc, id desc limit 1"
)
TEXTS = (
    "select text from documents where person = ? and not replaced"
    " order by as_of desc, loaded desc, id desc"
)
OVERRULED = (
    "delete from corrections where field = ? and about = ? and was = ?"
    " and document in (select id from documents where person = ?)"
)
NOTE = (
    "insert into corrections (document, field, about, was, value, decided, who)"
    " values (?, ?, ?, ?, ?, ?, ?)"
)


def fix(index: Path, now: str, name: str, field: str, value: str, who: str = HERE) -> Iterator[str]:
    """Correct what the CVs say of one person; marked as a correction, with who and when.

    `field` is "name", or what is wrong and, where a CV has several, what it says now or of what it
    says it: "school", "employer Brightloom", "title of Brightloom". A value of "-": it is not true.
    """
    value = " ".join(value.split())
    with changing(index) as db:
        person = whom(name, db.execute)
        before = called(person, db.execute)
        one = _target(person, field, db)
        value = _whole(one, field, value)
        _check(one.field, value)
        (newest, *_) = db.execute(NEWEST, (person,)).fetchone()
        db.execute(OVERRULED, (one.field, one.about, one.was, person))
        db.execute(NOTE, (newest, one.field, one.about, one.was, value, now, who))
        name_people({person}, db)
    yield f"corrected: {before} {_told(one, value)}; the CVs' own lines stay as they are"


def unfix(index: Path, _: str, name: str, field: str) -> Iterator[str]:
    """Take a correction back: what the CVs say counts again. Raises NotDone."""
    with changing(index) as db:
        person = whom(name, db.execute)
        one = _target(person, field, db)
        found = db.execute(OVERRULED, (one.field, one.about, one.was, person)).rowcount
        if not found:
            raise NotDone(f"refused: {shown(field)}: nobody corrected it")
        name_people({person}, db)
        lay(person, db)
        told = called(person, db.execute)
    yield f"taken back: {told}: {one.field} is what the CVs say"


def _target(person: int, field: str, db: Database) -> Target:
    cvs = [parse(text) for (text,) in db.execute(TEXTS, (person,)).fetchall()]
    return targets.target(field, cvs, of_entries(person, db.execute))


def _whole(one: Target, field: str, value: str) -> str:
    """Both sides of a time of which one was given."""
    side = field.split()[0].casefold()
    if side not in SIDES:
        return value
    start, _, end = one.now.partition(" - ")
    return f"{value} - {end or start}" if side == "start" else f"{start} - {value}"


def _check(field: str, value: str) -> None:
    """Raises NotDone for what is no value of a field."""
    fits = any(c.isalnum() for c in value) or (value == UNTRUE and field not in ("name", "dates"))
    if field == "name":
        fits = any(c.isalpha() for c in value)
    if field == "dates":
        fits = bool(period(value))
    if field in CONTACTS and value != UNTRUE:
        fits = (" " not in value and ("@" in value) == (field == "email")) or field == "phone"
    if not fits or len(value) > LONGEST or not value.isprintable() or protected(value):
        raise NotDone(f"refused: {shown(value)[:40]}: is no {field}")


def _told(one: Target, value: str) -> str:
    if one.field == "name":
        return f"is called {value}"
    if value == UNTRUE:
        return f"{one} is not true"
    return f"{one} is {shown(value)}"
