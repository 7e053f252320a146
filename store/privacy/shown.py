"""A CV's text -> its lines as general answers may show them: some never, the others masked."""

import re
import unicodedata

from store.privacy.postal import below, unplaced
from store.privacy.private import mask, protected
from store.privacy.traits import LABELS, WEAK_LABELS

MOST = 4000  # characters of one line that are read, searched and quoted
CELLS = re.compile(r"[|\t]|\s{4,}")
# A label that leaves its value to the next line: "**Date of birth:**".
BARE = re.compile(rf"\W*(?:{'|'.join((*LABELS, *WEAK_LABELS))})\W*", re.I)
RULE = re.compile(r"[\s|:=_*~–—-]*")  # blank, or between a table's head and its rows
ABOVE = 2  # lines without words that may stand between a label and its value
WORDS = 8  # a value has no more: what is longer is prose that happens to stand there


class Shown:
    """The lines of one document; nothing is looked at before it is asked for, or twice."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._private: dict[int, bool] = {}
        self._masked: dict[int, str] = {}

    def __len__(self) -> int:
        return len(self._lines)

    def line(self, number: int) -> str:
        """As it stands, without white space around; the first is 1."""
        return self._lines[number - 1][:MOST].strip()

    def private(self, number: int) -> bool:
        """Whether a line states a trait that is never shown, or is the value below its label."""
        if number not in self._private:
            line = self.line(number)
            self._private[number] = (
                protected(line) or self._labelled(number) or self._posted(number)
            )
        return self._private[number]

    def masked(self, number: int) -> str:
        """A line without its contact details."""
        if number not in self._masked:
            self._masked[number] = mask(self.line(number))
        return self._masked[number]

    def _labelled(self, number: int) -> bool:
        line = self.line(number)
        if line.startswith("#") or (len(line.split()) > WORDS and "|" not in line):
            return False
        above = map(self.line, range(number - 1, max(0, number - 2 - ABOVE), -1))
        head = next((a for a in above if not RULE.fullmatch(a)), "")
        return any(BARE.fullmatch(cell) for cell in CELLS.split(head) if cell)

    def _posted(self, number: int) -> bool:
        """Whether a line goes on with an address that began one or two lines above."""
        for above in range(number - 1, max(0, number - 3), -1):
            line = self.line(above)
            if not below(self.line(above + 1)) or not line:
                return False
            if unplaced(line) != line:
                return True
        return False


def printed(line: str, text: str) -> str:
    r"""A line as it stands in its file, contact details masked; the text of it that may be shown,
    where these are told from that alone, as in an address with an unseen sign in it.

    >>> printed("opti\u200bmal", "optimal"), printed("Ada, a@b\u200b.com", "Ada, …")
    ('opti\u200bmal', 'Ada, …')
    """
    masked = mask(line)
    return masked if _letters(masked) == _letters(text) else text


def _letters(text: str) -> str:
    """What of a text can be read aloud, accents apart."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if c.isalnum())
