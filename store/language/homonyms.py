"""The table homonyms.txt -> whether a word means another thing in the sentence where it stands."""

import re
from functools import cache, lru_cache
from pathlib import Path

from store.language.words import stem, words

TABLE = Path(__file__).with_name("homonyms.txt")
Line = tuple[frozenset[str], frozenset[str]]  # the stems of a name, what says another thing
# The same, to be looked for: how one of the words begins of which one must be there, and all.
Mixed = tuple[tuple[frozenset[str], frozenset[str], re.Pattern[str]], ...]


@lru_cache(maxsize=256)
def mixed_up(asked: frozenset[str], wordings: frozenset[str] = frozenset()) -> Mixed:
    """What may be another thing, of the asked words and of their other wordings, by their stems;
    not where the asker names that thing."""
    known = asked | wordings
    return tuple(
        (name, _begun(others), _pattern(others))
        for name, others in _table()
        if name <= known and not any(asked & (_roots(other) - name) for other in others)
    )


def another_thing(sentence: str, mixed: Mixed) -> bool:
    """Whether one of these stands in a sentence as another thing.

    >>> another_thing("Grand slam ball boy", mixed_up(frozenset({"slam"})))
    True
    >>> another_thing("LiDAR SLAM", mixed_up(frozenset({"slam"})))
    False
    """
    small = sentence.lower()
    told = [
        name
        for name, begun, others in mixed
        if any(map(small.__contains__, begun)) and others.search(small)
    ]
    roots = _roots(sentence) if told else frozenset()
    return any(name <= roots for name in told)


def _begun(others: frozenset[str]) -> frozenset[str]:
    """What a text must have: seen in a tenth of the time, and most have none."""
    return frozenset(words(other)[0].removesuffix("s") for other in others)


def _pattern(others: frozenset[str]) -> re.Pattern[str]:
    """What finds the other thing in its very words: "auditions" have the stem of audits."""
    spelt = ("[\\s-]+".join(words(other)).removesuffix("s") for other in sorted(others))
    return re.compile(rf"\b(?:{'|'.join(spelt)})s?\b")


@cache
def _table() -> tuple[Line, ...]:
    found = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            called, _, others = line.partition(" = ")
            other = frozenset(phrase.strip() for phrase in others.split(";"))
            found += [(_roots(name), other) for name in called.split(",")]
    return tuple(found)


def _roots(text: str) -> frozenset[str]:
    return frozenset(map(stem, words(text)))
