"""Tokens + the index's own names -> what each span of a question stands for.

Names are linked before stop words are dropped ("mixture of experts"), the longest first.
"""

from collections.abc import Iterator

from handlers.understanding.abroad import abroad
from handlers.understanding.link import Link, Slots
from handlers.understanding.sensible import BEFORE_PLACES, CODERS, NO_DEGREE, RARE_SLOTS, sensible
from handlers.understanding.tokens import Token
from handlers.understanding.words import (
    ABSORBED,
    AND,
    COMMON,
    CUES,
    EVERYDAY,
    KINDS,
    LIGHT,
    MADE_WITH,
    NAMESAKES,
    NOT,
    OR,
    PEOPLE,
    PRIZE,
    SHORT,
    SORTS,
    STOP,
    TITLES,
)
from store.cv.words.places import CITIES, COUNTRIES
from store.index import Index
from store.language import renamed
from store.language.aliases import DEGREES, SMALL, SPELLINGS, spelling
from store.language.levels import RANKS
from store.language.names import PAPER_AWARD, plainest
from store.language.places import PLACES
from store.language.tools import tool
from store.language.towns import EXACT, PART
from store.language.words import stem
from store.search import lookup

ABILITY = frozenset(  # behind the name of a tool
    "experience skill skills knowledge expertise people ppl folks engineer engineers".split()
)
BEFORE_FIRMS = frozenset("at for from ex joined left".split())
LONGEST = 8  # words of a name
PAIR = 2  # words that CVs may have as one
ENROLLED = frozenset({"student", "candidate"})
ORDINARY = COMMON | frozenset(CUES)
GRAMMATICAL = STOP | AND | OR | NOT | PEOPLE | frozenset(CUES)
# Degrees of one field: who asks for one does not mean any of its level.
OWN_DEGREES = frozenset(
    "mfa mph mba llb llm bfa bba bcom bca mca bsn jd msw mpa mpp dds dvm".split()
)
TOWNS = CITIES | COUNTRIES
SCHOOLS = frozenset("university institute college school".split())


def links(found: list[Token], index: Index) -> list[Link]:
    """The names among the tokens, in order, without overlaps; longer ones win."""
    spans = list(_spans(found))
    known = lookup.slots(index, [k for _, _, keys in spans for k in keys])
    rare = _rare(known, index)
    linked: list[Link] = []
    taken: set[int] = set()
    for first, last, keys in sorted(spans, key=lambda s: (s[0] - s[1], s[0])):
        if taken & set(range(first, last + 1)):
            continue
        link = (
            _link(found, first, last, keys, known, rare)
            or abroad(found, first, last)
            or _school(found, first, last, known)
        )
        if link:
            linked.append(link)
            taken |= set(range(first, last + 1))
    linked = [link for link in linked if not _everyday(found, link, index)]
    linked += _neighbours(found, taken, linked, known)
    linked += _places(found, taken, spans)
    return sorted(linked, key=lambda link: link.first)


def _everyday(found: list[Token], link: Link, index: Index) -> bool:
    """Whether a firm's or school's name is no name before a word that some CV has behind it: "brown
    coal", "apple orchards"."""
    token, after = found[link.first], found[link.last + 1 : link.last + 2]
    doing = bool(after) and after[0].word in CODERS | ABILITY
    named = "person" in link.slots and "skill" not in link.slots
    small = token.raw.islower() and not token.raw.endswith("'s")
    if named and small and doing and tool(token.word):
        return True  # "kafka experience", where somebody is called Kafka
    noun = after and after[0].words and after[0].word not in GRAMMATICAL | ABSORBED | LIGHT
    if noun and {*link.slots} == {"person"} and token.word in KINDS and token.raw.islower():
        return True  # "patent attorneys", where somebody is called Patent
    usual = link.first == link.last and token.word in COMMON | NAMESAKES and token.raw.islower()
    if not usual or not after or not after[0].words or set(link.slots) & {"skill", "person"}:
        return False
    word = after[0].word
    topic = word not in GRAMMATICAL | ABSORBED | LIGHT and word not in TITLES
    return topic and lookup.adjacent(index, (token.word, word))


