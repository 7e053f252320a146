"""At how many companies? -> people by how many employers they had: more than one, only one, the
most; each with a line of every one of them."""

import re
from collections.abc import Callable
from dataclasses import replace

from handlers import reading
from handlers.answer import Answer, Finding, Findings
from handlers.finding import QUOTES, finding, named_by, somebody
from handlers.jobs import employer
from handlers.limits import limited
from handlers.most import first
from handlers.question import Question, read
from handlers.understanding.durations import NUMBERS
from handlers.who import told
from store.index import Index
from store.language.numbers import counted
from store.search import lookup
from store.search.hits import named
from store.search.proof import Prover
from store.search.search import search
from store.search.wishes import Some, Wish

EXAMPLES = ("who worked at more than one company?",)
FIRMS = r"(?:different\s+|other\s+)?(?:compan(?:y|ies)|employers?|firms?|organi[sz]ations?)\b"
NUMBER = rf"(\d{{1,2}}|{'|'.join(NUMBERS)})"
VERB = (
    r"(?:(?:(?:has|have|had)\s+)?(?:ever\s+)?(?:work(?:ed|s|ing)?|been|jobs?)\s+(?:at|for|in|with)\s+"
    r"|had\s+)?"
)
ASKED = re.compile(
    rf"\b(?P<ever>(?:has\s+|have\s+)?only\s+(?:ever\s+)?)?{VERB}"
    rf"(?:(?P<more>more\s+than|over)\s+{NUMBER}|(?P<least>at\s+least|a\s+minimum\s+of)\s+{NUMBER}"
    rf"|(?P<only>only|just|exactly)\s+(?:at\s+|for\s+)?{NUMBER}|{NUMBER}(?:\s*\+|\s+or\s+more)"
    r"|(?(ever)(?P<one>one)|(?!))"
    rf"|(?P<several>several|multiple|many|various|numerous|different)|(?P<most>(?:the\s+)?most)"
    rf"|(?P<fewest>(?:the\s+)?(?:fewest|least)))\s+{FIRMS}",
    re.I,
)
KINDS = frozenset({"find", "count", "most", "refine"})
SEVERAL = 2


def match(question: Question) -> bool:
    return question.intent in KINDS and not question.mentions and bool(ASKED.search(question.text))


def answer(question: Question, index: Index) -> Answer:
    asked = ASKED.search(question.text)
    if asked is None:
        raise ValueError(question.text)
    known = index.once(_employers)
    fits = _wanted(asked)
    rest = question.text[: asked.start()] + " " + question.text[asked.end() :]
    wish = read(replace(question.request, text=rest), index).wish  # "who knows Rust and ..."
    wish = None if isinstance(wish, Some) else wish
    people = _people(question, wish, index)
    counts = {p: len(known[p]) for p in people if p in known and fits(len(known[p]))}
    sign = 1 if asked["fewest"] else -1
    ranked = sorted(counts, key=lambda row: (sign * counts[row], row))
    prover = Prover(index)
    found = Findings(ranked, lambda row: _finding(prover, row, known[row]))
    findings = found if question.intent == "count" else limited(found, question.folded)
    said = " ".join(asked[0].split())
    who = "of those before" if question.intent == "refine" else "people"
    parts = [who, *([reading.told(wish)] if wish else []), said, "employers counted"]
    question = replace(question, reading=" · ".join(parts))
    if not findings:
        return Answer(question.intent, f"Nobody: no CV tells of it ({said}).", question.reading)
    ranks = asked["most"] or asked["fewest"]
    done = told(question, index, findings, ())
    return replace(done, title=first(findings)) if ranks else done


def _wanted(asked: re.Match[str]) -> Callable[[int], bool]:
    """Whether a number of employers is one that is asked for."""
    groups = [g.lower() for g in asked.groups() if g]
    said = next((g for g in groups if g.isdecimal() or g in NUMBERS), "")
    number = NUMBERS.get(said) or int(said or SEVERAL)
    if asked["most"] or asked["fewest"]:
        return lambda count: count > 0
    if asked["only"] or asked["ever"]:
        return lambda count: count == number
    return lambda count: count >= number + bool(asked["more"])


def _people(question: Question, wish: Wish | None, index: Index) -> list[int]:
    """Those who fulfil the rest of the question."""
    among = question.request.people
    if wish is None:
        return [*among] if question.intent == "refine" else [*index.once(_employers)]
    having = [p for p, hits in search(index, wish).items() if named(hits)]
    return [p for p in having if p in among or question.intent != "refine"]


def _employers(index: Index) -> dict[int, dict[str, int]]:
    """person -> employer -> an entry of theirs there."""
    found: dict[int, dict[str, int]] = {}
    for entry, person, name in lookup.facts(index, "work", "name"):
        if key := employer(name):
            found.setdefault(person, {}).setdefault(key, entry)
    return found


def _finding(prover: Prover, row: int, employers: dict[str, int]) -> Finding:
    person = somebody(prover.index, row)
    stored = prover.index.stored([*employers.values()][:QUOTES])
    quotes = tuple(q for one in stored.values() for q in prover.lines(one, "name")[:1])
    note = counted(len(employers), "employer")
    return finding(prover, person, quotes or named_by(prover, person), QUOTES, note)
