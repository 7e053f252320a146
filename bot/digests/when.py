"""WHEN, in people's words -> a Schedule, or a hint where they are not clear (pure).

Days, dates and times are cut out one after the other; a word that is left over is not guessed at.
dateparser reads the dates that are cut out: on whole phrases it takes "at 9" for a day.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from re import Match, Pattern
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from bot.digests import clock
from bot.digests import when_words as w
from bot.digests.clock import HINT, Unclear
from bot.digests.recurring import Pieces, rule, told
from bot.digests.zones import zoned
from store.memory.schedule import Schedule, following, instant

FARTHEST = 5 * 366 * 86_400  # seconds ahead that anybody plans a digest
MOST_WORDS = 300  # characters


@dataclass(slots=True)
class Rest:
    """What is left of the words while they are read, and what was read."""

    text: str
    local: datetime  # now, in the zone
    pieces: Pieces = field(default_factory=Pieces)
    day: date | None = None  # the one day that is meant
    named: bool = False  # that day is a day of the week
    moment: float | None = None  # exactly then, if no time of day is said
    part: str = ""  # of the day: "morning"

    def cut(self, pattern: Pattern[str]) -> Match[str] | None:
        found = pattern.search(self.text)
        if found:
            self.text = f"{self.text[: found.start()]} ‧ {self.text[found.end() :]}"
        return found

    def has(self, *words: str) -> bool:
        return bool(set(words) & set(self.text.split()))


def schedule(words: str, now: float, zone: str) -> Schedule:
    """Raises Unclear. `zone` is the asker's, unless the words name another."""
    text = " ".join(words.replace("–", "-").replace("’", "'").split()).strip(" .!;,")[:MOST_WORDS]
    text, zone = zoned(text, zone)
    if not text.strip():
        raise Unclear(f"When? {HINT}")
    rest = Rest(text.lower(), datetime.fromtimestamp(now, ZoneInfo(zone)))
    _refuse(rest)
    for cut in (_soon, _dates, _ordinals, _often, _days, _times):
        cut(rest)
    words_left = rest.text.replace("‧", " ").replace(",", " ").split()
    if left := [word for word in words_left if word not in w.FILLERS]:
        raise Unclear(f"I do not know what “{' '.join(left)}” means as a time. {HINT}")
    made = _repeated(rest, zone) if rest.pieces.freq else _once(rest, zone, now)
    due = following(made, now - 1)
    if due is None or due > now + FARTHEST:
        raise Unclear(f"That is over, or more than five years away. {HINT}")
    return made


# --- what is cut out ----------------------------------------------------------------------------


def _refuse(rest: Rest) -> None:
    if rest.cut(w.MINUTES):
        raise Unclear(f"A digest comes at most once an hour. {HINT}")
    if found := w.SLASHED.search(rest.text):
        raise Unclear(f"“{found[0]}” may be two dates. Write it like 5 December or 2026-12-05.")
    if (found := w.EXCEPT.search(rest.text)) and not w.RANGE.search(rest.text):
        raise Unclear(f"I cannot do “{found[0]}”: a digest has one rhythm. {HINT}")


def _soon(rest: Rest) -> None:
    """ "in 6 seconds", "in 2 days", "now"."""
    found = rest.cut(w.IN)
    if rest.cut(w.NOW):
        rest.moment = rest.local.timestamp()
    if not found:
        return
    late, ahead, half = 0.0, relativedelta(), "and a half" in found[0]
    for number, unit in w.ONE_SPAN.findall(found[0].replace("and a half", "")):
        count = clock.number(number) + half / 2
        if unit.startswith(("d", "w", "mo")):
            name = {"d": "days", "w": "weeks", "m": "months"}[unit[0]]
            ahead += relativedelta(**{name: int(count)})
        else:
            late += count * w.SECONDS[unit[0]]
    try:
        then = rest.local.replace(tzinfo=None) + ahead
        rest.day = then.date() if ahead else None
        moment = (
            instant(then, ZoneInfo(str(rest.local.tzinfo))) if ahead else rest.local.timestamp()
        )
        rest.moment = moment + late
    except (OverflowError, ValueError):
        raise Unclear(f"That is too far away. {HINT}") from None


