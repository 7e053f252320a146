"""A co-author's name as some CV misspells it -> the same question about who is meant.

Two lines show it: the one that misspells, and the one of their own CV.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from handlers.answer import Answer, Finding
from handlers.question import Question, read
from store.index import Index
from store.people import coauthors
from store.people.coauthors import Link
from store.records import Quote
from store.search.proof import Prover
from store.search.wishes import Either, Every, Has, Together, Wish

# "who worked with X": asks for others, whose papers print the name so.
POSSESSIVE = re.compile(r"['’]s?$")
OTHERS = r"\b(?:with|alongside|beside)\s+"


def meant(question: Question, index: Index) -> tuple[Question, tuple[Link, ...]]:
    """The question with the misspelt name put right, and why; as it was, and () where it has none
    or asks for others."""
    for author in _authors(question.wish):
        links = tuple(coauthors.misspelt_as(index, author.key))
        holders = {link.holder for link in links}
        person = index.person(holders.pop()) if len(holders) == 1 else None
        if person and not re.search(OTHERS + re.escape(author.label), question.text, re.I):
            name = POSSESSIVE.sub("", author.label)
            text = question.text.replace(name, person.name)
            return read(replace(question.request, text=text), index), links
    return question, ()


def _authors(wish: Wish | None) -> Iterator[Has]:
    """The names in a wish that nobody in the index bears but as somebody's co-author."""
    if isinstance(wish, Has) and wish.slots == ("author",):
        yield wish
    if isinstance(wish, Every | Together | Either):
        for part in wish.parts:
            yield from _authors(part)


def proven(answer: Answer, links: tuple[Link, ...], index: Index) -> Answer:
    """The answer with why the name stands for whom it does, and the two lines; first where the
    person is all that was asked for."""
    if not links or links[0].holder not in answer.people:
        return answer
    link = links[0]
    lines = both(link, Prover(index))
    first = answer.intent == "profile"
    findings = tuple(_with(f, lines, first, link.holder) for f in answer.findings)
    called = next(one.name for one in findings if one.person == link.holder)
    note = f"{link.name} ({lines[0].source}:{link.line}) is {called}: the same {link.reason}."
    return replace(answer, findings=findings, note=" ".join(filter(None, (note, answer.note))))


def _with(one: Finding, lines: tuple[Quote, ...], first: bool, holder: int) -> Finding:
    if one.person != holder:
        return one
    parts = (lines, one.evidence) if first else (one.evidence, lines)
    return replace(one, evidence=tuple(dict.fromkeys(chain(*parts))))


def both(link: Link, prover: Prover) -> tuple[Quote, ...]:
    """The line that misspells a name, and the line of their own CV that shows whose it is."""
    places = ((link.document, link.line), (link.in_document, link.holder_line))
    return tuple(q for document, line in places if (q := prover.quote(document, line)))
