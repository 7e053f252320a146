"""Job-board résumés of made-up people: how much of name, jobs, schools and years is read."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.unseen.scores import Json, read

FOLDER = Path(__file__).parent / "jobboard"
GOLD: dict[str, dict[str, list[str]]] = json.loads(
    (FOLDER / "gold.json").read_text(encoding="utf-8")
)
FIELDS = {
    "employers": ("work", "name"),
    "titles": ("work", "position"),
    "schools": ("education", "institution"),
}  # fmt: skip
LEAST = 0.80


def plain(text: str) -> str:
    return " ".join(re.findall(r"[\w+#&]+", text.casefold()))


def entries(document: Json, section: str) -> list[dict[str, str]]:
    found = document.get(section)
    return found if isinstance(found, list) else []


def said(document: Json) -> dict[str, list[str]]:
    """What was read, under the names that gold.json uses."""
    basics = document.get("basics")
    schools, jobs = entries(document, "education"), entries(document, "work")
    found = {
        kind: [e.get(field, "") for e in entries(document, s)]
        for kind, (s, field) in FIELDS.items()
    }
    found["name"] = [str(basics.get("name", ""))] if isinstance(basics, dict) else []
    found["degrees"] = [f"{e.get('studyType', '')} in {e.get('area', '')}" for e in schools]
    found["years"] = [
        str(e.get(end, ""))[:4] for e in [*schools, *jobs] for end in ("startDate", "endDate")
    ]
    return found


def holds(value: str, kind: str, found: list[str]) -> bool:
    """A degree counts when its words stand in one entry's degree and subject."""
    if kind == "degrees":
        words = set(plain(value).split()) - {"in", "of"}
        return any(words <= set(plain(text).split()) for text in found)
    return any(plain(value) == plain(text) or plain(value) in plain(text) for text in found if text)


def recall(half: str) -> dict[str, float]:
    """Share of the values that were read, by kind, over one half's résumés."""
    hits, wanted = Counter[str](), Counter[str]()
    for name, gold in GOLD.items():
        if not name.startswith(half):
            continue
        found = said(read(FOLDER / f"{name}.txt"))
        for kind, values in gold.items():
            values = values if isinstance(values, list) else [values]
            wanted[kind] += len(values)
            hits[kind] += sum(holds(value, kind, found[kind]) for value in values)
    return {kind: hits[kind] / wanted[kind] for kind in wanted}


@pytest.mark.parametrize("half", ["dev_", "kept_"])
def test_recall(half: str) -> None:
    found = recall(half)
    assert set(found) == {"name", "employers", "titles", "schools", "degrees", "years"}
    low = sorted(kind for kind, share in found.items() if share < LEAST)
    assert low == []
