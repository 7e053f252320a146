"""A text that has the words of a topic -> what of it means that topic (pure)."""

import re
from collections.abc import Sequence

from store.language.homonyms import another_thing, mixed_up
from store.language.tools import doubtful
from store.language.words import stem, words
from store.meaning.deeds import Named, claimed
from store.meaning.passage import SENTENCE
from store.meaning.rank import Unit
from store.meaning.senses import Place, another, means_tool

# One of these among somebody's interests: it is of their leisure that the entry tells.
LEISURE = re.compile(
    r"""\b(?:trek\w*|hik(?:e|es|ing)|sail\w*|kayak\w*|row(?:ing)|cycling|running|jogging|marathons?|climb\w*|boulder\w*|ski(?:ing)?|
    snowboard\w*|surf\w*|swim\w*|yoga|pilates|football|soccer|basketball|volleyball|tennis|badminton|squash|cricket|rugby|golf|chess|
    choir|sing(?:ing)?|guitar|piano|violin|cello|drums?|horn|music|concerts?|danc\w+|salsa|tango|theat(?:er|re)|films?|movies?|cinema|
    photography|paint(?:ing)?|drawing|sketching|pottery|knit\w*|sew\w*|origami|cook\w*|bak(?:e|ing)|sourdough|brew\w*|wine|coffee|
    garden\w*|bees?|beekeeping|bird\w*|fish\w*|camp\w*|travel\w*|backpack\w*|motorcycl\w+|novels?|fiction|poetry|podcasts?|gaming|
    board\s+games?|video\s+games?|puzzles?|crosswords?|dogs?|cats?|horse\w*|martial\s+arts|judo|karate|gym|fitness|hobby|hobbies)\b""",
    re.I | re.X,
)  # fmt: skip
# Kinds of entry that tell no deeds: what they name, their person has.
LISTED = frozenset("publications skills certificates languages".split())
ITEM = 0.5  # share of an interest's words that must be asked for: "Java" is not all of a trek there
TELLING = 4  # letters: shorter words of an interest say little


class Meaning:
    """What the words of a topic look like where they are part of another name."""

    def __init__(self, units: Sequence[Unit]) -> None:
        single = {p[0] for u in units for p in u.phrases if len(p) == 1 and len(p[0]) > 2}
        self._names = sorted({w.removesuffix("s").capitalize() for w in single})
        named = "|".join(map(re.escape, self._names))
        self._named = re.compile(rf"(?<![\w-])(?:{named})\w{{0,3}}")
        tools = sorted(w for w in single if doubtful(w))
        self._tools = re.compile(rf"\b(?i:{'|'.join(tools)})\b") if tools else None
        self._asked = frozenset(root for u in units for root in u.roots[0])
        self._others = [frozenset(p[:-1]) for u in units for p in u.roots[1:]]
        self._claimed = Named(self._asked, self._others)
        self._mixed = mixed_up(self._asked, frozenset().union(*self._others))
        self._roots = {root for u in units for p in u.roots for root in p}

    def meant(self, text: str, kind: str) -> str:
        """A text of that kind of entry without what means something else.

        >>> Meaning([Unit((("harvard",),), 1.0)]).meant("Shop at Harvard Street", "work")
        'Shop at  Street'
        """
        if kind == "references":
            return ""
        if kind == "interests" and LEISURE.search(text):
            text = "\n".join(line for line in text.split("\n") if self._whole(line))
        if self._mixed and another_thing(text, self._mixed):
            for sentence in SENTENCE.split(text):
                if another_thing(sentence, self._mixed):
                    text = text.replace(sentence, "", 1)
        if self._tools:
            text = self._tools.sub(lambda found: self._kept(found, tool=True), text)
        if not any(map(text.__contains__, self._names)):  # looked for first: most texts have none
            return text
        return self._named.sub(self._kept, text)

    def done(self, text: str, kind: str) -> str:
        """A text of that kind of entry without the sentences in which its person does something
        else with what is asked for than know it."""
        return text if kind in LISTED else claimed(text, self._claimed)

    def _kept(self, found: re.Match[str], tool: bool = False) -> str:
        before = SENTENCE.split(found.string[: found.start()])[-1]
        after = SENTENCE.split(found.string[found.end() :])[0]
        place = Place(before, found[0], after)
        other = another(place) or (tool and not means_tool(place, found[0].lower()))
        return "" if other else found[0]

    def _whole(self, item: str) -> bool:
        """Whether an interest is what is asked for, and not only something in it."""
        telling = [stem(w) for w in words(item) if len(w) >= TELLING]
        return sum(w in self._roots for w in telling) >= ITEM * len(telling)
