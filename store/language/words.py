"""Text -> the words that are compared: folded, cut, stemmed."""

import re
import unicodedata
from functools import lru_cache
from threading import Lock

import snowballstemmer

# What FTS5's unicode61 takes for a word with tokenchars '+#': so C++ and C# stay whole.
WORD = re.compile(r"(?:[^\W_]|[+#])+")
# ASCII text -> the same words between blanks: to cut there takes a tenth of the time.
BLANKED = {code: " " for code in range(128) if not WORD.match(chr(code))}
APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'"})
DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))

BRITISH = re.compile(r"(?<=\w{3})([iy])s(ation|ations|e|ed|es|er|ers|ing)$")  # optimisation

LONGEST = 64  # letters of a word that FTS5 still cuts
LATER = re.compile(r"[aeiouy][^aeiouy]\w*(?:log|bl)i$")  # Porter's later rules: "ecolog(i)"
_turn = Lock()  # the stemmer keeps the word it is at in itself: one thread at a time
_porter = snowballstemmer.stemmer("porter")  # the algorithm of FTS5's tokenizer of that name


def fold(text: str) -> str:
    """Case, accents, curly quotes and odd dashes taken out; nothing else.

    >>> fold("École Supérieure – “Génie”")
    'ecole superieure - "genie"'
    """
    if text.isascii():  # most is; the long way takes ten times as long
        return text.replace("`", "'").lower()
    return _fold(text)


@lru_cache(maxsize=20_000)
def _fold(text: str) -> str:
    text = unicodedata.normalize("NFKD", text.translate(APOSTROPHES).translate(DASHES))
    text = "".join(c for c in text if not unicodedata.combining(c))
    return text.replace("“", '"').replace("”", '"').casefold()


def words(text: str) -> list[str]:
    """The folded words of a text, in order.

    >>> words("C/C++, Node.js & “Large-Batch” training")
    ['c', 'c++', 'node', 'js', 'large', 'batch', 'training']
    """
    folded = fold(text)
    return folded.translate(BLANKED).split() if folded.isascii() else WORD.findall(folded)


def key(text: str) -> str:
    """The form under which a name is looked up: its words with single spaces.

    >>> key("Max-Planck-Institute, (Saarbrücken)")
    'max planck institute saarbrucken'
    """
    return " ".join(words(text))


def american(word: str) -> str:
    """
    >>> american("optimisation"), american("this")
    ('optimization', 'this')
    """
    return BRITISH.sub(r"\1z\2", word) if "is" in word or "ys" in word else word


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """A folded word without its ending, as FTS5 cuts it: none of two letters, none beyond ASCII.

    >>> [stem(w) for w in ("training", "trained", "differential", "optimisation", "c++", "v100")]
    ['train', 'train', 'differenti', 'optim', 'c++', 'v100']
    """
    if not word.isascii() or not 2 < len(word) <= LONGEST or not word[0].isalnum():
        return word
    with _turn:
        found = str(_porter.stemWord(american(word)))
    return found[:-1] if LATER.search(found) else found
