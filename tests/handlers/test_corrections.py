from datetime import date

import pytest

from handlers import reply
from handlers.question import Request
from store.changes.fix import fix
from store.changes.load import load
from store.index import Index

NOW = "2026-11-24T09:00:00+00:00"
CV = """# Ada Lindqvistova

ada.quillfeather@example.org

## Experience

**Brightloom**, 2014 - 2019
Compiler Engineer

## Skills

Haskell, Erlang, Ocaml
"""
FIXED = (
    ("employer", "Loombright"),
    ("skill Ocaml", "-"),
    ("skill Erlang", "Elixir"),
    ("email", "ada@example.net"),
)
BY = "corrected on 2026-11-24 by the boss"


@pytest.fixture
def index(tmp_path):
    (tmp_path / "ada.md").write_text(CV)
    path = tmp_path / "t.db"
    load([tmp_path / "ada.md"], path, NOW)
    for field, value in FIXED:
        list(fix(path, NOW, "ada.md", field, value, "the boss"))
    list(fix(path, NOW, "ada.md", "name", "Ada Quill", "the boss"))
    with Index(path) as found:
        yield found


TOLD = [
    ("who worked at Loombright?", f"employer Loombright (the CV: Brightloom), {BY}"),
    ("tell me about Ada Quill", f"skill Ocaml of the CV is not true, {BY}"),
    ("who knows Elixir?", f"skill Elixir (the CV: Erlang), {BY}"),
    ("timeline for Ada Quill", f"name {BY}"),
    ("how do I reach Ada Quill?", f"(the CV: ada.quillfeather@example.org), {BY}"),
]


@pytest.mark.parametrize(("question", "mark"), TOLD)
def test_a_correction_is_marked_in_answers(index, question, mark):
    answer = reply(Request(question, date(2026, 11, 24)), index)
    (one,) = answer.findings
    assert one.name == "Ada Quill" and mark in one.note
    lines = dict(enumerate(CV.split("\n"), 1))
    assert all(quote.text in lines[quote.line] for quote in one.evidence)
    assert answer.private or "@" not in one.note


@pytest.mark.parametrize("question", ["who worked at Brightloom?", "who knows Ocaml?"])
def test_what_is_not_true_finds_nobody(index, question):
    assert not reply(Request(question, date(2026, 11, 24)), index).findings
