"""Words -> is it a person's name, and lists of authors. Shape and tables of what no name holds."""

import re
from collections.abc import Iterable
from functools import lru_cache

from store.cv.phrases.hints import behind, holds
from store.cv.words.clues import EMPLOYERS, NOT_NAMES, ORGANISATIONS, TITLES, VENUES
from store.cv.words.name_words import ABSTRACT, BOTH, FAMILY_TOO, GIVEN_TOO, VENUE_NAMES
from store.cv.words.places import CITIES, COUNTRIES, REGIONS

PARTICLES = frozenset(
    "de da do dos das del della di van von der den ter ten la le el al bin ibn ben bint zu zur"
    " af av y e do o' st. san".split()
)
TOKEN = re.compile(r"[^\W\d_][\w'’.\-]*", re.UNICODE)
# "Zheng", "McKay", "Bor-Yiing", "O'Brien", "J.", "JJ", "LeCun", "d'Alembert"; no digits inside.
SHAPE = re.compile(r"[^\W\d_][\w'’.\-]*\Z")
INITIALS = re.compile(r"(?:[A-Z]\.?[- ]?){1,4}\Z")
# "Prof. Dr.-Ing. habil.", "Univ.-Prof. Mag.", "Dr. rer. nat.", "Dott.ssa", "Dipl.-Inf."
HONOURS = re.compile(
    r"^(?:(?:(?:univ|apl|jun|assoc|asst)\.?[- ]?)?(?:professor|profa?|pr|dra?|drs|dott"
    r"|mr|mrs|ms|miss|ing|dipl|sir|ir|mag|mgr|rndr|mudr|judr|phdr|pd(?=\s+dr))\b\.?(?:ssa\b|-[a-z]+\.)?"
    r"(?-i:\s*\b(?:rer|nat|med|phil|habil|techn|iur|jur|oec|pol|sc|soc|math|vet|dent|h|c)\.)*\s*)+",
    re.I,
)
HAN_HONOURS = re.compile(r"(?<=[\u4e00-\u9fff])\s*(?:副?教授|研究员|老师|博士)$")
DIGIT = re.compile(r"\d")
# Words before a single capital that is no initial: "Type A", "Vitamin D".
NUMBERED = frozenset(
    "figure table type phase part vol group class grade version and the of in vitamin hepatitis"
    " chapter appendix section category level plan model series top".split()
)
LAST_INITIAL = re.compile(r"\s[A-Z]$")
LEADING = re.compile(r"(?:[A-Z]\.[- ]?){1,4}\s*(?=[^\W\d_]{2})")  # "J. Ho", "J.-P. Ho"
UNDOTTED = re.compile(
    r"[A-Z]{1,3} (?:(?:van|von|de|der|den|di|la|le|el) )*[A-ZÀ-Ž][^\W\d_A-Z][\w'’\-]*"
)
TRAILING = re.compile(r"\s(?:[A-Z]\.?[- ]?){1,3}$")  # "Ho J", "Ho J.P."
VOWEL = re.compile("[AEIOUYÀ-Ý]")
GIVEN = re.compile(r"[A-ZÀ-Ž][\w'’\-]+(?: [A-Z]\.?){0,2}$")
GIVEN_TWO = re.compile(r"[A-ZÀ-Ž][\w'’\-]+ [A-ZÀ-Ž][\w'’\-]+(?: [A-Z]\.?)?$")  # "Doe, Jo José"
SUFFIX = re.compile(
    r"(?:,?\s*\b(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|m\.?sc|b\.?sc|mba|cpa|pmp|rn|esq|pe|p\.e"
    r"|msc|ma|bsn|cfa|shrm-cp|lcsw|d\.?phil|fhea|msn|cissp|phr|csc|drsc|frs)\b\.?)+\s*$",
    re.I,
)
SUFFIXES = frozenset(
    "jr sr ii iii iv phd md msc bsc mba cpa pmp rn esq pe ma bsn cfa lcsw dphil fhea msn cissp"
    " phr d csc drsc frs".split()
)
NICKNAME = re.compile(r"\s*[(\"“‘'][^()\"“”]{1,25}[)\"”’']\s*")
CJK = re.compile(r"[\u4e00-\u9fff]{2,4}\Z")
HANGUL = re.compile(r"[\uac00-\ud7a3]{2,4}\Z")
SPLIT = re.compile(
    r"(?=[\s,;•·])\s*(?:,\s*(?:and|&|und|et|y)\s+|[,;•·]|\s(?:and|&|und|et(?! al)|y|e)\s)\s*"
)
# "Doe, J. A.; Roe, B. Title": names whose own comma is no bound.
INVERTED = re.compile(r"[A-ZÀ-Ž][\w'’\-]+(?: [A-ZÀ-Ž][\w'’\-]+)?, (?:[A-Z]\.[ \-]?){1,3}\s*;")
HEADED = re.compile(r"((?:[A-Z]\.[ \-]?){1,3})\s+(?=[A-Z“\"](?!\.))")  # "P. Copulas without tears"
SEMICOLONS = re.compile(r"\s*;\s*(?:(?:and|&)\s+)?")
MORE = (
    "et al", "et\tal", "et. al", "et.\tal", "et.al", "etal", "others", "...", "…", "other authors",
    " more",
)  # fmt: skip
ETAL = re.compile(
    r",?\s*(?:and|&) \d+ (?:other authors|others|more)(?: including)?"
    r"|,?\s*\b(?:et\.?\s?al\b\.?,?|and others|others)|,?\s*(?:\.\.\.|…)",
    re.I,
)
MARKS = re.compile(r"[*†‡§¶#^∗]+|\((?:co-first|equal|corresponding)[^)]*\)")
NOT_ONE = (VENUE_NAMES | NOT_NAMES | ORGANISATIONS | TITLES | VENUES) - BOTH


