"""The command that corrects what the CVs say of one person."""

from collections.abc import Iterator
from pathlib import Path

from store.corrections import OVERRULED, apply
from store.opening import HERE, NotDone
from store.whom import called, shown, whom
from store.writer import changing

FIELDS = ("name",)
LONGEST = 120  # characters of a name
NEWEST = (
    "select id from documents where person = ?"
    " order by replaced, as_of desc, loaded desc, id desc limit 1"
)


def fix(index: Path, now: str, name: str, field: str, value: str, who: str = HERE) -> Iterator[str]:
    """Correct what the CVs say of one person; marked as a correction, with who and when."""
    value = " ".join(value.split())
    if field not in FIELDS:
        raise NotDone(f"refused: {shown(field)}: only this can be corrected: {', '.join(FIELDS)}")
    if not any(c.isalpha() for c in value) or len(value) > LONGEST or not value.isprintable():
        raise NotDone(f"refused: {shown(value)[:40]}: is no name")
    with changing(index) as db:
        person = whom(name, db.execute)
        before = called(person, db.execute)
        (newest, *_) = db.execute(NEWEST, (person,)).fetchone()
        db.execute(OVERRULED, (field, person))
        db.execute(
            "insert into corrections (document, field, about, was, value, decided, who)"
            " values (?, ?, '', '', ?, ?, ?)",
            (newest, field, value, now, who),
        )
        apply({person}, db)
    yield f"corrected: {before} is called {value}; the CVs' own lines stay as they are"
