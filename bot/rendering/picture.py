"""What is dated in people's lives -> a picture of it, PNG. Needs matplotlib, which is an extra."""

import io
import logging
from collections.abc import Sequence
from datetime import date
from threading import Lock
from typing import Any

from bot.rendering.kit import clipped
from handlers.timeline import Step
from store.records import Period

MOST = 40  # steps in one picture
WIDTH, ROW, FRAME = 10.0, 0.42, 1.1  # inches: the picture, a step, what is around them
WORDS = 75  # characters of a step
FONTS = ("DejaVu Sans", "Noto Sans CJK SC", "WenQuanYi Zen Hei", "Arial Unicode MS")
STUDY = frozenset({"education"})
# Told apart by lightness and hatching as well as by colour.
LOOKS = {True: ("#9ecae1", "///"), False: ("#2c5f8a", "")}
DOTS = 110  # an inch

turn = Lock()  # matplotlib's fonts are not made for several threads


class NotInstalled(Exception):
    """matplotlib is not there."""


def picture(steps: Sequence[Step], today: date) -> bytes:
    """A bar a step, the words above it, people one below the other. Raises NotInstalled."""
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise NotInstalled from None
    logging.getLogger("matplotlib").setLevel(logging.ERROR)  # which fonts are not there
    rows = rows_of(steps[:MOST])
    with turn:
        figure = Figure(figsize=(WIDTH, ROW * len(rows) + FRAME), dpi=DOTS, layout="constrained")
        axes = figure.add_subplot()
        draw(axes, rows, today)
        out = io.BytesIO()
        figure.savefig(out, format="png")
    return out.getvalue()


def rows_of(steps: Sequence[Step]) -> list[Step | str]:
    """Each person's name, where there are several, then what is dated of theirs."""
    several = len({step.person for step in steps}) > 1
    rows: list[Step | str] = []
    for before, step in zip((None, *steps), steps, strict=False):
        if several and (before is None or before.person != step.person):
            rows.append(step.person)
        rows.append(step)
    return rows


def draw(axes: Any, rows: Sequence[Step | str], today: date) -> None:
    now = year(today.isoformat())
    spans = [reach(row.period, now) for row in rows if isinstance(row, Step)]
    first, last = min(a for a, _ in spans), max(b for _, b in spans)
    pad = max(0.5, (last - first) * 0.03)
    for number, row in enumerate(rows):
        if isinstance(row, str):
            label(axes, first, number + 0.3, clipped(row, WORDS), weight="bold")
            continue
        start, end = reach(row.period, now)
        color, hatch = LOOKS[row.kind in STUDY]
        axes.barh(number + 0.28, end - start, left=start, height=0.3, color=color, hatch=hatch)
        right = start > first + (last - first) * 0.6  # words to the left of what ends there
        words = f"{clipped(row.words, WORDS)}, {row.when}"
        label(axes, end if right else start, number - 0.02, words, ha="right" if right else "left")
    axes.set_ylim(len(rows) - 0.2, -0.6)
    axes.set_xlim(first - pad, last + pad)
    axes.xaxis.get_major_locator().set_params(integer=True)
    axes.xaxis.set_major_formatter("{x:.0f}")
    axes.set_yticks([])
    for side in ("left", "right", "top"):
        axes.spines[side].set_visible(False)
    axes.grid(axis="x", color="#dddddd", linewidth=0.6)
    axes.set_axisbelow(True)
    axes.set_xlabel("hatched: study · plain: work, teaching and other")


def label(axes: Any, x: float, y: float, words: str, **style: Any) -> None:
    """Words as they are: no formula of TeX is read into a CV's dollar signs."""
    axes.text(x, y, words, va="center", fontsize=9, family=FONTS, parse_math=False, **style)


def reach(period: Period, now: float) -> tuple[float, float]:
    """From when to when, in years; a year alone is all of it."""
    end = now if period.open else year(period.end or period.start, last=True)
    start = year(period.start or period.end)
    return start, max(end, start + 1 / 12)


def year(moment: str, last: bool = False) -> float:
    """ "2019-03" as a number; where `last`, the end of that month or year.

    >>> year("2019"), year("2019", last=True), year("2019-07")
    (2019.0, 2020.0, 2019.5)
    """
    parts = [int(part) for part in moment.split("-")]
    months = (parts[1] - 1 + last if len(parts) > 1 else 12 * last) / 12
    return parts[0] + months
