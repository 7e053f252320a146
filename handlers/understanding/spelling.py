"""Tokens -> tokens with slips of the pen mended, from the grammar's words and the index's."""

from dataclasses import replace
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein as Slips

from handlers.understanding.tokens import Token
from handlers.understanding.words import (
    AND,
    COMMON,
    CUES,
    DOERS,
    EVERYDAY,
    KINDS,
    LIGHT,
    MODIFIERS,
    NOT,
    NOUNS,
    OR,
    PEOPLE,
    PRIZES,
    STOP,
    TASKS,
    TITLES,
    listed,
)
from store.cv.words.places import CITIES, COUNTRIES
from store.index import Index
from store.language.aliases import DEGREES
from store.language.thesaurus import known
from store.language.tools import tool
from store.search import lookup

# Words of questions that a slip is mended to, and all that is no slip.
GRAMMAR = frozenset(CUES) | frozenset(KINDS) | frozenset(TITLES) | STOP | LIGHT | EVERYDAY | PEOPLE
GRAMMAR_LIST = sorted(GRAMMAR)
KNOWN = GRAMMAR | DOERS | TASKS | COMMON | NOT | AND | OR | CITIES | COUNTRIES
SHORTEST = 4  # letters: shorter words are too like each other
LONG = 8  # letters from which two slips are forgiven


def mended(found: list[Token], index: Index) -> list[Token]:
    """The tokens; one that neither the grammar nor any CV knows becomes the word it nearly is."""
    return [
        _mended(token, index)
        if _strange(token, index) and not _prize(found[place + 1 : place + 2])
        else token
        for place, token in enumerate(found)
    ]


def nouns(found: list[Token], index: Index) -> list[Token]:
    """The tokens; a word that else only points to names ("program", "speaker") joined to the one
    after it where some CV has both side by side, or if it changes what that one means: "program
    repair", "speaker verification"."""
    result: list[Token] = []
    for token in found:
        before = result[-1] if result else token
        pair = before.words + token.words
        noun = (before.word in NOUNS or _initials(before)) and _telling(token)
        if noun and (lookup.adjacent(index, pair) or _changes(before, token, index)):
            result[-1] = Token(pair, f"{before.raw} {token.raw}")
        else:
            result.append(token)
    return result


def _changes(before: Token, token: Token, index: Index) -> bool:
    """Whether a word is part of a topic before one that is no name."""
    return before.word in MODIFIERS and not lookup.slots(index, [token.word])


def _initials(token: Token) -> bool:
    """Whether a word may be the first letters of a name: "JP Morgan"."""
    word = token.word
    short = len(word) == len("jp") and word.isalpha() and word not in GRAMMAR | NOT | AND | OR
    return short and not known((word,)) and not tool(word)


def _telling(token: Token) -> bool:
    """Whether a word is more than one of the grammar's own."""
    plain = len(token.words) == 1 and token.word not in GRAMMAR | NOT | AND | OR
    return plain and token.word.removesuffix("s") not in DEGREES  # "college MSc"


def _prize(following: list[Token]) -> bool:
    """Whether a prize follows: the word before it is its name ("Turing award")."""
    return bool(following) and following[0].word in PRIZES


def _strange(token: Token, index: Index) -> bool:
    word = token.word
    if len(token.words) != 1 or token.quoted or len(word) < SHORTEST or not word.isalpha():
        return False
    if word in KNOWN or tool(word) or lookup.spelt(index, word):
        return False
    return not (token.raw.islower() and _forms(word) & (english() | COMMON))


def _forms(word: str) -> set[str]:
    """A word, and what it may be a form of: "sells", "welded"."""
    return {word, *(word.removesuffix(ending) for ending in ("s", "es", "ed", "d", "ing"))}


@cache
def english() -> frozenset[str]:
    """What is spelt right: read where a word is met that neither the grammar nor a CV has."""
    return listed("spelled.txt")


def strange(word: str) -> bool:
    """Whether a word is none of English, nor of the grammar or the tables: a name, most likely.

    >>> strange("quillon"), strange("robotics")
    (True, False)
    """
    plain = word in KNOWN or tool(word) or known((word,))
    return not plain and not _forms(word) & english()


def _mended(token: Token, index: Index) -> Token:
    """The nearest word; of two that are as near, one of the index, then the first by letters."""
    word = token.word
    most = 2 if len(word) >= LONG else 1
    near = [(slips, 0, w) for w, slips in _near(word, lookup.spelt_like(index, word, most), most)]
    if token.raw.islower():  # "COBOL" is no slip for "cool"
        near += [(slips, 1, w) for w, slips in _near(word, GRAMMAR_LIST, most) if _like(word, w)]
    _, _, nearest = min(near, default=(0, 0, ""))
    return replace(token, words=(nearest,)) if nearest else token


def _near(typed: str, known: list[str], most: int) -> list[tuple[str, int]]:
    """(word, slips) of the words at most so many letters away: missing, too many, wrong or swapped;
    of a short word only the letters may be swapped."""
    found = process.extract(typed, known, scorer=Slips.distance, score_cutoff=most, limit=None)
    short = len(typed) == SHORTEST
    return [(w, n) for w, n, _ in found if not short or sorted(w) == sorted(typed)]


def _like(typed: str, meant: str) -> bool:
    """Whether a word of the grammar may be meant: "scala" is no slip for "scale"."""
    if meant[0] != typed[0] or len(meant) < SHORTEST + (len(typed) > SHORTEST):
        return False
    return len(typed) >= LONG or len(typed) != len(meant) or sorted(typed) == sorted(meant)
