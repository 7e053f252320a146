"""Time zones as people name them: an IANA name, a city (pure)."""

from functools import cache
from zoneinfo import available_timezones

from bot.digests import when_words as w
from bot.digests.clock import Unclear


def zoned(text: str, zone: str) -> tuple[str, str]:
    """The words without a time zone, and the zone."""
    found = w.ZONE.search(text)
    if found and found[1].lower().split("/")[0] in regions():
        if found[1].lower() not in zones():
            raise Unclear(f"I know no time zone “{found[1]}”. Write it like Europe/Berlin.")
        return text[: found.start()] + text[found.end() :], zones()[found[1].lower()]
    if (found := w.CITY.search(text)) and (place := _city(found[1].lower())):
        start = found.start() + found[0].lower().rindex(place)
        return text[:start] + text[found.end() :], cities()[place]
    if found := w.SHORT_ZONE.search(text):
        raise Unclear(f"“{found[0]}” may be several time zones. Write it like Europe/Berlin.")
    return text, zone


def _city(words: str) -> str:
    """The longest end of the words that is a city with a zone of its own; "" if none is."""
    parts = words.split()
    ends = (" ".join(parts[n:]) for n in range(len(parts)))
    return next((end for end in ends if end in cities()), "")


@cache
def zones() -> dict[str, str]:
    return {name.lower(): name for name in available_timezones()} | {"gmt": "UTC", "utc": "UTC"}


@cache
def regions() -> frozenset[str]:
    return frozenset(name.split("/")[0] for name in zones())


@cache
def cities() -> dict[str, str]:
    named = sorted(z for z in available_timezones() if "/" in z and not z.startswith("Etc/"))
    return {z.rpartition("/")[2].replace("_", " ").lower(): z for z in named}
