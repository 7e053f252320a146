"""What a handler returns: an answer that knows neither Slack nor the terminal."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import overload

from store.records import Quote


@dataclass(frozen=True, slots=True)
class Finding:
    """One person in an answer: no claim without a quote."""

    person: int  # row in the index; 0 for somebody without a CV (a co-author)
    name: str
    about: str  # who they are now, in one line of their CV's words; may be ""
    evidence: tuple[Quote, ...]  # best first
    note: str = ""  # what the quotes cannot say: "name inferred", "in 2 CVs"


class Findings(Sequence[Finding]):
    """Many people of whom few are shown: each is proven when it is looked at, and only once.

    `prove` makes the finding of a person by their row in the index.
    """

    def __init__(self, people: Sequence[int], prove: Callable[[int], Finding]) -> None:
        self.people = tuple(people)
        self._prove = prove
        self._proven: dict[int, Finding] = {}

    def __len__(self) -> int:
        return len(self.people)

    @overload
    def __getitem__(self, place: int) -> Finding: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Finding, ...]: ...

    def __getitem__(self, place: int | slice) -> Finding | tuple[Finding, ...]:
        if isinstance(place, slice):
            return tuple(map(self._one, self.people[place]))
        return self._one(self.people[place])

    def __iter__(self) -> Iterator[Finding]:
        return map(self._one, self.people)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(self.people)

    def _one(self, person: int) -> Finding:
        if person not in self._proven:
            self._proven[person] = self._prove(person)
        return self._proven[person]


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of a table: words, and the lines that say so (none for a heading or a count)."""

    text: str
    evidence: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of equal length; the first row is the header, the first column names each row."""

    caption: str
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to read a question that had several: a button in Slack, a line in the terminal."""

    label: str  # "Zangwei Zheng (National University of Singapore)"
    question: str  # what to ask to mean exactly that


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to one question. The title alone makes sense: it is the notification."""

    intent: str  # one of the words in docs/conventions: find, compare, profile, help ...
    title: str
    reading: str = ""  # how the question was understood: "people · at Tencent · topic: ..."
    findings: Sequence[Finding] = ()  # the people named, best first
    closest: Sequence[Finding] = ()  # nearest to what was asked; never in "people"
    table: Table | None = None
    lines: tuple[str, ...] = ()  # plain paragraphs, for help and small talk; no claims
    note: str = ""  # a remark below: what was searched, what was not used
    choices: tuple[Choice, ...] = ()  # asked back: "which Zheng?"
    suggestions: tuple[str, ...] = ()  # two or three questions that lead on
    private: bool = False  # contact details: only the asker may see it
    id: str = field(default="")  # hash of question and index: the same question, the same answer

    @property
    def people(self) -> tuple[int, ...]:
        """The rows of the people named, in their order, each once; nobody without a CV."""
        if isinstance(self.findings, Findings):
            return self.findings.people
        return tuple(dict.fromkeys(f.person for f in self.findings if f.person))
