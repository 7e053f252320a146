"""A place as printed -> the keys under which people may ask for it, and what it lies in (pure)."""

import re
from collections.abc import Iterator

from store.language.aliases import spelling
from store.language.nations import CALLED
from store.language.places import CITIES, CODES, CONTINENTS, PROVINCE_OF, PROVINCES, STATES
from store.language.words import key

EXACT, PART = 2, 1  # how much of the name a key is
PARENTHESES = re.compile(r"\(([^()]*)\)")
NATIONS = frozenset({"scotland", "wales", "northern ireland"})  # of the United Kingdom
SHARED = frozenset({"georgia"})  # a state's name that is a country's too
LANDS = {*CITIES.values(), *CONTINENTS}


def place_keys(value: str) -> Iterator[tuple[str, int]]:
    """In full, by its parts, and by what it lies in; "Paris, Texas" is not asked for as "Paris".

    >>> [k for k, _ in place_keys("Paris, Texas")][1:]
    ['paris texas', 'paris tx', 'texas', 'united states', 'north america']
    """
    bare = PARENTHESES.sub(" ", value)
    yield key(bare), EXACT
    parts = re.split(r"[,/|]| - ", bare)
    yield from _with_state(parts)
    for part in parts[1:]:
        yield key(part), EXACT
        yield from wider(part)
    if land := CALLED.get(key(bare)):  # "Belgique"
        yield land, EXACT
    elsewhere = _elsewhere(parts)
    if not elsewhere or key(bare) in CITIES:  # "Cambridge, MA" is known by itself
        yield key(parts[0]), EXACT
    if not elsewhere:
        yield from wider(parts[0])


def _with_state(parts: list[str]) -> Iterator[tuple[str, int]]:
    """A town with its state in full and as a code, however it is printed."""
    for part in parts[1:]:
        states = STATES | PROVINCES
        codes = {code: state for code, state in states.items() if key(part) in (state, key(code))}
        for code, state in codes.items():
            yield f"{key(parts[0])} {state}", EXACT
            yield f"{key(parts[0])} {key(code)}", EXACT


def _elsewhere(parts: list[str]) -> bool:
    """Whether a town lies in another country than the well-known one of its name."""
    land = CITIES.get(spelling(key(parts[0])))
    lands = {k for part in parts[1:] for k in (spelling(key(part)), *(k for k, _ in wider(part)))}
    return bool(land and lands & LANDS) and land not in lands


def wider(place: str) -> Iterator[tuple[str, int]]:
    """The state, country and continent that a place lies in, where the tables know it.

    >>> list(wider("Ann Arbor, MI".split(", ")[1]))
    [('michigan', 2), ('united states', 1), ('north america', 1)]
    """
    name = key(place)
    if name in CALLED:
        yield CALLED[name], EXACT
    name = CALLED.get(name) or spelling(name)
    if place.strip() in STATES:
        name = STATES[place.strip()]
        yield name, EXACT
    elif place.strip() in PROVINCES:
        name = PROVINCES[place.strip()]
        yield name, EXACT
    elif place.strip() in CODES:
        name = CODES[place.strip()]
        yield name, EXACT
    american = "united states" if name in STATES.values() and name not in SHARED else ""
    nation = "united kingdom" if name in NATIONS else american
    country = CITIES.get(name) or PROVINCE_OF.get(name, nation)
    if country:
        yield country, PART
    continent = CONTINENTS.get(country or name)
    if continent:
        yield continent, PART
