"""Fixtures for what changes an index: an index of made-up CVs of its own, and their folder."""

from pathlib import Path

import pytest

from store.changes.load import load
from store.index import Index
from store.sound import trouble
from tests.made_up import cvs

NOW, LATER = "2026-11-24T09:00:00+00:00", "2026-11-25T09:00:00+00:00"
OTHERS = 6
ADA = """# Ada Lindqvistova

ada.quillfeather@example.org | 555-0123-777

## Education

**Norrhaven University**, 2010 - 2014
B.Sc. in Zymurgology

## Experience

**Brightloom**, 2014 - 2019
Compiler Engineer
- Wrote the frobnicator of the register allocator

## Publications

- Ada Lindqvistova, Wei Q. Zhang. Reticulated splines for everybody. NeurIPS 2018.
"""
NEWER = ADA.replace(
    "## Publications", "**Halcyon Health**, 2021 - Present\nEngineer\n\n## Publications"
)
# Words that stand in no CV but Ada's.
HERS = ("Lindqvistova", "quillfeather", "Zymurgology", "frobnicator", "Reticulated", "0123-777")


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder of CVs: Ada's and those of some others."""
    folder = cvs.write(tmp_path / "cvs", OTHERS) / "000"
    (folder / "ada.md").write_text(ADA)
    return folder


@pytest.fixture
def database(tmp_path: Path, files: Path) -> Path:
    """An index of them, in a folder of its own."""
    (tmp_path / "index").mkdir()
    path = tmp_path / "index" / "t.db"
    load([files], path, NOW)
    return path


def people(database: Path) -> dict[str, list[str]]:
    """Name -> files, of a sound index; a name that two people have is there twice: "Name 2"."""
    with Index(database) as index:
        assert trouble(index) == ""
        found: dict[str, list[str]] = {}
        for person in filter(None, map(index.person, index.people())):
            name = person.name if person.name not in found else f"{person.name} 2"
            found[name] = [d.name for d in person.documents]
        return found
