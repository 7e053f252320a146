"""Words -> Question: what was asked, read against the index's own names.

cut out the times -> tokens -> links to names -> a wish -> what kind of question it is
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date

from handlers.limits import limit
from handlers.reading import told
from handlers.understanding import dates, intents, marks, mentions, parts, plain, wanted
from handlers.understanding.durations import NUMBERS
from handlers.understanding.linking import links
from handlers.understanding.mentions import Mention
from handlers.understanding.secrets import hidden
from handlers.understanding.shared import shared
from handlers.understanding.spelling import mended, nouns
from handlers.understanding.tokens import compounds, tokens, towns
from handlers.understanding.typed import plainly
from store.index import Index
from store.language.words import fold
from store.search import lookup
from store.search.wishes import About, When, Wish

LONGEST = 2000  # characters of a question that are read
MOST_WORDS = 150


WISHING = frozenset({"find", "count", "most", "check", "unsure", "refine"})  # these use the wish
NAMED = frozenset({"organisation", "school", "award", "venue", "certificate"})
TELLING = WISHING | {"papers", "profile"}
CALLED = {"coauthors": "co-authors", "diff": "what changed", "recent": "what is new"}  # read aloud
OWNER = re.compile(r"['’]s?$")
RECENT = frozenset(
    "new newest news latest recent recently lately last added loaded uploaded updated".split()
)


@dataclass(frozen=True, slots=True)
class Request:
    """One message to the bot, with the little that its answer may depend on."""

    text: str  # as typed, without the mention or the command's name
    today: date  # "last 3 years" and "now" are counted from here
    private: bool = True  # the answer is for the asker's eyes only (DM, slash, terminal)
    earlier: str = ""  # the question before it in this conversation
    people: tuple[int, ...] = ()  # whom the answer before it named, in its order


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
    text = hidden(request.text[:LONGEST].strip())
    folded = fold(said := plainly(mentions.filed(text, index)))
    request = _known(request, index)
    if known := _plain(text, folded, request, index):
        return known
    times, rest = dates.cut(wanted.LED.sub(" authored ", marks.without(said)), request.today)
    rest = mentions.spoken(intents.COMPARING.sub("", rest, 1), index)
    found = towns(compounds(shared(tokens(rest)[:MOST_WORDS])))
    found = nouns(mended(found, index), index)
    linked = [link for link in links(found, index) if not mentions.trade(found, link)]
    subjects = mentions.about(found, linked, folded, index)
    for link in mentions.left_out(found, subjects, folded):  # "but not Ada"
        linked[linked.index(link)] = replace(link, slots={"person": link.slots["person"]})
        del subjects[link]
    gathered = parts.items(found, linked, subjects, wanted.idle(found, index))
    if not (linked or times or gathered.kinds or any(i.part for i in gathered.items)):
        gathered = wanted.anyhow(found, folded, index) or gathered
    gathered = wanted.prize(gathered, found, index)
    wish, times = wanted.wish(gathered, times, folded)
    people = mentions.of(subjects, request.people, folded, index)
    unused = gathered.unused
    names = len(linked) > len(subjects)
    named = names or not isinstance(wish, About | None)
    intent = intents.of(folded, len(people), wish is not None, bool(times), named)
    if intent == "most" and not names and wanted.only_counted(wish):
        wish = None
    intent = _moved(intent, people, wish, request, folded, index)
    return Question(
        text,
        folded,
        intent,
        people,
        wish,
        times,
        _reading(intent, people, wish, _unused(intent, unused, folded)),
        tuple(unused),
        request,
    )


def _moved(
    intent: str,
    people: tuple[Mention, ...],
    wish: Wish | None,
    request: Request,
    folded: str,
    index: Index,
) -> str:
    """The intent, where the index or the answer before says more than the words."""
    if request.people and wish is not None and intents.narrows(folded, bool(people)):
        return "refine"
    if intent == "compare" and len(people) == 1 and mentions.versions(people[0], index) > 1:
        return "diff"
    return intent


def _known(request: Request, index: Index) -> Request:
    """The request without people of the answer before who are gone since."""
    here = lookup.known(index, request.people)
    return replace(request, people=tuple(p for p in request.people if p in here))


def _plain(text: str, folded: str, request: Request, index: Index) -> Question | None:
    """The questions that need no index: greetings, help, traits that are never searched."""
    if intent := plain.intent(folded):
        return Question(text, folded, intent, request=request)
    if plain.trait(folded) and plain.trait(fold(_nameless(text, index))):
        return Question(text, folded, "refused", request=request)
    return None


def _nameless(text: str, index: Index) -> str:
    """A question without the index's firms, schools and prizes: "Women in Privacy"."""
    for link in links(compounds(tokens(text)[:MOST_WORDS]), index):
        if " " in link.key and NAMED & set(link.slots):
            text = text.replace(link.asked, " ")
    return text


def _reading(
    intent: str, people: tuple[Mention, ...], wish: Wish | None, unused: tuple[str, ...]
) -> str:
    parts = [OWNER.sub("", m.asked) for m in people] or ["people"]
    if intent == "refine":
        parts = ["of those before"]
    if intent not in WISHING:
        parts.append(CALLED.get(intent, intent))
    if wish is not None and intent in TELLING:
        parts.append(told(wish))
    return " · ".join(parts) + (f"; not used: {', '.join(unused)}" if unused else "")


def _unused(intent: str, words: list[str], folded: str) -> tuple[str, ...]:
    """The words that played no part: neither in the wish, nor in what kind of question it is, nor
    as the number of people that are wanted."""
    left = [word for word in words if not intents.says(intent, word)]
    most = limit(folded)
    left = [
        w for w in left if most is None or (NUMBERS.get(w.casefold()) or w) not in (most, str(most))
    ]
    if intent == "compare" or intents.ORDINAL.search(folded):  # "the first and the third"
        left = [w for w in left if w.casefold() not in intents.PLACES]
    if intent == "recent":
        left = [w for w in left if w.casefold() not in RECENT]
    if intent == "most":  # "at least 5 papers", "most positions"
        left = [w for w in left if not w[0].isdigit() and w.casefold() not in wanted.MEASURES]
    return tuple(left)
