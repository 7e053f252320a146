"""Folded words -> what kind of question it is (pure): a table of patterns, the first that fits wins.

Only what the words alone can tell; whether a name is one person's is known to `question.read`.
"""

import re

from handlers.understanding import durations, marks
from handlers.understanding.plain import PLAIN, means_contact
from handlers.understanding.sayings import Sayings
from handlers.understanding.words import COUNTED

SAYINGS = Sayings("kinds.txt")
COUNTABLE = re.compile(rf"\b(?:{'|'.join(map(re.escape, COUNTED))})\b")
NUMBER = rf"(\d+|{'|'.join(durations.NUMBERS)})"
NOUN = rf"(?:\w+\s+)??(?:{'|'.join(map(re.escape, COUNTED))})\b"
AT_LEAST = re.compile(
    r"(?:\b(?:more\s+than|at\s+least|over|minimum\s+of)|>=?)\s*(\d+)\+?\s+(?:\w+\s+)?\w+"
    rf"|\b(?:more\s+than|at\s+least|over)\s+{NUMBER}\s+{NOUN}"  # "more than one degree"
    rf"|\b{NUMBER}(?:\s*\+|\s+or\s+more)\s+{NOUN}"
)
NTH = "first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th"
ORDINAL = re.compile(
    rf"\bthe\s+({NTH})(?:(?:\s+(?:one|person|candidate|guy|result|hit))\b|\W*$)"
    rf"|^\W*({NTH}|[1-9])(?:\s+(?:one|person|candidate|guy))?\W*$|(?:(?<!\S)#|\b(?:number|candidate)\s+)([1-9])\b"
)
PLACES = {
    "first": 0,
    "second": 1,
    "third": 2,
    "fourth": 3,
    "fifth": 4,
    "last": -1,
    "1st": 0,
    "2nd": 1,
    "3rd": 2,
    "4th": 3,
    "5th": 4,
}
PLACES |= {str(place + 1): place for place in range(9)}
# Of nobody who is known: "who compared optimizers?" looks for work of that kind.
COMPARING = re.compile(
    r"^\W*(?:(?:please|can you|could you|would you|show|give|make|me|us|do|i want|a|side by side) )*"
    r"(?:compare\b|comparison (?:of|between|among)\b)",
    re.I,
)
FIRST_OF = re.compile(rf"\bthe (?:first|top) ({'|'.join(durations.NUMBERS)}|\d)\b(?! by\b)")
ONE_OF = re.compile(rf"\b(?:{NTH})\b|(?<![\w.])#?[1-9]\b")
SEVERAL = frozenset({"compare", "together", "overlap", "timeline"})  # asked of several at once


def places(folded: str, count: int) -> tuple[int, ...]:
    """Which of so many people, from 0, a comparison asks for by number; () where it does not.

    >>> places("compare the first and the third", 4), places("compare the first two", 4)
    ((0, 2), (0, 1))
    >>> places("compare ada and the first", 4), places("compare 1, 2 and 4", 3)
    ((), ())
    """
    said = COMPARING.match(folded)
    if not said or not count:
        return ()
    if first := FIRST_OF.fullmatch(folded[said.end() :].strip(" ?.!") + ""):
        number = durations.NUMBERS.get(first[1]) or int(first[1])
        return tuple(range(number)) if number <= count else ()
    rest = re.sub(
        r"\b(?:the|and|with|to|number|one)\b|[\s,&?.!#]", "", ONE_OF.sub("", folded[said.end() :])
    )
    found = [PLACES[one.lstrip("#")] for one in ONE_OF.findall(folded[said.end() :])]
    some = tuple(dict.fromkeys(n % count for n in found if n < count))
    return some if not rest and len(some) > 1 and len(some) == len(found) else ()


