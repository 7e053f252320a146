"""A text -> where the words that matter stand, sentence by sentence (pure)."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from sys import intern

from store.disclaimers import SIGNS, disclaimed
from store.words import BLANKED, fold, stem

PIECE = re.compile(r"(?:[^\W_]|[+#])+|[\n;!?]|\.(?=\s)")  # a word as WORD has it, or an end
ASCII_PIECE = re.compile(r"[a-z0-9+#]+|[\n;!?]|\.(?=\s)")  # the same, of folded ASCII text
AMERICAN = re.compile(r"(?<=[iy])z\w{0,3}$")  # in a stem; the word may have had an s
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
        self._beginnings = tuple({beginning(root) for root in self.roots})
        self.glued = any(root.startswith(prefix) for root in self.roots for prefix in PREFIXES)

    def __missing__(self, word: str) -> str:
        found = ""
        if word.startswith(self._beginnings):  # few do, and a stem costs more
            root = stem(word)
            found = root if root in self.roots else ""
        self[word] = found
        return found


def beginning(root: str) -> str:
    """What every word of a stem begins with.

    >>> [beginning(root) for root in ("train", "realiz", "citi", "ei", "c")]
    ['trai', 'reali', 'cit', 'e', 'c']
    """
    return AMERICAN.sub("", root[:-1]) if len(root) > 1 else root


class Passage:
    """The words of a text in order, with the signs that end a sentence, and the places of the stems
    looked for. Sentences that claim nothing are left out."""

    def __init__(self, text: str, wanted: Wanted) -> None:
        self.words = _claimed(list(_pieces(text)), wanted.asked)
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


@lru_cache(maxsize=8192)  # about 1 KB each; the entries on common topics are read again and again
def _pieces(text: str) -> tuple[str, ...]:
    """Words and ends; each word is one object in all texts."""
    folded = fold(text)
    if not folded.isascii():
        return tuple(map(intern, PIECE.findall(folded)))
    if any(sign in folded for sign in ENDS):
        return tuple(map(intern, ASCII_PIECE.findall(folded)))
    return tuple(map(intern, folded.translate(BLANKED).split()))


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
