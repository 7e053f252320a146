"""A trade -> the entries in which a line calls its person by it: "Registered nurse on a ward"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from store.index import Index
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
    return any(called(line, trade) for line in PART.split(text))
