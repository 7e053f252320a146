"""What somebody wants corrected, in words -> the one thing that the person's CVs say (pure)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from store.changes.fields import BASICS, CONTACTS, FIELDS, facts
from store.changes.overlay import Correction, printed
from store.disk.opening import NotDone
from store.language.words import key, words
from store.people.merge import heading
from store.people.whom import shown
from store.records import CV, Entry

CALLED = {  # what people also call a field
    "company": "employer", "organisation": "employer", "organization": "employer",
    "position": "title", "role": "title", "job": "title", "university": "school",
    "college": "school", "major": "subject", "area": "subject", "prize": "award",
    "publication": "paper", "conference": "venue", "journal": "venue", "mail": "email",
    "url": "link", "page": "link", "homepage": "link", "website": "link", "date": "dates",
    "period": "dates", "certification": "certificate", "start": "dates", "end": "dates",
}  # fmt: skip
ALL = ("name", *dict.fromkeys([*FIELDS, *BASICS]))
JOINTS = frozenset("of at in for from".split())
LISTED = 4  # things that a refusal offers


@dataclass(frozen=True, slots=True)
class Target:
    """One thing that a person's CVs say and that may be corrected."""

    field: str
    about: str = ""  # the head of the entry as printed
    was: str = ""  # as printed
    now: str = ""  # as corrected before, else as printed
    told: str = ""  # all that the entry says

    def __str__(self) -> str:
        """In words: "title Engineer (Brightloom)"; how to reach somebody is not told."""
        if self.field in CONTACTS:
            return self.field
        head = f" ({self.about})" if self.about and key(self.about) != key(self.was) else ""
        return f"{self.field} {self.now}{head}"


def target(asked: str, cvs: Sequence[CV], corrections: Sequence[Correction]) -> Target:
    """The one thing that "employer", "employer Brightloom" or "title of Brightloom" means; raises
    NotDone where it is none or several."""
    field, wanted = read(asked)
    if field == "name":
        return Target("name")
    found: dict[tuple[str, str], Target] = {}  # in the newest CV's words
    for one in (t for cv in cvs for t in _all(field, cv, corrections)):
        found.setdefault((key(one.about), key(one.was)), one)
    fits = _fitting(wanted, list(found.values()))
    if len(fits) == 1:
        return fits[0]
    many = fits or list(found.values())
    listed = "; ".join(str(t) for t in many[:LISTED]) + "; ..." * (len(many) > LISTED)
    if fits:
        raise NotDone(f"refused: {shown(asked)}: fits {len(fits)}, say which: {listed}")
    there = f"; there is: {listed}" if many else ""
    raise NotDone(f"refused: {shown(asked)}: no CV of theirs says so{there}")


def read(asked: str) -> tuple[str, str]:
    """The field that is named, and what it says now.

    >>> read("Title of Brightloom"), read("university")
    (('title', 'Brightloom'), ('school', ''))
    """
    first, *rest = asked.split() or [""]
    word = first.casefold().removesuffix(":").replace("e-mail", "email")
    field = CALLED.get(word, word)
    if field not in ALL or (field == "name" and rest):
        raise NotDone(f"refused: {shown(asked)}: what can be corrected: {', '.join(ALL)}")
    return field, " ".join(rest[1:] if rest and rest[0].casefold() in JOINTS else rest)


def _all(field: str, cv: CV, corrections: Sequence[Correction]) -> Iterator[Target]:
    """Everything of a field that a CV says."""
    for entry in cv.entries:
        if entry.kind in FIELDS.get(field, ((), ()))[0]:
            for was in _said(field, entry):
                about = heading(entry)
                yield Target(field, about, was, _now(field, about, was, corrections), _told(entry))
    for fact in cv.basics:
        if BASICS.get(field) == fact.field:
            now = _now(field, "", fact.value, corrections)
            yield Target(field, "", fact.value, now, fact.value)


def _said(field: str, entry: Entry) -> list[str]:
    if field == "dates":
        return [printed(entry.period)] if entry.period else []
    return [fact.value for fact in facts(field, entry)]


def _now(field: str, about: str, was: str, corrections: Sequence[Correction]) -> str:
    wanted = (field, key(about), key(was))
    same = (c for c in corrections if (c.field, key(c.about), key(c.was)) == wanted)
    return next((c.value for c in same), was)


def _told(entry: Entry) -> str:
    return " ".join([*(fact.value for fact in entry.facts), entry.period.text])


def _fitting(wanted: str, found: list[Target]) -> list[Target]:
    """By the surest way that fits any: the words themselves, the entry's head, part of it."""
    if not wanted:
        return found
    asked = key(wanted)
    ways = (
        [t for t in found if asked in (key(t.was), key(t.now))],
        [t for t in found if asked == key(t.about)],
        [t for t in found if set(words(wanted)) <= {*words(t.told), *words(t.now)}],
    )
    return next(filter(None, ways), [])
