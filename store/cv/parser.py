"""The text of a CV, after `clean` -> what it says, each fact with its line."""

from store.cv import (
    assemble,
    columns,
    flow,
    lines,
    margins,
    raws,
    scattered,
    sections,
    sidebar,
    unheaded,
)
from store.records import CV


def parse(text: str) -> CV:
    """Read a CV. Nothing found is a CV without facts; no text makes it fail."""
    printed = raws.apart(scattered.flat(columns.numbered(text)))
    read = margins.apart(sidebar.turned(lines.read(printed)))
    column = flow.width(read)
    parts = unheaded.parted(sidebar.below(sections.split(read)), column)
    entries = assemble.entries(parts, column)
    return assemble.cv(read, parts, entries, column)
