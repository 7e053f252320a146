"""The pieces of a rhythm -> its rule (RFC 5545) and how it is told (pure)."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.digests import when_words as w
from bot.digests.clock import Time

SHORTEST = 28  # days of a month; "the 31st" is the last day of the shorter ones
UNIT = {"HOURLY": "hour", "DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
QUARTERS = "1,4,7,10"  # their first months


@dataclass(slots=True)
class Pieces:
    """What was said of a rhythm; "" and () where nothing was."""

    freq: str = ""  # RFC 5545: "DAILY", "WEEKLY" ...
    interval: int = 1
    days: tuple[str, ...] = ()  # "MO" ...
    nth: tuple[int, ...] = ()  # of those days in the month; -1 is the last
    month_days: tuple[int, ...] = ()
    month: int = 0
    quarter: bool = False  # its first month only
    times: tuple[Time, ...] = ()


def rule(pieces: Pieces) -> str:
    """
    >>> rule(Pieces("WEEKLY", days=("MO", "TH"), times=((9, 0, 0),)))
    'FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=0;BYSECOND=0'
    """
    parts = [f"FREQ={pieces.freq}"]
    if pieces.interval > 1:
        parts.append(f"INTERVAL={pieces.interval}")
    if pieces.quarter:
        parts.append(f"BYMONTH={QUARTERS}")
    if pieces.month:
        parts.append(f"BYMONTH={pieces.month}")
    parts += _days(pieces) + _month_days(pieces.month_days)
    if pieces.freq != "HOURLY":
        hours = ",".join(str(hour) for hour, _, _ in pieces.times)
        _, minute, second = pieces.times[0]
        parts += [f"BYHOUR={hours}", f"BYMINUTE={minute}", f"BYSECOND={second}"]
    return ";".join(parts)


def _days(pieces: Pieces) -> list[str]:
    if pieces.nth and len(pieces.days) > 1:  # the first of several days: "first weekday"
        return [f"BYDAY={','.join(pieces.days)}", f"BYSETPOS={listed(pieces.nth)}"]
    if pieces.nth:
        return [f"BYDAY={','.join(f'{n}{pieces.days[0]}' for n in pieces.nth)}"]
    return [f"BYDAY={','.join(pieces.days)}"] if pieces.days else []


def _month_days(days: Sequence[int]) -> list[str]:
    """A day that short months lack is their last one."""
    if len(days) == 1 and days[0] > SHORTEST:
        upto = range(SHORTEST, days[0] + 1)
        return [f"BYMONTHDAY={listed(upto)}", "BYSETPOS=-1"]
    return [f"BYMONTHDAY={listed(days)}"] if days else []


def listed(numbers: Sequence[int]) -> str:
    return ",".join(map(str, numbers))


def told(pieces: Pieces) -> str:
    """
    >>> told(Pieces("MONTHLY", days=("MO",), nth=(1, 3), times=((9, 0, 0),)))
    'on the first and third Monday of every month at 09:00'
    """
    often = every(UNIT[pieces.freq], pieces.interval)
    if pieces.freq == "WEEKLY" and pieces.days:
        named = both(_named(pieces.days))
        often = f"every {named}" if pieces.interval == 1 else f"{often} on {named}"
    elif pieces.freq == "YEARLY":
        often += f" on {pieces.month_days[0]} {w.MONTHS[pieces.month - 1]}"
    elif pieces.freq == "MONTHLY":
        months = "every quarter" if pieces.quarter else often
        often = f"on the {_in_month(pieces)} of {months}"
    return (
        often if pieces.freq == "HOURLY" else f"{often} at {both([hour(t) for t in pieces.times])}"
    )


def _in_month(pieces: Pieces) -> str:
    if pieces.nth:
        return f"{both([w.ORDINAL_WORDS[n] for n in pieces.nth])} {both(_named(pieces.days))}"
    return both(["last day" if n == -1 else ordinal(n) for n in pieces.month_days])


def _named(days: tuple[str, ...]) -> list[str]:
    if days == w.DAYS[:5]:
        return ["weekday"]
    return [w.DAY_NAMES[w.DAYS.index(day)] for day in days]


def every(unit: str, interval: int) -> str:
    return f"every {unit}" if interval == 1 else f"every {interval} {unit}s"


def hour(time: Time) -> str:
    """
    >>> hour((9, 5, 0)), hour((23, 59, 30))
    ('09:05', '23:59:30')
    """
    return ":".join(f"{n:02}" for n in (time if time[2] else time[:2]))


def both(words: Sequence[str]) -> str:
    """
    >>> both(["Monday", "Tuesday", "Friday"])
    'Monday, Tuesday and Friday'
    """
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def ordinal(number: int) -> str:
    """
    >>> ordinal(1), ordinal(12), ordinal(22), ordinal(3)
    ('1st', '12th', '22nd', '3rd')
    """
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
