"""Files -> the index: read, parsed, joined to people, stored whole or not at all."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sqlite_utils import Database

from store.cv import parse
from store.files import Found, Refused, read, walk
from store.owners import name_people, tell_namesakes_apart
from store.rows import Read, add
from store.writer import writer

BATCH = (
    500  # CVs in one transaction: a commit a CV costs 3.5 times as much, a million fill the disk
)


@dataclass(slots=True)
class Report:
    """What a load did: names of files by what became of them."""

    added: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)  # (name, why)


def load(
    paths: list[Path], index: Path, now: str, tell: Callable[[str], None] = lambda _: None
) -> Report:
    """Load files and folders; `tell` hears each file's name as it is done.

    `now` is ISO 8601 in UTC. The same file twice changes nothing; another text at the same path is
    a newer version of that document. A refused file does not stop the others.
    """
    report = Report()
    with writer(index) as db:
        for batch in _batches(walk(paths), BATCH):
            fresh = list(_read(batch, db, report, tell))
            if fresh:
                _store(fresh, db, now, report)
    return report


def _batches(found: Iterable[Found], size: int) -> Iterator[list[Found]]:
    batch: list[Found] = []
    for one in found:
        batch.append(one)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def _read(
    batch: list[Found], db: Database, report: Report, tell: Callable[[str], None]
) -> Iterator[Read]:
    """The files of a batch that are new or changed, parsed; no transaction is open meanwhile."""
    for found in batch:
        name, path = found.path.name, str(found.path.absolute())
        tell(name)
        try:
            text = read(found)
        except Refused as refusal:
            report.refused.append((name, str(refusal)))
            continue
        digest = hashlib.sha256(text.encode()).hexdigest()
        if _known(db, path, digest):
            report.unchanged.append(name)
        else:
            yield Read(path, name, text, digest, parse(text))


def _known(db: Database, path: str, digest: str) -> bool:
    """Whether this text is in the index: from this path, or from another under the same name."""
    rows = db.execute(
        "select path from documents where digest = ? and not replaced", (digest,)
    ).fetchall()
    return any(p == path or Path(p).name == Path(path).name for (p,) in rows)


def _store(batch: list[Read], db: Database, now: str, report: Report) -> None:
    with db.atomic():
        db.execute("update state set version = version + 1")
        persons: set[int] = set()
        for one in batch:
            old = db.execute(
                "select id from documents where path = ? and not replaced", (one.path,)
            ).fetchall()
            (report.replaced if old else report.added).append(one.name)
            db.execute("update documents set replaced = 1 where path = ?", (one.path,))
            persons.add(add(one, db, now))
        tell_namesakes_apart(db)
        name_people(persons, db)
