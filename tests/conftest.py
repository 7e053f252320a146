"""Fixtures for all tests: an index of the samples."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.changes.load import load
from store.index import Index
from store.memory.memory import Memory

SAMPLES = Path(__file__).parent.parent / "samples"


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The samples in an index file; read only."""
    path = tmp_path_factory.mktemp("samples") / "samples.db"
    load([SAMPLES], path, "2026-11-24T09:00:00+00:00")
    return path


@pytest.fixture
def index(samples: Path) -> Iterator[Index]:
    found = Index(samples)
    yield found
    found.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a memory file will be."""
    return tmp_path / "talent.memory.db"


@pytest.fixture
def memory(path: Path) -> Iterator[Memory]:
    made = Memory(path)
    yield made
    made.close()
