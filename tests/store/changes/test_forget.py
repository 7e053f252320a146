import random
import resource
import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Event, Thread

import pytest

from store.changes.forget import forget, held, sought, take_out
from store.changes.load import load
from store.changes.writer import change, writer
from store.disk.opening import NotDone
from store.index import Index
from store.memory.memory import Asked, Memory, Past
from tests.command import start, talent
from tests.made_up import cvs
from tests.store.conftest import ADA, HERS, LATER, NEWER, OTHERS, people
from tests.test_kill import wait

BYTES = [
    word.encode(encoding)
    for text in HERS
    for word in (text, text.lower(), text.upper())
    for encoding in ("utf-8", "utf-16-le", "utf-16-be")
]
TERMS = ("lindqvistova", "zymurgolog", "frobnic", "frobnicator")


def forgotten(words: str, database: Path) -> list[str]:
    return list(forget(database, database.with_suffix(".memory.db"), sought(words, database)))


def left(folder: Path) -> list[tuple[str, bytes]]:
    """What of Ada is in any file beside the index."""
    return [
        (path.name, word)
        for path in folder.iterdir()
        for data in [path.read_bytes()]
        for word in BYTES
        if word in data
    ]


def terms(database: Path) -> list[str]:
    with Index(database) as index:
        stems = {r["term"] for r in index.rows("select term from vocabulary")}
        words = {r["word"] for r in index.rows("select word from words")}
    return [term for term in TERMS if term in stems | words]


def test_no_byte_of_any_version_is_left(files, database):
    for text in (NEWER, ADA.replace("Brightloom", "Greywolf Security"), NEWER):
        (files / "ada.md").write_text(text)
        load([files], database, LATER)
    assert left(database.parent) and len(terms(database)) >= 3
    told = forgotten("Ada Lindqvistova", database)

    assert told[0] == "forgotten: Ada Lindqvistova (ada.md): 1 document, with every version"
    assert left(database.parent) == [] and terms(database) == []
    assert sorted(people(database)) == sorted(cvs.name(number) for number in range(OTHERS))


def test_nothing_else_changes(files, database):
    reference = database.with_name("reference.db")
    load([f for f in sorted(files.iterdir()) if f.name != "ada.md"], reference, LATER)
    forgotten("ada.quillfeather@example.org", database)
    tables = ("entries", "facts", "names", "contacts", "words", "people", "clues", "suggestions")
    with Index(database) as one, Index(reference) as other:
        for table in tables:
            sql = f"select count(*) from {table}"  # noqa: S608
            assert one.rows(sql)[0][0] == other.rows(sql)[0][0], table


def test_what_the_bot_remembers_goes_too(database):
    memory = Memory(database.with_suffix(".memory.db"))
    with Index(database) as index:
        (ada,) = [p for p in index.people() if index.person(p).name == "Ada Lindqvistova"]
    memory.keep(Asked("where did lindqvistova study?", "U1"), 1.0)
    memory.keep(Asked("who knows Reticulated splines?", "U1", people=(ada,)), 2.0)
    kept = memory.keep(Asked("who knows CUDA?", "U1"), 3.0)
    memory.remember(["C1"], Past("who wrote the frobnicator?", (ada,)), 4.0)
    forgotten("Ada Lindqvistova", database)

    assert left(database.parent) == []
    assert memory.asked(kept).question == "who knows CUDA?"
    assert memory.recent("U1", 9) == ("who knows CUDA?",)
    memory.close()


def test_while_others_read(database):
    stop, seen = Event(), []

    def reading() -> None:
        with Index(database) as index:
            while not stop.is_set():
                with index.unchanging():
                    seen.append(len(index.people()) == index.counts()[0])

    readers = [Thread(target=reading) for _ in range(3)]
    for reader in readers:
        reader.start()
    forgotten("Ada Lindqvistova", database)
    stop.set()
    for reader in readers:
        reader.join()

    assert seen and all(seen)
    assert left(database.parent) == []


def test_a_forgetting_that_was_interrupted_is_finished_by_the_next_writer(files, database):
    with Index(database) as index:
        one = held("Ada Lindqvistova", index.rows)

    with writer(database) as db, change(db):
        take_out(one, db)
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("select traces from state").fetchone() == (1,)
    load([files], database, LATER)

    assert left(database.parent) == [] and terms(database) == []
    with Index(database) as index:
        assert index.rows("select traces from state")[0][0] == 0


def test_a_reader_that_stays_is_said_and_the_bytes_go_later(database, monkeypatch):
    monkeypatch.setattr("store.changes.writer.BUSY", 0.1)
    with Index(database) as reader, Index(database) as index:
        one = held("Ada Lindqvistova", index.rows)
        with reader.unchanging():
            reader.people()
            with pytest.raises(NotDone, match="its bytes stay until no other program reads"):
                list(forget(database, database.with_suffix(".memory.db"), one))
        assert reader.counts() == (OTHERS, OTHERS)
    load([], database, LATER)
    assert left(database.parent) == []


