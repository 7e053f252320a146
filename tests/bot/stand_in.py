"""Answers about made-up people, and a desk that gives them without an index."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.desk import Desk
from handlers.answer import Answer, Cell, Choice, Finding, Table
from handlers.question import Request
from store.records import Quote

TODAY = date(2026, 11, 24)

MIRA = Finding(
    1,
    "Mira Okafor-Lindt",
    "Ph.D. student, University of Aldermoor",
    (
        Quote(
            "Scaled batch size to 128K for click-through models <5 minutes & more",
            "mira.md",
            41,
            1,
        ),
        Quote("**Large-Batch Training** with *LAMB* and `bf16` (2021-2022)", "mira.md", 12, 1),
    ),
)
TEO = Finding(
    2,
    "Teo Zheng",
    "Research engineer, Quillon Labs",
    (Quote("Large batch optimisation on 512 accelerators", "teo_zheng.md", 7),),
    note="name inferred: the one author of both publications",
)
HALE = Finding(3, "Hale Zheng", "", (Quote("CUDA kernels for sparse attention", "hale.md", 3),))


def crowd(count: int) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            100 + n,
            f"Person Number{n:03}",
            f"Engineer at Company {n}",
            tuple(
                Quote(f"Line {line} of what person {n} did with Python", f"p{n}.md", line)
                for line in (3, 9)
            ),
        )
        for n in range(count)
    )


def cells(*words: str) -> tuple[Cell, ...]:
    return tuple(Cell(word) for word in words)


FOUND = Answer(
    "find",
    "2 people worked on large-batch training",
    "people · topic: large-batch training",
    (MIRA, TEO),
    note="Searched 12 CVs.",
    suggestions=("only those with CUDA", "compare Mira Okafor-Lindt and Teo Zheng"),
    id="a1b2",
)
NOBODY = Answer(
    "find",
    "No CV mentions Haskell.",
    "people · skill: Haskell",
    closest=(HALE,),
    note="Searched 12 CVs for Haskell, GHC.",
    suggestions=("who knows OCaml",),
)
WHICH = Answer(
    "unsure",
    "Which Zheng?",
    choices=(
        Choice("Teo Zheng (Quillon Labs)", "profile of Teo Zheng"),
        Choice("Hale Zheng (University of Aldermoor)", "profile of Hale Zheng"),
    ),
)
COMPARED = Answer(
    "compare",
    "Teo Zheng and Hale Zheng",
    "compare · surname: Zheng",
    (TEO, HALE),
    table=Table(
        "Three CVs of two people",
        (
            cells("", "Teo Zheng", "Hale Zheng"),
            cells("Now", "Research engineer, Quillon Labs", "Ph.D. student"),
            cells("Degree", "M.Sc. Mathematics, 2019", ""),
            cells("Skills", "Python, JAX", "CUDA, C++"),
        ),
    ),
)
PROFILE = Answer(
    "profile",
    "Mira Okafor-Lindt",
    findings=(
        Finding(
            1,
            MIRA.name,
            MIRA.about,
            tuple(
                Quote(f"Fact number {n} of a long life in research", "mira.md", n)
                for n in range(1, 31)
            ),
        ),
    ),
)
CONTACT = Answer(
    "contact",
    "How to reach Mira Okafor-Lindt",
    findings=(Finding(1, MIRA.name, "", (Quote("mira@example.com | 555-0142", "mira.md", 2, 1),)),),
    private=True,
)
HELP = Answer(
    "help",
    "Ask about people, from their CVs",
    lines=("who worked on large-batch training?", "compare Zheng CVs"),
    suggestions=("who worked on large-batch training?", "compare Zheng CVs"),
)
MANY = Answer("find", "20 people know Python", "people · skill: Python", crowd(20))
NASTY = Answer(
    "find",
    "<!channel> & <@U123> *bold* ` \x1b[31m \u202e",
    "topic: <http://example.com|click>",
    (
        Finding(
            9,
            "Ann <!here> O'Neil",
            "R&D <b>",
            (Quote("_under_ ~struck~ <!everyone> & <@U9>", "x<y>.md", 1),),
        ),
    ),
    lines=("<!subteam^S1>", "`code` *b*"),
    note="<#C1>",
    suggestions=("<!channel>",),
)
ALL = (FOUND, NOBODY, WHICH, COMPARED, PROFILE, CONTACT, HELP, MANY, NASTY)

ANSWERS = {
    "who worked on large-batch training?": FOUND,
    "who knows haskell": NOBODY,
    "zheng": WHICH,
    "compare zheng cvs": COMPARED,
    "profile of teo zheng": PROFILE,
    "how do i reach mira": CONTACT,
    "who knows python": MANY,
    "help": HELP,
}


def ask(request: Request) -> Answer:
    """The answer with these words, else one that says what was asked and what came before."""
    known = ANSWERS.get(request.text.lower())
    if known and known.private and not request.private:
        return Answer("refused", "Ask me that in a direct message.", private=True)
    said = f"{request.text}, {request.earlier!r}, {request.people}, private {request.private}"
    return known or Answer("find", said, findings=(HALE,))


def context(document: int, line: int) -> tuple[tuple[int, str], ...]:
    return tuple((n, f"Line {n} of CV {document}") for n in range(line - 1, line + 2))


def desk(ask: Callable[[Request], Answer] = ask, **ways: Callable[..., object]) -> Desk:
    made = Desk(
        ask,
        lambda _: PROFILE,
        lambda: ("12 CVs of 11 people", "newest: today"),
        lambda: TODAY,
        lambda: 1e9,
        context,
    )
    return replace(made, **ways)
