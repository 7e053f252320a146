"""Whose student or report is somebody? -> the lines that name their advisors and managers."""

import re

from handlers.answer import Answer
from handlers.finding import finding
from handlers.question import Question
from handlers.understanding.intents import SAYINGS
from handlers.which import whom
from store.index import Index
from store.people.merge import distinct
from store.search.proof import Prover

# "Advisor: Prof. X", "supervised by", "reporting to"; not "managing data" or "product manager".
SAYS = re.compile(
    r"""\b(?:(?:(?:co-?)?(?:advis[eo]r|supervisor|mentor|(?:line\s+)?manager|instructor|host|guide|promot[eo]r|tutor)s?
      |betreuer(?:in)?|direct(?:eur|rice)\s+de\s+th[eè]se|tutora?|relatore)\W{0,3}:
    |(?:supervis|advis|mentor|manag|guid)ed\s+by|supervision\s+(?:of|by)|report(?:ing|ed|s)\s+to)""",
    re.I | re.X,
)
EXAMPLES = ("who is Yunshu Zheng's advisor?",)


def match(question: Question) -> bool:
    return bool(question.people) and SAYINGS.said("their advisor", question.folded)


def answer(question: Question, index: Index) -> Answer:
    person = whom(question, index)
    if isinstance(person, Answer):
        return person
    prover = Prover(index)
    entries = index.entries(person.id)
    groups = distinct([s for s in entries if s.entry.all("people")])
    names = dict.fromkeys(n for g in groups for n in g[0].entry.all("people"))
    found = [q for g in groups for q in prover.lines(g[0], "people")]
    found += [
        q for s in entries for q in prover.quotes(s.document, s.entry.lines) if SAYS.search(q.text)
    ]
    quotes = tuple(dict.fromkeys(found))
    if not quotes:
        return Answer("profile", f"No line of {person.name} names an advisor.", question.reading)
    return Answer(
        "profile",
        f"{person.name} names {', '.join(names)}" if names else f"Who advised {person.name}",
        question.reading,
        (finding(prover, person, quotes, most=len(quotes)),),
        suggestions=(f"tell me about {person.name}",),
    )
