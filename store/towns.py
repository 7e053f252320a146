"""A place as printed -> the keys under which people may ask for it, and what it lies in (pure)."""

import re
from collections.abc import Iterator

from store.aliases import spelling
from store.places import CITIES, CONTINENTS, STATES
from store.words import key

EXACT, PART = 2, 1  # how much of the name a key is
PARENTHESES = re.compile(r"\(([^()]*)\)")
LANDS = {*CITIES.values(), *CONTINENTS}


def place_keys(value: str) -> Iterator[tuple[str, int]]:
    """In full, by its parts, and by what it lies in; "Paris, Texas" is not asked for as "Paris".

    >>> [k for k, _ in place_keys("Paris, Texas")]
    ['paris texas', 'texas', 'united states', 'north america']
    """
    bare = PARENTHESES.sub(" ", value)
    yield key(bare), EXACT
    parts = re.split(r"[,/|]| - ", bare)
    lands = {k for part in parts[1:] for k, _ in [(spelling(key(part)), 0), *wider(part)]}
    for n, part in enumerate(parts):
        name = spelling(key(part))
        land = CITIES.get(name)
        known = lands & LANDS
        if not n and land and known and land not in known and key(bare) not in CITIES:
            continue
        yield key(part), EXACT
        yield from wider(part)


def wider(place: str) -> Iterator[tuple[str, int]]:
    """The state, country and continent that a place lies in, where the tables know it.

    >>> list(wider("Ann Arbor, MI".split(", ")[1]))
    [('michigan', 2), ('united states', 1), ('north america', 1)]
    """
    name = spelling(key(place))
    if place.strip() in STATES:
        name = STATES[place.strip()]
        yield name, EXACT
    country = CITIES.get(name, "united states" if name in STATES.values() else "")
    if country:
        yield country, PART
    continent = CONTINENTS.get(country or name)
    if continent:
        yield continent, PART
