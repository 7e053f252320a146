"""Entry -> the names in it under which people may ask for it (pure).

A name is a slot ("school", "skill" ...) and a key (folded words). One fact gives several keys:
"National University of Singapore (NUS)" is asked for in full, as "nus" and as "singapore".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from store.language.aliases import (
    AWARD_WORDS,
    DEGREES,
    GENERIC,
    LANGUAGES,
    LEGAL,
    ORGANISATION_WORDS,
    SMALL,
    SPELLINGS,
    spelling,
)
from store.language.fields import area_keys
from store.language.nations import CALLED
from store.language.places import PLACES, STATES
from store.language.titles import WORDS as TITLES
from store.language.towns import EXACT, PARENTHESES, PART, place_keys
from store.language.words import key, words
from store.records import CV, Entry

PRIZES = frozenset("paper papers award awards prize prizes best outstanding distinguished".split())
PAPER_AWARD = "paper award"  # best, distinguished, outstanding: prizes are named differently

# (kind of entry, field) -> slot; * is any kind
SLOTS = {
    ("education", "institution"): "school",
    ("education", "studyType"): "degree",
    ("education", "area"): "area",
    ("work", "name"): "organisation",
    ("volunteer", "organization"): "organisation",
    ("work", "position"): "title",
    ("publications", "authors"): "author",
    ("publications", "publisher"): "venue",
    ("publications", "awards"): "award",
    ("awards", "title"): "award",
    ("awards", "awarder"): "award",
    ("publications", "status"): "status",
    ("skills", "keywords"): "skill",
    ("projects", "keywords"): "skill",
    ("languages", "language"): "language",
    ("certificates", "name"): "certificate",
    ("*", "location"): "place",
    ("*", "people"): "advisor",
}
YEAR = re.compile(r"\b(?:19|20)\d\d\b|'\d\d\b")
ROLE = re.compile(r"\s*\([^()]*\)\s*$")  # "Yang You (Supervisor)": the role is no part of the name
CAPITALS = re.compile(r"(?<![\w-])[A-Z]{2,6}(?![\w-])")
FIRST = re.compile(r"\s*(?!The |University|Institute|National|School|College)[A-Z][a-z]{3,}\b")
INTERNS = frozenset(
    "internship praktikum praktikant praktikantin stagiaire becario becaria tirocinante".split()
)
POSTDOC = re.compile(r"\bpost ?doc")
CHINESE_FORM = re.compile("(?:股份)?有限(?:责任)?公司|集团|公司$")
VENDOR = re.compile(r"^\s*(?:Apache|Amazon|AWS|Google|Microsoft|MS|Azure|Oracle|IBM|Adobe)\s", re.I)
VERSION = re.compile(r"(?<=\w\w)(?:\.?\s?js|\s?v?\d[\d.x]*\+?)\s*$", re.I)  # "ReactJS", "HTML5"
DOTTED = re.compile(r"\bPh\.?\s?D\b\.?")
ACRONYM = re.compile(r"\b[A-Z][A-Za-z]*[A-Z]{1,}[a-z]*(?:-?[A-Z])?\b|\b[A-Z]{2,}\b")


@dataclass(frozen=True, slots=True)
class Name:
    slot: str
    key: str
    weight: int  # EXACT, or PART where the key is only a part of the name
    value: str  # the name as the CV has it
    line: int


def names(entry: Entry) -> Iterator[Name]:
    """Every name of an entry, each (slot, key) once."""
    seen: set[tuple[str, str]] = set()
    for name in [*_of_facts(entry), *_places(entry)]:
        if name.key and (name.slot, name.key) not in seen:
            seen.add((name.slot, name.key))
            yield name


def _of_facts(entry: Entry) -> Iterator[Name]:
    for fact in entry.facts:
        slot = SLOTS.get((entry.kind, fact.field), SLOTS.get(("*", fact.field), ""))
        if entry.kind == "skills" and fact.field == "name" and _own_skill(entry):
            slot = "skill"
        for text, weight in keys(slot, fact.value) if slot else ():
            yield Name(slot, text, weight, fact.value, fact.line)


def _places(entry: Entry) -> Iterator[Name]:
    """Places within the name of a school or company: "University of Michigan, Ann Arbor"."""
    if entry.kind not in ("education", "work"):
        return
    for fact in (f for f in entry.facts if f.field in ("institution", "name")):
        last = fact.value.split()[-1:]  # "EMBL Heidelberg"
        parts = [*re.split(r"[,(]", fact.value)[1:], *last]
        places = [p for p in parts if _known_place(p)]
        for text in (text for place in places for text, _ in place_keys(place)):
            yield Name("place", text, PART, fact.value, fact.line)


def _known_place(text: str) -> bool:
    known = {key(text), spelling(key(text))}
    return bool(known & PLACES) or key(text) in CALLED or text.strip() in STATES


def _own_skill(entry: Entry) -> bool:
    """Whether a skills entry is one skill ("Python (Expert)"), not the title of a group."""
    return bool(entry.first("level")) or not entry.all("keywords")


def keys(slot: str, value: str) -> list[tuple[str, int]]:
    """The keys of one name, whole name first.

    >>> keys("school", "National University of Singapore (NUS)")[:2]
    [('national university of singapore nus', 2), ('national university of singapore', 2)]
    """
    make = {
        "school": organisation_keys, "organisation": organisation_keys, "degree": degree_keys,
        "title": title_keys, "author": person_keys, "advisor": person_keys, "place": place_keys,
        "venue": venue_keys, "skill": skill_keys, "language": language_keys, "award": award_keys,
        "area": area_keys,
    }.get(slot, plain_keys)  # fmt: skip
    return list(dict.fromkeys((spelling(k), w) for k, w in make(value)))


def plain_keys(value: str) -> Iterator[tuple[str, int]]:
    yield key(value), EXACT
    yield key(PARENTHESES.sub(" ", value)), EXACT


def organisation_keys(value: str) -> Iterator[tuple[str, int]]:
    yield key(value), EXACT
    bare = PARENTHESES.sub(" ", value)
    inside = [part for group in PARENTHESES.findall(value) for part in group.split(",")]
    parts = [bare, *re.split(r",| [-–|] | & ", bare), *inside]
    halves = bare.split(" & ")
    for part in parts:
        kept = [w for w in words(CHINESE_FORM.sub("", part)) if w not in LEGAL]
        weight = PART if part in halves[1:] else EXACT  # "Research & Development"
        yield " ".join(kept), weight
        yield plainest(kept), weight
    if "university" in plainest(words(bare)).split():  # "employed at a university"
        yield "university", PART
    for part in parts:
        for size in range(3, len(initials(part)) + 1):  # "IIT", "IITB"
            yield initials(part)[:size], PART
        yield of_initials(part), PART
        yield " ".join(w for w in words(part) if w not in GENERIC | LEGAL), PART
        if FIRST.match(part):  # "Microsoft Research Asia"
            yield words(part)[0], PART
        if "university" in words(head := part.split(" in ")[0]):
            yield key(head), PART  # "Washington University in St. Louis"
        for acronym in CAPITALS.findall(part):  # "KTH Royal Institute of Technology"
            yield key(acronym), PART


def plainest(found: list[str]) -> str:
    """An organisation's words in English, without the small ones.

    >>> plainest(words("Technische Universität München")), plainest(words("University of Oslo"))
    ('technical university munich', 'university oslo')
    """
    return " ".join(ORGANISATION_WORDS.get(w, w) for w in found if w not in SMALL)


def initials(value: str) -> str:
    """The capital initials of a name of three words or more; "" for a shorter one.

    >>> initials("University of Southern California"), initials("Max Planck Institute")
    ('usc', 'mpi')
    """
    capitals = [w[0] for w in re.findall(r"\w+", value) if w[0].isupper()]
    return "".join(capitals).casefold() if len(capitals) >= 3 else ""


def of_initials(value: str) -> str:
    """The way people shorten "University of Toronto"; "" for other names.

    >>> of_initials("University of Toronto"), of_initials("Nanjing University")
    ('uoft', '')
    """
    capitals = re.fullmatch(r"(?:The )?([A-Z])\w+ of ([A-Z])[\w ]+", value.strip())
    return f"{capitals[1]}of{capitals[2]}".casefold() if capitals else ""


def degree_keys(value: str) -> Iterator[tuple[str, int]]:
    yield key(value), EXACT
    for part in [PARENTHESES.sub(" ", value), *PARENTHESES.findall(value)]:
        yield key(part), EXACT
    level = degree_level(value)
    if level:
        yield level, EXACT


def degree_level(value: str) -> str:
    """The level of a degree's words: "phd", "master", "bachelor" ...; "" if none is named.

    >>> [degree_level(t) for t in ("Ph.D. student", "B.S.E", "Master of Science", "Baker")]
    ['phd', 'bachelor', 'master', '']
    """
    found = words(value)
    places = ((i, i + size) for size in (4, 3, 2, 1) for i in range(len(found) - size + 1))
    levels = (DEGREES.get(" ".join(found[start:end])) for start, end in places)
    return next(filter(None, levels), "")


def title_keys(value: str) -> Iterator[tuple[str, int]]:
    found = words(value)
    yield " ".join(found), EXACT
    for size in (1, 2, 3):
        for i in range(len(found) - size + 1):
            yield " ".join(found[i : i + size]), PART
            yield " ".join(TITLES.get(w, w) for w in found[i : i + size]), PART
    level = degree_level(value)
    if level == "phd" and "post" not in found:
        yield level, PART
    if INTERNS.intersection(found):
        yield "intern", PART
    if POSTDOC.search(" ".join(found)):
        yield "postdoc", EXACT


def person_keys(value: str) -> Iterator[tuple[str, int]]:
    name = ROLE.sub("", value)
    parts = words(re.sub(r"\b(?:Prof(?:essor)?|Dr)\b\.?", " ", name))
    if "," in name and len(parts) > 1:  # "Song, Yang"
        family = words(name.split(",")[0])
        parts = [*parts[len(family) :], *family]
    yield " ".join(parts), EXACT
    if len(parts) > 1:
        yield " ".join([parts[-1], *parts[:-1]]), EXACT
        yield parts[-1], PART
        yield parts[0], PART
    last = words(name.split(",")[0].split()[-1]) if name.split(",")[0].split() else []
    if 1 < len(last) < len(parts):  # "Ada Nwosu-Hall"
        yield " ".join(last), PART


def venue_keys(value: str) -> Iterator[tuple[str, int]]:
    bare = YEAR.sub(" ", PARENTHESES.sub(" ", value))
    yield key(bare), EXACT
    yield key(bare.replace("-", "")), EXACT
    inside = " ".join(PARENTHESES.findall(value))
    for acronym in ACRONYM.findall(value):
        yield key(acronym), EXACT if acronym in inside or acronym == bare.strip() else PART
    folded = key(bare)
    for long, short in SPELLINGS.items():
        if len(long) > 12 and long in folded:
            yield short, EXACT
    if FIRST.match(bare):  # "Nature Communications"
        yield words(bare)[0], PART
    if len(words(bare)) > 2:  # "USENIX Security Symposium"
        yield " ".join(words(bare)[:2]), PART


def language_keys(value: str) -> Iterator[tuple[str, int]]:
    """As a skill's, and each language in a line of more: "Bon niveau anglais"."""
    yield from skill_keys(value)
    for word in words(value):
        if spelling(word) in LANGUAGES:
            yield word, EXACT


