"""A CV's text and a line number -> that line and those around it, contacts masked (pure)."""

import re

from store.privacy.private import mask
from store.privacy.shown import Shown

Line = tuple[int, str]  # its number from 1, its text with contact data masked

AROUND = 3  # lines above and below
NEAR = 3  # lines beside a mail address or a phone number, where a postal address may stand
LINK = re.compile(r"https?://\S+|www\.\S+")  # a paper's address is no way to reach somebody


def around(text: str, number: int) -> tuple[Line, ...]:
    """In order, without personal details and without what stands beside contact details.

    >>> around("Ada\\nHill Road 7\\nada@example.com\\n\\nJobs\\nBakery, 2019", 5)
    ((4, ''), (5, 'Jobs'), (6, 'Bakery, 2019'))
    """
    shown = Shown(text)
    if not 0 < number <= len(shown):
        return ()
    wanted = range(max(1, number - AROUND), min(len(shown), number + AROUND) + 1)
    return tuple(
        (n, shown.masked(n))
        for n in wanted
        if not shown.private(n) and (n == number or not beside_contact(shown, n))
    )


def beside_contact(lines: Shown, number: int) -> bool:
    """Is there a mail address or a phone number in the line, or near it with no gap between?"""
    for step in (1, -1):
        for n in range(number, number + step * (NEAR + 1), step):
            if not 0 < n <= len(lines) or not lines.line(n):
                break
            if reaches(lines.line(n)):
                return True
    return False


def reaches(line: str) -> bool:
    bare = LINK.sub("", line)
    return mask(bare) != bare
