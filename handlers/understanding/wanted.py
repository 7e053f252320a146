"""What was read of a question -> its wish and its times."""

import re
from dataclasses import replace
from itertools import takewhile

from handlers.understanding import grammar, kept, parts
from handlers.understanding.intents import SAYINGS
from handlers.understanding.tokens import Token
from handlers.understanding.words import (
    AND,
    COMMON,
    COUNTED,
    CUES,
    EVERYDAY,
    KINDS,
    LIGHT,
    NOT,
    OR,
    PEOPLE,
    PRIZE_SORTS,
    PRIZES,
    SMALLEST,
    STOP,
    WORKING,
)
from store.index import Index
from store.language.aliases import spelling
from store.language.levels import RANKS
from store.language.towns import EXACT
from store.language.words import fold, stem
from store.search import lookup
from store.search.wishes import HOME, About, Has, Some, Together, When, Wish

MEASURES = frozenset(
    """number count amount total greatest long longest longer short shortest time tenure single same
    one different distinct big bigger record list lists best more less experience experienced year
    years career stay stayed rank ranking sort order gpa gpas grade grades mark marks recently
    latest oldest newest earliest first last senior junior""".split()
) | frozenset(COUNTED)
TEACHING = re.compile(r"\bteaching\s+(?:experience|background)\b|\b(?:is|are|been)\s+teaching\b")
LED = re.compile(r"\b(?:first|lead)[- ]author(?:s|ed|ship)?\b", re.I)
CERTIFICATE = re.compile(r"\bcert(?:ificate|ification)?s?\b")
MOST = re.compile(r"\b(?:most|least)\b")
AS_OF = ("now", "past", "over")
PRIZED = ("awards", "education")  # where a prize is told of
MENTORING = About((("mentoring",),), "mentoring")
SHORTEST = 3  # letters of a firm's name that is all of a question
MOST_JOINED = 5
ENROLLED = frozenset("student students studying enrolled undergrad undergrads".split())
STUDENT = ("student", "students", "candidate", "candidates")


def wish(
    gathered: parts.Reading, times: tuple[When, ...], folded: str
) -> tuple[Wish | None, tuple[When, ...]]:
    """What is asked for, and its times; where nothing is named, the kinds of entry that are."""
    found = gathered.items
    if SAYINGS.said("papers on a topic", folded):
        found = kept.within(found, ("publications",))
    if LED.search(folded):
        found = kept.led(found)
    if CERTIFICATE.search(folded):
        found = kept.within(found, ("certificates",))
    if "grants" in gathered.kinds and not PRIZES & set(folded.split()):  # "who won grants?"
        gathered.kinds = [kind for kind in gathered.kinds if kind != "awards"]
    kinds = tuple(dict.fromkeys(gathered.kinds))
    if "teaching" in kinds or TEACHING.search(folded):
        gathered.kinds, kinds = ["teaching"], ("teaching",)
        found = [i for i in map(kept.taught, found) if i is not None]
    if any(isinstance(i.part, Has) and i.part.slots == ("degree",) for i in found):
        times = tuple(_of_degree(t) for t in times)
        times, found = _enrolled(times, found)
    if any(t.edge not in AS_OF for t in times):
        found = [_then(item) for item in found]
    nothing = all(item.part is None for item in found)
    if nothing and not kinds and gathered.unused and any(t.edge == "past" for t in times):
        found, nothing = [*found, _former(gathered)], False
    if nothing and not kinds and not MOST.search(folded) and (rank := _rank(gathered)):
        found, nothing = [*found, rank], False
    if nothing and times and not kinds and ENROLLED & set(re.findall(r"\w+", folded)):
        kinds = ("education",)  # "who is still a student?"
    if nothing and times and not kinds and WORKING & set(folded.split()):
        kinds = ("work",)  # "working anywhere in 2018"
    if nothing and kinds and times:
        times = tuple(replace(t, kinds=kinds) for t in times)
    elif nothing and kinds:
        found = [*found, kept.presence(gathered.kinds)]
    return grammar.wish(found, times), times


def _rank(gathered: parts.Reading) -> parts.Item | None:
    """How high a title is, where that is all that is asked for: "the senior ones"."""
    said = next((w for w in gathered.unused if w.casefold() in RANKS), "")
    if not said:
        return None
    gathered.unused.remove(said)
    level = said.casefold()
    return parts.Item("", Has(("title",), RANKS[level][0], said, level=level), "title")


def _former(gathered: parts.Reading) -> parts.Item:
    """A name that is an everyday word, where people who left it are all that is asked for: "ex
    Target" is not everybody with a past."""
    label = " ".join(gathered.unused)
    gathered.unused = []
    return parts.Item("", Has(("school", "organisation"), spelling(fold(label)), label))


def _enrolled(
    times: tuple[When, ...], found: list[parts.Item]
) -> tuple[tuple[When, ...], list[parts.Item]]:
    """Who is asked for as a student of some degree has not finished it: now, if no time is named;
    "not PhD students" may have finished one."""
    places = [
        n
        for n, i in enumerate(found)
        if isinstance(i.part, Has) and i.part.label.casefold().endswith(STUDENT)
    ]
    if times or not places:
        return times, found
    now = When("", "", "now", "now")
    if not any(n and found[n - 1].op == "not" for n in places):
        return (now,), found
    inner = [
        replace(i, part=Together((i.part, now))) if n in places and i.part else i
        for n, i in enumerate(found)
    ]
    return times, inner


