"""Tokens and links -> the parts of a wish in order: names, topics, kinds, and their joints."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from itertools import pairwise

from handlers.understanding.link import Link
from handlers.understanding.linking import absorbed
from handlers.understanding.named import part, service
from handlers.understanding.spelling import strange
from handlers.understanding.stranger import stranger
from handlers.understanding.tokens import Token
from handlers.understanding.words import (
    AND,
    CUES,
    DOERS,
    EVERYDAY,
    KINDS,
    LIGHT,
    NOT,
    OR,
    PEOPLE,
    SERVICE,
    SOFT_TITLES,
    STOP,
    WEAK_CUES,
)
from store.language.thesaurus import known
from store.search.sectors import ACADEMIA, INDUSTRY
from store.search.wishes import About, Either, Has, Some, Wish

SIGNS = {"|": "or", "/": "or", "&": "and", ",": ",", "-": "not", "(": "(", ")": ")"}
SECTORS = {"academia": ACADEMIA, "academe": ACADEMIA, "industry": INDUSTRY}
BESIDE_SECTOR = frozenset(
    "in from both and or to into not outside experience jobs job background people academia".split()
)
FIRMS = frozenset({"school", "organisation"})
BOSSES = frozenset("manager supervisor director lead boss".split())
NUMBER = re.compile(r"\d{1,3}(?:\+|st|nd|rd|th)?")


@dataclass(frozen=True, slots=True)
class Item:
    """One part of the wish, or a word that joins parts."""

    op: str  # "and", "or", "not", "(", ")", ","; "" for a part
    part: Wish | None = None
    kind: str = ""  # what the part is: parts of one kind are joined tightly


COMMA = Item("and", kind="comma")
CLOSED = ",)"  # a comma behind which something new begins, whatever joins that
ANY = re.compile(r" (?:any|either|one) (?:one )?of (?:these|those|them|the following) ")
STUDIES = frozenset({"degree", "school"})
CLOSING = frozenset(
    "experience background skills people ppl folks devs expertise knowledge".split()
)


@dataclass(slots=True)
class Reading:
    """What is gathered while the tokens are read from left to right."""

    named: bool  # whether names of the index stand in the question
    idle: Collection[str]  # words of everyday English that no CV has
    items: list[Item] = field(default_factory=list)
    topic: list[Token] = field(default_factory=list)  # the run of topic words under way
    unused: list[str] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)  # kinds of entry whose word was met
    closing: bool = False  # whether the word before ends a part: "hedging experience, ..."
    served: bool = False  # whether a venue is asked for by what people did for it


def items(
    found: list[Token], linked: list[Link], about: Collection[Link], idle: Collection[str]
) -> Reading:
    """The parts and joints of a question in order, and the words that were not used.

    `about` are links that name whom the question is about: they are no part of the wish. `idle` are
    everyday words that no CV has.
    """
    starts = {link.first: link for link in linked}
    covered = {i for link in linked for i in range(link.first, link.last + 1)}
    covered |= {i for link in linked for i in absorbed(found, link)}
    reading = Reading(bool(linked), idle)
    reading.served = any("venue" in x.slots for x in linked) and bool(service(found, linked))
    for i, token in enumerate(found):
        if i in starts:
            _end_topic(reading)
            if starts[i] not in about:
                _name(Item("", *part(starts[i], found, linked)), reading, i - 1 in covered)
        elif i not in covered:
            told = None
            if not _telling(reading.topic, reading):
                told = _sector(found, i) or stranger(
                    found, i, _empty(token), _light(token, reading)
                )
            if told:  # "ex-Stripe", whom no CV names
                _end_topic(reading)
                reading.items.append(Item("", *told))
            else:
                _take(token, i, reading, _proper(found, i))
    _end_topic(reading)
    said = f" {' '.join(t.word for t in found)} "
    reading.items = _commas(_interns(_bosses(reading.items)), "or" if ANY.search(said) else "and")
    return reading


def _sector(found: list[Token], place: int) -> tuple[Wish, str] | None:
    """ "Academia" or "industry" as where somebody worked; "the automotive industry" is a topic."""
    name = SECTORS.get(found[place].word)
    before = found[place - 1].word if place else ""
    after = found[place + 1].word if place + 1 < len(found) else ""
    if not name or (name == INDUSTRY and not {before, after} & BESIDE_SECTOR):
        return None
    return Some((name,), f"job in {name}"), "sector"


def _bosses(found: list[Item]) -> list[Item]:
    """The items without the word for what a named person was: "whose manager was Bo Lee"."""
    advised = any(i.kind == "advisor" for i in found)
    return [i for i in found if not (advised and isinstance(i.part, Has) and _boss(i.part))]


def _interns(found: list[Item]) -> list[Item]:
    """The items; a name that no CV has as a firm's, before "interns", must stand in the job itself:
    "Wrenfield interns" are not who interned anywhere and has to do with Wrenfield."""
    result = list(found)
    for place, (before, item) in enumerate(pairwise(found)):
        topic, title = before.part, item.part
        if not (isinstance(topic, About) and isinstance(title, Has) and title.key == "intern"):
            continue
        name = topic.units[0] if len(topic.units) == 1 else ()
        if len(name) == 1 and strange(name[0]):
            result[place] = replace(before, part=replace(topic, kinds=("work",)))
    return result


def _boss(part: Has) -> bool:
    return part.slots == ("title",) and part.label.casefold() in BOSSES


def _name(item: Item, reading: Reading, beside: bool) -> None:
    """A name; but a plain title after a topic or a skill is only a word for people, and of schools
    or firms with nothing between any will do: "bits pilani" is one."""
    before = reading.items[-1].kind if reading.items else ""
    part = item.part
    title = part.key if isinstance(part, Has) and part.slots == ("title",) else ""
    if title in SOFT_TITLES and before in ("topic", "skill"):
        return
    if title == "fellow" and before == "award":  # "Sloan fellows"
        return
    known = reading.items[-1].part if reading.items else None
    if beside and known and part and _alike(known, part):
        item = replace(reading.items.pop(), part=Either((known, part)))
    reading.items.append(item)


def _alike(one: Wish | None, other: Wish | None) -> bool:
    """Whether two names are both those of schools, or of firms."""
    if not (isinstance(one, Has) and isinstance(other, Has)):
        return False
    return one.slots == other.slots and {*one.slots} <= FIRMS


def _proper(found: list[Token], place: int) -> bool:
    """Whether a word is written as part of a name of several words: "Star Employee"."""
    capital = [t.raw[:1].isupper() for t in found]
    before, after = place > 1 and capital[place - 1], place + 1 < len(found) and capital[place + 1]
    return place > 0 and capital[place] and (before or after) and len(found[place].raw) > 1


def _take(token: Token, place: int, reading: Reading, proper: bool) -> None:
    """One token that is no name: a joint, a topic word, or a word that only points to names."""
    op = _op(token) if place or token.sign != "-" else ","  # a dash in front is no "not"
    op = CLOSED if op == "," and reading.closing else op
    reading.closing = token.word in CLOSING
    reading.kinds += [KINDS[word] for word in token.words if word in KINDS]
    if op:
        _end_topic(reading)
        reading.items.append(Item(op))
    elif reading.served and set(token.words) & set(SERVICE):
        _end_topic(reading)
    elif token.quoted or not _empty(token):
        reading.topic.append(token)
    elif NUMBER.fullmatch(token.word):
        reading.unused.append(token.raw)
    elif proper:
        reading.topic.append(replace(token, quoted=True))
    elif token.word in CUES and token.word not in WEAK_CUES:
        _end_topic(reading)


def _op(token: Token) -> str:
    if token.sign:
        return SIGNS[token.sign]
    word = token.word
    return "and" if word in AND else "or" if word in OR else "not" if word in NOT else ""


def _empty(token: Token) -> bool:
    word = token.word
    number = bool(NUMBER.fullmatch(word))
    points = word in CUES or word in PEOPLE or word in KINDS
    tiny = len(word) == 1 or (len(word) == 2 and word.isalpha() and not known((word,)))
    return word in STOP or points or number or tiny


def _end_topic(reading: Reading) -> None:
    """Close the run of topic words; everyday words alone are no topic beside a name."""
    words, reading.topic = reading.topic, []
    telling = _telling(words, reading)
    alone = not reading.named and not reading.items
    if not telling and alone and sum(t.word in LIGHT for t in words) > 1:  # "led a team"
        telling = words
    if not telling and alone:  # "professional fundraisers", whatever no CV has
        telling = [t for t in words if t.word not in LIGHT | EVERYDAY]
    before = reading.items[-1].kind if reading.items else ""
    if before in ("skill", "topic") and {t.word for t in telling} <= DOERS:  # "FACS operators"
        telling = []
    if not telling:
        reading.unused += [t.raw for t in words]
        return
    kept = telling if reading.named else words
    reading.unused += [t.raw for t in words if t not in kept]
    light = frozenset(w for t in kept if t not in telling for w in t.words)
    label = " ".join(t.raw for t in kept)
    exact = frozenset(t.word for t in kept if t.raw.isupper() and len(t.word) > 1)
    about = About(tuple(t.words for t in kept), label, light, exact=exact)
    reading.items.append(Item("", about, "topic"))


def _telling(topic: list[Token], reading: Reading) -> list[Token]:
    """The words of a topic that must be there. Of two words that are all of it both are, though no
    CV has one: who asks for "security clearance" does not mean all of security."""
    telling = [t for t in topic if t.quoted or not _light(t, reading)]
    rest = [t for t in topic if t not in telling and t.word not in LIGHT]
    pair = len(telling) == len(rest) == 1 and not reading.named
    idle = pair and rest[0].word in reading.idle and topic.index(rest[0]) > topic.index(telling[0])
    return [*telling, *rest] if idle and rest[0].word not in EVERYDAY else telling


def _light(token: Token, reading: Reading) -> bool:
    return token.word in LIGHT or token.word in EVERYDAY or token.word in reading.idle


def _commas(found: list[Item], usual: str) -> list[Item]:
    """A comma joins as the next word does: "a, b or c"; alone it means and, and so it does behind
    what ends a part: "hedging experience, fx or metals"."""
    result: list[Item] = []
    joint, inside = usual, False
    for item in reversed(_closed(found)):
        if item.op in ("(", ")"):
            inside = item.op == ")"
            joint = "or" if inside else usual  # in parentheses they are examples
        if item.op in ("and", "or"):
            joint = item.op
        if item.op == CLOSED:
            result = [Item(")"), *result, Item("("), COMMA] if joint == "or" else [*result, COMMA]
            joint = "and"
            continue
        result.append(Item(joint, kind="comma") if item.op == "," else item)
    return _one_topic(result[::-1])


def _closed(found: list[Item]) -> list[Item]:
    """The items; a comma between where or what somebody studied and topics begins something new:
    "an MBA, finance or marketing"."""
    result = list(found)
    for place in range(1, len(found) - 1):
        before, comma, after = found[place - 1 : place + 2]
        if comma.op == "," and before.kind in STUDIES and after.kind in ("topic", "skill"):
            result[place] = Item(CLOSED)
    return result


def _one_topic(found: list[Item]) -> list[Item]:
    """Two topics side by side, or joined by "and", are one: most of both must be there."""
    result: list[Item] = []
    for item in found:
        joined = [i for i in result[-1:] if i.op == "and"]
        before = result[-1 - len(joined) :][:1]
        if before and isinstance(before[0].part, About) and isinstance(item.part, About):
            one, other = before[0].part, item.part
            label = f"{one.label}{', ' if joined else ' '}{other.label}"
            light, exact = one.light | other.light, one.exact | other.exact
            listed = (one.listed or () not in one.units) and joined[:1] == [COMMA]
            units = one.units + ((),) * len(joined) + other.units
            both = About(units, label, light, exact=exact, listed=listed)
            result[-1 - len(joined) :] = [Item("", both, "topic")]
        else:
            result.append(item)
    return result
