"""Any text -> the same without what steers a terminal, on one line where it must be."""

import re

# What may not reach a screen: control characters but the line's end, marks that turn the writing's
# direction (Trojan Source), what has no width (but what joins the signs of one emoji), tags, notes
# that nobody sees, separators that only some programs break lines at, lone surrogates.
UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)


def plain(text: str) -> str:
    r"""The text without anything that steers a terminal or turns the direction of writing.

    >>> plain("a\x1b[31mred\u202e\tend")
    'a[31mred end'
    """
    return UNPRINTABLE.sub("", text.replace("\t", " "))


def one_line(text: str) -> str:
    """All of the text on one line, each gap one blank wide."""
    return " ".join(plain(text).split())
