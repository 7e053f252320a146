"""Answer -> Block Kit within Slack's limits (pure)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.rendering.buttons import PAGE, buttons, opinion
from bot.rendering.kit import (
    Block,
    bare,
    bold,
    button,
    clipped,
    context,
    escaped,
    line,
    mrkdwn,
    rich,
    section,
    units,
    weight,
)
from bot.rendering.printable import one_line, plain
from bot.rendering.text import source, text, titled
from handlers.answer import Answer, Finding, Table
from store.language.words import words as each_word
from store.records import Quote

BLOCKS = 50  # blocks in one message; docs.slack.dev/reference/block-kit/blocks
BUDGET = 12_000  # characters in all: `msg_blocks_too_long` comes near 13,200 (bolt-js 2509)
HALF = re.compile(r"&(?:a|am|amp|l|lt|g|gt)?$")
FALLBACK = 3_000  # characters of `text`; Slack splits above 4,000
COLUMNS, ROWS = 20, 100  # of a table
CELLS = 7_000  # characters in a table: Slack allows 10,000, the people need the rest
PLACED = re.compile(r"(.*?)(?: \(([^()\s`]+:\d+)\))?")  # "Engineer, Quillon (teo.md:3)"
LISTED = re.compile(r"(\w[\w ]{2,30}): ([^\n]{1,2000}? · [^\n]{1,2000})")
CHANGED = re.compile(r"[*_~`@#]|://|\w\.\w{2,}")  # read as mark-up, a mention or a link

# How much of each person is shown: (quotes, characters a quote), roomiest first.
ROOM = ((24, 600), (12, 400), (6, 400), (3, 400), (3, 260), (2, 200), (1, 160), (1, 80))


@dataclass(frozen=True, slots=True)
class Message:
    """One message in three forms, for the case that Slack refuses the first or the second."""

    text: str  # for notifications and screen readers
    blocks: tuple[Block, ...] = ()
    plainer: tuple[Block, ...] = ()  # paragraphs without tables, buttons or mark-up
    words: str = ""  # all of it, where no blocks are taken at all; "" is `text`


# --- a whole answer ---------------------------------------------------------------------------


def message(answer: Answer, key: str = "", start: int = 0, share: bool = False) -> Message:
    """The answer from person `start` on. `key` finds the question again for More and Share."""
    return Message(
        cut(fallback(answer, start)),
        tuple(blocks(answer, key, start, share)),
        tuple(words_only(answer, start)),
        cut(text(answer, start, PAGE)),
    )


def cut(words: str) -> str:
    """Escaped, as many characters as a message's text may have, no sign of them in half."""
    return HALF.sub("", escaped(words)[:FALLBACK])


def blocks(answer: Answer, key: str = "", start: int = 0, share: bool = False) -> list[Block]:
    """Blocks for a message."""
    asked = [] if answer.choices else opinion(key, start)
    last = buttons(answer, key, start, share) + asked
    return fitted(answer, start, last, in_view=False)


def view_blocks(answer: Answer, key: str = "", start: int = 0) -> list[Block]:
    """Blocks for a modal, where tables are not allowed and nothing can be shared."""
    return fitted(answer, start, buttons(answer, key, start, share=False), in_view=True)


def fallback(answer: Answer, start: int = 0) -> str:
    """Title, people and a quote of the first, or all of it where there are no people."""
    shown = answer.findings[start : start + PAGE]
    title = titled(answer, start, PAGE)
    names = [name for f in shown if (name := one_line(f.name)) not in title]
    words = [title, "; ".join(names)]
    whose = f"{one_line(shown[0].name)}: " if len(shown) > 1 else ""
    words += [
        f"{whose}“{clipped(bare(q.text), 300)}” ({source(q)})"
        for f in shown[:1]
        for q in f.evidence[:1]
    ]
    words += [plain(line) for line in answer.lines]
    words += [clipped(choice.label, 200) for choice in answer.choices]
    return "\n".join(filter(None, words))[:FALLBACK]


