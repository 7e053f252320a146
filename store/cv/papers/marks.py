"""What is said of a paper in passing (number, links, prizes, status) -> facts, and the rest."""

import re

from store.cv.page.lines import Line
from store.cv.phrases.hints import holds
from store.records import Fact

ARXIV = re.compile(
    r"\[?\(?\b(?:arxiv\s*(?:preprint)?\s*(?:arxiv)?|abs)\s*[:/"
    r" ]\s*(?:arxiv:)?(?P<id>(?P<yy>\d\d)(?:0[1-9]"
    r"|1[0-2])\.\d{4,5})(?:v\d+)?(?:\s*\[[\w.\-]+\])?[)\]]?",
    re.I,
)
URL = re.compile(  # a line may end within a DOI
    r"(?:\bdoi:?\s*)?https?://(?:dx\.)?doi\.org/10\.\s?\d{4,9}/\s?[^\s,;)\]>]+"
    r"(?:(?<=[./-])\s(?=\S*\d)[\w()]*[./-][\w./()-]+)?"
    r"|(?:\bdoi:?\s*)?https?://[^\s,;)\]>]+|\bdoi(?:\.org/|:?\s*)(?:doi\.org/)?\s?10\.\d{4,}/[^\s,;)\]]+"
    r"|\b10\.\d{4,9}/[^\s,;)\]]+",
    re.I,
)
AWARD = re.compile(
    r"[(\[]?\s*\b((?:(?:nominated for (?:the )?)?"
    r"(?:best|outstanding|distinguished|honou?rable|top|test[- ]of[- ]time"
    r"|notable|most|runner)[\w\s'-]{0,40}?(?:award|paper|mention|prize|nominee|candidate"
    r"|finalist|top[- ]\d+%|runner[- ]up|nomination)s?(?:\s+(?:award|runner[- ]up|candidate"
    r"|finalist|nominee|nomination|honou?rable mention)s?)*)"
    r"|(?:full\s)?oral(?:\s(?:presentation|paper))?|spotlight(?:\s(?:presentation|paper))?"
    r"|highlight(?:\spaper)?)(?:\s*\([^()]*%[^()]*\)"
    r"|\s*,?\s*(?:top\s)?\d[\d.]*%)?(?:\s*[)\]])?",
    re.I,
)
STATUS = re.compile(
    r"[(\[]?\b(?:currently )?((?:re-?|solicited and )?submitted(?: to)?"
    r"|under (?:review|revision)(?: at| for| in)?"
    r"|in (?:preparation|press|submission|revision)|to appear(?: in)?"
    r"|(?:conditionally |provisionally )?accepted(?: (?:at|to|by|for publication(?: in| to| at)?))?"
    r"|r\s?&\s?r(?: at)?|(?:revise|reject) (?:and|&) resubmit(?: at)?|forthcoming(?: in)?"
    r"|in prep\.?"
    r"|(?<![A-Za-z] )working paper|eingereicht|soumis|en revisión)\b[)\]]?",
    re.I,
)
# What no prize and no status lacks: a quick look before the patterns.
SENT_TO = re.compile(
    r"[(\[]?(?:currently )?(?:submitted|under (?:review|revision)|in submission|r\s?&\s?r)"
    r"\s(?:to|at|for|in)\s[^.,;)\]]+",
    re.I,
)
AWARDED = (
    "award", "prize", "best", "oral", "spotlight", "highlight", "outstanding", "mention", "top",
    "notable", "distinguished", "runner", "most", "honorable", "honourable", "test of time",
    "test-of-time",
)  # fmt: skip
STATED = (
    "submi", "review", "&", "resubmit", "prepar", "press", "prep",
    "appear", "accepted", "forthcoming",
    "revision", "working", "eingereicht", "soumis", "revisión",
)  # fmt: skip
PREPOSITION = re.compile(r"(?<!preparation)(?<!press)\s(?:at|to|for|by|in|for publication in)$")
TRAILING_LINKS = re.compile(
    r"\s*[\[(](?:\s*(?:pdf|code|link|paper|project(?: page)?|website|slides|video|poster|demo"
    r"|doi|bibtex|data|github|url|abs|supp\w*|press|blog|talk|arxiv|html|page)\s*[,"
    r"|/;]?)+[\])]",
    re.I,
)
# Who edited the book in which a paper stands: "In A. Roe & B. Doe (Eds.), The Book".
EDITORS = re.compile(
    r"\b(In:?\s+)(?:(?:[A-ZÀ-Ž][\w'’.-]*|&|and|van|von|de),? ){1,14}"
    r"\s*\((?:[Ee]ds?|Hrsg)\.?\)[,:]?\s+(?=[A-Z])"
)
# Those for whom the authors speak: "J. Roe et al. (FOO Collaboration), A Title".
COLLABORATION = re.compile(
    r"[(\[](?:(?:for|on behalf of) )?(?:the )?[^()\[\]]{2,60} [Cc]ollaborations?[)\]],?"
    r"|(?<=\s)(?:for|on behalf of) the (?:[A-Z][\w&/+-]* ){1,4}[Cc]ollaborations?\b,?"
)
YEAR = re.compile(r"(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)")


