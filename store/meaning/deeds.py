"""A sentence that names something -> whether its person did that, by what is done in it (pure).

The verb that governs the name decides: who dreams of it, sells it, drives its people, prints its
posters, or has a cousin who does it, cannot do it for all the sentence says.
"""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import pairwise

from store.language.words import fold, stem, words
from store.meaning.deed_words import (
    ADVERBS,
    ATTENDANTS,
    BEHIND,
    FUNCTION,
    GOODS,
    HANDLED,
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
from store.meaning.passage import SENTENCE

PIECE = re.compile(r"(?:[^\W_]|[+#])+|[,:()]")  # a word, or a sign that parts clauses
LEADS = MIND | TRADE | HANDLED | SERVING | SHOWING
JOINTS = frozenset(", and but then : ( )".split())
HERE = "\x00"  # where the asked words stand
ARTEFACT = (
    r"(?:novels?|poems?|songs?|photos?|pictures?|paintings?|series|leaflets?|flyers?|brochures?|postcards?|"
    r"stickers?|cakes?|costumes?|comics?|strips?|cartoons?|quiz(?:zes)?|puzzles?|stor(?:y|ies)|documentar(?:y|ies)|exhibitions?|"
    r"musicals?|operas?|jokes?|satire|columns?|essays?|plays?|drama|sculptures?|murals?|podcasts?|sketch(?:es)?|tales?|"
    r"slogans?|calendars?|greeting\s+cards?|limericks?|ballads?)"
)
AROUND = re.compile(
    rf"""
    # told, drawn, sung of: "photo series about midwives", "leaflet for visitors of the"
    \b{ARTEFACT}\s+(?:set\s+)?(?:about|on|of|for|with|featuring|mocking|depicting)\b[^,:]*{HERE}
    # of others: "while another tutor taught", "so that external auditors could do"
    |\b(?:while|whereas|so\s+that|because|although)\s+(?:an?other|the\s+others?|others?|external|outside|an?\s+colleague|colleagues)\b.*{HERE}
    |\bso\s+that\s+(?!i\b|we\b)(?:\w+\s+){{1,4}}(?:could|can|would|might)\b.*{HERE}
    |\bso\s+that\s+(?!i\b|we\b)(?:\w+\s+){{0,3}}{HERE}.*\b(?:could|can|would|might)\b
    |\b(?:donated|sponsored|funded|paid|owned|organi[sz]ed|hosted|founded|given|recommended|invented|admired|supervised)\s+by\b[^,]*{HERE}
    |\b(?:lectures?|talks?|keynotes?|speech(?:es)?|books?|novels?|concerts?|visits?|posters?|articles?|photos?)\s+(?:by|from)\b[^,]*{HERE}
    # theirs whom one managed or served: "the budget of a team that writes Verilog"
    |\b(?:teams?|groups?|squads?|compan(?:y|ies)|firms?|people|engineers?|developers?|clients?|customers?|start-?ups?|suppliers?|vendors?|
      schools?)\s+(?:that|who|which)\s+(?:\w+\s+){{0,2}}(?:use[sd]?|wr(?:ites?|ote)|codes?|coded|d(?:o|oes|id)|makes?|made|builds?|built|runs?|ran)\b[^,]*{HERE}
    # refused: "no SQL experience", "paper over Figma", "without a Scala line"
    |\b(?:no|never|zero|without(?:\s+an?y?)?|lack(?:s|ed|ing)?|not\s+an?|not\s+(?=the\b|much\b|in\b))\s+(?:(?!only\b)\w+\s+)?{HERE}
    |\bprefer\w*\b.*\b(?:over|to)\s+(?:\w+\s+)?{HERE}
    # undergone: "was audited by", "got vaccinated"
    |\b(?:was|were|been|being|be|get|got|getting)\s+(?:\w+ly\s+)?{HERE}ed\b
    # looked on: "completed the mandatory AML e-learning", "stand at the BIM fair"
    |\b(?:completed?|passed|took|attended|visited|did|joined)\s+(?:\S+\s+){{0,4}}?{HERE}\s+(?:\w+\s+)?(?:e-?learnings?|e\s+learnings?|inductions?|onboarding|awareness\b.*|briefings?|
      open\s+days?|fairs?|expos?|congress|summits?|shows?|screenings?|demos?|lessons?|keynotes?|exhibitions?)
    |\b(?:mandatory|obligatory|compulsory|introductory)\s+(?:\S+\s+){{0,2}}?{HERE}
    """,
    re.I | re.X,
)  # fmt: skip
THEIRS = re.compile(
    rf"""{HERE}(?:ed|ing)?(?:\s+\w+)?'?s?\s+(?:receptionist|chauffeur|wife|husband|landlord|neighbou?r|secretary|hairdresser|fans?\b)
    |{HERE}[^,]*\b(?:was|were|been|is|are)\s+(?:done|made|taught|written|run|led|handled)\s+by\s+(?:an?other|others|the|my|our)\b""",
    re.I | re.X,
)  # fmt: skip
# What may make one of these of a sentence, whatever is asked: looked for first, for speed.
HINT = re.compile(
    rf"""\b(?:{ARTEFACT}\s+(?:set\s+)?(?:about|on|of|for|with|featuring|mocking|depicting)|(?:while|whereas|because|although)\s
    (?:an?other|the\s+others?|others?|external|outside|an?\s+colleague|colleagues)|so\s+that|\w+e[dn]\s+by|(?:lectures?|talks?|keynotes?|
    speech(?:es)?|books?|concerts?|visits?|posters?|articles?)\s+(?:by|from)|(?:no|never|zero|without|lack\w*|not)\b|prefer\w*|
    (?:that|who|which)\s+(?:\w+\s+){{0,2}}(?:use[sd]?|wr|cod|do|does|did|ma[kd]e|buil|r[au]n)|
    (?:was|were|been|being|be|get|got|getting|is|are)\s+(?:\w+ly\s+)?\w+e[dn]\b|(?:completed?|passed|took|attended|visited|did|joined)\b|
    mandatory|obligatory|compulsory|introductory)""",
    re.I | re.X,
)  # fmt: skip


def claimed(text: str, asked: frozenset[str], others: Sequence[frozenset[str]] = ()) -> str:
    """A text without the sentences that name what is asked for and claim none of it; by the stems
    of the asked words, and of each other wording.

    >>> claimed("Drove the midwives. Midwife since 2010", frozenset({"midwiv", "midwif"}))
    ' Midwife since 2010'
    """
    for sentence in _doubtful(text):
        roots = _roots(sentence)
        named = asked if asked & roots else frozenset().union(*(o for o in others if o <= roots))
        if named and not claims(sentence, named):
            text = text.replace(sentence, "", 1).removeprefix(".")
    return text


@lru_cache(maxsize=16_384)
def _roots(sentence: str) -> frozenset[str]:
    return frozenset(map(stem, words(sentence)))


@lru_cache(maxsize=16_384)  # most texts have none
def _doubtful(text: str) -> tuple[str, ...]:
    """The sentences of a text that have a word of the tables where it would tell."""
    return tuple(filter(_hinted, SENTENCE.split(text)))


def _hinted(sentence: str) -> bool:
    found = PIECE.findall(sentence.lower())
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
    standing = [place for place, word in enumerate(found) if stem(word) in asked]
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
        return TRADES.isdisjoint(asked) and (
            inside or (part and PRODUCTS.isdisjoint(clause[last + 1 :]))
        )
    if verb in HANDLED and not GOODS.isdisjoint([*before, after]):
        return inside or part
    if verb in SERVING and SERVED.isdisjoint(clause):
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
