"""A topic against the words of an entry -> how much of it the entry covers (pure).

Score = idf-weighted share of the topic's units that the entry covers. A unit is a word, or words
that belong together ("large-batch"); these must stand near each other to count in full.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import mul

from store.language.forms import made, strange
from store.language.words import stem, words
from store.meaning.passage import ENDS, PREFIXES, Passage, Wanted, beginning, spoken

Phrase = tuple[str, ...]
Wording = tuple[Phrase, Phrase, frozenset[str]]  # a phrase, its stems, those that must be there
FAMILY = 0.75  # "fuzzer" for "fuzzing": a word made from it
ENDINGS = frozenset("er or ist ian abl ic ment al ag".split())  # what such words add to the stem
STEM_ONLY = 0.85  # "trained" for "training": the same word family, not the same word
APART = 0.4  # a unit's words all in the entry, but far from each other
FAR = 0.55  # "compiled" for "compiler", "token" for "tokenization": less than names a person
STRANGE = 0.3  # "organic" for "organisation": less than is worth a mention
LONGER = 5  # letters by which such words differ
DOERS = ("er", "or")
NOUNS = ("ment", "ness", "ity")  # "reinforced" is no reinforcement
BARRIERS = frozenset(
    "of for by to at from about on and or but with while".split()
)  # what they part is not one
ALIKE, LOOSE = 0.9, 0.7  # words that are all other forms of the asked ones must stand together
BEFORE = frozenset(
    "in over under into across through than via as without".split()
)  # only in their order
OBJECTS = frozenset("of for at".split())  # but not after "reviewer"
SHORTEST_PLURAL = 4  # letters: "adas" are not several of "ada"
SHORTEST_FAMILY = 3  # letters: shorter stems have no relatives
GRAM = 4  # letters
NEAR = 3  # words that may stand between the words of a unit
NAMED = 0.62  # share of the topic from which a person is named; below they are "closest"
TOGETHER = 0.85  # share that all entries of a person must cover, where no single one has enough
CLOSEST = 0.4  # share from which an entry is worth a mention at all


@dataclass(frozen=True, slots=True)
class Unit:
    """Words that belong together, or others that mean the same; folded."""

    phrases: tuple[Phrase, ...]  # the asked words first, then other wordings
    weight: float
    exact: bool = False  # asked in capitals ("CLIP"): other forms are other words
    roots: tuple[Phrase, ...] = field(init=False)  # the stems of each phrase, and of it glued
    others: dict[str, list[Wording]] = field(init=False, compare=False)  # by their first stem, and
    # by that of the glued words

    def __post_init__(self) -> None:
        stems = tuple((*map(stem, p), stem("".join(p))) for p in self.phrases)
        object.__setattr__(self, "roots", stems)
        others: dict[str, list[Wording]] = {}
        for phrase, roots in zip(self.phrases[1:], stems[1:], strict=True):
            for root in {roots[0], roots[-1]}:
                others.setdefault(root, []).append((phrase, roots, frozenset(roots[:-1])))
        object.__setattr__(self, "others", others)


def idf(entries: int, having: int) -> float:
    """How much a word tells: log(1 + N / (1 + n)); a word that no CV has tells most."""
    return math.log(1 + entries / (1 + having))


class Look:
    """A first look for a unit in a text, which mostly is enough."""

    def __init__(self, unit: Unit) -> None:
        self._whole = [f" {' '.join(form)} " for form in _forms(unit)]
        roots = {root for phrase in unit.roots for root in phrase}
        # What may stand glued or within another word is left to the second look: "" is in any text.
        hidden = any(root.startswith(tuple(PREFIXES)) or not root.isascii() for root in roots)
        self._begun = [""] if hidden else [f" {beginning(root)}" for root in roots]

    def seen(self, said: str) -> float | None:
        """1.0 where the words stand as they are asked for, 0.0 where none does in any form."""
        if any(map(said.__contains__, self._whole)):
            return 1.0
        return None if any(map(said.__contains__, self._begun)) else 0.0


def _forms(unit: Unit) -> set[Phrase]:
    """The asked words; one alone in the singular and in the plural, which say the same."""
    asked = unit.phrases[0]
    if len(asked) > 1 or unit.exact:
        return {asked}
    bare = _single(asked[0])
    return {asked} | {(w,) for w in (bare, f"{bare}s") if stem(w) == unit.roots[0][0]}


def _single(word: str) -> str:
    """A word without the sign of several; three letters have none ("iOS", "AWS").

    >>> _single("apis"), _single("ios")
    ('api', 'ios')
    """
    return word.removesuffix("s") if len(word) >= SHORTEST_PLURAL else word


class Topic:
    """The units of a topic, made ready to be looked for in many texts."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self.units = units
        roots = {root for u in units for p in u.roots for root in p}
        long = {root for root in roots if len(root) > SHORTEST_FAMILY}
        family = {root + end for root in long for end in ENDINGS}
        self._wanted = Wanted(roots, family, {root for u in units for root in u.roots[0]})
        self._total = sum(u.weight for u in units)
        self._looks = [Look(u) for u in units]

    def coverages(self, text: str) -> list[float]:
        """How well a text has each unit: 0 to 1. Most that have it do so in just the asked words,
        most others have none of them: both is seen at once."""
        said = spoken(text, self._wanted.asked)
        seen = [look.seen(said) for look in self._looks]
        found = Passage(said.split(), self._wanted) if None in seen else None
        return [
            coverage(u, found) if found and s is None else s or 0.0
            for s, u in zip(seen, self.units, strict=True)
        ]

    def share(self, covered: Sequence[float]) -> float:
        """The coverages of the units, weighted: 0 to 1."""
        weighted = sum(u.weight * c for u, c in zip(self.units, covered, strict=True))
        return weighted / self._total if self._total else 0.0

    def score(self, text: str) -> float:
        """Share of the topic that a text covers: 0 to 1."""
        return self.share(self.coverages(text))


