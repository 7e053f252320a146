"""Words -> the wish for a file instead of a message: a table, a resume, a picture (pure)."""

import re
from dataclasses import dataclass

CSV, JSON, PICTURE = "csv", "json", "picture"

NO_LAST = "I do not know which answer you mean. Ask for people first, then: export this as csv."
SEVERAL = "A JSON Resume is one person's. Open a profile and export it there, or name one person."

WHAT = r"(?:list|answer|results?|people|table|timeline)"
THIS = re.compile(
    rf"(?:(?:all )?(?:of )?(?:this|that|it|them|these|those|(?:the )?{WHAT}|everybody|everyone|all"
    rf"|him|her)(?: {WHAT})?)?",
    re.I,
)
PLEASE = r"(?:please |can you |could you |would you )*"
KIND = r"(?:an? )?(?P<kind>csv|spreadsheet|excel|json(?: ?resume)?)(?: file)?"
IMAGE = r"(?:an? |the )?(?:picture|image|chart|png|drawing)"
END = r"(?:,? please)?[.!?]*"
AS_FILE = re.compile(
    rf"{PLEASE}(?:export|download|save|send me)\s+(?P<about>.+?)\s+(?:as|to|into)\s+{KIND}{END}",
    re.I,
)
FILE = re.compile(
    rf"{PLEASE}(?:export|download|save|send me|give me)(?:\s+(?:as\s+)?{KIND}"
    rf"|\s+(?P<about>{THIS.pattern}))?{END}",
    re.I,
)
BARE = re.compile(r"\b(?:export|download)\b", re.I)  # says enough without more
AS_PICTURE = re.compile(
    rf"{PLEASE}(?:(?:draw|show|send)(?: me)?\s+)?(?P<about>.+?)\s+as\s+{IMAGE}{END}", re.I
)
PICTURE_OF = re.compile(
    rf"{PLEASE}(?:draw|show me|send me|make|give me)?\s*{IMAGE}(?: of (?P<about>.+?))?{END}", re.I
)
DRAWN = re.compile(rf"{PLEASE}(?:draw|plot)\s+(?:me )?(?P<about>.+?){END}", re.I)
TIMELINE = re.compile(r"\b(?:timeline|career|cv|life)\b", re.I)


@dataclass(frozen=True, slots=True)
class FileWish:
    """A file, and the question whose answer is to be in it; "" for the answer before."""

    kind: str  # csv, json, picture; "" where any will do
    about: str = ""


def file_wish(words: str) -> FileWish | None:
    """None for everything that is a question.

    >>> file_wish("export this as csv"), file_wish("who wrote an export to csv?")
    (FileWish(kind='csv', about=''), None)
    """
    words = " ".join(words.split())
    for pattern in (AS_FILE, FILE):
        found = pattern.fullmatch(words)
        if found and (found["kind"] or found["about"] or BARE.search(words)):
            kind = (found["kind"] or "").lower()
            return FileWish(JSON if kind.startswith("json") else CSV if kind else "", about(found))
    for pattern in (AS_PICTURE, PICTURE_OF, DRAWN):
        if (found := pattern.fullmatch(words)) and (wanted := drawn(found)) is not None:
            return FileWish(PICTURE, wanted)
    return None


def about(found: re.Match[str]) -> str:
    """ "" for "this" and its like."""
    words = (found["about"] or "").strip()
    return "" if THIS.fullmatch(words) else words


def drawn(found: re.Match[str]) -> str | None:
    """Only lives are drawn; None for anything else."""
    words = about(found)
    return words if not words or TIMELINE.search(words) else None
