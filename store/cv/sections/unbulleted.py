"""Sections -> the same; statements that stand deeper than their entry's head are bullets again.

A reader that keeps the layout loses the bullets of some fonts and leaves their place blank.
"""

from dataclasses import replace

from store.cv.blocks.roles import done
from store.cv.page.flow import glued
from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.sections.sections import Section

KINDS = ("work", "projects", "volunteer", "education")
LEAST = 3  # statements of a section, at least
DEEPEST = 9  # columns that they stand right of the heads, at most


def marked(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Every section, in order."""
    return tuple(
        replace(section, lines=_marked(section.lines)) if section.kind in KINDS else section
        for section in sections
    )


def _marked(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Two indents and no bullet: nearly all of the deeper lines begin and end like a statement.

    Or each entry has two statements or more, and their first lines are told by the room above.
    """
    indents = sorted({line.indent for line in lines})
    if len(indents) != 2 or not 2 <= indents[1] - indents[0] < DEEPEST:
        return lines
    deep = [line for line in lines if line.indent == indents[1]]
    plain = not any(line.bullet or line.level or "\t" in line.text for line in deep)
    said = [line for line in deep if line.text.count(" ") > 2 and not dates.find(line.text)]
    if lines[0].indent != indents[0] or not plain or any(line.bullet for line in lines):
        return lines
    over = [False, *(line.text[-1:] == "," for line in lines)]  # the line before is not over
    opening = [
        line
        for line, goes_on in zip(lines, over, strict=False)
        if line.indent == indents[1] and line.text[:1].isupper() and not goes_on
    ]
    if len(deep) < LEAST or len(said) * 4 < len(deep) * 3:
        return lines
    if len(opening) * 5 < len(deep) * 4 or len(said) * 5 < len(deep) * 4:
        return _wrapped(lines, indents[1])
    return tuple(replace(line, bullet="•") if line in opening else line for line in lines)


def _wrapped(lines: tuple[Line, ...], indent: int) -> tuple[Line, ...]:
    """Lines with each broken statement whole; the same, where an entry has but one of them."""
    widest = max(len(line.text) for line in lines if line.indent == indent)
    found: list[Line] = []
    statements = runs = 0
    for index, line in enumerate(lines):
        if line.indent != indent or not index:
            found.append(line)
            continue
        above = lines[index - 1]
        room = len(above.text) + 1 + len(line.text.split()[0]) <= widest
        begins = line.text[:1].isupper() and (line.gap > 0 or room or done(line.text))
        runs += above.indent != indent
        if above.indent == indent and not begins:
            found[-1] = glued(found[-1], line)
            continue
        statements += 1
        found.append(replace(line, bullet="•"))
    return tuple(found) if statements >= max(LEAST, runs * 2) else lines
