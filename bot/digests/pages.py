"""What a digest told -> kept, so that its message can be paged on; the same people told again."""

from collections.abc import Sequence
from dataclasses import replace

from bot.desk import Desk
from handlers.answer import Answer, Finding
from handlers.digest import among
from handlers.question import Request
from store.memory.memory import Asked, Memory, Said

TOLD = "digest"  # begins a key; the row of what was told follows


def kept(memory: Memory, question: str, answer: Answer, now: float) -> str:
    """The key under which those whom a digest tells of are found again."""
    asked = Asked(question, private=False, people=answer.people)
    return f"{TOLD}{memory.keep(asked, now, Said('digest', answer.reading))}"


def told_again(key: str, memory: Memory, desk: Desk) -> Answer | None:
    """Those of them whom the question still finds; None where it was forgotten."""
    row = key.removeprefix(TOLD)
    asked = memory.asked(int(row)) if row.isdecimal() else None
    if asked is None:
        return None
    news = desk.news(Request(asked.question, desk.today(), private=False), None)
    found: Sequence[Finding] = among(news.answer, set(asked.people))
    return replace(news.answer, title=f"Digest · {asked.question}", findings=found)
