"""A text that names something -> whether it says that its person holds it (pure).

It must be the thing of that name and no other, and their own doing.
"""

import re
from typing import NamedTuple

from store.language.aliases import SPELLINGS
from store.language.homonyms import another_thing, mixed_up
from store.language.tools import doubtful, everyday, tool, written
from store.language.words import fold, stem, words
from store.meaning.deeds import claims
from store.meaning.disclaimers import disclaimed
from store.meaning.others_work import others_work
from store.meaning.passage import SENTENCE
from store.meaning.sense_words import (
    CALLED,
    ELSEWHERE,
    SMALL_THINGS,
    TECHNICAL,
    THINGS,
    USING,
    VENDORS,
)

HELD, CLOSE, OTHER = 1.0, 0.5, 0.0  # of the person; of somebody else; another thing of that name
SHORT = 2  # letters: "C", "R", "Go" are named where the words around them say so
DENIED = re.compile(r"\b(?:no|not|without|never)\b[^.;,:]{0,30}$")  # "not only Go"
RUN = re.compile(r"(?:[ -](?:of |the |de |& )*[A-Z][\w'’]*)+")  # capitals right behind a name
NEXT, BEFORE = re.compile(r"[\s/-]+([\w/+#-]+)"), re.compile(r"([\w/+#.]+)[\s/-]+$")
AWAY = re.compile(ELSEWHERE, re.X)
JOINED_BEFORE = re.compile(r"(?:^|[,/;|·•(:&+–—-]|\b(?:and|or))\s*$")
JOINED_AFTER = re.compile(r"\s*(?:$|[,/;|·•)&+–—-]|\.\s*$|(?:and|or)\b)")
END = re.compile(
    r"\s*(?:$|[.,;:)/(]|\s(?:and|or|for|to|on|at|by|from|with|as|since|then|but|while|so|which|that|"
    r"over|instead|during|across|under|behind|against|before|after|within|without|into|via|using|"
    r"between|because|where|when|plus|in|is|are|was|were|has|had|have)\b)"
)
LEAD = re.compile(
    r"\s*(?:$|[,:(/]|(?!(?:19|20)\d\d)\d|(?:and|or|&)\s+[A-Z]|on\s+Rails\b)"
)  # behind a name that leads
LEVEL = (
    r"(?i:native|mother\s+tongue|first\s+language|bilingual|fluent\w*|proficien\w*|advanced|intermediate|"
    r"conversational|working|professional|elementary|basic|beginner|limited|limited\s+working|good|[ABC][12]\b)"
)
# Somebody's own doing: not "was translated into", nor "had it translated into".
TRANSLATED = (
    r"(?<!was )(?<!were )(?<!been )(?<!be )(?<!being )(?<!it )(?<!them )(?<!is )(?<!are )\b"
    r"(?i:translate[ds]?|translating|interpreted|interpreting)\b[^.;]{0,60}?\b(?:in)?to\s+"
)
TOWN = re.compile(r",\s+([A-Z][a-z]+)\b")
MAKING = re.compile(
    r"\b(?:wrote|built|coded|developed|implemented|maintained|debugged|tuned|optimi[sz]ed|ported|migrated|refactored|"
    r"programmed|deployed|tested|designed|created|automated|writing|building|developing)\b"
)
GROUPS = frozenset("team teams group groups squad guild community crowd".split())
ARTICLES = frozenset("a an the".split())
BULLET = re.compile(r"[\W\d_]*$")
INITIAL = re.compile(r"\.\s?[A-Z]")
SMALL_TITLE = 4  # letters: shorter words have small letters in titles
TITLED = 0.7  # share of its longer words with capitals that makes a line a title


class Place(NamedTuple):
    """A name within its sentence."""

    before: str
    word: str
    after: str


def named_as(name: str, plain: bool) -> str:
    """A pattern for a name where it is meant: a plain word must have its capital ("Photography"), a
    tool need not; nor be part of a compound ("Rust-free"), but may have a version ("ReactJS")."""
    version = r"(?i:\.?js|lang|\d[\d.]*\b)?" if len(name) > SHORT else "(?:lang)?"
    ending = rf"{version}(?!\w|[+#]|-(?!based|powered|written|style|native))"
    if plain:
        shown = name[:1].upper() + name[1:]
        return rf"(?<![\w-])(?:{re.escape(shown)}|{re.escape(name.upper())}){ending}"
    return rf"(?<![\w-])(?i:{re.escape(name)}){ending}"


def mentions(key: str, spellings: set[str]) -> re.Pattern[str]:
    """What finds a skill in a text: as the table of tools writes it, else as lists of skills do."""
    name = written(key)
    others = sorted({name for name, meant in SPELLINGS.items() if meant == key} | {key})
    found = [named_as(name, False)] if name else []
    plain = [s for s in sorted(spellings) if not name] + others
    return re.compile("|".join(found + [named_as(s, _plain(s)) for s in plain]))


def _plain(name: str) -> bool:
    """Whether a name is a word in small letters, which is a name by its capital alone."""
    return name.isalpha() and name[1:].islower() and not tool(name)


def spoken(language: str) -> re.Pattern[str]:
    """What says that somebody speaks a language: its name with a level, or "speaks" before it."""
    name = rf"{re.escape(language.title())}"
    return re.compile(
        rf"\b{name}\b\s*[-–—:=,(\[|]*\s*(?:{LEVEL})|\b(?:{LEVEL})\s+(?:in\s+|level\s+)?{name}\b"
        rf"|\b(?i:speaks?|spoken|fluent\s+in)\s+(?:\w+\s+)?{name}\b|\b{name}[\s-](?i:speakers?|speaking)\b"
        rf"|{TRANSLATED}(?:\w+(?:\s+and|,)\s+)?{name}\b(?!\s+by\b)"
    )


