"""A place -> whose own it is, of those whose CVs name it: who lives there, or works there now."""

import json
from typing import NamedTuple

from store.index import Index
from store.search.scans import Place

NEWEST = "select person, id from documents where replaced = 0 order by as_of, loaded, id"
HOUSED = "select distinct document from names where slot = 'place' and entry = 0"
OPEN = (
    "select id from entries where id in (select value from json_each(?))"
    " and kind in ('work', 'education') and (open or expected)"
)
SAID = (
    "select value from names"
    " where document = ? and line = ? and slot = 'place' and entry = 0 limit 1"
)
OWN = (
    "select n.document, n.entry, n.kind, n.line, n.value from names n"
    " join documents d on d.id = n.document where n.slot = 'place' and d.person = ?"
    " and d.replaced = 0 order by n.entry != 0, n.weight desc, n.id"
)


class Home(NamedTuple):
    """A place of somebody's, where it stands."""

    document: int
    entry: int  # 0 for the head
    line: int
    name: str  # as printed


def said(index: Index, document: int, line: int) -> str:
    """The place that a line of the head gives, as printed; "" where it gives none."""
    found = index.tuples(SAID, (document, line))
    return str(found[0][0]) if found else ""


def newest(index: Index) -> dict[int, int]:
    """person -> their newest document."""
    return dict(index.tuples(NEWEST))


def housed(index: Index) -> frozenset[int]:
    """The documents whose head gives a place."""
    return frozenset(document for (document,) in index.tuples(HOUSED))


def going_on(index: Index, entries: list[int]) -> frozenset[int]:
    """Those of some entries that are jobs or degrees that go on, as of their CV."""
    return frozenset(entry for (entry,) in index.tuples(OPEN, (json.dumps(entries),)))


def lived(index: Index, standing: list[tuple[Place, int]]) -> list[tuple[Place, int]]:
    """The places that are a head's or a job's that goes on, in everybody's newest CV; of a degree
    that goes on, where the head gives none."""
    latest, known = index.once(newest), index.once(housed)
    rows = [entry for (_, _, entry, _), _ in standing if entry]
    going_on = {row for (row,) in index.tuples(OPEN, (json.dumps(rows),))}
    return [
        (place, line)
        for place, line in standing
        for person, document, entry, kind in [place]
        if document == latest.get(person)
        and (not entry or (entry in going_on and (kind == "work" or document not in known)))
    ]


def of(index: Index, person: int) -> list[Home]:
    """Where one person lives, by the head of their newest CV, else by what goes on in it."""
    rows = index.tuples(OWN, (person,))
    standing: list[tuple[Place, int]] = [
        ((person, d, e, k or ""), line) for d, e, k, line, _ in rows
    ]
    own = set(lived(index, standing))
    return [
        Home(d, e, line, name)
        for d, e, k, line, name in rows
        if ((person, d, e, k or ""), line) in own
    ]