def _dates(rest: Rest) -> None:
    """A date with a day, and words like tomorrow."""
    if found := rest.cut(w.DATE):
        rest.day = _date(found[0], rest.local)
        if rest.has("every", "each", "yearly", "annually"):
            rest.pieces = replace(
                rest.pieces, freq="YEARLY", month=rest.day.month, month_days=(rest.day.day,)
            )
            rest.day = None
            _ = rest.cut(w.EVERY) or rest.cut(w.ADVERB)
    elif found := rest.cut(w.RELATIVE):
        ahead = {"tod": 0, "ton": 0, "tom": 1}.get(found[0][:3], 2)
        rest.day = rest.local.date() + timedelta(days=ahead)
        rest.part = "tonight" if found[0] == "tonight" else ""


def _date(said: str, local: datetime) -> date:
    """Raises Unclear for a day that no calendar has."""
    import dateparser  # 100 ms: only when there is a date

    settings = {
        "RELATIVE_BASE": local.replace(tzinfo=None) - timedelta(days=1),  # today is ahead, too
        "PREFER_DATES_FROM": "future",
        "DATE_ORDER": "DMY",
        "REQUIRE_PARTS": ["day", "month"],
    }
    found: datetime | None = dateparser.parse(said, languages=["en"], settings=settings)
    if found is None:
        raise Unclear(f"I know no day “{said}”. {HINT}")
    return found.date()


def _ordinals(rest: Rest) -> None:
    """ "first Monday of the month", "on the 1st and 15th"."""
    month = "month" in rest.text or "quarter" in rest.text
    found = w.NTH_DAY.search(rest.text)
    other = found and found[1] and found[2] in ("second", "2nd") and not found[4] and not month
    if found and not other:
        rest.cut(w.NTH_DAY)
        _nth(rest.pieces, found)
    elif found := rest.cut(w.MONTH_DAY):
        days = tuple(int(x[:-2]) for x in clock.listed(found[1]))
        if not all(0 < day < 32 for day in days):
            raise Unclear(f"No month has a day “{found[1]}”. {HINT}")
        rest.pieces.month_days = days
        if month or rest.has("every", "each"):
            rest.pieces.freq = "MONTHLY"


def _nth(pieces: Pieces, found: Match[str]) -> None:
    nth = tuple(w.ORDINALS[x] for x in clock.listed(found[2]))
    pieces.freq, pieces.quarter = "MONTHLY", found[5] == "quarter"
    if found[3].startswith("day"):
        pieces.month_days = nth
    else:
        one = w.ONE_DAY.fullmatch(found[3])
        pieces.nth, pieces.days = nth, (clock.day(found[3]),) if one else w.DAYS[:5]


def _often(rest: Rest) -> None:
    """ "daily", "every day", "every other week", "every 3 months"."""
    pieces = rest.pieces
    if found := rest.cut(w.EVERY_OTHER):
        freq, by = w.UNITS[found[3] or "week"]
        pieces.interval = by * (2 if found[1] else int(clock.number(found[2])))
        pieces.freq = pieces.freq or freq
    elif found := rest.cut(w.EVERY):
        freq, pieces.interval = w.UNITS[found[1]]
        pieces.freq = pieces.freq or freq
    elif found := rest.cut(w.ADVERB):
        freq, pieces.interval = w.OFTEN[found[0]]
        pieces.freq = pieces.freq or freq
    elif w.EVERY_PART.search(rest.text):
        pieces.freq = "DAILY"
    if not 0 < pieces.interval < 100:
        raise Unclear(f"I cannot count to that. {HINT}")


def _days(rest: Rest) -> None:
    """Days of the week: every one of them, or "next Monday" alone."""
    every = w.EVERY_DAYS.search(rest.text)
    days: tuple[str, ...] = w.DAYS[:5]
    if rest.cut(w.WEEKEND):
        days = w.DAYS[5:]
    elif found := rest.cut(w.RANGE):
        first, last = (w.DAYS.index(clock.day(x)) for x in found.groups())
        days = tuple(w.DAYS[n % 7] for n in range(first, first + (last - first) % 7 + 1))
    elif found := rest.cut(w.LIST):
        said = w.ONE_DAY.findall(found[0])
        days = tuple(clock.day(x) for x in said)
        plural = any(x.endswith("days") for x in said)
        if (
            len(days) == 1
            and not (every or plural or rest.pieces.freq)
            and w.ONE_OFF.search(rest.text)
        ):
            rest.day, rest.named = _ahead(rest, days[0]), True
            return
    elif not rest.cut(w.WORK):
        return
    if rest.day or rest.pieces.freq not in ("", "DAILY", "WEEKLY"):
        raise Unclear(f"That is more than one rhythm. {HINT}")
    rest.pieces.freq, rest.pieces.days = "WEEKLY", tuple(sorted(set(days), key=w.DAYS.index))