def award_keys(value: str) -> Iterator[tuple[str, int]]:
    """In full, by each word that tells, and as "paper award" where it is a prize for a paper."""
    found = words(DOTTED.sub("phd", PARENTHESES.sub(" ", value)))
    yield " ".join(found), EXACT
    if "paper" in found:
        yield PAPER_AWARD, EXACT
        if "student" in found:
            yield f"student {PAPER_AWARD}", EXACT
    found = [AWARD_WORDS.get(w, w) for w in found]
    for word in found:
        if len(word) >= len("phd") and word not in GENERIC | PRIZES:
            yield word, PART


def skill_keys(value: str) -> Iterator[tuple[str, int]]:
    bare = PARENTHESES.sub(" ", value)
    for form in (value, bare, VENDOR.sub("", bare), VERSION.sub("", bare)):
        yield key(form), EXACT
    if bare.replace(" ", "").isalpha():  # "Tensor Flow"
        yield key(bare).replace(" ", ""), EXACT
    for part in re.split(r"[/,&]| and ", bare):
        yield key(part), EXACT
    for group in PARENTHESES.findall(value):
        for part in re.split(r"[/,]", group):
            yield key(part), PART


def person_names(cv: CV) -> list[tuple[str, int]]:
    """The keys under which a CV's own person may be asked for."""
    return list(dict.fromkeys((k, w) for k, w in person_keys(cv.name) if k))
