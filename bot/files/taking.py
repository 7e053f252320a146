"""A file's name and bytes -> the index, and a sentence on what was understood of it."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from bot.rendering.printable import one_line
from store.changes.load import Report, load
from store.disk.leftovers import dropped
from store.disk.opening import Unusable
from store.index import Index
from store.records import Person

LONGEST = 100  # characters of a file's name, of the 255 bytes that a disk allows
KINDS = (  # entries that are counted in the sentence
    ("work", "job", "jobs"),
    ("education", "degree", "degrees"),
    ("publications", "publication", "publications"),
    ("projects", "project", "projects"),
    ("awards", "award", "awards"),
    ("skills", "line of skills", "lines of skills"),
    ("languages", "language", "languages"),
)
BUSY = "{}: the index cannot take it in right now. Please drop it again in a minute."

NO_NAME = ": I found no name in it"

turn = Lock()  # one file at a time: two of one name would be written over each other


def take(name: str, data: bytes, index: Index, now: float) -> str:
    """Dropped again under its name it is a newer version; nothing but the index keeps it."""
    name = fit(name)
    moment = datetime.fromtimestamp(now, UTC).isoformat(timespec="seconds")
    with turn:
        try:
            report = loaded(name, data, index.path, moment)
        except Unusable:
            return BUSY.format(name)
    for refused, why in report.refused:
        return one_line(f"{refused}: not taken in, it {why}.")
    for skipped, why in report.skipped:
        return one_line(f"{skipped}: not taken in: {why}.")
    return told(name, index, report)


def fit(name: str) -> str:
    """A name that any disk takes, with its ending."""
    name = one_line(name).replace("/", "_").lstrip(". ") or "cv.txt"
    stem, dot, ending = name.rpartition(".")
    return name if len(name) <= LONGEST else f"{stem[: LONGEST - 10]}{dot}{ending[:9]}"


def loaded(name: str, data: bytes, index: Path, now: str) -> Report:
    with dropped(index) as folder:
        path = folder / name
        path.touch(mode=0o600)
        path.write_bytes(data)
        return load([path], index, now)


def told(name: str, index: Index, report: Report) -> str:
    """Whose CV it is and what was found in it; what was not understood, too."""
    if report.unchanged:
        return f"{name}: I have that already, nothing has changed."
    newest = ((person, known) for person, known, _ in index.loaded() if Path(known).name == name)
    row, known = next(newest, (0, ""))
    person = index.person(row)
    if not person:
        return f"{name}: taken in."
    guess = f", a name that I inferred ({person.reason})" if person.reason else NO_NAME
    guess = guess if person.inferred else ""
    version = ", a newer version" if report.replaced else ""
    several = f" There are {len(person.documents)} CVs of theirs now."
    return (
        f"{name}{version}: taken in as the CV of {one_line(person.name)}{guess}."
        f" {found(index, person, known)}{several if len(person.documents) > 1 else ''}"
    )


def found(index: Index, person: Person, name: str) -> str:
    """How much of each kind stands in one document, and how much was put nowhere."""
    document = next((d.id for d in person.documents if d.name == name), 0)
    count = Counter(s.entry.kind for s in index.entries(person.id) if s.document == document)
    parts = [f"{count[k]} {one if count[k] == 1 else many}" for k, one, many in KINDS if count[k]]
    said = f"I found {', '.join(parts) or 'no job, degree or publication'}."
    lines = "line was" if count["other"] == 1 else "lines were"
    rest = f" {count['other']} {lines} put nowhere, but can be found by their words."
    return said + (rest if count["other"] else "")
