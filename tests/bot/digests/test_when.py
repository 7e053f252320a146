"""Ways to say WHEN -> what they mean, on a Tuesday at ten in Berlin."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.digests.when import Unclear, schedule
from store.memory.schedule import following

TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC).timestamp()
ZONE = "Europe/Berlin"
MEANT = [  # (words, as it is told, with the zone if it is another, the next two times)
    ("in 6 seconds", "once", "26-11-24 10:00:06"),
    ("every day at 09:00", "every day at 09:00", "26-11-25 09:00, 26-11-26 09:00"),
    ("every weekday at 09:00", "every weekday at 09:00", "26-11-25 09:00, 26-11-26 09:00"),
    ("every Monday at 9am", "every Monday at 09:00", "26-11-30 09:00, 26-12-07 09:00"),
    ("every day", "every day at 09:00", "26-11-25 09:00, 26-11-26 09:00"),
    ("daily", "every day at 09:00", "26-11-25 09:00, 26-11-26 09:00"),
    ("daily at 9", "every day at 09:00", "26-11-25 09:00, 26-11-26 09:00"),
    ("each day at 9.30", "every day at 09:30", "26-11-25 09:30, 26-11-26 09:30"),
    ("every morning", "every day at 09:00", "26-11-25 09:00, 26-11-26 09:00"),
    ("every morning at 8", "every day at 08:00", "26-11-25 08:00, 26-11-26 08:00"),
    ("every evening", "every day at 18:00", "26-11-24 18:00, 26-11-25 18:00"),
    ("every evening at 6", "every day at 18:00", "26-11-24 18:00, 26-11-25 18:00"),
    ("every day at noon", "every day at 12:00", "26-11-24 12:00, 26-11-25 12:00"),
    ("at noon every day", "every day at 12:00", "26-11-24 12:00, 26-11-25 12:00"),
    ("9am daily", "every day at 09:00", "26-11-25 09:00, 26-11-26 09:00"),
    ("every day 9", "every day at 09:00", "26-11-25 09:00, 26-11-26 09:00"),
    ("every day, 9:30 am", "every day at 09:30", "26-11-25 09:30, 26-11-26 09:30"),
    ("weekdays at 9", "every weekday at 09:00", "26-11-25 09:00, 26-11-26 09:00"),
    ("every workday at 8:15", "every weekday at 08:15", "26-11-25 08:15, 26-11-26 08:15"),
    ("every business day at 5 pm", "every weekday at 17:00", "26-11-24 17:00, 26-11-25 17:00"),
    ("Monday to Friday at 9", "every weekday at 09:00", "26-11-25 09:00, 26-11-26 09:00"),
    ("Mon-Fri 9:00", "every weekday at 09:00", "26-11-25 09:00, 26-11-26 09:00"),
    ("every weekend at 10", "every Saturday and Sunday at 10:00", "26-11-28 10:00, 26-11-29 10:00"),
    ("Mondays at 9", "every Monday at 09:00", "26-11-30 09:00, 26-12-07 09:00"),
    ("on Mondays at 9:30am", "every Monday at 09:30", "26-11-30 09:30, 26-12-07 09:30"),
    (
        "Monday and Thursday at 9",
        "every Monday and Thursday at 09:00",
        "26-11-26 09:00, 26-11-30 09:00",
    ),
    (
        "every Monday and Thursday at 9",
        "every Monday and Thursday at 09:00",
        "26-11-26 09:00, 26-11-30 09:00",
    ),
    (
        "every Monday, Wednesday and Friday at 17:00",
        "every Monday, Wednesday and Friday at 17:00",
        "26-11-25 17:00, 26-11-27 17:00",
    ),
    ("Tue, Thu 14:00", "every Tuesday and Thursday at 14:00", "26-11-24 14:00, 26-11-26 14:00"),
    (
        "every Mon/Wed/Fri at 7",
        "every Monday, Wednesday and Friday at 07:00",
        "26-11-25 07:00, 26-11-27 07:00",
    ),
    (
        "every Monday and every Thursday at 9",
        "every Monday and Thursday at 09:00",
        "26-11-26 09:00, 26-11-30 09:00",
    ),
    (
        "every other Monday at 9",
        "every 2 weeks on Monday at 09:00",
        "26-11-30 09:00, 26-12-14 09:00",
    ),
    (
        "every second Tuesday at 10",
        "every 2 weeks on Tuesday at 10:00",
        "26-12-01 10:00, 26-12-15 10:00",
    ),
    (
        "every 2 weeks on Friday at 16:00",
        "every 2 weeks on Friday at 16:00",
        "26-11-27 16:00, 26-12-11 16:00",
    ),
    ("every two weeks", "every 2 weeks on Tuesday at 09:00", "26-12-01 09:00, 26-12-15 09:00"),
    (
        "fortnightly on Monday at 9",
        "every 2 weeks on Monday at 09:00",
        "26-11-30 09:00, 26-12-14 09:00",
    ),
    (
        "biweekly on Friday at 4pm",
        "every 2 weeks on Friday at 16:00",
        "26-11-27 16:00, 26-12-11 16:00",
    ),
    ("every week", "every Tuesday at 09:00", "26-12-01 09:00, 26-12-08 09:00"),
    ("every week on Wednesday", "every Wednesday at 09:00", "26-11-25 09:00, 26-12-02 09:00"),
    ("weekly on Wednesday at 11", "every Wednesday at 11:00", "26-11-25 11:00, 26-12-02 11:00"),
    ("weekly", "every Tuesday at 09:00", "26-12-01 09:00, 26-12-08 09:00"),
    (
        "first Monday of the month",
        "on the first Monday of every month at 09:00",
        "26-12-07 09:00, 27-01-04 09:00",
    ),
    (
        "first Monday of the month at 10",
        "on the first Monday of every month at 10:00",
        "26-12-07 10:00, 27-01-04 10:00",
    ),
    (
        "every first Monday of the month at 10am",
        "on the first Monday of every month at 10:00",
        "26-12-07 10:00, 27-01-04 10:00",
    ),
    (
        "the first and third Monday of every month at 9",
        "on the first and third Monday of every month at 09:00",
        "26-12-07 09:00, 26-12-21 09:00",
    ),
    (
        "on the last Friday of the month at 17:00",
        "on the last Friday of every month at 17:00",
        "26-11-27 17:00, 26-12-25 17:00",
    ),
    (
        "every second Tuesday of the month at 9",
        "on the second Tuesday of every month at 09:00",
        "26-12-08 09:00, 27-01-12 09:00",
    ),
    (
        "every month on the first Monday at 9",
        "on the first Monday of every month at 09:00",
        "26-12-07 09:00, 27-01-04 09:00",
    ),
    (
        "first weekday of the month at 9",
        "on the first weekday of every month at 09:00",
        "26-12-01 09:00, 27-01-01 09:00",
    ),
    (
        "last working day of each month at noon",
        "on the last weekday of every month at 12:00",
        "26-11-30 12:00, 26-12-31 12:00",
    ),
    (
        "last day of the month at 18:00",
        "on the last day of every month at 18:00",
        "26-11-30 18:00, 26-12-31 18:00",
    ),
    (
        "monthly on the 15th at 9",
        "on the 15th of every month at 09:00",
        "26-12-15 09:00, 27-01-15 09:00",
    ),
    (
        "every month on the 1st and 15th at 9",
        "on the 1st and 15th of every month at 09:00",
        "26-12-01 09:00, 26-12-15 09:00",
    ),
    (
        "on the 1st of every month",
        "on the 1st of every month at 09:00",
        "26-12-01 09:00, 27-01-01 09:00",
    ),
    (
        "on the 31st of every month at 9",
        "on the 31st of every month at 09:00",
        "26-11-30 09:00, 26-12-31 09:00",
    ),
    ("monthly", "on the 24th of every month at 09:00", "26-12-24 09:00, 27-01-24 09:00"),
    ("quarterly", "on the 24th of every 3 months at 09:00", "26-12-24 09:00, 27-03-24 09:00"),
    (
        "first Monday of every quarter at 9",
        "on the first Monday of every quarter at 09:00",
        "27-01-04 09:00, 27-04-05 09:00",
    ),
    (
        "every 3 months on the 1st at 9",
        "on the 1st of every 3 months at 09:00",
        "26-12-01 09:00, 27-03-01 09:00",
    ),
    (
        "every year on 1 March at 9",
        "every year on 1 March at 09:00",
        "27-03-01 09:00, 28-03-01 09:00",
    ),
    (
        "every 24 December at noon",
        "every year on 24 December at 12:00",
        "26-12-24 12:00, 27-12-24 12:00",
    ),
    ("yearly", "every year on 24 November at 09:00", "27-11-24 09:00, 28-11-24 09:00"),
    ("every other day at 9", "every 2 days at 09:00", "26-11-25 09:00, 26-11-27 09:00"),
    ("every 3 days at 9:15", "every 3 days at 09:15", "26-11-25 09:15, 26-11-28 09:15"),
    ("every hour", "every hour", "26-11-24 11:00, 26-11-24 12:00"),
    ("hourly", "every hour", "26-11-24 11:00, 26-11-24 12:00"),
    ("every 4 hours", "every 4 hours", "26-11-24 11:00, 26-11-24 15:00"),
    ("every day at 9 and 17", "every day at 09:00 and 17:00", "26-11-24 17:00, 26-11-25 09:00"),
    ("every day at 9am and 5pm", "every day at 09:00 and 17:00", "26-11-24 17:00, 26-11-25 09:00"),
    (
        "at 9:30 and 17:30 every weekday",
        "every weekday at 09:30 and 17:30",
        "26-11-24 17:30, 26-11-25 09:30",
    ),
    ("half past nine every day", "every day at 09:30", "26-11-25 09:30, 26-11-26 09:30"),
    ("every day at half past 9", "every day at 09:30", "26-11-25 09:30, 26-11-26 09:30"),
    (
        "every day at quarter to five in the evening",
        "every day at 16:45",
        "26-11-24 16:45, 26-11-25 16:45",
    ),
    ("every day at 9 o'clock", "every day at 09:00", "26-11-25 09:00, 26-11-26 09:00"),
    ("every day at 9 in the morning", "every day at 09:00", "26-11-25 09:00, 26-11-26 09:00"),
    (
        "every Friday at 5 in the afternoon",
        "every Friday at 17:00",
        "26-11-27 17:00, 26-12-04 17:00",
    ),
    ("in an hour", "once", "26-11-24 11:00"),
    ("in half an hour", "once", "26-11-24 10:30"),
    ("in 2 hours", "once", "26-11-24 12:00"),
    ("in an hour and a half", "once", "26-11-24 11:30"),
    ("in 1 hour and 30 minutes", "once", "26-11-24 11:30"),
    ("in 90 minutes", "once", "26-11-24 11:30"),
    ("10 minutes from now", "once", "26-11-24 10:10"),
    ("in 6s", "once", "26-11-24 10:00:06"),
    ("in 2h", "once", "26-11-24 12:00"),
    ("in 3 days", "once", "26-11-27 10:00"),
    ("in 3 days at 9", "once", "26-11-27 09:00"),
    ("in 2 weeks", "once", "26-12-08 10:00"),
    ("in a month at 9", "once", "26-12-24 09:00"),
    ("tomorrow at 10", "once", "26-11-25 10:00"),
    ("tomorrow", "once", "26-11-25 09:00"),
    ("tomorrow morning", "once", "26-11-25 09:00"),
    ("tomorrow evening at 7", "once", "26-11-25 19:00"),
    ("the day after tomorrow at 8", "once", "26-11-26 08:00"),
    ("today at 17:00", "once", "26-11-24 17:00"),
    ("tonight", "once", "26-11-24 20:00"),
    ("tonight at 9", "once", "26-11-24 21:00"),
    ("next Monday at 9", "once", "26-11-30 09:00"),
    ("on Monday at 9", "once", "26-11-30 09:00"),
    ("this Friday at 17:00", "once", "26-11-27 17:00"),
    ("on Tuesday at 9", "once", "26-12-01 09:00"),
    ("on Tuesday at 11", "once", "26-11-24 11:00"),
    ("next Tuesday at 11", "once", "26-12-01 11:00"),
    ("Monday at 9", "every Monday at 09:00", "26-11-30 09:00, 26-12-07 09:00"),
    ("on 5 December at 9", "once", "26-12-05 09:00"),
    ("Dec 24 at noon", "once", "26-12-24 12:00"),
    ("24 December 2026 8:00", "once", "26-12-24 08:00"),
    ("2026-12-24 08:00", "once", "26-12-24 08:00"),
    ("24.12.2026 at 8", "once", "26-12-24 08:00"),
    ("December 5th at 9", "once", "26-12-05 09:00"),
    ("the 5th of December at 9", "once", "26-12-05 09:00"),
    ("24 November at 17:00", "once", "26-11-24 17:00"),
    ("on the 15th at 9", "once", "26-12-15 09:00"),
    ("at 10:30", "once", "26-11-24 10:30"),
    ("at 9", "once", "26-11-25 09:00"),
    ("once tomorrow at 10", "once", "26-11-25 10:00"),
    ("noon", "once", "26-11-24 12:00"),
    ("now", "once", "26-11-24 10:00"),
    (
        "every day at 9 Europe/London",
        "every day at 09:00 Europe/London",
        "26-11-24 09:00, 26-11-25 09:00",
    ),
    (
        "every day at 9 in Asia/Singapore time",
        "every day at 09:00 Asia/Singapore",
        "26-11-25 09:00, 26-11-26 09:00",
    ),
    (
        "every day at 9 New York time",
        "every day at 09:00 America/New_York",
        "26-11-24 09:00, 26-11-25 09:00",
    ),
    ("every day at 9 UTC", "every day at 09:00 UTC", "26-11-24 09:00, 26-11-25 09:00"),
    (
        "every Monday at 09:00:30",
        "every Monday at 09:00:30",
        "26-11-30 09:00:30, 26-12-07 09:00:30",
    ),
    ("Every Day At 9AM!", "every day at 09:00", "26-11-25 09:00, 26-11-26 09:00"),
    ("every day at 21h", "every day at 21:00", "26-11-24 21:00, 26-11-25 21:00"),
    ("every day at 9h30", "every day at 09:30", "26-11-25 09:30, 26-11-26 09:30"),
    ("at midnight every Saturday", "every Saturday at 00:00", "26-11-28 00:00, 26-12-05 00:00"),
    ("every Sunday night", "every Sunday at 20:00", "26-11-29 20:00, 26-12-06 20:00"),
    ("every day at 5pm, please", "every day at 17:00", "26-11-24 17:00, 26-11-25 17:00"),
    ("Monday", "every Monday at 09:00", "26-11-30 09:00, 26-12-07 09:00"),
]
UNCLEAR = [  # (words, what is said of them)
    ("", "When?"),
    ("whenever", "I do not know what “whenever” means as a time."),
    ("every", "At what time, and how often?"),
    ("every 5 minutes", "A digest comes at most once an hour."),
    ("every minute", "A digest comes at most once an hour."),
    ("every day at 25:00", "“25:00” is no time of day."),
    ("every day at 13pm", "“13pm” is no time of day."),
    ("every day at 9:75", "“9:75” is no time of day."),
    ("yesterday at 9", "I do not know what “yesterday” means as a time."),
    ("2020-01-01 at 9", "That is over, or more than five years away."),
    ("today", "At what time, and how often?"),
    ("today at 8:00", "That is over, or more than five years away."),
    ("today at 8", "That is over, or more than five years away."),
    ("on 30 February at 9", "I know no day “30 february”."),
    ("12/05/2026 at 9", "“12/05/2026” may be two dates. Write it like 5 December or 2026-12-05."),
    ("every Monday except holidays", "I cannot do “except”: a digest has one rhythm."),
    ("every day until Friday", "I cannot do “until”: a digest has one rhythm."),
    ("every blue moon at 9", "I do not know what “blue moon” means as a time."),
    (
        "every day at 9 and 9:30",
        "Times of one digest may differ in the hour alone: 9:30 and 17:30.",
    ),
    ("every day at 9 EST", "“EST” may be several time zones. Write it like Europe/Berlin."),
    ("every day at 9 Mars/Olympus", "I do not know what “mars/olympus” means as a time."),
    ("tomorrow at 9 and 17", "Once is one time; make two digests for two."),
    ("in 2 hours at 9", "Those are two times."),
    ("in 99999999 days", "That is too far away."),
    ("in 200 years", "I do not know what “200 years” means as a time."),
    ("in 20 years", "I do not know what “20 years” means as a time."),
    ("on the 32nd of every month", "No month has a day “32nd”."),
    ("sometime next week", "I do not know what “sometime week” means as a time."),
    ("every Monday tomorrow", "That is more than one rhythm."),
    ("soon", "I do not know what “soon” means as a time."),
    ("every day in 5 minutes", "Once, or again and again?"),
    ("every hour at 9", "That is more than one rhythm."),
    ("between 9 and 10", "I cannot do “between”: a digest has one rhythm."),
    ("every 0 days", "I cannot count to that."),
    ("who knows Python", "I do not know what “who knows python” means as a time."),
]


@pytest.mark.parametrize(("words", "told", "times"), MEANT, ids=[m[0] for m in MEANT])
def test_when(words, told, times):
    found = schedule(words, TUESDAY, ZONE)

    zone = "" if found.zone == ZONE else f" {found.zone}"
    assert found.words + zone == told
    assert ", ".join(two(found)) == times


def two(found):
    """The next two moments, in the schedule's zone."""
    after = TUESDAY - 1
    for _ in range(2):
        after = following(found, after)
        if after is None:
            return
        local = datetime.fromtimestamp(after, ZoneInfo(found.zone))
        yield f"{local:%y-%m-%d %H:%M:%S}".removesuffix(":00")


@pytest.mark.parametrize(("words", "why"), UNCLEAR, ids=[u[0] for u in UNCLEAR])
def test_what_is_unclear_is_not_guessed(words, why):
    with pytest.raises(Unclear) as said:
        schedule(words, TUESDAY, ZONE)

    assert str(said.value).startswith(why)
    assert any(hint in str(said.value) for hint in ("Say, for example", "Write it like", "9:30"))


SAID = st.lists(
    st.sampled_from(
        "every other day Monday mon-fri first 1st 31st last of the month at 9 9:30 am pm noon in 2"
        " half an hour hours 0 days weeks tomorrow next 5 December 2026-12-24 30 February from now"
        " quarter to yearly hourly and , weekdays UTC Europe/Berlin Berlin time tonight".split()
    ),
    max_size=9,
).map(" ".join)


@settings(deadline=None)  # the first date loads a library
@given(st.one_of(SAID, st.text(max_size=60)))
def test_whatever_is_said_is_a_schedule_that_comes_or_a_hint(words):
    try:
        found = schedule(words, TUESDAY, ZONE)
    except Unclear as hint:
        assert str(hint)
    else:
        due = following(found, TUESDAY - 1)
        assert due is not None
        assert due >= TUESDAY - 1
        assert found.words