def forms(key: str) -> list[str]:
    """The folded ways in which a skill's name is written: "reactjs" for "react"."""
    others = [name for name, meant in SPELLINGS.items() if meant == key]
    endings = ("js", "lang", "2", "3", "4", "5", "77", "90", "95") if key.isalpha() else ()
    return list(dict.fromkeys([key, *(key + e for e in endings), *others]))


def held(text: str, pattern: re.Pattern[str], key: str, kind: str) -> float:
    """How well a text of that kind of entry says that its person has what a pattern finds."""
    if kind == "references":
        return OTHER
    best = OTHER
    for found in pattern.finditer(text):
        before = SENTENCE.split(text[: found.start()])[-1]
        place = Place(before, found[0], SENTENCE.split(text[found.end() :])[0])
        if len(key) <= SHORT and INITIAL.match(text, found.end()):
            continue
        best = max(best, _held(place, key, kind))
        if best == HELD:
            break
    return best


def _held(place: Place, key: str, kind: str) -> float:
    key = " ".join(words(place.word)) or key  # "Node" may be a knot, "Node.js" is none
    listed = kind == "skills"  # among skills a name is that of one
    if another(place) or (doubtful(key) and not listed and not means_tool(place, key)):
        return OTHER
    roots = frozenset(map(stem, words(place.word)))
    if another_thing("".join(place), mixed_up(roots)):
        return OTHER
    before, after = place.before.lower(), place.after.lower()
    if kind == "interests" or DENIED.search(before) or others_work(before, after):
        return CLOSE
    line = "".join(place)
    told = listed or claims(line, roots)
    return HELD if told and not disclaimed(fold(line)) else CLOSE


def another(place: Place) -> bool:
    """Whether a name is only part of another thing's: "Java House", "Mount Ruby"."""
    called = BEFORE.search(place.before)
    if called and called[1].lower().rstrip(".") in CALLED:
        return True
    if not place.word[:1].isupper():
        return False
    run = RUN.match(place.after)
    longer = [w.lower().strip("'’") for w in re.findall(r"[\w'’]+", run[0])] if run else []
    if longer and longer[-1] in THINGS and not TECHNICAL.intersection(longer):
        return True
    following = NEXT.match(place.after, run.end() if run else 0)
    small = following[1].lower() if following else ""
    return small in SMALL_THINGS and not TECHNICAL.intersection(longer)


def means_tool(place: Place, key: str) -> bool:
    """Whether a name that means other things too stands where a tool would."""
    before, after = _beside(place)
    other = (
        place.word.isupper() and len(key) > SHORT and not written(key).isupper()
    )  # "SWIFT codes"
    if other or place.after.startswith(("'s", "’s")) or re.match(r"&\w", place.after):
        return False
    if {before.lower(), after.lower()} & TECHNICAL or place.after.startswith("-"):
        return True
    if place.before.endswith("(") and place.after[:1] in (")", ",") and len(key) > SHORT:
        return True
    line = "".join(place)
    tools = any(tool(w) and w != key and w not in key.split() for w in words(line))
    if JOINED_BEFORE.search(place.before) and JOINED_AFTER.match(place.after):
        return tools or not BULLET.sub("", place.before + place.after)
    used = before.lower() in USING and bool(END.match(place.after))
    town = TOWN.match(place.after)  # "in Lisp, Ohio"
    if AWAY.search(line.lower()) or (used and town and not tool(town[1].lower())):
        return False
    made = bool(MAKING.search(place.before.lower())) and before.lower() not in ARTICLES
    if everyday(key) and not (tools or made) and _thing(after, place):
        return False
    if len(key) <= SHORT or place.word.islower():
        loose = before.lower() in ("and", "or", "plus", "to", "from", "of", "like", "with")
        return used and (tools or not (loose or place.word.islower()))
    if _titled(place):
        return used
    if not BULLET.sub("", place.before):
        firm = place.after.startswith(" for ") and TECHNICAL.intersection(words(place.after))
        return bool(LEAD.match(place.after) or firm) or bool(
            after and not END.match(place.after) and not _proper(after) and not everyday(key)
        )
    return not (
        _proper(after) or (_proper(before) and BEFORE.sub("", place.before).strip(" -*•◦·"))
    )


def _thing(after: str, place: Place) -> bool:
    """Whether the word behind a name is a thing that one is made of: "a Crystal chandelier"."""
    return after.islower() and after not in GROUPS and not END.match(place.after)


def _beside(place: Place) -> tuple[str, str]:
    """The words right before and behind a name; "" where a sign parts them."""
    before, after = BEFORE.search(place.before), NEXT.match(place.after)
    return before[1] if before else "", after[1] if after else ""


def _proper(word: str) -> bool:
    """Whether a word beside a name makes it somebody's or something else's: "Ruby Castellane"."""
    plain = word[:1].isupper() and word[1:].islower()
    return plain and word.lower() not in VENDORS | TECHNICAL and not tool(word.lower())


def _titled(place: Place) -> bool:
    """Whether a line is written with capitals throughout, so that one tells nothing."""
    line = re.findall(r"\w+", place.before)[1:] + re.findall(r"\w+", place.after)
    others = [w for w in line if len(w) >= SMALL_TITLE and not tool(w.lower())]
    return len(others) > 1 and sum(w[0].isupper() for w in others) >= TITLED * len(others)
