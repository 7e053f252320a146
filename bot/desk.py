"""What the bot asks of the house: questions, people, what is indexed, the date and the time."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from handlers import card, reply
from handlers.answer import Answer
from handlers.question import Request
from store.index import Index

HOW_TO_LOAD = "Nothing is loaded yet: python app.py load PATH"


@dataclass(frozen=True, slots=True)
class Desk:
    """Each call may come from any thread and never raises for anything that people write."""

    ask: Callable[[Request], Answer]
    card: Callable[[int], Answer]  # the profile of one person, by row in the index
    about: Callable[[], tuple[str, ...]]  # what is indexed and how fresh, a line each
    today: Callable[[], date]
    now: Callable[[], float]  # seconds since 1970


def desk(index: Index, today: Callable[[], date], now: Callable[[], float]) -> Desk:
    """The questions that this index answers."""

    def about() -> tuple[str, ...]:
        people, documents = index.counts()
        newest = index.loaded()[:1]
        fresh = f"The newest was loaded {newest[0][2][:10]}." if newest else HOW_TO_LOAD
        return (f"{documents} CVs of {people} people.", fresh)

    return Desk(lambda asked: reply(asked, index), lambda row: card(row, index), about, today, now)
