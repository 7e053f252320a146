"""Words and where a conversation stands -> the next request, and where it stands then (pure)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from handlers.answer import Answer, Choice
from handlers.question import Request
from handlers.understanding import plain
from store.language.words import fold
from store.memory.memory import Past

# Answers about the bot itself leave the conversation where it was.
ASIDE = frozenset({"help", "smalltalk", "unsure", "refused", "more"})
STARTERS = (
    "what is new?",
    "who has the most publications?",
    "how many people know Python?",
    "help",
)
DOORS = (
    "In Slack: /talent who worked on compilers? – for you alone; a button shares it"
    " · @Talent compare NAME and NAME – in a channel, answered in the thread"
    " · a direct message needs neither; go on below any answer: only those with Java"
    ' · /talent digest add "who knows Rust?" every Monday at 9 – who is new, posted here'
    " · export this as csv, timeline for NAME as a picture – a file for you alone",
)


def asks_for_more(words: str) -> bool:
    """Is this a wish for the next page, and nothing else?"""
    return plain.intent(fold(words)) == "more"


def picked(words: str, choices: Sequence[Choice]) -> str:
    """ "2" after "which Zheng?" is the second reading.

    >>> picked("2", [Choice("A", "about A"), Choice("B", "about B")]), picked("3", [])
    ('about B', '3')
    """
    number = int(words) if words.strip().isdecimal() else 0
    return choices[number - 1].question if 0 < number <= len(choices) else words


def request(words: str, past: Past | None, today: date, private: bool) -> Request:
    """Nothing typed is a cry for help."""
    past = past or Past()
    return Request(words.strip() or "help", today, private, past.question, past.people)


def stands(answer: Answer, request: Request, past: Past | None, shown: int) -> Past | None:
    """Where the conversation stands after the answer; whom nobody was left of stays in view."""
    if answer.intent in ASIDE:
        return past
    people = answer.people
    if answer.intent == "refine" and not people:
        return past and replace(past, asked=0)
    return Past(request.text, people, 0, min(shown, len(answer.findings)))


def with_doors(answer: Answer) -> Answer:
    """Help, with the ways to reach the bot, which only the bot knows."""
    if answer.intent != "help" or any("/talent" in line for line in answer.lines):
        return answer
    return replace(answer, lines=DOORS + answer.lines)
