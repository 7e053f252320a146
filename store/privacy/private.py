"""Which parts of a line stay private: contact details are masked, protected traits never leave."""

import re

from store.privacy.postal import unplaced
from store.privacy.traits import LABELS, MEASURES, SENTENCES, WEAK_LABELS

HIDDEN = "…"  # stands where something was taken out of a quote

# All counts are bounded, so that no line takes longer than its length: 64 is the longest name
# before an @ (RFC 5321).
NAME, HOST, GAP = r"(?<![\w.+-])[\w.+-]{1,64}", r"[\w-]{1,63}", r"\s{0,3}"
OPEN, CLOSE = rf"[\[({{<]{GAP}", rf"{GAP}[\])}}>]"
AT = rf"{GAP}(?:[@＠]|{OPEN}(?:at|ät|arroba|chiocciola|kukac|собака){CLOSE}){GAP}"
DOTS = r"(?:dot|punkt|punto|ponto|point|kropka|точка)"
DOT = rf"{GAP}(?:\.|{OPEN}{DOTS}{CLOSE}|\bdot\b){GAP}"
ENDING = r"(?:com|org|edu|net|gov|info|example|[a-z]{2})"  # how the name of a site ends
EMAILS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"{NAME}(?:\*{{1,3}}[\w.+-]{{1,64}}){{0,4}}[@＠]{HOST}(?:\.{HOST})+",
        rf"\{{[^{{}}@]{{1,80}}\}}{AT}{HOST}(?:\.{HOST})+",  # "{ada,bob}@site.org"
        rf"{NAME}{AT}{HOST}(?:{DOT}{HOST}){{0,5}}{DOT}{ENDING}\b",
        # Words alone: "ada at cs dot site dot edu", not "at Google dot matrix team"
        rf"{NAME}(?:\s{{1,3}}dot\s{{1,3}}{HOST}){{0,3}}\s{{1,3}}at\s{{1,3}}{HOST}(?:\s{{1,3}}dot\s{{1,3}}{HOST}){{0,5}}"
        rf"\s{{1,3}}dot\s{{1,3}}{ENDING}\b",
    )
)
# "Engineer @ booking.com" is a job, "ada @ site.org" an address torn by a PDF reader.
JOB = re.compile(r"[A-Z][\w-]* [@＠] ")
HANDLES = (
    re.compile(r"!\[[^\]]{0,200}\]\([^)]{0,400}\)"),  # a photograph
    re.compile(r"(?:https?://|www\.)\S+|\b(?:linkedin|github|twitter|facebook)\.com/\S+", re.I),
    re.compile(
        r"\b(?:skype|wechat|weixin|微信|telegram|whatsapp|qq|discord)(?:\s+id)?\s*[:：]\s*"
        r"@?[\w.-]*[\d_.@][\w.-]*",
        re.I,
    ),
)
# A number that a word or a sign calls one: "Tel. 5550123", "☎ 555/0123".
CALLED_PHONE = re.compile(
    r"(?:\b(?:tel(?:e(?:ph|f)on[eo]?)?|phone|cell(?:ular)?|mob(?:ile|il)?|fax|handy|móvil)\b|[☎📞📱])"
    r"(?:\s+n(?:o|umber)\b)?[\W_]{0,4}(\+?[(\d][\d ().*/-]{4,20}\d)",
    re.I,
)
# Eight digits or more with the signs between them that phone numbers have.
PHONE = re.compile(r"(?<![\w.])[*]{0,3}[(+]?[*]{0,3}[(+]?\d[\d ().*/-]{6,18}\d(?![\w.]*\w)")
SIGN = re.compile(r"[ ().+-]")
DIGITS = re.compile(r"\d+")
YEAR = re.compile(r"(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:[0-3]\d)?)?$")  # "2015", "201509"
ARXIV = re.compile(r"\d{4}\.\d{4,5}\b")
NUMBERED = re.compile(
    r"(?:\b(?:isbn|issn|doi|patent|pp?|pages?)\W{0,3}|\d\)?:\s?|\b10\.\d{4,}/)$", re.I
)
BEFORE = 20  # characters before a number that may say what it counts

SEPARATORS = re.compile(
    r"[|·•;,(\t]|\s{4,}|(?<=\w\w)\.\s"
)  # between details that stand on one line
PROTECTED = re.compile(
    rf"^\W*(?:[A-Z]\W+)?(?:"
    rf"(?:{'|'.join(LABELS)})\s*(?:\(.{{0,20}}\))?(?:\s*[:：.|–-]|\s+\d|\t|\s{{2,}}|\W*$)"
    rf"|(?:{'|'.join(WEAK_LABELS)})\s*(?:\(.{{0,20}}\))?\W{{0,2}}(?:[:：|\t]|\s{{2,}})\W{{0,2}}"
    rf"|(?:{'|'.join(MEASURES)})\W{{1,4}}\d"
    rf"|(?:{'|'.join(SENTENCES)}))",
    re.I,
)


def protected(line: str) -> bool:
    """Whether a line states a trait that is never shown or searched.

    >>> [protected(t) for t in ("Date of Birth: 1 May 1990", "Sex: F", "Age estimation of faces")]
    [True, True, False]
    """
    return any(PROTECTED.match(part) for part in (line, *SEPARATORS.split(line)))


def mask(text: str) -> str:
    """A line without mail addresses, phone numbers, personal links and streets; dates stay.

    >>> mask("ada@uni.example · +1 555 0100 123 · 08/2017 - 05/2019, arXiv:2303.04947")
    '… · … · 08/2017 - 05/2019, arXiv:2303.04947'
    """
    for pattern in EMAILS:
        text = pattern.sub(lambda m: m[0] if JOB.match(m[0]) else HIDDEN, text)
    for pattern in HANDLES:
        text = pattern.sub(HIDDEN, text)
    text = unplaced(text)
    text = CALLED_PHONE.sub(lambda m: m[0].replace(m[1], HIDDEN), text)
    return PHONE.sub(lambda m: HIDDEN if _phone(m) else m[0], text)


MARK = re.compile(r"\d\.\d+\s*/\s*\d")


def _phone(found: re.Match[str]) -> bool:
    """Digits that are neither dates ("08/2021 - 05/2022") nor the number of a paper or page."""
    text = found[0]
    groups = DIGITS.findall(text)
    dates = any(map(YEAR.match, groups)) and all(YEAR.match(g) or len(g) <= 2 for g in groups)
    enough = sum(map(len, groups)) >= 8 and bool(SIGN.search(text))
    before = found.string[max(0, found.start() - BEFORE) : found.start()]
    if MARK.search(text):  # "4.61/5.00 (92.2/100"
        return False
    return enough and not dates and not ARXIV.match(text) and not NUMBERED.search(before)
