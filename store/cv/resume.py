"""CV -> a JSON Resume v1.0.0 document, with the extra fields that its schema allows."""

from dataclasses import replace

from store.cv.phrases.scores import org
from store.records import CV, Entry

LISTS = frozenset("courses people highlights authors awards keywords roles".split())
SECTIONS = (
    "work volunteer education awards certificates publications skills languages interests"
    " references projects"
).split()  # fmt: skip
DATED = frozenset("work volunteer education projects".split())
SCHOOL = 3.0  # evidence that a name is a school's
EXTRA = ("talks", "teaching")  # no sections of JSON Resume's, whose root is closed: under meta


def resume(cv: CV) -> dict[str, object]:
    """The document: only what the CV says; empty sections are left out."""
    document: dict[str, object] = {"basics": _basics(cv)}
    for section in SECTIONS:
        found = _all(cv, section) + (_taught(cv) if section == "work" else [])
        if found:
            document[section] = found
    meta: dict[str, object] = {kind: found for kind in EXTRA if (found := _all(cv, kind))}
    if cv.updated:
        meta["lastModified"] = cv.updated
    if cv.inferred:
        meta |= {"inferredName": True, "nameEvidence": cv.reason}
    if meta:
        document["meta"] = meta
    return document


def _taught(cv: CV) -> list[dict[str, object]]:
    """Courses with their own time as jobs, whose position is the course."""
    dated = [entry for entry in cv.of("teaching") if entry.period]
    return [_as_job(_entry(replace(entry, kind="work"))) for entry in dated]


def _as_job(taught: dict[str, object]) -> dict[str, object]:
    """Its course as the position; a school that stands alone or behind it is the employer."""
    name = str(taught.pop("name", ""))
    course, _, school = name.rpartition(", ")
    if org(name) >= SCHOOL and not any(map(str.isdigit, name)):
        return {"name": name, **taught}
    if course and org(school) >= SCHOOL:
        return {"name": school, "position": course, **taught}
    return ({"position": name} if name else {}) | taught


def _all(cv: CV, kind: str) -> list[dict[str, object]]:
    return [_entry(entry) for entry in cv.of(kind)]


def _basics(cv: CV) -> dict[str, object]:
    basics: dict[str, object] = {}
    for fact in cv.basics:
        value: object = {"address": fact.value} if fact.field == "location" else fact.value
        basics.setdefault(fact.field, value)
    profiles = [_entry(entry) for entry in cv.of("profiles")]
    return basics | ({"profiles": profiles} if profiles else {})


def _entry(entry: Entry) -> dict[str, object]:
    """Facts by field; a list field holds all its values, another its first."""
    found: dict[str, object] = {}
    for fact in entry.facts:
        if fact.field in LISTS:
            values = found.setdefault(fact.field, [])
            if isinstance(values, list):
                values.append(fact.value)
        else:
            found.setdefault(fact.field, fact.value)
    time = entry.period
    if entry.kind in DATED:
        found |= {"startDate": time.start} if time.start else {}
        found |= {"endDate": time.end} if time.end else {}
        found |= {"dateText": time.text} if time.text else {}
    return found