REFUSED = [
    ("Nobody Atall", "nobody in the index is called so"),
    ("nobody@example.org", r"nobody in the index"),
    ("Lindqvistova", r"say the whole name: Ada Lindqvistova \(ada.md\)"),
    ("", "nobody"),
]


@pytest.mark.parametrize(("words", "why"), REFUSED)
def test_unknown_names_are_refused(database, words, why):
    before = database.read_bytes()
    with pytest.raises(NotDone, match=why):
        forgotten(words, database)
    assert database.read_bytes() == before


def test_a_name_of_two_people_is_refused_and_a_file_tells_them_apart(files, database):
    other = cvs.text(7).replace(cvs.name(7), "Ada Lindqvistova")
    (files / "other.md").write_text(other)
    load([files], database, LATER)
    with pytest.raises(NotDone, match=r"fits 2 people; name a file: .*ada\.md.*other\.md"):
        forgotten("Ada Lindqvistova", database)
    forgotten("other.md", database)

    assert people(database)["Ada Lindqvistova"] == ["ada.md"]


def test_a_file_called_like_somebody_else_is_not_them(files, database):
    (files / "bo-ek.md").write_text(cvs.text(7))
    load([files], database, LATER)
    with pytest.raises(NotDone, match="nobody"):
        forgotten("Bo Ek", database)


def test_what_cannot_be_reached_is_said(files, database):
    for number in (8, 9):
        text = cvs.text(number).replace(
            "## Skills", "- A. Nother, Ada Lindqvistova. Foo. KDD 2020.\n\n## Skills"
        )
        (files / f"{number}.md").write_text(text)
    load([files], database, LATER)
    told = forgotten("Ada Lindqvistova", database)

    assert told[1:] == [
        "Not reached: 2 CVs of other people that name them.",
        "Not reached: messages already posted in Slack, backups, and the files that were loaded.",
    ]


MOVED = ADA.replace("ada.quillfeather@example.org | 555-0123-777", "ada@new.example")
# (the new text, whether it may be hers)
NEW = [
    (NEWER, True),
    (MOVED + "- one line more\n", True),
    (ADA.replace("# Ada Lindqvistova", "").replace("Ada Lindqvistova, ", ""), True),
    (ADA.replace("Ada Lindqvistova", "LINDQVISTOVA Ada"), True),
    ("# Ada Lindqvistova\n\nI like long walks on the beach.\n", True),
    (cvs.text(7).replace(cvs.name(7), "Ada Lindqvistova"), False),
    (cvs.text(7), False),
]


@pytest.mark.parametrize(("text", "hers"), NEW)
def test_her_files_are_skipped_and_a_new_cv_waits_for_a_yes(files, database, text, hers):
    forgotten("Ada Lindqvistova", database)
    again = load([files], database, LATER)
    (files / "new.md").write_text(text)
    report = load([files], database, LATER)

    assert again.skipped == [("ada.md", "forgotten")] and not again.added
    assert [name for name, _ in report.skipped] == (["ada.md", "new.md"] if hers else ["ada.md"])
    assert report.added == ([] if hers else ["new.md"])
    if hers:
        assert report.skipped[1][1].endswith("this is a new CV: load --forgotten-too takes it")
        taken = load([files / "new.md"], database, LATER, forgotten_too=True)
        assert taken.added == ["new.md"] and "new.md" in str(people(database))
        (files / "new.md").write_text(text + "\nI also like short walks.\n")
        assert load([files / "new.md"], database, LATER).replaced == ["new.md"]


def test_tombstones_tell_nothing(database):
    forgotten("Ada Lindqvistova", database)
    with Index(database) as index:
        marks = [r["mark"] for r in index.rows("select mark from tombstones")]
    assert marks and all(len(mark) == 64 and int(mark, 16) for mark in marks)


def test_killed_at_any_moment_the_next_command_completes_it(files, database):
    draw, whole = random.Random(4), database.read_bytes()
    for _ in range(5):
        for path in database.parent.iterdir():
            path.unlink()
        database.write_bytes(whole)
        process = start("forget", "Ada Lindqvistova", "--yes", "--db", database)
        while process.poll() is None and not database.with_name("t.db.lock").exists():
            wait(process, 0.002)
        wait(process, draw.uniform(0, 0.06))
        process.kill()
        process.communicate()
        there = "Ada Lindqvistova" in people(database)
        again = talent("forget", "Ada Lindqvistova", "--yes", "--db", database)
        assert again.returncode == (0 if there else 1)
        assert left(database.parent) == [] and len(people(database)) == OTHERS
        assert load([files], database, LATER).skipped == [("ada.md", "forgotten")]


@pytest.mark.parametrize("room", [0, 60_000])
def test_a_full_disk_is_one_line_and_once_there_is_room_it_is_done(database, room):
    limit = database.stat().st_size + room

    def no_more() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    full = talent("forget", "Ada Lindqvistova", "--yes", "--db", database, preexec_fn=no_more)
    assert full.returncode in (0, 1) and len(full.stderr.splitlines()) == full.returncode
    people(database)
    talent("forget", "Ada Lindqvistova", "--yes", "--db", database)
    assert left(database.parent) == [] and len(people(database)) == OTHERS
