"""The stretches of an item -> its authors in order, and what stands before and after them."""

import re
from collections.abc import Sequence
from functools import lru_cache

from store.cv.page.lines import Line
from store.cv.papers.segments import Segment, looks_venue
from store.cv.phrases import names
from store.cv.phrases.hints import behind

# "Ho J. A title": family name and initials, then the title.
NOTHING: tuple[list[tuple[str, int]], str, str, int] = ([], "", "", 0)
WITH = re.compile(r"\s(?:with|by|w/)$")
INVERTED = re.compile(
    r"([A-ZÀ-Ž][\w'’\-]+(?: [A-ZÀ-Ž][\w'’\-]+)?, (?:[A-Z]\.[ \-]?){1,3})\s+(?=[A-Z“\"0-9])"
)
CAPITALS = re.compile(r"([A-ZÀ-Ž][A-ZÀ-Ž'’\-]{2,}, (?:[A-Z]\.[ \-]?){1,3})\s+(?=[A-Z“\"0-9])")
INITIALS = re.compile(r"(?:[A-Z]\.[- ]?){1,4}(?=\s+\S)")
INITIALED = re.compile(r"\b[A-Z]\.|\s[A-Z]{1,3}$")
ENDS_AND = re.compile(r",?\s(?:and|&|und|et|y|e)$")  # before the owner's name in bold
LONE = re.compile(r"[A-ZÀ-Ž][a-zà-ÿ]+(?:-[A-ZÀ-Ž][a-zà-ÿ]+)?")
FAMILY_FIRST = re.compile(
    r"([A-ZÀ-Ž][\w'’\-]+(?: (?:(?:van|von|de|el|al|bin)-)?[A-ZÀ-Ž][\w'’\-]+)? [A-Z]{1,3})"
    r"[.:] (?=[A-Z“\"])"
)
BEHIND = re.compile(r"\S.* [A-Z]{1,3}")  # "Roe AB": a name of a list without full stops


def known(lines: tuple[Line, ...]) -> frozenset[str]:
    """Names that stand between two commas: surely whole."""
    found: set[str] = set()
    for line in lines:
        parts = names.listed(line.text)
        found |= {part for part, _ in parts[1:-1] if names.is_name(part)}
        if names.is_name(line.text):  # the owner's, on a line of its own
            found.add(names.tidy(line.text))
    return frozenset(found)


def find(
    segments: list[Segment], known: frozenset[str]
) -> tuple[list[tuple[str, int]], list[Segment], list[Segment]]:
    """The names, and the segments before and after them."""
    best: tuple[float, int] = (0.0, -1)
    upright = [NOTHING if s.quoted or s.slanted else _names_in(s, known) for s in segments]
    told = any(found[0] for found in upright)
    cut: list[tuple[list[tuple[str, int]], str, str, int]] = []
    for segment, found in zip(segments, upright, strict=True):
        if segment.slanted and not told and not segment.quoted and not _is_pair(segment.text):
            found = _names_in(segment, known)  # authors in italics, where no others are
        if found[1] and any(s.quoted for s in segments[: len(cut)]):
            found = NOTHING  # "“A Title,” Handbook of Labor, Human Resources and Tea"
        index = len(cut)
        cut.append(found)
        weight = _weight(found, segment, known, index == 0)
        if weight > best[0]:
            best = (weight, index)
    index = best[1]
    if index < 0:
        return [], segments, []
    first = last = index
    while (
        last + 1 < len(segments) and cut[last + 1][0] and not cut[last][2] and not cut[last + 1][1]
    ):
        last += 1
    while (
        first > 0
        and cut[first - 1][0]
        and not (cut[first][1] or cut[first - 1][2])
        and not (segments[first - 1].bold and len(segments[first - 1].text.split()) > 3)
    ):
        first -= 1
    chosen = [name for part in cut[first : last + 1] for name in part[0]]
    head = segments[:first]
    if cut[first][1]:
        head = [*head, Segment(cut[first][1], segments[first].start, segments[first].bold)]
    rest = cut[last][2]
    tail = [Segment(rest, cut[last][3])] if rest.strip(" .,;:()") else []
    return [(_tidy(n), s) for n, s in chosen], head, tail + segments[last + 1 :]


def _is_pair(text: str) -> bool:
    """A venue in italics, not an author: "Music & Letters"."""
    return "," not in text and text.count(" ") == 2


def _weight(
    told: tuple[list[tuple[str, int]], str, str, int],
    segment: Segment,
    known: frozenset[str],
    first: bool,
) -> float:
    """Evidence that these are authors: their number, names known elsewhere, no bold title.

    The first stretch, where it holds nothing else, is worth one more.
    """
    found, before, after, _ = told
    whole = 1.1 if first and found and not (before or after) else 0.0
    known_too = sum(name in known for name, _ in found)
    bold = 1.5 if segment.bold and len(found) < 4 else 0.0
    return len(found) + known_too + whole - bold


@lru_cache(maxsize=4096)
def _tidy(name: str) -> str:
    """A name as printed, without marks."""
    return behind(names.HONOURS, names.unmarked(name)).strip(" ,;:")


