"""A heading's words -> the kind of section that they name, and how sure that is."""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz, process

from store.cv.phrases.hints import behind
from store.cv.words.heading_lands import POLISH, POLISH_FILLERS
from store.cv.words.heading_phrases import ALONE, PHRASES
from store.cv.words.headings import COMPOUND_NOUNS, NOUNS, RANK
from store.cv.words.headings import FILLERS as COMMON_FILLERS
from store.cv.words.spoken import SPOKEN

KIND_OF = {
    noun: kind
    for table in (POLISH, NOUNS)
    for kind, nouns in reversed(table.items())
    for noun in nouns.split()
}
FILLERS = COMMON_FILLERS | POLISH_FILLERS
PHRASED: dict[str, list[str]] = {}  # the phrases that hold a word
for _phrase in PHRASES:
    for _word in set(_phrase.split()):
        PHRASED.setdefault(_word, []).append(_phrase)
LONG_NOUNS = [noun for noun in KIND_OF if len(noun) >= 6]
LONG_FILLERS = tuple(filler for filler in FILLERS if len(filler) > 5)
KNOWN = FILLERS | KIND_OF.keys() | {","}
SPACED = re.compile(r"(?:\w ){3,}\w")
LEADS = re.compile(r"\s*(?:[IVX]{1,4}|[A-Z]|\d{1,2})[.)]\s+")  # a number before it
IN_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]\s*$")
ENDS = ".:：)]"  # the last signs of what is left out: a quick look
WORD = re.compile(r"[^\W\d_][\w'’\-]*|[&/+,]")
TORN = re.compile(r"([A-Z][a-z]{2}) (?=[a-z]{2})")
# Where a list stands as well: "Publications DBLP", "Projects (GitHub)".
LINKED = re.compile(r"\s+(?:\|\s*)?(?:dblp|google scholar|orcid|github|link)$", re.I)
LINKS = ("dblp", "scholar", "orcid", "github", "link")
YEARS = re.compile(r"\b(?:19|20)\d\d\b")
ONE_PRIZE = re.compile(
    r"\b(?:award|scholarship|prize|fellowship|medal|grant)(?:\s*[(\[][^()]*[)\]])?$", re.I
)
# "What I did", "Where I've worked", "Things I know".
IN_PERSON = re.compile(
    r"(?:what|where|things|how) i(?: have| ve| can)? (\w+)(?: (?:for|as|at|in|on))?"
)
# What a part of one entry is called, and some sections as well.
INNER = re.compile(
    r"(?:key |main |major |notable |selected )*(?:highlights|projects?|achievements?"
    r"|accomplishments?|responsibilities|summary|profile|description|technologies|tools|skills|environment|awards"
    r"|kras?|result areas|deliverables|strengths|courses|coursework|assignments|activities|training"
    r"|clubs|address)(?: used)?\s*:?",
    re.I,
)


@lru_cache(maxsize=4096)
def kind_of(text: str) -> tuple[str, float]:
    """The kind that a heading's words name, and how sure: 1 every word is known, less a guess.

    >>> kind_of("Professional Background"), kind_of("MINDUSTRY EXPERIENCE")[0]
    (('work', 1.0), 'work')
    """
    folded = fold(text)
    if not folded or len(folded) > 60 or folded[0].isdigit():
        return "", 0.0
    plain = folded.replace(" ", "").isalpha()  # no year, and no signs between the words
    if not plain and YEARS.search(folded):
        return "", 0.0
    words = [_noun(word) for word in (folded.split() if plain else WORD.findall(folded))]
    if not words or len(words) > 8:
        return "", 0.0
    whole = " ".join(word for word in words if word not in "&/+,")
    if whole in PHRASES or whole in ALONE:
        return PHRASES.get(whole) or ALONE[whole], 1.0
    if (said := IN_PERSON.fullmatch(folded)) and said[1] in SPOKEN:
        return SPOKEN[said[1]], 1.0
    if "".join(words) in KIND_OF:
        return KIND_OF["".join(words)], 1.0
    if len(words) == 1 and len(words[0]) > 11 and (apart := _unglued(words[0])):
        return kind_of(apart)
    kinds = [kind for part in _parts(words) if (kind := _part_kind(part))]
    unknown = [w for w in words if w not in KNOWN and not _in_phrase(w, whole)]
    if kinds and not unknown:
        return min(kinds, key=RANK.index), 1.0
    if (
        torn := TORN.match(text) if text[3:4] == " " else None
    ):  # the first letters in another colour: "Pro fessional Experience"
        return kind_of(torn[1] + text[torn.end() :])
    return _guess(words, kinds, unknown)


