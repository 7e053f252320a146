"""Raw lines -> the same; words that a reader printed without blanks between them stand apart again.

"AssistantProfessor,UniversityofOslo,Norway": capitals, commas, years and the small words between
nouns tell where one begins. Prose in small letters stays as it is.
"""

import re
from functools import lru_cache
from itertools import accumulate, pairwise

from store.cv.phrases.kinds import KIND_OF
from store.cv.words.clues import DEGREES, ORGANISATIONS, RANKS, SEASONS, TITLES
from store.cv.words.headings import FILLERS
from store.cv.words.label_words import LABELS
from store.cv.words.tools import TOOLS

Raw = tuple[int, str]
# What a page without blanks is full of, and others have now and then.
SIGNS = re.compile(r"[a-z]{3}[A-Z][a-z]{2}|[a-z]{2},[A-Za-z][a-z]|[A-Za-z]{3}(?:19|20)\d\d\b")
LEAST, SHARE = 10, 10  # signs of a page, at least; one in so many words, at least
LONGEST_ROW = 40  # letters of known words in a row, at most
LONGEST = 400_000  # characters that are looked at
# Names that are written with a capital within, beside those of tools.
CAMELS = TOOLS | frozenset(
    "linkedin youtube researchgate deepmind openai devops stackoverflow leetcode hackerrank kaggle"
    " powerpoint whatsapp facebook sharepoint freecodecamp codeforces codechef geeksforgeeks"
    " datacamp airbnb paypal blackrock microservices chatgpt iphone ebay fedex".split()
)
PRINTED = re.compile(r"[^\W\d_][^\s|]*")  # a word, with all that no blank parts from it
TOKEN = re.compile(r"[^\s|*_]{6,}")
ADDRESS = re.compile(r"@|://|www\.|\.(?:com|org|net|io|edu|gov|de|fr|uk)\b|\\")
SMALL = frozenset("of at in for and the to from with by on de la du des et und für an a as".split())
# What nouns end with before "in" and "at", and names do not: "Matriculationin", no "Berlin".
NOUNS = re.compile(
    r"(?:tion|sion|ment|ship|ing|[ae]nce|[aeo]r|ist|[ae]nt|ics|gy|phy|ity|ure|[teo]rs|ies|ree|ects?)$"
)
LANDS = re.compile(r"(?:land|rand|stand|grand|hand|band|proof|roof|stof)$", re.I)
JOINT = re.compile(
    r"(?<=[a-zà-ÿ]{2})(?=[A-ZÀ-Ž][a-zà-ÿ]|[A-Z]{2})"
    r"|(?<=[a-z][A-Z])(?=[A-Z][a-z]{3})"
    r"|(?<=[A-Z]{2})(?=(?:in|at|of|and|for|with|from)(?:the)?(?:[A-Z]|$))"
    r"|(?<=[A-Z]{3})(?=[A-Z](?!(?:in|at|of|and|for|with|from)(?:the)?(?:[A-Z]|$))[a-z]{3})"
    r"|(?<=[A-Z]\.)(?=[A-Z][a-z]{3})"
    r"|(?<=&[A-Z])(?=[A-Z][a-z]{2})"
    r"|(?<=[A-Za-z]{3})(?=(?:19|20)\d\d(?!\d))|(?<=(?:19|20)\d\d)(?=[A-Z][a-z]{2})"
    r"|(?<=[,;])(?=[^\W\d])|(?<=[a-z]:)(?=[A-Z])|(?<=[a-z]{2})(?=\([A-Za-z])|(?<=\))(?=[A-Za-z])"
    r"|(?<=[a-z]\.)(?=[A-Z][a-z]{2})"
)
KNOWN = (
    frozenset(KIND_OF) | FILLERS | TITLES | ORGANISATIONS | RANKS | DEGREES | frozenset(SEASONS)
) | {word for labels in LABELS.values() for label in labels for word in label.split()}
WORD = re.compile(r"[^\W\d_]+")


def apart(raws: list[Raw]) -> list[Raw]:
    """Every line in order; those of a page that has its blanks as they are."""
    page = "\n".join(raw for _, raw in raws)[:LONGEST]
    signs = sum(1 for _ in SIGNS.finditer(page))
    if signs < LEAST or signs * SHARE < len(PRINTED.findall(page)):
        return raws
    return [(number, TOKEN.sub(_token, raw)) for number, raw in raws]


def _token(match: re.Match[str]) -> str:
    token = match[0]
    if ADDRESS.search(token):
        return token
    cuts = [0, *(m.start() for m in JOINT.finditer(token)), len(token)]
    parts = [token[start:end] for start, end in pairwise(cuts)]
    return " ".join(_words(part) for part in _whole(parts))


def _whole(parts: list[str]) -> list[str]:
    """The parts, those of a name that is written so put together: "Java" "Script"."""
    found: list[str] = []
    for part in parts:
        both = found[-1] + part if found else ""
        if both and WORD.sub("", both) in ("", ",") and both.strip(",").casefold() in CAMELS:
            found[-1] = both
        else:
            found.append(part)
    return found


def _words(part: str) -> str:
    """The words that small letters do not tell apart: "Facultyof", "Workexperience"."""
    match = WORD.match(part)
    if not match or len(match[0]) < 5 or match[0].casefold() in KNOWN:
        return part
    word, rest = match[0], part[match.end() :]
    return (_before_small(word) or _known(word) or word) + rest


def _before_small(word: str) -> str:
    """ "Studentatthe" as "Student at the"; "" for a word that ends in none."""
    tail: list[str] = []
    left = word
    while small := next((s for s in sorted(SMALL, key=len)[::-1] if left.endswith(s)), ""):
        left = left[: -len(small)]
        tail.insert(0, small)
        if left.casefold() in KNOWN or not left:
            return " ".join([left, *tail]).strip()
        if len(tail) > 3:
            return ""
    return _before_sure(word) if word[0].isupper() else ""


def _before_sure(word: str) -> str:
    """ "Marshalof" as "Marshal of": what small words that end few names stand behind."""
    for small in ("of", "and", "with", "from", "for", "in", "at"):
        head = word[: -len(small)]
        if word.endswith(small) and len(head) > 3 and not LANDS.search(word):
            return (
                f"{head} {small}" if len(small) > 2 or small == "of" or NOUNS.search(head) else ""
            )
    return ""


@lru_cache(maxsize=1024)
def _told(word: str) -> tuple[str, ...]:
    """ "dateofbirth" as words that are all known; none where it is no row of such words."""
    if word in KNOWN and len(word) > 3:
        return (word,)
    for end in range(len(word) - 3, 1, -1):
        known = word[:end] in (KNOWN if end > 3 else SMALL)
        if known and (rest := _told(word[end:])):
            return (word[:end], *rest)
    return ()


def _known(word: str) -> str:
    """The word with blanks between the known ones of which it is made; "" for any other."""
    if len(word) > LONGEST_ROW:
        return ""
    ends = list(accumulate(len(part) for part in _told(word.casefold())))
    return " ".join(word[a:b] for a, b in pairwise([0, *ends]))
