"""A name in a question and the words around it -> the slots in which it is meant (pure)."""

from itertools import takewhile

from handlers.understanding.link import Link, Slots
from handlers.understanding.sensible import HOLDERS
from handlers.understanding.tokens import Token
from handlers.understanding.words import (
    AND,
    COMMON,
    CUES,
    OR,
    ORDER,
    PRIZES,
    SCHOLARS,
    SERVICE,
    SORTS,
    STOP,
    TITLES,
    WEAK_CUES,
)
from store.cv.words.clues import VENUES
from store.language.aliases import DEGREES, LANGUAGES
from store.language.thesaurus import known
from store.language.towns import EXACT, PART

BEFORE = frozenset("in with from at by for".split())  # words that say something of what follows
CUE_REACH = 4  # words between a cue and its name
EMPLOYED = frozenset("worked work works working employed interned interning intern job".split())
STAFF = frozenset("employee employees staff worker workers personnel workforce".split())
STAYED = frozenset("been was were".split())
STUDIED = frozenset(
    "studied study studies studying graduated graduate graduates grads degree educated".split()
)
ANYBODY = frozenset("anyone anybody someone somebody people folks ppl candidates is".split())
GRADUATED = frozenset("grad grads graduate graduates".split())
PUBLISHED = frozenset(
    """published publish publishes publishing pubs paper papers publication publications
    accepted""".split()
)
PAPERS = frozenset("cv cvs resume resumes".split())
MENTIONED = frozenset("mention mentions mentioned mentioning anywhere".split())
SAID_SORTS = frozenset("language lang company firm".split())
FORMER = frozenset("alumni alum alums alumnus alumna employees employee".split())
PLACES_OF_LIFE: tuple[str, ...] = ("school", "organisation")


def cue(found: list[Token], link: Link, linked: list[Link]) -> list[tuple[str, ...]]:
    """The slots that the words around a name ask for, the nearest word first."""
    others = {
        i for other in linked if other is not link for i in range(other.first, other.last + 1)
    }
    spoken = any(other.key in LANGUAGES for other in linked) and link.key not in LANGUAGES
    strong: list[tuple[int, tuple[str, ...]]] = []
    weak: list[tuple[int, tuple[str, ...]]] = []
    for step in range(1, CUE_REACH + 1):
        for place in (link.first - step, link.last + step):
            if not 0 <= place < len(found) or place in others:
                continue
            word = found[place].words[-1] if found[place].words else ""
            if place == link.last + 1 and word in SORTS:
                strong.append((0, SORTS[word]))
            elif place > link.last and word in BEFORE:  # "phd at NUS" is published nowhere
                continue
            elif word in CUES and not (spoken and CUES[word] == ("language",)):
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


def demanded(found: list[Token], first: int, end: int = -1) -> tuple[str, ...]:
    """The slot that the words before a name leave no choice about: "worked at", "studied at",
    "ex-", "speaks"; () where they leave one."""
    before = [t.word for t in found[max(0, first - 3) : first] if t.word not in ("the", "a", "an")]
    last, verb = (before[-1:] or [""])[0], (before[-2:-1] or [""])[0]
    if last in ("speaks", "speak", "speaking") and verb not in LANGUAGES:
        return ("language",)  # but not in "german speaking Swift developer"
    if last in ("ex", "formerly") and not _worker(found[first]):  # but "ex consultants"
        return ("school", "organisation")
    if last in ("at", "for") and verb in EMPLOYED:
        return ("organisation",)
    proper = found[first].raw[:1].isupper() or found[first].word not in COMMON
    if last == "at" and verb in STAYED and proper and found[first].word not in VENUES:
        return PLACES_OF_LIFE  # "been at Netflix": not who only mentions it
    if last == "of" and verb in STAFF and proper:  # "employees of Visa"
        return ("organisation",)
    if last == "at" and verb == "experience" and found[first].raw[:1].isupper():
        return PLACES_OF_LIFE[::-1]  # not who only has its prize
    degree = last == "from" and verb.removesuffix("s") in DEGREES
    if degree or (last in ("at", "from") and verb in STUDIED):
        return ("school",)
    if last in ("for", "in") and verb in PRIZES:  # "prize for mathematics"
        return ("award",)
    after = found[max(first, end) + 1 :][:1]
    if after and after[0].word in HOLDERS and after[0].word.endswith("s"):  # "stanford phds"
        return ("school",)
    alone = len(before) == 2 and last == "from" and verb in ANYBODY
    return ("organisation", "school", "place") if alone or _left(found, max(first, end)) else ()