def coverage(unit: Unit, found: Passage) -> float:
    """How well a text has one unit, in its best wording: 0 to 1. Of the asked words some are
    something; another wording must be there in full."""
    standing = found.places
    asked = _wording if unit.exact else _phrase
    best = asked(unit.phrases[0], unit.roots[0], found) if unit.phrases else 0.0
    if best == 1.0 or not unit.others:
        return best
    for begun in [root for root in standing if root in unit.others]:
        for phrase, roots, needed in unit.others[begun]:
            if roots[-1] in standing or needed <= standing.keys():
                best = max(best, _wording(phrase, roots, found))
    return best


def _wording(phrase: Phrase, roots: Phrase, found: Passage) -> float:
    """How well a text has another wording; a word alone must be just that, in the singular or the
    plural."""
    if len(phrase) > 1:
        whole = _phrase(phrase, roots, found)
        return whole if whole > APART else 0.0
    asked, several = phrase[0], len(phrase[0]) > SHORTEST_PLURAL
    bare = asked.removesuffix("s") if several else asked
    places = found.places.get(roots[0], ())
    return float(any(found.words[i] in (asked, bare, f"{bare}s") for i in places))


def _phrase(phrase: Phrase, roots: Phrase, found: Passage) -> float:
    """How well a text has words that belong together: some of them, or all but apart, is little."""
    if len(phrase) > 1 and roots[-1] in found.places:  # "largebatch" for "large batch"
        return 1.0
    pairs = list(zip(phrase, roots, strict=False))
    present = sum(root in found.places or bool(_places(w, root, found)) for w, root in pairs)
    if present < len(phrase):
        return APART * present / len(phrase) if len(phrase) > 1 else 0.0
    places = [_places(word, root, found) for word, root in pairs]
    best = [max(p.values()) for p in places]
    quality = sum(best) / len(phrase) * (LOOSE if len(phrase) > 1 and min(best) <= FAR else 1.0)
    if len(phrase) == 1:
        return quality
    near = 0 if phrase[0] in PREFIXES else NEAR
    if not _close(places, len(phrase) - 1 + near):
        return quality * APART
    if _joined(phrase, places, found, 0):
        return quality
    if not _joined(phrase, places, found, near):
        return quality * APART
    return quality if quality >= ALIKE else quality * LOOSE


def _places(word: str, root: str, found: Passage) -> dict[int, float]:
    """Where, and how well, a word stands in the text."""
    if not word.isascii() and len(word) > 1:  # no blanks between words: 云杉科技有限公司
        return {i: 1.0 for i, other in enumerate(found.words) if word in other}
    places = {i: _likeness(word, found.words[i], root) for i in found.places.get(root, ())}
    if len(root) > SHORTEST_FAMILY:
        for other, where in found.places.items():
            if other != root and other.startswith(root) and other[len(root) :] in ENDINGS:
                end = other[len(root) :]
                places |= {i: FAMILY for i in where if made(found.words[i], root, end)}
    return places


