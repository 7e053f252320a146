"""What the bot asks of the house: questions, people, what is indexed, the date and the time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.rendering.around import Line
from bot.upkeep import Upkeep
from handlers.answer import Answer
from handlers.card import Card
from handlers.digest import News, Shown
from handlers.question import Request
from handlers.timeline import Step
from store.memory.memory import Memory

CANNOT_TAKE = "I cannot take in files here. Whoever looks after Talent can load them."


def nothing_around(_document: int, _line: int) -> tuple[Line, ...]:
    return ()


def nobody(_row: int) -> str:
    return ""


def no_card(_row: int) -> Card | None:
    return None


def nothing_dated(_people: Sequence[int]) -> tuple[Step, ...]:
    return ()


def no_news(request: Request, _before: Shown | None) -> News:
    return News(Answer("unsure", request.text), refusal="There is no index here.")


def not_taken(_name: str, _data: bytes) -> str:
    return CANNOT_TAKE


def no_log(_memory: Memory, *_wanted: str) -> tuple[str, ...]:
    return ("Nobody keeps a log here.",)


@dataclass(frozen=True, slots=True)
class Desk:
    """Each call may come from any thread and never raises for anything that people write."""

    ask: Callable[[Request], Answer]
    card: Callable[[int], Answer]  # the profile of one person, by row in the index
    about: Callable[[], tuple[str, ...]]  # what is indexed and how fresh, a line each
    today: Callable[[], date]
    now: Callable[[], float]  # seconds since 1970
    # The lines around one line of a document (by row), without those that stay private.
    context: Callable[[int, int], tuple[Line, ...]] = nothing_around
    # A file's name and bytes -> what was understood, or why it was refused, in a sentence or two.
    take: Callable[[str, bytes], str] = not_taken
    # One person by row as JSON Resume, for the eyes of who asked; "" for nobody.
    resume: Callable[[int], str] = nobody
    # Facts by section, versions and contradictions of one person, by row.
    look: Callable[[int], Card | None] = no_card
    # What an admin may decide; None where the index cannot be changed from here.
    upkeep: Upkeep | None = None
    # What is dated in the lives of a few people, by row.
    steps: Callable[[Sequence[int]], tuple[Step, ...]] = nothing_dated
    # Whom a question finds, and who of them is news for those who know whom it found before.
    news: Callable[[Request, Shown | None], News] = no_news
    version: Callable[[], int] = int  # a number that grows with every change of the index
    # Lines of the access log for an admin: of one person, by one asker, since and until a day.
    audit: Callable[[Memory, str, str, str, str], tuple[str, ...]] = no_log
