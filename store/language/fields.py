"""A field of study as printed -> the keys under which people may ask for it (pure)."""

import re
from collections.abc import Iterator

from store.language.towns import EXACT, PART
from store.language.words import key, words

# Fields of study in other languages, folded -> the English word.
FIELDS = {
    word: field for field, found in {
        "computer science": "informatique informatik informatica",
        "physics": "physique physik fisica",
        "mathematics": "mathematiques mathematik matematica matematicas math maths",
        "economics": "economie volkswirtschaftslehre economia", "econometrics": "econometrie",
        "statistics": "statistique statistiques statistik estadistica statistica",
        "biology": "biologie biologia", "chemistry": "chimie chemie quimica chimica",
        "law": "droit jura rechtswissenschaft derecho", "history": "histoire geschichte historia",
        "psychology": "psychologie psicologia", "philosophy": "philosophie filosofia",
        "mechanical engineering": "maschinenbau", "electrical engineering": "elektrotechnik",
        "business administration": "betriebswirtschaftslehre bwl",
        "medicine": "medecine medizin medicina",
        "business informatics": "wirtschaftsinformatik", "sociology": "sociologie soziologie",
    }.items() for word in found.split()
}  # fmt: skip
# Words for wide fields -> the narrower ones that do not name them.
WIDE = {
    word: field for field, found in {
        "engineering": "mechatronics aeronautics aerospace robotics electronics avionics "
            "maschinenbau elektrotechnik metallurgy ingenieria ingegneria ingenieurwesen",
        "biology": "zoology botany microbiology genetics ecology biochemistry immunology virology",
        "earth science": "geology geophysics meteorology oceanography hydrology seismology",
        "business": "management marketing finance accounting accountancy commerce logistics",
    }.items() for word in found.split()
}  # fmt: skip
BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|[\[\]]")
PARTS = re.compile(r"[,/&;]| and | und | et | with ")
MAJOR = re.compile(
    r"^\s*(?:(?:double|joint|dual)\s+)?(?:majors?|hono(?:u)?rs|degree)\s+in\s+", re.I
)


def area_keys(value: str) -> Iterator[tuple[str, int]]:
    """In full, each of several, and what it is a kind of: social psychology is psychology.

    >>> [k for k, _ in area_keys("Double Major in Physics & Social Psychology")][1:]
    ['physics', 'social psychology', 'psychology']
    """
    yield key(value), EXACT
    for part in PARTS.split(BRACKETS.sub(" ", value)):
        found = words(MAJOR.sub("", part))
        yield FIELDS.get(" ".join(found), " ".join(found)), EXACT
        yield from ((WIDE[word], PART) for word in found if word in WIDE)
        if len(found) > 1:
            yield FIELDS.get(found[-1], found[-1]), PART
            if found[0] in FIELDS:  # "Physique statistique"
                yield FIELDS[found[0]], PART
