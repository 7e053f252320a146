"""The index -> when degrees, papers and whole CVs ended, for questions about the first or last."""

from dataclasses import dataclass

from store.index import Index

ENDED = (
    "select d.person, e.id, e.end from entries e join documents d on d.id = e.document"
    " where e.kind = ? and e.end != '' and not e.open and not e.expected and d.replaced = 0"
    " order by e.end, e.id"
)


UNTIL = (
    "select d.person, d.id, d.name, d.as_of, (select e.id from entries e where e.document = d.id"
    " and d.as_of in (e.start, e.end) order by e.id limit 1) from documents d"
    " where d.replaced = 0 and d.as_of != '' order by d.as_of, d.id"
)


Ended = tuple[int, int, str]  # (person, entry, when)


def ended(index: Index, kind: str) -> list[Ended]:
    """The entries of a kind that are over, the earliest first."""
    return [(person, entry, when) for person, entry, when in index.tuples(ENDED, (kind,))]


def one_each(found: list[Ended], first: bool) -> dict[int, tuple[int, str]]:
    """person -> the first, or else the last, of these: (entry, when)."""
    each: dict[int, tuple[int, str]] = {}
    for person, entry, when in found:
        if not first or person not in each:
            each[person] = (entry, when)
    return each


@dataclass(frozen=True, slots=True)
class Until:
    """Up to when a document tells: its own date, else the newest past one in it."""

    person: int
    document: int
    name: str
    when: str
    entry: int  # whose date that is; 0 where it is the document's own


def until(index: Index) -> list[Until]:
    """Every document that holds a date, the oldest first."""
    return [Until(p, d, name, when, e or 0) for p, d, name, when, e in index.tuples(UNTIL)]
