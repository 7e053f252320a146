"""Schedules over a year of hours, in zones with summer time and in one without."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from store.memory.schedule import Schedule, following, instant, missed, moments, shown

YEAR = datetime(2027, 1, 1, tzinfo=UTC).timestamp()
HOURS = 365 * 24
DAILY = "FREQ=DAILY;BYHOUR={};BYMINUTE={};BYSECOND=0"


def daily(hour: int, minute: int, zone: str) -> Schedule:
    return Schedule("", zone, rule=DAILY.format(hour, minute), start="2026-12-31T00:00:00")


def walked(schedule: Schedule) -> list[datetime]:
    """What a clock that is looked at every hour of the year finds due, in local time."""
    due, found = following(schedule, YEAR), []
    for hour in range(HOURS):
        while due is not None and due <= YEAR + 3600 * hour:
            found.append(datetime.fromtimestamp(due, ZoneInfo(schedule.zone)))
            due = following(schedule, due)
    return found


@pytest.mark.parametrize(
    ("zone", "hour", "minute", "odd"),
    [
        ("Europe/Berlin", 9, 0, {}),
        ("Europe/Berlin", 2, 30, {"2027-03-28": "03:00"}),  # 2:00 to 3:00 is missing
        ("America/New_York", 2, 30, {"2027-03-14": "03:00"}),
        ("America/New_York", 1, 30, {}),  # doubled on 7 November
        ("Australia/Lord_Howe", 2, 15, {"2027-10-03": "02:30"}),  # half an hour is missing
        ("Asia/Singapore", 2, 30, {}),
    ],
)
def test_every_day_of_a_year_once(zone, hour, minute, odd):
    found = walked(daily(hour, minute, zone))

    first = datetime.fromtimestamp(YEAR, ZoneInfo(zone)).date()
    days = [f"{moment:%Y-%m-%d}" for moment in found]
    assert days == [f"{found[0].date() + timedelta(days=n)}" for n in range(len(days))]
    assert len(days) in (364, 365)
    assert found[0].date() in (first, first + timedelta(days=1))
    usual = f"{hour:02}:{minute:02}"
    assert {
        d: f"{m:%H:%M}" for d, m in zip(days, found, strict=True) if f"{m:%H:%M}" != usual
    } == odd


def test_a_doubled_hour_is_due_the_first_time():
    (first, second) = (datetime(2027, 10, 31, hour, 30, tzinfo=UTC).timestamp() for hour in (0, 1))
    found = list(moments_between(daily(2, 30, "Europe/Berlin"), first - 7200, second + 7200))

    assert found == [first]


def moments_between(schedule, after, until):
    for moment in moments(schedule, after):
        if moment > until:
            return
        yield moment


def test_two_times_of_one_missing_hour_are_due_once():
    rule = "FREQ=DAILY;BYHOUR=2,3;BYMINUTE=0;BYSECOND=0"
    schedule = Schedule("", "Europe/Berlin", rule=rule, start="2027-03-28T00:00:00")
    day = datetime(2027, 3, 28, tzinfo=UTC).timestamp() - 3600

    assert [*moments_between(schedule, day, day + 86_000)] == [
        datetime(2027, 3, 28, 1, tzinfo=UTC).timestamp()
    ]


def test_a_day_that_a_zone_left_out():
    """Samoa went from the 29th to the 31st."""
    moment = instant(datetime(2011, 12, 30, 9), ZoneInfo("Pacific/Apia"))

    assert shown(moment, "Pacific/Apia") == "Sat 31 Dec 2011 00:00"


def test_every_hour_is_an_hour_over_summer_time():
    rule = "FREQ=HOURLY"
    schedule = Schedule("", "Europe/Berlin", rule=rule, start="2027-01-01T00:00:00")
    found = [*moments_between(schedule, YEAR, YEAR + HOURS * 3600)]

    assert {b - a for a, b in pairwise(found)} == {3600.0}
    assert len(found) == HOURS


def test_of_what_was_missed_the_last_counts():
    schedule = daily(9, 0, "UTC")
    due = following(schedule, YEAR)

    assert missed(schedule, due, due) == (due, 0)
    assert missed(schedule, due, due + 86_399) == (due, 0)
    assert missed(schedule, due, due + 3 * 86_400) == (due + 3 * 86_400, 3)
    assert missed(Schedule("once", "UTC", at=due), due, due + 10**6) == (due, 0)


def test_once_is_over_afterwards():
    once = Schedule("once", "UTC", at=YEAR)

    assert following(once, YEAR - 1) == YEAR
    assert following(once, YEAR) is None
