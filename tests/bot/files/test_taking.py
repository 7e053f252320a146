"""Bytes into a real index, and what is said of them."""

from datetime import UTC, datetime

import pytest

from bot.files.taking import fit, take
from store.changes.writer import writer
from store.index import Index
from tests.made_up.documents import lines, pdf

NOW = datetime(2026, 11, 24, tzinfo=UTC).timestamp()
CV = """# Ada Noh

## Experience

**Quillon Labs**, Research Engineer, 2019 - 2022

## Education

**University of Aldermoor**, M.Sc. in Mathematics, 2017 - 2019
"""


@pytest.fixture
def index(tmp_path):
    path = tmp_path / "t.db"
    with writer(path):
        pass
    with Index(path) as opened:
        yield opened


def test_it_says_whose_cv_it_is_and_what_it_found(index):
    told = take("ada.md", CV.encode(), index, NOW)

    assert told == "ada.md: taken in as the CV of Ada Noh. I found 1 job, 1 degree."
    assert index.loaded()[0][1:] == ("ada.md", "2026-11-24T00:00:00+00:00")


def test_a_pdf_is_quoted_by_the_lines_that_were_read_from_it(index):
    told = take("ada.pdf", pdf(lines(*filter(None, CV.replace("*", "").split("\n")))), index, NOW)

    assert told == "ada.pdf: taken in as the CV of Ada Noh. I found 1 job, 1 degree."
    (person,) = filter(None, map(index.person, index.people()))
    assert "Quillon Labs" in person.documents[0].text


def test_nothing_but_the_index_keeps_the_file(index):
    take("ada.md", CV.encode(), index, NOW)

    assert [p.name for p in index.path.parent.iterdir() if not p.name.startswith("t.db")] == []


def test_again_under_its_name_it_is_a_newer_version(index):
    take("ada.md", CV.encode(), index, NOW)

    assert "nothing has changed" in take("ada.md", CV.encode(), index, NOW)
    told = take("ada.md", CV.replace("2022", "2024").encode(), index, NOW)
    assert told.startswith("ada.md, a newer version: taken in as the CV of Ada Noh.")
    assert index.counts() == (1, 1)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7 x", "is damaged: no PDF reader can open it"),
        (b"\x00\x01\x02" * 99, "binary"),
        (b"--", "no words"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_line(index, data, why):
    told = take("ada.md", data, index, NOW)

    assert told.startswith("ada.md: not taken in, it ")
    assert why in told
    assert "\n" not in told
    assert index.counts() == (0, 0)


def test_an_index_that_cannot_be_written_loses_no_answer(index):
    index.path.write_bytes(b"somebody else's")

    assert "drop it again" in take("ada.md", CV.encode(), index, NOW)


@pytest.mark.parametrize(
    ("name", "fitted"),
    [
        ("ada.md", "ada.md"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("..", "cv.txt"),
        ("", "cv.txt"),
        ("a\x00\u202eb.md", "ab.md"),
        ("a" * 300 + ".md", "a" * 90 + ".md"),
    ],
)
def test_names_that_a_disk_takes(name, fitted):
    assert fit(name) == fitted
