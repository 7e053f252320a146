"""A person's card -> the blocks of a modal, within Slack's limits (pure)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.rendering.blocks import heading
from bot.rendering.kit import (
    Block,
    bare,
    bold,
    button,
    clipped,
    code,
    context,
    escaped,
    line,
    literal,
    mrkdwn,
    rich,
    weight,
)
from bot.rendering.text import source
from handlers.answer import Finding
from handlers.card import Card, Contradiction, Section
from handlers.facets import Told

BLOCKS, BUDGET = 90, 12_000  # of a modal; Slack allows 100, and counts all characters together
# How many quotes of each fact, how long they and its words may be, roomiest first.
ROOM = ((2, 300, 300), (2, 160, 200), (1, 160, 200), (1, 80, 120), (0, 0, 80))
WORDS = 300  # characters of one side of a contradiction
ADMINS = 20, 2_500  # blocks and characters that are kept for what an admin decides


@dataclass(frozen=True, slots=True)
class Lookalike:
    """Somebody who may be the same person."""

    person: int
    name: str
    files: str
    reason: str


def blocks(card: Card, key: str) -> list[Block]:
    """The facts with as much of their lines as there is room for; buttons always stay."""
    last = buttons(card, key)
    most, budget = BLOCKS - ADMINS[0], BUDGET - ADMINS[1]
    made: list[Block] = []
    for room in ROOM:
        made = list(body(card, *room))
        if len(made + last) <= most and weight(made + last) <= budget:
            return made + last
    while len(made + last) > most or weight(made + last) > budget:
        made.pop()
    return made + last


def body(card: Card, quotes: int, length: int, most: int) -> Iterator[Block]:
    yield from heading(Finding(card.person, card.name, card.about, ()), opens=False)
    count = len(card.versions)
    versions = f"{count} versions: {'; '.join(card.versions)}" if count > 1 else card.versions[0]
    yield context(clipped(" · ".join(filter(None, (versions, card.note))), 600))
    for one in card.sections:
        yield rich(*of_section(one, quotes, length, most))
    if card.contradictions:
        yield rich(line(bold("What the CVs tell differently")))
        yield from map(contradiction, card.contradictions[:5])


def of_section(one: Section, quotes: int, length: int, most: int) -> Iterator[Block]:
    """Its name, then a bullet a fact."""
    more = f" ({one.more} more in the CVs)" if one.more else ""
    yield line(bold(one.name), more)
    facts = [fact(told, quotes, length, most) for told in one.told]
    yield {"type": "rich_text_list", "style": "bullet", "elements": facts}


def fact(told: Told, quotes: int, length: int, most: int) -> Block:
    """What is told in a few words, below it the lines that say it."""
    parts: list[Block] = []
    words = clipped(told.words, most)
    for quote in told.evidence[:quotes]:
        said = clipped(bare(quote.text), length)
        parts.append({"type": "text", "text": f"“{said}”"})
        parts += [
            {"type": "text", "text": " "},
            code(source(quote)),
            {"type": "text", "text": "  "},
        ]
    begin: list[Block | str] = [words + "\n" * bool(parts)] if words else []
    return line(*begin, *parts[:-1]) if begin or parts else line("–")


def contradiction(found: Contradiction) -> Block:
    sides = [line(clipped(side, WORDS)) for side in found.sides]
    bullets = {"type": "rich_text_list", "style": "bullet", "elements": sides}
    return rich(line(clipped(found.what, WORDS)), bullets)


def buttons(card: Card, key: str) -> list[Block]:
    ways = [
        button("Show in CV", "in_cv", f"{key}:0"),
        button("Export as JSON Resume", "export", f"json:{key}"),
    ]
    asked = [f"timeline for {card.name}", f"papers by {card.name}"]
    if len(card.versions) > 1:
        asked.append(f"what changed between {card.name}'s CVs?")
    ways += [button(words, f"ask_{n}", words) for n, words in enumerate(asked)]
    return [{"type": "actions", "elements": ways}]


def for_admins(card: Card, alike: Sequence[Lookalike]) -> list[Block]:
    """Whom the person may be the same as, and what can be corrected."""
    made: list[Block] = [{"type": "header", "text": literal("For admins")}]
    for other in alike[:5]:
        name = clipped(other.name, 150)
        said = (
            f"May be the same person as *{escaped(name)}* ({escaped(clipped(other.files, 200))}):"
        )
        merging = button("Merge", "merge", f"{card.person}:{other.person}", f"Merge with {name}")
        merging["confirm"] = confirm(f"{card.name} and {name} become one person.")
        words = mrkdwn(f"{said} {escaped(clipped(other.reason, 300))}")
        made.append({"type": "section", "text": words, "accessory": merging})
    if not alike:
        made.append(context("Nobody else in the index looks like the same person."))
    correct = button("Correct", "correct", str(card.person))
    return [*made, {"type": "actions", "elements": [correct]}]


def confirm(words: str) -> Block:
    return {
        "title": literal("One person?"),
        "text": literal(clipped(words, 280)),
        "confirm": literal("Merge"),
        "deny": literal("Not now"),
    }