def words_only(answer: Answer, start: int = 0) -> list[Block]:
    """The plainest blocks, for when Slack refuses the others: paragraphs without any mark-up."""
    parts = [clipped(titled(answer, start, PAGE), 300), clipped(answer.reading, 300)]
    parts += [plain(words)[:500] for words in answer.lines[:10]]
    for finding in answer.findings[start : start + PAGE]:
        said = [f"{clipped(finding.name, 150)}: {clipped(finding.about, 200)}".strip(": ")]
        said += [f"“{clipped(q.text, 100)}” ({source(q)})" for q in finding.evidence[:3]]
        parts.append("\n".join(said))
    return [section(part) for part in parts if part]


def fitted(answer: Answer, start: int, last: list[Block], in_view: bool) -> list[Block]:
    """The roomiest form that keeps within the limits; the buttons in `last` always stay."""
    form: list[Block] = []
    for quotes, length in ROOM[roomiest(answer) :]:
        form = [*body(answer, start, quotes, length, in_view), *last]
        if len(form) <= BLOCKS and weight(form) <= BUDGET:
            return form
    last = [context("The rest does not fit in here."), *last]
    kept: list[Block] = []
    for block in form[: len(form) - len(last) + 1]:
        if len(kept) + len(last) < BLOCKS and weight([*kept, block, *last]) <= BUDGET:
            kept.append(block)
    return kept + last


def roomiest(answer: Answer) -> int:
    """Where in ROOM to begin: with one person much is quoted, beside a table of several little."""
    if len(answer.findings) == 1:
        return int(bool(answer.table))
    return 3 if answer.table else 2


def body(answer: Answer, start: int, quotes: int, length: int, in_view: bool) -> Iterator[Block]:
    title = titled(answer, start, PAGE)
    if not (in_view and [title] == [f.name for f in answer.findings]):  # it comes as a name
        yield rich(line(bold(clipped(title, 300))))
    if answer.reading.removeprefix("people · ") not in title:  # else it is told there
        yield context(f"Understood: {clipped(answer.reading, 500)}")
    for words in answer.lines:
        yield from paragraph(words)
    told = f"{title} {answer.reading}"
    if answer.table and not start:
        shown = replace(answer.table, caption=news(answer.table.caption, told))
        yield from (table_list(shown) if in_view else table(shown))
    for finding in answer.findings[start : start + PAGE]:
        yield from person(finding, quotes, length, not (in_view and answer.intent == "profile"))
    if answer.closest and not start:
        yield {"type": "divider"}
        yield context("Closest to what you asked:")
        for finding in answer.closest[:PAGE]:
            yield from person(finding, min(quotes, 2), length)
    if answer.note:
        yield context(clipped(answer.note, 900))


def news(caption: str, title: str) -> str:
    """A caption that says more than the title, else ""."""
    told = {*each_word(title), "of"}
    return caption if any(word not in told for word in each_word(caption)) else ""


def person(finding: Finding, quotes: int, length: int, opens: bool = True) -> Iterator[Block]:
    """A person's name, who they are, a button to open them, then what their CV says."""
    yield from heading(finding, opens)
    shown = finding.evidence[:quotes]
    left = len(finding.evidence) - len(shown)
    if shown:
        yield rich(*(quote_of(quote, length) for quote in shown))
    note = "" if beside(finding.note) else finding.note
    notes = [note, f"{left} more line{'s' if left > 1 else ''}" if left else ""]
    if any(notes):
        yield context(clipped(" · ".join(filter(None, notes)), 400))


def beside(note: str) -> bool:
    """Does it stand beside the name? "new" does."""
    return bool(note.isalpha())


