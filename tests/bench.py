"""`make bench`: how fast an index of made-up CVs is, beside SQLite's own full-text search.

Everything is measured in one run on one machine, so that the ratios can be compared between
machines. It is no test and no test runs it: `python -m tests.bench [CVs]`.
"""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from bot.rendering.text import text
from handlers import reply
from handlers.question import Request
from store.changes.load import load
from store.index import Index
from store.memory.memory import Memory
from tests.command import APP, ENVIRONMENT
from tests.families import questions
from tests.made_up import cvs

NOW, DAY = "2026-11-24T09:00:00+00:00", date(2026, 11, 24)
EXTRA = 400  # CVs that are loaded while questions are asked


@dataclass(frozen=True)
class Times:
    """Seconds that each of several questions took."""

    p50: float
    p95: float

    def __str__(self) -> str:
        return f"p50 {self.p50 * 1000:.1f} ms, p95 {self.p95 * 1000:.1f} ms"


def main(count: int) -> None:
    with TemporaryDirectory() as place:
        folder = cvs.write(Path(place) / "cvs", count)
        texts = [p.read_text() for p in sorted(folder.rglob("*.md"))]
        database = Path(place) / "talent.db"
        first = seconds(lambda: load([folder], database, NOW))
        again = seconds(lambda: load([folder], database, NOW))
        raw = Path(place) / "raw.db"
        plain = seconds(lambda: raw_load(texts, raw))
        size, written = database.stat().st_size / count, sum(map(len, texts)) / count
        tell("load", f"{first / count * 1000:.1f} ms a CV", first / plain, "raw FTS5's time")
        tell(
            "unchanged again", f"{again / count * 1000:.2f} ms a CV", first / again, "times as fast"
        )
        tell("index", f"{size / 1000:.1f} KB a CV", size / written, "times its text")
        bare = raw_questions(raw, count)
        tell("raw FTS5", str(bare), bare.p95 / bare.p50, "its p50 at p95")
        families = asked(database, count)
        idle = times(chain.from_iterable(families.values()))
        tell("question", str(idle), idle.p50 / bare.p50, "raw FTS5's p50")
        for family, taken in families.items():
            one = times(taken)
            tell(f"  {family}", str(one), one.p95 / idle.p95, "of their p95")
        while_loading(Path(place), database, count, idle)


def tell(what: str, figure: str, ratio: float, of: str) -> None:
    print(f"{what:22} {figure:32} {ratio:8.1f} {of}", flush=True)


def seconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


def times(found: Iterable[float]) -> Times:
    taken = list(found)
    return Times(median(taken), quantiles(taken, n=20)[-1])


def asked(database: Path, count: int) -> dict[str, list[float]]:
    """family -> the processor's seconds that each of its questions took, as text for the terminal,
    with what is read once where it is read; but for the very first question."""
    found: dict[str, list[float]] = {}
    with Index(database) as index:
        text(reply(Request("who knows Python?", DAY), index))
        for family, question in questions(count):
            found.setdefault(family, []).append(processor(question, index))
    return found


def processor(question: str, index: Index) -> float:
    """The processor's seconds that an answer takes."""
    start = process_time()
    text(reply(Request(question, DAY), index))
    return process_time() - start


def raw_load(texts: list[str], path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("create virtual table cvs using fts5(text, tokenize='porter')")
        connection.executemany("insert into cvs (text) values (?)", [(t,) for t in texts])


def raw_questions(path: Path, count: int) -> Times:
    """The same words, any of them, best CVs first."""
    sql = (
        "select rowid, snippet(cvs, 0, '', '', '', 16) from cvs where cvs match ?"
        " order by rank limit 10"
    )
    with closing(sqlite3.connect(path)) as connection:
        found = []
        for _, question in questions(count):
            asked = question.replace("?", " ").replace("'", " ").split()
            match = " OR ".join(f'"{word}"' for word in asked)
            found.append(seconds(lambda m=match: connection.execute(sql, (m,)).fetchall()))
        return times(found)


def while_loading(place: Path, database: Path, count: int, idle: Times) -> None:
    """Questions and claims while another process loads at low priority."""
    more = place / "more"
    for number in range(count, count + EXTRA):
        more.mkdir(exist_ok=True)
        (more / f"more-{number}.md").write_text(cvs.text(number))
    memory = Memory(database.with_suffix(".memory.db"))
    command = [
        "nice",
        "-n",
        "19",
        sys.executable,
        str(APP),
        "load",
        str(more),
        "--db",
        str(database),
    ]
    found, claims = [], []
    with (
        Index(database) as index,
        subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.DEVNULL) as loader,
    ):
        for number, (_, question) in enumerate(questions(count) * 100):
            if loader.poll() is not None:
                break
            found.append(processor(question, index))
            claims.append(seconds(lambda n=number: memory.claim(f"event {n}", 1.0)))
    memory.close()
    busy = times(found)
    tell("question in a load", str(busy), busy.p50 / idle.p50, "its idle p50")
    tell("claim in a load", f"at most {max(claims) * 1000:.1f} ms", max(claims) / 0.1, "of 100 ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