def _likeness(asked: str, word: str, root: str) -> float:
    """How well a word of the same stem says what is asked: whoever asks for compilers does not mean
    what was compiled, nor who asks for tokenization any token."""
    if _single(word) == _single(asked):
        return 1.0
    if len(asked) < SHORTEST_PLURAL and asked.endswith("s"):
        return STRANGE
    if strange(asked, word, root):
        return STRANGE
    done = word.endswith("ed") and asked.removesuffix("s").endswith(DOERS + NOUNS)
    return FAR if done or abs(len(word) - len(asked)) >= LONGER else STEM_ONLY


Places = Sequence[dict[int, float]]


def _close(places: Places, window: int) -> bool:
    """Whether the first and the last word stand so near each other at all: seen at once."""
    return any(abs(one - other) <= window for one in places[0] for other in places[-1])


def _joined(phrase: Phrase, places: Places, found: Passage, near: int) -> bool:
    """Whether the words stand together in one sentence: in their order, with few between; or the
    last one first, as in "optimization of queries" and "detecting anomalies"."""
    window = len(places) - 1 + near
    apart = BARRIERS - set(phrase)
    parted = apart | (BEFORE - set(phrase))  # "cloud formations over migration routes"
    if any(_chain(start, places[1:], window, found, parted) for start in places[0]):
        return True
    return bool(near) and any(
        _chain(head, places[:-1], _reach(head, window, found), found, apart - OBJECTS)
        for head in places[-1]
    )


def _reach(head: int, window: int, found: Passage) -> int:
    """How far the other words may stand behind the last one of a phrase: behind a noun with "of",
    or "reviewer for", as far as before it; behind what is done to them they follow at once."""
    word, after = found.words[head], found.words[head + 1 : head + 2]
    doer = word.removesuffix("s").endswith(DOERS) and OBJECTS.issuperset(after)
    if after == ["of"] or doer:
        return window
    return window - NEAR + word.endswith(("ing", "ed"))


def _chain(start: int, others: Places, window: int, found: Passage, apart: frozenset[str]) -> bool:
    """Whether the other words follow in their order within the window and the sentence."""
    at, last = start, min(start + window + 1, len(found.words))
    for places in others:
        at += 1
        while at < last and at not in places:
            at += 1
        if at >= last:
            return False
    between = found.words[start + 1 : at]
    return ENDS.isdisjoint(between) and apart.isdisjoint(between)


def likeness(asked: str, texts: Sequence[str]) -> list[float]:
    """How alike each text is to the asked words by their groups of letters, 0 to 1: the order of
    people whom the words alone cannot tell apart.

    Cosine of TF-IDF over groups of GRAM letters, rare ones among these texts counting more; it
    sees "quantisation" in "quantized" where stems do not.
    """
    grams = [_grams(text) for text in texts]
    having: Counter[str] = Counter()
    for found in grams:
        having.update(found.keys())
    worth = {n: idf(len(texts), n) for n in set(having.values())}
    weight = {g: worth[n] for g, n in having.items()}
    question = {g: weight[g] for g in _grams(asked) if g in weight}
    length = math.sqrt(sum(w * w for w in question.values()))
    if not length:
        return [0.0] * len(texts)
    square = {n: w**2 for n, w in worth.items()}
    squares = {g: square[n] for g, n in having.items()}
    return [_cosine(question, length, found, weight, squares) for found in grams]


def _cosine(
    question: dict[str, float],
    length: float,
    found: Counter[str],
    weight: dict[str, float],
    squares: dict[str, float],
) -> float:
    shared = sum(question[g] * weight[g] * math.sqrt(found[g]) for g in question if g in found)
    other = math.sqrt(sum(map(mul, map(squares.__getitem__, found), found.values())))
    return shared / (length * other) if other else 0.0


def _grams(text: str) -> Counter[str]:
    joined = " " + " ".join(words(text)) + " "
    return Counter([joined[i : i + GRAM] for i in range(len(joined) - GRAM + 1)])
