"""Lines and sections of a page with a sidebar -> the main column first, each job below its heading.

Some readers print the sidebar before the name, and its headings before what stands below them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from store.cv.page import contacts
from store.cv.page.lines import Line
from store.cv.phrases import dates, names
from store.cv.phrases.kinds import fold, kind_of
from store.cv.phrases.scores import title
from store.cv.sections.sections import Section

HEAD = 80  # lines among which the name of a page with a sidebar stands
LISTS = frozenset("certificates languages skills awards misc interests".split())
OPENING = (("summary", 1.0), ("work", 1.0))  # what a page's main column begins with
PROSE = 9  # words of a paragraph, at least


def turned(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines from the owner's name on, then the sidebar that was printed before it."""
    if len(lines) < 5 or not kind_of(lines[0].text)[0]:
        return lines
    near = lines[:HEAD]
    if not any("@" in line.text or "linkedin" in line.text for line in near):
        return lines
    ids = fold(" ".join(_ids(near)))
    for index, line in enumerate(near):
        if index > 1 and _is_owner(line, ids, _is_headed(lines[index + 1 : index + 6])):
            return (*lines[index:], replace(lines[0], gap=2), *lines[1:index])
    return lines


def _is_headed(after: tuple[Line, ...]) -> bool:
    """The owner's position stands right below, or the page's text begins in a few lines."""
    if not after or title(after[0].text.split(" at ")[0]) >= 2:
        return bool(after)
    return any(kind_of(line.text) in OPENING for line in after[1:])


def _ids(lines: Iterable[Line]) -> Iterator[str]:
    """The local part of mail addresses and the user names of profiles."""
    for line in lines:
        yield from (mail.split("@")[0] for mail in contacts.mails(line))
    yield from (user for profile in contacts.profiles(lines) for user in profile.all("username"))


def _is_owner(line: Line, ids: str, titled: bool) -> bool:
    """A name alone on its line, which the mail address or a profile spells as well.

    One word of it is enough above the owner's position or the page's first heading.
    """
    if line.bullet or len(line.text) > 45 or kind_of(line.text)[0]:
        return False
    name = names.tidy(line.text)
    words = [word for word in fold(name).replace("-", " ").split() if len(word) > 2]
    return names.is_name(name) and sum(word in ids for word in words) >= min(
        1 if titled else 2, len(words)
    )


def below(parts: tuple[Section, ...]) -> tuple[Section, ...]:
    """Jobs that stand in a list of certificates or the like, given to their own empty heading."""
    empty = {p.kind: i for i, p in enumerate(parts) if not p.lines and p.heading}
    if "work" not in empty:
        return parts
    found = list(parts)
    for index in range(empty["work"] + 1, len(parts)):
        part = parts[index]
        jobs = [i for i, line in enumerate(part.lines) if _is_dated(line)]
        if part.kind not in LISTS or len(jobs) < 2:
            continue
        kept, said, rest = _divided(part.lines, jobs[0])
        found[index] = replace(part, lines=kept)
        if "summary" in empty:
            found[empty["summary"]] = replace(parts[empty["summary"]], lines=said)
        found[empty["work"]] = replace(parts[empty["work"]], lines=rest)
        break
    return tuple(found)


def _is_dated(line: Line) -> bool:
    return any(span.ranged for span in dates.find(line.text))


def _divided(
    lines: tuple[Line, ...], job: int
) -> tuple[tuple[Line, ...], tuple[Line, ...], tuple[Line, ...]]:
    """(the list, the paragraph below it, the jobs); `job` is the first line with a time."""
    starts = [i for i, line in enumerate(lines[:job]) if line.gap and i]
    prose = next((i for i in starts if lines[i].text.count(" ") >= PROSE), 0)
    first = starts[-1] if starts else max(0, job - 2)
    cut = prose or first
    return lines[:cut], lines[cut:first], lines[first:]
