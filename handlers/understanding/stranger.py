"""A word that no CV has as a name -> the school, tool or trade that it must mean (pure)."""

from handlers.understanding.cues import demanded, unknown
from handlers.understanding.linking import OWN_DEGREES, SCHOOLS
from handlers.understanding.sensible import CODERS
from handlers.understanding.tokens import Token
from handlers.understanding.words import (
    AND,
    COMMON,
    EVERYDAY,
    LIGHT,
    NOT,
    OR,
    PEOPLE,
    PRIZES,
    STOP,
    TITLES,
    TRADES,
)
from store.language.aliases import SPELLINGS
from store.language.names import PAPER_AWARD
from store.language.thesaurus import known
from store.language.tools import tool, written
from store.search.wishes import About, Either, Has, Wish

SHORT = 2  # letters: "R", "Go"
KNOWING = frozenset("knows know knowing".split())
NAMING = frozenset("in with using use uses used know knows code codes write writes".split())
TIMES = frozenset("night nights home free fun least once first last present times cost".split())
BESIDE = (
    STOP | LIGHT | EVERYDAY | PEOPLE | NOT | AND | OR | TITLES.keys() | frozenset({"dba", "dbas"})
)
BEFORE_DEGREES = frozenset("a an with has have had holds got having her his".split())
DEGREE = frozenset(
    """from degree degrees diploma program programme holder holders grad grads graduate
    graduates""".split()
)
# Sorts of schools, which are no school's name: "secondary school teachers".
OF_SCHOOLS = frozenset(
    """secondary primary elementary high middle grammar public private boarding nursery summer
    night evening business law medical vocational technical language music art driving""".split()
)
TOLD = ("summary", "education", "certificates")  # where a trade may be told of, but as a title


def stranger(found: list[Token], place: int, empty: bool, light: bool) -> tuple[Wish, str] | None:
    """The part of a wish and its slot; None for a topic or a word that says nothing.

    `empty`, `light`: what the grammar makes of the word.
    """
    token = found[place]
    key = SPELLINGS.get(token.word, token.word)
    if token.words and _tool(found, place, key, empty, light):
        return Has(("skill",), key, token.raw), "skill"
    named = light and token.word not in TIMES | LIGHT and _last(found, place)
    if named and (must := demanded(found, place)):  # "worked at Target"
        return Has(must, token.word, token.raw), must[0]
    known_well = place > 0 and found[place - 1].word in KNOWING
    if light and not empty and known_well and _last(found, place):
        return Has(("skill",), key, token.raw), "skill"  # "who knows jax?": nobody, not anybody
    if token.words and not empty and _is_trade(found, place):
        return _trade(token), "title"
    if TITLES.get(token.word) == "intern" and _last(found, place):  # where nobody was one
        return Has(("title",), "intern", token.raw), "title"
    if token.word in PRIZES and place and found[place - 1].word in ("paper", "papers"):
        return Has(("award",), PAPER_AWARD, f"paper {token.raw}"), "award"
    if token.words and _is_degree(found, place):
        return _degree(token), "degree"
    if not token.words or empty or light:
        return None
    after = found[place + 1].word if place + 1 < len(found) else ""
    if after in ("school", "schools") and token.word in OF_SCHOOLS:
        return About(((token.word, "school"),), f"{token.raw} {after}"), "topic"
    if after in SCHOOLS and token.word not in COMMON:  # "Cornell university grads"
        return Has(("school",), token.word, token.raw), "school"
    must = unknown(found, place)
    return (Has(must, token.word, token.raw), must[0]) if must else None


def _is_degree(found: list[Token], place: int) -> bool:
    """Whether a degree of one field is meant that no CV has as one: not any master for "MFA
    holders"; but "rolled out MFA" is a topic."""
    word, key = found[place].word, found[place].word.removesuffix("s")
    before, after = (found[n].word if 0 <= n < len(found) else "" for n in (place - 1, place + 1))
    held = before in BEFORE_DEGREES or after in DEGREE | {"people", "ppl", "folks", "candidates"}
    return key in OWN_DEGREES and (word != key or held)


def _degree(token: Token) -> Wish:
    """Who has a degree of that name, or tells of it where degrees are told."""
    key = token.word.removesuffix("s")
    told = About(((key,),), token.raw, kinds=TOLD, exact=frozenset({key}))
    return Either((Has(("degree",), key, token.raw), told))


def _is_trade(found: list[Token], place: int) -> bool:
    """Whether people of a trade are asked for: "any pilots", not "pilot plants"."""
    word = found[place].word
    return _single(word) in TRADES and not known((word,)) and _last(found, place)


def _single(word: str) -> str:
    """
    >>> _single("nurses"), _single("midwives")
    ('nurse', 'midwife')
    """
    return f"{word[:-3]}fe" if word.endswith("wives") else word.removesuffix("s")


def _trade(token: Token) -> Wish:
    """Who has a trade's name as a title, or tells of it where no job is told."""
    word = _single(token.word)
    title = Has(("title",), word, token.raw)
    return Either((title, About(((word,),), token.raw, kinds=TOLD, exact=frozenset({word}))))


def _tool(found: list[Token], place: int, key: str, empty: bool, light: bool) -> bool:
    """Whether it is a tool that no CV lists, and all of a topic: "any COBOL people"."""
    token = found[place]
    if not written(key) or not _last(found, place):
        return False
    after = found[place + 1].word if place + 1 < len(found) else ""
    if after in CODERS:
        return True
    if empty:  # "R", "Go"
        before = found[place - 1].word if place else ""
        return before in NAMING and token.raw[:1].isupper() and len(token.raw) <= SHORT
    return not (token.raw.islower() and (light or token.word in COMMON))


def _last(found: list[Token], place: int) -> bool:
    """Whether no word of a topic follows."""
    following = found[place + 1 : place + 2]
    after = following[0].word if following else ""
    return not after or after in BESIDE or tool(after)
