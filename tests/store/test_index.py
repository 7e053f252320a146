import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace

import pytest

from store.changes.load import load
from store.disk.opening import Unusable
from store.index import Index
from store.sound import trouble


def someone(index, name):
    found = {p.name: p for p in map(index.person, index.people())}
    return found[name]


def test_people_have_their_documents_newest_first(index):
    person = someone(index, "Yunshu Zheng")
    assert [d.name for d in person.documents] == ["zheng-y-cv-2024.md", "yunshu-zheng-2022.md"]
    assert index.counts() == (13, 14)
    assert index.person(999) is None and index.entries(999) == [] and index.contacts(999) == []


def test_entries_say_where_they_stand(index):
    person = someone(index, "Yunshu Zheng")
    found = index.entries(person.id)
    lengths = {d.id: len(d.text.split("\n")) for d in person.documents}

    assert [s.document for s in found] == sorted(
        (s.document for s in found), key=[d.id for d in person.documents].index
    )
    assert all(0 < n <= lengths[s.document] for s in found for n in s.entry.lines)
    assert index.entries(person.id, "work") == [s for s in found if s.entry.kind == "work"]
    rows = [s.id for s in found]
    assert index.stored(rows) == {s.id: s for s in found}


def test_a_quote_is_a_line_of_its_document(index):
    document = someone(index, "Ada Lindqvist").documents[0]
    lines = document.text.split("\n")
    quotes = [q for n in range(1, len(lines) + 1) if (q := index.quote(document, n))]

    assert len(quotes) > 20 and all(q.source == "ada-lindqvist.md" for q in quotes)
    assert all(part in lines[q.line - 1] for q in quotes for part in q.text.split("…"))
    assert not any("@" in q.text for q in quotes)


@pytest.mark.parametrize(
    ("line", "quoted"),
    [
        ("  - Wrote the allocator  ", "- Wrote the allocator"),
        ("Ada, ada@example.org, Oslo", "Ada, …, Oslo"),
        ("ada@example.org", None),
        ("Date of birth: 1 May 1990", None),
        ("-----", None),
        ("", None),
    ],
)
def test_what_may_not_be_shown_is_not_quoted(index, line, quoted):
    document = replace(someone(index, "Ada Lindqvist").documents[0], text=f"Ada\n{line}")
    found = index.quote(document, 2)
    assert (found and found.text) == quoted


@pytest.mark.parametrize("line", [0, -1, 3, 10**9])
def test_a_line_that_no_document_has_is_damage(index, line):
    document = replace(someone(index, "Ada Lindqvist").documents[0], text="Ada\nOslo")
    with pytest.raises(Unusable, match="has no line"):
        index.quote(document, line)


def test_a_changed_text_is_refused_where_it_is_quoted_and_found_by_check(samples, tmp_path):
    path = shutil.copy(samples, tmp_path / "t.db")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("update documents set text = replace(text, 'Rust', 'Dust')")
        connection.commit()
    with Index(path) as index:
        person = someone(index, "Yunshu Zheng")
        with pytest.raises(Unusable, match=r"the text of zheng-y-cv-2024\.md has changed"):
            index.document(person.documents[0].id)
        assert "has changed" in trouble(index)


def test_it_cannot_be_written(index):
    with pytest.raises(Unusable, match="cannot be read"):
        index.rows("delete from people")


def test_every_thread_may_read(index):
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(reads, [index] * 40))
    assert found == [reads(index)] * 40


def reads(index):
    try:
        return [index.person(row).name for row in index.people()]
    finally:
        index.close()


def test_a_line_is_read_clean_and_quoted_as_printed(tmp_path):
    printed = "Wrote opti\u200bmal control\u202e in Mu\u00a8nchen, ada@exam\u200bple.com"
    (tmp_path / "ada.md").write_text(f"# Ada Lind\u200bqvist\n\n## Work\n\n- {printed}\n")
    load([tmp_path], tmp_path / "t.db", "2026-11-24T09:00:00+00:00")
    with Index(tmp_path / "t.db") as index:
        person = index.person(index.people()[0])
        assert person is not None
        document = index.document(person.documents[0].id)
        name, line = index.quote(document, 1), index.quote(document, 5)

    assert person.name == "Ada Lindqvist"
    assert name and name.text == "# Ada Lind\u200bqvist"
    assert line and "exam" not in line.text and "\u202e" not in line.text
    assert "optimal control in München" in line.text  # masked: as it is read
