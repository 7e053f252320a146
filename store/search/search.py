"""A wish -> the people who fulfil it, each with the hits that prove it."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from store.index import Index
from store.language import narrower, renamed
from store.language.levels import RANKS, beside, speaks
from store.language.tools import written
from store.language.towns import EXACT, PART
from store.language.words import words
from store.meaning.senses import SHORT, forms, held, mentions, spoken
from store.search import homes, leads, prose, scans, sectors, trades
from store.search.about import MOST, about
from store.search.hits import Hit, Hits, gathered, merged, named, worth
from store.search.scans import KIND, Place
from store.search.wishes import HOME, About, Either, Every, Has, Some, Together, When, Wish, Without

# Which kinds of entry a slot speaks of. Parts of one kind are looked for in one and the same entry.
FAMILIES = {
    "school": {"education"}, "degree": {"education"}, "area": {"education"},
    "organisation": {"work"}, "title": {"work"},
    "place": {"education", "work"}, "advisor": {"education", "work"},
    "venue": {"publications"}, "author": {"publications"},
}  # fmt: skip
UNDATED = frozenset({"skills", "languages", "interests", ""})
MENTIONED = 0.9  # what a text that names a skill is worth, beside a list of skills


def search(index: Index, wish: Wish) -> Hits:
    """Everybody who fulfils a wish, best first; {} for nobody."""
    found = _fulfil(index, wish)
    several = isinstance(wish, Every | Either | Together)  # else the first hit is the best one
    order = sorted(
        found, key=lambda p: (-worth(found[p] if several else found[p][:1]), -len(found[p]), p)
    )
    return {p: found[p] for p in order}


def _fulfil(index: Index, wish: Wish) -> Hits:
    match wish:
        case Has():
            return gathered(_has(index, wish))
        case About():
            return gathered(list(index.once(about, wish)))
        case Some(kinds):
            return gathered(_some(index, kinds, wish))
        case When():
            return gathered(_when(index, [wish]))
        case Every(parts):
            return _every(index, parts)
        case Either(parts):
            return _either([_fulfil(index, p) for p in parts])
        case Together(parts):
            return _together(index, parts)
        case Without(part):
            return _without(index, part)


def _either(found: list[Hits]) -> Hits:
    """Everybody of any part; a part that only comes close adds nothing where another one holds."""
    sure = {p for hits in found for p, person in hits.items() if named(person)}
    kept = [{p: h for p, h in hits.items() if p not in sure or named(h)} for hits in found]
    return merged(kept, dict.fromkeys(p for hits in kept for p in hits))


def _every(index: Index, parts: tuple[Wish, ...]) -> Hits:
    found = [_fulfil(index, p) for p in parts]
    return merged(found, set.intersection(*map(set, found)))


def _without(index: Index, part: Wish) -> Hits:
    having = {p for p, hits in _fulfil(index, part).items() if named(hits)}
    return {p: [] for p in scans.everybody(index) if p not in having}


# ---- one part


def _has(index: Index, wish: Has) -> list[Hit]:
    standing = scans.standing(index, wish.key, wish.slots)
    if "organisation" in wish.slots:
        for name in renamed.others(wish.key):
            least = EXACT if name in renamed.EVERYDAY else PART
            standing += scans.standing(index, name, ("organisation",), least)
    for name in narrower.sorts(wish.key) if "skill" in wish.slots else ():
        standing += scans.standing(index, name, ("skill",))
    if wish.kinds == HOME:
        standing = homes.lived(index, standing)
    elif wish.kinds:
        standing = [(place, line) for place, line in standing if place[KIND] in wish.kinds]
    hits = [Hit(*place, (line,), 1.0, wish) for place, line in standing]
    if "skill" in wish.slots and (len(wish.key) > SHORT or written(wish.key)):
        for name in (wish.key, *narrower.sorts(wish.key)):
            mentioned = index.once(_mentioned, replace(wish, key=name))
            hits += [Hit(*place, (), MENTIONED * sure, wish) for place, sure in mentioned]
    if not hits and wish.slots[:1] == ("organisation",):
        told = prose.employed(index, wish.key, MOST)
        hits += [Hit(*place, (), MENTIONED, wish) for place in told]
    if wish.slots == ("area",):
        hits += [Hit(*place, (), MENTIONED, wish) for place in scans.studied(index, wish.key, MOST)]
    if wish.slots == ("title",) and not wish.kinds and not wish.level:
        known = {hit.entry for hit in hits}
        told = trades.styled(index, wish.key, MOST)
        hits += [Hit(*place, (), MENTIONED, wish) for place in told if place[2] not in known]
    if wish.level:
        hits = _of_level(index, hits, wish)
    if "language" in wish.slots:
        hits += _spoken(index, wish, {h.person for h in hits})
    return hits


def _of_level(index: Index, hits: list[Hit], wish: Has) -> list[Hit]:
    """The hits of a title that is so high, of a language that is spoken so well, or of papers
    whose first author somebody is."""
    if wish.level == leads.FIRST_AUTHOR:
        first = {entry for _, _, entry, _ in index.once(leads.papers)}
        return [hit for hit in hits if hit.entry in first]
    if "title" in wish.slots:
        forms = RANKS[wish.level]
        high = {p[2] for form in forms for p, _ in scans.standing(index, form, ("title",))}
        return [hit for hit in hits if hit.entry in high]
    told = scans.told_of(index, [hit.entry for hit in hits], "fluency")
    rest = [hit.entry for hit in hits if hit.entry not in told]
    for (_, _, entry, _), text in scans.texts(index, rest):
        told[entry] = beside(wish.label, text)
    return [hit for hit in hits if speaks(wish.level, told.get(hit.entry, ""))]


def _spoken(index: Index, wish: Has, listed: set[int]) -> Iterator[Hit]:
    """Entries of people with no list of languages with it, but a line: "Russian (B1)"."""
    pattern = spoken(wish.key)
    for place, text in scans.mentioning(index, wish.key, f'"{wish.key}"', MOST):
        said = [] if place[0] in listed else [found[0] for found in pattern.finditer(text)]
        if said and (not wish.level or any(speaks(wish.level, one) for one in said)):
            yield Hit(*place, (), MENTIONED, wish)


def _mentioned(index: Index, wish: Has) -> list[tuple[Place, float]]:
    """Entries that name a skill in their text: less than a list of skills, but enough, where they
    say that it is their person's; and how sure that is."""
    pattern = mentions(wish.key, scans.spelt(index, wish.key) | {wish.label})
    found = scans.mentioning(index, wish.key, _spelt(wish.key), MOST)
    sure = [held(text, pattern, wish.key, kind) for (*_, kind), text in found]
    return [(place, share) for (place, _), share in zip(found, sure, strict=True) if share]


