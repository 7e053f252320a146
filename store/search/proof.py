"""Hits -> the lines that prove them: copied from the documents, never typed."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from store.index import Index, Stored
from store.language import narrower, renamed
from store.language.words import words
from store.meaning.meant import Meaning
from store.meaning.rank import Topic, Unit
from store.meaning.senses import held, mentions
from store.privacy.shown import Shown
from store.records import Document, Entry, Quote
from store.search import homes, scans
from store.search.hits import Hit
from store.search.topics import units
from store.search.wishes import About, Has, Some, When, Wish

MARKUP = re.compile(r"[*_#`<>|\\]|</?\w+>")
YEAR = re.compile(r"(?:19|20)\d\d|'\d\d\b")


PRIZE = frozenset("award prize paper best".split())
AWARDED = Unit(  # what a line says that tells of a prize
    (("award",), ("prize",), ("honorable", "mention"), ("best", "paper"), ("outstanding", "paper"),
     ("best", "student", "paper"), ("medal",), ("oral",), ("spotlight",), ("star",)),
    1.0,
)  # fmt: skip
TAUGHT = Unit(
    (("teaching",), ("lecturer",), ("lecture",), ("tutor",), ("course",), ("cours",)), 1.0
)


class Prover:
    """Makes quotes for one answer: each document is read and its digest checked once."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self._documents: dict[int, Document] = {}
        self._shown: dict[int, Shown] = {}
        self._topics: dict[Wish, Topic] = {}
        self._meanings: dict[Wish, Meaning] = {}
        self._rests: dict[tuple[Wish, tuple[int, ...]], Topic] = {}

    def document(self, row: int) -> Document:
        if row not in self._documents:
            self._documents[row] = self.index.document(row)
            self._shown[row] = Shown(self._documents[row].text)
        return self._documents[row]

    def quote(self, document: int, line: int) -> Quote | None:
        """One line; None where it holds nothing that may be shown."""
        return self.index.quote(self.document(document), line, self._shown[document])

    def lines(self, stored: Stored, *fields: str) -> tuple[Quote, ...]:
        """The lines of an entry's fields, in reading order; its first line if it has none."""
        facts = stored.entry.facts
        numbers = [f.line for f in facts if f.field in fields] or [stored.entry.lines[0]]
        return self.quotes(stored.document, numbers)

    def quotes(self, document: int, numbers: Iterable[int]) -> tuple[Quote, ...]:
        """These lines of a document, each once, in their order."""
        found = (self.quote(document, n) for n in dict.fromkeys(numbers))
        return tuple(q for q in found if q is not None)

    def prove(self, hits: list[Hit], times: tuple[When, ...] = ()) -> tuple[Quote, ...]:
        """The quotes for one person's hits, in their order; where a time was asked for, the line
        with the dates too. The same words from two versions stand once."""
        stored = self.index.stored([h.entry for h in hits if h.entry])
        found: dict[str, Quote] = {}  # by its words; markup and what a version adds tell nothing
        for hit in hits:
            entry = stored.get(hit.entry)
            numbers = list(
                hit.lines if self._says(hit) or not entry else self._best(hit, entry.entry)
            )
            if entry and (times or isinstance(hit.part, When)):
                numbers += self.dated(entry)
            quotes = self.quotes(hit.document, numbers)
            if not hit.entry and isinstance(hit.part, Has) and "place" in hit.part.slots:
                quotes = self._homes(quotes)
            for quote in quotes:
                said = " ".join(words(MARKUP.sub(" ", quote.text)))
                if not any(_again(said, known) for known in found):
                    found[said] = quote
        return tuple(found.values())

    def _homes(self, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
        """The places alone of lines of the head: what else stands there may reach the person."""
        said = ((q, homes.said(self.index, q.document, q.line)) for q in quotes)
        return tuple(replace(q, text=place) for q, place in said if place in q.text)

    def _says(self, hit: Hit) -> bool:
        """Whether the lines of a hit are the ones to quote: of a prize the line that names it."""
        part = hit.part
        if not hit.lines or not (isinstance(part, Has) and part.slots == ("award",)):
            return bool(hit.lines)
        lines = self.document(hit.document).text.split("\n")
        named = set(words(part.key)) - PRIZE or PRIZE
        return any(named & set(words(lines[n - 1])) for n in hit.lines)

    def _best(self, hit: Hit, entry: Entry) -> list[int]:
        """The lines of an entry that cover most of what was asked; two if one leaves words out."""
        topic = self._topic(hit.part)
        if not topic.units:
            return [entry.lines[0]]
        if isinstance(hit.part, Has) and "skill" in hit.part.slots:
            return [self._claiming(hit, hit.part, entry)]
        meaning = self._meaning(hit.part)
        lines = self._texts(hit.document, entry)
        texts = [(n, meaning.meant(text, hit.kind)) for n, text in lines]
        covered = []
        for n, text in texts:
            worth, done = topic.score(text), meaning.done(text, hit.kind)
            own = worth if done == text else topic.score(done)
            covered.append((n, own, worth))
        number, *_, worth = max(covered, key=lambda c: c[1:])
        had = topic.coverages(dict(texts)[number])
        left = tuple(n for n, share in enumerate(had) if share < COVERED)
        if not left:
            return [number]
        rest = self._rest(hit.part, left)
        second, more = max(((n, rest.score(text)) for n, text in texts), key=lambda c: c[1])
        return sorted({number, second}) if more >= COVERED and worth < 1 else [number]

    def _claiming(self, hit: Hit, part: Has, entry: Entry) -> int:
        """The line of an entry that says best that its person holds a tool."""
        topic, pattern = self._topic(part), mentions(part.key, scans.spelt(self.index, part.key))
        return max(
            self._texts(hit.document, entry),
            key=lambda line: (held(line[1], pattern, part.key, hit.kind), topic.score(line[1])),
        )[0]

    def _topic(self, part: Wish) -> Topic:
        if part not in self._topics:
            self._topics[part] = Topic(self._asked(part))
        return self._topics[part]

    def _meaning(self, part: Wish) -> Meaning:
        if part not in self._meanings:
            self._meanings[part] = Meaning(self._topic(part).units)
        return self._meanings[part]

    def _rest(self, part: Wish, left: tuple[int, ...]) -> Topic:
        """Those units of a topic."""
        if (part, left) not in self._rests:
            self._rests[part, left] = Topic([self._topic(part).units[n] for n in left])
        return self._rests[part, left]

    def _asked(self, part: Wish) -> list[Unit]:
        if isinstance(part, Has) and part.slots == ("award",) and set(words(part.key)) <= PRIZE:
            return [AWARDED]
        if isinstance(part, Has):
            names = (part.key, *renamed.others(part.key), *narrower.sorts(part.key))
            return [Unit(tuple(tuple(words(name)) for name in names), 1.0)]
        if isinstance(part, Some) and "awards" in part.kinds:
            return [AWARDED]
        if isinstance(part, Some) and "teaching" in part.kinds:
            return [TAUGHT]
        if not isinstance(part, About):
            return []
        return units(self.index, part.units, part.light, part.exact)

    def _texts(self, document: int, entry: Entry) -> Iterator[tuple[int, str]]:
        self.document(document)
        for number in entry.lines:
            yield number, MARKUP.sub(" ", self._shown[document].line(number))

    def dated(self, stored: Stored) -> list[int]:
        """The lines that print an entry's dates: at most two, for dates torn in two."""
        texts = self._texts(stored.document, stored.entry)
        years = {d[:4] for d in (stored.entry.period.start, stored.entry.period.end) if d}
        return [n for n, text in texts if years & set(YEAR.findall(text))][:2]


def _again(said: str, known: str) -> bool:
    """Whether a line says nothing but what a known one says: another version of it."""
    return said == known or (len(known) > SHORT and (said in known or known in said))


SHORT = 40  # letters: a shorter line may stand in another by chance
COVERED = 0.5  # of a unit: a line that has less does not speak of it
