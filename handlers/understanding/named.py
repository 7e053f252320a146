"""One name of a question and the words around it -> its part of the wish, and its kind (pure)."""

from handlers.understanding.cues import anywhere, cue, demanded, meant, published, sort
from handlers.understanding.link import Link
from handlers.understanding.tokens import Token
from handlers.understanding.words import AND, OR, PRIZES, SCHOOLING, SERVICE, WORKING
from store.cv.words.clues import VENUES
from store.language.aliases import LANGUAGES
from store.language.levels import RANKS, SPOKEN
from store.language.thesaurus import field as field_of_work
from store.language.towns import EXACT
from store.search.wishes import HOME, About, Either, Every, Has, Wish, Without

KNOWING = frozenset("know knows knowing use uses using".split())
DEGREE_WORDS = frozenset("degree degrees major majors majored diploma".split())
LIVING = frozenset("lives live living based located resident residing resides relocate".split())
LIVED = frozenset("lived been was were stayed".split())
WORKS = frozenset("works working".split())
INSIDE = frozenset("in near around".split())
SHARED = {"georgia": "united states"}  # a country's name that a state of another has, too
REACH = 3  # words before a place that say how it is meant
STUDIED = frozenset("studied study studying majored".split())
CERTIFIED = frozenset(
    "cert certs certified certification certificate certifications certificates".split()
)
MOST = frozenset({"most", "least"})  # "the most senior engineer" is whoever worked longest
NEAR_LANGUAGE = 3  # tokens between a language and how well it is spoken
NEAR_DEGREE = 3  # tokens between a degree and the field it is in


def part(link: Link, found: list[Token], linked: list[Link]) -> tuple[Wish, str]:
    """What is wished for with a linked name, and the kind of that part: a slot, or "topic"."""
    must = demanded(found, link.first, link.last) or sort(found, link.last)
    if told := _told(link, found):
        return told, "topic"
    if not must and "person" not in link.slots and _prize(found, link):
        must = ("award",)
    if not must and _known(found, link):
        must = ("skill",)
    if published(found, link.first, link.last, link.key):
        must = ("venue",)
    if kinds := link.kinds or _schooling(link, must):
        return Has(("place",), link.key, link.asked, kinds), "place"
    if must and not set(must) & set(link.slots):  # "worked at Google", who only gave a prize
        return Has(must, link.key, link.asked), must[0]
    if anywhere(found) and (slots := tuple(s for s in link.slots if s not in ("person", "title"))):
        return Has(slots, link.key, link.asked), slots[0]
    cues = cue(found, link, linked)
    slots = _field(link, linked, found) or meant(link, cues) or tuple(link.slots)[:1]
    if must == ("school",):
        slots = must
    if not must and not cues and link.key in VENUES and "venue" in link.slots:  # "ICRA people"
        slots = ("venue",)
    words = tuple(link.key.split())
    if (
        (slots[:1] in (("skill",), ("area",)) or (slots[:1] == ("certificate",) and not cues))
        and field_of_work(words)
        and not _field(link, linked, found)
    ):
        return About((words,), link.asked), "topic"  # in other words too
    slots = _other(slots, link, found)
    kinds = _kinds_of_place(slots, link, found, linked)
    wish: Wish = Has(slots, link.key, link.asked, kinds, _level(found, link, slots))
    if slots == ("place",) and link.key in SHARED and (land := _land_or_state(found, link)):
        within = Has(slots, SHARED[link.key], "the USA", kinds)
        return Every((wish, Without(within) if land == "country" else within)), "place"
    if slots == ("author",) and "person" in link.slots:  # not the author themselves
        wish = Every((wish, Without(Has(("person",), link.key, link.asked))))
    return wish, slots[0]


def _other(slots: tuple[str, ...], link: Link, found: list[Token]) -> tuple[str, ...]:
    """The slots, or those that a town ("studied in Oslo") or a language has that CVs list else."""
    if set(slots) <= {"school", "organisation"} and _in_town(found, link):
        return ("place",)
    return ("language", "skill") if slots[0] == "skill" and link.key in LANGUAGES else slots


def _told(link: Link, found: list[Token]) -> Wish | None:
    """What the words around a name make of it that no slot has: a service, a certificate."""
    if "venue" in link.slots and (word := service(found, [link])):
        return _service(link, word)
    if _certified(found, link):
        return About((tuple(link.key.split()),), link.asked, kinds=("certificates",))
    return None


def _service(link: Link, word: str) -> Wish:
    """What was done for a venue, in one sentence or as an entry of its own: "Reviewer", "ICML"."""
    name, label = tuple(link.key.split()), f"{word}, {link.asked}"
    return Either(
        (
            About(((*name, word),), label),
            About((name, (word,)), label, kinds=("volunteer",)),
        )
    )


def _certified(found: list[Token], link: Link) -> bool:
    """Whether a certificate of something is asked for: "AWS certified", "Oracle certification"."""
    after = found[link.last + 1].word if link.last + 1 < len(found) else ""
    known = {"skill", "organisation"} & set(link.slots) and "certificate" not in link.slots
    return after in CERTIFIED and bool(known)


