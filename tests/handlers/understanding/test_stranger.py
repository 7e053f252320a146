"""Words that no CV has as a name -> the part of a wish that they are."""

import pytest

from handlers.reading import told
from handlers.understanding.parts import items
from handlers.understanding.tokens import tokens


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("any COBOL people", "skill: COBOL"),
        ("julia programmers", "skill: julia"),
        ("anyone coding in R", "skill: R"),
        ("C programmers", "skill: C"),
        ("ruby / haskell ppl", "skill: ruby | skill: haskell"),
        ("any pilots", "title: pilots or pilots in summary, education or certificates"),
        ("MFA holders", "degree: MFA or MFA in summary, education or certificates"),
        ("anybody with an LLB", "degree: LLB or LLB in summary, education or certificates"),
        ("rolled out MFA", "topic: rolled MFA"),
        ("pilot plants", "topic: pilot plants"),
        ("java virtual machine tuning", "topic: java virtual machine tuning"),
        ("salt marsh ecology", "topic: salt marsh ecology"),
        ("access control", "topic: access control"),
        ("cornell university grads", "studied at cornell"),
        ("princeton graduates", "studied at princeton"),
    ],
)
def test_strangers(question, expected):
    parts = [i.part for i in items(tokens(question), [], (), frozenset()).items if i.part]

    assert " | ".join(map(told, parts)) == expected
