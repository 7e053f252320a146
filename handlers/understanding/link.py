"""A name of the index in a question: what the stages of its reading hand on (pure)."""

from dataclasses import dataclass

Slots = dict[str, tuple[int, int]]  # slot -> (best weight, documents that have it)


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """Some tokens that are a name in the index."""

    first: int
    last: int  # inclusive
    key: str
    slots: Slots
    asked: str  # as typed
    kinds: tuple[str, ...] = ()  # of entries that alone are meant