def _then(item: parts.Item) -> parts.Item:
    """A place of some other time than now: wherever an entry of that time stands."""
    part = item.part
    if isinstance(part, Has) and part.slots == ("place",) and part.kinds in ((), HOME):
        return replace(item, part=replace(part, kinds=("work", "education", "volunteer")))
    return item


def _of_degree(time: When) -> When:
    """Degrees are dated by their end: "bachelor before 2013"."""
    bounded = time.edge == "during" and bool(time.start) != bool(time.end)
    return replace(time, edge="end") if bounded else time


def anyhow(found: list[Token], folded: str, index: Index) -> parts.Reading | None:
    """Another reading of a question in which nothing was found to look up."""
    if SAYINGS.said("mentored", folded):
        return parts.Reading(False, (), [parts.Item("", MENTORING, "topic")])
    if firm := _firm(found, index):
        return parts.Reading(False, (), [parts.Item("", firm, firm.slots[0])])
    if phrase := _phrase(found, index):
        return parts.Reading(False, (), [parts.Item("", phrase, "topic")])
    if SAYINGS.said("somebody", folded):  # "who used Beautiful Soup?": nobody did
        return parts.items(found, [], (), frozenset())
    return None


def prize(gathered: parts.Reading, found: list[Token], index: Index) -> parts.Reading:
    """The same; but one sort of prize, or one whose name is everyday words, is that one, not any:
    "star employee award", "scholarship winners", "award for teaching"."""
    if not {*gathered.kinds} <= {"awards", "grants"}:
        return gathered
    for place, token in enumerate(found):
        if token.word in PRIZES or token.word in PRIZE_SORTS:
            run = list(takewhile(_names, found[max(0, place - MOST_JOINED) : place][::-1]))[::-1]
            about = _prize(run, token, gathered, index) or _given_for(found[place + 1 :])
            if about and _only({w for unit in about.units for w in unit}, gathered):
                return parts.Reading(False, (), [parts.Item("", about, "topic")])
    return gathered


def _firm(found: list[Token], index: Index) -> Has | None:
    """A firm or school called by an everyday word that is all of a question: "Square", "target
    people", "who's at target?"."""
    said = [t for t in found if t.word and t.word not in STOP | PEOPLE]
    if len(said) != 1 or said[0].sign or len(said[0].word) < SHORTEST:
        return None
    key = spelling(said[0].word)
    known = lookup.slots(index, [key]).get(key, {})
    slots = tuple(s for s in ("school", "organisation") if known.get(s, (0, 0))[0] == EXACT)
    return Has(slots, key, said[0].raw) if slots else None


def _only(said: set[str], gathered: parts.Reading) -> bool:
    """Whether nothing else is asked for than these words."""
    known = [i.part for i in gathered.items if i.part]
    return all(isinstance(p, About) and {w for u in p.units for w in u} <= said for p in known)


def _prize(run: list[Token], token: Token, gathered: parts.Reading, index: Index) -> About | None:
    """The prize that a word for prizes and the words before it name; None for any."""
    words = tuple(w for t in run for w in t.words)
    sort = PRIZE_SORTS.get(token.word, "")
    label = " ".join(t.raw for t in [*run, token])
    if not words:
        bare = sort not in ("", "grant")
        return About(((sort,),), sort, kinds=PRIZED) if bare else None
    if sort and (sort != "grant" or lookup.adjacent(index, (*words, sort))):
        return About(((*words, sort),), label)
    unused = [t for t in run if t.raw in gathered.unused]
    telling = any(t.word not in EVERYDAY | LIGHT for t in unused)
    if telling or (len(words) > 1 and unused and lookup.adjacent(index, words)):
        return About((words,), " ".join(t.raw for t in run))
    return About(((*words, "award"),), label) if run[-1].word in CUES else None  # "intern award"


def _given_for(after: list[Token]) -> About | None:
    """What a prize was given for: "award for teaching"."""
    if len(after) < 2 or after[0].word != "for":
        return None
    run = list(takewhile(_names, after[1:]))
    words = tuple(t.words for t in run)
    return About(words, " ".join(t.raw for t in run), kinds=PRIZED) if words else None


def _names(token: Token) -> bool:
    return bool(token.words) and token.word not in STOP | NOT | AND | OR | KINDS.keys()


def _phrase(found: list[Token], index: Index) -> About | None:
    """Everyday words that stand side by side in some CV, where a question has no others: "star
    employee"."""
    for size in range(min(len(found), MOST_JOINED), 1, -1):
        for first in range(len(found) - size + 1):
            run = found[first : first + size]
            words = tuple(w for t in run for w in t.words)
            telling = [t for t in run if t.word not in STOP]
            ends = not {run[0].word, run[-1].word} & SMALLEST
            whole = all(t.words and t.word not in SMALLEST - {"of", "the"} for t in run)
            if whole and ends and telling and lookup.adjacent(index, words):
                return About((words,), " ".join(t.raw for t in run))
    return None


def idle(found: list[Token], index: Index) -> frozenset[str]:
    """The everyday words of a question that no CV has."""
    common = {t.word for t in found if t.word in COMMON}
    known = lookup.frequency(index, list({stem(w) for w in common})) if common else {}
    return frozenset(w for w in common if not known[stem(w)])


def only_counted(wish: Wish | None) -> bool:
    """Whether the words of a wish say no more than what is counted: "the greatest number of
    schools"."""
    if isinstance(wish, About):
        return {w for unit in wish.units for w in unit} <= {stem(w) for w in MEASURES}
    return isinstance(wish, Some)
