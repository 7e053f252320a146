"""What the bot asks of the house: questions, people, what is indexed, the date and the time."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from handlers.answer import Answer
from handlers.question import Request


@dataclass(frozen=True, slots=True)
class Desk:
    """Each call may come from any thread and never raises for anything that people write."""

    ask: Callable[[Request], Answer]
    card: Callable[[int], Answer]  # the profile of one person, by row in the index
    about: Callable[[], tuple[str, ...]]  # what is indexed and how fresh, a line each
    today: Callable[[], date]
    now: Callable[[], float]  # seconds since 1970