def _worker(token: Token) -> bool:
    """Whether a word is one for people who do something: "bankers", "lobbyists"."""
    doing = token.raw.islower() and token.word.endswith(("ers", "ors", "ists", "ians"))
    return token.word in TITLES or doing


def sort(found: list[Token], last: int) -> tuple[str, ...]:
    """The slots of the sort of thing that a name is said to be, at the end of a phrase: "Julia (the
    language)" is nobody's first name."""
    word, *after = [t.word for t in found[last + 1 : last + 3]] or [""]
    ends = not after or not after[0] or after[0] in STOP
    return SORTS[word] if word in SAID_SORTS and ends else ()


def published(found: list[Token], first: int, last: int, key: str) -> bool:
    """Whether a paper at a conference is asked for by its short name, which CVs may only have as
    what was reviewed or attended: "ICML papers", "published at KDD"."""
    near = {t.word for t in [*found[max(0, first - 3) : first], *found[last + 1 : last + 2]]}
    return key in VENUES and bool(near & PUBLISHED) and not any(t.word in SERVICE for t in found)


def unknown(found: list[Token], place: int) -> tuple[str, ...]:
    """The slot of a word that no CV has as a name, where the words around it leave no choice:
    "ex-Stripe", "Turing award", "KDD papers", "harvard graduates"."""
    if must := demanded(found, place):
        return must
    after = found[place + 1].word if place + 1 < len(found) else ""
    if after in PRIZES or (after in SCHOLARS and found[place].word not in COMMON):
        return ("award",)
    if published(found, place, place, found[place].word):
        return ("venue",)
    near = [after, *(t.word for t in found[max(0, place - 2) : place])]
    run = takewhile(lambda w: w in AND | OR | LANGUAGES, (t.word or t.sign for t in found[place:]))
    end = place + len(list(run))
    near += [t.word for t in found[end : end + 1]]  # "Polish or Czech speakers"
    if found[place].word in LANGUAGES and any(CUES.get(w) == ("language",) for w in near):
        return ("language",)
    if after in GRADUATED and found[place].word not in COMMON and not known(found[place].words):
        return ("school",)
    return ()


def anywhere(found: list[Token]) -> bool:
    """Whether a name may stand in any part of a CV: "Oxford on the CV", "mentions Oxford"."""
    words = [t.word for t in found]
    pairs = zip(words, [*words[1:], ""], [*words[2:], "", ""], strict=False)
    written = any(a == "on" and {b, c} & PAPERS for a, b, c in pairs)
    return written or bool({*words} & MENTIONED)


def _left(found: list[Token], end: int) -> bool:
    """Whether "alumni" follows a name, or the names joined to it: "Apple or Amazon alumni"."""
    following = [t.word or t.sign for t in found[end + 1 : end + 5]]
    last = next((i for i, word in enumerate(following) if word in FORMER), -1)
    joined = all(word in AND | OR | {",", "/"} for word in following[0 : max(last, 0) : 2])
    return last >= 0 and last % 2 == 0 and joined


def _paired(chosen: tuple[str, ...], slots: Slots) -> tuple[str, ...]:
    """The first slot; but a place where people both study and work may be meant as both."""
    if chosen[0] not in PLACES_OF_LIFE:
        return chosen[:1]
    return tuple(s for s in PLACES_OF_LIFE if s in slots and s in chosen)