def _schooling(link: Link, must: tuple[str, ...]) -> tuple[str, ...]:
    """The entries a place must stand in, where a school is asked for: "MSc from Ghana"."""
    elsewhere = must == ("school",) and "place" in link.slots and "school" not in link.slots
    return ("education",) if elsewhere else ()


def _level(found: list[Token], link: Link, slots: tuple[str, ...]) -> str:
    """How high a title must be ("senior engineers"), how well a language is spoken ("native")."""
    before = [t.word for t in found[max(0, link.first - 2) : link.first]]
    if slots == ("title",):
        return before[-1] if before and before[-1] in RANKS and before[0] not in MOST else ""
    near = found[max(0, link.first - NEAR_LANGUAGE) : link.last + 1 + NEAR_LANGUAGE]
    said = [SPOKEN[t.word] for t in near if t.word in SPOKEN]
    return said[0] if said and slots[0] == "language" else ""


def _land_or_state(found: list[Token], link: Link) -> str:
    """Which is meant of a country and a state of one name: "Georgia (the country)"."""
    after = [t.word for t in found[link.last + 1 : link.last + 4]]
    return next((word for word in after if word in ("country", "state")), "")


def _in_town(found: list[Token], link: Link) -> bool:
    """Whether a town is meant where a school's name has it, too."""
    before = found[link.first - 1].word if link.first else ""
    firms = [link.slots[s] for s in ("school", "organisation") if s in link.slots]
    whole = any(weight == EXACT for weight, _ in firms)
    return before in INSIDE and link.slots.get("place", (0, 0))[0] == EXACT and not whole


def _known(found: list[Token], link: Link) -> bool:
    """Whether a firm's or town's name is asked for as what somebody knows: "who knows shell"."""
    before = found[link.first - 1].word if link.first else ""
    return before in KNOWING and set(link.slots) <= {"school", "organisation", "place"}


def _prize(found: list[Token], link: Link) -> bool:
    """Whether a name is that of a prize, or of who gave it: "Google award", "intern award"."""
    return link.last + 1 < len(found) and found[link.last + 1].word in PRIZES


def service(found: list[Token], linked: list[Link]) -> str:
    """What somebody did for a venue other than publish there: "who reviewed for ICML?"."""
    named = {n for link in linked for n in range(link.first, link.last + 1)}  # "Physics Review"
    words = [w for n, t in enumerate(found) if n not in named for w in t.words if w in SERVICE]
    return SERVICE[words[0]] if words else ""


def _field(link: Link, linked: list[Link], found: list[Token]) -> tuple[str, ...]:
    """A name beside a degree is the field of it, if it can be: "undergrad in pharmacy"."""
    near = any(
        "degree" in other.slots and 0 < abs(other.first - link.first) <= NEAR_DEGREE
        for other in linked
    )
    around = found[max(0, link.first - NEAR_DEGREE) : link.last + 1 + NEAR_DEGREE]
    near = near or any(t.word in DEGREE_WORDS for t in around)
    near = near or (link.first > 0 and found[link.first - 1].word in STUDIED)
    return ("area",) if near and "area" in link.slots and "degree" not in link.slots else ()


def _kinds_of_place(
    slots: tuple[str, ...], link: Link, found: list[Token], linked: list[Link]
) -> tuple[str, ...]:
    """Where a place is asked for, the kind of entry that must be there: "studied in China"; what
    says neither is about where people live or work now: "devs in Berlin"."""
    if slots != ("place",):
        return ()
    if before := _joined(link, found, linked):
        return _kinds_of_place(("place",), before, found, linked)
    words = {w for t in found for w in t.words}
    near = {t.word for t in found[max(0, link.first - REACH) : link.first]}
    after = found[link.last + 1].word if link.last + 1 < len(found) else ""
    said = _said_before(found, link)
    if near & LIVING or after in LIVING or (words & WORKS and not said & SCHOOLING):
        return HOME
    if words & SCHOOLING and (said & SCHOOLING or not words & WORKING):
        return ("education",)
    if words & (WORKING | LIVED):
        return ("work",) if not words & (SCHOOLING | LIVED) else ()
    inside = bool(near & INSIDE) and not any(_firm(o) and o.last == link.first - 2 for o in linked)
    return HOME if inside else ()


def _said_before(found: list[Token], link: Link) -> set[str]:
    """The last word before a place that says what somebody did there, if any."""
    before = [t.word for t in found[: link.first] if t.word in SCHOOLING | WORKING | WORKS]
    return set(before[-1:])


def _joined(link: Link, found: list[Token], linked: list[Link]) -> Link | None:
    """The place that a joint stands behind, before another one: "based in London or Berlin"."""
    joint = found[link.first - 1] if link.first else None
    if not joint or not (joint.word in AND | OR or joint.sign in ("/", ",", "&")):
        return None
    return next((o for o in linked if o.last == link.first - 2 and "place" in o.slots), None)


def _firm(link: Link) -> bool:
    """Whether a place behind it is its own: "Google in Zurich"."""
    return bool({"organisation", "school"} & set(link.slots))
