"""Two words of one stem -> whether one is a form of the other, or another word (pure).

Porter's stems join what nobody means together: "astronomers" and "astronomical", "general" and
"generative", "organic" and "organisation". Words whose endings are of two chains are other words.
"""

import re
from functools import lru_cache

CHAINS = (
    ("ize", re.compile(r"i[sz](?:e[drs]?|ers?|ing|ations?|able)$")),
    ("ate", re.compile(r"at(?:e[ds]?|ing|ions?|ional(?:ly)?|ive(?:ly|s)?|ors?|ory)$")),
    ("ic", re.compile(r"ic(?:s|al|ally|ity)?$")),
    ("al", re.compile(r"al(?:s|ly|ity|ities|i[sz]\w+)?$")),
    ("ous", re.compile(r"(?:ous(?:ly)?|it(?:y|ies))$")),
    ("ism", re.compile(r"isms?$")),
    ("ist", re.compile(r"ists?$")),
    ("doer", re.compile(r"(?:er|or)s?$")),
)
EER = re.compile(r"eer(?:s|ed|ing)?$")  # an engineer is no engine
# What may follow the ending that makes one stem of another: "robot-ic-s", but not "appl-ic-ations".
MADE = {"": "s es", "ic": "s al ally", "al": "s ly", "ag": "e es", "abl": "e y", "ist": "s ic"}
# Words that are no form of their stem: a nursing home has no nurse, a university no universe.
OTHERS = frozenset(
    """nursing filing housing lighting meeting meetings boarding bearing bearings flooring clothing
    wedding stocking limited united evening being wiring marketing university universities universal
    authority authorities community communities internal international personal physical executive
    executives customer customers custom customs""".split()
)


@lru_cache(maxsize=50_000)
def strange(asked: str, word: str, root: str) -> bool:
    """Whether a word of the stem is another word than the asked one.

    >>> strange("organic", "organisation", "organ"), strange("robots", "robotic", "robot")
    (True, False)
    """
    if singular(asked) == singular(word):
        return False
    one, other = (_chain(w, root) for w in (asked, word))
    if "eer" in (one, other):
        return one != other
    return bool({asked, word} & OTHERS) or (one != other and bool(one) and bool(other))


def singular(word: str) -> str:
    """
    >>> singular("universities"), singular("trains")
    ('university', 'train')
    """
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


def made(word: str, root: str, ending: str) -> bool:
    """Whether a word is that stem with that ending and no more: "robotics" of "robot".

    >>> made("robotics", "robot", "ic"), made("applications", "appl", "ic")
    (True, False)
    """
    rest = word[len(root) + len(ending) :]
    return word not in OTHERS and (not rest or rest in MADE.get(ending, MADE[""]).split())


def _chain(word: str, root: str) -> str:
    """The chain of endings that a word's is of; "" for a plain one: "s", "ed", "ing", "ion"."""
    ending = word[len(root) :]
    if EER.match(ending):
        return "eer"
    return next((name for name, pattern in CHAINS if pattern.match(ending)), "")
