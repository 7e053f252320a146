"""Files -> JSON Resume documents; nothing is stored in the index."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from store.cv.parser import parse
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


def write(path: Path, out: Path | None, tell: Callable[[str], None]) -> Iterator[tuple[str, str]]:
    """Each document into the folder `out`, or told where there is none; yields (name of the file,
    why) for each refused one."""
    taken: set[str] = set()
    for found, record, why in documents(path):
        if why:
            yield found.name, why
        elif out is None:
            tell(record)
        else:
            out.mkdir(parents=True, exist_ok=True)
            (out / name(found.path, taken)).write_text(record, encoding="utf-8")


def name(path: Path, taken: set[str]) -> str:
    """NAME.json; where that is taken, more of the path before it. The name is taken then."""
    parts = path.parts
    longer = ("-".join(parts[-size:]) for size in range(1, len(parts) + 1))
    free = next(n for n in (path.stem, *longer) if n not in taken)
    taken.add(free)
    return f"{free}.json"
