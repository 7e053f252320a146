"""The text of a CV, after `clean` -> what it says, each fact with its line."""

from store.cv import assemble
from store.cv.page import columns, date_column, flow, glued, lines, raws, scattered, strays
from store.cv.page.lines import Line
from store.cv.sections import (
    beside,
    cited,
    displaced,
    exported,
    margins,
    mixed,
    opened,
    sections,
    sidebar,
    stacks,
    strayed,
    unbulleted,
    unheaded,
    woven,
)
from store.cv.sections.sections import Section
from store.records import CV
from store.undisturbed import undisturbed


@undisturbed()
def parse(text: str) -> CV:
    """Read a CV. Nothing found is a CV without facts; no text makes it fail."""
    read, parts, column = laid_out(text)
    entries = assemble.entries(parts, column)
    return assemble.cv(read, parts, entries, column)


def laid_out(text: str) -> tuple[tuple[Line, ...], tuple[Section, ...], int]:
    """The lines in reading order, the sections they make, and the width of the text's column."""
    printed = raws.apart(
        scattered.flat(strays.put_back(date_column.mended(glued.apart(columns.numbered(text)))))
    )
    read = margins.apart(stacks.unstacked(sidebar.turned(woven.unwoven(lines.read(printed)))))
    column = flow.width(read)
    parts = strayed.put_back(sections.split(read))
    read = strayed.head_first(read, parts)
    parts = unbulleted.marked(displaced.put_back(parts))
    parts = exported.told(sidebar.below(parts))
    parts = opened.ended(cited.parted(beside.put(parts)))
    return read, mixed.parted(unheaded.parted(parts, column), column), column
