"""The words of a question, each with its place: text -> tokens (pure)."""

import re
from dataclasses import dataclass, replace

from handlers.understanding.words import COMMON, EVERYDAY, SORTS, STOP
from store.language.aliases import spelling
from store.language.places import CITIES, PROVINCES, STATES
from store.language.thesaurus import LONGEST, known
from store.language.towns import NATIONS
from store.language.words import WORD, fold

CODED = "programming|coding|computer|software"
NOT_ALSO = r"(?:,?\s+not\s+(?:the|an?)\s+\w+)?"  # "Shell the company, not the script"
ASIDE = r"(?:,?\s+(?:not|rather)\s[^()]*|,?\s+(?:lol|btw|obviously|ofc))?"
SAID = rf"{ASIDE}\s*\)"
WHO = r"(?!(?:who|was|is|were|are|the|of|a|an|any|master|bachelor|doctor)s?\b)[^\W\d]+"
ADVISED = r"(?:ras?|research assistants?|mentees?|advisees?|prot[eé]g[eé]s?)"
PUPILS = r"(?:phd|doctoral|master'?s?|grad|graduate|former)\s+(?:phd\s+)?(?:students?|candidates?)"
TITLED = r"(?:prof(?:essor)?|dr)\b\.?"
WITH = r"(?:with|who|that|from|in|at|knows?|has|have|doing|good)"
NAMING = r"(?:^|\b(?:at|for|in|on|with|by|from|ex|about|knows?|use[sd]?|using|any|writes?)\s+)"
ANY = r"(?:(?!and\b|or\b)[\w-]+\s+)?"
THINGS = (
    "company|firm|startup|retailer|bank|airline|supermarket|manufacturer|carmaker|consultancy"
    "|insurer|language|framework|library|tool|university|conference"
)
# Written the way people type: what it stands for.
TYPED = (
    (re.compile(r"\bw/o(?:ut)?\b", re.I), "without"),
    (re.compile(r"\bw\s(?=\w)"), "with "),
    (re.compile(r"\bn\b(?=\s)"), "and"),
    (re.compile(r"\b(do|can|if|did|are|r)\s+u\b(?!\s+of\b)"), r"\1 you"),
    (re.compile(r"\bu(?=\s+(?:got|have|know|find|all|guys)\b)"), "you"),
    (re.compile(r"\br(?=\s+(?:u|you|there|they|any|we)\b)"), "are"),
    # "Ada Byron's RA" is whom she advised; but not the RA of "master's"
    (re.compile(rf"\b((?:{WHO}\s+)?{WHO})(?:'s|(?<=s)')\s+{ADVISED}\b", re.I), r"advisee of \1"),
    # "Ada Byron's PhD student", but not "MIT's PhD students"
    (re.compile(rf"\b({WHO}\s+{WHO})(?:'s|(?<=s)')\s+{PUPILS}", re.I), r"advisee of \1"),
    # "students of Prof. Byron", but not "students of physics"
    (re.compile(rf"\b(?:{PUPILS}|{ADVISED}|students?)\s+of\s+{TITLED}", re.I), "advisee of "),
    (re.compile(rf"\b(any|some|every) body(?=\s+{WITH}\b)", re.I), r"\1body"),
    # What sort of thing is meant: "swift (the language)", "Oracle (company)"
    (re.compile(rf"\(\s*(?:(?:the|an?|as|{CODED})\s+)*({'|'.join(SORTS)}){SAID}", re.I), r"\1"),
    (re.compile(rf"\(\s*(?:the|an?|as)\s+[\w-]+\s+({'|'.join(SORTS)}){SAID}", re.I), r"\1"),
    (re.compile(rf"({NAMING}[\w+#.]+),?\s+the\s+{ANY}({THINGS})\b{NOT_ALSO}", re.I), r"\1 \2"),
    (re.compile(r"\(\s*(?:and\s+)?not\s+(?:the|an?)\s[^()]*\)", re.I), ""),
    (re.compile(r"(?<=\w)\s*\(\s*the\s+[\w -]{2,30}\)", re.I), ""),  # "(the warehouse)"
    (re.compile(rf",\s*(?=(?:{'|'.join(STATES)}|(?i:{'|'.join(STATES.values())}))\b)"), " "),
    (re.compile(r"(?<=[a-z])-(?=speak(?:ing|ers?)\b)", re.I), " "),
    (re.compile(r"\bw/(?=\s|\w)", re.I), "with "),
    (re.compile(r"\b(who|what|where|how|when|that)'?s\b", re.I), r"\1 is"),
    (re.compile(r"\b(who|they)'?ve\b", re.I), r"\1 have"),
    (re.compile(r"\b(is|are|was|were|do|does|did|has|have|had|would)n'?t\b", re.I), r"\1 not"),
    (re.compile(r"\b(?:but|and|,)\s+(?=(?:not|without|except|no|excluding)\b)", re.I), " "),
    (re.compile(r"\b(?:in|from|on)\s+(?:the|our)\s+(?:db|database|index|list|pool)\b", re.I), " "),
    (re.compile(r"\b(?:work|job)\s+history\b", re.I), "worked"),
    (re.compile(r"(?<=\w)-(?:ish|type|like|style|related|ready)\b", re.I), " "),
    (re.compile(r"\bex-(?=\w)", re.I), "ex "),
    (re.compile(r"\bm\.?[as]\.?(?=\s+in\b)", re.I), "master"),  # a degree only before "in"
    (re.compile(r"\bb\.?[aes]\.?(?=\s+in\b)", re.I), "bachelor"),
    (re.compile(r"\bco-(?=(?:wr|pub|auth|lab))", re.I), "co"),
    (re.compile(r"\b(\w+)'(?:d|ll|re|ve|m)\b", re.I), r"\1"),
    (re.compile(r"\b(?:other than|rather than|instead of|apart from|aside from)\b", re.I), "not"),
    (re.compile(r"\b(?:located |based |living )?outside(?: of)?\b|\baway from\b", re.I), "not in"),
    (re.compile(r"\bas well as\b|\balso\b", re.I), "and"),
)  # fmt: skip
MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})
PIECE = re.compile(r'"([^"]*)"|[()|&,]|(?<!\S)[-!](?=\w)|(?:[^\W_]|[+#.\'-])+|/')
TRIM = ".'-"
SIGNS = frozenset("()|&,/-")
NAMESAKES = frozenset(
    "cambridge london birmingham vancouver valencia cordoba granada paris".split()
)
LARGER = frozenset({*CITIES.values(), *STATES.values(), *PROVINCES.values(), *NATIONS})
CODES = frozenset(map(str.lower, (*STATES, *PROVINCES))) - STOP - {"or"}


