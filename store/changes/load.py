"""Files -> the index: read, parsed, joined to people, stored whole or not at all."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sqlite_utils import Database

from store.changes.naming import name_people, tell_namesakes_apart
from store.changes.rows import Read, add
from store.changes.tombs import Gate, tombs
from store.changes.writer import change, writer
from store.cv.page.clean import clean
from store.cv.parser import parse
from store.disk.opening import Unusable, trouble
from store.files import Refused, as_printed, walk
from store.people.coauthors import link

# CVs in one transaction: a commit a CV costs 3.5 times as much, a million fill the disk.
BATCH = 500
BATCH_TEXT = 20_000_000  # characters; a batch is held in memory


@dataclass(slots=True)
class Report:
    """What a load did: names of files by what became of them."""

    added: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)  # (name, why)
    skipped: list[tuple[str, str]] = field(default_factory=list)  # (name, why)

    def troubles(self) -> Iterator[str]:
        """A line for each file that was not taken."""
        yield from (f"refused: {name}: {why}" for name, why in self.refused)
        yield from (f"skipped: {name}: {why}" for name, why in self.skipped)

    def told(self) -> str:
        """The numbers on one line."""
        kinds = (("new", self.added), ("newer", self.replaced), ("unchanged", self.unchanged))
        counts = [f"{len(names)} {kind}" for kind, names in kinds]
        counts += [f"{len(self.skipped)} skipped"] if self.skipped else []
        return ", ".join([*counts, f"{len(self.refused)} refused"])


class Stopped(Unusable):
    """The index took no more on the way of a load: a full disk, a damaged page."""

    def __init__(self, why: str, report: Report) -> None:
        super().__init__(why)
        self.report = report  # what was stored before


def met(paths: list[Path]) -> int:
    """How many files a load of these paths meets, refused ones too."""
    return sum(1 for _ in walk(paths))


def load(
    paths: list[Path],
    index: Path,
    now: str,
    tell: Callable[[str], None] = lambda _: None,
    forgotten_too: bool = False,
) -> Report:
    """Load files and folders; `tell` hears each file's name as it is done.

    `now` is ISO 8601 in UTC. The same file twice changes nothing; another text at the same path is
    a newer version of that document. A refused file does not stop the others. The CVs of somebody
    who was forgotten are skipped unless they are `forgotten_too`. Raises Stopped.
    """
    report = Report()
    try:
        with writer(index) as db:
            gate = Gate(tombs(db), forgotten_too)
            for batch in _batches(_read(paths, db, gate, report, tell)):
                _store(batch, db, gate, now, report)
    except Unusable as error:
        raise Stopped(str(error), report) from error
    return report


def anew(folder: Path, index: Path, now: str) -> None:
    """A folder in an index that is ours to replace where another version of Talent made it."""
    index.parent.mkdir(exist_ok=True)
    if index.exists() and trouble(index):
        index.unlink()
    load([folder], index, now)


def _batches(found: Iterable[Read]) -> Iterator[list[Read]]:
    batch: list[Read] = []
    for one in found:
        batch.append(one)
        if len(batch) == BATCH or sum(len(r.text) for r in batch) > BATCH_TEXT:
            yield batch
            batch = []
    if batch:
        yield batch


def _read(
    paths: list[Path], db: Database, gate: Gate, report: Report, tell: Callable[[str], None]
) -> Iterator[Read]:
    """The files that are new or changed, parsed; no transaction is open meanwhile."""
    seen: set[tuple[str, str]] = set()  # (name, digest) in this load
    for found in walk(paths):
        tell(found.name)
        try:
            printed = as_printed(found)
        except Refused as refusal:
            report.refused.append((found.name, str(refusal)))
            continue
        text = clean(printed)
        digest = hashlib.sha256(text.encode()).hexdigest()
        if (found.name, digest) in seen or _known(db, found.name, digest):
            report.unchanged.append(found.name)
            continue
        seen.add((found.name, digest))
        one = Read(found.place, found.name, text, digest, parse(text), printed=printed)
        why = gate.holds(one, db)
        if why:
            report.skipped.append((found.name, why))
        else:
            yield one


def _known(db: Database, file: str, digest: str) -> bool:
    """Whether this text is in the index, from this path or another that ends in the same name."""
    sql = "select 1 from documents where digest = ? and file = ? and not replaced"
    return bool(db.execute(sql, (digest, file)).fetchall())


def _store(batch: list[Read], db: Database, gate: Gate, now: str, report: Report) -> None:
    replaced = []
    with change(db):
        persons: set[int] = set()
        documents: list[int] = []
        for one in batch:
            sql = "update documents set replaced = 1 where path = ? and not replaced"
            replaced.append(bool(db.execute(sql, (one.path,)).rowcount))
            document, person = add(one, db, now)
            documents.append(document)
            persons.add(person)
            gate.lift(one, db)
        tell_namesakes_apart([one.name for one in batch], db)
        name_people(persons, db)
        link(documents, db)
    for one, old in zip(batch, replaced, strict=True):
        (report.replaced if old else report.added).append(one.name)