def taken(item: Line) -> tuple[str, list[Fact], str]:
    """Take numbers, links, prizes and status out of the text (blanks keep the offsets)."""
    text, facts, year = item.text, [], ""  # type: str, list[Fact], str

    def blank(match: re.Match[str]) -> str:
        return "\t" + " " * (len(match[0]) - 1)

    low = text.casefold()
    if ("rxiv" in low or "abs" in low) and (found := ARXIV.search(text)):
        facts.append(
            Fact("url", f"https://arxiv.org/abs/{found['id']}", item.line_at(found.start()))
        )
        year = "20" + found["yy"]
        text = ARXIV.sub(blank, text)
    linked = "http" in low or "10." in low
    for match in URL.finditer(text) if linked else ():
        if not any(f.field == "url" for f in facts):
            facts.append(Fact("url", _address(match[0]), item.line_at(match.start())))
    text = URL.sub(blank, text) if linked else text
    text = EDITORS.sub(_unedited, text) if "(ed" in low or "(hrsg" in low else text
    text = COLLABORATION.sub(blank, text) if "ollaboration" in text else text
    text = TRAILING_LINKS.sub(blank, text) if "[" in text or "(" in text else text
    told = AWARD.finditer(text, min(12, len(text) // 3)) if holds(low, AWARDED) else ()
    for match in told:
        if _is_award(match, text):
            facts.append(Fact("awards", _unbracketed(match[0]), item.line_at(match.start())))
            text = text[: match.start()] + blank(match) + text[match.end() :]
    for match in STATUS.finditer(text) if holds(low, STATED) else ():
        if match.start() > 8:
            status = PREPOSITION.sub("", match[1].casefold())
            facts.append(Fact("status", status, item.line_at(match.start())))
            end = match.end()
            if year and (sent := SENT_TO.match(text[match.start() :])):
                end = (
                    match.start() + sent.end()
                )  # a preprint appears on arXiv, wherever it was sent
            gap = "\t" + " " * (end - match.start() - 1)
            text = text[: match.start()] + gap + text[end:]
    return text, facts, year


def unlinked(text: str) -> str:
    """Without addresses, whose numbers are no years: "doi.org/10.1111/2041-210X"."""
    return URL.sub("", text) if "http" in text or "10." in text else text


def _unedited(match: re.Match[str]) -> str:
    """ "In", and blanks in place of the editors before it."""
    return " " * (len(match[0]) - len(match[1])) + match[1]


def _address(printed: str) -> str:
    """A link as printed; a DOI's number as the link that it stands for."""
    printed = printed.rstrip(".").replace(" ", "") if "http" in printed else printed.rstrip(".")
    start = printed.find("http")
    return printed[start:] if start >= 0 else f"https://doi.org/10.{printed.partition('10.')[2]}"


def _is_award(match: re.Match[str], text: str) -> bool:
    """ "Oral" and "Highlight" are prizes in brackets or behind the venue, not within a title."""
    if match[0].lstrip()[:1] in "([" or "award" in match[0].casefold() or "%" in match[0]:
        return True
    return not re.search(r"[a-z]{3}", text[match.end() :]) or bool(
        YEAR.search(text[match.end() : match.end() + 12])
    )


def _unbracketed(text: str) -> str:
    text = text.strip(" ,.;")
    if text[:1] in "([":
        text = (
            text[1:]
            .removesuffix(")" if text.count(")") > text.count("(") - 1 else "")
            .removesuffix("]")
        )
    return text.strip(" ,.;")
