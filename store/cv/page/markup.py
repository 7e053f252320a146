r"""One raw line -> its words, the bold and slanted ones, its links: no Markdown, HTML, LaTeX."""

import html
import re
import unicodedata

from store.cv.page.clean import clean

BOLD, UNBOLD, STAR = "\x01", "\x02", "\x03"  # stand-ins while a line is taken apart

LATEX_LOGO = re.compile(
    r"<del>\s*AT\s*</del>\s*X|L\s*<del>.{0,9}</del>\s*T?E?X|\\(?:La)?TeX\b(?:\{\})?"
)
MATH = re.compile(r"\$([^$]{1,200})\$|\\\(([^)]{1,200})\\\)")
SYMBOLS = {r"\sim": "~", r"\approx": "≈", r"\times": "×", r"\geq": "≥", r"\leq": "≤", r"\cdot": "·"}
STYLED = re.compile(r"\\(?:textbf|textit|emph|text|mathrm|underline|textsc)\{([^{}]*)\}")
IMAGE = re.compile(r"!\[[^\[\]]*\]\([^()\s]*\)")
LINK = re.compile(
    r"\[([^\[\]]*)\]\(((?:https?://\s)?[^()\s]*(?:\([^()\s]*\))?[^()\s]*)\s?\)(?:\{[^{}]*\})?"
)
ANGLE_LINK = re.compile(r"<((?:https?://|mailto:)[^\s<>]+|[\w.+-]+@[\w.-]+)>")
BOLD_TAG = re.compile(r"<(/?)(?:b|strong)(?:\s[^<>]*)?>", re.I)
BREAK_TAG = re.compile(r"<br\s*/?>", re.I)
CELL_TAG = re.compile(r"</(?:td|th)>", re.I)
HREF = re.compile(r"""<a\s[^<>]*href=["']([^"'<>]*)["'][^<>]*>([^<>]*)</a>""", re.I)
TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--.*?-->")
SPACED_LOGO = re.compile(r"\bL\s?\[A\]\s?T\s?E\s?X\b|\bL\s?A\s?T\sE\s?X\b|\bL\sA\s?TEX\b")
BOTH = re.compile(r"_(\*\*[^*_]+\*\*)_")
ORDINAL = re.compile(r"(?<=\d)\s?\[(st|nd|rd|th)\](?=\s|$)")  # "1 [st] prize"
# Words that a reader took for marks above the line, one by one: "**[Foo]** **[Club]**".
RAISED = re.compile(r"\[([^\s\[\]]+)\](?=\*{0,2}(?: \*{0,2}\[|\s|$))")
RAISED_ROW = ("] [", "]** **[")
EMPTY_MARK = re.compile(r"\s?\[[*†‡§∗,\s]*\]")  # "Jane Doe []", whose mark a reader lost
STARS = re.compile(r"\*\*\*?([^*\s](?:[^*]|\*(?!\*))*?)\*\*\*?")
UNDERLINES = re.compile(r"(?<![\w_])__([^_]+)__(?![\w_])")
ITALIC = re.compile(r"(?<![\w*)])\*([^*\s](?:[^*]*[^*\s])?)\*(?!\w)")
HALF_ITALIC = re.compile(r"^\s*\*(?=\w)|(?<=[)\]])\*$")
ITALIC_LOW = re.compile(r"(?<![\w/.])_([^_\s][^_]*)_(?![\w/])")
SLANTED_WORDS = re.compile(r"(?<=\S)_ _(?=[^\s_])")  # "_Journal_ _of_ _Foo_"
ESCAPE = re.compile(r"\\([-_.#&+!()\[\]{}|~$%'\"@:<>/=^,;`])")
PANDOC_SPAN = re.compile(r"\[([^\[\]]*)\]\{[.#][^{}]*\}|\{[.#][a-z][^{}]*\}")
ICON = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff\ufe0e\ufe0f\ufffd]+")
# Icons of networks before a user's name, by their place in the fonts that CVs use.
NETWORKS = {
    "\uf0e1": "LinkedIn", "\uf08c": "LinkedIn", "\uf09b": "GitHub", "\uf092": "GitHub",
    "\uf113": "GitHub", "\uf099": "Twitter", "\uf16c": "Stack Overflow", "\uf296": "GitLab",
}  # fmt: skip
NETWORK = re.compile(
    rf"([{''.join(NETWORKS)}])\s*(?=@?[\w\-.]{{3,40}}\s*(?:$|[·|•,⋅⋄~\t\ue000-\uf8ff]|\s\s))"
)
SUPERSCRIPT = re.compile("[¹²³⁰-⁹†‡§¶∗⋆]+")
SPACES = re.compile(r" {2,}")
NARROW_GAP = re.compile(r"(?<=[^\s.:;!?,])  (?=\S)")
# Two blanks within a name or a date are no gap: "South  Korea", "Mar  2026".
WITHIN = re.compile(
    r"\b(South|North|New|United|Hong|Los|San|Saudi|Costa|Sri|El"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?)  (?=[A-Z\d])"
)
GAP = re.compile(r" ?\t[\t ]*| {3,}")
LEADERS = re.compile(r"\s*(?:\.{4,}|(?:\. ){4,}\.?|…{2,})\s*")
MARKS = re.compile(f"[{BOLD}{UNBOLD}]")
# A reader that marks each word: "**Ph.D.** **in** **Physics**".
WORD_BY_WORD = re.compile(f"{UNBOLD}( ?){BOLD}")
HYPHENS = re.compile("[\u2010\u2011]")  # "Univer\u2010" "sity", "on\u2011device"
BEFORE_DASH = re.compile(r" {3,}(?=[-–—] )")  # "Jan. 2020           - May 2024"
# Small capitals whose dotted i was lost: "RESEARCH ENGiNEER", "M.S. iN COMPUTER SCiENCE".
LOW_I = re.compile(r"\b(?=(?:i?[A-Z]i?){4})(?:[A-Z]+i|i[A-Z])[A-Zi]+\b")
CAPITALS = re.compile("[A-Zi]{5}")  # what no such word lacks: a quick look
LOW_WORD = re.compile(r"\bi(?=[NSTF]\b)")


