"""The index -> all that is held on one person, or who is in it."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from store.changes.corrections import of_entries
from store.changes.decisions import joined
from store.changes.overlay import corrected
from store.cv.parser import parse
from store.cv.resume import resume
from store.index import Index
from store.people.whom import called, whom
from store.privacy.private import mask, protected
from store.records import CV, Person

FORMULA = ("=", "+", "-", "@", "\t", "\r")  # how a cell starts that a spreadsheet would run
HEAD = ("name", "documents", "position")
OWN = frozenset({"email", "phone", "url", "profiles"})  # how to reach them, and papers' addresses
HELD = (
    "select name, path, file, digest, loaded, updated, as_of, replaced, text, printed"
    " from documents"
    " where person = ? order by replaced, as_of desc, loaded desc, id desc"
)
CORRECTIONS = (
    "select c.field, c.about, c.was, c.value, c.decided, c.who from corrections c"
    " join documents d on d.id = c.document where d.person = ?"
)
SUGGESTED = (
    "select distinct case a.person when ? then b.person else a.person end, s.reason"
    " from suggestions s join documents a on a.id = s.one join documents b on b.id = s.other"
    " where (a.person = ? or b.person = ?) and a.person != b.person"
)


def people(path: Path, _: str) -> Iterator[str]:
    """A line for each person: name, files, why these are one person's."""
    with Index(path) as index:
        for person in _people(index):
            files = ", ".join(d.name for d in person.documents)
            why = joined(person.id, index) if len(person.documents) > 1 else ""
            yield f"{person.name}{_named(person)} ({files})" + (
                f" [one person: {why}]" if why else ""
            )


def _people(index: Index) -> Iterator[Person]:
    yield from filter(None, map(index.person, index.people()))


def _named(person: Person) -> str:
    if person.inferred and person.reason:
        return " [name inferred]"
    return f" [name {person.reason}]" if person.reason.startswith("corrected") else ""


def table(index: Index) -> str:
    """The list of people as CSV; nothing in it reaches a person or starts a formula."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(HEAD)
    for person in _people(index):
        files = "; ".join(d.name for d in person.documents)
        rows.writerow([cell(text) for text in (person.name, files, _position(person.id, index))])
    return out.getvalue()


def cell(text: str) -> str:
    r"""A cell of CSV: nothing in it reaches a person, or is run by a spreadsheet.

    >>> cell("=1+1"), cell("Ada Lindqvist"), cell(" @x")
    ("'=1+1", 'Ada Lindqvist', "'@x")
    """
    shown = " ".join("".join(c if c.isprintable() else " " for c in mask(text)).split())
    return f"'{shown}" if shown.startswith(FORMULA) else shown


def _position(person: int, index: Index) -> str:
    """The newest job that goes on, else the newest; "" where there is none."""
    jobs = [s.entry for s in index.entries(person, "work")]
    jobs.sort(key=lambda e: (e.period.open, e.period.end, e.period.start), reverse=True)
    return ", ".join(filter(None, map(jobs[0].first, ("position", "name")))) if jobs else ""


def person(words: str, index: Index) -> str:
    """All that is held on one person, as a JSON Resume document of their newest CV; every document
    with its text, and what was decided, under "meta". Raises NotDone."""
    row = whom(words, index.rows)
    held = [dict(r) for r in index.rows(HELD, (row,))]
    found = resume(_as_corrected(held[0]["text"], row, index))
    meta = found.setdefault("meta", {})
    if isinstance(meta, dict):
        meta["documents"] = [
            d | {"replaced": bool(d["replaced"]), "read": resume(parse(d["text"]))} for d in held
        ]
        meta["joined"] = joined(row, index)
        meta["corrections"] = [dict(r) for r in index.rows(CORRECTIONS, (row,))]
        meta["maybeTheSameAs"] = [
            {"person": called(int(other), index.rows), "reason": reason}
            for other, reason in index.rows(SUGGESTED, (row, row, row))
        ]
        meta["decisions"] = _decisions(row, index)
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def _as_corrected(text: str, row: int, index: Index) -> CV:
    return corrected(parse(text), of_entries(row, index.rows))[0]


def shared(row: int, index: Index) -> str:
    """One person as JSON Resume, as somebody may see it who asked for them by name: their newest
    CV, with how to reach them, without the traits and addresses that are never shown; "" if they
    are not in the index."""
    person = index.person(row)
    if not person or not person.documents:
        return ""
    found = _public(resume(_as_corrected(person.documents[0].text, row, index)))
    basics = found["basics"]
    basics.pop("location", None)
    basics["name"] = person.name
    found["meta"] = {"source": [d.name for d in person.documents]}
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def _public(value: Any, own: bool = False) -> Any:
    """Without protected traits; contact details in `own` fields only, those of others masked."""
    if isinstance(value, dict):
        shown = {k: _public(v, own or k in OWN) for k, v in value.items()}
        return {k: v for k, v in shown.items() if v or k in OWN}
    if isinstance(value, list):
        return [shown for v in value if (shown := _public(v, own))]
    if not isinstance(value, str) or protected(value):
        return value if isinstance(value, bool | int | float) else ""
    return value if own else mask(value)


def _decisions(person: int, index: Index) -> list[dict[str, object]]:
    sql = (
        "select one, other, same, decided, who from decisions where exists"
        " (select 1 from documents where person = ? and path in (one, other))"
    )
    return [dict(r) | {"same": bool(r["same"])} for r in index.rows(sql, (person,))]
