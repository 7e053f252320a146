"""Who has most of something? -> people ranked by a count of distinct entries."""

import re
from collections.abc import Sequence

from handlers.answer import Answer, Cell, Finding, Findings, Table
from handlers.finding import finding, named_by, somebody
from handlers.limits import limited
from handlers.question import Question
from handlers.understanding import intents
from handlers.understanding.words import COUNTED
from handlers.who import NAMED
from store.index import Index, Stored
from store.language.numbers import counted
from store.people.merge import distinct, without_twins
from store.search import lookup, scans
from store.search.hits import Hit, named
from store.search.proof import Prover
from store.search.search import search

EXAMPLES = ("who has the most publications?",)
FEWEST = re.compile(r"\b(?:fewest|least|lowest|shortest)\b")
NOUNS = {
    "publications": "paper", "awards": "award", "work": "position", "education": "degree",
    "skills": "skill", "languages": "language", "projects": "project",
}  # fmt: skip
QUOTES = 3
RANKED = 20  # rows of the table; the people below it go on
LINES = ("position", "title", "name", "institution", "keywords", "language")  # the first it has


def match(question: Question) -> bool:
    return question.intent == "most"


def answer(question: Question, index: Index) -> Answer:
    words = question.folded.replace("?", " ").replace(",", " ").split()
    kind = next((COUNTED[w] for w in words if w in COUNTED), "")
    return _counts(question, kind or "publications", index)


def fulfilling(question: Question, index: Index) -> dict[int, list[Hit]] | None:
    """The people of the wish with their hits; None where there is no wish."""
    if question.wish is None:
        return None
    return {p: hits for p, hits in search(index, question.wish).items() if named(hits)}


def _counts(question: Question, kind: str, index: Index) -> Answer:
    hits = fulfilling(question, index)
    counts = _tally(index, kind, hits)
    sign, least = _sign(question), max(1, intents.least(question.folded))
    ranked = sorted(
        (row for row in counts if counts[row] >= least), key=lambda r: (sign * counts[r], r)
    )
    prover, noun = Prover(index), NOUNS[kind]

    def prove(row: int) -> Finding:
        groups = _groups(index, row, kind, (hits or {}).get(row, []))
        return _finding(prover, row, groups, counted(counts[row], noun))

    what = f"fewest {noun}s" if sign > 0 else f"{noun}s"
    return ranking(question, Findings(ranked, prove), what)


def _tally(index: Index, kind: str, hits: dict[int, list[Hit]] | None) -> dict[int, int]:
    """person -> how many distinct entries of a kind; by their number alone where that is exact: one
    CV and nothing else asked for, or nothing that is told twice."""
    if kind == "awards" and hits is None:
        return index.once(_awards)
    if hits is None:
        found = index.once(lookup.tally, kind)
        exact = {row: count for row, (count, documents) in found.items() if documents == 1}
        rest = {
            row: _size(kind, _groups(index, row, kind, [])) for row in found if row not in exact
        }
        return exact | rest
    if kind in ("awards", "skills"):
        return {row: _size(kind, _groups(index, row, kind, hits[row])) for row in hits}
    return _numbers(index, kind, hits)


def _numbers(index: Index, kind: str, hits: dict[int, list[Hit]]) -> dict[int, int]:
    """person -> how many distinct entries among the hits, or in all where none is of the kind."""
    apart, found = index.once(without_twins, kind), index.once(lookup.tally, kind)
    counts = {}
    for row in hits:
        wanted = {h.entry for h in hits[row] if h.kind == kind}
        if row in found:
            apart_count = len(wanted) or found[row][0]
            counts[row] = apart_count if row in apart else len(_groups(index, row, kind, hits[row]))
    return counts


def _awards(index: Index) -> dict[int, int]:
    """How many distinct prizes everybody has who has one."""
    places = [*scans.of_kinds(index, ("awards",)), *scans.awarded(index)]
    rows = dict.fromkeys(person for person, *_ in places)
    return {row: len(_groups(index, row, "awards", [])) for row in rows}


def _sign(question: Question) -> int:
    """1 to begin with the fewest, -1 with the most; "at least" asks for neither."""
    return 1 if FEWEST.search(question.folded.replace("at least", "")) else -1


def _groups(index: Index, row: int, kind: str, hits: list[Hit]) -> list[tuple[Stored, ...]]:
    """A person's distinct entries of a kind; those of the wish, where it speaks of that kind."""
    kinds = (kind, "publications") if kind == "awards" else (kind,)
    wanted = {h.entry for h in hits if h.kind in kinds}
    groups = distinct(index.entries(row, kind))
    if kind == "awards":
        papers = [s for s in index.entries(row, "publications") if s.entry.all("awards")]
        groups += distinct(papers)
    return [g for g in groups if not wanted or wanted & {s.id for s in g}]


def _size(kind: str, groups: list[tuple[Stored, ...]]) -> int:
    if kind != "skills":
        return len(groups)
    return len({k.casefold() for g in groups for k in g[0].entry.all("keywords")})


def _finding(prover: Prover, row: int, groups: list[tuple[Stored, ...]], note: str) -> Finding:
    person = somebody(prover.index, row)
    quotes = tuple(q for g in groups[:QUOTES] for q in prover.lines(g[0], _head(g[0]))[:1])
    return finding(prover, person, quotes or named_by(prover, person), note=note)


def _head(stored: Stored) -> str:
    """The field whose line says best what an entry is."""
    return next((field for field in LINES if stored.entry.first(field)), "")


def first(findings: Sequence[Finding]) -> str:
    """Who comes first, in a title; all of them where several do."""
    said = findings[0].note.split(";")[0]
    equal = [f.name for f in findings[:NAMED] if f.note.split(";")[0] == said]
    if len(equal) == 1:
        return f"{equal[0]} comes first: {said}"
    rest = findings[NAMED : NAMED + 1]
    more = len(equal) == NAMED and any(f.note.split(";")[0] == said for f in rest)
    names = ", ".join(equal[:-1]) + f" and {equal[-1]}"
    return f"{names}{' and others' if more else ''} come first: {said} each"


def ranking(question: Question, ranked: Findings, what: str) -> Answer:
    """People in an order that is found already, each with a note of what counts."""
    findings = limited(ranked, question.folded)
    if not findings:
        return Answer("most", f"Nobody: no CV tells of it ({what}).", question.reading)
    head = (Cell("Rank"), Cell("Who"), Cell(what.removeprefix("fewest ").capitalize()))
    rows = tuple(
        (Cell(str(n)), Cell(f.name), Cell(f.note.split(";")[0]))
        for n, f in enumerate(findings[:RANKED], 1)
    )
    return Answer(
        "most",
        first(findings),
        f"{question.reading} · ranked by {what}",
        findings,
        table=Table(f"Ranked by {what}", (head, *rows)),
        note="What two versions of a CV list counts once."
        + (" Who has none is not ranked." if what.startswith("fewest") else ""),
        suggestions=(f"tell me about {findings[0].name}",),
    )
