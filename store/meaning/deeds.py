"""A sentence that names something -> whether its person did that, by what is done in it (pure).

The verb that governs the name decides: who dreams of it, sells it, drives its people, prints its
posters, or has a cousin who does it, cannot do it for all the sentence says.
"""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import pairwise

from store.language.words import fold, stem, words
from store.meaning.around import AROUND, HERE, HINT, THEIRS
from store.meaning.deed_words import (
    ADVERBS,
    ATTENDANTS,
    BEHIND,
    FUNCTION,
    GOODS,
    HANDLED,
    HINTS,
    MIND,
    PARTAKING,
    PERSON,
    PERSONS,
    PREPOSITIONS,
    PRODUCTS,
    RELATIVES,
    SERVED,
    SERVING,
    SHOWING,
    TRADE,
    USING,
    WARES,
)
from store.meaning.passage import SENTENCE, Wanted, beginning

PIECE = re.compile(r"(?:[^\W_]|[+#])+|[,:()]")  # a word, or a sign that parts clauses
LEADS = MIND | TRADE | HANDLED | SERVING | SHOWING
JOINTS = frozenset(", and but then : ( )".split())
TELLING = LEADS | WARES | RELATIVES | ATTENDANTS | PARTAKING | HINTS


class Named:
    """What is asked for, by the stems of its words and of each other wording."""

    def __init__(self, asked: frozenset[str], others: Sequence[frozenset[str]] = ()) -> None:
        self._asked, self._others = asked, others
        self._wanted = Wanted(asked.union(*others), (), asked)

    def stems(self, found: list[str]) -> frozenset[str]:
        """The stems of what the words of a sentence name of it; none where they name nothing."""
        roots = set(map(self._wanted.__getitem__, found))
        if not self._asked.isdisjoint(roots):
            return self._asked
        some = any(roots)
        return frozenset().union(*(o for o in self._others if o <= roots)) if some else frozenset()


def claimed(text: str, asked: Named) -> str:
    """A text without the sentences that name what is asked for and claim none of it.

    >>> claimed("Drove the midwives. Midwife since 2010", Named(frozenset({"midwiv", "midwif"})))
    ' Midwife since 2010'
    """
    for sentence in _doubtful(text):
        named = asked.stems(words(sentence))
        if named and not claims(sentence, named):
            text = text.replace(sentence, "", 1).removeprefix(".")
    return text


@lru_cache(maxsize=16_384)  # the entries on common topics are read again and again
def _doubtful(text: str) -> tuple[str, ...]:
    """The sentences of a text that have a word of the tables where it would tell: mostly none."""
    telling = TELLING.intersection(words(text))
    if not telling:
        return ()
    found = [s for s in SENTENCE.split(text) if any(map(s.lower().__contains__, telling))]
    return tuple(filter(_hinted, found))


def _hinted(sentence: str) -> bool:
    sentence = sentence.lower()
    found = PIECE.findall(sentence)
    having = frozenset(found)
    leads = {w for before, w in pairwise(["and", *found]) if before in JOINTS or before in ADVERBS}
    if leads & (LEADS - HANDLED) or (leads & HANDLED and having & GOODS) or having & WARES:
        return True
    if leads & RELATIVES or having & ATTENDANTS or ("as" in having and having & PARTAKING):
        return True
    return bool(HINT.search(sentence))


def claims(sentence: str, asked: Collection[str]) -> bool:
    """Whether a sentence that names what is asked for says that its person did it.

    >>> claims("Sold FPGA boards to schools", {"fpga"}), claims("Designed FPGA boards", {"fpga"})
    (False, True)
    """
    found = PIECE.findall(fold(sentence))
    begun = tuple(map(beginning, asked))  # few words do, and a stem costs more
    standing = [n for n, word in enumerate(found) if word.startswith(begun) and stem(word) in asked]
    if not standing:
        return True
    first, last = _longest(standing)
    if _around(found, first, last, asked) or _others(found, first, asked):
        return False
    clause = found[_begin(found, first) : _end(found, last)]
    at = first - _begin(found, first)
    return not _weak(clause, at, at + last - first, asked)


def _longest(places: list[int]) -> tuple[int, int]:
    """The first and the last of the most places side by side, one word between them at most."""
    runs = [[places[0]]]
    for place in places[1:]:
        if place - runs[-1][-1] <= NEAR:
            runs[-1].append(place)
        else:
            runs.append([place])
    run = max(runs, key=len)
    return run[0], run[-1]


def _around(found: list[str], first: int, last: int, asked: Collection[str]) -> bool:
    """Whether the words around say that others did it, or nobody."""
    participle = "ed" if found[first].endswith("ed") and first == last else ""
    shown = " ".join([*found[:first], HERE + participle, *found[last + 1 :]])
    told = AROUND.search(shown)
    if told and not any(stem(w) in asked for w in told[0].split()):
        return True
    return bool(THEIRS.search(shown))


def _others(found: list[str], first: int, asked: Collection[str]) -> bool:
    """Whether it is told of a relative, or what its person only partook in: "as paid subject"."""
    lead = found[0]
    if lead in RELATIVES and first > 0 and stem(lead) not in asked:
        return True
    for place, word in enumerate(found[:-1]):
        if word == "as":
            role = found[place + 1 : place + 5]
            end = next(
                (n for n, w in enumerate(role) if w in FUNCTION - {"a", "an", "the"} | JOINTS), 4
            )
            named = role[:end]
            if named and named[-1] in PARTAKING and not any(stem(w) in asked for w in named):
                return True
    return False


