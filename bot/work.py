"""Work that an ack must not wait for: a bounded pool with the one net under it."""

import logging
import secrets
from collections.abc import Callable
from queue import Full, Queue
from threading import Thread
from time import monotonic, sleep

THREADS = 64  # most of them wait for Slack: as many slow calls at once before anybody else waits
HEAD_START = 0.005  # seconds that the ack has before its work begins: it is out in two
BACKLOG = 1_000  # jobs in the queue; then Slack is told to come again

log = logging.getLogger("talent")

Job = Callable[[], None]
Tell = Callable[[str], None]  # says one sentence to the asker


class Busy(Exception):
    """The queue is full or closing."""


class Work:
    """Threads that end with the program; `drain` waits for what is under way."""

    def __init__(self, threads: int = THREADS, backlog: int = BACKLOG) -> None:
        self._jobs: Queue[tuple[Job, Tell]] = Queue(backlog)
        self._closed = False
        self._threads = threads
        for _ in range(threads):
            Thread(target=self._serve, daemon=True, name="talent-work").start()

    def give(self, job: Job, tell: Tell) -> None:
        """Raises Busy at once instead of waiting."""
        if self._closed:
            raise Busy("stopping")
        try:
            self._jobs.put_nowait((job, tell))
        except Full:
            raise Busy(f"{self._jobs.maxsize} jobs are waiting") from None

    def drain(self, seconds: float) -> bool:
        """Takes no more work; True if all of it was done in time. Then the threads end."""
        self._closed = True
        end = monotonic() + seconds
        with self._jobs.all_tasks_done:
            while self._jobs.unfinished_tasks and (left := end - monotonic()) > 0:
                self._jobs.all_tasks_done.wait(left)
            done = not self._jobs.unfinished_tasks
        for _ in range(self._threads if done else 0):
            self._jobs.put((nothing, silence))
        return done

    def _serve(self) -> None:
        job = None
        while job is not nothing:
            job, tell = self._jobs.get()
            sleep(HEAD_START)
            caught(job, tell)
            self._jobs.task_done()


def caught(job: Job, tell: Tell) -> None:
    """The net: what fails is logged under an id, and the asker hears of it in one sentence."""
    try:
        job()
    except Exception:
        number = secrets.token_hex(4)
        log.exception("failed, reference %s", number)
        if tell is not silence:
            caught(lambda: tell(sorry(number)), silence)


def sorry(number: str) -> str:
    return (
        f"That did not work, and it is not your fault. Please ask again; if it stays, give the"
        f" keeper of Talent this reference: {number}"
    )


def nothing() -> None:
    """The last job of a thread."""


def silence(_: str) -> None:
    """Nobody to tell."""
