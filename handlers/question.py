"""Words -> Question: what was asked, read against the index's own names.

cut out the times -> tokens -> links to names -> a wish -> what kind of question it is
"""

from dataclasses import dataclass, field, replace
from datetime import date

from handlers import dates, grammar, intents, parts, plain
from handlers.linking import Link, cue, links, meant
from handlers.reading import told
from handlers.spelling import mended
from handlers.tokens import Token, compounds, tokens
from handlers.words import COMMON, COMPANY, COUNTED, CUES, SMALLEST, STOP, WEAK_CUES, WORKING
from store import lookup
from store.index import Index
from store.names import EXACT
from store.wishes import About, Has, Some, When, Wish
from store.words import fold, stem

LONGEST = 2000  # characters of a question that are read
MOST_WORDS = 150
MOST_JOINED = 5
STUDENT = ("student", "students", "candidate", "candidates")


MEASURES = frozenset(
    """number count amount total greatest long longest longer short shortest time tenure single same
    one different distinct big bigger record list lists best more less experience experienced year
    years career stay stayed rank ranking sort order gpa gpas grade grades mark marks""".split()
) | frozenset(COUNTED)
WISHING = frozenset({"find", "count", "most", "check", "unsure", "refine"})  # these use the wish


@dataclass(frozen=True, slots=True)
class Request:
    """One message to the bot, with the little that its answer may depend on."""

    text: str  # as typed, without the mention or the command's name
    today: date  # "last 3 years" and "now" are counted from here
    private: bool = True  # the answer is for the asker's eyes only (DM, slash, terminal)
    earlier: str = ""  # the question before it in this conversation
    people: tuple[int, ...] = ()  # whom the answer before it named, in its order


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the question that one or more people with a CV bear."""

    asked: str  # as typed
    key: str  # under which the index knows the name
    people: tuple[int, ...]  # several: a surname of many


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it was understood."""

    text: str
    folded: str
    intent: str
    mentions: tuple[Mention, ...] = ()  # whom the question is about
    wish: Wish | None = None  # what else it asks for
    times: tuple[When, ...] = ()
    reading: str = ""
    unused: tuple[str, ...] = ()  # words that played no part
    request: Request = field(default_factory=lambda: Request("", date.min))

    @property
    def people(self) -> tuple[int, ...]:
        """Everybody whom the mentions may mean, in their order, each once."""
        return tuple(dict.fromkeys(p for m in self.mentions for p in m.people))


def read(request: Request, index: Index) -> Question:
    """What a request asks; any text has a reading, if only "unsure"."""
    text = request.text[:LONGEST].strip()
    folded = fold(text)
    request = _known(request, index)
    if known := _plain(text, folded, request):
        return known
    times, rest = dates.cut(text, request.today)
    found = mended(compounds(tokens(rest)[:MOST_WORDS]), index)
    linked = links(found, index)
    about = _about(found, linked, folded, index)
    gathered = parts.items(found, linked, about, _idle(found, index))
    if not (linked or times or gathered.kinds or any(i.part for i in gathered.items)):
        gathered = _anyhow(found, folded, index) or gathered
    wish, times = _wish(gathered, times, folded)
    mentions = tuple(Mention(link.asked, link.key, ids) for link, ids in about.items())
    if not mentions:
        mentions = _meant_before(request, folded) or _unnamed(folded, index)
    elif intents.COMPARE.search(folded):
        mentions += _unnamed(folded, index)
    unused = tuple(gathered.unused)
    names = len(linked) > len(about)
    named = names or not isinstance(wish, About | None)
    intent = intents.of(folded, len(mentions), wish is not None, bool(times), named)
    if intent == "most" and not names and _only_counted(wish):
        wish = None
    intent = _moved(intent, mentions, wish, request, folded, index)
    return Question(
        text,
        folded,
        intent,
        mentions,
        wish,
        times,
        _reading(intent, mentions, wish, unused),
        unused,
        request,
    )


