from datetime import date

import pytest

from handlers import reply
from handlers.question import Request
from store.changes.load import load
from store.index import Index

NOW = "2026-11-24T09:00:00+00:00"
TITLE = "Pruning large batches without bias"
KIEN = f"""# Kien Haldorsen

kien@example.org

## Skills

Python, Haskell

## Publications

- Kien Haldorsen, Yu Nakahira. {TITLE}. ICLR 2024.
"""
ODA = f"""# Oda Bakkerud

oda@example.org

## Publications

- Oda Bakkerud, Kien Haldorse, Yu Nakahira. {TITLE}. ICLR 2024.
- Oda Bakkerud, Kien Haldorsen. Frozen layers in small networks. KDD 2022.
"""
BOTH = ["Oda Bakkerud, Kien Haldorse, Yu Nakahira", f"Kien Haldorsen, Yu Nakahira. {TITLE}"]


@pytest.fixture
def index(tmp_path):
    (tmp_path / "kien.md").write_text(KIEN)
    (tmp_path / "oda.md").write_text(ODA)
    load([tmp_path / "kien.md", tmp_path / "oda.md"], tmp_path / "t.db", NOW)
    with Index(tmp_path / "t.db") as found:
        yield found


ASKED = [
    ("who is Kien Haldorse?", "profile"),
    ("tell me about Kien Haldorse", "profile"),
    ("papers by kien haldorse", "papers"),
    ("does Kien Haldorse know Haskell?", "check"),
    ("what does Kien Haldorse know?", "skills"),
    ("have Oda Bakkerud and Kien Haldorse published together?", "coauthors"),
]


@pytest.mark.parametrize(("question", "intent"), ASKED)
def test_a_misspelt_name_is_who_is_meant_with_both_lines(index, question, intent):
    answer = reply(Request(question, date(2026, 11, 24)), index)
    (one,) = (f for f in answer.findings if f.name == "Kien Haldorsen")
    told = " | ".join(quote.text for quote in one.evidence)
    assert answer.intent == intent and all(line in told for line in BOTH)
    assert "Kien Haldorse (oda.md:7) is Kien Haldorsen: the same paper" in answer.note


def test_who_worked_with_a_misspelt_name_are_others(index):
    answer = reply(Request("who worked with Kien Haldorse?", date(2026, 11, 24)), index)
    assert [f.name for f in answer.findings] == ["Oda Bakkerud"]


def test_coauthors_count_under_the_name_of_who_they_are(index):
    answer = reply(Request("who are Oda Bakkerud's co-authors?", date(2026, 11, 24)), index)
    assert [[c.text for c in row] for row in answer.table.rows[1:]] == [
        ["Kien Haldorsen", "2"],
        ["Yu Nakahira", "1"],
    ]
    (kien,) = (f for f in answer.findings if f.name == "Kien Haldorsen")
    assert kien.note.startswith("printed as Kien Haldorse; the same paper")
    assert all(line in " ".join(q.text for q in kien.evidence) for line in BOTH)
