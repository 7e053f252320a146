"""The index -> what thousands of its rows say, as plain tuples.

A record for each would cost more than reading them.
"""

import json
from functools import cache

from store.index import Index, Stored
from store.language.towns import PART
from store.records import Entry, Fact, Period
from store.search.wishes import When, fits

STANDING = (
    "select document, entry, kind, line from names where key = ? and weight >= ?"
    " and slot in (select value from json_each(?)) order by weight desc,"
    " case entry when 0 then (select as_of from documents d where d.id = document) end desc, id"
)
AWARDED = "select document, entry from names where slot = 'award' and weight > 1"
SPELT = "select distinct value from names where key = ? and slot = 'skill'"
MENTIONING = (
    "select id, document, kind, text from entries where id in"
    "  (select rowid from entries_fts where entries_fts match ?"
    "   and rowid not in (select entry from names where key = ? and slot = 'skill'))"
    " and kind != 'education' order by id desc limit ?"
)
STUDIED = (  # of degrees of which no field was read: those that name it
    "select id, document, kind from entries where kind = 'education' and id in"
    "  (select rowid from entries_fts where entries_fts match ?)"
    " and not exists (select 1 from facts f where f.entry = entries.id and f.field = 'area')"
    " order by id desc limit ?"
)
TOLD_OF = (
    "select entry, value from facts where field = ?"
    " and entry in (select value from json_each(?)) order by id"
)
BEARING = (
    "select distinct document from names"
    " where slot = 'person' and key in (select value from json_each(?))"
)
OF_KINDS = "select id, document, kind from entries where kind in (select value from json_each(?))"
PERIODS = (
    "select distinct start, end, open, expected from entries"
    " where kind = ? and (start != '' or end != '')"
)
DURING = (  # "cross": each time is looked up, not each entry in all times
    "select e.id, e.document, e.kind from json_each(?) p cross join entries e on e.kind = ?"
    " and e.start = p.value ->> 0 and e.end = p.value ->> 1"
    " and e.open = p.value ->> 2 and e.expected = p.value ->> 3"
)
STEP = (
    "select id from entries where document = ? and kind in ('work', 'education')"
    " order by open desc, coalesce(nullif(end, ''), start) desc, kind desc, start desc, id limit 1"
)
STAYS = "select entry, document, told from stays"
AGAIN = "select distinct document from entries where kind = ? and again = 1"
OF_DOCUMENTS = (
    "select id, document, start, end, open, expected from entries"
    " where document in (select value from json_each(?)) and kind = ? order by id"
)
TOLD = (
    "select entry, field, value, line from facts where entry in (select value from json_each(?))"
    " and field in (select value from json_each(?)) order by id"
)
TIMES = (
    "select id, start, end, open, expected from entries"
    " where id in (select value from json_each(?)) and (start != '' or end != '')"
)

RANKED = 10_000  # matches that FTS5 ranks, a microsecond each: the last loaded
FLOOR = (
    "select rowid from entries_fts where entries_fts match ? order by rowid desc limit 1 offset ?"
)
MATCHING = (
    "select rowid from entries_fts where entries_fts match ? and rowid > ? and rowid not in"
    "  (select e.id from documents d join entries e on e.document = d.id where d.replaced = 1)"
)
BEST = MATCHING + " order by rank, rowid limit ?"
NEWEST = MATCHING + " order by rowid desc limit ?"
TEXTS = "select id, document, kind, text from entries where id in (select value from json_each(?))"

Place = tuple[int, int, int, str]  # person, document, entry, kind of entry
KIND = 3  # where a place has it


def owners(index: Index) -> dict[int, int]:
    """document -> person, of all that no newer text replaces."""
    return dict(index.tuples("select id, person from documents where replaced = 0"))


def everybody(index: Index) -> frozenset[int]:
    """The row of everybody who has a CV."""
    return frozenset(index.once(owners).values())


def standing(
    index: Index, key: str, slots: tuple[str, ...], least: int = PART
) -> list[tuple[Place, int]]:
    """(place, line) of every place where a name stands in these slots, the
    whole names first; of a person's own name, entry 0, those in the newest CV."""
    person = index.once(owners)
    return [
        ((person[document], document, entry, kind), line)
        for document, entry, kind, line in index.tuples(STANDING, (key, least, json.dumps(slots)))
        if document in person
    ]


def bearers(index: Index, key: str, slot: str) -> frozenset[int]:
    """Everybody whose CVs have a name in this slot."""
    person = index.once(owners)
    rows = index.tuples("select document from names where key = ? and slot = ?", (key, slot))
    return frozenset(person[document] for (document,) in rows if document in person)


def bearing(index: Index, words: set[str]) -> frozenset[int]:
    """Everybody whose own name has one of these words."""
    person = index.once(owners)
    rows = index.tuples(BEARING, (json.dumps(sorted(words)),))
    return frozenset(person[document] for (document,) in rows if document in person)


def spelt(index: Index, key: str) -> set[str]:
    """The ways in which lists of skills spell one."""
    return {value for (value,) in index.tuples(SPELT, (key,))}


def mentioning(index: Index, key: str, query: str, most: int) -> list[tuple[Place, str]]:
    """The newest entries, with their text, that match an FTS5 query and list no such skill."""
    person = index.once(owners)
    return [
        ((person[document], document, entry, kind), text)
        for entry, document, kind, text in index.tuples(MENTIONING, (query, key, most))
        if document in person
    ]