def _spelt(key: str) -> str:
    """An FTS5 query for a skill in all its forms."""
    return " OR ".join(dict.fromkeys(f'"{" ".join(words(form))}"' for form in forms(key)))


def _some(index: Index, kinds: tuple[str, ...], wish: Some) -> list[Hit]:
    """Entries of the kinds, and papers with a prize where prizes are asked for."""
    if kinds[0] in (sectors.ACADEMIA, sectors.INDUSTRY):
        return [Hit(*place, (), 1.0, wish) for place in index.once(sectors.jobs)[kinds[0]]]
    if kinds == (leads.FIRST_AUTHOR,):
        return [Hit(*place, (), 1.0, wish) for place in index.once(leads.papers)]
    found = scans.of_kinds(index, kinds)
    found += scans.awarded(index) if "awards" in kinds else []
    return [Hit(*place, (), 1.0, wish) for place in found]


def _when(index: Index, times: list[When]) -> list[Hit]:
    return [Hit(*p, (), 1.0, times[0]) for p in scans.during(index, times[0].kinds, times)]


# ---- parts in one entry


def _together(index: Index, parts: tuple[Wish, ...]) -> Hits:
    """All parts; those that speak of one kind of entry must be fulfilled by one and the same.

    What is excluded is taken from the people of all the rest.
    """
    barred = [p for p in parts if isinstance(p, Without)]
    if barred:
        rest = tuple(p for p in parts if not isinstance(p, Without))
        if fields := [p for p in barred if _of_degree(p, rest)]:
            return _other_fields(index, parts, fields)
        having = _together(index, rest) if rest else {p: [] for p in scans.everybody(index)}
        allowed = set.intersection(*(set(_without(index, p.part)) for p in barred))
        return {p: hits for p, hits in having.items() if p in allowed}
    times = [p for p in parts if isinstance(p, When)]
    wanted: list[Wish] = [p for p in parts if not isinstance(p, When)]
    if not wanted:
        return gathered(_when(index, times))
    found = {p: _during(index, _fulfil(index, p), _applying(times, p)) for p in wanted}
    for group in _families(wanted):
        found |= _same_entry({p: found[p] for p in group})
    people = set.intersection(*(set(h) for h in found.values()))
    return merged(list(found.values()), people)


