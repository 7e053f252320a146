from contextlib import closing

import pytest

from store.changes.forget import forget, sought
from store.disk.opening import NotDone
from store.index import Index
from store.memory.audit import audit, note
from store.memory.log import KEPT, MOST, Act, Sought
from store.memory.memory import Memory
from tests.command import talent
from tests.store.changes.test_forget import left
from tests.store.conftest import NOW

AT = 1_795_510_800.0  # 2026-11-24 09:00 in UTC
DAY = 24 * 3600


@pytest.fixture
def memory(database):
    with closing(Memory(database.with_suffix(".memory.db"))) as made:
        yield made


@pytest.fixture
def ada(database):
    with Index(database) as index:
        return next(p for p in index.people() if index.person(p).name == "Ada Lindqvistova")


@pytest.fixture
def log(memory, ada):
    memory.log.note(Act("U1", "asked", "who knows CUDA?", "people · skill: CUDA", (2, 3)), AT)
    memory.log.note(Act("U2", "asked", "who wrote the frobnicator?", "", (ada, 3)), AT + DAY)
    memory.log.note(Act("U2", "opened", "", "Ada Lindqvistova", (ada,)), AT + 2 * DAY)
    memory.log.note(Act("U1", "asked", "where is Lindqvistova?", "where"), AT + 3 * DAY)
    return memory.log


WANTED = [
    ({}, ["where is", "frobnicator", "CUDA", "(taken out) (Ada"]),
    ({"asker": "U1"}, ["where is", "CUDA"]),
    ({"asker": "<@U1|ada>"}, ["where is", "CUDA"]),
    ({"person": "Ada Lindqvistova"}, ["frobnicator", "(taken out) (Ada"]),
    ({"person": "Lindqvistova"}, ["where is", "frobnicator", "(taken out) (Ada"]),
    ({"since": "2026-11-25"}, ["where is", "frobnicator", "(taken out) (Ada"]),
    ({"until": "2026-11-24"}, ["CUDA"]),
    ({"person": "Lindqvistova", "asker": "U1", "since": "2026-11-27"}, ["where is"]),
    ({"asker": "U9"}, []),
]


@pytest.mark.usefixtures("log")
@pytest.mark.parametrize(("given", "parts"), WANTED)
def test_lines_by_person_asker_and_day(database, given, parts):
    told = list(audit(database, NOW, **given))
    for part in parts:
        assert sum(part in line for line in told) == 1, part
    assert len(told) == len(parts) or (not parts and told == ["Nothing in the log fits."])


def test_a_line_says_who_when_what_how_and_whom(database, memory):
    memory.log.note(Act("U3", "asked", "who is Ada?", "Ada · profile", (1, 999)), AT)
    with Index(database) as index:
        name = index.person(1).name
    assert f"2026-11-24 09:00 U3 asked: who is Ada? (Ada · profile): {name}, somebody who" in next(
        audit(database, NOW, asker="U3")
    )


@pytest.mark.usefixtures("log")
@pytest.mark.parametrize("day", ["tomorrow", "24.11.2026", "2026-13-01"])
def test_a_day_that_is_none_is_refused(database, day):
    with pytest.raises(NotDone, match="a day is written like 2026-11-24"):
        list(audit(database, NOW, since=day))


def test_forgetting_takes_out_the_words_and_leaves_the_fact(database, log):
    memory = database.with_suffix(".memory.db")
    list(forget(database, memory, sought("Ada Lindqvistova", database)))

    assert left(database.parent) == []
    acts = log.read(Sought())
    assert [(a.user, a.act, a.words) for a in acts] == [
        ("U1", "asked", ""),
        ("U2", "opened", ""),
        ("U2", "asked", ""),
        ("U1", "asked", "who knows CUDA?"),
    ]
    assert [a.people for a in acts] == [(), (), (3,), (2, 3)]


def test_old_lines_go(memory, log):
    memory.prune(AT + KEPT + DAY)
    assert [act.user for act in log.read(Sought())] == ["U1", "U2", "U2"]
    assert log.blank(AT + 2 * DAY) == 1 and "frobnicator" not in str(log.read(Sought()))


def test_no_more_lines_than_can_be_read(database, log):
    for number in range(MOST):
        log.note(Act("U4", "asked", f"question {number}"), AT)
    assert len(list(audit(database, NOW))) == MOST + 1


def test_what_is_done_at_the_command_line_is_noted(database):
    assert list(audit(database, NOW)) == ["Nothing is in the log: nobody has asked in Slack yet."]
    one, other = "cv-000001.md", "cv-000002.md"
    for words in (("merge", one, other), ("unmerge", other), ("export", one)):
        assert talent(*words, "--db", database).returncode == 0
    gone = talent("forget", "Ada Lindqvistova", "--yes", "--db", database)
    failed = talent("merge", one, "nobody.md", "--db", database)
    told = talent("audit", "--db", database).stdout.splitlines()

    assert (gone.returncode, failed.returncode) == (0, 1)
    acts = [line.split(" ", 2)[2].partition(": ")[0] for line in told]
    assert acts == [f"the command line {a}" for a in ("forgot", "exported", "unmerged", "merged")]
    assert told[0].endswith("forgot: somebody") and left(database.parent) == []
    by_person = talent("audit", "--person", other, "--db", database).stdout
    assert "merged" in by_person and "forgot" not in by_person


def test_asking_offline_writes_nothing(database):
    before = sorted(p.name for p in database.parent.iterdir())
    for words in (("ask", "who knows CUDA?"), ("show", "cv-000001.md"), ("people",)):
        assert talent(*words, "--db", database).returncode == 0
    assert sorted(p.name for p in database.parent.iterdir()) == before


def test_of_no_index_nothing_is_noted(tmp_path):
    note(tmp_path / "t.db", NOW, "merge", "a b")
    assert list(tmp_path.iterdir()) == []
