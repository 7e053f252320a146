"""Does this person ...? -> yes with the lines that say so, or no with what was searched."""

import re

from handlers import shared
from handlers.answer import Answer
from handlers.finding import found
from handlers.question import Question
from handlers.reading import told
from handlers.which import which
from store.index import Index
from store.language.numbers import counted
from store.people.merge import heading
from store.records import Person
from store.search.hits import Hit, named
from store.search.search import search
from store.search.wishes import Some, When, Wish

# "which school did she go to" asks for more than yes or no
OPEN = re.compile(r"^\W*(?:(?:and|so|ok|pls|please)\W+)?(?:which|what|where|who|whose|when|how)\b")
MOST = 6  # that are told in the title
EXAMPLES = ("does Tobias Okonkwo know Terraform?",)


def match(question: Question) -> bool:
    return question.intent == "check" and question.wish is not None


def answer(question: Question, index: Index) -> Answer:
    if question.wish is None:
        return which(question, index)
    if shared.asked(question):
        return shared.answer(question, index)
    people = [p for row in question.people if (p := index.person(row))]
    hits = {p: h for p, h in search(index, question.wish).items() if named(h)}
    yes = [p for p in people if p.id in hits]
    what = told(question.wish)
    if not yes:
        names = " or ".join(p.name for p in people)
        documents = [d.name for p in people for d in p.documents]
        return Answer(
            "check",
            f"No: no line of {names} says so ({what}).",
            question.reading,
            note=f"Searched {counted(len(documents), 'CV')}: {', '.join(documents)}.",
            suggestions=tuple(f"tell me about {p.name}" for p in people[:2]),
        )
    findings = found(index, {p.id: hits[p.id] for p in yes}, question.times)
    return Answer(
        "check",
        _title(question, question.wish, index, yes, [h for p in yes for h in hits[p.id]]),
        question.reading,
        findings,
        suggestions=tuple(f"tell me about {p.name}" for p in yes[:2]),
    )


def _title(question: Question, wish: Wish, index: Index, yes: list[Person], hits: list[Hit]) -> str:
    """Yes, or what is asked for: "which school did she go to"."""
    names = ", ".join(p.name for p in yes)
    if not OPEN.match(question.folded):
        return f"Yes: {names} ({told(wish)})"
    stored = index.stored([h.entry for h in hits if h.entry])
    heads = dict.fromkeys(h for s in stored.values() if (h := heading(s.entry)))
    plain = isinstance(wish, Some | When) and len(yes) == 1 and len(heads) <= MOST
    return f"{names}: {'; '.join(heads)}" if plain else f"{names} ({told(wish)})"
