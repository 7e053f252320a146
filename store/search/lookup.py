"""The index's names and words: what a question is linked to, and where it stands."""

import json
from collections import Counter
from dataclasses import dataclass

from store.index import Index, period
from store.language.names import SLOTS
from store.records import Period

NAMES = (
    "select n.slot, n.key, n.weight, n.value, d.person, n.document, n.entry, n.line,"
    " coalesce(e.kind, '') kind from names n join documents d on d.id = n.document"
    " left join entries e on e.id = n.entry where not d.replaced and "
)
ALL_SLOTS = sorted({"person", *SLOTS.values()})
COUNTED = ("organisation", "school")
# One look into the index for each key and slot: common names stand in thousands of rows.
EACH = " from json_each(?) k join json_each(?) s where n is not null order by k.key, slot"
NOW = (
    " from names n where n.key = k.value and n.slot = s.value"
    " and n.document not in (select id from documents where replaced = 1)"
)
WEIGHING = (
    f"select k.value, s.value slot, (select n.weight{NOW} order by n.weight desc limit 1) n{EACH}"
)
HAVING = f"select k.value, s.value slot, (select count(distinct n.document){NOW}) n{EACH}"
KEYWORDS = (
    "select d.person, count(distinct lower(f.value)), count(distinct d.id) from entries e"
    " join documents d on d.id = e.document join facts f on f.entry = e.id and f.field = 'keywords'"
    " where e.kind = 'skills' and not d.replaced group by d.person"
)
OF_SLOTS = " and n.slot in (select value from json_each(?))"
OF_ONE = " and n.document in (select id from documents where person = ?)"
NEWEST = " order by n.weight desc, d.as_of desc, n.id"


@dataclass(frozen=True, slots=True)
class Named:
    """One place where a name stands: what `Index.named` finds for a key."""

    slot: str
    key: str
    weight: int
    value: str
    person: int
    document: int
    entry: int  # 0 for a person's own name
    line: int
    kind: str  # of the entry; "" for a person's own name


def known(index: Index, people: tuple[int, ...]) -> set[int]:
    """Those of the rows that are somebody's; of thousands none is read whole."""
    sql = "select id from people where id in (select value from json_each(?))"
    return {row for (row,) in index.tuples(sql, (json.dumps(people),))}


def tally(index: Index, kind: str) -> dict[int, tuple[int, int]]:
    """person -> (entries of a kind, documents that have them); of skills, the keywords."""
    if kind == "skills":
        return {row: (count, documents) for row, count, documents in index.tuples(KEYWORDS)}
    person = dict(index.tuples("select id, person from documents where replaced = 0"))
    rows = index.tuples("select document from entries where kind = ?", (kind,))
    counts = Counter(document for (document,) in rows if document in person)
    found: dict[int, tuple[int, int]] = {}
    for document, count in counts.items():
        entries, documents = found.get(person[document], (0, 0))
        found[person[document]] = entries + count, documents + 1
    return found


def facts(index: Index, kind: str, field: str) -> list[tuple[int, int, str]]:
    """(entry, person, value) of a field in every entry of a kind."""
    rows = index.rows(
        "select e.id, d.person, f.value from entries e join documents d on d.id = e.document"
        " join facts f on f.entry = e.id and f.field = ?"
        " where e.kind = ? and not d.replaced order by f.id",
        (field, kind),
    )
    return [(r["id"], r["person"], r["value"]) for r in rows]


def as_of(index: Index) -> dict[int, str]:
    """person -> the date as of which their newest CV speaks."""
    sql = "select person, as_of from documents where replaced = 0 order by as_of"
    return dict(index.tuples(sql))  # the last of each is the newest


def dated(index: Index, kinds: tuple[str, ...]) -> list[tuple[int, int, int, str, Period]]:
    """(entry, document, person, kind, time) of every entry of these kinds that has a date, newest
    CV first."""
    rows = index.rows(
        "select e.id, e.document, d.person, e.kind, e.start, e.end, e.open, e.expected, e.printed"
        " from entries e join documents d on d.id = e.document"
        " where (e.start != '' or e.end != '') and not d.replaced"
        " and e.kind in (select value from json_each(?)) order by d.as_of desc, e.id",
        (json.dumps(kinds),),
    )
    return [(r["id"], r["document"], r["person"], r["kind"], period(r)) for r in rows]


