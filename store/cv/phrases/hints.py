"""A text and words or a pattern -> a quick look before a costly pattern, and what it opens with."""

import re
from collections.abc import Sequence


def holds(text: str, words: tuple[str, ...]) -> bool:
    """Any of the words, all in lower case, stands in the text, in whatever case.

    >>> holds("Best Paper Award", ("award", "prize")), holds("Awards", ())
    (True, False)
    """
    low = text.casefold()
    for word in words:  # noqa: SIM110  # `any` takes half as long again, for every line
        if word in low:
            return True
    return False


def among(texts: Sequence[str], words: tuple[str, ...]) -> list[int]:
    """Which of the texts hold any of the words: one look at all of them, as most hold none.

    >>> among(["Best Paper Award", "Cooked", "A prize"], ("award", "prize"))
    [0, 2]
    """
    whole = "\n".join(texts).casefold()
    told = tuple([word for word in words if word in whole])
    return [i for i, text in enumerate(texts) if holds(text, told)] if told else []


def behind(start: re.Pattern[str], text: str) -> str:
    r"""What stands behind the pattern that opens the text; all of it where none does.

    >>> behind(re.compile(r"Dr\.\s"), "Dr. Doe")
    'Doe'
    """
    found = start.match(text)
    return text[found.end() :] if found else text
