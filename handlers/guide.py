"""Help, greetings, refusals, and what to say when nothing was understood; names nobody."""

import re

from handlers.answer import Answer
from handlers.question import Question
from store.index import Index

THANKS = re.compile(r"\b(?:thank\w*|thx|ty|cheers)\b")
EXAMPLES = ("help",)
ASK = (
    "Find people: who worked on large-batch training? · who knows Kubernetes but not Java?"
    " · who studied at ETH Zurich? · who graduated before 2020? · who published at ICML?",
    "One person: tell me about NAME · timeline for NAME · list all papers by NAME"
    " · does NAME know Rust? · how do I reach NAME?",
    "Several: compare NAME and NAME · compare SURNAME CVs · have NAME and NAME published together?"
    " · who has the most publications? · how many people know Python?",
    "Versions: what changed between NAME's two CVs? · what is new?",
    'Combine with and, or, not, without, "quotes" and (parentheses).',
)
TRY = ("how many people are there?", "what is new?", "who has the most publications?")
PROMISE = (
    "Every answer quotes the CV line that proves it, with file and line. No line, no claim."
    " Contact details are shown for one person at a time, to you alone."
    " Age, sex, origin, religion, family and health are never searched."
)


def match(question: Question) -> bool:
    return question.intent in ("help", "smalltalk", "refused", "unsure")


def answer(question: Question, index: Index) -> Answer:
    if question.intent == "help":
        return Answer("help", "What you can ask", lines=(*ASK, PROMISE), suggestions=TRY)
    if question.intent == "smalltalk" and THANKS.search(question.folded):
        return Answer("smalltalk", "You are welcome.", suggestions=("help",))
    if question.intent == "smalltalk":
        return Answer(
            "smalltalk",
            f"Hello! I look people up in {index.size()}.",
            note="Ask, for example: who worked on large-batch training? Or say help.",
            suggestions=("help",),
        )
    if question.intent == "refused":
        return Answer(
            "refused",
            "Age, sex, origin, religion, family, health and looks are never shown or searched by.",
            note="Ask for what people have done: who published at ICML?",
            suggestions=("help",),
        )
    return Answer(
        "unsure",
        "I found nothing to look up in that.",
        question.reading,
        note="Ask, for example: who knows Python? Or say help.",
        suggestions=("help",),
    )
