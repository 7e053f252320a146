"""A phrase -> where an organisation begins that stands behind a degree or a title without a comma.

Readers put columns together with one blank: "Ph.D. in Microbiology McMaster University".
"""

import re
from collections.abc import Iterable, Iterator

from store.cv.phrases.cuts import AS, AT
from store.cv.phrases.scores import between_commas, commas, degree, org, title
from store.cv.phrases.towns import TOWNS, is_place
from store.cv.words.clues import EMPLOYERS, TITLES

# What trades end with, and words that end so and are none.
AGENT = ("er", "or", "ist", "ian", "eer", "ess", "man", "woman", "ant", "ier")
NO_AGENT = frozenset(
    "summer winter dinner poster paper chapter letter center number semester trimester quarter"
    " october november december september master bachelor career matter offer order power tower"
    " minor major honor senior junior grant restaurant merchant plant process success business"
    " access seminar speaker transfer newsletter finalist playlist checklist remember".split()
)
# What subjects end with, and are no part of a university's name: "Computer Science" before "Rice".
SUBJECT = re.compile(
    r"(?:\w+(?:ics|ology|ing|istry|graphy|ophy|nomy|ments?|ation|ture|tory|physik|informatik|wesen)|sciences?|history"
    r"|arts?|studies|design|medicine|physics?|business|administration|policy|math|maths|law|laws"
    r"|music|cs|eecs|ee|ai|ml|robotics|research|intelligence|interaction|software|technology"
    r"|theory|affairs|relations|management|philosophy|systems|vision|health|works?|minor|honou?rs"
    r"|\w*(?:física|química|informática|informatique|gía|nomía)|matemáticas?)",
    re.I,
)
# Words of an organisation that titles do not hold as well ("Network Services Engineer").
TELLS = frozenset(
    "university universität universitat université universidad università universidade universiteit"
    " universitet institute institut instituto istituto college laboratory laboratoire hospital"
    " department dept dept. faculty polytechnic politecnico école inc inc. llc gmbh ltd ltd. center"
    " centre zentrum school lab labs academy 大学".split()
) | (EMPLOYERS - frozenset("oracle sap line square snap aurora zoom slack sas".split()))
LEGAL = frozenset("inc llc gmbh ltd".split())  # what ends a firm's name and is none
OPENS = frozenset(
    "department dept dept. institute institut school faculty center centre lab".split()
)
# Behind a firm's legal form the town and the position may follow: "Foo Ltd. Ulm Clerk".
FORM = re.compile(r"(?<=\b(?:Inc|Ltd|LLC)\.)\s+(?=[A-Z])|(?<=\b(?:Inc|Ltd|LLC))\s+(?=[A-Z])")
DIVIDER = re.compile(r"(?<=[a-z]{3})\.\s(?=[A-Z])|:\s(?=[A-Z])")
PREPOSITION = frozenset("of at in the and & for de di del du von zu with as to on - –".split())


def cut(text: str) -> tuple[str, str]:
    """The degree or title, and the organisation behind it; two empty texts for anything else.

    >>> cut("Postdoctoral Fellow University of Toronto")
    ('Postdoctoral Fellow', 'University of Toronto')
    """
    words = text.split(" ")
    if not 3 <= len(words) <= 18:
        return "", ""
    is_degree, is_title = degree(text) >= 2, title(text) > 0
    if not (is_degree or is_title):
        return "", ""
    for index, word in enumerate(words[1:], 1):
        low = word.casefold().strip(",;()")
        if not word[:1].isupper() or low not in TELLS:
            continue
        start = _start(words, index, is_degree)
        left, right = " ".join(words[:start]), " ".join(words[start:])
        if start and _whole(left, right, is_degree):
            return left.rstrip(" ,;–-"), right
    return "", ""


def divided(text: str) -> tuple[str, ...]:
    """A position and its employer at a full stop, an employer and what was there at a colon.

    >>> divided("Research Associate. Foo Laboratory, Bar University")
    ('Research Associate', 'Foo Laboratory, Bar University')
    >>> divided("Foo University: B.A. in History"), divided("Foo Inc. Works")
    (('Foo University', 'B.A. in History'), ())
    """
    for match in DIVIDER.finditer(text):
        left, right = text[: match.start()], text[match.end() :]
        if match[0][0] == "." and title(left) >= 2.5 and org(_first(right)) >= 1.4:
            return left, right
        if match[0][0] == ":" and org(left) >= 3.3 and len(right.split()) < 9:
            return left, right
    return ()


