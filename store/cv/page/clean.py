"""Text as a reader left it -> as it is printed, to be quoted, and as it is read."""

import re
import unicodedata

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
# Where one stretch of marked direction ends and the next begins, a blank was printed.
JOINT = re.compile(r"(?<=[^\s\u202d])\u202c\u202d(?=[^\s\u202c])")
# What is left out of a quote, too: it steers a terminal or turns the direction of writing.
STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u061c\u180e\u200e\u200f\u202a-\u202e"
    "\u2061-\u2069\ufeff\ud800-\udfff]"
)
# A letter and an accent of its own: "Garcı\u0301a", and LaTeX's "D´epart", "Sm˚aland".
COMBINING = re.compile("[\u0300-\u036f]")  # what none of these lacks: a quick look
TORN = re.compile("([^\\W\\d_])([\u0300-\u036f]+)")
ACCENTS = {
    "´": "\u0301", "¨": "\u0308", "˚": "\u030a", "ˆ": "\u0302", "˜": "\u0303", "ˇ": "\u030c",
}  # fmt: skip
# An acute stands for an apostrophe too: "it´s", "L´Aquila", "l´eau".
SPACED = re.compile(
    "((?<!\\b[ldnsjmtcL])´(?=[aeiouyı])|(?<=[A-Z][A-Z])´(?=[AEIOUY])"
    "|(?<=[^\\W\\d_])[¨ˆ˜ˇ˚] (?=[a-zı])|[¨ˆ˜ˇ˚](?=[A-Za-zı]))"
    "([A-Za-zı])"
)
# Others print the letter first, "Mu¨ller", "Joa˜o"; LaTeX its grave as a mark: "Caff`e".
LATE = re.compile("(?<=[^\\W\\d_])(?:([aou])¨(?=[^\\W\\d_aeiouyı])|(a)˜(?=o))|([cCsS])¸(?![csCS])")
GRAVE = re.compile("(?<=[^\\W\\d_])`([aeo])(?![\\w`])")


def printed(text: str) -> str:
    r"""A text as it stands in its file, line for line that of `clean`, without what could do harm.

    >>> printed("Mu\u00a8ller\r\n\u202eopti\u200bmal"), printed("a\u2028b\x0c")
    ('Mu¨ller\nopti\u200bmal', 'a b')
    """
    if text.replace("\n", "").isprintable():
        return text
    return STEERING.sub("", SEPARATORS.sub(" ", LINE_ENDS.sub("\n", text)))


def clean(text: str) -> str:
    r"""Drop what nobody sees, and make every line end "\n".

    >>> clean("a\u200bb\r\nc\x00")
    'ab\nc'
    """
    seen = text.replace("\n", "").replace("\t", "").replace("\xa0", "")
    if seen.isprintable():  # a quick look: nothing to drop
        return text if text.isascii() and "`" not in text else accented(text)
    text = LINE_ENDS.sub("\n", text)
    text = JOINT.sub(" ", text) if "\u202c\u202d" in text else text
    return accented(UNSEEN.sub("", SEPARATORS.sub(" ", text)))


def unlike(printed: str, text: str) -> dict[int, str]:
    r"""The lines of a printed text that are read as something else, by their numbers from 1.

    >>> unlike("Ada\nMu¨ller", "Ada\nMüller")
    {2: 'Mu¨ller'}
    """
    if printed == text:
        return {}
    pairs = enumerate(zip(printed.split("\n"), text.split("\n"), strict=False), 1)
    return {n: one.strip() for n, (one, other) in pairs if one != other == clean(one)}


def accented(text: str) -> str:
    """Letters and the accents that a reader left beside them as one letter each.

    >>> accented("Garcı\u0301a, D´epart, G¨ odel, COMP´ETENCES, Mu¨ller, Joa˜o, Caff`e")
    'García, Départ, Gödel, COMPÉTENCES, Müller, João, Caffè'
    """
    marked = any(accent in text for accent in (*ACCENTS, "¸"))
    text = LATE.sub(_late, text) if marked else text
    text = GRAVE.sub(lambda m: _letter(m[1], "\u0300", m[0]), text) if "`" in text else text
    if marked:
        text = SPACED.sub(lambda m: _letter(m[2], ACCENTS[m[1][0]], m[0]), text)
    return TORN.sub(lambda m: _letter(m[1], m[2], m[0]), text) if COMBINING.search(text) else text


def _late(match: re.Match[str]) -> str:
    letter = match[1] or match[2] or match[3]
    return _letter(letter, "\u0308" if match[1] else "\u0303" if match[2] else "\u0327", match[0])


def _letter(base: str, accent: str, printed: str) -> str:
    """Both as one letter, if there is one; else as printed."""
    found = unicodedata.normalize("NFC", base.replace("ı", "i") + accent)
    return found if len(found) == 1 else printed
