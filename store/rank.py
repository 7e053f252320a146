"""A topic against the words of an entry -> how much of it the entry covers (pure).

Score = idf-weighted share of the topic's units that the entry covers. A unit is a word, or words
that belong together ("large-batch"); these must stand near each other to count in full.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from store.words import stem, words

FAMILY = 0.75  # "fuzzer" for "fuzzing": a word made from it
ENDINGS = frozenset("er or ist ian abl ic ment al".split())  # what such words add to the stem
STEM_ONLY = 0.85  # "trained" for "training": the same word family, not the same word
APART = 0.4  # a unit's words all in the entry, but far from each other
START = 2  # first letters by which a word may be of a stem
SHORTEST_FAMILY = 3  # letters: shorter stems have no relatives
GRAM = 4  # letters
NEAR = 3  # words that may stand between the words of a unit
NAMED = 0.62  # share of the topic from which a person is named; below they are "closest"
TOGETHER = 0.85  # share that all entries of a person must cover, where no single one has enough
CLOSEST = 0.4  # share from which an entry is worth a mention at all


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
    return share(units, coverages(units, text))


def share(units: Sequence[Unit], covered: Sequence[float]) -> float:
    """The coverages of the units, weighted: 0 to 1."""
    total = sum(u.weight for u in units)
    return sum(u.weight * c for u, c in zip(units, covered, strict=True)) / total if total else 0.0


def coverages(units: Sequence[Unit], text: str) -> list[float]:
    """How well a text has each unit: 0 to 1."""
    found = _Words(text, {stem(w)[:START] for u in units for p in u.phrases for w in p})
    return [coverage(u, found) for u in units]


class _Words:
    """The words of a text, and where the stems that matter stand: only words that begin like one
    that is asked for are stemmed."""

    def __init__(self, text: str, starts: set[str]) -> None:
        self.words = words(text)
        self.places: dict[str, list[int]] = {}
        for place, word in enumerate(self.words):
            if word[:START] in starts:
                self.places.setdefault(stem(word), []).append(place)

    def of(self, word: str) -> list[tuple[int, float]]:
        """(where, how well) a word stands in the text."""
        if not word.isascii() and len(word) > 1:  # no blanks between words: 云杉科技有限公司
            return [(i, 1.0) for i, other in enumerate(self.words) if word in other]
        root = stem(word)
        found = [
            (i, 1.0 if self.words[i] == word else STEM_ONLY) for i in self.places.get(root, ())
        ]
        if len(root) > SHORTEST_FAMILY:
            found += [(i, FAMILY) for end in ENDINGS for i in self.places.get(root + end, ())]
        return found


def coverage(unit: Unit, found: _Words) -> float:
    """How well a text has one unit, in its best wording: 0 to 1."""
    return max((_phrase(p, found) for p in unit.phrases), default=0.0)


def _phrase(phrase: tuple[str, ...], found: _Words) -> float:
    if len(phrase) > 1 and "".join(phrase) in found.words:  # "largebatch" for "large batch"
        return 1.0
    places = [found.of(word) for word in phrase]
    present = [p for p in places if p]
    if len(present) < len(phrase):
        return APART * len(present) / len(phrase) if len(phrase) > 1 else 0.0
    quality = sum(max(v for _, v in p) for p in places) / len(phrase)
    return quality * (1.0 if _near([[i for i, _ in p] for p in places]) else APART)


def _near(places: list[list[int]]) -> bool:
    """Whether one place of each word lies within a window of the unit's length plus NEAR."""
    if len(places) == 1:
        return True
    window = len(places) - 1 + NEAR
    return any(
        all(any(abs(place - start) <= window for place in others) for others in places[1:])
        for start in places[0]
    )


def likeness(asked: str, texts: Sequence[str]) -> list[float]:
    """How alike each text is to the asked words by their groups of letters, 0 to 1: the order of
    people whom the words alone cannot tell apart.

    Cosine of TF-IDF over groups of GRAM letters, rare ones among these texts counting more; it
    sees "quantisation" in "quantized" where stems do not.
    """
    grams = [_grams(text) for text in texts]
    having = Counter(g for found in grams for g in set(found))
    weight = {g: idf(len(texts), n) for g, n in having.items()}
    question = {g: weight[g] for g in _grams(asked) if g in weight}
    length = math.sqrt(sum(w * w for w in question.values()))
    if not length:
        return [0.0] * len(texts)
    return [_cosine(question, length, found, weight) for found in grams]


def _cosine(
    question: dict[str, float], length: float, found: Counter[str], weight: dict[str, float]
) -> float:
    shared = sum(question[g] * weight[g] * math.sqrt(found[g]) for g in question if g in found)
    other = math.sqrt(sum(weight[g] ** 2 * n for g, n in found.items()))
    return shared / (length * other) if other else 0.0


def _grams(text: str) -> Counter[str]:
    joined = " " + " ".join(words(text)) + " "
    return Counter(joined[i : i + GRAM] for i in range(len(joined) - GRAM + 1))
