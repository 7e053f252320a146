"""When something is due -> the moments at which it is (pure).

A rule (RFC 5545) speaks of local time, so "every day at 9" stays at 9 over summer time: what falls
into a missing hour is due when the clock goes on, what falls into a doubled hour is due once.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

BACK = timedelta(days=2)  # no clock was ever put on or back by more than a day
MOST = 10_000  # missed moments that are counted one by one


@dataclass(frozen=True, slots=True)
class Schedule:
    """Once, at a moment, or by a rule in the local time of a zone."""

    words: str  # as it is told: "every Monday at 09:00"
    zone: str  # IANA name; times are told in it
    at: float = 0.0  # the moment, seconds since 1970; of a rule 0
    rule: str = ""  # "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0;BYSECOND=0"; of a moment ""
    start: str = ""  # local date and time from which the rule counts, ISO 8601

    @property
    def once(self) -> bool:
        return not self.rule


def following(schedule: Schedule, after: float) -> float | None:
    """The first moment later than `after`; None where there is none any more."""
    if schedule.once:
        return schedule.at if schedule.at > after else None
    return next(moments(schedule, after), None)


def moments(schedule: Schedule, after: float) -> Iterator[float]:
    """Every moment of a rule later than `after`, rising."""
    zone = ZoneInfo(schedule.zone)
    of_the_clock = "HOURLY" not in schedule.rule  # an hour after an hour, whatever the clock does
    kept = zone if of_the_clock else ZoneInfo("UTC")
    since = datetime.fromtimestamp(after, kept).replace(tzinfo=None) - BACK
    last = after
    for local in _rule(schedule.rule, schedule.start).xafter(since, inc=True):
        moment = instant(local, kept)
        if moment > last:
            yield moment
            last = moment


def missed(schedule: Schedule, due: float, now: float) -> tuple[float, int]:
    """Of the moments from `due` to `now`: the last one, and how many lie before it."""
    if schedule.once:
        return due, 0
    latest, count = due, 0
    for moment in islice(moments(schedule, due), MOST):
        if moment > now:
            break
        latest, count = moment, count + 1
    return latest, count


def instant(local: datetime, zone: ZoneInfo) -> float:
    """When a clock in the zone first shows this time, or the next time that it does show."""
    moment = local.replace(tzinfo=zone).timestamp()
    if datetime.fromtimestamp(moment, zone).replace(tzinfo=None) == local:
        return moment
    low, high = local.replace(tzinfo=zone, fold=1).timestamp(), moment
    before = datetime.fromtimestamp(low, zone).utcoffset()
    while high - low > 1:
        middle = (low + high) // 2
        same = datetime.fromtimestamp(middle, zone).utcoffset() == before
        low, high = (middle, high) if same else (low, middle)
    return float(high)


def shown(moment: float, zone: str) -> str:
    """A moment in words.

    >>> shown(1_800_000_000.0, "Europe/Berlin")
    'Fri 15 Jan 2027 09:00'
    """
    local = datetime.fromtimestamp(moment, ZoneInfo(zone))
    seconds = f" and {local.second} s" if local.second else ""  # ":09:" looks like an emoji
    return f"{local:%a} {local.day} {local:%b %Y %H:%M}{seconds}"


@cache
def _rule(rule: str, start: str) -> Any:  # dateutil has no types
    return rrulestr(rule, dtstart=datetime.fromisoformat(start))