@lru_cache(maxsize=8192)
def is_name(text: str) -> bool:
    """Two to five words of a name's shape, none of which a name never holds.

    >>> is_name("Bor-Yiing Su"), is_name("Ali Tongyi Lab"), is_name("J. Ho")
    (True, False, True)
    """
    text = text.strip()
    if not text.isascii() and (CJK.match(text) or HANGUL.match(text)):
        return text not in ORGANISATIONS and text not in TITLES
    if not 4 <= len(text) <= 45 or DIGIT.search(text):
        return False
    words = text.replace(".", ". ").split()
    if not 2 <= len(words) <= 6 or words[0] in ("A", "I"):
        return False
    if any(len(w) > 3 and w.isupper() and "." not in w for w in words) and not text.isupper():
        capitals = [w for w in words if len(w) > 1 and w.isupper() and "." not in w]
        if len(capitals) > 1 or "-" in capitals[0]:
            return False
    solid = 0
    for word in words:
        low = word.casefold().rstrip(".,")
        if low in PARTICLES:
            continue
        if not _shaped(word) or (low in NOT_ONE and not _initial(word)):
            return False
        if len(low) > 6 and low.endswith(ABSTRACT):
            return False
        if word.isupper() and low.split("-")[0] in VENUES:
            return False
        if low.strip(".") in EMPLOYERS and not _borne(low, words):
            return False
        solid += len(low.strip(".")) > 1
    return solid >= 1 and not is_place(text)


def _borne(low: str, words: list[str]) -> bool:
    """Whether the name of an employer stands where people bear it: "Mila Novak", "Ada Stanford"."""
    first, last = words[0].casefold(), words[-1].casefold()
    given = low in GIVEN_TOO and low == first and not is_place(" ".join(words[1:]))
    return given or (low in FAMILY_TOO and low == last)


def _shaped(word: str) -> bool:
    """A capital first, in any script; or "d'Alembert"."""
    capital = word[0].isupper() or (word[:2] in ("d'", "d’", "l'", "l’") and word[2:3].isupper())
    return capital and bool(SHAPE.match(word))


def _initial(word: str) -> bool:
    return len(word.replace(".", "").replace("-", "")) < 3 and bool(INITIALS.match(word))


def is_place(text: str) -> bool:
    """A town, region or country by name."""
    low = text.casefold().strip(" .,")
    return low in CITIES or low in COUNTRIES or low in REGIONS


def tidy(text: str) -> str:
    """A name without titles, degrees, marks; in ordinary case, given name first.

    >>> tidy("Prof. ZHENG, Zangwei*")
    'Zangwei Zheng'
    """
    text = text if text.isascii() else HAN_HONOURS.sub("", text)
    text = behind(HONOURS, unmarked(text).strip(" ,.;:\t"))
    if "," in text or text.rpartition(" ")[2].casefold().replace(".", "") in SUFFIXES:
        text = SUFFIX.sub("", text)
    text = text.strip(" ,;:|")
    family, comma, given = text.partition(", ")
    if comma and family and given and "," not in given and len(text.split()) < 6:
        text = f"{given}{'.' if LAST_INITIAL.search(given) else ''} {family}"
    if (text.isupper() and len(text) > 5) or text.islower():
        text = " ".join(_cased(word) for word in text.split())
    words = text.split()
    if len(words) > 1:  # the family name alone in capitals: "Jane DOE"
        words = [
            _cased(w) if w.isupper() and VOWEL.search(w) and len(w) > 2 and "." not in w else w
            for w in words
        ]
    return " ".join(words)


def unmarked(text: str) -> str:
    """Without the signs that footnotes and shares of the work leave behind a name."""
    plain = text.isascii() and not ("*" in text or "(" in text or "#" in text or "^" in text)
    return text if plain else MARKS.sub("", text)


def _cased(word: str) -> str:
    if len(word) < 3 and "." in word:
        return word.upper()
    cased = (
        re.sub(r"[^\W\d_]+", lambda m: m[0].capitalize(), word) if "'" not in word else word.title()
    )
    return cased.replace("i\u0307", "i")  # the small letter of "İ"


