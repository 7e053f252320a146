"""Places as printed: the keys under which people may ask for them."""

import pytest

from store.language.towns import place_keys


@pytest.mark.parametrize(
    ("printed", "asked", "found"),
    [
        ("Perth, Australia", "perth", True),
        ("Perth, Scotland", "perth", False),
        ("Perth, Scotland", "perth scotland", True),
        ("Perth, Scotland", "united kingdom", True),
        ("Edinburgh, Scotland", "edinburgh", True),
        ("Tbilisi, Georgia", "georgia", True),
        ("Tbilisi, Georgia", "united states", False),
        ("Atlanta, Georgia", "georgia", True),
        ("Atlanta, Georgia", "united states", True),
        ("Paris, Texas", "paris", False),
    ],
)
def test_places_are_known_by_what_they_lie_in(printed, asked, found):
    assert (asked in {key for key, _ in place_keys(printed)}) == found
