"""A text -> where the words that matter stand, sentence by sentence (pure)."""

import re
from collections.abc import Iterable
from itertools import pairwise

from store.disclaimers import SIGNS, disclaimed
from store.words import fold, stem

PIECE = re.compile(r"(?:[^\W_]|[+#])+|[\n;!?]|\.(?=\s)")  # a word as WORD has it, or an end
ENDS = frozenset("\n;!?.")
SENTENCE = re.compile(r"[\n;!?]|\.(?=\s)")
# What people write apart, glued or with a hyphen: "pre-training", "pretraining".
PREFIXES = frozenset(
    """pre post self multi co non micro cross semi un inter anti over under sub super meta auto
    hyper""".split()
)


class Wanted(dict[str, str]):
    """word -> its stem if that is looked for, else "": each word is stemmed once for many texts."""

    def __init__(self, roots: Iterable[str], asked: Iterable[str]) -> None:
        super().__init__()
        self.roots = frozenset(roots)
        self.asked = frozenset(asked)  # of these the asker's own words
        self.glued = any(root.startswith(prefix) for root in self.roots for prefix in PREFIXES)

    def __missing__(self, word: str) -> str:
        root = stem(word)
        found = root if root in self.roots else ""
        self[word] = found
        return found


class Passage:
    """The words of a text in order, with the signs that end a sentence, and the places of the stems
    looked for. Sentences that claim nothing are left out."""

    def __init__(self, text: str, wanted: Wanted) -> None:
        self.words = _claimed(PIECE.findall(fold(text)), wanted.asked)
        self.places: dict[str, list[int]] = {}
        for place, word in enumerate(self.words):
            if root := wanted[word]:
                self.places.setdefault(root, []).append(place)
        if wanted.glued:
            self._glue(wanted)

    def _glue(self, wanted: Wanted) -> None:
        for place, (before, word) in enumerate(pairwise(self.words)):
            if before in PREFIXES and (root := wanted[before + word]):
                self.places.setdefault(root, []).append(place)


def _claimed(pieces: list[str], asked: frozenset[str]) -> list[str]:
    """The pieces of a text without the sentences that claim nothing."""
    if SIGNS.isdisjoint(pieces):
        return pieces
    kept: list[str] = []
    sentence: list[str] = []
    for piece in [*pieces, "\n"]:
        sentence.append(piece)
        if piece in ENDS:
            if SIGNS.isdisjoint(sentence) or not disclaimed(" ".join(sentence), asked):
                kept += sentence
            sentence = []
    return kept