def _rare(known: dict[str, Slots], index: Index) -> frozenset[str]:
    """Keys of one word that CVs use as (part of) a company's or school's name and for little else:
    "deloitte" of "Deloitte Consulting", not "health" of "Health Institute"."""
    single = {
        k: max(v[1] for s, v in slots.items() if s in RARE_SLOTS)
        for k, slots in known.items()
        if " " not in k and len(k) > 4 and k not in ORDINARY and RARE_SLOTS & set(slots)
    }
    frequency = lookup.frequency(index, [stem(k) for k in single]) if single else {}
    return frozenset(k for k, documents in single.items() if frequency[stem(k)] <= 3 * documents)


def _spans(found: list[Token]) -> Iterator[tuple[int, int, list[str]]]:
    """(first, last, keys) of every run of words that may be a name."""
    for first in range(len(found)):
        words: list[str] = []
        for last in range(first, len(found)):
            if found[last].sign == "," and set(words) & SCHOOLS:
                continue  # "university of california, san diego"
            if not found[last].words or (found[last].quoted and last > first):
                break
            words += found[last].words
            if len(words) > LONGEST:
                break
            yield first, last, [*_keys(words), *_renamed(found, first, words)]
            if found[first].quoted:
                break


def _renamed(found: list[Token], first: int, words: list[str]) -> tuple[str, ...]:
    """The other names of a firm; of an everyday word only where it can be nothing else."""
    name = " ".join(words)
    before = found[first - 1].word if first else ""
    firm = name not in renamed.EVERYDAY or before in BEFORE_FIRMS
    return renamed.others(name) if firm else ()


def _keys(words: list[str]) -> list[str]:
    """The keys under which a run of words may stand, the plainest first."""
    plain = " ".join(words)
    longer = " ".join(SHORT.get(w, w) for w in words)
    if words[0] == "the" and len(words) > 1:
        return [plain, *_keys(words[1:])]
    if words[0] in ("a", "an") and words[-1] in TITLES:  # "an internship"
        return _keys(words[1:])
    keys = [spelling(plain), plain, spelling(longer)]
    if not {words[0], words[-1]} & SMALL:
        keys.append(plainest(longer.split()))
    if len(words) == PAIR and not set(words) & STOP:  # "tik tok"
        keys.append("".join(words))
    if plain.endswith("s") and len(plain) > 4:  # "interns", "zhengs", "zangweis"
        keys.append(spelling(plain[:-1]))
    if words[0] == "tu" and len(words) > 1:  # "TU Delft", "TU of Denmark"
        town = " ".join(w for w in words[1:] if w not in SMALL)
        keys += [f"{town} university technology", f"university technology {town}"]
    if 2 <= len(words) <= 4 and SHORT.get(words[-1], words[-1]) == "university":
        keys.append(f"university of {' '.join(words[:-1])}")  # "bath university"
    if words[-1] in TITLES:
        keys.insert(0, " ".join([*words[:-1], TITLES[words[-1]]]))
    if words[-1].removesuffix("s") in ENROLLED and DEGREES.get(" ".join(words[:-1])):
        keys.insert(0, DEGREES[" ".join(words[:-1])])  # "phd students"
    level = DEGREES.get(plain) or DEGREES.get(plain.removesuffix("s"))
    field = plain.removesuffix("s") in OWN_DEGREES and level not in OWN_DEGREES
    if level and plain not in NO_DEGREE and not field:
        keys.append(level)
    if len(words) > 1 and set(words) <= PRIZE | {"student"} and "paper" in words:
        keys.insert(0, f"student {PAPER_AWARD}" if "student" in words else PAPER_AWARD)
    if len(words) == 2 and len(plain) > 5 and not {*words} & STOP:  # "tik tok", "java script"
        keys.append(spelling(plain.replace(" ", "")))
    return list(dict.fromkeys(keys))


def _link(
    found: list[Token],
    first: int,
    last: int,
    keys: list[str],
    known: dict[str, Slots],
    rare: frozenset[str],
) -> Link | None:
    asked = " ".join(t.raw for t in found[first : last + 1]).replace(" ,", ",")
    for key in keys:
        slots = {
            slot: value
            for slot, value in known.get(key, {}).items()
            if sensible(slot, value[0], key, found, first, last)
            or (value[0] == PART and key in rare and slot in RARE_SLOTS)
        }
        if slots:
            return Link(first, last, key, slots, asked)
    return None