def studied(index: Index, field: str, most: int) -> list[Place]:
    """The newest degrees that name a field where none was read."""
    person = index.once(owners)
    return [
        (person[document], document, entry, kind)
        for entry, document, kind in index.tuples(STUDIED, (f'"{field}"', most))
        if document in person
    ]


def told_of(index: Index, entries: list[int], field: str) -> dict[int, str]:
    """entry -> what a field of it says."""
    return dict(index.tuples(TOLD_OF, (field, json.dumps(entries))))


def floor(index: Index, query: str, ranked: int = RANKED) -> int:
    """The entry up to which those that match an FTS5 query are too many to rank; 0 mostly."""
    found = index.tuples(FLOOR, (query, ranked))
    return int(found[0][0]) if found else 0


def best(index: Index, query: str, most: int, ranked: int = RANKED) -> list[int]:
    """Entries that match an FTS5 query, best first."""
    return [row for (row,) in index.tuples(BEST, (query, floor(index, query, ranked), most))]


def newest(index: Index, query: str, most: int) -> list[int]:
    """Entries that match an FTS5 query, the last loaded first: to rank them by a query of many
    phrases costs a millisecond each, whatever it finds."""
    return [row for (row,) in index.tuples(NEWEST, (query, 0, most))]


def texts(index: Index, entries: list[int]) -> list[tuple[Place, str]]:
    """Entries with what is searched of them, in their order."""
    person = index.once(owners)
    rows = {row[0]: row for row in index.tuples(TEXTS, (json.dumps(entries),))}
    return [
        ((person[document], document, entry, kind), text)
        for entry, document, kind, text in map(rows.__getitem__, entries)
        if document in person
    ]


def of_kinds(index: Index, kinds: tuple[str, ...]) -> list[Place]:
    """Every entry of these kinds."""
    return _places(index, index.tuples(OF_KINDS, (json.dumps(kinds),)))


def awarded(index: Index) -> list[Place]:
    """Every place where a prize is named whole, whatever the entry is else."""
    rows = index.tuples(AWARDED)
    return _places(index, [(entry, document, "awards") for document, entry in rows])


def during(index: Index, kinds: tuple[str, ...], times: list[When]) -> list[Place]:
    """Every entry of these kinds whose time fits. Many have the same: each time is tried once."""
    found = []
    for kind in dict.fromkeys(kinds):
        periods = index.tuples(PERIODS, (kind,))
        fitting = [p for p in periods if all(fits(_period(*p), time) for time in times)]
        found += index.tuples(DURING, (json.dumps(fitting), kind))
    return _places(index, found)


def newest_step(index: Index, document: int) -> int:
    """The job or degree of a document that goes on, or ended last; 0 if it has none."""
    found = index.tuples(STEP, (document,))
    return int(found[0][0]) if found else 0


def again(index: Index, kind: str) -> list[int]:
    """The documents in which an entry of a kind tells what an earlier one does."""
    return [document for (document,) in index.tuples(AGAIN, (kind,))]


def entries(
    index: Index, kind: str, fields: tuple[str, ...], documents: list[int]
) -> dict[int, list[Stored]]:
    """person -> the entries of a kind in these documents, with these fields and the time, without
    lines."""
    person, period = index.once(owners), cache(_period)
    rows = index.tuples(OF_DOCUMENTS, (json.dumps(documents), kind)) if documents else []
    facts: dict[int, list[Fact]] = {row[0]: [] for row in rows}
    for entry, *told in index.tuples(TOLD, (json.dumps([*facts]), json.dumps(fields))):
        facts[entry].append(Fact(*told))
    found: dict[int, list[Stored]] = {}
    for entry, document, *time in rows:
        one = Entry(kind, tuple(facts[entry]), period(*time), ())
        stored = Stored(entry, document, person[document], one)
        found.setdefault(person[document], []).append(stored)
    return found


def stays(index: Index) -> dict[int, list[str]]:
    """person -> what `stays.told` says of each of their CVs, newest first: for whom it is read, it
    is cheap."""
    person = index.once(owners)
    as_of = dict(index.tuples("select id, as_of from documents where replaced = 0"))
    rows = sorted(row for row in index.tuples(STAYS) if row[1] in as_of)
    rows.sort(key=lambda row: as_of[row[1]], reverse=True)
    found: dict[int, list[str]] = {}
    for _, document, told in rows:
        found.setdefault(person[document], []).append(told)
    return found


def fitting(index: Index, entries: list[int], times: list[When]) -> set[int]:
    """Those of the entries whose time fits."""
    known: dict[tuple[str, str, int, int], bool] = {}
    found = set()
    for entry, *time in index.tuples(TIMES, (json.dumps(entries),)):
        period = tuple(time)
        if period not in known:
            known[period] = all(fits(_period(*period), wish) for wish in times)
        if known[period]:
            found.add(entry)
    return found


def _period(start: str, end: str, open_: int, expected: int) -> Period:
    return Period(start, end, bool(open_), bool(expected))


def _places(index: Index, rows: list[tuple[int, int, str]]) -> list[Place]:
    person = index.once(owners)
    return [
        (person[document], document, entry, kind)
        for entry, document, kind in rows
        if document in person
    ]
