"""The words of a topic -> units with weights, and the query that finds candidates."""

import math
from collections.abc import Sequence
from itertools import combinations

from store.index import Index
from store.language.thesaurus import known, wordings
from store.language.words import stem
from store.meaning.rank import APART, NEAR, Unit, idf
from store.search import lookup

OTHERS = 0.25  # what the other words of a unit add to its weight
SHORTEST_FAMILY, FAMILY = 5, 0.75  # letters, and share of a stem, that a word's relatives share
MOST_RELATIVES = 8
HEAVY = 5  # units whose sets are told apart in the query
LIGHT = 0.15  # what an everyday word counts, beside one that tells something
SHORTEST_ROOT = 3  # letters: a shorter stem begins too many words
MANY_WORDS = 24  # a longer question is cut: nobody asks for more at once

Phrase = tuple[str, ...]


def units(
    index: Index,
    asked: tuple[Phrase, ...],
    light: frozenset[str],
    exact: frozenset[str] = frozenset(),
) -> list[Unit]:
    """What to look for: words that stand together in some CV are one unit, with other wordings.

    A word that no CV has weighs most: a topic that is not there must find nobody.
    """
    joined = _join(index, list(asked[:MANY_WORDS]))
    count = index.once(lookup.entry_count)
    frequency = lookup.frequency(index, list({stem(w) for phrase in joined for w in phrase}))
    return [
        Unit(
            _wordings(index, p, frequency),
            _weight(p, count, frequency, light),
            len(p) == 1 and p[0] in exact,
        )
        for p in joined
    ]


def _weight(phrase: Phrase, count: int, frequency: dict[str, int], light: frozenset[str]) -> float:
    """A unit weighs as its most telling word, and a little more for each other one; everyday words
    weigh little, unless they stand together in some CV ("low resource")."""
    light = light if len(phrase) == 1 else frozenset()
    weights = sorted(
        (idf(count, frequency[stem(w)]) * (LIGHT if w in light else 1.0) for w in phrase),
        reverse=True,
    )
    return weights[0] + OTHERS * sum(weights[1:])


def _join(index: Index, phrases: list[Phrase]) -> list[Phrase]:
    """Neighbours that some CV has side by side, or that the table of topics knows, become one."""
    joined: list[Phrase] = []
    for phrase in phrases:
        before = joined[-1] if joined else ()
        if not phrase:
            joined.append(phrase)
            continue
        pair = len(before) == len(phrase) == 1 and lookup.adjacent(index, before + phrase)
        if before and (pair or known(before + phrase)):
            joined[-1] = before + phrase
        else:
            joined.append(phrase)
    return [phrase for phrase in joined if phrase]


def _wordings(index: Index, phrase: Phrase, frequency: dict[str, int]) -> tuple[Phrase, ...]:
    """The phrase, and what means the same: from the table, or a glued word cut in two."""
    others = list(wordings(phrase))
    if len(phrase) == 1 and not frequency[stem(phrase[0])]:
        others += _halves(index, phrase[0]) or _relatives(index, phrase[0])
    return tuple(dict.fromkeys((phrase, *others)))


def _halves(index: Index, word: str) -> list[Phrase]:
    """A word that no CV has, cut where two words stand side by side in one ("largebatch")."""
    cuts: list[Phrase] = [(word[:i], word[i:]) for i in range(3, len(word) - 2)]
    return [cut for cut in cuts if lookup.adjacent(index, cut)]


def _relatives(index: Index, word: str) -> list[Phrase]:
    """Words of the CVs that begin as a word does that none has: "theoretical" for "theory"."""
    root = stem(word)
    size = max(SHORTEST_FAMILY, math.ceil(len(root) * FAMILY))
    found = lookup.beginning(index, root[:size]) if len(root) >= SHORTEST_FAMILY else []
    relatives: list[Phrase] = [(w,) for w in found if stem(w).startswith(root[:size])]
    return relatives[:MOST_RELATIVES]


def fts_query(topic: Sequence[Unit], share: float) -> str:
    """Entries that may cover that share of a topic; each word quoted: no word is FTS5 syntax. A
    word's stem followed by a star finds its family ("fuzz*" finds "fuzzer").

    An entry must have enough of the weightiest units: each smallest set of them that is enough,
    with all the lighter ones, is asked for. Words of the only unit must stand near each other, or
    they are too little to name anybody.
    """
    ranked = sorted(topic, key=lambda u: -u.weight)
    heavy, light = ranked[:HEAVY], ranked[HEAVY:]
    enough = share * sum(u.weight for u in topic) - sum(u.weight for u in light)
    near = len(topic) == 1 and share > APART
    terms = ["(" + " OR ".join(dict.fromkeys(_alternatives(u, near))) + ")" for u in heavy]
    sets: list[tuple[int, ...]] = []
    for size in range(1, len(heavy) + 1):
        for chosen in combinations(range(len(heavy)), size):
            weighty = sum(heavy[i].weight for i in chosen) >= enough
            if weighty and not any(set(known) <= set(chosen) for known in sets):
                sets.append(chosen)
    return " OR ".join("(" + " AND ".join(terms[i] for i in chosen) + ")" for chosen in sets)


def _alternatives(unit: Unit, near: bool) -> list[str]:
    """The asked words, then the other wordings, which must stand in full."""
    asked = unit.phrases[0]
    whole = " ".join(map(_term, asked))
    found = [f"NEAR({whole}, {_window(asked)})" if near else f"({whole.replace(' ', ' AND ')})"]
    for phrase in unit.phrases[1:]:
        words = " ".join(f'"{w}"' for w in phrase)
        found.append(f"NEAR({words}, {_window(phrase)})" if len(phrase) > 1 else words)
    return found + [f'"{"".join(p)}"' for p in unit.phrases if len(p) > 1]


def _window(phrase: Phrase) -> int:
    """Words that may stand between the first and the last one of a phrase, all others included."""
    return len(phrase) - 1 + NEAR


def _term(word: str) -> str:
    root = stem(word)
    return f'"{root}"*' if len(root) > SHORTEST_ROOT and word.isalpha() else f'"{word}"'