def least(folded: str) -> int:
    """The count that is asked for at least; 0 where none is.

    >>> least("more than 5 papers"), least("two or more degrees"), least("most papers")
    (6, 2, 0)
    """
    asked = AT_LEAST.search(folded)
    if not asked:
        return 0
    number = next(group for group in asked.groups() if group)
    more = re.match(r"more|over|>(?!=)", asked[0])
    return (durations.NUMBERS.get(number) or int(number[:6])) + bool(more)


def narrows(folded: str, named: bool) -> bool:
    """Whether a question asks something of the people of the answer before.

    >>> narrows("only those with java", False), narrows("where did they study", False)
    (True, True)
    >>> narrows("who led their team", False), narrows("does ada know their tools", True)
    (False, False)
    """
    said = SAYINGS.among(folded)
    return "narrower" in said or ("they" in said and not named and "anybody" not in said)


def of(folded: str, mentions: int, wish: bool, times: bool, names: bool) -> str:
    """The intent of a question by how many names of people it has, whether it has a wish, times,
    and other names in the wish.

    >>> of("tell me about ada lin", 1, False, False, False), of("who knows cuda", 0, True, False, True)
    ('profile', 'find')
    """
    said = SAYINGS.among(folded)
    if mentions:
        return _about_people(folded, said, mentions, wish, times, names)
    if means_contact(folded) and ("everybody" in said or not wish):
        return "contact"
    if _ranks(folded, said) or durations.asked(folded):
        return "most"
    if "count" in said:
        return "count"
    if "recent" in said and not names:
        return "recent"
    if COMPARING.match(folded):
        return "compare"
    return "find" if wish or "everyone" in said else "unsure"


def _ranks(folded: str, said: frozenset[str]) -> bool:
    """ "most papers", "at least 5 awards", "best gpa"."""
    if "by date" in said or marks.bound(folded):
        return True
    countable = "marks" in said or COUNTABLE.search(folded)
    return bool(countable and ("most" in said or least(folded) > 1))


SAYS = {"diff": "changes", "coauthors": "together"}  # else the table has the intent's name


def says(intent: str, word: str) -> bool:
    """Whether a word of a question alone says what kind it is, so that it was used.

    >>> says("compare", "Compare"), says("compare", "kindly")
    (True, False)
    """
    tables = PLAIN if intent == "contact" else SAYINGS
    table = SAYS.get(intent, intent)
    return table in tables.tables and tables.said(table, word.casefold())


def _about_people(
    folded: str, said: frozenset[str], mentions: int, wish: bool, times: bool, names: bool
) -> str:
    if "why not" in said:
        return "check"
    if mentions == 1 and "their years" in said:
        return "most"
    if "where they live" in said:
        return "home"
    if said & {"similar", "overlap"}:
        return "find"
    if "their advisor" in said and mentions == 1:
        return "profile"
    if means_contact(folded) and "somebody" not in said:
        return "contact"
    if "diff" in said and mentions == 1 and "compare" not in said:
        return "diff"
    if said & {"compare", "timeline"}:
        return "compare" if "compare" in said else "timeline"
    if "together" in said and (mentions > 1 or said & {"papers", "their co-authors"}):
        # "papers by Ada with Bo Lee", who has no CV
        return "papers" if names and mentions == 1 else "coauthors"
    if "papers" in said and said & {"everything", "count"}:
        return "papers"
    return _about_theirs(said, mentions, wish, times, names)


def _about_theirs(said: frozenset[str], mentions: int, wish: bool, times: bool, names: bool) -> str:
    """What of theirs is asked for, or whether it is so."""
    if wish and "any of theirs" in said and "papers" not in said:
        return "check"
    if wish and "somebody" in said and mentions == 1 and "papers" not in said:
        return "find"
    if "yes or no" in said and (wish or times):
        return "check"
    if said & {"papers", "skills"}:
        return "papers" if "papers" in said else "skills"
    if mentions > 1 and not wish:
        return "compare"
    if times and "what" in said:
        return "timeline"
    return "check" if wish and names and "profile" not in said else "profile"
