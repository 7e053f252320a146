"""Work that makes no cycles of objects -> the same work, without Python's search for them."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Iterator[None]:
    """Around an answer to thousands of hits a third of the time went into that search, and a
    twentieth around the reading of a CV; what makes no cycles is freed without it."""
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()
