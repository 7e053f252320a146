"""Files -> JSON Resume documents; nothing is stored in the index."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from store.cv import explain
from store.cv.parser import parse
from store.cv.resume import resume
from store.files import Found, Refused, read, walk


def document(text: str) -> str:
    return json.dumps(resume(parse(text)), indent=2, ensure_ascii=False) + "\n"


def documents(path: Path, made: Callable[[str], str]) -> Iterator[tuple[Found, str, str]]:
    """(file, what is made of its text, "") for each file, (file, "", why) for a refused one."""
    for found in walk([path]):
        try:
            yield found, made(read(found)), ""
        except Refused as why:
            yield found, "", str(why)


def write(
    path: Path, out: Path | None, tell: Callable[[str], None], explained: bool = False
) -> Iterator[tuple[str, str]]:
    """Each document, or what its lines were taken for, into the folder `out`, or told where there
    is none; yields (name of the file, why) for each refused one."""
    taken: set[str] = set()
    for found, record, why in documents(path, explain.told if explained else document):
        if why:
            yield found.name, why
        elif out is None:
            tell(record)
        else:
            out.mkdir(parents=True, exist_ok=True)
            file = (out / name(found.path, taken)).with_suffix(".txt" if explained else ".json")
            file.write_text(record, encoding="utf-8")


def name(path: Path, taken: set[str]) -> str:
    """NAME.json; where that is taken, more of the path before it. The name is taken then."""
    parts = path.parts
    longer = ("-".join(parts[-size:]) for size in range(1, len(parts) + 1))
    free = next(n for n in (path.stem, *longer) if n not in taken)
    taken.add(free)
    return f"{free}.json"
