"""Parsed CVs against records written by hand: counts of hits, wanted and given values.

A small scorer of our own, so that the tests need nothing from outside. A value is a scalar field or
an item of a list field; entries are paired by most values in common, values by how alike they are.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz

from store.cv.page.clean import clean
from store.cv.parser import parse
from store.cv.resume import resume

Json = dict[str, object]
SECTIONS = {
    "education": "institution studyType area startDate endDate score location courses people"
    " highlights",
    "work": "name position startDate endDate location people summary highlights",
    "publications": "name authors publisher releaseDate awards role people summary highlights",
    "awards": "title awarder date",
    "certificates": "name issuer date",
    "languages": "language fluency",
    "interests": "name keywords",
    "projects": "name description startDate endDate url keywords highlights",
    "volunteer": "organization position startDate endDate summary highlights",
    "references": "name reference",
}  # fmt: skip
SURE = {"institution", "studyType", "name", "position", "title", "organization", "language"}
DATES = {"startDate", "endDate", "releaseDate", "date"}
LEAST = 88  # how alike two values are, of 100


@dataclass(frozen=True, slots=True)
class Count:
    """Values of the record that were read, values of the record, values that were read."""

    hits: int = 0
    wanted: int = 0
    given: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.hits + other.hits, self.wanted + other.wanted, self.given + other.given)

    @property
    def f1(self) -> float:
        return 2 * self.hits / (self.wanted + self.given) if self.wanted + self.given else 1.0


def read(path: Path) -> Json:
    """The JSON Resume of a CV on disk."""
    return resume(parse(clean(path.read_text(encoding="utf-8"))))


def scored(folder: Path) -> dict[str, Count]:
    """Section -> counts, over all CVs of a folder with gold/NAME.json."""
    total: dict[str, Count] = {}
    for gold in sorted((folder / "gold").glob("*.json")):
        cv = next(path for path in folder.glob(f"{gold.stem}.*") if path.suffix != ".json")
        wanted = json.loads(gold.read_text(encoding="utf-8"))
        for section, count in compared(wanted, read(cv)).items():
            total[section] = total.get(section, Count()) + count
    return total


def compared(wanted: Json, given: Json) -> dict[str, Count]:
    """Counts by section of one CV."""
    found = {"basics": _basics(wanted, given), "skills": _skills(wanted, given)}
    for section, fields in SECTIONS.items():
        found[section] = _entries(
            _list(wanted, section), _list(given, section), fields.split(), section
        )
    return found


def _list(document: Json, section: str) -> list[Json]:
    entries = document.get(section)
    return entries if isinstance(entries, list) else []


def _basics(wanted: Json, given: Json) -> Count:
    fields = ["name", "email", "phone", "url", "summary"]
    return _entry(_dict(wanted, "basics"), _dict(given, "basics"), fields)


def _dict(document: Json, field: str) -> Json:
    value = document.get(field)
    return value if isinstance(value, dict) else {}


def _skills(wanted: Json, given: Json) -> Count:
    a, b = ({_plain(word) for word in _words(document)} for document in (wanted, given))
    return Count(len(a & b), len(a), len(b))


def _words(document: Json) -> Iterator[str]:
    for skill in _list(document, "skills"):
        words = _values(skill, "keywords")
        alone = [] if words and not skill.get("level") else _values(skill, "name")
        for word in [*words, *alone]:
            yield from re.sub(r"\([^)]*\)", "", word).split("/")


def _entries(wanted: list[Json], given: list[Json], fields: list[str], section: str) -> Count:
    """Pair entries, those with most in common first; what is left over was missed or is extra."""
    pairs = sorted(
        (
            (_entry(a, b, fields).hits, i, j)
            for i, a in enumerate(wanted)
            for j, b in enumerate(given)
            if _same(a, b, section)
        ),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    left, right = dict(enumerate(wanted)), dict(enumerate(given))
    total = Count()
    for _, i, j in pairs:
        if i in left and j in right:
            total += _entry(left.pop(i), right.pop(j), fields)
    for entry in left.values():
        total += _entry(entry, {}, fields)
    for entry in right.values():
        total += _entry({}, entry, fields)
    return total


def _same(a: Json, b: Json, section: str) -> bool:
    """Two entries may be one: a naming field of theirs is half alike."""
    names = [field for field in SECTIONS[section].split() if field in SURE]
    return any(
        fuzz.token_sort_ratio(_plain(x), _plain(y)) >= 50
        for name in names
        for x in _values(a, name)
        for y in _values(b, name)
    )


def _entry(a: Json, b: Json, fields: Iterable[str]) -> Count:
    total = Count()
    for field in fields:
        wanted, given = _values(a, field), _values(b, field)
        more = _dict(a, "accept").get(field)
        hits, rest = 0, list(given)
        for value in wanted:
            also = more.get(value, []) if isinstance(more, dict) else more or []
            readings = [value, *(also if isinstance(also, list) else [])]
            match = next(
                (got for got in rest if any(_alike(r, got, field) for r in readings)), None
            )
            if match is not None:
                rest.remove(match)
                hits += 1
        total += Count(hits, len(wanted), len(given))
    return total


def _values(entry: Json, field: str) -> list[str]:
    found = entry.get(field)
    values = found if isinstance(found, list) else [found]
    return [str(value) for value in values if value]


def _alike(wanted: str, given: str, field: str) -> bool:
    if field in DATES:
        return given[: len(wanted)] == wanted
    if field == "phone":
        return re.sub(r"\D", "", wanted) == re.sub(r"\D", "", given)
    rule: Callable[[str, str], float] = fuzz.ratio if len(wanted) > 60 else fuzz.token_sort_ratio
    return rule(_plain(wanted), _plain(given)) >= LEAST


def _plain(text: str) -> str:
    """Lower case without accents; a year, dots and brackets do not tell venues apart."""
    text = unicodedata.normalize("NFKD", text.casefold())
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"^(?:https?://)?(?:www\.)?", "", text)
    return " ".join(re.sub(r"[^\w+#]", " ", re.sub(r"[.'’]|\b(?:prof|dr)\b", "", text)).split())
