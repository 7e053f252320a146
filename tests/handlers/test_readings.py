"""Questions about the samples -> how they are read."""

from datetime import date

import pytest

from handlers.question import Request, read

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        # a word belongs to the name beside it, not to the next one
        ("german speaking rust developer", "speaks german · skill: rust"),
        ("German-speaking python devs", "speaks German · skill: python"),
        ("fluent in german, knows rust", "speaks german · skill: rust"),
        ("spanish speaker with kubernetes", "speaks spanish · skill: kubernetes"),
        ("Ruprecht Siebenhaar was whose manager", "advisor or manager: Ruprecht Siebenhaar"),
        # a word that only says what sort of thing a name is, or what is made with it
        ("python (the language)", "skill: python"),
        ("go (programming language)", "skill: go"),
        ("Ericsson (company)", "worked at Ericsson"),
        ("who writes python scripts", "skill: python; not used: writes"),
        ("kubernetes clusters, anyone", "skill: kubernetes"),
        (
            "kubernetes cluster autoscaling",
            "skill: kubernetes · topic: cluster autoscaling",
        ),
        # what no CV has under a name is asked for as what the words around it say
        ("who published at SIGCOMM?", "published at SIGCOMM"),
        ("SIGCOMM papers", "published at SIGCOMM"),
        ("harvard graduates", "studied at harvard"),
        ("statistics graduates", "topic: statistics"),
        ("anyone with Toronto on the CV", "named: Toronto"),
        # as people type
        ("hey do u have anyone good with rust", "skill: rust"),
        ("python n go", "skill: python · skill: go"),
        ("anyone w paper in SIGCOMM", "published at SIGCOMM"),
        ("a licensed pilot", "topic: licensed pilot"),
        ("somebody for databases", "topic: databases"),
    ],
)
def test_what_is_read(index, text, reading):
    assert read(Request(text, TODAY), index).reading == f"people · {reading}"
