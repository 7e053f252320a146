"""Two versions of one person's CV -> what was added, dropped and changed, with lines."""

from collections.abc import Iterator
from dataclasses import replace

from handlers.answer import Answer, Cell, Table
from handlers.finding import finding
from handlers.question import Question
from handlers.timeline import span
from handlers.which import which
from store.changes.fields import facts
from store.index import Index, Stored
from store.people.history import Version, contacts, entries, versions
from store.people.merge import heading
from store.people.versions import Pair, agree, matched, one_title, one_venue, skills, venue
from store.records import Entry, Period, Person, Quote
from store.search.proof import Prover

EXAMPLES = ("what changed between Yunshu Zheng's two CVs?",)
COMPARED = ("work", "education", "publications", "awards", "interests", "projects", "languages")
PROOF = ("name", "institution", "title", "language")  # whose line shows an entry
Change = tuple[str, str, str, tuple[Quote, ...]]  # (sign, kind, words, lines)


def match(question: Question) -> bool:
    return question.intent == "diff"


def answer(question: Question, index: Index) -> Answer:
    people = [p for row in question.people if (p := index.person(row))]
    held = {p.id: versions(index, p.id) for p in people}
    several = [p for p in people if len(held[p.id]) > 1]
    if len(people) > 1 and len(several) != 1:
        return which(question, index)
    person = (several or people)[0]
    if len(held[person.id]) < 2:
        return Answer(
            "diff",
            f"There is one CV of {person.name}, so nothing to set against it.",
            question.reading,
        )
    return _told(question, Prover(index), person, *held[person.id][:2])


def _told(question: Question, prover: Prover, person: Person, new: Version, old: Version) -> Answer:
    changes = _changes(prover, new, old)
    evidence = tuple(dict.fromkeys(q for *_, quotes in changes for q in quotes))
    one = finding(prover, person, evidence, most=len(evidence))
    head = (Cell(""), Cell("What"))
    rows = tuple(
        (Cell(f"{sign} · {kind}"), Cell(text, quotes)) for sign, kind, text, quotes in changes
    )
    return Answer(
        "diff",
        f"{person.name}: {_summary(changes)} from {old.called} to {new.called}",
        question.reading,
        (one,) if evidence else (),
        table=Table(f"{old.called} → {new.called}", (head, *rows)) if rows else None,
        suggestions=(f"tell me about {person.name}",),
    )


def _summary(changes: list[Change]) -> str:
    count = {sign: sum(c[0] == sign for c in changes) for sign in ("added", "dropped", "changed")}
    return ", ".join(f"{n} {sign}" for sign, n in count.items() if n) or "nothing changed"


def _changes(prover: Prover, new: Version, old: Version) -> list[Change]:
    pairs = matched(*(entries(prover.index, version, *COMPARED) for version in (new, old)))
    found = [_one_sided(prover, "added", s, new) for s, o in pairs if s and o is None]
    found += [_one_sided(prover, "dropped", o, old) for s, o in pairs if o and s is None]
    found += [change for pair in pairs for change in _changed(prover, pair, new, old)]
    return found + _skills(prover, new, old) + _contacts(prover.index, new, old)


def _one_sided(prover: Prover, sign: str, stored: Stored, version: Version) -> Change:
    entry = stored.entry
    text = ", ".join(filter(None, (entry.first("position"), heading(entry))))
    when = _when(entry.period, version if sign == "dropped" else None)
    told = f"{text} ({when})" if when else text
    return sign, entry.kind, told, _quotes(prover, version, stored, *PROOF)[:1]


def _when(time: Period, older: Version | None) -> str:
    """A time in words; what goes on in an older version went on when that was written."""
    if time.open and older and older.as_of:
        return f"{time.start} to {older.as_of[:7]} or later"
    return span(time)


def _changed(prover: Prover, pair: Pair, new: Version, old: Version) -> Iterator[Change]:
    """What an entry of both versions says differently in each."""
    one, other = pair
    if one is None or other is None:
        return
    aspects = [
        (before, after)
        for before, after, differs in _aspects(one.entry, other.entry, old)
        if differs
    ]
    if aspects:
        before, after = (", ".join(filter(None, told)) for told in zip(*aspects, strict=True))
        fields = (*PROOF[:2], "publisher", "position")
        quotes = [
            q for s, v in ((other, old), (one, new)) for q in _quotes(prover, v, s, *fields)[:2]
        ]
        text = f"{heading(one.entry)}: {before or 'not told'} → {after or 'not told'}"
        yield "changed", one.entry.kind, text, tuple(quotes)


def _aspects(new: Entry, old: Entry, older: Version) -> Iterator[tuple[str, str, bool]]:
    """(before, after, whether they differ) of each side of an entry; a paper's place and year go
    together: "arXiv, 2023" became "ICLR, 2024"."""
    retitled = new.kind == "publications" and not one_title(heading(old), heading(new))
    yield heading(old), heading(new), retitled
    yield (
        old.first("position"),
        new.first("position"),
        not one_title(old.first("position"), new.first("position")),
    )
    degrees = (old.first("studyType"), new.first("studyType"))
    yield *degrees, not one_title(*degrees)
    places, times = (venue(old), venue(new)), (old.period, new.period)
    moved = not one_venue(*places)
    yield *places, moved
    yield _when(times[0], older), _when(times[1], None), moved or not agree(*times)


def _skills(prover: Prover, new: Version, old: Version) -> list[Change]:
    """The skills that one version lists and the other does not."""
    ours, theirs = _listed(prover, new), _listed(prover, old)
    changes: list[Change] = []
    for sign, here, there in (("added", ours, theirs), ("dropped", theirs, ours)):
        known = {one for value in there for one in skills(value)}
        only = {value: quote for value, quote in here.items() if not skills(value) & known}
        if only:
            quotes = tuple(dict.fromkeys(q for q in only.values() if q))
            changes.append((sign, "skills", ", ".join(only), quotes))
    return changes


def _listed(prover: Prover, version: Version) -> dict[str, Quote | None]:
    """The skills of a version as printed, each with its line."""
    found: dict[str, Quote | None] = {}
    for stored in entries(prover.index, version, "skills"):
        for fact in facts("skill", stored.entry):
            quotes = _marked(prover.quotes(version.document.id, [fact.line]), version)
            found.setdefault(fact.value, next(iter(quotes), None))
    return found


def _contacts(index: Index, new: Version, old: Version) -> list[Change]:
    """That a mail address or page changed; never which: contact details stay out of lists."""
    told = [
        {(f.field, f.value.casefold()) for f in contacts(index, v) if f.field != "location"}
        for v in (new, old)
    ]
    fields = sorted({field for field, _ in told[0] ^ told[1]})
    return [("changed", "contact", f"{field} (ask how to reach them)", ()) for field in fields]


def _quotes(prover: Prover, version: Version, stored: Stored, *fields: str) -> tuple[Quote, ...]:
    return _marked(prover.lines(stored, *fields), version)


def _marked(quotes: tuple[Quote, ...], version: Version) -> tuple[Quote, ...]:
    """A line of a text that was replaced names that, for another stands in its file."""
    return tuple(replace(quote, source=version.called) for quote in quotes)
