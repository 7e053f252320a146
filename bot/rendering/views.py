"""Modals and the Home tab (pure)."""

from collections.abc import Sequence

from bot.rendering import cards
from bot.rendering.blocks import view_blocks, words_only
from bot.rendering.cards import Lookalike
from bot.rendering.kit import Block, bold, button, clipped, context, line, literal, rich, section
from bot.rendering.passages import GONE, Around, shown
from bot.rendering.reply import Reply
from handlers.card import Card
from store.memory.memory import Opinion, Opinions

NOTHING_YET = "Nothing yet."
TITLE = "Talent"  # at most 24 characters
RECENT = 5  # questions on Home
MISSED = 10  # questions without an answer that admins see there
REASONS = (
    "It did not understand what I asked",
    "Somebody is missing",
    "Somebody should not be there",
    "A quote does not prove what it should",
)

DATA_USE = (
    "Answers come from the CVs that were loaded here, each with the line that says so. Nothing but"
    " the answers leaves this machine and no AI model is used. What you ask is kept for 30 days, so"
    " that you can go on from it. Questions that found nobody and what you say of an answer are"
    " shown, without your name, to those who look after Talent."
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


def card(found: Card, key: str, alike: Sequence[Lookalike] | None) -> Block:
    """One person; with `alike`, which may be empty, as an admin sees them."""
    made = cards.blocks(found, key)
    return modal(made + (cards.for_admins(found, alike) if alike is not None else []))


WRONG = "name; or for instance: employer Brightloom · title of Brightloom · skill Erlang"
RIGHT = "The CVs' own lines stay as they are. A dash (-): it is not true at all."


def correction(row: int, name: str) -> Block:
    """What is wrong of this person, and what is right? The name, unless something else is said."""
    asked = [
        typed("field", "What is wrong", "name", WRONG),
        typed("name", "What is right", name, RIGHT),
    ]
    return {
        **modal(asked, "correction"),
        "private_metadata": str(row),
        "submit": {"type": "plain_text", "text": "Correct"},
    }


def typed(block: str, label: str, words: str, hint: str) -> Block:
    """A line to type in, with what stands in it to begin with."""
    return {
        "type": "input",
        "block_id": block,
        "label": {"type": "plain_text", "text": label},
        "hint": {"type": "plain_text", "text": hint},
        "element": {
            "type": "plain_text_input",
            "action_id": "words",
            "max_length": 300,
            "initial_value": clipped(words, 300),
        },
    }


def in_cv(reply: Reply, around: Around) -> tuple[Block, Block]:
    """What stands around the quotes, and what is shown where Slack objects to that."""
    return modal(shown(reply.answer, reply.start, around)), notice(GONE)


def why(key: str) -> Block:
    """What was wrong with the answer whose question is kept under `key`?"""
    options = [{"text": literal(words), "value": words} for words in REASONS]
    reasons = {"type": "radio_buttons", "action_id": "reason", "options": options}
    field = {
        "type": "plain_text_input",
        "action_id": "words",
        "multiline": True,
        "max_length": 1_000,
    }
    return {
        **modal([], "opinion"),
        "private_metadata": key,
        "submit": {"type": "plain_text", "text": "Send"},
        "blocks": [
            asking("reason", "What was wrong?", reasons),
            asking("words", "What did you expect?", field),
        ],
    }


def blanks(view: Block) -> dict[str, str]:
    """Fields that must be filled in and hold nothing but blanks, each with what to do."""
    values = (view.get("state") or {}).get("values") or {}
    asked = [
        b for b in view.get("blocks") or () if b.get("type") == "input" and not b.get("optional")
    ]
    typed = [b for b in asked if b["element"]["type"] == "plain_text_input"]
    return {
        block["block_id"]: "Please type something here."
        for block in typed
        for name in [block["element"]["action_id"]]
        if not ((values.get(block["block_id"]) or {}).get(name, {}).get("value") or "").strip()
    }


def asking(name: str, label: str, element: Block) -> Block:
    words = {"type": "plain_text", "text": label}
    return {"type": "input", "block_id": name, "label": words, "element": element, "optional": True}


def reason(view: Block) -> str:
    """What was chosen and typed in `why`, "" if nothing was."""
    values = view["state"]["values"]
    chosen = (values.get("reason", {}).get("reason", {}).get("selected_option") or {}).get("value")
    typed = values.get("words", {}).get("words", {}).get("value")
    return ": ".join(filter(None, (chosen, typed)))


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


def home(
    about: Sequence[str],
    recent: Sequence[str],
    examples: Sequence[str],
    saved: Sequence[Block] = (),
    digests: Sequence[Block] = (),
) -> Block:
    """What is indexed, what you asked, what is saved, what happens to it."""
    return {
        "type": "home",
        "blocks": [
            *part("What is indexed", [section("\n".join(about) or NOTHING_YET)]),
            *part("Ask", [questions(examples, "ask")] if examples else []),
            *part("Your recent questions", asked(recent)),
            *part("Saved searches", list(saved) or [context("None yet.")]),
            *part("Digests", list(digests) or [context("None yet.")]),
            *part("Data use", [context(DATA_USE)]),
        ],
    }


def for_admins(missed: Sequence[tuple[str, int]], opinions: Opinions) -> list[Block]:
    """What the bot could not answer, and what people did not like; nobody is named."""
    told = [f"{question}{f' ({times} times)' if times > 1 else ''}" for question, times in missed]
    count = f"Helpful: {opinions.helpful}. Not helpful: {opinions.others}."
    return [
        *part("For admins: questions without an answer", [bullets(told) or context("None.")]),
        *part("For admins: feedback", [context(count), *map(complaint, opinions.latest)]),
    ]


def bullets(words: Sequence[str]) -> Block | None:
    items = [line(clipped(w, 200)) for w in words]
    return rich({"type": "rich_text_list", "style": "bullet", "elements": items}) if items else None


def complaint(one: Opinion) -> Block:
    parts = [clipped(one.question, 200), clipped(one.reading, 200), f"answer {one.answer}"]
    said = f"\n{clipped(one.reason, 600) or 'no reason given'}"
    return rich(line(bold(parts[0]), "\n", " · ".join(filter(None, parts[1:])), said))


def asked(recent: Sequence[str]) -> list[Block]:
    return [questions(recent, "recent")] if recent else [context("None yet.")]


def part(title: str, blocks: list[Block]) -> list[Block]:
    """A heading and what stands below it."""
    return [{"type": "header", "text": literal(title)}, *blocks] if blocks else []


def questions(words: Sequence[str], action: str) -> Block:
    """A row of buttons that ask; too long ones Slack would cut are left out."""
    row = [button(q, f"{action}_{n}", q) for n, q in enumerate(words) if len(q) < 1_000]
    return {"type": "actions", "elements": row[:RECENT]}


def closed(words: str) -> Block:
    """Home for somebody who may not ask, and where Slack takes nothing else: one paragraph."""
    return {"type": "home", "blocks": part("Talent", [section(words)])}
