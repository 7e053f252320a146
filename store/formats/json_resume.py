"""A JSON Resume -> text that says the same, so that its lines can be quoted (pure)."""

import json
from collections.abc import Iterator
from typing import Any

from store.formats.apart import Unreadable

Node = dict[str, Any]

SECTIONS = (
    ("work", "Experience", ("position", "name", "location")),
    ("volunteer", "Volunteer Experience", ("position", "organization")),
    ("education", "Education", ("institution",)),
    ("projects", "Projects", ("name", "entity")),
    ("awards", "Awards", ("title", "awarder")),
    ("certificates", "Certificates", ("name", "issuer")),
)
LISTED = (
    ("skills", "Skills", "name", "keywords"),
    ("languages", "Languages", "language", "fluency"),
    ("interests", "Interests", "name", "keywords"),
    ("references", "References", "name", "reference"),
)
KNOWN = frozenset({"basics", "publications"} | {key for key, *_ in SECTIONS + LISTED})
DATES = ("date", "releaseDate")
NO_RESUME = "is JSON, but no JSON Resume"


def written(data: bytes) -> str:
    """ "" for what is no JSON at all. Raises Unreadable for JSON of another kind."""
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except RecursionError:
        raise Unreadable(NO_RESUME) from None
    except ValueError:
        return ""
    if not isinstance(found, dict) or not KNOWN & found.keys():
        raise Unreadable(NO_RESUME)
    return "\n".join(document(found)).lstrip() + "\n"


def document(resume: Node) -> Iterator[str]:
    yield from basics(node(resume.get("basics")))
    for key, title, fields in SECTIONS:
        entries = [e for e in listed(resume.get(key)) if isinstance(e, dict)]
        yield from ("", f"## {title}") if entries else ()
        for one in entries:
            yield from ("", *entry(one, fields))
    papers = [paper(p) for p in listed(resume.get("publications")) if isinstance(p, dict)]
    yield from ("", "## Publications", "", *papers) if papers else ()
    for key, title, name, values in LISTED:
        entries = [e for e in listed(resume.get(key)) if isinstance(e, dict)]
        yield from ("", f"## {title}", "") if entries else ()
        for one in entries:
            rest = ", ".join(words(one.get(values))) or said(one, "level")
            yield ": ".join(filter(None, (said(one, name), rest)))


def basics(found: Node) -> Iterator[str]:
    """The head of the CV; of a postal address the town alone."""
    if found.get("name"):
        yield f"# {said(found, 'name')}"
    town = node(found.get("location"))
    reached = " | ".join(filter(None, (said(found, key) for key in ("email", "phone", "url"))))
    place = ", ".join(filter(None, (said(town, key) for key in ("city", "region", "countryCode"))))
    yield from filter(None, (said(found, "label"), reached, place))
    for profile in listed(found.get("profiles")):
        where = said(node(profile), "url") or said(node(profile), "username")
        yield ": ".join(filter(None, (said(node(profile), "network"), where)))
    if found.get("summary"):
        yield from ("", "## Summary", "", *words(found["summary"]))


def entry(one: Node, fields: tuple[str, ...]) -> Iterator[str]:
    """A job, a degree, a prize: its head with its time, then what was done."""
    degree = " in ".join(filter(None, (said(one, "studyType"), said(one, "area"))))
    names = [said(one, field) for field in fields]
    yield ", ".join(filter(None, (*names, degree, when(one))))
    score = said(one, "score")
    yield from filter(None, (f"GPA: {score}" if score else "", said(one, "url")))
    for field in ("summary", "description"):
        yield from words(one.get(field))
    for field in ("highlights", "courses", "roles"):
        yield from (f"- {line}" for line in words(one.get(field)))
    if keywords := words(one.get("keywords")):
        yield f"Keywords: {', '.join(keywords)}"


def paper(one: Node) -> str:
    """On one line, its title in quotation marks: what follows may be authors or a venue."""
    authors = ", ".join(words(one.get("authors")))
    where = ", ".join(filter(None, (said(one, "publisher"), when(one))))
    title = said(one, "name").rstrip(".").replace('"', "'")
    return "- " + ". ".join(filter(None, (f'"{title}"', authors, where, said(one, "url"))))


def when(one: Node) -> str:
    """ "2019-03 – 2021-06"; what has begun and not ended goes on."""
    start, end = said(one, "startDate"), said(one, "endDate")
    if start:
        return f"{start} – {end or 'Present'}"
    return end or next((said(one, key) for key in DATES if said(one, key)), "")


def node(value: object) -> Node:
    return value if isinstance(value, dict) else {}


def listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def words(value: object) -> list[str]:
    """Every line of a text or of a list of texts."""
    values = value if isinstance(value, list) else [value]
    texts = [str(v) for v in values if isinstance(v, str | int | float)]
    return [" ".join(line.split()) for text in texts for line in text.splitlines() if line.strip()]


def said(found: Node, key: str) -> str:
    """A field on one line; "" where there is none."""
    return " ".join(words(found.get(key)))
