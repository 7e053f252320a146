"""The question sets over the samples -> how many are answered right; none may get worse."""

import json
import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from bot.rendering.text import text
from handlers import reply
from handlers.answer import Answer
from handlers.question import Request
from store.language.words import fold

HERE = Path(__file__).parent / "questions"
TODAY = date(2026, 11, 24)
LEAST = {"samples": 58, "held-out": 52}  # of 60 each; raised as more are answered
FAMILIES = {
    "find": "find count most refine",
    "person": "profile timeline papers coauthors contact skills check",
    "compare": "compare diff",
    "news": "recent more",
    "guide": "help smalltalk unsure refused",
}
FAMILY = {intent: name for name, intents in FAMILIES.items() for intent in intents.split()}
LEAST_FAMILIES = 98  # of 100


@cache
def people() -> dict[str, list[str]]:
    known = json.loads((HERE / "people.json").read_text())
    return {name: [plain(n) for n in entry["names"]] for name, entry in known.items()}


def plain(words: str) -> str:
    return re.sub(r"\W+", " ", re.sub(r"[*_`#]", "", fold(words))).strip()


def key(name: str) -> str:
    """The person of people.json that a finding's name stands for; the name itself for others."""
    bare = plain(name)
    return next((k for k, known in people().items() if any(n in bare for n in known)), name)


def wrong(row: dict, answer: Answer) -> list[str]:
    """What is wrong with an answer; [] if it is right."""
    got = [key(f.name) for f in answer.findings]
    found = [f"names {n}" for n in row["must_not"] if n in got]
    if row["people"] is not None:
        want, may = set(row["people"]), set(row.get("may") or [])
        found += [f"misses {n}" for n in want - set(got)]
        if not row.get("others"):
            found += [f"adds {n}" for n in set(got) - want - may]
        if row["ordered"] and got[: len(row["people"])] != row["people"]:
            found.append("order")
    said = text(answer, most=1000)
    shown = plain(said)
    for wanted in row["must_quote"]:
        options = wanted if isinstance(wanted, list) else [wanted]
        if not any(
            re.search(o[3:], said, re.I) if o.startswith("re:") else plain(o) in shown
            for o in options
        ):
            found.append(f"does not show {options}")
    if row.get("intent") and not re.search(row["intent"], answer.intent):
        found.append(f"intent {answer.intent}")
    return found


@pytest.mark.parametrize("name", LEAST)
def test_questions(index, name):
    rows = [json.loads(line) for line in (HERE / f"{name}.jsonl").read_text().splitlines()]

    right = [r["id"] for r in rows if not wrong(r, reply(Request(r["question"], TODAY), index))]

    assert len(right) >= LEAST[name]


def test_families(index):
    rows = [json.loads(line) for line in (HERE / "utterances.jsonl").read_text().splitlines()]

    right = [
        r for r in rows if FAMILY[reply(Request(r["text"], TODAY), index).intent] == r["family"]
    ]

    assert len(right) >= LEAST_FAMILIES


def test_hostile_questions_get_a_calm_answer(index):
    for line in (HERE / "hostile.txt").read_text().splitlines():
        said = text(reply(Request(line, TODAY), index))

        assert said
        assert len(said) < 12_000
        assert "@" not in re.sub(r"(?m)^Understood:.*$|^Nobody:.*$", "", said)


def test_the_answer_that_the_readme_shows_is_the_one_given(index):
    readme = (HERE.parents[1] / "README.md").read_text()
    _, _, shown = readme.partition("```\n> ")
    question, *lines = filter(None, shown.partition("\n...\n```")[0].splitlines())
    answer = text(reply(Request(question, TODAY), index))

    assert [line for line in answer.splitlines() if line in lines] == lines
