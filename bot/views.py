"""Modals and the Home tab (pure)."""

from collections.abc import Sequence

from bot.answering import Reply
from bot.blocks import view_blocks, words_only
from bot.kit import Block, bold, button, context, line, rich, section

TITLE = "Talent"  # at most 24 characters
RECENT = 5  # questions on Home

DATA_USE = (
    "Answers come from the CVs that were loaded here, each with the line that says so. Nothing"
    " leaves this machine and no AI model is used. What you ask is kept for 30 days, so that you"
    " can go on from it, and is shown to nobody else."
)


def search(words: str = "") -> Block:
    """One question to type."""
    field: Block = {
        "type": "plain_text_input",
        "action_id": "words",
        "max_length": 500,
        "placeholder": {"type": "plain_text", "text": "who worked on compilers?", "emoji": False},
    }
    return {
        **modal([], "search"),
        "submit": {"type": "plain_text", "text": "Search"},
        "blocks": [
            {
                "type": "input",
                "block_id": "question",
                "label": {"type": "plain_text", "text": "What do you want to know?"},
                "hint": {"type": "plain_text", "text": "Only you see the answer."},
                "element": field | ({"initial_value": words} if words else {}),
            }
        ],
    }


def answer(reply: Reply) -> Block:
    return modal(view_blocks(reply.answer, reply.key, reply.start))


def plain_answer(reply: Reply) -> Block:
    """The same without anything that Slack could object to."""
    return modal(words_only(reply.answer, reply.start))


def notice(words: str) -> Block:
    return modal([section(words)])


def modal(blocks: Sequence[Block], callback: str = "answer") -> Block:
    return {
        "type": "modal",
        "callback_id": callback,
        "title": {"type": "plain_text", "text": TITLE},
        "close": {"type": "plain_text", "text": "Close"},
        "blocks": list(blocks),
    }


def home(about: Sequence[str], recent: Sequence[str], examples: Sequence[str]) -> Block:
    """What is indexed, what you asked, what is saved, what happens to it."""
    return {
        "type": "home",
        "blocks": [
            *part("What is indexed", [section("\n".join(about) or "Nothing yet.")]),
            *part("Ask", [questions(examples, "ask")] if examples else []),
            *part("Your recent questions", asked(recent)),
            *part("Saved searches", [context("None yet.")]),
            *part("Digests", [context("None yet.")]),
            *part("Data use", [context(DATA_USE)]),
        ],
    }


def asked(recent: Sequence[str]) -> list[Block]:
    return [questions(recent, "recent")] if recent else [context("None yet.")]


def part(title: str, blocks: list[Block]) -> list[Block]:
    return [rich(line(bold(title))), *blocks] if blocks else []


def questions(words: Sequence[str], action: str) -> Block:
    """A row of buttons that ask; too long ones Slack would cut are left out."""
    row = [button(q, f"{action}_{n}", q) for n, q in enumerate(words) if len(q) < 1_000]
    return {"type": "actions", "elements": row[:RECENT]}


def closed(refusal: str) -> Block:
    """Home for somebody who may not ask."""
    return {"type": "home", "blocks": [section(refusal)]}
