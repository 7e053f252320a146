"""Kinds of questions about made-up people -> questions of each kind, always the same for a number
of CVs: what `make bench` asks."""

import random
from collections.abc import Iterator

from tests.made_up import cvs

FAMILIES = {
    "topic": (
        "who worked on {one} {two}?",
        "who worked on {one}?",
        "anyone with experience in {one}, {two} and {three}?",
        "people who did distributed training and {one} privacy",
        "experts in machine learning for {one}",
    ),
    "skill": ("who knows {skill}?", "who knows {skill} and {skill2}?", "{skill} developers"),
    "and, or, not": (
        "who knows {skill} but not {skill2}?",
        "who knows ({skill} or {skill2}) and {skill3}?",
        "who worked on {one} but not {two}?",
        "who studied at {school} or knows {skill}?",
        "who never worked at {employer}?",
    ),
    "employer": (
        "who worked at {employer}?",
        "who worked at {employer} since 2018?",
        "ex-{employer} people who know {skill}",
    ),
    "school": (
        "who studied at {school}?",
        "who has a PhD from {school} in {area}?",
        "who graduated before 2012?",
    ),
    "papers": (
        "which papers at {venue} are about {one}?",
        "list all papers by {name}",
        "who are {name}'s co-authors?",
        "have {name} and {name2} published together?",
    ),
    "count": (
        "how many people know {skill}?",
        "how many people worked on {one}?",
        "how many people studied at {school}?",
    ),
    "most": (
        "who has the most publications?",
        "who has the most {venue} papers?",
        "which {title} has the most papers?",
        "who has the most skills?",
    ),
    "tenure": (
        "who worked longest at one company?",
        "who has more than 5 years of experience?",
        "who worked longest at {employer}?",
        "most senior {skill} people",
    ),
    "one person": ("tell me about {name}", "does {name} know {skill}?", "timeline for {name}"),
    "compare": ("compare {name} and {name2}", "compare {family} CVs", "tell me about {family}"),
    "similar": ("who is similar to {name}?", "who overlapped with {name}?"),
    "nobody": ("who speaks Klingon?", "who worked at Nonexistium?", "who won a Turing award?"),
    "slips": ("who knows {slip}?", "whoo nows {skill}?", "who worked on {one_slip}?"),
}
ROUNDS = 4  # of every question, each with other words


def questions(count: int) -> list[tuple[str, str]]:
    """(family, question), mixed, each once, about the first so many made-up people."""
    draw = random.Random(3)
    found = {
        (family, template.format(**words(draw, count))): None
        for family, templates in FAMILIES.items()
        for template in templates * ROUNDS
    }
    mixed = list(found)
    draw.shuffle(mixed)
    return mixed


def words(draw: random.Random, count: int) -> dict[str, str]:
    made = cvs.Made(draw)
    skill, one = made.one(cvs.SKILLS), made.one(cvs.WORDS)
    return dict(_drawn(made)) | {
        "skill": skill,
        "slip": _slip(skill),
        "one": one,
        "one_slip": _slip(one),
        "name": cvs.name(draw.randrange(count)),
        "name2": cvs.name(draw.randrange(count)),
    }


def _drawn(made: cvs.Made) -> Iterator[tuple[str, str]]:
    yield from (("two", made.one(cvs.WORDS)), ("three", made.one(cvs.WORDS)))
    yield from (("skill2", made.one(cvs.SKILLS)), ("skill3", made.one(cvs.SKILLS)))
    yield from (("school", made.one(cvs.SCHOOLS)), ("area", made.one(cvs.AREAS)))
    yield from (("employer", made.one(cvs.EMPLOYERS)), ("title", made.one(cvs.TITLES)))
    yield from (("venue", made.one(cvs.VENUES)), ("family", made.one(cvs.FAMILY)))


def _slip(word: str) -> str:
    """A word with its middle letters swapped."""
    at = len(word) // 2
    return word[: at - 1] + word[at : at + 1] + word[at - 1 : at] + word[at + 1 :]
