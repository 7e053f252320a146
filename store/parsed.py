"""Files -> JSON Resume documents; nothing is stored in the index."""

import json
from collections.abc import Iterator
from pathlib import Path

from store.cv import parse
from store.cv.resume import resume
from store.files import Found, Refused, read, walk


def documents(path: Path) -> Iterator[tuple[Found, str, str]]:
    """(file, its document, "") for each file, (file, "", why) for a refused one."""
    for found in walk([path]):
        try:
            record = resume(parse(read(found)))
        except Refused as why:
            yield found, "", str(why)
            continue
        yield found, json.dumps(record, indent=2, ensure_ascii=False) + "\n", ""


def name(path: Path, taken: set[str]) -> str:
    """NAME.json; where that is taken, more of the path before it. The name is taken then."""
    parts = path.parts
    longer = ("-".join(parts[-size:]) for size in range(1, len(parts) + 1))
    free = next(n for n in (path.stem, *longer) if n not in taken)
    taken.add(free)
    return f"{free}.json"