Stretches = tuple[tuple[int, int], ...]


def plain(raw: str) -> tuple[str, Stretches, tuple[tuple[str, str], ...], tuple[str, ...]]:
    r"""Words, bold stretches as offsets into them, (text, address) of links, and slanted words.

    Cells (columns of a table, wide gaps) stand apart by one tab.

    >>> plain("**Tencent** Shenzhen   [code](https://example.com)")[:3]
    ('Tencent Shenzhen\tcode', ((0, 7),), (('code', 'https://example.com'),))
    """
    text = raw
    links: list[tuple[str, str]] = []
    slanted: list[str] = []
    if not text.isascii():
        text = NETWORK.sub(lambda m: f"{NETWORKS[m[1]]}: ", text)
        text = SUPERSCRIPT.sub(lambda m: "*" if m[0] in "∗⋆" else "", text)
        text = HYPHENS.sub("-", unicodedata.normalize("NFKC", ICON.sub(" ", text)))
    if "<" in text:
        text = _untag(text, links)
    if "&" in text:
        text = _unescaped(text)
    if "\\" in text or "$" in text:
        text = _untex(text)
    if "[" in text or "{" in text:
        text = EMPTY_MARK.sub("", ORDINAL.sub(r"\1", _unlink(_lowered(text), links)))
    if "*" in text or "_" in text or "`" in text or "~~" in text:
        text = _unmark(text, slanted)
    if "...." in text or ". . . ." in text or "…" in text:
        text = LEADERS.sub("\t", text)
    if "i" in text and not text[1:].islower() and CAPITALS.search(text) and LOW_I.search(text):
        text = LOW_WORD.sub("I", LOW_I.sub(lambda m: m[0].upper(), text))
    text = text.strip(" ")
    if "EX" in text or "E X" in text:
        text = SPACED_LOGO.sub("LaTeX", text)
    if "\t" in text or "   " in text:
        text = GAP.sub("\t", BEFORE_DASH.sub(" ", text))
    if "  " in text:
        if text.count("  ") < 4:  # more of them are justified prose
            text = WITHIN.sub(r"\1 ", text)
            text = NARROW_GAP.sub("\t", text)
        text = SPACES.sub(" ", text)
    return (*_stretches(text), tuple(links), tuple(slanted))


