"""A text -> where the words that matter stand, sentence by sentence (pure)."""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache
from itertools import compress, pairwise

from store.language.words import BLANKED, fold, stem
from store.meaning.disclaimers import HIRING, SAYING, SIGNS, disclaimed

PIECE = re.compile(r"(?:[^\W_]|[+#])+|[\n;!?]|\.(?=\s)")  # a word as WORD has it, or an end
# Of ASCII text: ends are ";", or "." before a blank; what else is no word is a gap, but no blank.
MARKED = dict.fromkeys(BLANKED, "\x1f") | {ord(c): " " for c in " \t\r\f\v\x1c\x1d\x1e\x1f"}
MARKED |= {ord("."): "."} | {ord(c): ";" for c in "\n;!?"}
AMERICAN = re.compile(r"(?<=[iy])z\w{0,3}$")  # in a stem; the word may have had an s
ENDS = frozenset("\n;!?.")
SENTENCE = re.compile(r"[\n;!?]|\.(?=\s)")
# What people write apart, glued or with a hyphen: "pre-training", "pretraining".
PREFIXES = frozenset(
    """pre post self multi co non micro cross semi un inter anti over under sub super meta auto
    hyper""".split()
)

LENGTHS = {len(prefix) for prefix in PREFIXES}
# What may be asked for although a sentence claims nothing with it, by the stems.
DENIABLE = HIRING.union(map(stem, SAYING))


class Wanted(dict[str, str]):
    """word -> its stem if that is looked for, else "": each word is stemmed once for many texts."""

    def __init__(self, roots: Collection[str], others: Iterable[str], asked: Iterable[str]) -> None:
        super().__init__()
        self.roots = frozenset(roots).union(others)  # others begin as some root does
        self.asked = frozenset(asked)  # of these the asker's own words
        self._beginnings = tuple({beginning(root) for root in roots})
        # What a text may have apart from the rest of a word that is looked for.
        self.prefixes = PREFIXES & {root[:size] for root in self.roots for size in LENGTHS}

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
    """Words of a text in order, with the signs that end a sentence, and the places of the stems
    looked for."""

    def __init__(self, words: list[str], wanted: Wanted) -> None:
        self.words = words
        self.places: dict[str, list[int]] = {}
        roots = [*map(wanted.__getitem__, self.words)]
        for place in compress(range(len(roots)), roots):
            self.places.setdefault(roots[place], []).append(place)
        if not wanted.prefixes.isdisjoint(self.words):
            self._glue(wanted)

    def _glue(self, wanted: Wanted) -> None:
        for place, (before, word) in enumerate(pairwise(self.words)):
            if before in wanted.prefixes and (root := wanted[before + word]):
                self.places.setdefault(root, []).append(place)


def cut(text: str) -> list[str]:
    """Words and ends. ASCII is cut by translation, in a third of the time.

    >>> cut("Node.js, C++; trained models. Rust")
    ['node', 'js', 'c++', ';', 'trained', 'models', ';', 'rust']
    """
    folded = fold(text)
    if not folded.isascii():
        return PIECE.findall(folded)
    marked = folded.translate(MARKED).replace(". ", ";").replace(".", " ")
    return marked.replace(";", " ; ").split()


def spoken(text: str, asked: frozenset[str] = frozenset()) -> str:
    """The words and ends between blanks, without the sentences that claim nothing; `asked` are the
    stems of what is looked for.

    >>> spoken("Trained models; in Rust"), spoken("Not familiar with Rust. Go since 2020")
    (' trained models ; in rust ', ' go since 2020 \\n ')
    """
    return _kept(text, asked & DENIABLE)


@lru_cache(maxsize=16_384)  # 1 KB each; the entries on common topics are read again and again
def _kept(text: str, asked: frozenset[str]) -> str:
    return f" {' '.join(_claimed(cut(text), asked))} "


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
