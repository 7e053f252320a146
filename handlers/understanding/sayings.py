"""Tables of sayings, one phrase a line -> a pattern for each table.

The notation, made for people who add a phrase and do not want to write patterns:

    == compare            begins a table of that name
    # a remark
    side by side          these words in this order, whatever the spaces between them
    compar(e|ing)         one of them
    walk me through[ it]  what may be missing
    {so |and }does        what may be there any number of times
    chronolog*            a word that grows
    more _ than any       one word, whatever it is
    page #                a number
    count ... papers      whatever is between, in reason
    good~looking          a space, a hyphen or nothing
    ^any                  at the start of the question
    more$                 at its end
    know !(about|of)      not before one of these

A table finds a phrase as whole words, anywhere in a folded question (lower case, no accents).
Another language is another set of such files, beside its words.py.
"""

import re
from pathlib import Path

MEANING = {
    " ": r"\s+", "(": "(?:", ")": ")", "[": "(?:", "]": ")?", "{": "(?:", "}": ")*", "|": "|",
    "*": r"\w*", "_": r"\w+", "#": r"\d+", "~": r"[-\s]*", "^": r"^\W*", "$": r"\W*$",
}  # fmt: skip
BETWEEN = r"\b.{0,300}\b"  # a limit, so that no text takes long
SIGN = re.compile(r"\s*!\((?P<not>[^)]*)\)|(?P<any>\s*\.\.\.\s*)|.")


class Sayings:
    """The tables of one file beside this one. A table that it has not raises KeyError."""

    def __init__(self, name: str) -> None:
        text = Path(__file__).with_name(name).read_text(encoding="utf-8")
        self.tables = {table: _compiled(phrases) for table, phrases in _tables(text).items()}

    def found(self, table: str, text: str) -> re.Match[str] | None:
        return self.tables[table].search(text)

    def among(self, text: str) -> frozenset[str]:
        """The tables of which a phrase is in a question."""
        return frozenset(name for name, table in self.tables.items() if table.search(text))

    def said(self, table: str, text: str) -> bool:
        """Whether a phrase of a table is in a question."""
        return bool(self.found(table, text))

    def whole(self, table: str, text: str) -> bool:
        """Whether a phrase of a table is all that a question says."""
        return bool(self.tables[table].fullmatch(text))

    def without(self, table: str, text: str) -> str:
        """A question without the phrases of a table."""
        return self.tables[table].sub(" ", text)


def pattern(phrase: str) -> str:
    """A phrase -> what finds it, where a word begins.

    >>> pattern("walk me thr(ough|u)"), pattern("know !(of)")
    ('walk\\\\s+me\\\\s+thr(?:ough|u)\\\\b', 'know\\\\b(?!\\\\s+(?:of)\\\\b)\\\\b')
    """
    return "".join(map(_sign, SIGN.finditer(phrase))) + ("" if phrase[-1] in "$." else r"\b")


def _sign(found: re.Match[str]) -> str:
    if found["any"]:
        return BETWEEN
    if found["not"]:
        return rf"\b(?!\s+(?:{''.join(map(_sign, SIGN.finditer(found['not'])))})\b)"
    return MEANING.get(found[0]) or re.escape(found[0])


def _tables(text: str) -> dict[str, list[str]]:
    tables: dict[str, list[str]] = {}
    phrases: list[str] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("=="):
            phrases = tables.setdefault(line.strip("= "), [])
        elif not line.startswith("#"):
            phrases.append(line)
    return tables


def _compiled(phrases: list[str]) -> re.Pattern[str]:
    """One pattern; what may stand anywhere is looked for where words begin only."""
    edges = [pattern(p) for p in phrases if p.startswith(("^", "..."))]
    words = "|".join(pattern(p) for p in phrases if not p.startswith(("^", "...")))
    return re.compile("|".join([rf"\b(?:{words})"] * bool(words) + edges))
