"""Questions -> answers: the routing table, and the one way in."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from types import ModuleType

from handlers import (
    advisors,
    better,
    check,
    coauthors,
    compare,
    contact,
    diff,
    disagree,
    earlier,
    employers,
    grades,
    groups,
    guide,
    home,
    latest,
    most,
    overlap,
    papers,
    profile,
    recent,
    similar,
    slips,
    stale,
    tenure,
    timeline,
    who,
    why,
)
from handlers.answer import Answer
from handlers.question import Question, Request, read
from store.index import Index
from store.undisturbed import undisturbed

# The first whose `match` fits answers; each has EXAMPLES, match(question), answer(question, index).
HANDLERS: tuple[ModuleType, ...] = (
    stale,
    home,
    grades,
    guide,
    why,
    disagree,
    similar,
    overlap,
    advisors,
    contact,
    diff,
    better,
    compare,
    coauthors,
    timeline,
    check,
    papers,
    profile,
    latest,
    employers,
    earlier,
    tenure,
    most,
    recent,
    who,
)
ID_LENGTH = 12  # hex digits of an answer's id


def reply(request: Request, index: Index) -> Answer:
    """The answer to one message: the same for the same message, index and day."""
    with undisturbed():  # an answer makes no cycles
        return _reply(request, index)


def _reply(request: Request, index: Index) -> Answer:
    question, misspelt = slips.meant(read(request, index), index)
    answer = _compared(question, index) or route(question).answer(question, index)
    return replace(slips.proven(answer, misspelt, index), id=_id(request, index))


def _compared(question: Question, index: Index) -> Answer | None:
    """The comparison of whom a wish finds, where one is asked for."""
    found = [_reply(request, index) for request in groups.asked(question, index)]
    some = [answer for answer in found if answer.people] or found
    return groups.compared(question, some[0], index) if some else None


def card(row: int, index: Index) -> Answer:
    """The profile of one person by row, as a button asks for it."""
    return profile.card(row, index)


def steps(people: Sequence[int], index: Index) -> tuple[timeline.Step, ...]:
    """What is to be drawn of these people's lives."""
    return timeline.steps(people, index)


def route(question: Question) -> ModuleType:
    """The handler of a question; `guide` where none fits."""
    return next((handler for handler in HANDLERS if handler.match(question)), guide)


def _id(request: Request, index: Index) -> str:
    told = f"{index.version()}\n{request.text}\n{request.people}\n{request.today}"
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:ID_LENGTH]
