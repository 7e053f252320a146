"""A line with a heading's words -> whether it is none: a name, or a group of the list above it."""

from store.cv.page.lines import Line
from store.cv.phrases import dates
from store.cv.words.tongues import NATURAL

# Words that are headings, and the last word of an institution's name as well.
NAMES_END = frozenset("university college school schools universities institute".split())


def is_name(text: str, sure: float, current: str, kind: str) -> bool:
    """A school's name, a subject's or programme's among degrees, how well a language is known."""
    if kind not in ("awards", "skills"):
        return False
    words = text.casefold().split()
    if sure < 1 and NAMES_END & set(words):
        return True
    if current == "languages" and NATURAL & set(words):
        return True  # "English - Full professional proficiency"
    return current == "education" and words[-1] in ("technology", "program", "programme")


def is_group(after: tuple[Line, ...]) -> bool:
    """Below skills: a group of them, or one in capitals; what follows is short or a list."""
    below = [line for line in after[:2] if not line.level]
    return bool(below) and all(
        (line.text.count(" ") < 4 or line.text.count(",") > 1)
        and line.text[-1] != "."
        and ":" not in line.text
        and not dates.find(line.text)
        for line in below
    )