def _of_degree(barred: Without, rest: tuple[Wish, ...]) -> bool:
    """Whether what is excluded is the field of a degree that is asked for."""
    degree = any(isinstance(p, Has) and p.slots == ("degree",) for p in rest)
    return degree and isinstance(barred.part, Has) and barred.part.slots == ("area",)


def _other_fields(index: Index, parts: tuple[Wish, ...], fields: list[Without]) -> Hits:
    """Whoever has the degree in another field, whatever else they studied."""
    having = _together(index, tuple(p for p in parts if p not in fields))
    in_them = {h.entry for f in fields for hits in _fulfil(index, f.part).values() for h in hits}
    return {p: hits for p, hits in having.items() if not _barred(hits, in_them)}


def _barred(hits: list[Hit], entries: set[int]) -> bool:
    degrees = {h.entry for h in hits if isinstance(h.part, Has) and h.part.slots == ("degree",)}
    return degrees <= entries


def _families(parts: list[Wish]) -> list[list[Wish]]:
    """The parts grouped by the kind of entry they can share, no slot twice in a group."""
    groups: list[tuple[set[str], list[Has | About]]] = []
    for part in parts:
        if not isinstance(part, Has | About) or part.kinds == HOME:
            continue
        named = part.slots if isinstance(part, Has) else ()
        kinds = set().union(*(FAMILIES.get(slot, set()) for slot in named)) or {*part.kinds}
        for i, (shared, members) in enumerate(groups):
            if shared & kinds and all(_other(m, part) for m in members):
                groups[i] = (shared & kinds, [*members, part])
                break
        else:
            groups.append((kinds, [part]))
    return [list(members) for _, members in groups if len(members) > 1]


def _other(one: Has | About, part: Has | About) -> bool:
    """Whether two parts may be told of one entry: it has one school, but a firm and a title."""
    return isinstance(one, About) or isinstance(part, About) or one.slots != part.slots


def _same_entry(found: dict[Wish, Hits]) -> dict[Wish, Hits]:
    entries = [{h.entry for hits in f.values() for h in hits} for f in found.values()]
    shared = set.intersection(*entries)
    return {part: _keep(hits, lambda h: h.entry in shared) for part, hits in found.items()}


def _applying(times: list[When], part: Wish) -> list[When]:
    """The times that a part must lie in: who left a firm lives where they do now."""
    home = isinstance(part, Has) and part.kinds == HOME
    return [t for t in times if t.edge not in ("past", "over")] if home else times


def _during(index: Index, hits: Hits, times: list[When]) -> Hits:
    """The hits whose entry lies in the times; lists of skills have none and stay."""
    if not times:
        return hits
    fitting = scans.fitting(index, [h.entry for found in hits.values() for h in found], times)
    return _keep(hits, lambda h: h.entry in fitting or h.kind in UNDATED)


def _keep(hits: Hits, test: Callable[[Hit], bool]) -> Hits:
    kept = {p: [h for h in found if test(h)] for p, found in hits.items()}
    return {p: found for p, found in kept.items() if found}
