"""Times of day and small numbers in words -> numbers (pure)."""

import re

from bot.digests import when_words as w

TIMES_AND = re.compile(w.AND)
Time = tuple[int, int, int]  # hour, minute, second
HINT = (
    "Say, for example, “every weekday at 9”, “first Monday of the month at 10” or “tomorrow at 10”."
)


class Unclear(Exception):
    """What is not clear, and how to say it: a sentence or two."""


def number(words: str) -> float:
    """
    >>> number("two"), number("half an"), number("15")
    (2.0, 0.5, 15.0)
    """
    if words.startswith("half"):
        return 0.5
    return float(w.NUMBERS.get(words) or int(words))


def listed(words: str) -> list[str]:
    """
    >>> listed("first and the third"), listed("1st, 15th")
    (['first', 'third'], ['1st', '15th'])
    """
    return [part.removeprefix("the ").strip() for part in TIMES_AND.split(words) if part.strip()]


def day(words: str) -> str:
    """
    >>> day("thursdays")
    'TH'
    """
    return words[:2].upper()


def times(words: str, part: str = "") -> tuple[Time, ...]:
    """Each time once, rising; () where one of them is none. `part` is a part of the day: "evening".

    >>> times("9 and 5:30pm"), times("6", "evening"), times("half past 9"), times("25:00")
    (((9, 0, 0), (17, 30, 0)), ((18, 0, 0),), ((9, 30, 0),), ())
    """
    found = [_time(" ".join(one.split()), part) for one in w.ONE_TIME.findall(words)]
    return tuple(sorted({t for t in found if t})) if all(found) else ()


def _time(words: str, part: str) -> Time | None:
    if words.startswith(("noon", "midday")):
        return (12, 0, 0)
    if words.startswith("midnight"):
        return (0, 0, 0)
    plain = re.sub(r"\s*o'?clock", "", words)
    half = re.search(r"\s*([ap])\.?m\.?$", plain)
    bare = plain[: half.start()] if half else plain
    hour, minute, second = _clocked(bare)
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + 12 * (half[1] == "p")
    elif part in ("afternoon", "evening", "night", "tonight") and 1 <= hour < 12:
        hour += 12
    return (hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def _clocked(bare: str) -> Time:
    if found := w.HALF.fullmatch(bare):
        hour, minutes = int(number(found[3])), 30 if found[1] == "half" else 15
        return ((hour - 1) % 24, 60 - minutes, 0) if found[2] == "to" else (hour, minutes, 0)
    found = w.CLOCKED.fullmatch(bare)
    if not found:
        return (99, 0, 0)
    return int(number(found[1])), int(found[2] or 0), int(found[3] or 0)