def _names_in(
    segment: Segment, known: frozenset[str]
) -> tuple[list[tuple[str, int]], str, str, int]:
    """(names, text before, text after, its offset) of a segment that holds a list of names."""
    parts = names.listed(ENDS_AND.sub("", segment.text))
    flags = [names.is_author(part) and not _has_tail(part, known) for part, _ in parts]
    if len(parts) > 2 and sum(bool(BEHIND.fullmatch(p)) for p, _ in parts) * 2 >= len(parts):
        pairs = zip(flags, parts, strict=True)  # "Day C, Zondi T. Tea and cups"
        flags = [flag and not _ends_in_initials(part) for flag, (part, _) in pairs]
    bare = [names.is_undotted(part) for part, _ in parts]
    flags = [flag or _beside_one(bare, flags, i) for i, flag in enumerate(flags)]
    start, end = _longest(flags)
    if start == 1 and end > 2 and LONE.fullmatch(parts[0][0]):
        start = 0  # "Figg, P. Sampler and M. Roe": the first one's initials are left out
    opened = _opening(parts[end][0], parts[end - 1][0] if end else "") if end < len(parts) else ""
    closed = _closing(parts[start - 1][0], known) if start > 0 else ""
    sole = parts[start][0] if end > start else opened
    count = end - start + bool(opened) + bool(closed)
    if not sole or (count < 2 and len(parts) > 1 and not _surely(sole, parts, known)):
        return NOTHING
    if start == end and not _surely(sole, parts, known):
        return NOTHING
    found = [(part, segment.start + at) for part, at in parts[start:end]]
    before, after, offset = "", "", segment.start
    if start > 0:
        part, at = parts[start - 1]
        cut = at + len(part) - len(closed)
        before = segment.text[:cut].rstrip()
        found = [(closed, segment.start + cut), *found] if closed else found
    if end < len(parts):
        at = parts[end][1]
        skip = segment.text.find(opened, at) + len(opened) if opened else at
        found = _with_opened(found, opened, segment.start + at)
        after, offset = segment.text[skip:].strip(), segment.start + skip
    return found, WITH.sub("", before.strip()), after.lstrip(" .,;:"), offset


def _beside_one(bare: list[bool], flags: list[bool], index: int) -> bool:
    """A name without a full stop behind its initials, next to another name."""
    near = [i for i in (index - 1, index + 1) if 0 <= i < len(bare)]
    return bare[index] and any(bare[i] or flags[i] for i in near)


def _with_opened(found: list[tuple[str, int]], opened: str, where: int) -> list[tuple[str, int]]:
    """The names and one more; mere initials belong to the family name before them."""
    if not opened:
        return found
    last = found[-1][0] if found else ""
    if last and names.INITIALS.match(opened) and "," not in last and " " not in last:
        return [*found[:-1], (f"{last}, {opened}", found[-1][1])]
    return [*found, (opened, where)]


def _has_tail(part: str, known: frozenset[str]) -> bool:
    """ "Inference Pipeline Jane Doe": words of a title before a name that is known."""
    words = part.split()
    return (
        len(words) > 3 and part not in known and any(" ".join(words[-n:]) in known for n in (2, 3))
    )


def _longest(flags: list[bool]) -> tuple[int, int]:
    """The longest run of true values, as a slice."""
    best, start = (0, 0), None  # type: tuple[int, int], int | None
    for index, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = index
        if not flag and start is not None:
            best = max(best, (start, index), key=lambda run: run[1] - run[0])
            start = None
    return best


def _surely(name: str, parts: Sequence[tuple[str, int]], known: frozenset[str]) -> bool:
    """One name alone counts only if it is known or has initials."""
    return name in known or (bool(INITIALED.search(name)) and len(parts) < 6)


def _opening(part: str, before: str) -> str:
    """A name at the start of a part that goes on with something else: "Yang You ICLR 2024"."""
    words = part.split()
    if len(words) < 2:
        return ""
    if tail := _ends_in_initials(part) or (", " in before and INVERTED.match(part)):
        return tail[1]
    if tail := CAPITALS.match(part) if part[:2].isupper() else None:
        return tail[1]
    initials = INITIALS.match(part)
    family = " " not in before and before[:1].isupper()
    if initials and family and not names.is_name(" ".join(words[:2])):
        return initials[0]
    for size in (4, 3, 2):
        name = " ".join(words[:size]).rstrip(".,:")
        if (
            len(words) > size
            and (
                (words[size - 1].endswith((".", ":")) and len(words[size - 1]) > 2)
                or words[size][0] in "(["
                or looks_venue(" ".join(words[size:])[:60])
            )
            and (names.is_name(name) or names.is_author(name))
        ):
            return name
    return ""


def _ends_in_initials(part: str) -> re.Match[str] | None:
    """ "Zondi T. Tea and cups": a family name and its initials open the part."""
    return FAMILY_FIRST.match(part) if ". " in part or ": " in part else None


def _closing(part: str, known: frozenset[str]) -> str:
    """A name at the end of a part that began as a title: "... Data Pruning Ziheng Qin"."""
    words = part.split()
    for size in (4, 3, 2):
        name = " ".join(words[-size:])
        if len(words) > size and name in known:
            return name
    name = " ".join(words[-2:])
    if len(words) > 3 and words[-2].endswith(".") and len(words[-2]) < 4 and names.is_author(name):
        return name
    return name if len(words) > 3 and names.is_name(name) else ""
