"""A wish -> the people who fulfil it, each with the hits that prove it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from store import lookup
from store.disclaimers import disclaimed
from store.index import Index
from store.passage import SENTENCE
from store.rank import CLOSEST, NAMED, TOGETHER, Topic, likeness
from store.topics import fts_query, units
from store.wishes import About, Either, Every, Has, Some, Together, When, Wish, Without, fits
from store.words import words

# Which kinds of entry a slot speaks of. Parts of one kind are looked for in one and the same entry.
FAMILIES = {
    "school": {"education"}, "degree": {"education"}, "area": {"education"},
    "organisation": {"work"}, "title": {"work"},
    "place": {"education", "work"}, "advisor": {"education", "work"},
    "venue": {"publications"}, "author": {"publications"},
}  # fmt: skip
COMPARED = 100  # best entries whose letters are compared with the question's
FULL = 0.8  # coverage of a unit that an entry has well
ORDER = 0.2  # what full likeness adds to a score
FEW = 3  # people to the point, from which nobody is interested in the closest ones
MOST = 1500  # entries that are scored for one topic: ranking costs 1-2 µs each
MOST_CLOSE = 300  # where only the closest are wanted
UNDATED = frozenset({"skills", "languages", "interests", ""})
DENIED = re.compile(r"\b(?:no|not|without|never)\b[^.;,:]{0,30}$", re.I)  # "not only Go"
SHORT = 2  # letters: "C", "R", "Go" are skills only where a list of skills says so


@dataclass(frozen=True, slots=True)
class Hit:
    """One entry that fulfils a part of the wish, with the lines that say so."""

    person: int
    document: int
    entry: int  # 0 where a name stands outside the entries
    kind: str  # of the entry; "" outside
    lines: tuple[int, ...]  # best first; () where the entry's best line is still to be chosen
    score: float
    part: Wish
    alike: float = 0.0  # likeness to the asked words, for the order alone


Hits = dict[int, list[Hit]]  # person -> hits, best first


def search(index: Index, wish: Wish) -> Hits:
    """Everybody who fulfils a wish, best first; {} for nobody."""
    found = _fulfil(index, wish)
    order = sorted(found, key=lambda p: (-_worth(found[p]), -len(found[p]), p))
    return {p: found[p] for p in order}


def named(hits: list[Hit]) -> bool:
    """Whether the hits are enough to name the person, or only make them one of the closest."""
    return all(h.score >= NAMED for h in hits) or all(h.score >= NAMED for h in best(hits))


def best(hits: list[Hit]) -> list[Hit]:
    """The best hit for each part of the wish; parts are told apart as objects, for speed."""
    found: dict[int, Hit] = {}
    for hit in hits:
        known = found.get(id(hit.part))
        if known is None or hit.score > known.score:
            found[id(hit.part)] = hit
    return list(found.values())


def _worth(hits: list[Hit]) -> float:
    return sum(h.score + ORDER * h.alike for h in best(hits))


def _fulfil(index: Index, wish: Wish) -> Hits:
    match wish:
        case Has():
            return _gather(_has(index, wish))
        case About():
            return _gather(_about(index, wish))
        case Some(kinds):
            return _gather(_some(index, kinds, wish))
        case When():
            return _gather(_when(index, [wish]))
        case Every(parts):
            return _every(index, parts)
        case Either(parts):
            return _either([_fulfil(index, p) for p in parts])
        case Together(parts):
            return _together(index, parts)
        case Without(part):
            return _without(index, part)


def _gather(hits: Iterable[Hit]) -> Hits:
    found: Hits = {}
    for hit in sorted(hits, key=lambda h: (-h.score, h.entry)):
        found.setdefault(hit.person, []).append(hit)
    return found


def _merge(found: list[Hits]) -> Hits:
    return _gather(hit for hits in found for person in hits.values() for hit in person)


def _either(found: list[Hits]) -> Hits:
    """Everybody of any part; a part that only comes close adds nothing where another one holds."""
    sure = {p for hits in found for p, person in hits.items() if named(person)}
    kept = [{p: h for p, h in hits.items() if p not in sure or named(h)} for hits in found]
    merged = _merge(kept)
    return merged | {p: [] for hits in kept for p in hits if p not in merged}


def _every(index: Index, parts: tuple[Wish, ...]) -> Hits:
    found = [_fulfil(index, p) for p in parts]
    people = set.intersection(*map(set, found))
    hits = _merge(found)
    return {p: hits.get(p, []) for p in people}


def _without(index: Index, part: Wish) -> Hits:
    having = {p for p, hits in _fulfil(index, part).items() if named(hits)}
    return {p: [] for p in index.people() if p not in having}


# ---- one part


def _has(index: Index, wish: Has) -> Iterable[Hit]:
    found = lookup.named(index, wish.key, wish.slots)
    for n in found:
        if not wish.kinds or n.kind in wish.kinds:
            yield Hit(n.person, n.document, n.entry, n.kind, (n.line,), 1.0, wish)
    if "skill" in wish.slots and len(wish.key) > SHORT:
        listed = {n.entry for n in found}
        spellings = {n.value for n in found if n.slot == "skill"} | {wish.label}
        yield from (h for h in _mentioned(index, wish, spellings) if h.entry not in listed)


def _mentioned(index: Index, wish: Has, spellings: set[str]) -> Iterable[Hit]:
    """Entries that name a skill in their text: less than a list of skills, but enough."""
    pattern = re.compile("|".join(_as_name(s) for s in sorted(spellings)))
    phrase = '"' + " ".join(words(wish.key)) + '"'
    for entry, document, person, kind, text in lookup.matching(index, phrase, MOST):
        place = pattern.search(text)
        if kind not in ("skills", "education") and place and not _denied(text, place.start()):
            yield Hit(person, document, entry, kind, (), 0.9, wish)


def _denied(text: str, place: int) -> bool:
    """Whether the sentence around a place claims nothing: "interested in learning Rust"."""
    before, after = SENTENCE.split(text[:place])[-1], SENTENCE.split(text[place:])[0]
    return bool(DENIED.search(before)) or disclaimed(before + after)


def _as_name(name: str) -> str:
    """A pattern for a skill where it is meant: a plain word must have its capital ("Rust", not leaf
    rust) and stand alone (not "Rust-free")."""
    plain = name[1:].islower()
    name = name[:1].upper() + name[1:] if plain else name
    return rf"(?<![\w-]){'' if plain else '(?i:'}{re.escape(name)}{'' if plain else ')'}(?![\w-])"


def _about(index: Index, wish: About) -> list[Hit]:
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
    for entry, document, person, kind, text in lookup.matching(
        index, fts_query(topic.units, least), MOST if least == NAMED else MOST_CLOSE
    ):
        if not wish.kinds or kind in wish.kinds:
            covered = topic.coverages(text)
            hit = Hit(person, document, entry, kind, (), topic.share(covered), wish)
            found.append((hit, covered, text))
    enough = found if wish.kinds else _together_enough(found, topic)  # one paper, not two
    kept = [f for f in enough if f[0].score >= CLOSEST]
    kept.sort(key=lambda f: -f[0].score)
    alike = likeness(wish.label, [text for *_, text in kept[:COMPARED]])
    ordered = [replace(hit, alike=a) for (hit, *_), a in zip(kept, alike, strict=False)]
    return ordered + [hit for hit, *_ in kept[COMPARED:]]


def _together_enough(found: list[Scored], topic: Topic) -> list[Scored]:
    """The hits; where no entry of a person has enough of a topic but all of them together have
    nearly all of it, each that adds to it counts as just enough."""
    people: dict[int, list[float]] = {}
    sure = {hit.person for hit, *_ in found if hit.score >= NAMED}
    for hit, covered, _ in found:
        if hit.person not in sure:
            so_far = people.setdefault(hit.person, covered)
            people[hit.person] = [max(pair) for pair in zip(so_far, covered, strict=True)]
    enough = {p for p, covered in people.items() if topic.share(covered) >= TOGETHER}
    return [
        (replace(hit, score=NAMED), covered, text)
        if hit.person in enough and max(covered) >= FULL
        else (hit, covered, text)
        for hit, covered, text in found
    ]


def _some(index: Index, kinds: tuple[str, ...], wish: Some) -> Iterable[Hit]:
    """Entries of the kinds, and papers with a prize where prizes are asked for."""
    for entry, document, person, kind in lookup.of_kinds(index, kinds):
        yield Hit(person, document, entry, kind, (), 1.0, wish)
    if "awards" in kinds:
        for name in lookup.in_slot(index, "award"):
            yield Hit(name.person, name.document, name.entry, "awards", (), 1.0, wish)


def _when(index: Index, times: list[When]) -> Iterable[Hit]:
    for entry, document, person, kind, period in lookup.dated(index, times[0].kinds):
        if all(fits(period, time) for time in times):
            yield Hit(person, document, entry, kind, (), 1.0, times[0])


# ---- parts in one entry


def _together(index: Index, parts: tuple[Wish, ...]) -> Hits:
    """All parts; those that speak of one kind of entry must be fulfilled by one and the same.

    What is excluded is taken from the people of all the rest.
    """
    barred = [p for p in parts if isinstance(p, Without)]
    if barred:
        rest = tuple(p for p in parts if not isinstance(p, Without))
        having = _together(index, rest) if rest else {p: [] for p in index.people()}
        allowed = set.intersection(*(set(_without(index, p.part)) for p in barred))
        return {p: hits for p, hits in having.items() if p in allowed}
    times = [p for p in parts if isinstance(p, When)]
    wanted: list[Wish] = [p for p in parts if not isinstance(p, When)]
    if not wanted:
        return _gather(_when(index, times))
    found = {p: _during(index, _fulfil(index, p), times) for p in wanted}
    for group in _families(wanted):
        found |= _same_entry({p: found[p] for p in group})
    people = set.intersection(*(set(h) for h in found.values()))
    return {p: hits for p, hits in _merge(list(found.values())).items() if p in people}


def _families(parts: list[Wish]) -> list[list[Wish]]:
    """The parts grouped by the kind of entry they can share, no slot twice in a group."""
    groups: list[tuple[set[str], list[Has]]] = []
    for part in parts:
        if not isinstance(part, Has):
            continue
        kinds = set().union(*(FAMILIES.get(slot, set()) for slot in part.slots))
        for i, (shared, members) in enumerate(groups):
            if shared & kinds and all(m.slots != part.slots for m in members):
                groups[i] = (shared & kinds, [*members, part])
                break
        else:
            groups.append((kinds, [part]))
    return [list(members) for _, members in groups if len(members) > 1]


def _same_entry(found: dict[Wish, Hits]) -> dict[Wish, Hits]:
    entries = [{h.entry for hits in f.values() for h in hits} for f in found.values()]
    shared = set.intersection(*entries)
    return {part: _keep(hits, lambda h: h.entry in shared) for part, hits in found.items()}


def _during(index: Index, hits: Hits, times: list[When]) -> Hits:
    """The hits whose entry lies in the times; lists of skills have none and stay."""
    if not times:
        return hits
    brief = index.brief([h.entry for found in hits.values() for h in found if h.entry])
    fitting = {row for row, (_, period) in brief.items() if all(fits(period, t) for t in times)}
    return _keep(hits, lambda h: h.entry in fitting or h.kind in UNDATED)


def _keep(hits: Hits, test: Callable[[Hit], bool]) -> Hits:
    kept = {p: [h for h in found if test(h)] for p, found in hits.items()}
    return {p: found for p, found in kept.items() if found}
