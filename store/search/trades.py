"""A trade -> the entries in which a line calls its person by it: "Registered nurse on a ward"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from store.index import Index
from store.language.homonyms import another_thing, mixed_up
from store.language.words import stem
from store.meaning.deeds import called
from store.search import scans
from store.search.scans import Place

TELLING = frozenset({"work", "volunteer", "projects", "other"})
PART = re.compile(r"[\n;]")


def styled(index: Index, trade: str, most: int) -> Iterator[Place]:
    """Entries of which a line begins with the trade, whatever the title of the job."""
    for place, text in scans.mentioning(index, trade, f'"{trade}"', most):
        if place[scans.KIND] in TELLING and _calls(text, trade):
            yield place


@lru_cache(maxsize=4096)
def _calls(text: str, trade: str) -> bool:
    mixed = mixed_up(frozenset({stem(trade)}))  # "vet (army veteran)"
    return any(called(line, trade) and not another_thing(line, mixed) for line in PART.split(text))
