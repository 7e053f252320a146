"""Digests and their slots in the memory file: claimed once, forgotten whole, never renumbered."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from store.memory.digests import KEPT, Digest
from store.memory.schedule import Schedule
from store.memory.slots import LEASE, Slot

NOW = 1_800_000_000.0
RULE = Schedule(
    "every day at 09:00", "UTC", rule="FREQ=DAILY;BYHOUR=9", start="2026-12-01T00:00:00"
)
ONE = Digest("k1", "U1", "C1", "who knows C?", RULE, next=NOW, made=NOW)


def claim(memory, now=NOW):
    one = memory.digests.one(1)
    return memory.slots.claim(one, Slot(1, NOW), now, NOW + 86_400, 0)


def test_it_is_kept_as_it_was_made(memory):
    search = replace(ONE, search=True, always=True, version=3, baseline=NOW)
    assert memory.digests.add(ONE) == 1
    assert memory.digests.add(search, {7: ("a", "b")}) == 2

    assert memory.digests.one(1) == replace(ONE, id=1)
    assert memory.digests.one(2) == replace(search, id=2)
    assert memory.slots.shown(memory.digests.one(2)) == {7: ("a", "b")}
    assert memory.slots.shown(memory.digests.one(1)) is None


def test_one_of_many_threads_claims_a_slot(memory):
    memory.digests.add(ONE)
    seen = memory.digests.one(1)

    def ask(_):
        return memory.slots.claim(seen, Slot(1, NOW), NOW, NOW + 86_400, 0)

    with ThreadPoolExecutor(8) as pool:
        assert sum(slot is not None for slot in pool.map(ask, range(50))) == 1
    assert memory.digests.due(NOW + 90_000) == []  # not while the first one is unfinished


def test_who_lost_a_slot_can_do_nothing_with_it(memory):
    memory.digests.add(ONE)
    dead = claim(memory)
    assert memory.slots.unfinished(NOW + LEASE - 1) == []

    (left,) = memory.slots.unfinished(NOW + LEASE)
    living = memory.slots.hold(left, NOW + 2 * LEASE)
    assert memory.slots.hold(left, NOW + 3 * LEASE) is None
    assert memory.slots.send(dead, {}, NOW) is None
    assert not memory.slots.settle(dead, "posted", "1.0")
    sent = memory.slots.send(living, {7: ("a",)}, NOW + LEASE)
    assert memory.slots.settle(sent, "posted", "2.0")
    assert memory.slots.shown(memory.digests.one(1)) == {7: ("a",)}


@pytest.mark.parametrize("state", ["deleted", "paused", "stopped"])
def test_what_is_not_on_is_not_sent(memory, state):
    memory.digests.add(ONE)
    slot = claim(memory)
    assert memory.digests.turn(1, state)

    assert memory.slots.send(slot, {}, NOW) is None
    assert memory.slots.unfinished(NOW + 99) == []


def test_a_number_is_never_given_twice(memory):
    memory.digests.add(ONE)
    memory.digests.add(ONE)
    memory.digests.turn(2, "deleted")
    memory.prune(NOW + KEPT + 1)

    assert memory.digests.add(ONE) == 3


def test_who_is_forgotten_leaves_no_byte_behind(path, memory):
    memory.digests.add(replace(ONE, question="tell me about MIRA Lindt"))
    memory.digests.add(ONE)
    one = memory.digests.one(2)
    slot = memory.slots.claim(one, Slot(2, NOW), NOW, NOW + 86_400, 0)
    memory.slots.settle(slot, "posted", "1.0", {7: ("c0ffee123456",), 8: ("beef12345678",)})
    memory.forget(7, ["Mira Lindt"])

    assert [d.id for d in memory.digests.all()] == [2]
    assert memory.slots.shown(memory.digests.one(2)) == {8: ("beef12345678",)}
    left = b"".join(file.read_bytes() for file in path.parent.iterdir()).lower()
    assert b"mira" not in left
    assert b"c0ffee" not in left
