"""The index -> when everybody's degrees and papers ended, for questions about the first or last."""

from store.index import Index

ENDED = (
    "select d.person, e.id, e.end from entries e join documents d on d.id = e.document"
    " where e.kind = ? and e.end != '' and not e.open and not e.expected and d.replaced = 0"
    " order by e.end, e.id"
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
