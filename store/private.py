"""Which parts of a line stay private: contact details are masked, protected traits never leave."""

import re

HIDDEN = "…"  # stands where something was taken out of a quote

EMAIL = re.compile(r"[\w.+-]+(?:\*+[\w.+-]+)*@[\w-]+(?:\.[\w-]+)+")
# "name at site dot edu", "name [at] site [dot] edu"
SPELT_EMAIL = re.compile(
    r"[\w.+-]+\s*[\[({<]?\s*\bat\b\s*[\])}>]?\s*[\w-]+(?:\s*[\[({<]?\s*\bdot\b\s*[\])}>]?\s*[\w-]+)+",
    re.I,
)
# Eight digits or more with the signs between them that phone numbers have.
PHONE = re.compile(r"(?<![\w.])[*]*[(+]?[*]*[(+]?\d[\d ().*/-]{6,18}\d(?![\w.]*\w)")
SIGN = re.compile(r"[ ().+-]")
DIGITS = re.compile(r"\d+")
YEAR = re.compile(r"(?:19|20)\d\d$")
ARXIV = re.compile(r"\d{4}\.\d{4,5}$")
HANDLE = re.compile(r"(?:https?://|www\.)\S+|\b(?:linkedin|github|twitter|facebook)\.com/\S+", re.I)

# Labels of what is never shown, never searched: birth, age, sex, origin, faith, family, address,
# papers, looks. Only as a label with its value: "Health informatics" or "Family medicine" is work.
LABELS = (
    r"date\s+(?:and\s+place\s+)?of\s+birth|birth\s*(?:date|day|place)|place\s+of\s+birth|d\.?o\.?b\.?",
    r"born(?:\s+on)?|geburts(?:datum|ort)|geboren|date\s+de\s+naissance|fecha\s+de\s+nacimiento",
    r"data\s+di\s+nascita|data\s+de\s+nascimento|geboortedatum|出生日期|性别|民族|籍贯|婚姻状况",
    r"age|sex|gender|race|ethnicity|caste|religion|nationality|citizenship|staatsangeh[öo]rigkeit",
    r"nationalit[ée]|nacionalidad|nazionalit[àa]|nationaliteit|marital\s+status|civil\s+status",
    r"family\s+status|familienstand|spouse|children|husband|wife|(?:father|mother)(?:'s)?(?:\s+name)?",
    r"height|weight|blood\s+group|disabilit(?:y|ies)|passport(?:\s+(?:no|number))?|visa(?:\s+status)?",
    r"national\s+id|ssn|social\s+security(?:\s+number)?|photo",
    r"(?:(?:home|permanent|present|current|postal|residential|mailing)\s+)?address|adresse|anschrift",
)
PROTECTED = re.compile(
    rf"^\W*(?:[A-Z]\W+)?(?:{'|'.join(LABELS)})\s*(?:\(.{{0,20}}\))?\s*(?:[.:–-]|\t|\s{{2,}}|$)",
    re.I,
)


def protected(line: str) -> bool:
    """Whether a line states a trait that is never shown or searched.

    >>> [protected(t) for t in ("Date of Birth: 1 May 1990", "Sex: F", "Age estimation of faces")]
    [True, True, False]
    """
    return bool(PROTECTED.match(line))


def mask(text: str) -> str:
    """A line without mail addresses, phone numbers and personal links; dates stay.

    >>> mask("ada@uni.example · +1 555 0100 123 · 08/2017 - 05/2019, arXiv:2303.04947")
    '… · … · 08/2017 - 05/2019, arXiv:2303.04947'
    """
    text = HANDLE.sub(HIDDEN, SPELT_EMAIL.sub(HIDDEN, EMAIL.sub(HIDDEN, text)))
    return PHONE.sub(lambda m: HIDDEN if _phone(m[0]) else m[0], text)


def _phone(text: str) -> bool:
    """Digits that are neither dates ("08/2021 - 05/2022") nor an arXiv number."""
    groups = DIGITS.findall(text)
    dates = any(map(YEAR.match, groups)) and all(YEAR.match(g) or len(g) <= 2 for g in groups)
    enough = sum(map(len, groups)) >= 8 and bool(SIGN.search(text))
    return enough and not dates and not ARXIV.match(text)
