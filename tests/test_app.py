"""The command line as people use it: status, stdout, stderr, and what it leaves on the disk."""

import json
import os
import sqlite3
import subprocess
from pathlib import Path

import pytest

from tests.command import APP, talent
from tests.made_up import cvs

SAMPLES = APP.parent / "samples"


@pytest.fixture
def folder(tmp_path):
    return cvs.write(tmp_path / "cvs", 3) / "000"


@pytest.fixture
def database(tmp_path):
    (tmp_path / "index").mkdir()
    return tmp_path / "index" / "t.db"


def files(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir()}


def test_a_load_says_what_it_took_on_one_line(folder, database):
    first = talent("load", folder, "--db", database)
    again = talent("load", folder, "--db", database)
    (folder / "cv-000001.md").write_text(cvs.text(1, seed=1))
    edited = talent("load", folder, "--db", database)

    held = "t.db holds 3 CVs of 3 people\n"
    assert first.stdout == f"3 new, 0 newer, 0 unchanged, 0 refused: {held}"
    assert again.stdout == f"0 new, 0 newer, 3 unchanged, 0 refused: {held}"
    assert edited.stdout == f"0 new, 1 newer, 2 unchanged, 0 refused: {held}"
    assert [p.returncode for p in (first, again, edited)] == [0, 0, 0]
    assert first.stderr == again.stderr == edited.stderr == ""


def test_refusals_are_one_line_each_and_stop_no_other(folder, database):
    (folder / "a\u202e\x1b[31m\n.md").write_text("")
    (folder / f"{'n' * 240}.md").write_text("123")
    (folder / "cv.pdf").write_bytes(b"%PDF-1.7")
    (folder / "link.md").symlink_to(APP)
    os.mkfifo(folder / "pipe")
    done = talent("load", folder, folder / "nothing.md", "--db", database)

    assert done.returncode == 1
    assert done.stdout == "3 new, 0 newer, 0 unchanged, 6 refused: t.db holds 3 CVs of 3 people\n"
    assert done.stderr.splitlines() == [
        r"refused: a\u202e\x1b[31m\n.md: is empty",
        "refused: cv.pdf: is damaged: no PDF reader can open it",
        "refused: link.md: is a link that leads out of the folder",
        f"refused: {'n' * 240}.md: has no words to read",
        "refused: pipe: is not a regular file",
        "refused: nothing.md: is not there",
    ]


def test_asking_leaves_no_trace(samples, tmp_path):
    database = tmp_path / "t.db"
    database.write_bytes(samples.read_bytes())
    before = files(tmp_path)
    asked = [
        talent("ask", "who knows CUDA?", "--db", database),
        talent("ask", "--json", "--db", database, "--", "who knows CUDA?"),
        talent("show", "Ada Lindqvist", "--db", database),
        talent("people", "--db", database),
        talent("check", "--db", database),
        talent("doctor", "--db", database),
    ]

    assert [(p.returncode, p.stderr) for p in asked] == [(0, "")] * len(asked)
    assert files(tmp_path) == before
    assert "Lindqvist" in asked[2].stdout and "Ada Lindqvist (ada-lindqvist.md)" in asked[3].stdout
    assert asked[4].stdout == "t.db is sound: it holds 14 CVs of 13 people\n"
    people = json.loads(asked[1].stdout)["people"]
    assert {e["source"] for p in people for e in p["evidence"]} <= set(files(SAMPLES))


def test_asking_during_a_load_disturbs_nothing(samples, tmp_path):
    database = tmp_path / "t.db"
    database.write_bytes(samples.read_bytes())
    writer = sqlite3.connect(database, isolation_level=None)
    writer.execute("begin immediate")
    writer.execute("delete from documents")
    asked = talent("ask", "who knows CUDA?", "--db", database)
    checked = talent("doctor", "--db", database)
    writer.execute("rollback")
    writer.close()

    assert asked.returncode == 0 and "CUDA" in asked.stdout
    assert "t.db holds 14 CVs of 13 people" in checked.stdout


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (None, "t.db is not there: load CVs first (app.py load PATH)"),
        (b"", "t.db is empty: load CVs first (app.py load PATH)"),
        (b"not a database, but words" * 9, "t.db is not an index of Talent"),
        (b"SQLite format 3\0" + bytes(200), "t.db is not an index of Talent"),
    ],
)
def test_what_is_no_index_is_one_line(database, content, why):
    if content is not None:
        database.write_bytes(content)
    before = files(database.parent)
    for words in (("ask", "who?"), ("check",)):
        done = talent(*words, "--db", database)
        assert (done.returncode, done.stdout, done.stderr) == (1, "", f"{why}\n")
    assert files(database.parent) == before


def test_a_load_where_no_folder_is_says_so(folder, tmp_path):
    done = talent("load", folder, "--db", tmp_path / "no" / "t.db")

    assert done.returncode == 1
    assert done.stderr == "t.db cannot be in no: No such file or directory\n"
    assert done.stdout.startswith("0 new, 0 newer, 0 unchanged, 0 refused: t.db is not there")