def heading(finding: Finding, opens: bool) -> Iterator[Block]:
    """The name in bold and who they are, each as rich text if Slack would change the words."""
    name, about = clipped(finding.name, 150), clipped(finding.about, 200)
    words, place = PLACED.fullmatch(about).groups("")  # type: ignore[union-attr]
    apart = bool(CHANGED.search(words))
    note = f" · {finding.note}" if beside(finding.note) else ""
    said = f"*{escaped(name)}*{note}" + (f"\n{escaped(words)}" if words and not apart else "")
    said += f" `{escaped(place)}`" if place and not apart else ""
    bolded = name and not CHANGED.search(name)
    head = {"type": "section", "text": mrkdwn(said)} if bolded else section(name)
    if finding.person and opens:
        head["accessory"] = button("Profile", "profile", str(finding.person), f"Profile of {name}")
    yield head
    if about and (apart or not bolded):
        yield rich(line(about))


def quote_of(quote: Quote, length: int) -> Block:
    """A quote as rich text, where no character of a CV is mark-up."""
    said = {"type": "text", "text": f"“{clipped(bare(quote.text), length)}” "}
    place = {"type": "text", "text": source(quote), "style": {"code": True}}
    return {"type": "rich_text_quote", "elements": [said, place]}


# --- tables -----------------------------------------------------------------------------------


def table(table: Table) -> Iterator[Block]:
    """Slack's table; beyond its limits it is cut and says so."""
    rows = [row[:COLUMNS] for row in table.rows[:ROWS]]
    cells = max(1, sum(map(len, rows)))
    most = max(12, CELLS // cells) if sum(units(c.text) for r in rows for c in r) > CELLS else CELLS
    if table.caption:
        yield context(clipped(table.caption, 300))
    yield {
        "type": "table",
        "column_settings": [{"is_wrapped": True} for _ in rows[0]],
        "rows": [[cell(c.text, most, head=not n) for c in row] for n, row in enumerate(rows)],
    }
    if len(rows) < len(table.rows) or len(rows[0]) < len(table.rows[0]):
        yield context(f"The first {len(rows) - 1} of {len(table.rows) - 1} rows.")


def cell(words: str, most: int, head: bool) -> Block:
    """Nothing stated is a dash, the corner is blank (never empty); "; " parts are a list."""
    words = clipped(words, most) or ("\u00a0" if head else "–")
    if "; " in words:
        return rich(line("• " + words.replace("; ", "\n• ")))
    return {"type": "raw_text", "text": words}


def table_list(table: Table) -> Iterator[Block]:
    """A table where Slack allows none: each row's name, then one line a column, or one a part
    where there is one column only."""
    if table.caption:
        yield context(clipped(table.caption, 300))
    heads = [one_line(cell.text) for cell in table.rows[0]]
    for row in table.rows[1:]:
        if len(row) == 2:
            parts = [line(clipped(part, 400) or "–") for part in row[1].text.split("; ")]
            bullets = {"type": "rich_text_list", "style": "bullet", "elements": parts}
            yield rich(line(bold(clipped(row[0].text, 150))), bullets)
            continue
        named = zip(heads[1:], row[1:], strict=True)
        said = (f"\n{clipped(head, 100)}: {clipped(c.text, 400) or '–'}" for head, c in named)
        yield rich(line(bold(clipped(row[0].text, 150)), *said))


def paragraph(words: str) -> Iterator[Block]:
    """`Find people: this? · that?` as a heading with bullets, other words as they are."""
    if listed := LISTED.fullmatch(words):
        head, items = clipped(listed[1], 300), (clipped(x, 900) for x in listed[2].split(" · "))
        bullets = {"type": "rich_text_list", "style": "bullet", "elements": [*map(line, items)]}
        yield rich(line(bold(head)), bullets)
    else:
        yield from (section(words[at : at + 2_900]) for at in range(0, len(words), 2_900))


def mention(message: Message, user: str, words: str) -> Message:
    """The message with who shared it above it: the one mention that the bot ever makes."""
    above = {"type": "context", "elements": [mrkdwn(f"Shared by <@{user}>")]}
    return replace(
        message,
        text=f"{escaped(words)}: {message.text}",
        blocks=(above, *message.blocks),
        plainer=(above, *message.plainer),
        words=f"{escaped(words)}: {message.words}",
    )
