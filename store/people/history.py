"""One person -> every version of their CVs, also those that a newer file at their path replaced."""

import json
from dataclasses import dataclass

from store.index import ENTRIES, Index, Stored
from store.records import Document, Fact

VERSIONS = (
    "select id, as_of, replaced from documents where person = ?"
    " order by replaced, as_of desc, loaded desc, id desc"
)
OF_DOCUMENT = " where e.document = ? and e.kind in (select value from json_each(?)) order by e.id"
CONTACTS = "select field, value, line from contacts where document = ? order by id"


@dataclass(frozen=True, slots=True)
class Version:
    """One CV as it was read once."""

    document: Document
    as_of: str  # when it was true: its own date, else the newest in it; "" if it has none
    replaced: bool

    @property
    def called(self) -> str:
        """The file's name, with the day of loading where another text stands there now."""
        day = f" (loaded {self.document.loaded[:10]})" if self.replaced else ""
        return f"{self.document.name}{day}"


def versions(index: Index, person: int) -> list[Version]:
    """The newest first; those that were replaced after all others."""
    return [
        Version(index.document(row["id"]), row["as_of"], bool(row["replaced"]))
        for row in index.rows(VERSIONS, (person,))
    ]


def entries(index: Index, version: Version, *kinds: str) -> list[Stored]:
    """What a version says, in reading order."""
    values = (version.document.id, json.dumps(kinds))
    return index.of_rows(index.rows(ENTRIES + OF_DOCUMENT, values))


def contacts(index: Index, version: Version) -> list[Fact]:
    """How to reach the person, as a version says."""
    return [Fact(*row) for row in index.rows(CONTACTS, (version.document.id,))]
