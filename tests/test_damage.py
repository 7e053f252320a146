"""Bytes of an index that somebody changed: the right answer or one line, `check` finds it, and no
command that writes makes it look right."""

import random
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

import pytest

from handlers import reply
from handlers.question import Request
from store.backup import backup
from store.changes.decisions import merge
from store.changes.fix import fix
from store.changes.forget import going as forgetting
from store.changes.holds import hold
from store.changes.load import load
from store.changes.removal import remove
from store.disk.opening import NotDone, Unusable
from store.index import Index
from store.sound import opened, trouble

DAY, NOW = date(2026, 11, 24), "2026-11-24T09:00:00+00:00"
SAMPLES = Path(__file__).parent.parent / "samples"
QUESTIONS = (
    "who worked on large-batch training?",
    "who knows CUDA but not Java?",
    "compare Zheng CVs",
    "tell me about Ada Lindqvist",
    "who studied at ETH Zurich?",
)
FLIPS = 40


def answers(path):
    with opened(path) as index:
        return [reply(Request(question, DAY), index) for question in QUESTIONS]


@pytest.fixture(scope="module")
def reference(samples):
    return answers(samples)


@pytest.fixture(scope="module")
def texts(samples):
    with Index(samples) as index:
        return {d.text for row in index.people() for d in index.person(row).documents}


@pytest.fixture
def copy(samples, tmp_path):
    return shutil.copy(samples, tmp_path / "copy.db")


@pytest.mark.parametrize("seed", range(FLIPS))
def test_flipped_bytes_are_found_or_change_nothing(copy, reference, texts, seed):
    flip(copy, random.Random(seed))
    before = copy.read_bytes()
    try:
        found = answers(copy)
    except Unusable as reason:
        assert str(reason).startswith("copy.db ") and "\n" not in str(reason)
        found = None
    assert found == reference or is_damaged(copy)
    for answer in found or ():
        assert all(true(quote, texts) for f in answer.findings for quote in f.evidence)
    assert copy.read_bytes() == before


def flip(path, draw):
    data = bytearray(path.read_bytes())
    for _ in range(draw.choice((1, 1, 3, 30))):
        data[draw.randrange(100, len(data))] ^= 1 << draw.randrange(8)
    path.write_bytes(data)


def is_damaged(path):
    try:
        with Index(path) as index:
            return bool(trouble(index))
    except Unusable:
        return True


def true(quote, texts):
    """Whether a quote stands in some CV; what was masked aside."""
    return any(all(part in text for part in quote.text.split("…")) for text in texts)


CHANGES = [
    "update documents set text = replace(text, 'CUDA', 'COBOL')",
    "update documents set text = null where id = 3",
    "update documents set text = x'00ff' where id = 3",
    "update documents set name = 'other.md' where id = 3",
    "update documents set person = 1 where id = 3",
    "update people set name = 'Ada Nobody' where id = 2",
    "update entries set kind = 'interests' where id = 5",
    "update entries set lines = '[9999]'",
    "update entries set lines = 'nonsense'",
    "update entries set lines = null",
    "update facts set value = 'COBOL' where id = 7",
    "update facts set line = 'x'",
    "update facts set entry = 1",
    "update names set line = line + 1 where id = 11",
    "update names set value = null",
    "update contacts set value = 'eve@example.com' where id = 1",
    "delete from facts where id = 9",
    "delete from people where id = 4",
    "delete from documents where id = 2",
    "delete from entries_fts where rowid = 5",
]


def change(copy, sql):
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(sql)
        connection.commit()
        connection.execute("pragma wal_checkpoint(truncate)")


# All that writes, each as a function of the index and of a folder for what it makes.
WRITING = [
    lambda path, _: load([SAMPLES / "lu-wenxin.md"], path, NOW),
    lambda path, _: list(merge(path, NOW, "Lena Hartwig", "Tobias Okonkwo")),
    lambda path, _: list(fix(path, NOW, "Noor Haddadin", "name", "Noor Other")),
    lambda path, _: list(hold(path, NOW, "Lena Hartwig", "a claim")),
    lambda path, folder: list(backup(path, NOW, str(folder / "copied.db"))),
    lambda path, _: list(remove(path, NOW, "lena-hartwig.md")),
    lambda path, _: list(forgetting(path, NOW, "Ada Lindqvist")[1]()),
]


@pytest.mark.parametrize("sql", CHANGES)
def test_what_writes_to_a_damaged_index_never_seals_the_damage(copy, texts, tmp_path, sql):
    change(copy, sql)
    for write in WRITING:
        with suppress(NotDone, Unusable):
            write(Path(copy), tmp_path)
    assert not (tmp_path / "copied.db").exists()
    if not is_damaged(copy):  # what was damaged has gone
        assert all(true(q, texts) for a in answers(copy) for f in a.findings for q in f.evidence)


@pytest.mark.parametrize("sql", CHANGES)
def test_a_changed_row_is_found_and_breaks_nothing(copy, texts, sql):
    change(copy, sql)

    assert is_damaged(copy)
    try:
        found = answers(copy)
    except Unusable as reason:
        assert str(reason).startswith("copy.db ")
    else:
        assert all(true(q, texts) for a in found for f in a.findings for q in f.evidence)


def test_a_sound_index_is_sound(samples):
    before = samples.read_bytes()
    assert not is_damaged(samples)
    assert samples.read_bytes() == before
