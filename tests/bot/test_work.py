from threading import Event

import pytest

from bot.work import Busy, Work, silence


@pytest.fixture
def gate():
    gate = Event()
    yield gate
    gate.set()


def test_what_fails_is_logged_and_told_and_the_next_job_is_done(caplog):
    told, done, work = [], [], Work(threads=1)
    work.give(lambda: 1 / 0, told.append)
    work.give(lambda: done.append(1), told.append)

    assert work.drain(5)
    assert done == [1]
    (sentence,) = told
    assert "ZeroDivisionError" in caplog.text
    assert sentence.split()[-1] in caplog.text


def test_telling_may_fail_too(caplog):
    done, work = [], Work(threads=1)
    work.give(lambda: 1 / 0, lambda _: {}["nobody"])
    work.give(lambda: done.append(1), silence)

    assert work.drain(5)
    assert done == [1]
    assert "KeyError" in caplog.text


def test_a_full_queue_says_so_at_once(gate):
    work, started = Work(threads=1, backlog=1), Event()
    work.give(lambda: (started.set(), gate.wait(5)), silence)
    started.wait(5)
    work.give(gate.wait, silence)

    with pytest.raises(Busy, match="1 jobs are waiting"):
        work.give(gate.wait, silence)


def test_draining_waits_no_longer_than_told_and_takes_nothing_more(gate):
    work = Work(threads=1)
    work.give(lambda: gate.wait(5), silence)

    assert not work.drain(0.05)
    with pytest.raises(Busy):
        work.give(gate.wait, silence)
    gate.set()
    assert work.drain(5)


def test_a_slow_job_holds_nobody_up(gate):
    work, done = Work(threads=2), Event()
    work.give(lambda: gate.wait(5), silence)
    work.give(done.set, silence)

    assert done.wait(5)