def _unglued(word: str) -> str:
    """The known words of a heading whose blanks a reader lost: "scholarshipsandawards"; or ""."""
    for size in range(2, len(word) - 4):
        first, rest = word[:size], word[size:]
        if first in KNOWN and (rest in KIND_OF or (rest := _unglued(rest))):
            return f"{first} {rest}"
    return ""


def _noun(word: str) -> str:
    """The noun of a compound: "it-kenntnisse", "softwarekenntnisse"; the word itself for others."""
    if len(word) < 9 or word in KIND_OF or word in FILLERS:
        return word
    last = word.rpartition("-")[2]
    if last in KIND_OF and last != word and word.replace("-", " ") not in PHRASES:
        return last
    return next((noun for noun in COMPOUND_NOUNS if word.endswith(noun)), word)


@lru_cache(maxsize=4096)
def all_of(text: str) -> tuple[str, ...]:
    """Every kind that a heading's words name, in order: "Projects & Awards" has two."""
    words = [_noun(word) for word in WORD.findall(fold(text))]
    if " ".join(word for word in words if word not in "&/+,") in PHRASES:
        return (kind_of(text)[0],)
    parts = _parts(words)
    return tuple(dict.fromkeys(kind for part in parts if (kind := _part_kind(part))))


def is_entry(text: str, kind: str, current: str) -> bool:
    """Within its own section: "KETTLE AWARD" among prizes, "Tea Service | Volunteer"."""
    prize = current == "awards" and kind in ("awards", "") and ONE_PRIZE.search(text)
    return bool(prize) or (kind == current and " | " in text)


def fold(text: str) -> str:
    """Lower case without accents, numbering, brackets, final colon; "E D U C" joined."""
    bare = text.strip()
    if bare[1:2] == " " and SPACED.fullmatch(bare):
        text = text.replace(" ", "")
    numbered = "." in bare[:5] or ")" in bare[:5]  # a quick look
    if bare.rstrip(ENDS) != text or (numbered and LEADS.match(text)):
        text = _unnumbered(_unnumbered(text))
    text = text.casefold().rstrip()
    if text.endswith(LINKS):
        text = LINKED.sub("", text)
    if not text.isascii():
        text = unicodedata.normalize("NFD", text)
        text = "".join(c for c in text if not unicodedata.combining(c)).replace("’", " ")
    return text.replace("'", " ").strip()


def _unnumbered(text: str) -> str:
    """Without one number before it, and one pair of brackets or the full stops at its end."""
    text = behind(LEADS, text)
    bare = text.rstrip()
    if bare[-1:] in ")]":
        return IN_BRACKETS.sub("", text) if "(" in text or "[" in text else bare
    while bare[-1:] and bare[-1] in ":：.":
        bare = bare.rstrip(":：.").rstrip()
    return bare


def _in_phrase(word: str, whole: str) -> bool:
    return any(phrase in whole for phrase in PHRASED.get(word, ()))


def _parts(words: list[str]) -> list[list[str]]:
    """A heading of two nouns ("Skills and Certifications") in two."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word in ("and", "&", "/", "+", ",", "y", "e", "et", "und", "en"):
            parts.append([])
        else:
            parts[-1].append(word)
    return [part for part in parts if part]


def _part_kind(words: list[str]) -> str:
    whole = " ".join(words)
    if whole in PHRASES:
        return PHRASES[whole]
    for size in (3, 2):
        if (tail := " ".join(words[-size:])) in PHRASES and len(words) > size:
            return PHRASES[tail]
    kinds = [KIND_OF[word] for word in reversed(words) if word in KIND_OF]
    return next((kind for kind in kinds if kind != "misc"), kinds[0] if kinds else "")


def _guess(words: list[str], kinds: list[str], unknown: list[str]) -> tuple[str, float]:
    """A heading with a slip, an icon glued to it, or a word nobody foresaw."""
    if len(words) > 4 or len(unknown) > 1:
        return "", 0.0
    last = words[-1]
    if kinds and len(last) > 3 and (last in KIND_OF or " ".join(words[-2:]) in PHRASES):
        slip = len(unknown) == 1 and (len(unknown[0]) == 1 or unknown[0].endswith(LONG_FILLERS))
        return kinds[-1], 1.0 if slip else 0.6
    if len(last) >= 6:
        plain = all(w in FILLERS for w in words[:-1])
        match = plain and process.extractOne(last, LONG_NOUNS, scorer=fuzz.ratio, score_cutoff=88)
        if match:
            return KIND_OF[match[0]], 0.9
        tails = {last, last[1:], last[2:]}
        if tail := next((noun for noun in LONG_NOUNS if noun in tails), ""):
            return KIND_OF[tail], 0.8
    return "", 0.0
