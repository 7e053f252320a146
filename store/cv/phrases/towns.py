"""A phrase -> is it a place, and which place stands at its end."""

import re
from functools import lru_cache

from store.cv.phrases.hints import holds
from store.cv.phrases.scores import COMMA, commas, org, title
from store.cv.phrases.scores import bare as judge_free
from store.cv.words.clues import EMPLOYERS, ORGANISATIONS
from store.cv.words.places import CAMPUSES, CITIES, COUNTRIES, REGIONS, STATES

TOWNS = CITIES | REGIONS
REMOTE = re.compile(r"\(?\b(?:remote|hybrid|on-?site|in person)\b\)?", re.I)
AFAR = ("remote", "hybrid", "site", "in person")  # what none of these lacks: a quick look
AREA = re.compile(r"^greater | (?:metropolitan )?area$")
TE = re.compile(r"\s(?<=\S\s)(?:te|in|à|en)\s(?=[A-ZÀ-Ž][^,]*(?:,[^,]*)?$)")  # "Foo te Breda"
IN_SIGN = re.compile(r"[eàn]\s")  # what it never lacks: a quick look
ZIP = re.compile(r"\s+\d{4,6}(?:-\d{4})?$")
# Words that a place goes on from: "University of Florence", "Bank of China".
KEPT = frozenset(
    "of at in the de di & and for new bank city – - zu von del universität université universidad"
    " università universidade universiteit hochschule politecnico eth tu fachhochschule iit nit uc"
    " polytechnique normale supérieure ku vu fu hu lmu rwth uni cu ut hec insa iae po".split()
)
SCHOOLS = frozenset("university college school institute academy".split())
IN_BRACKETS = re.compile(
    r"(?:^|,\s+|\s[-–]\s+)([A-ZÀ-Ž][\w .'’-]{1,25}?)\s*\(([A-ZÀ-Ž][\w. ]{1,25})\)$"
)


# "Marrowby (Busan, South Korea)": what has a name, and where it is.
SITED = re.compile(r"([^()]*[^()\s])\s*\(([^()]+)\)$")


@lru_cache(maxsize=8192)
def is_place(text: str) -> bool:
    """Town, region and country, alone or in a row: "Ann Arbor, MI, USA"."""
    if text[-1:].isdigit():
        text = ZIP.sub("", text)
    if holds(text, AFAR):
        text = REMOTE.sub("", text)
    if "(" in text and (sited := SITED.fullmatch(text)):
        return is_place(sited[1]) and is_place(sited[2])
    text = text.strip(" .,()")
    if not text:
        return True
    state = text[-3:-2] == " " and text[-2:].isupper() and text[-2:].casefold() in STATES
    if state and text[:-3].casefold() in CITIES:
        return True  # "Boston MA"
    parts = [p for part in text.split(",") for p in _apart(part.strip(" .").casefold())]
    if len(parts) == 1:
        part = _bare(parts[0])
        return part in CITIES or part in COUNTRIES or part in REGIONS
    parts = [_bare(part) for part in parts]
    known = [part in CITIES or part in COUNTRIES or part in REGIONS for part in parts]
    known = [
        k or (i > 0 and part in STATES)
        for i, (k, part) in enumerate(zip(known, parts, strict=True))
    ]
    if len(parts) == 3 and known[0] and parts[2] in COUNTRIES and judge_free(parts[1]):
        return True  # a region that no table has
    if len(parts) > 4 or not all(known[1:]):
        return False
    words = parts[0].split()
    if known[0] or len(words) > 2 or not judge_free(parts[0]) or parts[1] in CITIES - REGIONS:
        return known[0]
    return not any(word in EMPLOYERS for word in words) and (
        len(words) < 2 or words[-1] not in CITIES
    )


def is_abroad(text: str) -> bool:
    """A word that no table knows before a country: a town, or what is named in its place.

    >>> is_abroad("FOOLouvain, Belgium"), is_abroad("Joseph, OR"), is_abroad("Ulm, Germany")
    (True, False, False)
    """
    first, _, rest = text.partition(", ")
    return rest.casefold() in COUNTRIES and first.casefold() not in TOWNS


def _bare(part: str) -> str:
    """A town without what is said of its size: "greater", "metropolitan area"."""
    return AREA.sub("", part) if "rea" in part else part


def _apart(part: str) -> list[str]:
    """ "DC United States" in two."""
    state, _, rest = part.partition(" ")
    return [state, rest] if state in STATES and rest in COUNTRIES else [part]


@lru_cache(maxsize=8192)
def split_place(text: str) -> tuple[str, str]:
    """Cut a place off the end of a phrase; the phrase itself never loses its head.

    >>> split_place("Tencent Shenzhen, China")
    ('Tencent', 'Shenzhen, China')
    >>> split_place("National University of Singapore")
    ('National University of Singapore', '')
    """
    whole = text.strip(" ,.")
    at = TE.search(whole) if IN_SIGN.search(whole) else None
    if at and is_place(whole[at.end() :]):
        return whole[: at.start()], whole[at.end() :]
    sited = SITED.fullmatch(whole) if whole.endswith(")") else None
    if sited and is_place(sited[2]) and not REMOTE.fullmatch(sited[2]):
        is_town = sited[2].split(",")[0].casefold() in CITIES or "," in sited[2]
        firm = not is_town and not re.search(r", | - ", sited[1]) and org(sited[1]) >= 2.2
        if (is_town and not is_place(COMMA.split(sited[1])[-1])) or firm:
            return sited[1], sited[2]
    country = IN_BRACKETS.search(whole) if whole.endswith(")") else None
    if country and is_place(country[2]):
        rest = whole[: country.start()].rstrip(" ,")
        bare = whole[: country.start(2) - 1].rstrip() if REMOTE.fullmatch(country[2]) else ""
        name, town = split_place(bare)
        if town:  # "Foo Labs, Paris, France (Remote)"
            return name, f"{town} ({country[2]})"
        return (rest, country[0].strip(" ,")) if rest else ("", whole)
    if is_place(whole) and (judge_free(whole) or whole.split(",")[0].casefold() in CITIES):
        return "", whole
    chunks = list(commas(whole).finditer(whole)) if "," in whole else []
    for comma in [None, *chunks]:  # the longest place first
        start = comma.end() if comma else 0
        tail = whole[start:]
        if comma and is_place(tail):
            return _campus(whole, comma.start(), start)
    return _cut_words(whole)


