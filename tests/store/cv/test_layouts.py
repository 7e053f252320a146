"""parse(): whole CVs of made-up people in many layouts, each with what must be read from it.

layouts/NAME.txt is a text as a reader left it, layouts/NAME.want one line for each entry:
kind | start..end | field=value | ... A line break within a value is written as a return sign.
"""

from pathlib import Path

import pytest

from store.cv.page.clean import clean
from store.cv.parser import parse
from store.records import CV, Fact, Period

FOLDER = Path(__file__).parent / "layouts"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))


def told(cv: CV) -> list[str]:
    """A CV in the form of a .want file."""
    rows = [" | ".join(["basics", *map(fact, cv.basics)])]
    for e in cv.entries:
        rows += [" | ".join([e.kind, *time(e.period), *map(fact, e.facts)])]
    return [row.replace("\n", "⏎") for row in rows]


def fact(fact: Fact) -> str:
    return f"{fact.field}={fact.value}"


def time(period: Period) -> list[str]:
    return [f"{period.start}..{'open' if period.open else period.end}"] if period else []


def test_there_are_layouts() -> None:
    assert len(NAMES) > 40


@pytest.mark.parametrize("name", NAMES)
def test_layout(name: str) -> None:
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    want = (FOLDER / f"{name}.want").read_text(encoding="utf-8").splitlines()
    assert told(parse(clean(text))) == want