def named(index: Index, key: str, slots: tuple[str, ...] = (), person: int = 0) -> list[Named]:
    """Every place where a name with this key stands, in these slots or in any, in everybody's CVs
    or one person's."""
    where = "n.key = ?" + OF_SLOTS * bool(slots) + OF_ONE * bool(person)
    values = [key, *([json.dumps(slots)] if slots else []), *([person] if person else [])]
    return [Named(*row) for row in index.tuples(NAMES + where + NEWEST, tuple(values))]


def names_of_person(index: Index, person: int, slots: tuple[str, ...]) -> list[tuple[str, str]]:
    """(key, slot) of every whole name in a person's CVs, each once."""
    rows = index.rows(
        "select distinct n.key, n.slot from names n join documents d on d.id = n.document"
        " where d.person = ? and not d.replaced and n.weight > 1"
        " and n.slot in (select value from json_each(?)) order by n.key, n.slot",
        (person, json.dumps(slots)),
    )
    return [(r["key"], r["slot"]) for r in rows]


def slots(index: Index, keys: list[str]) -> dict[str, dict[str, tuple[int, int]]]:
    """For those keys that are names: slot -> (best weight, documents that have it); documents are
    counted in the COUNTED slots alone."""
    asked = json.dumps(list(dict.fromkeys(keys)))
    counts = {(k, s): n for k, s, n in index.tuples(HAVING, (asked, json.dumps(COUNTED)))}
    found: dict[str, dict[str, tuple[int, int]]] = {}
    for key, slot, weight in index.tuples(WEIGHING, (asked, json.dumps(ALL_SLOTS))):
        found.setdefault(key, {})[slot] = (weight, counts.get((key, slot), 0))
    return found


def beginning(index: Index, start: str) -> list[str]:
    """Words of what is searched that begin so, by letters."""
    rows = index.rows(
        "select word from words where word >= ? and word < ? order by word limit 50",
        (start, start + "\U0010ffff"),
    )
    return [r["word"] for r in rows]


def spelt(index: Index, word: str) -> bool:
    """Whether a word stands in what is searched, in just these letters."""
    return bool(index.rows("select 1 from words where word = ?", (word,)))


def spelt_like(index: Index, word: str, most: int) -> list[str]:
    """Words of the index that start alike and are at most so many letters longer or shorter."""
    rows = index.rows(
        "select word from words where word >= ? and word < ? and length(word) between ? and ?",
        (word[0], word[0] + "\U0010ffff", len(word) - most, len(word) + most),
    )
    return [r["word"] for r in rows]


def frequency(index: Index, stems: list[str]) -> dict[str, int]:
    """How many entries have a word of this stem; 0 for none."""
    found = dict.fromkeys(stems, 0)
    for r in index.rows(
        "select term, doc from vocabulary where term in (select value from json_each(?))",
        (json.dumps(stems),),
    ):
        found[r["term"]] = r["doc"]
    return found


def adjacent(index: Index, phrase: tuple[str, ...]) -> bool:
    """Whether some entry has these words side by side."""
    query = '"' + " ".join(phrase) + '"'
    return bool(index.rows("select 1 from entries_fts where entries_fts match ? limit 1", (query,)))


def entry_count(index: Index) -> int:
    return int(index.rows("select count(*) n from entries")[0]["n"])


def texts(index: Index) -> dict[int, dict[str, str]]:
    """person -> the hash of each of their CVs -> the file's name: what is another one when a CV
    comes, changes or goes."""
    found: dict[int, dict[str, str]] = {}
    rows = index.rows("select person, digest, name from documents where not replaced order by id")
    for r in rows:
        found.setdefault(r["person"], {})[r["digest"][:12]] = r["name"]
    return found


def person_of(index: Index, file: str) -> int:
    """Whose the CV in a file of this name is; 0 where there is none, or those of several people."""
    sql = "select distinct person from documents where file = ? and replaced = 0 limit 2"
    rows = index.tuples(sql, (file,))
    return int(rows[0][0]) if len(rows) == 1 else 0
