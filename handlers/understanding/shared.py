"""Tokens -> tokens in which words that "or" joins each have what they share: "modelled or
investigated outbreaks" is "modelled outbreaks or investigated outbreaks" (pure)."""

from itertools import takewhile

from handlers.understanding.tokens import Token
from handlers.understanding.words import (
    AND,
    CUES,
    EVERYDAY,
    KINDS,
    LIGHT,
    NOT,
    OR,
    PEOPLE,
    STOP,
    TITLES,
)

ARTICLES = frozenset("a an the some any their our".split())
# Pasts that do not end in -ed.
PASTS = frozenset(
    """built wrote written led ran taught made drove driven grew grown sold bought sang sung
    drew drawn flew flown rode sailed cut shot cast bred dug fed spun wove woven threw blew
    sought won""".split()
)
MODAL = frozenset("can could to able".split())  # before a verb
DESCRIBING = ("al", "ic", "ive", "ous", "ary")  # ends of words that say what sort a thing is
# Words that end so and are things themselves.
THINGS = frozenset(
    """hospital animal festival journal portal terminal signal rival proposal metal capital
    crystal music traffic plastic logic clinic fabric topic republic mechanic critic library
    diary dictionary salary archive drive hive olive detective""".split()
)
ENDS = AND | OR | NOT
HOLLOW = LIGHT | EVERYDAY | PEOPLE | CUES.keys() | KINDS.keys() | TITLES.keys()  # no object


def shared(found: list[Token]) -> list[Token]:
    """The tokens; of two verbs, or two words that describe, the first has the object too.

    >>> from handlers.understanding.tokens import tokens
    >>> [t.word for t in shared(tokens("organic or jazz chemistry"))]
    ['organic', 'or', 'jazz', 'chemistry']
    >>> [t.word for t in shared(tokens("who modelled or mapped river floods"))]
    ['who', 'modelled', 'river', 'floods', 'or', 'mapped', 'river', 'floods']
    """
    for place in range(1, len(found) - 2):
        joint = found[place]
        if joint.word in OR or joint.sign in ("/", "|"):
            things = _object(found, place)
            if things:
                return [*found[:place], *things, joint, *shared(found[place + 1 :])]
    return found


def _object(found: list[Token], place: int) -> list[Token]:
    """What the words around a joint share, if they do."""
    one, other = found[place - 1], found[place + 1]
    before = found[place - 2] if place > 1 else None
    begins = before is None or bool(before.sign) or before.word in STOP | PEOPLE | ENDS
    verbs = _verbs(found, place)
    if not begins or not one.words or not other.words:
        return []
    if not (verbs or (_describes(one.word) and _describes(other.word))):
        return []
    rest = found[place + 2 :]
    while rest and rest[0].word in ARTICLES:
        rest = rest[1:]
    things = list(takewhile(_named, rest))
    hollow = HOLLOW if verbs else HOLLOW - TITLES.keys()
    return things if {t.word for t in things} - hollow else []


def _named(token: Token) -> bool:
    return bool(token.words) and token.word not in STOP | ENDS


def _verbs(found: list[Token], place: int) -> bool:
    """Whether verbs of one form stand around a joint."""
    one, other = found[place - 1].word, found[place + 1].word
    past = all(w in PASTS or (w.endswith("ed") and len(w) > len("need")) for w in (one, other))
    going = all(w.endswith("ing") and len(w) > len("bring") for w in (one, other))
    bare = place > 1 and found[place - 2].word in MODAL
    return past or going or bare


def _describes(word: str) -> bool:
    return word.endswith(DESCRIBING) and word not in THINGS