def _moved(
    intent: str,
    mentions: tuple[Mention, ...],
    wish: Wish | None,
    request: Request,
    folded: str,
    index: Index,
) -> str:
    """The intent, where the index or the answer before says more than the words."""
    if request.people and wish is not None and intents.REFINE.match(folded):
        return "refine"
    if intent == "compare" and len(mentions) == 1 and _versions(mentions[0], index) > 1:
        return "diff"
    return intent


def _known(request: Request, index: Index) -> Request:
    """The request without people of the answer before who are gone since."""
    return replace(request, people=tuple(p for p in request.people if index.person(p)))


def _only_counted(wish: Wish | None) -> bool:
    """Whether the words of a wish say no more than what is counted: "the greatest number of
    schools"."""
    if isinstance(wish, About):
        return {w for unit in wish.units for w in unit} <= {stem(w) for w in MEASURES}
    return isinstance(wish, Some)


def _anyhow(found: list[Token], folded: str, index: Index) -> parts.Reading | None:
    """Another reading of a question in which nothing was found to look up."""
    if phrase := _phrase(found, index):
        return parts.Reading(False, (), [parts.Item("", phrase, "topic")])
    if intents.ONE.match(folded):  # "who used Beautiful Soup?": nobody did
        return parts.items(found, [], (), frozenset())
    return None


def _phrase(found: list[Token], index: Index) -> About | None:
    """Everyday words that stand side by side in some CV, where a question has no others: "star
    employee"."""
    for size in range(min(len(found), MOST_JOINED), 1, -1):
        for first in range(len(found) - size + 1):
            run = found[first : first + size]
            words = tuple(w for t in run for w in t.words)
            telling = [t for t in run if t.word not in STOP]
            whole = all(t.words and t.word not in SMALLEST for t in run)
            if whole and telling and lookup.adjacent(index, words):
                return About((words,), " ".join(t.raw for t in run))
    return None


def _idle(found: list[Token], index: Index) -> frozenset[str]:
    """The everyday words of a question that no CV has."""
    common = {t.word for t in found if t.word in COMMON}
    known = lookup.frequency(index, list({stem(w) for w in common})) if common else {}
    return frozenset(w for w in common if not known[stem(w)])


def _wish(
    gathered: parts.Reading, times: tuple[When, ...], folded: str
) -> tuple[Wish | None, tuple[When, ...]]:
    """What is asked for, and its times; where nothing is named, the kinds of entry that are."""
    found = gathered.items
    if intents.ON_TOPIC.search(folded):
        found = parts.within(found, ("publications",))
    kinds = tuple(dict.fromkeys(gathered.kinds))
    if any(isinstance(i.part, Has) and i.part.slots == ("degree",) for i in found):
        times = tuple(_of_degree(t) for t in times) or _enrolled(found)
    nothing = all(item.part is None for item in found)
    if nothing and times and not kinds and WORKING & set(folded.split()):
        kinds = ("work",)  # "working anywhere in 2018"
    if nothing and kinds and times:
        times = tuple(replace(t, kinds=kinds) for t in times)
    elif nothing and kinds:
        found = [*found, parts.presence(gathered.kinds)]
    return grammar.wish(found, times), times


def _enrolled(found: list[parts.Item]) -> tuple[When, ...]:
    """Who is asked for as a student of some degree has not finished it."""
    labels = [i.part.label for i in found if isinstance(i.part, Has)]
    student = any(label.casefold().endswith(STUDENT) for label in labels)
    return (When("", "", "now", "now"),) if student else ()


def _of_degree(time: When) -> When:
    """Degrees are dated by their end: "bachelor before 2013"."""
    bounded = time.edge == "during" and bool(time.start) != bool(time.end)
    return replace(time, edge="end") if bounded else time


def _plain(text: str, folded: str, request: Request) -> Question | None:
    """The questions that need no index: greetings, help, traits that are never searched."""
    if intent := plain.intent(folded):
        return Question(text, folded, intent, request=request)
    if plain.trait(folded):
        return Question(text, folded, "refused", request=request)
    return None