@lru_cache(maxsize=8192)
def listed(text: str) -> tuple[tuple[str, int], ...]:
    """Authors of a text that holds nothing but authors, with the offset of each.

    "Song, Y., & Ho, J." and "Song Y, Ho J" come out as two authors.
    """
    if holds(text, MORE):
        text = ETAL.sub(lambda m: m[0][0].replace(" ", ",") + " " * (len(m[0]) - 1), text)
    parts: list[tuple[str, int]] = []
    last, plain = 0, unmarked(text) == text
    split = SEMICOLONS if ";" in text and INVERTED.match(text) else SPLIT
    for gap in [*split.finditer(text), None]:
        end = gap.start() if gap else len(text)
        whole = text[last:end]
        part = (whole if plain else unmarked(whole)).strip(" ,.;:&\t")
        if part and whole.rstrip()[-1:] == "." and INITIALS.match(part.split()[-1]):
            part += "."
        if part:
            parts.append((part, last + len(whole) - len(whole.lstrip(" ,.;:&\t"))))
        last = gap.end() if gap else end
    return tuple(parts if split is SEMICOLONS else _joined(parts))


def _joined(parts: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Give initials, or a given name, that stand behind a comma back to their family name.

    A single word is no author: two in a row are "Family, Given".
    """
    found: list[tuple[str, int]] = []
    initials = [bool(INITIALS.match(part)) for part, _ in parts]
    end = _headed(parts)  # where the title begins, behind the last one's initials
    inverted = (sum(initials[:end]) + (end < len(parts))) * 3 >= min(end + 1, len(parts)) > 1
    for index, (part, start) in enumerate(parts):
        are_initials, inverted = initials[index], inverted and index <= end
        last = found[-1][0] if found else ""
        turned = are_initials and _alone(last)  # "Doe, J. R., A. Roe": one of them alone
        if (
            (inverted and are_initials and last and "," not in last)
            or turned
            or (last and "," not in last and GIVEN.match(part) and _alone(last))
            or (index == 1 and GIVEN_TWO.match(part) and "." not in last and _alone(last))
        ):
            found[-1] = (f"{last}, {part}", found[-1][1])
        elif inverted and last and _alone(last) and (headed := HEADED.match(part)):
            found[-1] = (f"{last}, {headed[1].strip()}", found[-1][1])
            found.append((part[headed.end() :], start + headed.end()))
        else:
            found.append((part, start))
    return found


def _headed(parts: list[tuple[str, int]]) -> int:
    """The first part that is initials and a title, "S. It's the Tea", behind a family name."""
    for index, (part, _) in enumerate(parts):
        initialed = index and part[1:2] in ".-" and part.count(" ") > 1 and HEADED.match(part)
        if initialed and _alone(parts[index - 1][0]):
            return index
    return len(parts)


def _alone(part: str) -> bool:
    """One capitalised word, or a particle and one: a family name without its given name."""
    words = [w for w in part.split() if w in "EYO" or w.casefold() not in PARTICLES]
    return (
        len(words) == 1
        and len(words[0]) > 1
        and _shaped(words[0])
        and words[0].casefold() not in NOT_NAMES
    )


def author_share(parts: Iterable[str]) -> float:
    """How many of these are names, of all of them."""
    parts = list(parts)
    return sum(map(is_author, parts)) / len(parts) if parts else 0.0


@lru_cache(maxsize=8192)
def is_author(text: str) -> bool:
    """A name in any of the forms of an author list: "J. Ho", "Ho, J.", "Ho J", "Jonathan Ho"."""
    text = unmarked(text).strip(" .")
    family, comma, given = text.partition(", ")
    if comma:
        shaped = bool(INITIALS.match(given.strip())) and given.casefold() not in VENUES
        shaped = shaped and _surname(family)
        return (shaped or is_name(f"{given} {family}")) and len(family.split()) < 4
    lead = LEADING.match(text)
    if lead and _surname(text[lead.end() :]):
        return True
    tail = TRAILING.search(text) if text[-1:].isupper() or text[-1:] == "-" else None
    if tail and tail[0].strip(" .").casefold() not in VENUES and _surname(text[: tail.start()]):
        words = text[: tail.start()].split()
        solid = [w for w in words if w.casefold() not in PARTICLES and _unled(w) == w]
        return len(solid) < 2 or "." in tail[0] or text[: tail.start()].islower()
    return is_name(text)


@lru_cache(maxsize=4096)
def is_undotted(text: str) -> bool:
    """ "A Pidd", "JK van Roe": a name among other names, a letter and a word elsewhere."""
    text = unmarked(text).strip(" .")
    return " " in text[1:4] and bool(UNDOTTED.fullmatch(text))


def _unled(word: str) -> str:
    """ "van-Wyk" without the particle that stands before its hyphen."""
    return word.partition("-")[2] if word.partition("-")[0] in PARTICLES else word


def _surname(text: str) -> bool:
    """One to three capitalised words: beside initials nearly any word may be a family name."""
    words = [_unled(w) for w in text.split() if w.casefold() not in PARTICLES]
    if not 1 <= len(words) <= 3 or DIGIT.search(text):
        return False
    return (
        all(_shaped(w) and w.casefold() not in VENUES and len(w) > 1 for w in words)
        and words[0].casefold() not in NUMBERED
    )
