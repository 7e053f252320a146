"""Words that happen to be a name in the index -> whether they are meant as one (pure)."""

from handlers.understanding.spelling import english
from handlers.understanding.tokens import Token
from handlers.understanding.words import (
    ABSORBED,
    AND,
    COMMON,
    CUES,
    EVERYDAY,
    LIGHT,
    NOT,
    OR,
    SORTS,
    STOP,
    TITLES,
)
from store.cv.words.clues import VENUES
from store.language.names import degree_level
from store.language.thesaurus import known
from store.language.towns import EXACT, PART

NO_DEGREE = frozenset("licence ma be dr doctor ms promotion visiting exchange certificate".split())
CODERS = frozenset(
    """programmer programmers developer developers coder coders code programming language
    lang dev devs""".split()
)
ROLES = frozenset("scrum web grand quiz head station".split())
BEFORE_PLACES = frozenset("in near around".split())
THEIRS = frozenset("employee employees staff alumni alum alums intern interns grads".split())
HOLDERS = frozenset(  # of a degree: "stanford phds"
    "phds mscs mbas undergrads doctorates bachelors phd msc mba undergrad".split()
)
BEFORE_NAMES = frozenset("at for from ex joined left in by".split())
FIRMS = frozenset({"school", "organisation", "venue"})
RARE_SLOTS = frozenset({"school", "organisation"})


def sensible(slot: str, weight: int, key: str, found: list[Token], first: int, last: int) -> bool:
    """Whether words that happen to be a name are meant as one."""
    if slot == "title":
        return key.split()[-1] in TITLES and (weight == EXACT or len(key.split()) <= 3)
    if slot == "degree":
        role = first > 0 and found[first - 1].word in ROLES  # "scrum masters"
        return bool(degree_level(key)) and key not in NO_DEGREE and not role
    token = found[first]
    if slot in FIRMS and first == last and _plain_field(token, slot, key, found, first):
        return False
    if key == "university":  # any of them: "employed at a university"
        article = first > 0 and found[first - 1].word in ("a", "an", "any", "some")
        return article and slot == "organisation" and _backed(slot, found, first)
    if first != last or token.quoted:
        common = STOP if weight == EXACT else STOP | LIGHT | EVERYDAY
        return token.quoted or not set(key.split()) <= common
    if token.word in CUES and slot != "skill":
        return False
    if token.word in STOP | LIGHT | EVERYDAY | NOT | AND | OR | set(CUES) or len(key) == 1:
        if slot in RARE_SLOTS and weight == EXACT and _proper(found, first):
            return True
        return _emphatic(token, slot, found, first)
    if slot != "person" and weight == PART and len(key.split()) == 1:
        return _backed(slot, found, first) and (slot != "award" or _cued(slot, found, first))
    return True


def _plain_field(token: Token, slot: str, key: str, found: list[Token], place: int) -> bool:
    """Whether a plain word is what is worked on, though some firm, school or journal has it for a
    name: "taught robotics", "vaccines for wildlife", "fisheries biologists"."""
    before = found[place - 1].word if place else ""
    after = found[place + 1].word if place + 1 < len(found) else ""
    if slot == "venue" and key not in VENUES and known((token.word,)):
        return before not in BEFORE_NAMES and after not in ABSORBED  # "ML engineers"
    if not token.raw.islower() or before in BEFORE_NAMES or after in THEIRS | HOLDERS | ABSORBED:
        return False
    if slot == "venue":
        several = key != token.word and token.word == f"{key}s"
        return key not in VENUES and (several or token.word in COMMON | english())
    return known((token.word,))


def _proper(found: list[Token], place: int) -> bool:
    """Whether an everyday word is written as a name in a question in small letters, with no noun
    behind it: "anyone from Target?"."""
    token, following = found[place], found[place + 1 : place + 2]
    small = any(t.raw.islower() for t in found[1:place] + found[place + 1 :])
    ends = not following or not following[0].words or following[0].word in STOP
    explained = bool(following) and following[0].sign == "("
    written = token.raw[:1].isupper() and token.word not in STOP
    return (place > 0 or explained) and written and small and ends


def _backed(slot: str, found: list[Token], place: int) -> bool:
    """Whether one word that is only a part of a name is written or cued as a name."""
    written = place > 0 and found[place].raw[:1].isupper()
    follows = place + 1 < len(found) and found[place + 1].word in ABSORBED | HOLDERS
    return written or follows or _cued(slot, found, place)


def _cued(slot: str, found: list[Token], place: int) -> bool:
    """Whether a word near a name asks for this slot: "SLAM" is no prize without one."""
    around = [t.words[-1] for t in found[max(0, place - 3) : place + 4] if t.words]
    return any(slot in CUES.get(word, ()) for word in around if word != "for")


def _emphatic(token: Token, slot: str, found: list[Token], place: int) -> bool:
    """An everyday word or a single letter is a name only where it is written or cued as one."""
    before = next((t.word for t in reversed(found[:place]) if t.words), "")
    cued = slot in CUES.get(before, ()) and before not in ("to", "from", "at", "in", "by")
    cued = cued and token.word not in STOP
    written = token.raw[:1].isupper() and (place > 0 or token.raw.isupper())
    after = found[place + 1].word if place + 1 < len(found) else ""
    if slot in RARE_SLOTS and (after in THEIRS or slot in SORTS.get(after, ())):
        return token.word not in STOP  # "target employees", "Target (retailer)"
    if slot == "place":  # "in Nice"
        return before in BEFORE_PLACES and token.raw[:1].isupper()
    if slot == "skill":
        follows = next((t.word for t in found[place + 1 : place + 2]), "")
        cued = cued or (follows in CODERS and token.word not in AND | OR | NOT)
        return cued or (written and (token.word not in STOP or len(token.raw) <= 2))
    return written and token.raw.isupper() and len(token.raw) > 1
