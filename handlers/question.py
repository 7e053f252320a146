"""Words -> Question: what was asked, read against the index's own names."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Request:
    """One message to the bot, with the little that its answer may depend on."""

    text: str  # as typed, without the mention or the command's name
    today: date  # "last 3 years" and "now" are counted from here
    private: bool = True  # the answer is for the asker's eyes only (DM, slash, terminal)
    earlier: str = ""  # the question before it in this conversation
    people: tuple[int, ...] = ()  # whom the answer before it named, in its order
