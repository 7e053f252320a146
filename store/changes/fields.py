"""What people call what a CV says -> the entries and facts that say it."""

from collections.abc import Iterator

from store.records import Entry, Fact

UNTRUE = "-"  # the value of what is not true at all
DATED = ("education", "work", "volunteer", "teaching", "projects", "awards", "publications")
# What people call it -> the kinds of entry and the facts in them that it means.
FIELDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "employer": (("work", "volunteer"), ("name", "organization")),
    "title": (("work", "volunteer", "teaching"), ("position",)),
    "school": (("education",), ("institution",)),
    "degree": (("education",), ("studyType",)),
    "subject": (("education",), ("area",)),
    "skill": (("skills", "projects"), ("keywords", "name")),
    "language": (("languages",), ("language",)),
    "paper": (("publications",), ("name",)),
    "venue": (("publications",), ("publisher",)),
    "award": (("awards", "publications"), ("title", "awards")),
    "certificate": (("certificates",), ("name",)),
    "link": (("profiles",), ("url",)),
    "dates": (DATED, ()),
}
BASICS = {"email": "email", "phone": "phone", "link": "url"}  # what stands in no entry
CONTACTS = frozenset(BASICS)


def facts(field: str, entry: Entry) -> Iterator[Fact]:
    """What an entry says of a field; a group of skills is no skill."""
    _, names = FIELDS[field]
    for fact in entry.facts:
        titled = entry.kind == "projects" or entry.all("keywords")
        group = field == "skill" and fact.field == "name" and titled
        if fact.field in names and not group:
            yield fact