def _ahead(rest: Rest, day: str) -> date:
    ahead = (w.DAYS.index(day) - rest.local.weekday()) % 7
    return rest.local.date() + timedelta(days=ahead or 7 * rest.has("next"))


def _times(rest: Rest) -> None:
    """Times of day; a bare number only at the end, where nothing else can be meant."""
    if found := rest.cut(w.PART):
        rest.part = found[1]
    found = rest.cut(w.TIMES) or rest.cut(w.BARE_TIMES)
    if not found and (rest.pieces.freq or rest.day):
        found = rest.cut(w.LAST_NUMBER)
    if found:
        rest.pieces.times = clock.times(found[1], rest.part)
        if not rest.pieces.times:
            raise Unclear(f"“{found[1].strip()}” is no time of day. {HINT}")
    elif rest.part:
        rest.pieces.times = ((w.PARTS[rest.part], 0, 0),)


# --- what it comes to ---------------------------------------------------------------------------


def _once(rest: Rest, zone: str, now: float) -> Schedule:
    times, today = rest.pieces.times, rest.local.date()
    if len(times) > 1 or len(rest.pieces.month_days) > 1:
        raise Unclear(f"Once is one time; make two digests for two. {HINT}")
    if rest.moment is not None and not times:
        return Schedule("once", zone, rest.moment)
    if rest.moment is not None and not rest.day:
        raise Unclear(f"Those are two times. {HINT}")
    if rest.pieces.month_days:
        pieces = replace(rest.pieces, freq="MONTHLY", times=times or ((w.USUAL, 0, 0),))
        made = Schedule("", zone, rule=rule(pieces), start=f"{today}T00:00:00")
        return Schedule("once", zone, following(made, now) or 0.0)
    if not times and (rest.day is None or (rest.day == today and not rest.named)):
        raise Unclear(f"At what time, and how often? {HINT}")
    at = times[0] if times else (w.USUAL, 0, 0)
    moment = _at(rest.day or today, at, zone)
    if moment <= now and (rest.day is None or rest.named):
        ahead = timedelta(days=7 if rest.named else 1)
        moment = _at((rest.day or today) + ahead, at, zone)
    return Schedule("once", zone, moment)


def _at(day: date, at: clock.Time, zone: str) -> float:
    return instant(datetime(day.year, day.month, day.day, *at), ZoneInfo(zone))


def _repeated(rest: Rest, zone: str) -> Schedule:
    pieces, today = rest.pieces, rest.local.date()
    if rest.day or rest.moment is not None:
        raise Unclear(f"Once, or again and again? {HINT}")
    if pieces.freq == "HOURLY":
        return _hourly(rest, zone)
    pieces.times = pieces.times or ((w.USUAL, 0, 0),)
    if len({t[1:] for t in pieces.times}) > 1:
        raise Unclear("Times of one digest may differ in the hour alone: 9:30 and 17:30.")
    if pieces.freq == "WEEKLY" and not pieces.days:
        pieces.days = (w.DAYS[today.weekday()],)
    if pieces.freq == "YEARLY" and not pieces.month:
        pieces.month, pieces.month_days = today.month, (today.day,)
    if pieces.freq == "MONTHLY" and not (pieces.nth or pieces.month_days):
        pieces.month_days = (today.day,)
    start = f"{today}T00:00:00"
    first = Schedule("", zone, rule=rule(replace(pieces, interval=1)), start=start)
    due = following(first, rest.local.timestamp())
    if due is None:
        raise Unclear(f"No such day comes. {HINT}")
    if pieces.interval > 1:  # counted from the first, not from today
        start = f"{datetime.fromtimestamp(due, ZoneInfo(zone)).date()}T00:00:00"
    return Schedule(told(pieces), zone, rule=rule(pieces), start=start)


def _hourly(rest: Rest, zone: str) -> Schedule:
    """From the next full hour on, however the clock is put."""
    if rest.pieces.times or rest.pieces.days:
        raise Unclear(f"That is more than one rhythm. {HINT}")
    seconds = 3600 - (rest.local.minute * 60 + rest.local.second)
    first = datetime.fromtimestamp(int(rest.local.timestamp()) + seconds, ZoneInfo("UTC"))
    start = first.replace(tzinfo=None).isoformat()
    return Schedule(told(rest.pieces), zone, rule=rule(rest.pieces), start=start)