def _about(
    found: list[Token], linked: list[Link], folded: str, index: Index
) -> dict[Link, tuple[int, ...]]:
    """The links that name people with a CV whom the question is about, with these people.

    A name that a cue makes a co-author's or an advisor's belongs to the wish instead.
    """
    about: dict[Link, tuple[int, ...]] = {}
    named = [link for link in linked if "person" in link.slots]
    for link in named:
        cues = cue(found, link, linked)
        other = set(meant(link, cues)) - {"person"}
        if other & set(PERSONAL) and len(named) == 1 and _asks_for_others(found, folded, link):
            continue
        after = found[link.last + 1 : link.last + 2]
        if "skill" in link.slots and after and after[0].word in CODE:  # "Ada developers"
            continue
        subject = link.first > 0 and found[link.first - 1].word in SUBJECT_AFTER
        cued = not subject and any(
            slot in other - set(PERSONAL) for slots in cues for slot in slots
        )
        if cued and link.slots["person"][0] != EXACT:  # "in Jordan", who is also somebody's name
            continue
        people = dict.fromkeys(n.person for n in lookup.named(index, link.key, ("person",)))
        about[link] = tuple(people)
    return about


CODE = frozenset("language languages programming code coders developer developers dev devs".split())
SUBJECT_AFTER = frozenset("does did is was has can".split())  # "does Ada know Rust?"
PERSONAL = ("person", "author", "advisor")


def _asks_for_others(found: list[Token], folded: str, link: Link) -> bool:
    """Whether the one name of a question stands in it for whom others worked with."""
    before = {w for t in found[: link.first] for w in t.words}
    words = {w for t in found for w in t.words}
    advised = any("advisor" in CUES.get(w, ()) for w in words - WEAK_CUES)
    if any(p.search(folded) for p in (intents.THEIR_ADVISOR, intents.OVERLAP, intents.SIMILAR)):
        return False
    return bool(intents.ONE.match(folded)) and (advised or bool(before & COMPANY))


def _meant_before(request: Request, folded: str) -> tuple[Mention, ...]:
    """The one person of the answer before, where a question says "she", "his", "them"; or the one
    in that place of its list: "the second one"."""
    ordinal = intents.ORDINAL.search(folded)
    if ordinal and len(request.people) > 1:
        place = intents.PLACES[ordinal[ordinal.lastindex or 0]]
        if place < len(request.people):
            return (Mention(ordinal[0], "", (request.people[place],)),)
    pronoun = intents.PRONOUN.search(folded)
    if pronoun and len(request.people) == 1:
        return (Mention(pronoun[0], "", request.people),)
    return ()


def _versions(mention: Mention, index: Index) -> int:
    """How many CVs the one person of a mention has; 0 if it may mean several people."""
    person = index.person(mention.people[0]) if len(mention.people) == 1 else None
    return len(person.documents) if person else 0


def _unnamed(folded: str, index: Index) -> tuple[Mention, ...]:
    """The people whose CV prints no name, where a question asks for them."""
    found = intents.UNNAMED.search(folded)
    people = tuple(index.inferred()) if found else ()
    return (Mention(found[0], "", people),) if found and people else ()


def _reading(
    intent: str, mentions: tuple[Mention, ...], wish: Wish | None, unused: tuple[str, ...]
) -> str:
    parts = [m.asked for m in mentions] or ["people"]
    if intent == "refine":
        parts = ["of those before"]
    if intent not in WISHING:
        parts.append(intent)
    elif wish is not None:
        parts.append(told(wish))
    left = [word for word in unused if not intents.says(intent, word)]
    if intent == "most":  # "at least 5 papers", "most positions"
        left = [w for w in left if not w[0].isdigit() and w.casefold() not in MEASURES]
    return " · ".join(parts) + (f"; not used: {', '.join(left)}" if left else "")