def _campus(whole: str, end: int, start: int) -> tuple[str, str]:
    """ "University of Michigan, Ann Arbor, MI": the campus stays with its university."""
    rest, place = whole[:end], whole[start:]
    first, _, others = place.partition(", ")
    if others.partition(", ")[0] == first:  # "National University, Hanoi, Hanoi, Vietnam"
        return f"{rest}, {first}", others
    bare = re.sub(r"\s*\([^)]*\)", "", first).strip().casefold()
    if (
        re.search(
            r"Universit\w+ of [A-Z]\w+(?: [A-Z]\w+)?$|Institute of Technology$|University$", rest
        )
        and bare in CAMPUSES
        and not (bare in ("madison", "austin") and not rest.endswith(("Wisconsin", "Texas")))
    ):
        return f"{rest}, {first}", others
    rest = rest.rstrip(" ,")
    if rest.casefold().endswith(f" {bare}") and bare in TOWNS:
        return rest, place  # "University of Alaska Anchorage, Anchorage, AK": the first is its name
    if REMOTE.fullmatch(first):
        return rest.rstrip(" ,."), place
    region = bare in STATES or bare in REGIONS or bare in COUNTRIES
    unknown = _town(rest, region)
    if unknown and _is_college(rest[: -len(unknown)].split() or [""], unknown):
        unknown = ""  # "Imperial College London, United Kingdom"
    return (
        (rest[: len(rest) - len(unknown)].rstrip(" ,"), f"{unknown}, {place}")
        if unknown
        else (rest.rstrip(" ,."), place)
    )


def _town(rest: str, region: bool) -> str:
    """A town before ", ST" or ", Country": known, or behind a comma of its own."""
    words = rest.split()
    for size in (3, 2, 1):
        tail = " ".join(words[-size:])
        if len(words) >= size and tail.casefold().strip(".") in TOWNS and _may_cut(words[:-size]):
            return tail if len(words) > size else ""
    if region and len(words) > 2 and words[-2].casefold() in SCHOOLS and words[-1].istitle():
        return words[-1]  # "Foo State University Kent"
    behind = rest.rsplit(", ", 1)
    if (
        region
        and len(behind) == 2
        and len(behind[1].split()) < 3
        and behind[1][:1].isupper()
        and judge_free(behind[1])
        and behind[1].casefold() not in EMPLOYERS
    ):
        return behind[1] if org(behind[0]) or title(behind[0]) else ""
    return ""


def _may_cut(before: list[str]) -> bool:
    if before[-2:-1] == ["of"] and before[-1] in ("South", "North", "West", "East", "Central"):
        return False  # "University of South Florida, Tampa, FL"
    return not before or before[-1].casefold() not in KEPT


def _cut_words(whole: str) -> tuple[str, str]:
    """A place behind a mere space: "TikTok Pte. Ltd. Singapore", "Intel Shanghai, China".

    Of an unknown town behind an unknown name one word is taken: "Best Pizza Somerset, NJ".
    """
    words = whole.split(" ")
    found = whole, ""
    for size in range(min(5, len(words) - 1), 0, -1):
        tail, before = " ".join(words[-size:]), words[:-size]
        if not (tail[:1].isupper() or tail.startswith("(")) or not _may_cut(before):
            continue
        if (size == 1 or "," not in tail) and not _ends_org(before) and not _abroad(before, tail):
            continue
        if not is_place(tail) or ("," not in tail and _is_college(before, tail)):
            continue
        found = " ".join(before).rstrip(" ,"), tail
        if tail.partition(",")[0].casefold() in TOWNS or _ends_org(before):
            break
    return found


def _abroad(before: list[str], tail: str) -> bool:
    """ "Politecnico di Torino Italy": a country right behind a name of two words or more."""
    whole = " ".join(before)
    return tail.casefold() in COUNTRIES and before[-1][0].isupper() and org(whole) >= 2


def _is_college(before: list[str], tail: str) -> bool:
    """ "King's College London": the town belongs to the name."""
    named = before[-1].casefold() == "college" and len(before) > 1
    return named and tail.casefold() in ("london", "dublin", "cork", "park", "oxford")


def _ends_org(before: list[str]) -> bool:
    """Only a whole organisation, or a full stop, may be followed by a bare town."""
    last = before[-1].casefold()
    return (
        last in ORGANISATIONS
        or last.rstrip(".") in EMPLOYERS
        or before[-1].endswith((".", ")"))
        or last.rstrip(".") in ORGANISATIONS
    )
