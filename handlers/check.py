"""Does this person ...? -> yes with the lines that say so, or no with what was searched."""

from handlers.answer import Answer
from handlers.finding import found
from handlers.question import Question
from handlers.reading import told
from handlers.which import which
from store.index import Index
from store.language.numbers import counted
from store.search.hits import named
from store.search.search import search

EXAMPLES = ("does Tobias Okonkwo know Terraform?",)


def match(question: Question) -> bool:
    return question.intent == "check" and question.wish is not None


def answer(question: Question, index: Index) -> Answer:
    if question.wish is None:
        return which(question, index)
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
        f"Yes: {', '.join(p.name for p in yes)} ({what})",
        question.reading,
        findings,
        suggestions=tuple(f"tell me about {p.name}" for p in yes[:2]),
    )
