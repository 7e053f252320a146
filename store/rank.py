"""A topic against the words of an entry -> how much of it the entry covers (pure).

Score = idf-weighted share of the topic's units that the entry covers. A unit is a word, or words
that belong together ("large-batch"); these must stand near each other to count in full.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from store.words import stem, words

FAMILY = 0.75  # "fuzzer" for "fuzzing": a word made from it
ENDINGS = frozenset("er or ist ian abl ic ment al".split())  # what such words add to the stem
STEM_ONLY = 0.85  # "trained" for "training": the same word family, not the same word
APART = 0.4  # a unit's words all in the entry, but far from each other
NEAR = 3  # words that may stand between the words of a unit
NAMED = 0.62  # share of the topic from which a person is named; below they are "closest"
CLOSEST = 0.45  # share from which an entry is worth a mention at all


@dataclass(frozen=True, slots=True)
class Unit:
    """Words that belong together, or others that mean the same; folded."""

    phrases: tuple[tuple[str, ...], ...]  # the asked words first, then other wordings
    weight: float


def idf(entries: int, having: int) -> float:
    """How much a word tells: log(1 + N / (1 + n)); a word that no CV has tells most."""
    return math.log(1 + entries / (1 + having))


def score(units: Sequence[Unit], text: str) -> float:
    """Share of the topic that a text covers: 0 to 1."""
    found = words(text)
    stems = [stem(w) for w in found]
    total = sum(u.weight for u in units)
    covered = sum(u.weight * coverage(u, found, stems) for u in units)
    return covered / total if total else 0.0


def coverage(unit: Unit, found: list[str], stems: list[str]) -> float:
    """How well a text has one unit, in its best wording: 0 to 1."""
    return max((_phrase(p, found, stems) for p in unit.phrases), default=0.0)


def _phrase(phrase: tuple[str, ...], found: list[str], stems: list[str]) -> float:
    if len(phrase) > 1 and "".join(phrase) in found:  # "largebatch" for "large batch"
        return 1.0
    places = [_places(word, found, stems) for word in phrase]
    present = [p for p in places if p]
    if len(present) < len(phrase):
        return APART * len(present) / len(phrase) if len(phrase) > 1 else 0.0
    quality = sum(max(v for _, v in p) for p in places) / len(phrase)
    return quality * (1.0 if _near([[i for i, _ in p] for p in places]) else APART)


def _places(word: str, found: list[str], stems: list[str]) -> list[tuple[int, float]]:
    """(where, how well) a word stands in a text."""
    root = stem(word)
    places = []
    for i, other in enumerate(stems):
        if other == root:
            places.append((i, 1.0 if found[i] == word else STEM_ONLY))
        elif other.startswith(root) and len(root) > 3 and other[len(root) :] in ENDINGS:
            places.append((i, FAMILY))
    return places


def _near(places: list[list[int]]) -> bool:
    """Whether one place of each word lies within a window of the unit's length plus NEAR."""
    if len(places) == 1:
        return True
    window = len(places) - 1 + NEAR
    return any(
        all(any(abs(place - start) <= window for place in others) for others in places[1:])
        for start in places[0]
    )
