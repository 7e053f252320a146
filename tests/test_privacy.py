"""Sixteen people in an index: what no answer of any kind shows, and what one person's does."""

from dataclasses import replace
from datetime import date

import pytest

from bot.rendering.around import around
from bot.rendering.blocks import blocks, message, view_blocks
from bot.rendering.cards import blocks as card_blocks
from bot.rendering.passages import shown
from bot.rendering.text import as_json, document, text
from handlers import digest, reply
from handlers.card import card
from handlers.profile import card as profile
from handlers.question import Request
from store.changes.load import load
from store.export import shared, table
from store.index import Index
from tests.made_up.private import OTHERS, PEOPLE, cv

DAY = date(2026, 11, 24)
ANYBODY = (
    "who worked on register allocation?",
    "who works at Brightloom?",
    "who knows Rust and Bazel?",
    "who studied at Norrhaven University?",
    "who has more than 5 years of experience?",
    "how many people know C++?",
    "who has the most publications?",
    "who is there?",
    "everybody",
    "what is new?",
    "who lives in Aldermoor?",
    "who is in Nevada?",
    "who is married?",
    "who knows Zoroist?",
    "Hawthornleaf Lane",
    "who worked at Palmgrove Towers?",
    "people in Larkspindle Road",
    "personal details",
    "emails of everybody",
    "contact details of Alva Testersson and Hugo Testfield",
)
ABOUT = (
    "tell me about {0}",
    "timeline for {0}",
    "list all papers by {0}",
    "who is similar to {0}?",
    "compare {0} and {1}",
    "what does {0} know?",
    "what changed between {0}'s two CVs?",
    "who are {0}'s co-authors?",
    "who overlapped with {0}?",
    "where does {0} live?",
    "how old is {0}?",
    "is {0} married?",
    "does {0} know Rust?",
    "languages of {0}",
    "interests of {0}",
    "what is the address of {0}?",
    "birth date of {0}",
)


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    folder = tmp_path_factory.mktemp("private")
    for number, one in enumerate(PEOPLE):
        (folder / f"cv-{number:02}.md").write_text(cv(one))
        if number < 4:  # a second version with another place to live
            later = replace(one, head=one.head.replace("17", "18"))
            (folder / f"cv-{number:02}-new.md").write_text(
                cv(later).replace("Rust, C++", "Rust, Zig")
            )
    load([folder], folder / "t.db", "2026-11-24T09:00:00+00:00")
    with Index(folder / "t.db") as found:
        assert len(list(found.people())) == len(PEOPLE)
        yield found


def said(answer, index) -> str:
    """All that an answer can show at any door, on any page."""
    told = [as_json(document(answer, blocks(answer, "1", share=True))), text(answer)]
    for start in range(0, max(1, len(answer.findings)), 8):
        passages = shown(answer, start, lambda d, n: around(index.document(d).text, n))
        told += [
            str(message(answer, "1", start, True)),
            str(view_blocks(answer, "1", start)),
            str(passages),
        ]
    return "\n".join(told)


def leaks(told: str, question: str, *parts: str) -> list[str]:
    told = told.replace(question, "")
    return [p for p in parts if p in told and p not in question]


CONTACT = [p for one in PEOPLE for p in one.contact]
NEVER = [p for one in PEOPLE for p in one.never]


@pytest.mark.parametrize("question", ANYBODY)
def test_no_list_shows_how_to_reach_anybody_or_who_they_are(index, question):
    told = said(reply(Request(question, DAY), index), index)
    assert leaks(told, question, *CONTACT, *NEVER, *OTHERS) == []


@pytest.mark.parametrize("number", range(len(PEOPLE)))
def test_nothing_about_one_person_shows_it(index, number):
    name, other = PEOPLE[number].name, PEOPLE[number - 1].name
    found = {}
    for form in ABOUT:
        question = form.format(name, other)
        told = said(reply(Request(question, DAY), index), index)
        if parts := leaks(told, question, *CONTACT, *NEVER, *OTHERS):
            found[question] = parts
    assert found == {}


@pytest.mark.parametrize("one", PEOPLE, ids=lambda one: one.name)
def test_how_to_reach_one_person_is_told_and_no_more(index, one):
    question = f"how do I reach {one.name}?"
    answer = reply(Request(question, DAY), index)
    told = said(answer, index)
    assert answer.private and leaks(told, question, *NEVER, *OTHERS) == []
    reached = leaks(told, question, *CONTACT)
    assert reached and set(reached) <= set(one.contact)


def test_files_digests_and_cards_do_not_show_it(index):
    told = [table(index)]
    for row in index.people():
        told.append(said(profile(row, index), index))
        told.append(str(card_blocks(card(row, index), "card1")))
    for question in ANYBODY[:6]:
        news = digest.news(Request(question, DAY, private=False), None, index)
        told.append(str(news))
    assert leaks("\n".join(told), "", *CONTACT, *NEVER, *OTHERS) == []


def test_the_shared_file_has_contacts_and_nothing_else(index):
    told = "\n".join(shared(row, index) for row in index.people())
    assert leaks(told, "", *NEVER, *OTHERS) == []
