"""The text of a CV, after `clean` -> what it says, each fact with its line."""

from store.cv import assemble, columns, flow, lines, sections, sidebar
from store.records import CV


def parse(text: str) -> CV:
    """Read a CV. Nothing found is a CV without facts; no text makes it fail."""
    read = sidebar.turned(lines.read(columns.numbered(text)))
    parts = sidebar.below(sections.split(read))
    column = flow.width(read)
    entries = assemble.entries(parts, column)
    return assemble.cv(read, parts, entries, column)
