"""The dialog for a new digest, and the lists of digests on Home (pure)."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.digests.orders import LONGEST, Order
from bot.digests.texts import listed
from bot.rendering.kit import Block, bold, button, clipped, context, line, literal, rich, section
from bot.rendering.views import modal
from store.memory.digests import Digest

QUESTION = 120  # characters of a question in a list
MOST = 15  # entries of a list on Home, which has 100 blocks in all
NEW = "digest_new"
UNREAD = (
    "I may not read the history of channels (channels:history, groups:history), so I cannot look"
    " whether a digest arrived: after an accident it is left out rather than posted twice."
)


def dialog(channel: str = "", order: Order | None = None, hint: str = "") -> Block:
    """What to fill in; with what was filled in before, and what was wrong with it."""
    order = order or Order("add")
    where: Block = {
        "type": "conversations_select",
        "action_id": "where",
        "filter": {"include": ["public", "private", "im"]},
    }
    where |= (
        {"initial_conversation": channel} if channel else {"default_to_current_conversation": True}
    )
    always = option("Also post when nothing is new")
    ticks: Block = {"type": "checkboxes", "action_id": "always", "options": [always]}
    ticks |= {"initial_options": [always]} if order.always else {}
    return {
        **modal([], "digest"),
        "submit": {"type": "plain_text", "text": "Save"},
        "blocks": [
            *([section(hint)] if hint else []),
            field("question", "Question", typed("question", "who knows Python?", order.question)),
            field(
                "when",
                "When",
                typed("when", "every weekday at 9", order.when),
                "every Monday and Thursday at 9:30am, first Monday of the month at noon,"
                " tomorrow at 10, in 2 hours; in your time zone.",
            ),
            field("where", "Channel", where, "I must be in it."),
            {**field("always", "When nothing is new", ticks), "optional": True},
        ],
    }


def typed(name: str, example: str, words: str) -> Block:
    made: Block = {
        "type": "plain_text_input",
        "action_id": name,
        "max_length": LONGEST,
        "placeholder": {"type": "plain_text", "text": example, "emoji": False},
    }
    return made | ({"initial_value": words} if words else {})


def field(name: str, label: str, element: Block, hint: str = "") -> Block:
    made: Block = {
        "type": "input",
        "block_id": name,
        "label": {"type": "plain_text", "text": label},
        "element": element,
    }
    return made | ({"hint": {"type": "plain_text", "text": hint}} if hint else {})


def option(words: str) -> Block:
    return {"text": literal(words), "value": "always"}


def filled(view: Block) -> tuple[str, Order]:
    """The channel, and the order that the dialog makes."""
    values: dict[str, Any] = view["state"]["values"]

    def value(name: str, key: str) -> Any:
        return (values.get(name) or {}).get(name, {}).get(key)

    always = bool(value("always", "selected_options"))
    question, when = (str(value(n, "value") or "").strip() for n in ("question", "when"))
    return str(value("where", "selected_conversation") or ""), Order(
        "add", 0, question, when, always
    )


def entries(found: Sequence[Digest]) -> list[Block]:
    """Each with what can be done with it."""
    made = [block for one in found[:MOST] for block in entry(one)]
    left = len(found) - MOST
    return [*made, context(f"{left} more: /talent saved")] if left > 0 else made


def entry(one: Digest) -> list[Block]:
    number, spoken = str(one.id), f"digest {one.id}"
    turn = ("Pause", "digest_pause") if one.state == "on" else ("Resume", "digest_resume")
    delete = button("Delete", "digest_delete", number, f"Delete {spoken}")
    delete["confirm"] = confirm(f"#{one.id} {one.question}")
    row = [
        button(turn[0], turn[1], number, f"{turn[0]} {spoken}"),
        button("Preview", "digest_preview", number, f"Preview {spoken}"),
        delete,
    ]
    short = replace(one, question=clipped(one.question, QUESTION))
    told = rich(line(listed(short), *where(one)))
    return [told, {"type": "actions", "elements": row}]


def listing(title: str, found: Sequence[Digest]) -> tuple[Block, ...]:
    """All of somebody's digests in one message; () for none."""
    if not found:
        return ()
    short = [replace(one, question=clipped(one.question, QUESTION)) for one in found]
    told = [line(listed(one), *where(one), "\n") for one in short]
    return rich(line(bold(title))), rich(*told)


def where(one: Digest) -> list[Block | str]:
    """The channel where it is posted, as Slack names it."""
    if one.channel.startswith("D"):
        return [] if one.search else [" · here, in our direct messages"]
    return [" · ", {"type": "channel", "channel_id": one.channel}]


def confirm(words: str) -> Block:
    return {
        "title": literal("Delete it?"),
        "text": literal(clipped(words, 280)),
        "confirm": literal("Delete"),
        "deny": literal("Keep"),
    }


def new() -> Block:
    return {"type": "actions", "elements": [button("New digest", NEW, "new")]}
