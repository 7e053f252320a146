"""Entries of several CVs -> the same fact once (pure): a job told in two versions is one job."""

from collections import Counter, defaultdict
from itertools import islice

from rapidfuzz import fuzz, process

from store.index import Index, Stored
from store.language.names import degree_level, organisation_keys
from store.language.words import key
from store.records import Entry
from store.search import scans

SAME = 90  # rapidfuzz ratio of two titles that are one paper or prize
COMPARED = 500  # names that one more is compared with: a CV with more papers is no CV
Bucket = tuple[str, ...]
# Kind -> the field that an entry of it is known by.
HEADS = {
    "education": "institution",
    "work": "name",
    "publications": "name",
    "awards": "title",
    "languages": "language",
    "volunteer": "organization",
}

TELLING = tuple(dict.fromkeys((*HEADS.values(), "position", "studyType")))  # what is looked at


def distinct(found: list[Stored]) -> list[tuple[Stored, ...]]:
    """The entries grouped by what they tell, in the order of each group's first."""
    groups: list[list[Stored]] = []
    alike: defaultdict[Bucket, dict[str, list[Stored]]] = defaultdict(dict)
    for one in found:
        bucket, words = _told(one.entry)
        known = alike[bucket]
        group = known.get(words) or _nearly(words, known)
        if group and bucket:
            group.append(one)
        else:
            groups.append([one])
            known.setdefault(words, groups[-1])
    return [tuple(group) for group in groups]


def without_twins(index: Index, kind: str) -> frozenset[int]:
    """Everybody whose entries of a kind tell each of something else: of one CV that is known since
    it was loaded, several are compared. To be read once."""
    person, again = index.once(scans.owners), scans.again(index, kind)
    counts = Counter(person.values())
    several = [document for document, row in person.items() if counts[row] > 1]
    found = scans.entries(index, kind, TELLING, several)
    apart = {row for row in counts if len(distinct(found.get(row, []))) == len(found.get(row, []))}
    return frozenset(apart.difference(person.get(document, 0) for document in again))


def same(one: Entry, other: Entry) -> bool:
    """Whether two entries tell of one job, degree, paper, prize ..."""
    (bucket, words), (bucket2, words2) = _told(one), _told(other)
    return bool(bucket) and bucket == bucket2 and fuzz.ratio(words, words2) >= SAME


def _told(entry: Entry) -> tuple[Bucket, str]:
    """(what must be equal, what may differ by a slip) in entries that tell the same; no bucket
    where an entry tells nothing to know it by."""
    head = heading(entry)
    if entry.kind == "work":
        year = entry.period.start[:4]
        return ("work", _base(head), year), key(entry.first("position"))
    if entry.kind == "education":
        level = degree_level(entry.first("studyType"))
        return ("education", _base(head), str(level)), ""
    return ((entry.kind,) if head else ()), key(head)


def _nearly(words: str, known: dict[str, list[Stored]]) -> list[Stored] | None:
    """The first of the groups that are called so but for a slip."""
    looked_at = islice(known, COMPARED)
    for name, _, _ in process.extract_iter(
        words, looked_at, scorer=fuzz.ratio, score_cutoff=SAME, processor=None
    ):
        return known[str(name)]
    return None


def heading(entry: Entry) -> str:
    """What an entry is called: the school, the employer, the title of the paper ...; or ""."""
    return entry.first(HEADS.get(entry.kind, "name")) or entry.first("position")


def _base(name: str) -> str:
    """An organisation's name without parentheses and parts."""
    return next((k for k, _ in list(organisation_keys(name))[1:] if k), key(name))
