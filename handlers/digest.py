"""A question and whom its answer showed before -> who is new, changed or gone since.

Somebody is known from before by their row in the index or by any CV that was theirs, so a merge of
two people is no news.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from handlers import reply
from handlers.answer import Answer, Finding, Findings
from handlers.finding import found
from handlers.question import Request
from store.index import Index
from store.language.numbers import counted
from store.search import lookup

# Kinds of answers that name people for what was asked.
TELLING = frozenset("find count most recent profile timeline papers".split())
PERSONAL = "Contact details never stand in a digest."
UNCLEAR = "That would find nobody to report. Ask for people, for example: who knows Python?"
WHICH = "Several people may be meant. Say the whole name of one."

Shown = Mapping[int, tuple[str, ...]]  # person -> their CVs, by hash
Texts = Mapping[int, Mapping[str, str]]  # person -> hash -> file


@dataclass(frozen=True, slots=True)
class News:
    """What there is to tell; `refusal` says why there can be none."""

    answer: Answer
    shown: Shown = field(default_factory=dict)  # whom the question finds now
    refusal: str = ""
    empty: bool = False  # nothing has changed


def news(request: Request, before: Shown | None, index: Index) -> News:
    """`before` is what was shown last, None before the first time; then all of it is told. The
    question is asked as in a room, so that no contact details come out of it."""
    answer = reply(replace(request, private=False), index)
    if why := refused(answer):
        return News(answer, refusal=why)
    if answer.intent == "recent":
        answer = replace(answer, findings=_everybody(index))
    texts = lookup.texts(index)
    shown = {person: tuple(texts.get(person, ())) for person in answer.people}
    if before is None:
        count = counted(len(shown), "person") if shown else "Nobody yet"
        told = Answer(answer.intent, f"{count}: {request.text}", answer.reading, answer.findings)
        return News(told, shown)
    return _since(before, replace(answer, title=request.text), shown, texts, index)


def refused(answer: Answer) -> str:
    """Why a question is none for a digest; "" if it is one."""
    if answer.private or answer.intent == "contact":
        return PERSONAL
    if answer.intent == "refused":
        return answer.title
    if answer.choices:
        return WHICH
    return "" if answer.intent in TELLING else UNCLEAR


def _everybody(index: Index) -> Findings:
    """All people, whose CV was loaded last first: "what is new?"."""
    rows = dict.fromkeys(row for row, _, _ in index.loaded())
    return found(index, {row: [] for row in rows}, ())


def _since(before: Shown, answer: Answer, shown: Shown, texts: Texts, index: Index) -> News:
    known = _known(before, texts)
    fresh = {p: [t for t in shown[p] if t not in known.get(p, ())] for p in shown}
    told = [p for p in shown if p not in known or fresh[p]]
    kept = {text for files in shown.values() for text in files}
    gone = [p for p in before if p not in shown and not kept & set(before[p])]
    new = sum(p not in known for p in told)
    counts = {"new": new, "changed": len(told) - new, "gone": len(gone)}
    title = ", ".join(f"{count} {word}" for word, count in counts.items() if count)
    findings = [
        replace(f, note="; ".join(filter(None, (_reason(f.person, known, fresh, texts), f.note))))
        for f in among(answer, set(told))
    ]
    made = Answer(
        answer.intent,
        f"{title or 'Nothing new'}: {answer.title}",
        answer.reading,
        tuple(findings),
        lines=_gone(gone, index),
    )
    return News(made, shown, empty=not title)


def _known(before: Shown, texts: Texts) -> dict[int, tuple[str, ...]]:
    """Person today -> their CVs as they were, with those of whom they were joined with since."""
    owner = {text: person for person, files in texts.items() for text in files}
    known: dict[int, tuple[str, ...]] = {}
    for person, was in before.items():
        for now in {owner[text] for text in was if text in owner} or {person}:
            known[now] = (*known.get(now, ()), *was)
    return known


def _reason(person: int, known: Shown, fresh: Mapping[int, list[str]], texts: Texts) -> str:
    """ "new", or which CV made them news."""
    if person not in known:
        return "new"
    return f"changed: {', '.join(dict.fromkeys(texts[person][t] for t in fresh[person]))}"


def among(answer: Answer, people: set[int]) -> Sequence[Finding]:
    """The findings of these people, best first; nobody else's are looked for."""
    if isinstance(answer.findings, Findings):
        rows = answer.findings.people
        return [answer.findings[n] for n, person in enumerate(rows) if person in people]
    return [f for f in answer.findings if f.person in people]


def _gone(people: Sequence[int], index: Index) -> tuple[str, ...]:
    """Who does not fit any more, by name where the index still has them."""
    there = [p.name for row in people if (p := index.person(row)) and p.documents]
    lines = [f"No longer found: {', '.join(there)}"] if there else []
    left = len(people) - len(there)
    return (*lines, *([f"No longer in the index: {counted(left, 'person')}"] if left else []))
