"""Ways of putting a question that say the same -> the plain one, before anything is read (pure)."""

import re

from store.cv.words.clues import VENUES

PRONOUN = r"(?:some|any)\s?(?:thing|where|one|body|place)"
THEN = r"(?:earlier|before|previously|formerly|former|(?:in\s+the\s+)?past|ex|then|ever)"
NOW = r"(?:now|currently|presently|current|present|today|still)"
NEED = r"(?:do(?:es)?\s*n[o']?t|don'?t|doesn'?t)\s+(?:really\s+)?(?:care|mind|matter)"
# What is not spoilt while something is done: "smaller models without hurting accuracy".
MANNER = (
    "los|loos|hurt|harm|sacrific|compromis|break|degrad|reduc|affect|chang|need|requir|spend|wast"
    "|slow|ruin|kill|giv|increas|touch|spoil|pay"
)
FINE = r"(?:is|are|will|would)\s+(?:be\s+)?(?:fine|ok|okay|good|enough|do)"
GOOD = "good|great|strong|brilliant|excellent|skilled|experienced|proficient"
# What is asked more of those who are found: "and how long did he stay", "and what do they do now".
WHO = r"^(\W*(?:who|any(?:one|body)|some(?:one|body)|sb|which\s+(?:of|people)|people|find)\b"
AND = r"(?:\b(?:and|plus)\s+|&\s*)"
SPAN = r"(?:for\s+|since\s+|until\s+|from\s+)?(?:how\s+long|when)"
ASIDE = r"(?:where|what|why|how|in\s+(?:what|which)\s+\w+)"
DOES = r"(?:did|do|does|was|were|is|are|has|have|had)"
THEY = r"(?:he|she|they|it|that|this)"
EXAMPLE = re.compile(
    r"(?P<of>\b[^\W\d]\S*\s+(?:of|for|with|in|on)\s+)?(?P<sort>[\w+#.-]+(?:\s+[\w+#.-]+)?),?\s+"
    r"(?:e\.\s?g\.?|eg\.?|for\s+(?:example|instance)|such\s+as)[,:]?\s+(?P<one>[^()?!;]+)",
    re.I,
)
THOSE = r"(?:those|the\s+ones|people|anyone|anybody)(?:\s+who\s+(?:are|is|were))?"
SAME = tuple(
    (re.compile(pattern, re.I), meaning)
    for pattern, meaning in (
        (r"^\W*(?:#|(?:nr|no|num|nbr)\.?)\s*of\s+(?=\w+)", "number of "),
        (r"\b(?:but|and)\s+(?:is|are)(?:n['’]?t|\s+not)\s+(?:there\s+)?now\b", "not any more"),
        # "iccv23", "ICML'22": the year of a conference
        (rf"\b({'|'.join(sorted(VENUES))})['’]?([012]\d)\b", r"\1 20\2"),
        (rf"\b(?:in\s+|at\s+|from\s+)?{PRONOUN}\s+(?:else|other)\s+(?:than|but)\b", "not"),
        (r"\b(?:in|at|from)\s+an?(?:y|other)?\s?(?:different|other)?\s+\w+\s+than\b", "not"),
        (r"\b(?:(in|at|from)\s+)?any(?:thing|where|one|body)\s+but\s+(?!not\b)", r"not \1 "),
        (rf"[,;]?\s*\b(?:i|we)?\s*{NEED}\b(?:\s+(?:which|what|who|where)(?:\s+one)?)?", ""),
        (rf"[,;]?\s*\b(?:either|any|both)(?:\s+(?:one|of\s+them))?\s+{FINE}\b", ""),
        (rf"\bw(?:ith|/)o(?:ut)?\s+(?:\w+ly\s+)?(?:{MANNER})\w*ing\b[^,;()?!]*", " "),
        (rf"[,;]?\s*\b(?:{NOW}\s*(?:or|and|/)\s*{THEN}|{THEN}\s*(?:or|and|/)\s*{NOW})\b", " "),
        (rf"\b(?:but\s+)?not\s+{THOSE}\s+(?=still\b|currently\b|now\b)", "but not "),
        (r"\bnot\s+(?:still|currently)\s+(?:(?:employed|working)\s+)?there\b", "not any more"),
        (r"\b(?:(?:who\s+)?(?:is|are)\s+)?look(?:ing|ed|s)?\s+(?:at|into)\b", "on"),
        (rf"\b(?:{GOOD})\s+(?:at|in)\b", "with"),
        (rf"{WHO}.*?)[,;]?\s*{AND}{SPAN}(?:\s+{DOES}\s+{THEY}\b[^,;?]*)?(?=\W*$)", r"\1"),
        (rf"{WHO}.*?)[,;]?\s*{AND}{ASIDE}\s+{DOES}\s+{THEY}\b[^,;?]*(?=\W*$)", r"\1"),
    )
)
# Which of its senses: "LLM as in master of laws"
AS_IN = re.compile(r"\b[A-Z]{2,5},?\s+\(?as\s+in\s+(?:the\s+|an?\s+)?(\w+ of \w+|\w+ \w+)")


def plainly(text: str) -> str:
    """A question as it would be put plainly.

    >>> plainly("iccv23 ppl"), plainly("phd but in something other than physics")
    ('iccv 2023 ppl', 'phd but not physics')
    >>> plainly("smaller models w/o hurting accuracy, who"), plainly("SAP people, now or earlier")
    ('smaller models  , who', 'SAP people ')
    """
    for pattern, meaning in SAME:
        text = pattern.sub(meaning, text)
    return EXAMPLE.sub(_examples, AS_IN.sub(r"\1", text))


def _examples(found: re.Match[str]) -> str:
    """Any of the examples will do, of whatever that they are examples of.

    >>> plainly("hedging of metals, e.g. tin"), plainly("rare gases, e.g. neon or argon")
    ('hedging of metals or hedging of tin', 'rare gases (neon or argon)')
    """
    if not found["of"]:
        return f"{found['sort']} ({found['one'].strip()})"
    ones = [o for o in re.split(r",\s*|\s+or\s+|\s+and\s+", found["one"].strip()) if o]
    return " or ".join(f"{found['of']}{one}" for one in (found["sort"], *ones))