def _start(words: list[str], index: int, is_degree: bool) -> int:
    """Back from the word that tells to the first word of the name; 0 where it is no name."""
    start = index
    if words[index].casefold() in EMPLOYERS:
        return start
    named = words[index].casefold() in OPENS or words[index + 1 : index + 2] in (["of"], ["de"])
    while start > 1:
        before = words[start - 1]
        low = before.casefold().strip("(),")
        if before.endswith((",", ";", ":")) or low in PREPOSITION or not before[:1].isupper():
            break
        if low in TITLES or (is_degree and SUBJECT.fullmatch(low) and (named or start < index)):
            break
        start -= 1
    if start > 1 and words[start - 1].casefold() in PREPOSITION:
        return 0
    return start


def _whole(left: str, right: str, is_degree: bool) -> bool:
    """Both halves can stand alone: a degree with its subject or a title, and a name."""
    if left.endswith((",", ";", "(")) or left.count("(") > left.count(")"):
        return False
    if right.casefold().strip(".,") in LEGAL:
        return False  # "Roe & Partner GmbH"
    if is_degree and degree(left) >= 2:
        whole = len(left.split()) > 2 or left.endswith(("student", "candidate"))
        short = " " not in left and sum(c.isupper() for c in left) > 1  # "BS Foo University"
        return (whole or short) and " " in right
    name = right.split(",")[0].split()
    if any(not word[:1].isupper() and word.casefold() not in PREPOSITION for word in name):
        return False
    last = left.split()[-1].casefold().strip(".,")
    behind = {word.casefold().strip(".,") for word in right.split(",")[0].split()}
    return last in TITLES and not behind & TITLES and (len(left.split()) > 1 or " " in right)


def is_trade(text: str) -> bool:
    """Up to three words with capitals, the last of which ends as people who do something do."""
    words = text.split()
    trade = words[-1].casefold() if words else ""
    agent = len(trade) > 5 and trade.endswith(AGENT) and trade not in NO_AGENT
    return agent and len(words) < 4 and all(word[0].isupper() for word in words)


def at(text: str, worked: bool) -> tuple[str, str]:
    """ "Engineer at Initech", "M.C.A from Foo University" in two; ("", "") for anything else.

    `worked`: the phrase began with "Working as", so that any name behind "in" is the employer's.
    """
    if (named := AS.search(text)) and title(text[named.end() :]) >= 1.6:
        left = text[: named.start()]
        if len(left.split()) < 9 and title(left) < 1.6:
            return text[named.end() :], left
    for match in AT.finditer(text):
        left, right, word = text[: match.start()], text[match.end() :], match[0].strip()
        if len(left.split()) > 8:
            break
        if word in ("from", "with", "in"):
            first = between_commas(right)[0]
            known = org(first) >= 1.4 or worked or (word == "from" and degree(left) > 0)
            if (
                known
                and (degree(left) if word == "from" else title(left) >= 2 and not degree(left))
                and not degree(right)
            ):
                return left, right
        elif title(left) > 0 or org(right) > 0 or is_trade(left):
            return left, right
        if word[0] == "à" and degree(left) > 1:
            return left, right
    return "", ""


def parted(parts: Iterable[str]) -> Iterator[str]:
    """Stretches of a line, those cut where a town and a position stand behind an employer.

    >>> list(parted(["Foo Ltd. Hong Kong Sales Clerk", "Bar, Ulm Cook"]))
    ['Foo Ltd.', 'Hong Kong', 'Sales Clerk', 'Bar', 'Ulm', 'Cook']
    """
    for part in parts:
        told = part and ("," in part or "Ltd" in part or "Inc" in part or "LLC" in part)
        yield from _town_before_title(part) if told and _titled(part) else (part,)


def _town_before_title(part: str) -> tuple[str, ...]:
    """ "Foo, Ulm Cook" in three; the whole where no town stands before a position."""
    form = FORM.search(part)
    for cut in [form] if form else reversed(list(commas(part).finditer(part))):
        words = part[cut.end() :].split(" ")
        for size in (3, 2, 1):
            town, rest = " ".join(words[:size]), " ".join(words[size:])
            if not rest[:1].isupper() or title(_first(rest)) < 2:
                continue
            before = part[: cut.start()]
            if not form and is_place(town) and is_place(before.rpartition(",")[2].strip()):
                return (f"{before}, {town}", rest)  # "Foo Inn, Oslo, Norway Head Cook"
            if town.casefold() in TOWNS and title(_first(rest)) >= 3:
                return (before, town, rest)
    return (part,)


def _titled(part: str) -> bool:
    return title(part) > 0 or any(title(chunk) >= 2 for chunk in between_commas(part)[1:])


def _first(text: str) -> str:
    return text.split(",")[0]
