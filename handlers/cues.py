"""A name in a question and the words around it -> the slots in which it is meant (pure)."""

from handlers.linking import Link, Slots
from handlers.tokens import Token
from handlers.words import AND, CUES, OR, ORDER, WEAK_CUES
from store.aliases import LANGUAGES
from store.names import EXACT, PART

CUE_REACH = 4  # words between a cue and its name
EMPLOYED = frozenset("worked work works working employed interned interning intern job".split())
STUDIED = frozenset(
    "studied study studies studying graduated graduate graduates grads degree educated".split()
)
ANYBODY = frozenset("anyone anybody someone somebody people folks ppl candidates is".split())
FORMER = frozenset("alumni alum alums alumnus alumna employees employee".split())
PLACES_OF_LIFE: tuple[str, ...] = ("school", "organisation")


def cue(found: list[Token], link: Link, linked: list[Link]) -> list[tuple[str, ...]]:
    """The slots that the words around a name ask for, the nearest word first."""
    others = {
        i for other in linked if other is not link for i in range(other.first, other.last + 1)
    }
    strong: list[tuple[int, tuple[str, ...]]] = []
    weak: list[tuple[int, tuple[str, ...]]] = []
    for step in range(1, CUE_REACH + 1):
        for place in (link.first - step, link.last + step):
            if not 0 <= place < len(found) or place in others:
                continue
            word = found[place].words[-1] if found[place].words else ""
            if word in CUES:
                (weak if word in WEAK_CUES else strong).append((step, CUES[word]))
    return [slots for _, slots in strong] + [slots for _, slots in weak]


def meant(link: Link, cues: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The slots in which a name is meant: as the cues say, else by weight and order."""
    slots = {s: v for s, v in link.slots.items() if s != "person"}
    if link.key in LANGUAGES and "language" in slots:
        return tuple(s for s in ("language", "skill") if s in slots)
    for wanted in cues:
        chosen = tuple(s for s in wanted if s in slots and not _giver(s, slots, wanted))
        if chosen and not (chosen == ("area",) and len(slots) > 1 and "skill" in slots):
            return _paired(chosen, slots)
    usual = [s for s in ORDER if s in slots]
    exact = [s for s in usual if slots[s][0] == EXACT]
    if exact[:1] == ["school"] and "place" in exact:  # "Ann Arbor", of a university's name
        return ("school", "place")
    return _paired(tuple(exact or usual), slots) if usual else ()


def _giver(slot: str, slots: Slots, wanted: tuple[str, ...]) -> bool:
    """Whether a name is only part of a prize's, but something else's whole name: "with Google
    experience" is not about the Google Fellowship, unless a word for prizes says so."""
    whole = any(weight == EXACT for weight, _ in slots.values())
    return slot == "award" and wanted != (slot,) and slots[slot][0] == PART and whole


def demanded(found: list[Token], first: int) -> tuple[str, ...]:
    """The slot that the words before a name leave no choice about: "worked at", "studied at",
    "ex-", "speaks"; () where they leave one."""
    before = [t.word for t in found[max(0, first - 3) : first] if t.word not in ("the", "a", "an")]
    last, verb = (before[-1:] or [""])[0], (before[-2:-1] or [""])[0]
    if last in ("speaks", "speak", "speaking"):
        return ("language",)
    if last in ("ex", "formerly"):
        return ("school", "organisation")
    if last in ("at", "for") and verb in EMPLOYED:
        return ("organisation",)
    if last == "at" and verb == "experience" and found[first].raw[:1].isupper():
        return PLACES_OF_LIFE[::-1]  # not who only has its prize
    if last in ("at", "from") and verb in STUDIED:
        return ("school",)
    alone = len(before) == 2 and last == "from" and verb in ANYBODY
    return ("organisation", "school", "place") if alone or _left(found, first) else ()


def _left(found: list[Token], first: int) -> bool:
    """Whether "alumni" follows a name, or the names joined to it: "Apple or Amazon alumni"."""
    following = [t.word or t.sign for t in found[first + 1 : first + 5]]
    last = next((i for i, word in enumerate(following) if word in FORMER), -1)
    joined = all(word in AND | OR | {",", "/"} for word in following[0 : max(last, 0) : 2])
    return last >= 0 and last % 2 == 0 and joined


def _paired(chosen: tuple[str, ...], slots: Slots) -> tuple[str, ...]:
    """The first slot; but a place where people both study and work may be meant as both."""
    if chosen[0] not in PLACES_OF_LIFE:
        return chosen[:1]
    return tuple(s for s in PLACES_OF_LIFE if s in slots and s in chosen)
