"""SIGTERM and SIGINT -> the wish to stop, which everybody who waits can see."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic, sleep

GLANCE = 0.1  # seconds; a lock would be no safer place to wait: a signal may come while it is held


class Stop:
    """`number` is the signal that came, 0 while none has."""

    number = 0

    def __bool__(self) -> bool:
        return bool(self.number)

    def wait(self, seconds: float = float("inf")) -> None:
        end = monotonic() + seconds
        while not self and (left := end - monotonic()) > 0:
            sleep(min(left, GLANCE))


@contextmanager
def told_to_stop() -> Iterator[Stop]:
    """While it is open, both signals only set it; afterwards they do what they did before."""
    stop = Stop()

    def heard(number: int, _: object) -> None:
        stop.number = number

    before = {n: signal.signal(n, heard) for n in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
