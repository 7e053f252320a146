"""An answer, from one of its people on -> the message that shows it, and whom that shows (pure)."""

from dataclasses import dataclass

from bot.rendering.blocks import Message, message
from bot.rendering.buttons import PAGE
from handlers.answer import Answer, Findings


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, from which person on it is shown, and how its question is found again."""

    answer: Answer
    key: str = ""
    start: int = 0
    words: str = ""  # as asked

    @property
    def shown(self) -> tuple[int, ...]:
        """Whom this page of the answer shows, by rows."""
        found = self.answer.findings
        ids = found.people if isinstance(found, Findings) else [f.person for f in found]
        near = [] if self.start else [f.person for f in self.answer.closest]
        return tuple(dict.fromkeys(filter(None, [*ids[self.start : self.start + PAGE], *near])))

    def message(self, share: bool = False) -> Message:
        return message(self.answer, self.key, self.start, share)
