"""What can be pressed below an answer: readings, the next page, share, a file, what next (pure)."""

import re

from bot.rendering.kit import VALUE, Block, button, units
from handlers.answer import Answer

PAGE = 8  # people in one message
PLACE = re.compile(r" \([^()\s]+:\d+\)")  # a button shows no lines


def buttons(answer: Answer, key: str, start: int, share: bool) -> list[Block]:
    """What to press below an answer: readings to choose from, the next page, share, what next."""
    asked_back = [
        button(PLACE.sub("", c.label), f"choose_{n}", c.question)
        for n, c in enumerate(answer.choices[:20])
    ]
    left = len(answer.findings) - start - PAGE
    ways = (
        [button(f"More ({left} left)", "more", f"{key}:{start + PAGE}")] if left > 0 and key else []
    )
    quotes = [q for f in answer.findings[start : start + PAGE] for q in f.evidence]
    settled = not answer.choices and not answer.private
    if key and settled and any(q.document for q in quotes):
        ways.append(button("Show in CV", "in_cv", f"{key}:{start}"))
    if share and key and settled and answer.findings:
        ways.append(button("Share in channel", "share", f"{key}:{start}"))
    if key and settled and answer.people:
        ways += exports(answer, key)
    suggested = () if start else answer.suggestions[:5]
    next_ones = [button(s, f"ask_{n}", s) for n, s in enumerate(suggested)]
    rows = (asked_back, ways, next_ones)
    return [{"type": "actions", "elements": row} for row in map(whole, rows) if row]


def exports(answer: Answer, key: str) -> list[Block]:
    """As a file: a list as a table, one person as JSON Resume, a timeline as a picture."""
    if answer.intent == "timeline":
        return [button("Send as picture", "export", f"picture:{key}")]
    if answer.intent == "profile":
        return [button("Export as JSON Resume", "export", f"json:{key}")]
    return [button("Export as CSV", "export", f"csv:{key}")]


def opinion(key: str, start: int) -> list[Block]:
    """Was it helpful? Asked once an answer, where the answer is kept."""
    if not key.isdecimal() or start:
        return []
    ways = (("positive_button", "Helpful", "yes"), ("negative_button", "Not helpful", "no"))
    asked = {
        way: {"text": {"type": "plain_text", "text": label}, "value": f"{key}:{value}"}
        for way, label, value in ways
    }
    element = {"type": "feedback_buttons", "action_id": "opinion", **asked}
    return [{"type": "context_actions", "elements": [element]}]


def whole(row: list[Block]) -> list[Block]:
    """The buttons whose value Slack would not cut."""
    return [b for b in row if 0 < units(b["value"]) <= VALUE]
