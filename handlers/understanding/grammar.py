"""Items -> a wish: parts and times joined by and, or, not and parentheses (pure).

clause  := phrase (("and" | "or") phrase)*      between parts of different kinds
phrase  := choice+                              side by side: all of it, in one entry if it can be
choice  := chain ("or" chain)*                  between parts of one kind
chain   := unary ("and" unary)*
unary   := "not" choice | "(" clause ")" | part
"""

from handlers.understanding.parts import Item
from store.search.wishes import About, Either, Every, Has, Together, When, Wish, Without

# Parts of these kinds are joined as tightly as those of one: "maths or machine learning tutors".
ALIKE = {
    "area": "subject", "topic": "subject", "skill": "subject",
    "school": "firm", "organisation": "firm",
}  # fmt: skip
DEEPEST = 12  # parentheses in parentheses; more are nobody's question


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
            aside = item.op == "(" and bool(parts)
            part = self.choice(depth)
            if part is not None and aside and _explains(parts[-1], part):
                continue
            if part is not None and aside and _says_again(parts[-1], part):
                parts[-1] = Either((parts[-1], part))
            elif part is not None:
                parts.append(part)
        return _joined(Together, parts)

    def choice(self, depth: int) -> Wish | None:
        """A part with others of its kind: "facebook or tencent", "python and sql"."""
        kind = _sort(self.peek() or Item(""))
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
        return joint.op in ("and", "or") and _sort(after) == kind

    def unary(self, depth: int) -> Wish | None:
        item = self.take()
        if item.op == "not":
            following = self.peek()
            if following is None or following.op == ")":
                return None
            inner = _any_named(self.choice(depth))
            return inner.part if isinstance(inner, Without) else inner and Without(inner)
        if item.op == "(" and depth < DEEPEST:
            return self.clause(depth + 1)
        return item.part


def _sort(item: Item) -> str:
    return ALIKE.get(item.kind, item.kind)


def _joined(kind: type[Either] | type[Together], parts: list[Wish]) -> Wish | None:
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else kind(tuple(parts))


def _any_named(part: Wish | None) -> Wish | None:
    """Names of people that "and" joins behind "not": nobody bears all of them."""
    parts = part.parts if isinstance(part, Every) else ()
    people = all(isinstance(p, Has) and p.slots == ("person",) for p in parts)
    return Either(parts) if parts and people else part


def _explains(part: Wish, aside: Wish) -> bool:
    """Whether words in parentheses only tell what firm or school is meant: "Square (payments)"."""
    named = isinstance(part, Has) and set(part.slots) <= {"organisation", "school"}
    return named and isinstance(aside, About)


def _says_again(part: Wish, aside: Wish) -> bool:
    """Whether words in parentheses only put the part before them in other words: "Meta (Facebook)",
    "data streaming (Kafka or similar)"."""
    if isinstance(aside, About):
        return True
    if isinstance(aside, Either):  # "ex-bankers (Barclays, UBS)"
        return all(_says_again(part, one) for one in aside.parts)
    return (
        isinstance(aside, Has)
        and isinstance(part, Has | About)
        and (isinstance(part, About) or part.slots == aside.slots)
    )
