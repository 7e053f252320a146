"""Tokens -> tokens with slips of the pen mended, from the grammar's words and the index's."""

from dataclasses import replace

from rapidfuzz.distance import DamerauLevenshtein as Slips

from handlers.tokens import Token
from handlers.words import AND, COMMON, CUES, EVERYDAY, KINDS, LIGHT, NOT, OR, PEOPLE, STOP, TITLES
from store import lookup
from store.index import Index

# Words of questions that a slip is mended to, and all that is no slip.
GRAMMAR = frozenset(CUES) | frozenset(KINDS) | frozenset(TITLES) | STOP | LIGHT | EVERYDAY | PEOPLE
KNOWN = GRAMMAR | COMMON | NOT | AND | OR
SHORTEST = 4  # letters: shorter words are too like each other
LONG = 8  # letters from which two slips are forgiven


def mended(found: list[Token], index: Index) -> list[Token]:
    """The tokens; one that neither the grammar nor any CV knows becomes the word it nearly is."""
    return [_mended(token, index) if _strange(token, index) else token for token in found]


def _strange(token: Token, index: Index) -> bool:
    word = token.word
    if len(token.words) != 1 or token.quoted or len(word) < SHORTEST or not word.isalpha():
        return False
    return word not in KNOWN and not lookup.spelt(index, word)


def _mended(token: Token, index: Index) -> Token:
    """The nearest word; of two that are as near, one of the index, then the first by letters."""
    word = token.word
    most = 2 if len(word) >= LONG else 1
    near = [(_slips(word, w, most), 0, w) for w in lookup.spelt_like(index, word, most)]
    if token.raw.islower():  # "COBOL" is no slip for "cool"
        near += [(_slips(word, w, most), 1, w) for w in GRAMMAR if _like(word, w)]
    slips, _, nearest = min(near, default=(most + 1, 0, ""))
    return token if slips > most else replace(token, words=(nearest,))


def _slips(typed: str, meant: str, most: int) -> int:
    """Letters missing, too many, wrong or swapped; a wrong letter in a short word counts double."""
    count = Slips.distance(typed, meant, score_cutoff=most)
    swapped = sorted(typed) == sorted(meant)
    short = len(typed) == SHORTEST and not swapped
    return most + 1 if short else count


def _like(typed: str, meant: str) -> bool:
    """Whether a word of the grammar may be meant: "scala" is no slip for "scale"."""
    if meant[0] != typed[0] or len(meant) < SHORTEST + (len(typed) > SHORTEST):
        return False
    return len(typed) >= LONG or len(typed) != len(meant) or sorted(typed) == sorted(meant)
