import fcntl
import sqlite3
import stat
from contextlib import closing

import pytest

from store.backup import backup
from store.changes.load import load
from store.changes.writer import change, writer
from store.disk.leftovers import DROPPED, dropped, part_of
from store.disk.opening import NotDone, Unusable
from store.memory.memory import Asked, Memory
from tests.made_up import cvs
from tests.store.conftest import LATER, NOW, people


def test_a_copy_is_whole_while_others_read_and_write(files, database, tmp_path):
    memory = Memory(database.with_suffix(".memory.db"))
    row = memory.keep(Asked("who knows CUDA?"), 1.0)
    target = tmp_path / "copy.db"
    before = people(database)
    with writer(database) as db, change(db):
        db.execute("delete from people")
        told = list(backup(database, NOW, str(target)))
        memory.close()
        copied = people(target)
    assert copied == before
    assert [line.split(" (")[0] for line in told[:2]] == [
        "copied: t.db to copy.db",
        "copied: t.memory.db to copy.memory.db",
    ]
    names = {"copy.db", "copy.memory.db"}
    assert {p.name for p in tmp_path.iterdir() if p.name.startswith(("copy", "."))} == names
    assert {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in names} == {0o600}
    memory = Memory(tmp_path / "copy.memory.db")
    assert memory.asked(row).question == "who knows CUDA?"
    memory.close()
    assert load([files], target, LATER).unchanged


def test_a_damaged_index_is_not_copied(database, tmp_path):
    with closing(sqlite3.connect(database)) as link, link:
        link.execute("update facts set value = 'COBOL' where id = 3")
    with pytest.raises(Unusable, match=r"^t\.db is damaged: .*: nothing was copied$"):
        list(backup(database, NOW, str(tmp_path / "copy.db")))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["cvs", "index"]


def test_what_killed_programs_left_goes_with_the_next_that_writes(files, database):
    part = part_of(database.with_name("copy.db"))
    folder = database.with_suffix(DROPPED)
    folder.mkdir()
    for file in (part, part.with_name(f"{part.name}-journal"), folder / "ada.md"):
        file.write_text("Ada Lindqvistova")
    load([files], database, LATER)
    assert sorted(p.name for p in database.parent.iterdir()) == ["t.db", "t.db.lock"]


def test_what_somebody_is_at_work_on_stays(database):
    part = part_of(database.with_name("copy.db"))
    part.write_text("half")
    with part.open() as held, dropped(database) as folder:
        fcntl.flock(held, fcntl.LOCK_EX)
        (folder / "new.md").write_text(cvs.text(9))
        assert load([folder / "new.md"], database, LATER).added == ["new.md"]
        assert part.exists()
    assert not folder.exists()


def test_a_file_that_is_there_is_not_replaced(database, tmp_path):
    target = tmp_path / "copy.db"
    target.write_text("precious")
    with pytest.raises(NotDone, match=r"copy\.db: is there already"):
        list(backup(database, NOW, str(target)))
    assert target.read_text() == "precious"


def test_no_index_no_copy(tmp_path):
    with pytest.raises(Unusable, match="is not there"):
        list(backup(tmp_path / "none.db", NOW, str(tmp_path / "copy.db")))
    assert list(tmp_path.iterdir()) == []
