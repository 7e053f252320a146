"""Words for how high a title is, or how well somebody speaks -> what CVs say for it: tables."""

import re

from store.language.words import fold

# A word before a title -> the forms in which titles have it.
RANKS = {
    "senior": ("senior", "sr"), "sr": ("senior", "sr"), "junior": ("junior", "jr"),
    "jr": ("junior", "jr"), "principal": ("principal",), "staff": ("staff",), "lead": ("lead",),
}  # fmt: skip
# A word beside a language -> how well it must be spoken.
SPOKEN = {
    "native": "native", "natively": "native", "bilingual": "native", "tongue": "native",
    "fluent": "fluent", "fluently": "fluent", "fluency": "fluent", "proficient": "fluent",
}  # fmt: skip
NATIVE = re.compile(
    r"\b(?:nativ\w*|natif|native|mother|bilingu\w*|matern\w+|mutter\w*|madrelingua|materna|c2\+|first)\b|母语",
    re.I,
)
NEARLY = re.compile(r"\b(?:near|non|not|almost|quasi)[\s-]*(?:an?\s+)?nativ\w*")
WEAK = re.compile(
    r"\b(?:basic\w*|basique|beginner|elementary|(?:pre-?)?intermedi\w*|a1|a2|b1|limited|grund\w*|notions?|debutant|"
    r"novice|conversational|learning|apprentissage|scolaire|passive|reading\s+only|anf[aä]nger)\b",
    re.I,
)


BESIDE = 30  # letters behind a language's name that may say how well it is spoken


def beside(language: str, text: str) -> str:
    """What stands right behind the name of a language.

    >>> beside("German", "SQL, German (Basic), English (native)")
    ' (Basic)'
    """
    at = fold(text).find(fold(language))
    after = text[at + len(language) :][:BESIDE] if at >= 0 else ""
    return re.split(r"[,;\n]", after)[0]


def speaks(level: str, told: str) -> bool:
    """Whether what a CV tells of a language is that good; of fluency what it leaves open counts.

    >>> speaks("native", "mother tongue"), speaks("fluent", "B1"), speaks("fluent", "")
    (True, False, True)
    >>> speaks("native", "near-native"), speaks("fluent", "near-native")
    (False, True)
    """
    told = NEARLY.sub(" ", fold(told))
    if level == "native":
        return bool(NATIVE.search(told))
    return not WEAK.search(told) or bool(NATIVE.search(told))
