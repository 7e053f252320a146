"""Two versions of one person's CV -> what was added, dropped and changed, with lines."""

from handlers.answer import Answer, Cell, Table
from handlers.finding import finding
from handlers.question import Question
from handlers.timeline import span
from handlers.which import which
from store.index import Index, Stored
from store.merge import heading, same
from store.proof import Prover
from store.records import Document, Person, Quote
from store.words import key

EXAMPLES = ("what changed between Yunshu Zheng's two CVs?",)
COMPARED = ("work", "education", "publications", "awards", "interests", "projects", "languages")
Change = tuple[str, str, str, tuple[Quote, ...]]  # (sign, kind, words, lines)


def match(question: Question) -> bool:
    return question.intent == "diff"


def answer(question: Question, index: Index) -> Answer:
    people = [p for row in question.people if (p := index.person(row))]
    several = [p for p in people if len(p.documents) > 1]
    if len(people) > 1 and len(several) != 1:
        return which(question, people, index)
    person = (several or people)[0]
    if len(person.documents) < 2:
        return Answer(
            "diff",
            f"There is one CV of {person.name}, so nothing to set against it.",
            question.reading,
        )
    prover = Prover(index)
    new, old = person.documents[:2]
    changes = _changes(prover, person, new, old)
    evidence = tuple(dict.fromkeys(q for *_, quotes in changes for q in quotes))
    one = finding(prover, person, evidence, most=len(evidence))
    head = (Cell(""), Cell("What"))
    rows = tuple(
        (Cell(f"{sign} · {kind}"), Cell(text, quotes)) for sign, kind, text, quotes in changes
    )
    return Answer(
        "diff",
        f"{person.name}: {_summary(changes)} from {old.name} to {new.name}",
        question.reading,
        (one,) if evidence else (),
        table=Table(f"{old.name} → {new.name}", (head, *rows)) if rows else None,
        suggestions=(f"tell me about {person.name}",),
    )


def _summary(changes: list[Change]) -> str:
    count = {sign: sum(c[0] == sign for c in changes) for sign in ("added", "dropped", "changed")}
    return ", ".join(f"{n} {sign}" for sign, n in count.items() if n) or "nothing changed"


def _changes(prover: Prover, person: Person, new: Document, old: Document) -> list[Change]:
    entries = prover.index.entries(person.id, *COMPARED)
    ours = [s for s in entries if s.document == new.id]
    theirs = [s for s in entries if s.document == old.id]
    pairs = [(s, next((o for o in theirs if same(s.entry, o.entry)), None)) for s in ours]
    kept = {o.id for _, o in pairs if o}
    changes = [_change(prover, "added", s) for s, o in pairs if o is None]
    changes += [_change(prover, "dropped", o) for o in theirs if o.id not in kept]
    changes += [_changed(prover, s, o) for s, o in pairs if o and _different(s, o)]
    changes += _skills(prover, person, new, old)
    return changes + _contacts(prover, person, new, old)


def _skills(prover: Prover, person: Person, new: Document, old: Document) -> list[Change]:
    """The skills that one version lists and the other does not."""
    found: dict[int, dict[str, tuple[str, Quote | None]]] = {new.id: {}, old.id: {}}
    for stored in prover.index.entries(person.id, "skills"):
        for fact in stored.entry.facts:
            if stored.document in found and fact.field == "keywords":
                quote = prover.quote(stored.document, fact.line)
                found[stored.document].setdefault(key(fact.value), (fact.value, quote))
    changes: list[Change] = []
    for sign, here, there in (("added", new.id, old.id), ("dropped", old.id, new.id)):
        only = [v for k, v in found[here].items() if k not in found[there]]
        quotes = tuple(dict.fromkeys(q for _, q in only if q))
        if only:
            changes.append((sign, "skills", ", ".join(value for value, _ in only), quotes))
    return changes


def _change(prover: Prover, sign: str, stored: Stored) -> Change:
    entry = stored.entry
    text = ", ".join(filter(None, (entry.first("position"), heading(entry))))
    when = f" ({span(entry.period)})" if entry.period else ""
    return sign, entry.kind, text + when, prover.lines(stored, "name", "institution", "title")[:1]


def _different(new: Stored, old: Stored) -> bool:
    return _told(new) != _told(old)


def _told(stored: Stored) -> tuple[str, str, str]:
    entry = stored.entry
    period = entry.period
    return key(entry.first("publisher")), f"{period.start}/{period.end}", key(entry.first("area"))


def _changed(prover: Prover, new: Stored, old: Stored) -> Change:
    before, after = (
        ", ".join(filter(None, (s.entry.first("publisher"), span(s.entry.period))))
        for s in (old, new)
    )
    quotes = tuple(
        q for s in (old, new) for q in prover.lines(s, "name", "institution", "publisher")[:2]
    )
    return "changed", new.entry.kind, f"{heading(new.entry)}: {before} → {after}", quotes


def _contacts(prover: Prover, person: Person, new: Document, old: Document) -> list[Change]:
    """That a mail address or page changed; never which: contact details stay out of lists."""
    found: dict[int, set[tuple[str, str]]] = {new.id: set(), old.id: set()}
    for document, fact in prover.index.contacts(person.id):
        if document.id in found and fact.field != "location":
            found[document.id].add((fact.field, fact.value.casefold()))
    fields = sorted({field for field, _ in found[new.id] ^ found[old.id]})
    return [("changed", "contact", f"{field} (ask how to reach them)", ()) for field in fields]