def _school(found: list[Token], first: int, last: int, known: dict[str, Slots]) -> Link | None:
    """A school that no CV has: one that the table knows by what people call it ("UT Austin"), or
    whose name says that it is one ("Nanjing uni")."""
    words = tuple(w for t in found[first : last + 1] for w in t.words)
    called, asked = " ".join(words), " ".join(t.raw for t in found[first : last + 1])
    if not _called(words, asked) and not _says_school(words, known):
        return None
    return Link(first, last, SPELLINGS.get(called, called), {"school": (EXACT, 0)}, asked)


def _called(words: tuple[str, ...], asked: str) -> bool:
    called = " ".join(words)
    plain = len(words) == 1 and not asked.isupper() and (len(called) < 4 or called in ORDINARY)
    return not plain and bool(SCHOOLS & set(SPELLINGS.get(called, "").split()))


def _says_school(words: tuple[str, ...], known: dict[str, Slots]) -> bool:
    """Whether words are a name and "university", and the name alone is that of no school here."""
    name, kind = words[:-1], words[-1]
    if not 1 <= len(name) <= 3 or SHORT.get(kind, kind) not in ("university", "college"):
        return False
    telling = not {*name} & (ORDINARY | STOP | LIGHT | EVERYDAY | NOT | AND | OR)
    return telling and not any(RARE_SLOTS & set(known.get(w, ())) for w in (*name, " ".join(name)))


def _neighbours(
    found: list[Token], taken: set[int], linked: list[Link], known: dict[str, Slots]
) -> Iterator[Link]:
    """An everyday word that is joined to a skill is a skill: "rust or go"."""
    skills = {
        i for link in linked if "skill" in link.slots for i in range(link.first, link.last + 1)
    }
    for i, token in enumerate(found):
        slots = known.get(spelling(token.word), {})
        if i not in taken and "skill" in slots and _joined_to(found, i, skills):
            taken.add(i)
            yield Link(i, i, spelling(token.word), {"skill": slots["skill"]}, token.raw)


def _places(
    found: list[Token], taken: set[int], spans: list[tuple[int, int, list[str]]]
) -> Iterator[Link]:
    """The towns and countries behind "in" that no CV has: nobody lives there, whoever writes of
    them."""
    ends: set[int] = set()  # of places, behind which "or" and another one may stand
    for first, last, keys in sorted(spans, key=lambda s: (s[0] - s[1], s[0])):
        span = set(range(first, last + 1))
        lead = [t.word for t in found[max(0, first - 2) : first] if t.word != "the"]
        before = (lead[-1:] or [""])[0]
        known = keys[0] in PLACES or " ".join(t.word for t in found[first : last + 1]) in TOWNS
        written = keys[0] not in ORDINARY or found[first].raw[:1].isupper()
        if (
            known
            and (before in BEFORE_PLACES | {"from"} or first - 2 in ends)
            and not taken & span
            and written
        ):
            taken |= span
            ends.add(last)
            asked = " ".join(t.raw for t in found[first : last + 1])
            yield Link(first, last, keys[0], {"place": (EXACT, 0)}, asked)


def _joined_to(found: list[Token], place: int, others: set[int]) -> bool:
    """Whether only joints and signs stand between a token and one of the others."""
    for step in (-1, 1):
        at = place + step
        while 0 <= at < len(found) and (found[at].sign or found[at].word in AND | OR):
            at += step
        if at in others and at != place + step:
            return True
    return False


def absorbed(found: list[Token], link: Link) -> set[int]:
    """Places of words beside a name that it covers: "Nanjing *University*", "ICML *papers*", "CUDA
    *kernels*"."""
    places = set()
    if "title" in link.slots and link.first and found[link.first - 1].word in RANKS:
        places.add(link.first - 1)  # "*senior* engineers"
    place = link.last + 1
    while place < len(found) and found[place].word in ABSORBED:
        places.add(place)
        place += 1
    after = found[place + 1 : place + 2]
    alone = not after or not after[0].words or after[0].word in GRAMMATICAL
    if "skill" in link.slots and alone and found[place : place + 1]:
        places |= {place} if found[place].word in MADE_WITH else set()
    if alone and found[place : place + 1] and "organisation" in SORTS.get(found[place].word, ()):
        places |= {place} if "organisation" in link.slots else set()  # "Target (retailer)"
    return places
