"""Whoever left, but what? -> a question back: a past alone is everybody's, and proves nothing."""

import re

from handlers.answer import Answer
from handlers.question import Question
from store.search.wishes import When

OF_SCHOOL = re.compile(
    r"\b(?:students?|pupils?|undergrads?|alum\w*|graduates?|school|university)\b"
)


def back(question: Question) -> Answer | None:
    """What to ask back where people who left are wanted, and no word says what they left."""
    wish = question.wish
    if not isinstance(wish, When) or wish.edge not in ("past", "over"):
        return None
    school = bool(OF_SCHOOL.search(question.folded))
    return Answer(
        question.intent,
        f"Left what? Please name the {'school' if school else 'company'}.",
        question.reading,
        note=f"Ask, for example: {'alumni of SCHOOL' if school else 'who left COMPANY?'}",
        suggestions=("help",),
    )