def test_a_damaged_index_is_one_line(samples, database):
    data = samples.read_bytes()
    database.write_bytes(data[: len(data) // 2])
    before = files(database.parent)
    for words in (("ask", "who knows CUDA?"), ("check",)):
        done = talent(*words, "--db", database)
        assert done.returncode == 1 and done.stdout == ""
        assert done.stderr.startswith("t.db ") and len(done.stderr.splitlines()) == 1
    assert files(database.parent) == before


def test_a_folder_is_parsed_into_a_file_each(folder, tmp_path):
    out = tmp_path / "out"
    (folder / "b").mkdir()
    (folder / "b" / "cv-000000.txt").write_text(cvs.text(5))
    (folder / "bad.md").write_text("")
    one = talent("parse", folder / "cv-000000.md")
    done = talent("parse", folder, "--out", out)
    found = {p.name: json.loads(p.read_text()) for p in out.iterdir()}

    assert (done.returncode, done.stderr) == (1, "refused: bad.md: is empty\n")
    assert {n: f["basics"]["name"] for n, f in found.items()} == {
        "cv-000000.json": cvs.name(0),
        "cv-000000.txt.json": cvs.name(5),
        "cv-000001.json": cvs.name(1),
        "cv-000002.json": cvs.name(2),
    }
    assert json.loads(one.stdout) == found["cv-000000.json"]


def test_a_cv_is_explained_line_by_line(folder):
    done = talent("parse", folder / "cv-000000.md", "--explain")
    first = done.stdout.splitlines()[0]

    assert (done.returncode, done.stderr) == (0, "")
    assert first.split()[:3] == ["1", "basics:", "name"]
    assert cvs.name(0) in first
    assert " heading: " in done.stdout


def test_somebody_is_forgotten_and_stays_forgotten(folder, database):
    talent("load", folder, "--db", database)
    name = cvs.name(1)
    asked = talent("forget", name, "--db", database, stdin=subprocess.DEVNULL)
    unsure = talent("forget", name.split()[0][:2], "--yes", "--db", database)
    gone = talent("forget", name, "--yes", "--db", database)
    again = talent("load", folder, "--db", database)

    assert asked.returncode != 0 and f"This removes all of {name} (cv-000001.md)" in asked.stderr
    assert (unsure.returncode, unsure.stdout) == (1, "") and "refused: " in unsure.stderr
    assert gone.returncode == 0 and gone.stdout.startswith(f"forgotten: {name} (cv-000001.md)")
    assert "Not reached: messages already posted in Slack, backups" in gone.stdout
    assert (again.returncode, again.stderr) == (0, "skipped: cv-000001.md: forgotten\n")
    assert again.stdout.startswith(
        "0 new, 0 newer, 2 unchanged, 1 skipped, 0 refused: t.db holds 2"
    )
    yes = talent("load", folder, "--forgotten-too", "--db", database)
    assert yes.stdout.startswith("1 new, 0 newer, 2 unchanged, 0 refused: t.db holds 3")


def test_decisions_on_the_command_line(folder, database):
    talent("load", folder, "--db", database)
    one, other = cvs.name(1), cvs.name(2)
    steps = [
        (("merge", one, "cv-000002.md"), "one person: "),
        (("unmerge", *one.split()), "2 people: "),
        (("fix", other, "name", "Bo Ek"), f"corrected: {other} (cv-000002.md) is called Bo Ek"),
        (("reread",), "reread: 3 documents"),
        (("people",), "Bo Ek [name corrected on "),
        (("diff", "Bo", "Ek"), "There is one CV of Bo Ek"),
        (("export", "Bo", "Ek"), '"basics"'),
        (("export", "--csv"), "name,documents,position\n"),
        (("backup", database.with_name("copy.db")), "copied: t.db to copy.db"),
        (("remove", "cv-000002.md"), "removed: cv-000002.md"),
        (("check",), "t.db is sound: it holds 2 CVs of 2 people"),
    ]
    for words, told in steps:
        done = talent(*words, "--db", database)
        assert (done.returncode, done.stderr) == (0, ""), words
        assert told in done.stdout, words


def test_nothing_is_changed_where_no_index_is(tmp_path):
    commands = ["remove x.md", "forget x --yes", "suggestions", "export --csv", "backup b.db"]
    for command in commands:
        done = talent(*command.split(), "--db", "t.db", cwd=tmp_path)
        assert (done.returncode, done.stdout) == (1, ""), command
        assert done.stderr == "t.db is not there: load CVs first (app.py load PATH)\n"
    assert list(tmp_path.iterdir()) == []


WRONG = [
    (("load",), 2),
    (("export",), 2),
    (("export", "Ada", "--csv"), 2),
    (("merge", "Ada"), 2),
    (("ask", "--nonsense"), 2),
    (("parse", "/dev/null"), 1),
    (("parse", "/nowhere/cv.md"), 1),
    (("parse", str(SAMPLES)), 2),
    (("load", str(SAMPLES), "--db", "/nowhere/t.db"), 1),
]


@pytest.mark.parametrize(("words", "status"), WRONG, ids=[" ".join(w) for w, _ in WRONG])
def test_wrong_calls_have_their_status_and_a_word(words, status, tmp_path):
    done = talent(*words, cwd=tmp_path)
    assert done.returncode == status and done.stderr
    assert list(tmp_path.iterdir()) == []


def test_words_that_no_encoding_has_are_answered(samples):
    done = talent("ask", os.fsdecode(b"who knows \xff CUDA?"), "--db", samples)
    assert done.returncode == 0
