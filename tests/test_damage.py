"""Bytes of an index that somebody changed: the right answer or one line, and `check` finds it."""

import random
import shutil
import sqlite3
from datetime import date

import pytest

from handlers import reply
from handlers.question import Request
from store.index import Index
from store.opening import Unusable
from store.sound import opened, trouble

DAY = date(2026, 11, 24)
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


@pytest.mark.parametrize("sql", CHANGES)
def test_a_changed_row_is_found_and_breaks_nothing(copy, texts, sql):
    with sqlite3.connect(copy) as connection:
        connection.execute(sql)
        connection.commit()
        connection.execute("pragma wal_checkpoint(truncate)")
    connection.close()

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
