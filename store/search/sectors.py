"""The index -> everybody's jobs at universities and schools, and all their others."""

import re

from store.index import Index
from store.search.scans import Place

ACADEMIA, INDUSTRY = "academia", "industry"
JOBS = (
    "select d.person, e.document, e.id,"
    " coalesce((select value from facts where entry = e.id and field = 'name' limit 1), ''),"
    " coalesce((select value from facts where entry = e.id and field = 'position' limit 1), '')"
    " from entries e join documents d on d.id = e.document"
    " where e.kind = 'work' and d.replaced = 0 order by e.id"
)
SCHOOL = re.compile(
    r"\b(?:universi|college|school\b|hochschule|academy|polytechni|institute of (?:tech|sci)"
    r"|max[- ]planck|cnrs|inria|eth z|epfl|facult|facultad)|\b(?:MIT|KAIST|CSAIL)\b",
    re.I,
)
SCHOLAR = re.compile(
    r"\b(?:post-?\s?doc|professor|lecturer|ph\.?\s?d|doctoral|(?:research|teaching) assistant"
    r"|research fellow)",
    re.I,
)


def jobs(index: Index) -> dict[str, list[Place]]:
    """ACADEMIA and INDUSTRY -> the jobs of it, by employer and title."""
    found: dict[str, list[Place]] = {ACADEMIA: [], INDUSTRY: []}
    for person, document, entry, name, title in index.tuples(JOBS):
        academic = SCHOOL.search(name) or SCHOLAR.search(title)
        if name or title:
            found[ACADEMIA if academic else INDUSTRY].append((person, document, entry, "work"))
    return found
