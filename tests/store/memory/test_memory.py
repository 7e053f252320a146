import os
import random
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from store.memory.digests import Digest
from store.memory.log import Act, Sought
from store.memory.memory import (
    ASKED,
    QUESTIONS,
    SEEN,
    Asked,
    Memory,
    Opinion,
    Opinions,
    Past,
    Refused,
    Said,
)
from store.memory.schedule import Schedule
from tests.command import talent

NOW = 1_800_000_000.0


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


def test_what_found_nobody_is_counted_and_what_is_noise_is_not_recent(memory):
    for question, intent, found in [
        ("who knows Haskell", "find", False),
        ("who knows Java", "find", True),
        ("asdf", "unsure", False),
        ("who knows Haskell", "find", False),
    ]:
        memory.keep(Asked(question, "U1"), NOW, Said(intent, "people", "a1", found))

    assert memory.missed(9) == [("who knows Haskell", 2), ("asdf", 1)]
    assert memory.missed(1) == [("who knows Haskell", 2)]
    assert memory.recent("U1", 9) == ("who knows Haskell", "who knows Java")


def test_an_opinion_is_kept_with_question_reading_and_answer(memory):
    row = memory.keep(Asked("who knows Java", "U1"), NOW, Said("find", "people · Java", "a1b2"))

    assert memory.opinions() == Opinions(0, 0)
    assert memory.judge(row, "U1", True, "", NOW)
    assert memory.judge(row, "U2", False, "", NOW + 1)
    assert memory.judge(row, "U2", False, "Teo is missing", NOW + 2)
    assert not memory.judge(row + 1, "U2", False, "", NOW)
    complaint = Opinion("who knows Java", "people · Java", "a1b2", "Teo is missing")
    assert memory.opinions() == Opinions(1, 1, (complaint,))


def test_opinions_go_with_what_they_are_about(memory):
    kept = [memory.keep(Asked(q, "U1"), NOW) for q in ("about Mira Lindt", "who knows C", "old")]
    for row, reason in zip(kept, ("", "where is mira lindt?", "no"), strict=True):
        memory.judge(row, "U1", False, reason, NOW)
    memory.forget(7, ["Mira Lindt"])

    assert [o.question for o in memory.opinions().latest] == ["old"]
    memory.prune(NOW + ASKED + 1)
    assert memory.opinions() == Opinions(0, 0)


def test_the_first_version_s_file_is_brought_up_to_date(path):
    columns = [
        c
        for c in QUESTIONS.tables["asked"].columns
        if c not in ("intent", "reading", "answer", "missed")
    ]
    with sqlite3.connect(path) as link:
        link.execute(f"create table asked ({', '.join(columns)}, primary key (id))")
        link.execute("insert into asked values (1, 'U1', 'who knows C', 1, '', '[]', ?)", (NOW,))
        link.execute("pragma application_id = 0x7A1E4E0D")
        link.execute("pragma user_version = 1")
    link.close()
    memory = Memory(path)

    assert memory.recent("U1", 9) == ("who knows C",)
    assert memory.missed(9) == []
    memory.close()


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


def digest_of(question):
    return Digest("k1", "U1", "C1", question, Schedule("once", "UTC", NOW), baseline=1.0, made=NOW)


def damaged(path, seed):
    """Some bytes flipped, a page zeroed or the end cut off."""
    draw, data = random.Random(seed), bytearray(path.read_bytes())
    page = draw.randrange(len(data) // 4096) * 4096
    if seed % 3 == 0:
        data[page : page + 4096] = bytes(4096)
    elif seed % 3 == 1:
        del data[max(page, 200) :]
    for _ in range(30 * (seed % 3 == 2)):
        data[draw.randrange(100, len(data))] ^= 1 << draw.randrange(8)
    path.write_bytes(data)


USES = (
    lambda memory: memory.claim("event:Ev1", NOW),
    lambda memory: memory.keep(Asked("who knows C?", "U1"), NOW),
    lambda memory: [memory.asked(row) for row in range(1, 30)],
    lambda memory: [memory.recall(f"C{n}") for n in range(30)],
    lambda memory: (memory.recent("U1", 5), memory.missed(5), memory.opinions()),
    lambda memory: memory.log.read(Sought()),
    lambda memory: [memory.slots.shown(one) for one in memory.digests.all()],
    lambda memory: memory.prune(NOW),
    lambda memory: memory.forget(3, ["Ada"]),
)


@pytest.mark.parametrize("seed", range(30))
def test_a_damaged_file_works_or_is_refused_in_a_line(path, seed):
    memory = Memory(path)
    for n in range(30):
        row = memory.keep(Asked(f"who knows thing {n}?", "U1", people=(n, 3)), NOW)
        memory.remember([f"C{n}"], Past("who?", (n, 4), row, 8), NOW)
        memory.log.note(Act("U1", "asked", f"who knows thing {n}?", people=(n,)), NOW)
    memory.digests.add(digest_of("who knows C?"), {1: ("a",), 2: ("b",)})
    memory.close()
    damaged(path, seed)
    memory = None
    for use in USES:
        try:
            memory = memory or Memory(path)
            use(memory)
        except Refused as why:
            assert str(why).startswith(f"{path.name}: ") and "\n" not in str(why)
    if memory:
        memory.close()


@pytest.mark.parametrize("command", ["audit", "digests", "forget", "export"])
def test_the_command_line_says_that_it_is_damaged(samples, tmp_path, command):
    index = Path(shutil.copy(samples, tmp_path / "t.db"))
    memory = index.with_suffix(".memory.db")
    Memory(memory).close()
    os.truncate(memory, 5000)
    words = {"forget": ("Ada Lindqvist", "--yes"), "export": ("--csv",)}.get(command, ())
    done = talent(command, *words, "--db", index)
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 1
    assert "t.memory.db: is damaged" in done.stderr and "no CV is in it" in done.stderr
