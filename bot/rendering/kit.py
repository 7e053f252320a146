"""Words -> single blocks of Block Kit (pure); the one place that escapes for Slack."""

import re
from html import unescape
from typing import Any

from bot.rendering.printable import one_line, plain

Block = dict[str, Any]

LEADING = re.compile(r"^\s*(?:(?:#{1,6}|>|[-+*•◦▪●‣·○∙:|])\s+)*")
TRAILING = re.compile(r"\s*\|$")  # of a table's row
LINK = re.compile(r"\[([^\[\]]+)\]\((?:#|https?:[^()\s]*)\)")  # markdown's; often it leads nowhere
# What PDF readers put round words, in pairs: tags, stars and underscores at the edges of words.
PAIRS = (
    re.compile(
        r"<(?P<tag>b|i|u|em|strong|del|ins|sup|sub|span|mark|small)>(?P<words>[^<>]*)</(?P=tag)>"
    ),
    re.compile(
        r"(?<![\w*])(?P<sign>\*{1,3})(?=[^\s*])(?P<words>[^*]+)(?<=[^\s*])(?P=sign)(?![\w*])"
    ),
    re.compile(r"(?<![\w_])(?P<sign>_)(?=[^\s_])(?P<words>[^_]+)(?<=[^\s_])(?P=sign)(?![\w_])"),
)
TORN = re.compile(r"(?<![\w*])\*\*(?!\*)|(?<!\*)\*\*(?![\w*])")  # half a pair: the line was cut
BUTTON = 75  # characters on a button
VALUE = 2_000  # characters that a button carries
SPOKEN = re.compile(r"&(?:amp|quot|apos|nbsp|ndash|#39);")  # left by a reader of web pages


def escaped(words: str) -> str:
    """The words as mrkdwn that shows it: no link, mention or ping can come out of it.

    >>> escaped("<!channel> R&D")
    '&lt;!channel&gt; R&amp;D'
    """
    return plain(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def bare(line: str) -> str:
    """A CV's line as people read it: without the bullets, hashes, stars and tags of its reader.

    Only what comes in pairs is markup, or half of a pair where a line was cut. "Show in CV" shows
    the line as it stands.

    >>> bare("### Together AI"), bare("- **Python**, <b>C++</b> and _R_"), bare("*Ada **B** Noh*")
    ('Together AI', 'Python, C++ and R', 'Ada B Noh')
    >>> bare("| 2023 | *Two Trees* | [arXiv:2111.1](#) |"), bare(": Python"), bare("· Go | C")
    ('2023 | Two Trees | arXiv:2111.1', 'Python', 'Go | C')
    >>> bare("PHP &amp; MySQL"), bare("&lt;String&gt;")
    ('PHP & MySQL', '&lt;String&gt;')
    >>> bare("snake_case and 2**10, J. Roe*"), bare("List<String> and <b>")
    ('snake_case and 2**10, J. Roe*', 'List<String> and <b>')
    """
    words = LINK.sub(r"\1", TRAILING.sub("", LEADING.sub("", line).strip()))
    for pair in PAIRS * 2:  # pairs within pairs
        words = pair.sub(r"\g<words>", words)
    words = SPOKEN.sub(lambda m: unescape(m[0]), TORN.sub("", words))
    return words if any(map(str.isalnum, words)) else line


def clipped(words: str, most: int) -> str:
    """At most so many UTF-16 units, which is how Slack counts at its strictest; "…" says cut."""
    words = one_line(words)
    if units(words) <= most:
        return words
    while units(words) > most - 1:
        words = words[: len(words) - max(1, (units(words) - most + 1) // 2)]
    return words.rstrip() + "…"


def units(words: str) -> int:
    return len(words.encode("utf-16-le", "replace")) // 2


def weight(node: Any) -> int:
    """Characters that count: every string under a `text`, as sent."""
    if isinstance(node, list):
        return sum(map(weight, node))
    if not isinstance(node, dict):
        return 0
    return sum(
        units(value) if key in ("text", "caption") and isinstance(value, str) else weight(value)
        for key, value in node.items()
    )


def button(label: str, action: str, value: str, spoken: str = "") -> Block:
    made = {
        "type": "button",
        "text": {"type": "plain_text", "text": clipped(label, BUTTON) or "–", "emoji": False},
        "action_id": action,
        "value": value,
    }
    return made | ({"accessibility_label": clipped(spoken, BUTTON)} if spoken else {})


def section(words: str) -> Block:
    """A paragraph in which nothing is mark-up."""
    return {"type": "section", "text": literal(words[:2_900])}


def context(words: str) -> Block:
    """Small print in which nothing is mark-up."""
    return {"type": "context", "elements": [literal(words)]}


def mrkdwn(words: str) -> Block:
    return {"type": "mrkdwn", "text": words}


def literal(words: str) -> Block:
    return {"type": "plain_text", "text": plain(words) or "–", "emoji": False}


def rich(*elements: Block) -> Block:
    return {"type": "rich_text", "elements": list(elements)}


def line(*parts: Block | str) -> Block:
    elements = [{"type": "text", "text": p} if isinstance(p, str) else p for p in parts]
    return {"type": "rich_text_section", "elements": elements}


def bold(words: str) -> Block:
    return {"type": "text", "text": words or "–", "style": {"bold": True}}


def code(words: str) -> Block:
    return {"type": "text", "text": words or "–", "style": {"code": True}}
