from contextlib import closing

import pytest

from store.changes.forget import forget, sought
from store.changes.holds import hold, release
from store.changes.load import load
from store.changes.removal import remove
from store.changes.retention import going
from store.disk.opening import NotDone
from store.memory.audit import audit
from store.memory.log import Act, Sought
from store.memory.memory import Memory
from tests.command import talent
from tests.made_up import cvs
from tests.store.changes.test_forget import left
from tests.store.conftest import ADA, LATER, NEWER, OTHERS, people

YEAR_ON = "2027-11-24T09:00:00+00:00"  # a year after everything was loaded
NAME = "Ada Lindqvistova"


@pytest.fixture
def only_ada_is_old(files, database):
    """Everybody else sent a newer CV a year later."""
    for number in range(OTHERS):
        file = files / f"cv-{number:06}.md"
        file = file if file.exists() else next(files.glob(f"cv-{number:06}.*"))
        file.write_text(cvs.text(number) + "\n- One line more of late\n")
    load([files], database, YEAR_ON)
    return database


def test_a_preview_names_who_would_go_and_changes_nothing(only_ada_is_old):
    before = people(only_ada_is_old)
    preview, _ = going(only_ada_is_old, YEAR_ON, "180")

    assert preview[0] == f"would go: {NAME} (ada.md)"
    assert preview[1].startswith("1 person whose newest CV was loaded more than 180 days ago.")
    assert "backups" in preview[-1] and people(only_ada_is_old) == before
    assert going(only_ada_is_old, YEAR_ON, "400")[0][0].startswith("0 people")


def test_a_purge_leaves_no_byte_and_the_same_text_stays_out(only_ada_is_old, files):
    database = only_ada_is_old
    with closing(Memory(database.with_suffix(".memory.db"))) as memory:
        memory.log.note(Act("U1", "asked", f"tell me about {NAME}"), 1_795_510_800.0)
        memory.log.note(Act("U1", "asked", "who knows CUDA?"), 1_795_510_800.0)
    _, go = going(database, YEAR_ON, "180")
    told = list(go())

    assert told[0] == f"purged: {NAME} (ada.md): 1 document, with every version"
    assert left(database.parent) == [] and len(people(database)) == OTHERS
    with closing(Memory(database.with_suffix(".memory.db"))) as memory:
        assert [(a.user, a.words) for a in memory.log.read(Sought())] == [("U1", ""), ("U1", "")]
    assert load([files], database, YEAR_ON).skipped == [("ada.md", "forgotten")]
    (files / "ada.md").write_text(NEWER)
    assert load([files], database, YEAR_ON).added == ["ada.md"]


def test_a_hold_blocks_purge_forgetting_and_removal_until_it_ends(only_ada_is_old, files):
    database, memory = only_ada_is_old, only_ada_is_old.with_suffix(".memory.db")
    assert list(hold(database, LATER, NAME, "claim 12/2026")) == [
        f"held: {NAME} (ada.md): claim 12/2026"
    ]
    (files / "ada.md").write_text(ADA + "\n- a newer version\n")
    load([files / "ada.md"], database, LATER)
    preview, go = going(database, YEAR_ON, "180")
    list(go())
    why = r"on hold since 2026-11-25 \(claim 12/2026\)"
    for act in (
        lambda: list(forget(database, memory, sought(NAME, database))),
        lambda: list(remove(database, LATER, "ada.md")),
    ):
        with pytest.raises(NotDone, match=why):
            act()
    assert preview[0] == f"stays: {NAME} (ada.md): on hold since 2026-11-25 (claim 12/2026)"
    assert NAME in people(database)

    assert list(release(database, LATER, NAME)) == [f"released: {NAME} (ada.md)"]
    with pytest.raises(NotDone, match="is not on hold"):
        list(release(database, LATER, NAME))
    list(forget(database, memory, sought(NAME, database)))
    assert left(database.parent) == []


WRONG = ["0", "-1", "x", "1.5", "99999999999", ""]


@pytest.mark.parametrize("days", WRONG)
def test_days_that_are_none_are_refused(database, days):
    with pytest.raises(NotDone, match="from 1 to 36500"):
        going(database, YEAR_ON, days)


@pytest.mark.parametrize("reason", ["", "  ", "x" * 201, "a\x1bb"])
def test_a_hold_needs_a_reason(database, reason):
    with pytest.raises(NotDone, match="needs a reason"):
        list(hold(database, LATER, NAME, reason))


def test_on_the_command_line(database):
    assert talent("hold", NAME, "a claim", "--db", database).stdout.startswith("held: ")
    assert talent("forget", NAME, "--yes", "--db", database).returncode == 1
    assert talent("release", NAME, "--db", database).returncode == 0
    none = talent("retention", "30", "--yes", "--db", database)
    assert (none.returncode, none.stdout[:11]) == (0, "Not reached")
    assert sum("held: " in line or "released: " in line for line in audit(database, LATER)) == 2