def _begin(found: list[str], place: int) -> int:
    """Where the clause of a word begins: at the start, or behind a joint that a verb follows."""
    for at in range(place - 1, -1, -1):
        after = found[at + 1]
        if found[at] in JOINTS and (after in LEADS or after.endswith("ed")) and at + 1 < place:
            return at + 1
    begin = 0
    while begin < place and (found[begin] in ADVERBS or found[begin] in JOINTS):
        begin += 1
    return begin


def _end(found: list[str], place: int) -> int:
    """Where the clause of a word ends: at a sign, or a joint that a verb follows."""
    for at in range(place + 1, len(found)):
        after = found[at + 1] if at + 1 < len(found) else ""
        if found[at] in ",:()" or (
            found[at] in JOINTS and (after in LEADS or after.endswith("ed"))
        ):
            return at
    return len(found)


def _weak(clause: list[str], first: int, last: int, asked: Collection[str]) -> bool:
    """Whether what a clause does with the asked words is no doing of theirs."""
    verb, before = clause[0], clause[1:first]
    if first == 0 or _asked(verb, asked):
        return _ware(clause, last) or _behind(clause, last)
    used = clause[first - 1] in USING and (last + 1 == len(clause) or clause[last + 1] in FUNCTION)
    if used and verb not in ("never",):
        return False
    inside = not PREPOSITIONS.isdisjoint(before)
    after = clause[last + 1] if last + 1 < len(clause) else ""
    part = bool(after) and after not in FUNCTION and after not in JOINTS
    if verb in MIND:
        return not (verb == "asked" and before[:1] == ["to"])
    if verb in SHOWING:
        return True
    if verb in TRADE:
        traded = part and PRODUCTS.isdisjoint(clause[last + 1 :])
        return TRADES.isdisjoint(asked) and (inside or traded or not OPERATING.isdisjoint(asked))
    if verb in HANDLED and not GOODS.isdisjoint([*before, after]):
        return inside or part
    if verb in SERVING and SERVED.isdisjoint([*before, *clause[last + 1 :]]):
        return inside or (verb != "served" and _persons(clause[last]))
    return (_ware(clause, last)) or _attended(clause, first) or _behind(clause, last)


def _asked(verb: str, asked: Collection[str]) -> bool:
    """Whether it is the verb that is asked for: "photography" for who "photographed"."""
    begun = stem(verb)[:BEGUN]
    return any(root.startswith(begun) for root in asked)


def _persons(word: str) -> bool:
    return word in PERSON or word.endswith(PERSONS)


def _ware(clause: list[str], last: int) -> bool:
    """Whether the asked words only say of what sort a ware is: "PCB pallets"."""
    return not WARES.isdisjoint(clause[last + 1 : last + 3])


def _attended(clause: list[str], first: int) -> bool:
    """Whether it is told of an attendant, the asked words of where or whose: "chauffeur for"."""
    told = next((n for n, word in enumerate(clause[:first]) if word in PREPOSITIONS), 0)
    title = clause[:told]
    done = any(word in FUNCTION or word.endswith("ed") for word in title)
    return 0 < told <= SHORT and title[-1] in ATTENDANTS and not done


def _behind(clause: list[str], last: int) -> bool:
    """Whether a name of work ends in that of an attendant: "patent office archive guard"."""
    rest = clause[last + 1 :]
    end = next((n for n, word in enumerate(rest) if word in FUNCTION), len(rest))
    return end > 1 and rest[end - 1] in BEHIND


NEAR = 2  # words from one asked word to the next
BEGUN = 6  # letters that words of one deed begin with
TRADES = frozenset(
    map(
        stem,
        """sale sales sell seller buy buyer purchase purchasing import export procurement retail
        broker trade trader trading wholesale merchant dealer vendor rental leasing logistics
        shipping""".split(),
    )
)
# What is done with a thing by those who can: who sold a crane need not drive one.
OPERATING = frozenset(
    map(
        stem,
        """drive drives driving operate operates operating fly flies flying ride rides riding steer
        pilot sail sails sailing repair repairs repairing fix fixes fixing weld play plays playing
        tune restore restores restoring assemble assembles service""".split(),
    )
)
SHORT = 3  # words of a title before its preposition: "second night guard at"


def called(line: str, trade: str) -> bool:
    """Whether a line calls its person by a trade, in few words and before anything else.

    >>> called("- Registered nurse in a day clinic", "nurse"), called("Hired a nurse", "nurse")
    (True, False)
    """
    found = PIECE.findall(fold(line))
    apart = (n for n, word in enumerate(found) if word in FUNCTION or word in JOINTS)
    title = found[: next(apart, len(found))]
    begins = " ".join(title).endswith(trade) and len(title) <= TITLE
    if not begins or title[0] in LEADS or title[0] in RELATIVES:
        return False
    return not any(word.endswith("ed") and word not in QUALIFIED for word in title)


TITLE = 4  # words of a trade and what stands before it: "intensive care unit nurse"
QUALIFIED = frozenset("registered certified licensed licenced chartered qualified sworn".split())
