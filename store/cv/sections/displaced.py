"""Sections -> sections: degrees below a heading that a reader printed too early are degrees again.

A margin's headings may come before the rest of the section above: "Education", the first degree,
"Publications", two more degrees, "Journal articles". The degrees' own words overrule the heading.
"""

from dataclasses import replace

from store.cv.page.lines import Line
from store.cv.papers.lists import begins_with_authors
from store.cv.phrases.scores import degree
from store.cv.sections.sections import Section

LEAST = 2  # degrees that such a section holds


def put_back(parts: tuple[Section, ...]) -> tuple[Section, ...]:
    """All sections, in order; what belongs to the one above stands in it."""
    found: list[Section] = []
    for index, part in enumerate(parts):
        after = parts[index + 1].kind if index + 1 < len(parts) else ""
        above = found[-1] if found else None
        early = part.kind == after == "publications" and _are_degrees(part.lines)
        if above and above.kind == "education" and early:
            found[-1] = replace(above, lines=above.lines + part.lines)
            continue
        found.append(part)
    return tuple(found)


def _are_degrees(lines: tuple[Line, ...]) -> bool:
    told = sum(degree(line.text[:60]) > 2 for line in lines)
    return told >= LEAST and not any(begins_with_authors(line.text) for line in lines)
