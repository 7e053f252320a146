"""Somebody's papers -> each title with its line, newest first; told in two versions, once."""

from handlers.answer import Answer, Cell, Table
from handlers.finding import finding
from handlers.question import Question
from handlers.reading import told
from handlers.which import whom
from store.index import Index, Stored
from store.language.numbers import counted
from store.meaning.rank import NAMED
from store.people.merge import distinct
from store.records import Person, Quote
from store.search.leads import FIRST_AUTHOR
from store.search.proof import Prover
from store.search.search import search
from store.search.wishes import About, Every, Has, Some, Together, When, Wish, fits

EXAMPLES = ("list all papers by Yunshu Zheng",)
Lines = dict[int, tuple[int, ...]]  # entry -> lines


def match(question: Question) -> bool:
    return question.intent == "papers"


def answer(question: Question, index: Index) -> Answer:
    person = whom(question, index)
    if isinstance(person, Answer):
        return person
    prover = Prover(index)
    groups = distinct(index.entries(person.id, "publications"))
    groups.sort(key=lambda g: g[0].entry.period.end, reverse=True)
    wished = [_hits(index, part) for part in _parts(question)]
    asked = [g for g in groups if _asked_for(question.times, wished, g)]
    shown = asked or groups
    evidence = tuple(dict.fromkeys(q for g in shown for q in _proof(prover, g[0], wished)))
    one = finding(prover, person, evidence, most=len(evidence))
    return Answer(
        "papers",
        _title(person.name, len(asked), len(groups), question),
        question.reading,
        (one,) if evidence else (),
        table=_table(prover, person, shown) if shown else None,
        suggestions=(f"who has written papers with {person.name}", f"tell me about {person.name}"),
    )


def _title(name: str, asked: int, count: int, question: Question) -> str:
    papers = counted(count, "paper")
    if not count:
        return f"{name} lists no papers"
    if asked == count:
        return f"{name}: {papers}"
    what = f" ({told(question.wish)})" if question.wish else ""
    if asked:
        return f"{name}: {asked} of {papers}{what}"
    return f"{name}: none of the {papers} says so{what}. All of them:"


def _parts(question: Question) -> tuple[Wish, ...]:
    """What the papers are asked for by, but for their time."""
    wish = question.wish
    parts = wish.parts if isinstance(wish, Together | Every) else (wish,)
    return tuple(
        p
        for p in parts
        if isinstance(p, Has | About) or (isinstance(p, Some) and p.kinds == (FIRST_AUTHOR,))
    )


def _asked_for(times: tuple[When, ...], wished: list[Lines], group: tuple[Stored, ...]) -> bool:
    """Whether a paper has the venue, topic, co-author and time that the question names."""
    rows = {s.id for s in group}
    when = all(fits(group[0].entry.period, time) for time in times)
    return when and all(rows & set(entries) for entries in wished)


def _hits(index: Index, part: Wish) -> Lines:
    """The papers that fulfil a part of the wish, with the lines that say so."""
    found = (h for hits in search(index, part).values() for h in hits)
    return {h.entry: h.lines for h in found if h.kind == "publications" and h.score >= NAMED}


def _proof(prover: Prover, stored: Stored, wished: list[Lines]) -> tuple[Quote, ...]:
    """The title, and the lines that name what was asked for: the venue, the co-author."""
    numbers = [n for entries in wished for n in entries.get(stored.id, ())]
    return (*prover.lines(stored, "name"), *prover.quotes(stored.document, numbers))


def _table(prover: Prover, person: Person, groups: list[tuple[Stored, ...]]) -> Table:
    head = (Cell("Paper"), Cell("Venue"), Cell("Year"))
    return Table(f"Papers of {person.name}", (head, *(_row(prover, g) for g in groups)))


def _row(prover: Prover, group: tuple[Stored, ...]) -> tuple[Cell, ...]:
    entry = group[0].entry
    return (
        Cell(entry.first("name"), prover.lines(group[0], "name")),
        Cell(entry.first("publisher"), prover.lines(group[0], "publisher")),
        Cell(entry.period.end[:4]),
    )
