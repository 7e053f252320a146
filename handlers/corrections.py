"""What people corrected of somebody -> the words that mark it in an answer, with who and when."""

from collections.abc import Iterable

from store.changes.fields import CONTACTS, UNTRUE
from store.index import Corrected, Index
from store.records import Person, Quote

MOST = 4  # corrections that are told in one answer


def marks(
    index: Index, person: Person, shown: Iterable[Quote], contacts: bool = False
) -> tuple[str, ...]:
    """The corrections that lie over these lines; how to reach somebody is told with `contacts`."""
    places = {(quote.document, quote.line) for quote in shown}
    found = [
        one
        for one in index.corrected(person.id)
        if (one.field in CONTACTS) == contacts
        and any((one.document, line) in places for line in one.lines)
    ]
    told = list(dict.fromkeys(map(_told, found)))
    if person.reason.startswith("corrected") and not contacts:
        told.insert(0, f"name {person.reason}")
    more = len(told) - MOST
    return (*told[:MOST], *([f"and {more} more corrections"] if more > 0 else []))


def _told(one: Corrected) -> str:
    what = f"{one.field} {one.value} (the CV: {one.was})"
    if one.value == UNTRUE:
        what = f"{one.field} {one.was} of the CV is not true"
    return f"{what}, corrected on {one.decided[:10]} by {one.who}"
