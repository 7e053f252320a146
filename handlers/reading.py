"""A wish -> how the bot understood it, in words (pure)."""

from store.language.renamed import also
from store.search.wishes import About, Either, Every, Has, Some, Together, When, Wish, Without

SAID = {
    ("school",): "studied at {}",
    ("organisation",): "worked at {}",
    ("school", "organisation"): "at {}",
    ("school", "place"): "in or at {}",
    ("organisation", "school", "place"): "from {}",
    ("venue",): "published at {}",
    ("skill",): "skill: {}",
    ("language",): "speaks {}",
    ("language", "skill"): "speaks {}",
    ("degree",): "degree: {}",
    ("area",): "field: {}",
    ("title",): "title: {}",
    ("place",): "place: {}",
    ("author",): "papers with {}",
    ("advisor",): "advisor or manager: {}",
    ("award",): "award: {}",
    ("certificate",): "certificate: {}",
    ("person",): "named {}",
}

ABOUT = {"work": "job: {}"}  # a topic of these entries alone
WITHIN = {  # a place
    "home": "lives or works in {}", "education": "studied in {}", "work": "worked in {}"
}  # fmt: skip


def told(wish: Wish) -> str:
    """The wish in words.

    >>> told(Together((Has(("organisation",), "tencent", "Tencent"), About((("a",),), "GPUs"))))
    'worked at Tencent · topic: GPUs'
    """
    match wish:
        case Has(("place",), label=label, kinds=(kind,)) if kind in WITHIN:
            return WITHIN[kind].format(label)
        case Has(slots, key, label, level=level):
            label += also(key, label) if "organisation" in slots else ""
            usual = f"{slots[0]}: {{}}" if len(slots) < 3 else "named: {}"
            if slots == ("venue",) and level:
                return f"published at {label} as {level}"
            label = f"{level} {label}" if level not in label else label
            return SAID.get(slots, usual).format(label)
        case About(label=label, kinds=kinds) if kinds[:1] == ("awards",):
            return f"award: {label}"
        case About(label=label, kinds=(*some, last)) if some:
            return f"{label} in {', '.join(some)} or {last}"
        case About(label=label, kinds=kinds):
            where = ABOUT.get(kinds[0], f"{kinds[0]} on {{}}") if kinds else "topic: {}"
            return where.format(label)
        case Some(label=label):
            return f"any {label}"
        case When(label=label, edge=edge):
            return {"end": "ended ", "start": "began ", "now": "", "past": "", "over": ""}.get(
                edge, "time: "
            ) + label
        case Without(part):
            return (
                f"not ({told(part)})"
                if isinstance(part, Either | Every | Together)
                else f"not {told(part)}"
            )
        case Every(parts) | Together(parts):
            return " · ".join(_grouped(p) for p in parts)
        case Either(parts):
            return " or ".join(_grouped(p, either=True) for p in parts)


def _grouped(wish: Wish, either: bool = False) -> str:
    text = told(wish)
    inside = (Every, Together) if either else (Either,)
    return f"({text})" if isinstance(wish, inside) and len(wish.parts) > 1 else text
