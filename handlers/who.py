"""Who fits? -> people, best first, each with the lines that say so; or how many they are."""

import re
from collections.abc import Sequence
from dataclasses import replace

from handlers import leavers, reading
from handlers.answer import Answer, Finding
from handlers.finding import found
from handlers.limits import limited
from handlers.nearest import loosened, nearest
from handlers.question import Question, read
from store.index import Index
from store.language.numbers import counted
from store.search.hits import Hits, named
from store.search.homes import going_on
from store.search.search import search
from store.search.wishes import Every, Has, Wish, Without

EXAMPLES = (
    "who worked on large-batch training?",
    "who knows Kubernetes but not Java?",
    "who studied at ETH Zurich?",
    "how many people know Python?",
)
NAMED = 3  # people in the title
ABOUT = re.compile(r"^\W*(?:please\s+)?tell\s+(?:me|us)\s+(?:more\s+)?about\s+", re.I)
WORKS = re.compile(r"\bwork(?:s|ing)?\s+(?:at|for)\b|\b(?:is|are)\s+(?:at|with|employed)\b", re.I)
PAST = re.compile(r"\b(?:did|does|do|worked|has|have|had|ever|previously|wants?)\b", re.I)
CLOSEST = 3  # people in the second tier


def match(question: Question) -> bool:
    return question.intent in ("find", "count", "refine", "compare")


def answer(question: Question, index: Index) -> Answer:
    wish = _restricted(question)
    if ABOUT.match(question.folded):
        return _stranger(question, index)
    if wish is None:
        return everybody(question, index)
    if back := leavers.back(question):
        return back
    hits = _hits(question, index, wish)
    missed = ""
    people = _present(question, index, {p: h for p, h in hits.items() if named(h)})
    for looser in () if people else loosened(wish, question.folded):
        wider = _hits(question, index, looser)
        if people := {p: h for p, h in wider.items() if named(h)}:
            hits = wider
            missed = f"No CV has all of it ({reading.told(wish)}); these have the most. "
            question = replace(question, reading=f"people · {reading.told(looser)}")
            break
    rest = {p: h for p, h in hits.items() if p not in people}
    if not people:
        return nobody(question, index, wish, len(rest))
    findings: Sequence[Finding] = found(index, people, question.times)
    if question.intent != "count":
        findings = limited(findings, question.folded)
    near = found(index, dict(list(rest.items())[:CLOSEST]), question.times) if rest else []
    answered = told(question, index, findings, near)
    return replace(answered, note=f"{missed}{answered.note}")


def _hits(question: Question, index: Index, wish: Wish) -> Hits:
    """Whom a wish finds; of the answer before, where the question narrows it."""
    hits = search(index, wish)
    if question.intent != "refine":
        return hits
    before = _before(question, index) if isinstance(wish, Without) else {}
    return {p: before.get(p) or hits[p] for p in question.request.people if p in hits}


def _before(question: Question, index: Index) -> Hits:
    """What proved the answer before: all that proves who is left without somebody."""
    earlier = read(replace(question.request, text=question.request.earlier, earlier=""), index)
    return search(index, earlier.wish) if earlier.wish else {}


def _present(question: Question, index: Index, people: Hits) -> Hits:
    """The people; of "who works at", those first whose job there goes on, as of their CV."""
    if question.times or not WORKS.search(question.folded) or PAST.search(question.folded):
        return people
    jobs = {p: [h.entry for h in hits if _job(h.part)] for p, hits in people.items()}
    now = going_on(index, [entry for entries in jobs.values() for entry in entries])
    return {p: people[p] for p in sorted(people, key=lambda p: not now & {*jobs[p]})}


def _job(part: Wish) -> bool:
    return isinstance(part, Has) and "organisation" in part.slots


def _restricted(question: Question) -> Wish | None:
    """The wish, for the people that the question names if it names some."""
    names = tuple(Has(("person",), m.key, m.asked) for m in question.mentions)
    if not names or question.wish is None or question.intent == "refine":  # "which of them"
        return question.wish
    return Every((*names, question.wish))


def _stranger(question: Question, index: Index) -> Answer:
    """ "Tell me about" somebody who is not in the index."""
    people, documents = index.counts()
    return Answer(
        "profile",
        f"Nobody here is called {ABOUT.sub('', question.text).strip(' ?.!')}.",
        question.reading,
        note=f"Searched {counted(documents, 'CV')} of {counted(people, 'person')}.",
        suggestions=("how many people are there?",),
    )


def told(
    question: Question, index: Index, findings: Sequence[Finding], near: Sequence[Finding]
) -> Answer:
    return Answer(
        question.intent,
        f"{counted(len(findings), 'person')}: {_names(findings)}",
        question.reading,
        findings,
        near,
        note=_searched(question, index),
        suggestions=_next(findings),
    )


def nobody(question: Question, index: Index, wish: Wish, near: int) -> Answer:
    """Nobody fits: what was searched and what is nearest, without a name."""
    what = question.reading.removeprefix("people · ").removeprefix("of those before · ")
    what = what.split("; not used")[0]
    among = question.request.people if question.intent == "refine" else ()
    nearby = nearest(index, wish, among, near)
    return Answer(
        question.intent,
        f"Nobody: no CV says so ({what}).",
        question.reading,
        note=f"{_searched(question, index)} {nearby.said}",
        suggestions=(*nearby.asked, "help"),
    )


def _searched(question: Question, index: Index) -> str:
    if question.intent == "refine":
        count = len(question.request.people)
        among = "Of the one person" if count == 1 else f"Among the {counted(count, 'person')}"
        return f"{among} of the answer before."
    people, documents = index.counts()
    return f"Searched {counted(documents, 'CV')} of {counted(people, 'person')}."


def _names(findings: Sequence[Finding]) -> str:
    """The first names of a list, and how many more there are."""
    names = [f.name for f in findings[:NAMED]]
    more = len(findings) - len(names)
    return ", ".join(names) + (f" and {more} more" if more else "")


def _next(findings: Sequence[Finding]) -> tuple[str, ...]:
    names = [f.name for f in findings[:2] if f.person and not f.name.startswith("Unnamed")]
    if len(names) >= 2:
        return (f"tell me about {names[0]}", f"compare {names[0]} and {names[1]}")
    return tuple(f"tell me about {n}" for n in names[:1])


def everybody(question: Question, index: Index) -> Answer:
    """All people in the index: the answer to "how many people do we have?"."""
    people, documents = index.counts()
    findings = found(index, {row: [] for row in index.people()}, ())
    return Answer(
        question.intent,
        f"{counted(people, 'person')} in {counted(documents, 'CV')}",
        question.reading,
        findings,
        suggestions=("help",),
    )
