"""Items -> the same, kept to some kinds of entry: papers, teaching, prizes (pure)."""

from dataclasses import replace

from handlers.understanding.parts import Item
from handlers.understanding.words import KINDS, LIGHT
from store.search.leads import FIRST_AUTHOR
from store.search.wishes import About, Either, Has, Some, Wish

SPOKEN_OF = frozenset({"patents", "talks", "grants"})  # seldom under a heading of their own
VENUE = ("venue",)
ASSISTANT = ("teaching", "assistant")  # stands among the jobs of many CVs


def within(found: list[Item], kinds: tuple[str, ...]) -> list[Item]:
    """The items with their topics limited to entries of these kinds: "papers about privacy"."""
    return [
        replace(i, part=replace(i.part, kinds=kinds)) if isinstance(i.part, About) else i
        for i in found
    ]


def taught(item: Item) -> Item | None:
    """An item with its topic limited to what was taught, as a section or a job of its own tells;
    None where it says no more than "teaching experience"."""
    part = item.part
    if isinstance(part, Has) and part.slots[0] in ("skill", "area"):
        return replace(item, part=_told_of(part))
    if not isinstance(part, About):
        return item
    if {w for unit in part.units for w in unit} <= LIGHT | {*KINDS, "teaching"}:
        return None
    section = replace(part, kinds=("teaching",))
    job = replace(part, units=(*part.units, ASSISTANT), kinds=("work", "volunteer"))
    return replace(item, part=Either((section, job)))


def _told_of(part: Has) -> Wish:
    """A skill that was taught, as a section of its own or a sentence says: "taught Python"."""
    words = tuple(part.key.split())
    section = About((words,), part.label, kinds=("teaching",))
    said = (
        About(((verb, *words),), f"{verb} {part.label}", kinds=("work", "volunteer"))
        for verb in ("taught", "teaching")
    )
    return Either((section, *said))


def presence(kinds: list[str]) -> Item:
    """People who have any entry of these kinds, or at least speak of it: all that "prize winners?"
    or "who has patents?" asks for."""
    found = tuple(dict.fromkeys(kinds))
    some = Some(found, " and ".join(found))
    if found == ("teaching",):
        assistant = About((ASSISTANT,), "teaching assistant", kinds=("work", "volunteer"))
        return Item("", Either((some, assistant)), "kind")
    spoken = tuple((kind.removesuffix("s"),) for kind in found if kind in SPOKEN_OF)
    if not spoken:
        return Item("", some, "kind")
    return Item("", Either((some, About(spoken, some.label))), "kind")


def led(found: list[Item]) -> list[Item]:
    """The items with the papers that they ask for kept to those of which somebody is the first
    author."""
    venues = [n for n, i in enumerate(found) if isinstance(i.part, Has) and i.part.slots == VENUE]
    if not venues:
        return [*found, Item("", Some((FIRST_AUTHOR,), "paper as first author"), "kind")]
    return [
        replace(i, part=replace(i.part, level=FIRST_AUTHOR))
        if n in venues and isinstance(i.part, Has)
        else i
        for n, i in enumerate(found)
    ]
