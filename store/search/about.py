"""A topic -> the entries on it, best first, each scored by how much of the topic it covers."""

import re
from dataclasses import replace

from store.index import Index
from store.meaning.meant import Meaning
from store.meaning.rank import CLOSEST, NAMED, TOGETHER, Topic, likeness
from store.search import scans
from store.search.hits import Hit
from store.search.scans import KIND
from store.search.topics import fts_query, units
from store.search.wishes import About

BESIDE = 0.5  # what somebody is worth who has to do with a topic, but does something else
COMPARED = 100  # best entries whose letters are compared with the question's
TELLING = frozenset("work volunteer projects publications skills education certificates".split())
FULL = 0.8  # coverage of a unit that an entry has well
FEW = 3  # people to the point, from which nobody is interested in the closest ones
MOST = 1500  # entries that are scored for one topic: some 20 µs each
MOST_CLOSE = 300  # where only the closest are wanted
WHOLE = 0.999  # share of a topic that needs all its units, whatever is lost in adding them up


def about(index: Index, wish: About) -> list[Hit]:
    """Entries on a topic; those that only come close are looked for where few are to the point."""
    topic = Topic(units(index, wish.units, wish.light, wish.exact))
    if not topic.units:
        return []
    hits = _scored(index, wish, topic, NAMED)
    if len({h.person for h in hits if h.score >= NAMED}) < FEW:
        hits = _scored(index, wish, topic, CLOSEST)
    return hits


Scored = tuple[Hit, list[float], str]  # a hit, how well it has each unit, its text


def _scored(index: Index, wish: About, topic: Topic, least: float) -> list[Hit]:
    """Hits on a topic, the best first."""
    found: list[Scored] = []
    for place, text in scans.texts(index, _candidates(index, topic, least)):
        if not wish.kinds or place[KIND] in wish.kinds:
            covered = topic.coverages(text)
            found.append((Hit(*place, (), topic.share(covered), wish), covered, text))
    enough = found if wish.kinds else _together_enough(found, topic)  # one paper, not two
    kept = _meant(_nameless(index, [f for f in enough if f[0].score >= CLOSEST], topic), topic)
    kept.sort(key=lambda f: -f[0].score)
    alike = likeness(wish.label, [text for *_, text in kept[:COMPARED]])
    ordered = [hit._replace(alike=a) for (hit, *_), a in zip(kept, alike, strict=False)]
    return ordered + [hit for hit, *_ in kept[COMPARED:]]


def _nameless(index: Index, found: list[Scored], topic: Topic) -> list[Scored]:
    """The hits, scored without the own names of their people: Ruby Kafka need not know Kafka."""
    words = {
        w for u in topic.units for p in u.phrases if p is u.phrases[0] or len(p) == 1 for w in p
    }
    theirs = scans.bearing(index, words | {w.removesuffix("s") for w in words})
    kept: list[Scored] = []
    for hit, covered, text in found:
        if hit.person in theirs and (person := index.person(hit.person)):
            text = own_name(person.name).sub(" ", text)
            covered = topic.coverages(text)
            hit = hit._replace(score=min(hit.score, topic.share(covered)))
        kept.append((hit, covered, text))
    return kept


def own_name(name: str) -> re.Pattern[str]:
    """What finds a person's name in a text, also with initials or the family name first.

    >>> own_name("Ana Visa-Lopez").sub("", "A. Visa-Lopez, B. Oduya. Visa-Lopez, Ana")
    ', B. Oduya. '
    """
    first, *rest = name.split()
    last = re.escape(" ".join(rest) or first)
    given = rf"(?:{re.escape(first)}|{re.escape(first[0])}\b\.?)"
    return re.compile(rf"\b{given}\s+(?:\w\.\s*)*{last}\b|\b{last},?\s+{given}", re.I)


def _meant(found: list[Scored], topic: Topic) -> list[Scored]:
    """The hits, scored by what of their text means the topic."""
    meaning = Meaning(topic.units)
    kept: list[Scored] = []
    for hit, covered, text in found:
        meant = meaning.meant(text, hit.kind)
        if meant != text:
            covered = topic.coverages(meant)
            hit = hit._replace(score=min(hit.score, topic.share(covered)))
        if (done := meaning.done(meant, hit.kind)) != meant:
            own = max(topic.share(topic.coverages(done)), min(hit.score, BESIDE))
            hit = hit._replace(score=min(hit.score, own))
        if hit.score >= CLOSEST:
            kept.append((hit, covered, text))
    return kept


def _candidates(index: Index, topic: Topic, least: float) -> list[int]:
    """Entries that may cover that share of a topic: those that have the asked words go before those
    that say it otherwise; where they are too many to rank, those with all of them go first."""
    most = MOST if least == NAMED else MOST_CLOSE
    asked = [replace(u, phrases=u.phrases[:1]) for u in topic.units]
    query, whole = fts_query(asked, least), fts_query(asked, WHOLE)
    found = scans.best(index, query, most)
    if query != whole and len(found) == most and scans.floor(index, query):
        found = scans.best(index, whole, most) + found
    if any(len(u.phrases) > 1 for u in topic.units) and len(found) < most:
        found += scans.newest(index, fts_query(topic.units, least), most)
    return list(dict.fromkeys(found))[:most]


def _together_enough(found: list[Scored], topic: Topic) -> list[Scored]:
    """The hits; where no entry of a person has enough of a topic but all of them together have
    nearly all of it, each that adds to it counts as just enough."""
    people: dict[int, list[float]] = {}
    sure = {hit.person for hit, *_ in found if hit.score >= NAMED}
    for hit, covered, _ in found:
        if hit.person not in sure and hit.kind in TELLING:
            so_far = people.setdefault(hit.person, covered)
            people[hit.person] = [max(pair) for pair in zip(so_far, covered, strict=True)]
    enough = {p for p, covered in people.items() if topic.share(covered) >= TOGETHER}
    return [
        (hit._replace(score=NAMED), covered, text)
        if hit.person in enough and max(covered) >= FULL and hit.kind in TELLING
        else (hit, covered, text)
        for hit, covered, text in found
    ]
