"""Loads that are killed, stopped, out of room or many at once: whole CVs only, and the next load
completes what is missing."""

import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from store.changes.load import load
from store.disk.opening import Unusable
from store.index import Index
from store.sound import trouble
from tests.command import APP, ENVIRONMENT, start, talent
from tests.made_up import cvs

NOW = "2026-11-24T09:00:00+00:00"
COUNT = 35
# The command line with small batches, so that a short load has many moments between them.
SMALL_BATCHES = (
    f"import runpy, sys; sys.path.insert(0, {str(APP.parent)!r}); import store.changes.load;"
    f" store.changes.load.BATCH = 7; runpy.run_path({str(APP)!r}, run_name='__main__')"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return cvs.write(tmp_path_factory.mktemp("cvs"), COUNT)


@pytest.fixture(scope="module")
def reference(folder, tmp_path_factory):
    path = tmp_path_factory.mktemp("reference") / "t.db"
    load([folder], path, NOW)
    return held(path)


@pytest.fixture
def database(tmp_path):
    return tmp_path / "t.db"


def held(path: Path) -> set[tuple[str, str, str]]:
    """(file, digest, whose) of all that a sound index holds; nothing where there is none yet."""
    try:
        with Index(path) as index:
            assert trouble(index) == ""
            people = map(index.person, index.people())
            return {(d.name, d.digest, p.name) for p in people for d in p.documents}
    except Unusable as reason:
        assert str(reason).removeprefix(f"{path.name} ")[:9] in ("is empty:", "is not th")
        return set()


def loading(folder: Path, database: Path) -> subprocess.Popen:
    """A load that has begun: it holds the lock file."""
    words = ("load", folder, "--db", database)
    process = subprocess.Popen(
        [sys.executable, "-c", SMALL_BATCHES, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
        text=True,
    )
    while process.poll() is None and not database.with_name("t.db.lock").exists():
        wait(process, 0.005)
    return process


def begun(process: subprocess.Popen, database: Path) -> None:
    """Waits until some CVs are stored, or the load is over."""
    with closing(sqlite3.connect(database, timeout=0)) as link:
        while process.poll() is None and not stored(link):
            wait(process, 0.005)


def stored(link: sqlite3.Connection) -> int:
    with suppress(sqlite3.OperationalError):  # no table yet, or the loader has the file to itself
        return link.execute("select count(*) from documents").fetchone()[0]
    return 0


def wait(process: subprocess.Popen, seconds: float) -> None:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return


def test_a_load_killed_at_any_moment_leaves_whole_cvs(folder, reference, database):
    draw, sizes = random.Random(2), []
    for number in range(15):
        if number % 3 == 0:  # else it goes on where the last kill left it
            for file in database.parent.iterdir():
                file.unlink()
        process = loading(folder, database)
        if number >= 12:  # however slow the machine: the first batch is in
            begun(process, database)
        wait(process, draw.uniform(0, 0.25 + (number % 12) / 20))
        process.kill()
        process.communicate()
        sizes.append(len(held(database)))
        assert held(database) <= reference
    load([folder], database, NOW)

    assert held(database) == reference
    assert any(0 < size < COUNT for size in sizes)


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_load_that_is_stopped_says_nothing(folder, reference, database, number, status):
    draw = random.Random(number)
    for _ in range(3):
        process = loading(folder, database)
        wait(process, draw.uniform(0, 0.1))
        process.send_signal(number)
        out, err = process.communicate()
        assert (process.returncode, out, err.strip()) == (status, "", "")
        assert held(database) <= reference
        for file in database.parent.iterdir():
            file.unlink()


@pytest.mark.parametrize("room", [0, 100_000])
def test_a_full_disk_is_one_line_and_what_was_there_answers(folder, reference, database, room):
    load([folder / "000" / "cv-000000.md"], database, NOW)
    before, limit = held(database), database.stat().st_size + room

    def no_more() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    full = talent("load", folder, "--db", database, preexec_fn=no_more)
    assert full.returncode == 1
    assert len(full.stderr.splitlines()) == 1 and len(full.stderr) <= 401
    assert full.stdout.startswith(
        "0 new, 0 newer, 1 unchanged, 0 refused: t.db holds 1 CV of 1 person"
    )
    assert before <= held(database) <= reference
    load([folder], database, NOW)
    assert held(database) == reference


def test_two_loaders_and_four_askers_at_once(folder, reference, samples, database):
    shutil.copy(samples, database)
    before = held(database)
    loaders = [start("load", folder, "--db", database) for _ in range(2)]
    question = "who worked on large-batch training?"
    askers = [start("ask", question, "--db", database) for _ in range(4)]
    ends = [(p, *p.communicate(timeout=60)) for p in (*askers, *loaders)]

    assert [(p.returncode, err) for p, _, err in ends] == [(0, "")] * 6
    assert all("Yunshu Zheng" in out for _, out, _ in ends[:4])
    assert held(database) == before | reference
