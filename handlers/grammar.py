"""Tokens and links -> a wish: names, topics and times joined by and, or, not and parentheses.

clause  := phrase (("and" | "or") phrase)*      between parts of different kinds
phrase  := choice+                              side by side: all of it, in one entry if it can be
choice  := chain ("or" chain)*                  between parts of one kind
chain   := unary ("and" unary)*
unary   := "not" choice | "(" clause ")" | part
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from handlers.linking import Link, absorbed, cue, meant
from handlers.tokens import Token
from handlers.words import AND, CUES, EVERYDAY, LIGHT, NOT, OR, STOP, WEAK_CUES
from store.search import About, Either, Every, Has, Together, When, Wish, Without

DEEPEST = 12  # parentheses in parentheses; more are nobody's question
SIGNS = {"|": "or", "/": "or", "&": "and", ",": ",", "-": "not", "(": "(", ")": ")"}


@dataclass(frozen=True, slots=True)
class Item:
    """One part of the wish, or a word that joins parts."""

    op: str  # "and", "or", "not", "(", ")", ","; "" for a part
    part: Wish | None = None
    kind: str = ""  # what the part is: parts of one kind are joined tightly


def items(
    found: list[Token], linked: list[Link], people: Sequence[Link]
) -> tuple[list[Item], tuple[str, ...]]:
    """The parts and joints of a question in order, and the words that were not used.

    `people` are links that name whom the question is about: they are no part of the wish.
    """
    starts = {link.first: link for link in linked}
    covered = {i for link in linked for i in range(link.first, link.last + 1)}
    covered |= {i for link in linked for i in absorbed(found, link)}
    result: list[Item] = []
    topic: list[Token] = []
    unused: list[str] = []
    for i, token in enumerate(found):
        if i in starts:
            _end_topic(topic, result, bool(linked), unused)
            if starts[i] not in people:
                result.append(_named(starts[i], found, linked))
            continue
        if i in covered:
            continue
        op = _op(token) if i or token.sign != "-" else ","  # a dash in front is no "not"
        if op:
            _end_topic(topic, result, bool(linked), unused)
            result.append(Item(op))
        elif token.quoted or not _empty(token):
            topic.append(token)
        elif token.word in CUES and token.word not in WEAK_CUES:
            _end_topic(topic, result, bool(linked), unused)
    _end_topic(topic, result, bool(linked), unused)
    return _commas(result), tuple(unused)


def _op(token: Token) -> str:
    if token.sign:
        return SIGNS[token.sign]
    word = token.word
    return "and" if word in AND else "or" if word in OR else "not" if word in NOT else ""


def _empty(token: Token) -> bool:
    return (
        token.word in STOP
        or token.word in CUES
        or (token.word.rstrip("+").isdecimal() and len(token.word) < 4)
    )


def _end_topic(topic: list[Token], result: list[Item], named: bool, unused: list[str]) -> None:
    """Close the run of topic words; one of everyday words alone is no topic beside a name."""
    words = list(topic)
    topic.clear()
    telling = [t for t in words if t.quoted or t.word not in LIGHT | EVERYDAY]
    if not telling and not named and sum(t.word in LIGHT for t in words) > 1:  # "led a team"
        telling = words
    if not telling:
        unused += [t.raw for t in words]
        return
    kept = words if not named else telling
    unused += [t.raw for t in words if t not in kept]
    light = frozenset(w for t in kept if t not in telling for w in t.words)
    label = " ".join(t.raw for t in kept)
    about = About(tuple(t.words for t in kept), label, light)
    result.append(Item("", about, "topic"))


def _named(link: Link, found: list[Token], linked: list[Link]) -> Item:
    slots = meant(link, cue(found, link, linked)) or ("person",)
    wish: Wish = Has(slots, link.key, link.asked)
    if slots == ("author",) and "person" in link.slots:  # not the author themselves
        wish = Every((wish, Without(Has(("person",), link.key, link.asked))))
    return Item("", wish, "skill" if slots == ("skill",) else slots[0])


def _commas(found: list[Item]) -> list[Item]:
    """A comma joins as the next word does: "a, b or c"; alone between topics it makes them one,
    and alone elsewhere it means and."""
    result: list[Item] = []
    joint = "and"
    for item in reversed(found):
        if item.op in ("and", "or"):
            joint = item.op
        result.append(Item(joint, kind="comma") if item.op == "," else item)
    return _one_topic(result[::-1])


def _one_topic(found: list[Item]) -> list[Item]:
    result: list[Item] = []
    for item in found:
        before = result[-2:]
        if len(before) == 2 and before[1] == Item("and", kind="comma"):
            one, other = before[0].part, item.part
            if isinstance(one, About) and isinstance(other, About):
                label = f"{one.label}, {other.label}"
                both = About(one.units + other.units, label, one.light | other.light)
                result[-2:] = [Item("", both, "topic")]
                continue
        result.append(item)
    return result


def within(found: list[Item], kinds: tuple[str, ...]) -> list[Item]:
    """The items with their topics limited to entries of these kinds: "papers about privacy"."""
    return [
        replace(i, part=replace(i.part, kinds=kinds)) if isinstance(i.part, About) else i
        for i in found
    ]


# ---- parsing


def wish(found: list[Item], times: tuple[When, ...]) -> Wish | None:
    """The wish that the items make; None if they hold no part and no time."""
    parsed = _Parser(_tidy(found)).clause()
    if parsed is None:
        return times[0] if len(times) == 1 else Together(times) if times else None
    return _with_times(parsed, times)


def _with_times(parsed: Wish, times: tuple[When, ...]) -> Wish:
    if not times:
        return parsed
    if isinstance(parsed, Together):
        return Together(parsed.parts + times)
    if isinstance(parsed, Either):
        return Either(tuple(_with_times(p, times) for p in parsed.parts))
    if isinstance(parsed, Every):
        return Every(
            tuple(p if isinstance(p, Without) else _with_times(p, times) for p in parsed.parts)
        )
    return Together((parsed, *times))


def _tidy(found: list[Item]) -> list[Item]:
    """Without joints that join nothing: at the ends, doubled, beside parentheses."""
    result: list[Item] = []
    for item in found:
        before = result[-1].op if result else "("
        if item.op in ("and", "or") and before in ("and", "or", "not", "("):
            continue
        if item.op == ")" and before in ("and", "or", "not"):
            result.pop()
        result.append(item)
    while result and result[-1].op in ("and", "or", "not", "("):
        result.pop()
    return result


class _Parser:
    """Recursive descent over the items; every item is consumed, whatever they are."""

    def __init__(self, found: list[Item]) -> None:
        self.items = found
        self.place = 0

    def peek(self) -> Item | None:
        return self.items[self.place] if self.place < len(self.items) else None

    def take(self) -> Item:
        self.place += 1
        return self.items[self.place - 1]

    def clause(self, depth: int = 0) -> Wish | None:
        """Phrases joined by loose "and" and "or"; "and" binds closer."""
        choices: list[list[Wish]] = [[]]
        while (item := self.peek()) is not None:
            if item.op == ")":
                self.take()
                if depth:
                    break
                continue
            if item.op in ("and", "or"):
                if self.take().op == "or" and choices[-1]:
                    choices.append([])
                continue
            phrase = self.phrase(depth)
            if phrase is not None:
                choices[-1].append(phrase)
        found = [c[0] if len(c) == 1 else Every(tuple(c)) for c in choices if c]
        return _joined(Either, found)

    def phrase(self, depth: int) -> Wish | None:
        parts: list[Wish] = []
        while (item := self.peek()) is not None and item.op not in ("and", "or", ")"):
            part = self.choice(depth)
            if part is not None:
                parts.append(part)
        return _joined(Together, parts)

    def choice(self, depth: int) -> Wish | None:
        """A part with others of its kind: "facebook or tencent", "python and sql"."""
        kind = (self.peek() or Item("")).kind
        ors: list[list[Wish]] = [[]]
        while True:
            part = self.unary(depth)
            if part is not None:
                ors[-1].append(part)
            if not self._goes_on(kind):
                break
            if self.take().op == "or":
                ors.append([])
        found = [c[0] if len(c) == 1 else Every(tuple(c)) for c in ors if c]
        return _joined(Either, found)

    def _goes_on(self, kind: str) -> bool:
        """Whether a joint and another part of the same kind follow, and nothing else beside it."""
        if not kind or self.place + 1 >= len(self.items):
            return False
        joint, after = self.items[self.place], self.items[self.place + 1]
        return joint.op in ("and", "or") and after.kind == kind

    def unary(self, depth: int) -> Wish | None:
        item = self.take()
        if item.op == "not":
            following = self.peek()
            if following is None or following.op == ")":
                return None
            inner = self.choice(depth)
            return inner.part if isinstance(inner, Without) else inner and Without(inner)
        if item.op == "(" and depth < DEEPEST:
            return self.clause(depth + 1)
        return item.part


def _joined(kind: type[Either] | type[Together], parts: list[Wish]) -> Wish | None:
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else kind(tuple(parts))
