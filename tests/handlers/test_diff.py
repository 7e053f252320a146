from datetime import date

import pytest

from handlers import reply
from handlers.question import Request
from store.changes.load import load
from store.index import Index

NOW, LATER = "2026-11-23T09:00:00+00:00", "2026-11-24T09:00:00+00:00"
OLD = """# Ada Lindqvistova

ada.quillfeather@example.org

## Education

**Norrhaven University**, 2010 - 2014
B.Sc. in Zymurgology

## Experience

**Brightloom**, 2014 - 2019
Engineer

**Halcyon Health**, Mar. 2020 - Present
Engineer

## Publications

- Ada Lindqvistova, Wei Q. Zhang. Reticulated splines for everybody. arXiv 2021.

## Skills

C/C++, Haskell

Last updated: May 2022
"""
NEW = """ADA LINDQVISTOVA
ada.quillfeather@example.org

WORK EXPERIENCE
01/2024 - Present   Director
                    Cobalt Harbor Labs
03/2020 - 12/2023   Engineer
                    Halcyon Health
02/2014 - 11/2019   Staff Engineer
                    Brightloom

EDUCATION
Bachelor of Science in Zymurgology, Norrhaven University, 2014

PUBLICATIONS
- Ada Lindqvistova, Wei Q. Zhang. "Reticulated splines for everybody", NeurIPS, 2022.

SKILLS
C++, C, Erlang
"""
CHANGES = [
    ("added · work", "Director, Cobalt Harbor Labs (2024-01 to now)"),
    ("changed · work", "Halcyon Health: 2020-03 to 2022-05 or later → 2020-03 to 2023-12"),
    ("changed · work", "Brightloom: Engineer → Staff Engineer"),
    ("changed · publications", "Reticulated splines for everybody: arXiv, 2021 → NeurIPS, 2022"),
    ("added · skills", "Erlang"),
    ("dropped · skills", "Haskell"),
]


@pytest.mark.parametrize("files", [("old.md", "new.md"), ("ada.md", "ada.md")], ids="-".join)
def test_only_what_changed_is_told(tmp_path, files):
    for file, text, now in zip(files, (OLD, NEW), (NOW, LATER), strict=True):
        (tmp_path / file).write_text(text)
        load([tmp_path / file], tmp_path / "t.db", now)
    with Index(tmp_path / "t.db") as index:
        asked = Request("what changed between Ada Lindqvistova's CVs?", date(2026, 11, 24))
        answer = reply(asked, index)
    told = [tuple(cell.text for cell in row) for row in answer.table.rows[1:]]
    assert told == CHANGES
    old = "old.md" if files[0] == "old.md" else "ada.md (loaded 2026-11-23)"
    assert answer.title.endswith(f": 2 added, 1 dropped, 3 changed from {old} to {files[1]}")
    texts = {old: OLD.split("\n"), files[1]: NEW.split("\n")}
    quotes = [quote for one in answer.findings for quote in one.evidence]
    assert {quote.source for quote in quotes} == set(texts)
    assert all(quote.text in texts[quote.source][quote.line - 1] for quote in quotes)
