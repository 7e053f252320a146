"""Who is better at something? -> who has more lines on it, counted and not judged; no CV proves how
well somebody does a thing."""

from dataclasses import replace

from handlers.answer import Answer, Finding, Findings
from handlers.finding import QUOTES, WEAKEST, finding, named_by, somebody
from handlers.question import Question
from handlers.reading import told
from handlers.understanding.intents import SAYINGS
from handlers.who import nobody
from store.index import Index
from store.language.numbers import counted
from store.records import Quote
from store.search.hits import Hits, named
from store.search.proof import Prover
from store.search.search import search
from store.search.wishes import Wish

EXAMPLES = ("who is better at Rust, Tobias Okonkwo or Noor Haddadin?",)
ASKED = frozenset({"find", "refine", "compare"})
WORDS = frozenset({"better", "stronger", "best", "strongest"})  # what asks for it, not for whom
NAMED = 3  # people in the title
NOTE = "Counted, not judged: how well somebody does it no CV proves."


def match(question: Question) -> bool:
    several = len(question.mentions) > 1 and SAYINGS.said("than another", question.folded)
    asks = question.wish is not None and (several or question.intent in ASKED)
    return asks and (several or SAYINGS.said("better", question.folded))


def answer(question: Question, index: Index) -> Answer:
    wish = question.wish
    if wish is None:
        raise ValueError(question.text)
    among = question.people or _before(question)
    intent = "compare" if question.mentions else "refine" if among else question.intent
    question = replace(question, intent=intent, reading=_reading(question, wish))
    hits = {p: h for p, h in search(index, wish).items() if named(h)}
    having = {p: hits[p] for p in (among or hits) if p in hits}
    if not having and not question.mentions:
        return nobody(question, index, wish, 0)
    names = [p.name for row in among if row not in having and (p := index.person(row))]
    return _ranked(question, index, having, names)


def _reading(question: Question, wish: Wish) -> str:
    who = [m.asked for m in question.mentions] or ["people"]
    if not question.mentions and _before(question):
        who = ["of those before"]
    left = [w for w in question.unused if w.casefold() not in WORDS]
    return " · ".join([*who, told(wish)]) + (f"; not used: {', '.join(left)}" if left else "")


def _before(question: Question) -> tuple[int, ...]:
    """Those of the answer before, of whom "better" is asked, or "best" of them."""
    several = len(question.request.people) > 1
    among = question.intent == "refine" or SAYINGS.said("than another", question.folded)
    return question.request.people if several and among else ()


def _ranked(question: Question, index: Index, having: Hits, without: list[str]) -> Answer:
    """Whom the wish finds by the number of their lines; `without`: names of those with none."""
    prover = Prover(index)
    lines = {p: _lines(prover, having, p) for p in having}
    ranked = sorted(having, key=lambda p: -len(lines[p]))
    findings = Findings(ranked, lambda row: _finding(prover, row, lines[row]))
    more = f" and {len(without) - NAMED} more" if len(without) > NAMED else ""
    silent = f" No line on it: {', '.join(without[:NAMED])}{more}." if without else ""
    return Answer(
        question.intent,
        _title(findings, [len(lines[p]) for p in ranked]),
        question.reading,
        findings,
        note=NOTE + silent,
        suggestions=tuple(f"tell me about {f.name}" for f in findings[:2]),
    )


def _lines(prover: Prover, having: Hits, row: int) -> tuple[Quote, ...]:
    """All the lines of a person that say so, best first; what two versions say counts once."""
    hits = having[row]
    return prover.prove([h for h in hits if h.score >= WEAKEST] or hits)


def _finding(prover: Prover, row: int, lines: tuple[Quote, ...]) -> Finding:
    person = somebody(prover.index, row)
    note = f"{counted(len(lines), 'line')} on it"
    return finding(prover, person, lines or named_by(prover, person), QUOTES, note)


def _title(findings: Findings, counts: list[int]) -> str:
    """Who has most lines, and how many the next have; who has as many is named beside."""
    first = [
        f.name for f, count in zip(findings[:NAMED], counts, strict=False) if count == counts[0]
    ]
    if not first:
        return "Nobody has a line on it"
    if len(findings) == 1:
        return f"Only {first[0]} has lines on it: {counts[0]}"
    if len(first) > 1:
        others = " and others" if counts[NAMED : NAMED + 1] == counts[:1] else ""
        return f"As many lines on it, {counts[0]} each: {', '.join(first)}{others}"
    rest = zip(findings[1:NAMED], counts[1:], strict=False)
    return f"{first[0]} has most lines on it: {counts[0]}; " + ", ".join(
        f"{f.name} {count}" for f, count in rest
    )