def _lowered(text: str) -> str:
    """Words marked one by one as raised, as they are; numbers of footnotes stay."""
    if RAISED_ROW[0] not in text and RAISED_ROW[1] not in text:
        return text
    return RAISED.sub(lambda m: m[0] if m[1].isdigit() else m[1], text)


def _unescaped(text: str) -> str:
    """Entities as the characters that they name, without those that nobody sees."""
    return clean(html.unescape(text)).replace("\xa0", " ").replace("\n", " ")


def _untag(text: str, links: list[tuple[str, str]]) -> str:
    text = LATEX_LOGO.sub("LaTeX", text)
    for address, words in HREF.findall(text):
        links.append((words.strip(), address))
    text = BOLD_TAG.sub(lambda m: UNBOLD if m[1] else BOLD, text)
    text = CELL_TAG.sub("\t", BREAK_TAG.sub("\t", text))
    text = ANGLE_LINK.sub(r"\1", text)
    return TAG.sub("", text)


def _untex(text: str) -> str:
    text = LATEX_LOGO.sub("LaTeX", text)
    text = STYLED.sub(r"\1", text).replace("\\*", STAR)
    text = ESCAPE.sub(r"\1", MATH.sub(lambda m: m[1] or m[2], text)) if "\\" in text else text
    if "\\" in text:
        for name, sign in SYMBOLS.items():
            text = text.replace(name, sign)
    return text.replace("\\\\", " ").rstrip("\\")


def _unlink(text: str, links: list[tuple[str, str]]) -> str:
    text = IMAGE.sub("", text)

    def words(match: re.Match[str]) -> str:
        label = MARKS.sub("", match[1]).strip("*_ ")
        links.append((label, match[2]))
        return match[1]

    return PANDOC_SPAN.sub(lambda m: m[1] or "", LINK.sub(words, text))


def _unmark(text: str, slanted: list[str]) -> str:
    if "_**" in text:
        text = BOTH.sub(r"\1", text)
    if "**" in text:
        text = STARS.sub(_bolded, text)
    if "__" in text:
        text = UNDERLINES.sub(_bolded, text)
    text = WORD_BY_WORD.sub(r"\1", text) if text.count(BOLD) > 1 else text
    text = text.replace("**", "").replace("~~", "").replace("`", "")

    def upright(match: re.Match[str]) -> str:
        slanted.append(" ".join(MARKS.sub("", match[1]).split()))
        return match[1]

    if "*" in text:
        text = HALF_ITALIC.sub("", ITALIC.sub(upright, text))
    if "_" in text:
        text = ITALIC_LOW.sub(upright, SLANTED_WORDS.sub(" ", text))
    return text


def _bolded(match: re.Match[str]) -> str:
    return f"{BOLD}{match[1]}{UNBOLD}"


def _stretches(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Take the marks out of a text and say where they stood."""
    text = text.replace(STAR, "*")
    if BOLD not in text and UNBOLD not in text:
        return text, ()
    found: list[tuple[int, int]] = []
    parts: list[str] = []
    length, opened, last = 0, -1, 0
    for mark in MARKS.finditer(text):
        parts.append(text[last : mark.start()])
        length, last = length + mark.start() - last, mark.end()
        if mark[0] == BOLD:
            opened = length
        elif opened >= 0:
            found += [(opened, length)] if length > opened else []
            opened = -1
    return "".join(parts) + text[last:], tuple(found)
