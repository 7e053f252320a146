"""A comparison of whom a wish finds: "compare the people who know JAX" -> those people, in a table;
of more than can stand side by side it is asked which."""

import re
from dataclasses import replace

from handlers import compare
from handlers.answer import Answer, Choice
from handlers.limits import limit
from handlers.question import Question, Request, read
from handlers.understanding import intents
from handlers.understanding.words import PEOPLE
from store.index import Index
from store.search.wishes import About

KINDS = frozenset({"compare", "most", "recent", "find", "refine"})
FINDS = frozenset({"find", "refine", "most", "recent"})
ONES = PEOPLE | frozenset("people persons candidates everyone everybody those engineers".split())
THE = re.compile(r"^\s*(?:the|our)\s+")
AND = re.compile(r"\s+and\s+")


def asked(question: Question, index: Index) -> tuple[Request, ...]:
    """What finds whom to compare, the first that finds somebody: "Google and Apple people" may be
    meant of either; () where no such group is asked for."""
    said = intents.COMPARING.match(question.text)
    if not said or question.mentions or question.intent not in KINDS:
        return ()
    rest = question.text[said.end() :].strip(" ?.!")
    request = replace(question.request, text=rest)
    inner = read(request, index)
    maybe = isinstance(inner.wish, About | None)  # the name of somebody unknown
    topic = maybe and inner.intent in ("find", "refine")
    if inner.intent not in FINDS or (topic and not ONES & set(inner.folded.split())):
        return ()
    either = AND.sub(" or ", rest)
    return (request, replace(request, text=either)) if either != rest else (request,)


def compared(question: Question, found: Answer, index: Index) -> Answer:
    """Those of an answer side by side."""
    reading = f"{found.reading} · compare"
    most = limit(THE.sub("", intents.COMPARING.sub("", question.folded, 1)))
    if most and len(found.people) > most > 1:  # "compare the two most senior people"
        found = replace(found, findings=found.findings[:most])
    if len(found.people) > compare.MOST:
        return _which(replace(question, reading=reading), found)
    if len(found.people) < 2:
        name = found.findings[0].name if found.people else ""
        title = f"Only {name} fits, so nobody to compare with." if name else found.title
        more = (f"tell me about {name}",) if name else found.suggestions
        return replace(found, intent="compare", title=title, reading=reading, suggestions=more)
    people = [p for row in found.people if (p := index.person(row))]
    return compare.side_by_side(people, reading, index)


def _which(question: Question, found: Answer) -> Answer:
    """More than fit side by side: all of them, and the first to begin with."""
    names = [f.name for f in found.findings[: compare.MOST]]
    return Answer(
        "compare",
        f"{len(found.people)} people; at most {compare.MOST} stand side by side. Which of them?",
        question.reading,
        found.findings,
        note='Name two to five, or say "compare the first three".',
        choices=(Choice(f"The first {compare.MOST}", f"compare {', '.join(names)}"),),
    )
