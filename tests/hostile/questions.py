"""Hostile questions, made up: what a stranger may type where a question is expected."""

from collections.abc import Iterator

from tests.hostile.words import BITS, INJECTED, NUMBERS, UNSEEN

FORMS = ("{}", "who knows {}?", "tell me about {}")
LONG = 5_000  # characters; what is read of a question is less


def every() -> list[str]:
    return list(dict.fromkeys(_all()))


def _all() -> Iterator[str]:
    for texts in INJECTED.values():
        yield from (form.format(text) for text in texts.values() for form in FORMS)
    for sign in UNSEEN.values():
        yield f"who kn{sign}ows Py{sign}thon{sign}?"
        yield sign
    for number in NUMBERS.values():
        yield f"who graduated in {number}?"
        yield f"who has more than {number} papers in the last {number} years?"
    for bit in BITS.values():
        yield bit * (LONG // len(bit))
        yield "who knows " + bit * (LONG // len(bit)) + "?"
    yield from _nested()


def _nested() -> Iterator[str]:
    yield "who knows " + "(" * 2000 + "Python" + ")" * 2000
    yield "who knows " + "not " * 2000 + "Python"
    yield "who knows " + "Python and " * 2000 + "Java"
    yield "who knows " + "Python or (Java and " * 500 + "C++" + ")" * 500
    yield '"' * 4001
    yield "compare " + "Ada Lindqvist and " * 1000 + "Bo"
    yield "who knows " + ", ".join(f"word{n}" for n in range(2000))
    yield "what did " + "she " * 2000 + "do?"
    yield "most " * 2000
    yield "in the last " * 1000 + "years"
    yield from ("", " ", "?", "\n\n", "." * 99, "who", "who?", "and", "not", "()", '""', "or or or")
