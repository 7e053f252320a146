"""Text as a reader left it -> the text that is stored and quoted. The one cleaning at intake."""

import re

# Line ends become "\n" first; a form feed between two pages takes no line of its own.
LINE_ENDS = re.compile(r"\r\n?")
# Separators that would make other programs count lines differently: U+0085, U+2028, U+2029.
SEPARATORS = re.compile("[\x85\u2028\u2029]")
# Control characters but \n and \t, zero width, bidi marks, overrides and isolates, half of a
# surrogate pair (which no UTF-8 file can hold), soft hyphens but at a line's end, where they
# were printed, and U+FFFE, which stands where PDFium joined a word that was broken.
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2069\ufeff\ufffe\ud800-\udfff]|\xad(?!\n|$)"
)


def clean(text: str) -> str:
    r"""Drop what nobody sees, and make every line end "\n".

    >>> clean("a\u200bb\r\nc\x00")
    'ab\nc'
    """
    if text.replace("\n", "").isprintable():  # a quick look: nothing to drop
        return text
    text = LINE_ENDS.sub("\n", text)
    return UNSEEN.sub("", SEPARATORS.sub(" ", text))