@dataclass(frozen=True, slots=True)
class Token:
    """One word or sign. Words that a hyphen or quotes join are one token of several words."""

    words: tuple[str, ...]  # folded; () for a sign
    raw: str  # as typed
    sign: str = ""  # "(", ")", "|", "&", ",", "/", "-"
    quoted: bool = False

    @property
    def word(self) -> str:
        return " ".join(self.words)


def tokens(text: str) -> list[Token]:
    """The tokens of a question.

    >>> [t.word or t.sign for t in tokens("who's into large-batch stuff w/ C++, not “deep nets”?")]
    ['who', 'is', 'into', 'large batch', 'stuff', 'with', 'c++', ',', 'not', 'deep nets']
    """
    text = text.translate(MARKS)
    for pattern, meaning in TYPED:
        text = pattern.sub(meaning, text)
    return [token for m in PIECE.finditer(text) if (token := _token(m)) is not None]


def _token(match: re.Match[str]) -> Token | None:
    if match[1] is not None:
        found = tuple(WORD.findall(fold(match[1])))
        return Token(found, match[1], quoted=True) if found else None
    raw = match[0].strip(TRIM) if len(match[0]) > 1 else match[0]
    found = tuple(WORD.findall(fold(raw.removesuffix("'s").replace("'", ""))))
    if found and raw != "+":
        return Token(found, raw)
    before = match.string[match.end() : match.end() + 1]
    sign = "-" if match[0] in "-!" and before.strip() else match[0].strip("-!")
    sign = "&" if sign == "+" else sign
    return Token((), match[0], sign) if sign in SIGNS else None


def compounds(found: list[Token]) -> list[Token]:
    """The tokens with runs that the table of topics knows joined: "click through rate" is one, and
    so is "A/B testing"."""
    result: list[Token] = []
    for token in found:
        result.append(token)
        for size in range(min(LONGEST, len(result)), 1, -1):
            run = result[-size:]
            words = tuple(w for t in run for w in t.words)
            whole = run[0].words and all(t.words or t.sign == "/" for t in run)
            if whole and token.words and known(words):
                raw = " ".join(t.raw for t in run).replace(" / ", "/")
                result[-size:] = [Token(words, raw)]
                break
    return result


def towns(found: list[Token]) -> list[Token]:
    """The tokens without the country right behind a town that lies in it: "Berlin, Germany"."""
    result: list[Token] = []
    skip = 0
    found = _beside(found)
    for place, token in enumerate(found):
        size = _land(result, found[place:])
        if size and result[-1].sign == ",":
            result.pop()
        if size and result[-1].word in COMMON | EVERYDAY:  # "nice, france" is no everyday word
            result[-1] = replace(result[-1], raw=result[-1].raw.capitalize())
        skip = size or max(0, skip - 1)
        if not skip:
            result.append(token)
    return result


def _beside(found: list[Token]) -> list[Token]:
    """The tokens without a comma or parentheses between a town and what it lies in: "cambridge,
    ma", "London (UK)"."""
    result: list[Token] = []
    for place, token in enumerate(found):
        town = any(spelling(_words(result[-n:])) in CITIES for n in (1, 2) if len(result) >= n)
        within = town and token.sign in (",", "(") and _larger(found[place + 1 :])
        closing = token.sign == ")" and place > 1 and _closes(found[: place + 1])
        if not (within or closing):
            result.append(token)
    return result


def _larger(after: list[Token]) -> bool:
    """Whether a state or a country follows."""
    return any(
        _words(after[:n]) in CODES or spelling(_words(after[:n])) in LARGER
        for n in (1, 2)
        if len(after) >= n
    )


def _closes(found: list[Token]) -> bool:
    """Whether parentheses that end here held no more than what a town lies in."""
    opened = next((i for i in range(len(found) - 2, -1, -1) if found[i].sign == "("), 0)
    inside = spelling(_words(found[opened + 1 : -1]))
    town = spelling(_words(found[max(0, opened - 1) : opened]))
    return opened > 0 and town in CITIES and (inside in LARGER or inside in CODES)


def _land(before: list[Token], following: list[Token]) -> int:
    """How many tokens are the country of the town that ends right before them; 0 for none. Of a
    name that several towns have ("Cambridge") the country says which."""
    town = [t for t in before if t.sign != ","][-3:]
    names = {spelling(_words(town[-size:])) for size in (1, 2, 3)}
    lands = {CITIES[n] for n in names if n in CITIES and n not in NAMESAKES}
    lands |= NATIONS if "united kingdom" in lands else frozenset()
    sizes = [n for n in (3, 2, 1) if spelling(_words(following[:n])) in lands]
    return sizes[0] if sizes and all(t.words for t in following[: sizes[0]]) else 0


def _words(found: list[Token]) -> str:
    return " ".join(w for t in found for w in t.words)
