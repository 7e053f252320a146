"""The words of one date -> the first and the last moment that it covers."""

import re
from functools import cache, lru_cache

from store.cv.phrases.grammar import EARLIEST, LATEST, YEAR
from store.cv.words.clues import MONTHS, SEASONS

YEARS, DIGITS, LETTERS = re.compile(YEAR), re.compile(r"\d+"), re.compile(r"[^\W\d_]+")
DATEPARSER = ["en", "de", "fr", "es", "it", "pt", "nl"]


@lru_cache(maxsize=8192)
def moments(kind: str, words: str) -> tuple[str, str]:
    """First and last moment of one date; ("", "") if it is none after all."""
    words = words.casefold().strip()
    if kind in ("sy", "ys"):
        year = _year(words)
        name = next((s for s in SEASONS if s in words), "winter")
        months = SEASONS[name]
        return f"{year}-{months[0]:02d}", f"{year}-{months[1]:02d}"
    if kind in ("dmy", "mdy"):
        value = _day(words)
    elif kind in ("my", "ym"):
        value = _year_month(words)
    elif kind in ("y", "apo"):
        value = _year(words)
    else:
        value = _numeric(words)
    return value, value


def _year(words: str) -> str:
    found = YEARS.search(words)
    if found:
        return found[0]
    short = int(words[-2:])
    return str(2000 + short if short <= LATEST - 2000 else 1900 + short)


def _year_month(words: str) -> str:
    month = _month(words)
    return f"{_year(words)}-{month:02d}" if month else _year(words)


def _month(words: str) -> int:
    """The month's number; 0 where letters run into it ("5thmay")."""
    found = (MONTHS.get(word, 0) for word in LETTERS.findall(words))
    return next((number for number in found if number), 0)


def _numeric(words: str) -> str:
    """03/2019, 2019.03, 2021年8月, 17.07.2020, 1/15."""
    parts = [int(part) for part in DIGITS.findall(words)]
    if parts[0] < 1000:
        parts.reverse()
    if parts[0] < 100:
        parts[0] += 2000
    if len(parts) > 2 and parts[1] > 12:  # 07/17/2020 has the month first
        parts[1], parts[2] = parts[2], parts[1]
    if not EARLIEST <= parts[0] <= LATEST or not all(1 <= p <= 31 for p in parts[1:]):
        return ""
    if len(parts) == 2 and parts[1] > 12:
        return str(parts[0])  # "15/2019", a day before the year
    if len(parts) > 1 and parts[1] > 12:
        return ""
    return "-".join([str(parts[0])] + [f"{part:02d}" for part in parts[1:]])


def _day(words: str) -> str:
    """A full date with a day; dateparser reads it where a word is no month of ours."""
    year, month = _year(words), _month(words)
    numbers = [n for n in DIGITS.findall(words) if len(n) < 3]
    if month and len(numbers) == 1:  # "GPA 3.0 Aug. 2018" has no day
        day = int(numbers[0])
        return f"{year}-{month:02d}-{day:02d}" if 0 < day < 32 else f"{year}-{month:02d}"
    reader = _reader()
    found = reader.get_date_data(words.replace(" de ", " ")).date_obj
    return f"{found:%Y-%m-%d}" if found else _year_month(words)


@cache
def _reader():  # type: ignore[no-untyped-def]  # dateparser has no types
    from dateparser.date import DateDataParser  # its tables cost 60 ms: only when there is a day

    return DateDataParser(
        languages=DATEPARSER, settings={"REQUIRE_PARTS": ["day", "month", "year"]}
    )
