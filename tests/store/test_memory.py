import sqlite3
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from store.memory import SEEN, Asked, Memory, Past, Refused

NOW = 1_800_000_000.0


@pytest.fixture
def path(tmp_path):
    return tmp_path / "talent.memory.db"


@pytest.fixture
def memory(path):
    memory = Memory(path)
    yield memory
    memory.close()


def test_the_first_claim_wins_and_it_is_forgotten_after_a_day(memory):
    assert memory.claim("event:Ev1", NOW)
    assert not memory.claim("event:Ev1", NOW + 60)
    memory.prune(NOW + SEEN + 1)
    assert memory.claim("event:Ev1", NOW + SEEN + 2)


def test_one_winner_among_threads(memory):
    with ThreadPoolExecutor(8) as pool:
        won = list(pool.map(lambda n: memory.claim(f"k{n % 50}", NOW), range(400)))

    assert sum(won) == 50


def claims(path: str) -> int:
    memory = Memory(Path(path))
    return sum(memory.claim(f"k{n}", NOW) for n in range(100))


def test_one_winner_among_processes_that_start_at_once(path):
    with get_context("spawn").Pool(3) as pool:
        won = pool.map(claims, [str(path)] * 3, chunksize=1)

    assert sum(won) == 100


def test_a_conversation_goes_on_after_a_restart(path):
    before = Memory(path)
    before.remember(["C1:1.0", "C1:1.1"], Past("who knows Java", (3, 1), 7, 8), NOW)
    before.close()

    after = Memory(path)
    assert after.recall("C1:1.1") == Past("who knows Java", (3, 1), 7, 8)
    assert after.recall("C2:1.1") is None
    after.close()


def test_a_question_is_found_again_as_it_was_put(memory):
    asked = Asked("and Rust?", "U1", False, "who knows Java", (3, 1))

    assert memory.asked(memory.keep(asked, NOW)) == asked
    assert memory.asked(99) is None


def test_recent_questions_newest_first_each_once_and_ones_own(memory):
    for user, question in [("U1", "a"), ("U1", "b"), ("U2", "c"), ("U1", "a"), ("U1", "d")]:
        memory.keep(Asked(question, user), NOW)

    assert memory.recent("U1", 2) == ("d", "a")
    assert memory.recent("U1", 9) == ("d", "a", "b")
    assert memory.recent("U3", 9) == ()


def test_who_is_forgotten_leaves_no_byte_behind(path, memory):
    for question, people in [
        ("how do I reach MIRA Lindt?", ()),
        ("who knows Java", (7,)),
        ("x", ()),
    ]:
        memory.keep(Asked(question, "U1", earlier="and Mira Lindt" * (question == "x")), NOW)
        memory.remember([question], Past(question, people), NOW)
    memory.keep(Asked("who knows Rust", "U1", people=(1, 7)), NOW)
    memory.keep(Asked("who knows Go", "U1", people=(1,)), NOW)
    memory.remember(["kept"], Past("who knows Go", (1,)), NOW)
    memory.forget(7, ["Mira Lindt", ""])

    bytes_left = b"".join(file.read_bytes() for file in path.parent.iterdir()).lower()
    assert memory.recent("U1", 9) == ("who knows Go", "who knows Java")
    assert memory.recall("who knows Java") is None
    assert memory.recall("kept") == Past("who knows Go", (1,))
    assert b"mira" not in bytes_left
    assert b"rust" not in bytes_left


def test_only_the_owner_may_read_it(path, memory):
    memory.claim("k", NOW)

    files = list(path.parent.glob("talent.memory.db*"))
    assert len(files) == 3  # with -wal and -shm
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


def another_program(path):
    with sqlite3.connect(path) as link:
        link.execute("create table theirs (x)")
    link.close()


def later_version(path):
    Memory(path).close()
    with sqlite3.connect(path) as link:
        link.execute("pragma user_version = 99")
    link.close()


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (another_program, "not a memory file"),
        (later_version, "later version"),
        (lambda path: path.write_bytes(b"some words"), "not a memory file"),
    ],
)
def test_what_is_not_ours_is_refused_and_left_as_it_was(path, make, why):
    make(path)
    was = path.read_bytes()

    with pytest.raises(Refused, match=why):
        Memory(path)
    assert path.read_bytes() == was
