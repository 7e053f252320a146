"""An index -> the desk at which the bot asks it. What writes is imported when it is called."""

from collections.abc import Callable, Sequence
from datetime import date

from bot.desk import Desk
from bot.rendering.around import Line, around
from bot.upkeep import Upkeep
from handlers import card, reply, steps
from handlers.card import card as look
from handlers.digest import news
from store.disk.opening import NotDone, Unusable
from store.index import Index
from store.memory.memory import Memory

HOW_TO_LOAD = "Nothing is loaded yet: python app.py load PATH"


def desk(index: Index, today: Callable[[], date], now: Callable[[], float]) -> Desk:
    """The questions that this index answers."""
    return Desk(
        ask=lambda request: reply(request, index),
        card=lambda row: card(row, index),
        about=lambda: size(index),
        today=today,
        now=now,
        context=lambda document, line: context(document, line, index),
        take=lambda name, data: taken(name, data, index, now()),
        resume=lambda row: resume(row, index),
        look=lambda row: look(row, index),
        upkeep=Upkeep(index),
        steps=lambda people: steps(people, index),
        news=lambda request, before: news(request, before, index),
        version=index.version,
        audit=lambda memory, *wanted: audited(index, memory, wanted),
    )


def size(index: Index) -> tuple[str, ...]:
    """What is in it and how fresh, a line each."""
    newest = index.loaded()[:1]
    fresh = f"The newest was loaded {newest[0][2][:10]}." if newest else HOW_TO_LOAD
    return (f"{index.size()}.", fresh)


def context(document: int, line: int, index: Index) -> tuple[Line, ...]:
    try:
        return around(index.document(document).text, line)
    except Unusable:  # it was removed meanwhile
        return ()


def taken(name: str, data: bytes, index: Index, now: float) -> str:
    from bot.files.taking import take

    return take(name, data, index, now)


def resume(row: int, index: Index) -> str:
    from store.export import shared

    return shared(row, index)


def audited(index: Index, memory: Memory, wanted: Sequence[str]) -> tuple[str, ...]:
    from store.memory.audit import sought, told

    try:
        return tuple(told(memory, index, sought(index, *wanted)))
    except NotDone as why:
        return (str(why),)
