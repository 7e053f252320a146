"""A firm that no job names -> the entries in which somebody says to have worked there: "When I was
working for Wrenfield"."""

import re
from collections.abc import Iterator

from store.index import Index
from store.language.words import fold
from store.meaning.disclaimers import disclaimed
from store.meaning.passage import SENTENCE
from store.search import scans
from store.search.scans import Place

WORKED = (
    r"(?:^\W*|\b(?:i|i've|i'm|have|had|was|am|been|while|when|after|before|since|having|previously|currently|"
    r"formerly|then|and)\s+(?:also\s+|previously\s+|currently\s+|been\s+)*)"
    r"(?:work(?:ed|ing|s)?|employed|interned|interning|temped)\s+(?:\S+\s+){0,5}?(?:for|at|with|by)\s+(?:the\s+)?"
)


def employed(index: Index, firm: str, most: int) -> Iterator[Place]:
    """Entries with such a sentence."""
    pattern = re.compile(rf"{WORKED}{re.escape(firm)}\b")
    for place, text in scans.mentioning(index, firm, f'"{firm}"', most):
        if place[scans.KIND] != "references" and _says(text, pattern):
            yield place


def _says(text: str, pattern: re.Pattern[str]) -> bool:
    told = (fold(sentence) for sentence in SENTENCE.split(text))
    return any(pattern.search(sentence) and not disclaimed(sentence) for sentence in told)
