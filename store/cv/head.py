"""The lines before the first heading -> name, label, place, overview; the name from evidence."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from store.cv.blocks.pieces import judge
from store.cv.page import contacts
from store.cv.page.lines import Line
from store.cv.phrases import dates, names
from store.cv.phrases.hints import among, behind, holds
from store.cv.phrases.kinds import fold, kind_of
from store.cv.phrases.scores import title
from store.cv.phrases.towns import is_place
from store.cv.words.clues import TITLES
from store.records import Entry, Fact

DIVIDED = re.compile(
    r"(?=[\s|,])(?:\t|\s+[|•·⋅∙♦]\s+|\s+[-–—]\s+|\s*[|]\s*"
    r"|,\s+(?=(?:Ph\.?D|M\.?D|MBA|M\.?S|CPA|RN|PMP|P\.?E)\b))"
)
LABEL = re.compile(
    r"^(?:(?:full\s)?name|nom|nombre|nome|naam|姓名|candidate(?: name)?"
    r"|applicant(?: name)?|surname\(s\) ?/ ?first name\(s\)"
    r"|first name\(s\) ?/ ?surname\(s\)|first name / surname|cognome e nome|nom et"
    r" prénom)\s*[:：\t]\s*",
    re.I,
)
TITLED = re.compile(
    r"['’]s\s+(?:curriculum vitae|c\.?v\.?|r[eé]sum[eé])$|"
    r"^(?:(?:curriculum vitae(?: et studiorum)?|c\.?v\.?|résumé|resume|lebenslauf|curriculum)"
    r"\s*(?:of|von|de|di"
    r"|do|del|for|[-–—:|])?\s*)+|\s*[-–—|:,(]?\s*(?:curriculum vitae|c\.?v\.?|résumé|resume"
    r"|lebenslauf)\)?$",
    re.I,
)
# What none of these lacks: a quick look before the pattern.
HEADINGS = ("curriculum", "cv", "c.v", "sum", "lebenslauf")
NOTED = re.compile(r"\s*\[\d\]$|(?<=[a-z]{3})\d$")  # "Jane Doe [1]": a footnote's mark
# Letters behind a name: "Ada Roe, CPA, CFA"; and initials without a blank: "A.K.Roe".
QUALIFIED = re.compile(
    r"(?:(?:CA|CPA|CFA|ACCA|FCCA|ACA|FCA|CMA|CIA|CISA|PMP|PE|P\.E\.|EIT|RN|BSN|MSN|LPN|MD|DO|DDS|JD"
    r"|J\.D\.|Esq\.?|MBA|CISSP|CSM|SHRM-CP|PHR|SPHR|LCSW|RD|AIA|LEED AP|M\.?Ed\.?|M\.?S\.?|M\.?A\.?"
    r"|Ed\.?D\.?)[ ,/]*)+"
)
INITIALS = re.compile(r"(?:[A-Z]\.){1,3}[A-Z][^\W\d_]{2,}(?: [A-Z][^\W\d_]+)?")
LED = re.compile(r"(?:di|of|de|von|do)\s(?=[A-Z])")
CAMEL = re.compile(r"[A-Z][a-z]{2,}[A-Z][a-z]+")  # "PatExample", whose blank a reader lost
CAMEL_EDGE = re.compile(r"(?<=[a-z])(?=[A-Z])")
CONTACT = re.compile(r"\s(?=\S*@|\+?\(?\d)")
HOST = re.compile(r"(?:https?://)?(?:www\.)?(?:github|gitlab|linkedin)\.com/(?:in/)?")
DIGIT = re.compile(r"\d")
SINGLE = re.compile(r"\s\S\s")  # what it never lacks: a quick look
SPACED = re.compile(r"(?:[^\W\d_]\s){3,}[^\W\d_](?:\s{2,}|$)|^(?:[^\W\d_] ){2,}[^\W\d_]$")
UPDATED = re.compile(
    r"(?:last\s+)?(?:updated?|revised|modified)|\bas of\b|\bstand\b|mise à jour|aktualisiert"
    r"|actualiza(?:do|ción)|atualiza(?:do|ção)|aggiorna(?:to|mento)|bijgewerkt",
    re.I,
)
# What no such word lacks: a quick look before the pattern.
UPDATES = ("updat", "revis", "modifi", "as of", "stand", "mise", "tuali", "aggiorn",
           "bijgewerkt")  # fmt: skip
CONTACTED = (
    "@", "linkedin", "github", "gitlab.com", "gitlab:", "researchgate", "webofscience",
    "web of science", "website", "homepage", "scholar.google", "google scholar", "orcid",
    "email", "e-mail", "phone", "mobile", "telefon", "téléphone", "☎", "✆", "📞",
)  # fmt: skip
# "Stuttgart, den 3. Februar 2023", and "November 21, 2024 Jane Roe · Résumé 1" at a page's foot.
CLOSED = re.compile(
    r"[A-ZÀ-Ž][\w .-]{2,24},\s*(?:den|le|am|el|il|,)?\s*\d{1,2}\.?\s\S+\s\d{4}\.?"
    r"|(?:curriculum vitae|r[eé]sum[eé]|cv)\s*[,–—(-]\s*\w+ \d{4}\)?"
    r"|\w+ (?:\d{1,2}, )?\d{4}\s+.{2,60}\b(?:résumé|resume|cv|curriculum vitae|lebenslauf)\b.{0,6}",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Named:
    """A name, where it stands, and whether it was concluded."""

    name: str = ""
    line: int = 1
    inferred: bool = False
    reason: str = ""


def facts(lines: tuple[Line, ...], name: Named) -> list[Fact]:
    """The label of the head; its prose as summary."""
    found: list[Fact] = []
    prose: list[Line] = []
    for line in lines:
        own = line.text.strip().casefold() == name.name.casefold()
        if own and line.number == name.line and not name.inferred:
            continue
        words = len(line.text.split())
        if (
            (words > 14 or (words > 4 and line.text.endswith(".") and not line.caps))
            and "@" not in line.text
            and "http" not in line.text
        ):
            prose.append(line)
            continue
        for part in DIVIDED.split(line.text):
            part = (part or "").strip(" ,;:")
            if (
                not is_place(part)
                and title(part) >= 2
                and not dates.find(line.text)
                and "http" not in line.text
                and part not in [words for words, _ in line.links]
                and ":" not in part
                and len(part.split()) < 9
                and not any(f.field == "label" for f in found)
                and "@" not in part
            ):
                found.append(Fact("label", part, line.number))
    if prose:
        found.append(Fact("summary", "\n".join(line.text for line in prose), prose[0].number))
    return found


def name(
    lines: tuple[Line, ...], count: int, entries: Iterable[Entry], people: list[Fact]
) -> Named:
    """Whose CV it is; `count` lines stand before a heading, `people` holds mail and links."""
    authors = Counter(a for e in entries if e.kind == "publications" for a in set(e.all("authors")))
    ids = " ".join(
        f.value.split("@")[0] for f in people if f.field in ("email", "username", "url")
    ).casefold()
    ids = HOST.sub("", ids)
    best, score = Named(), 0.0
    for index, line in enumerate(lines[: max(40, min(count, 80))]):
        if score >= 2.0 and index >= max(count, 3):
            break
        for spot, part in _candidates(line, lines[index + 1] if index + 1 < len(lines) else None):
            worth = _worth(part, line, index, count, spot, ids, authors)
            if worth > score:
                bare = names.tidy(names.NICKNAME.sub(" ", part))
                best, score = Named(bare, line.number), worth
    if score >= 2.0:
        return best
    labelled = next((line for line in lines if LABEL.match(line.text)), None)
    if labelled and names.is_name(names.tidy(LABEL.sub("", labelled.text))):
        return Named(names.tidy(LABEL.sub("", labelled.text)), labelled.number)
    return inferred(list(entries), people) if best.name == "" or score < 2.0 else best


def _candidates(line: Line, after: Line | None) -> Iterable[tuple[int, str]]:
    """Stretches of a line that may be a name."""
    if len(line.text) > 160 or (line.text.endswith(".") and line.text.count(" ") > 7):
        return
    text = behind(LABEL, line.text)
    text = TITLED.sub("", text) if holds(text, HEADINGS) else text
    text = text.strip()
    text = NOTED.sub("", text) if text[-1:] == "]" or text[-1:].isdigit() else text
    if SINGLE.search(text) and SPACED.search(text):
        text = re.sub(r"\s{2,}|\t", "\t", text)
        text = " ".join(re.sub(r"(?<=\b\w) (?=\w\b)", "", part) for part in text.split("\t"))
    yield from ((0, line.text[start:end]) for start, end in line.bold)
    if led := LED.match(text):  # below "Curriculum vitae"
        yield 0, text[led.end() :]
    first, comma, rest = text.partition(", ")
    mail = rest.rpartition("@")[0].rpartition(" ")[2].casefold() if comma else ""
    if mail and any(len(word) > 2 and word.casefold() in mail for word in first.split()):
        yield 0, first  # "Ada Roe, Ulm, 555-0100, ada@example.org"
    if comma and QUALIFIED.fullmatch(rest):
        yield 0, first  # "Ada Roe, CPA"
    if "." in text[:8] and INITIALS.fullmatch(text):
        yield 0, text.replace(".", ". ")  # "A.Roe"
    for spot, part in enumerate(DIVIDED.split(text)):
        part = part.strip(" ,;:") if part else ""
        yield spot, part
        if contact := CONTACT.search(part):
            yield spot, part[: contact.start()].strip()
    if "\t" in text and len(text.split()) < 6:  # "Pat (Patricia)  Example"
        yield 0, text.replace("\t", " ")
    if CAMEL.fullmatch(text):
        yield 0, CAMEL_EDGE.sub(" ", text)
    lone = len(text.split()) == 1 and after is not None and len(after.text.split()) == 1
    if lone and after and text.isalpha() and after.text.isalpha():
        yield 0, f"{text} {after.text}"


def _worth(
    part: str, line: Line, index: int, count: int, spot: int, ids: str, authors: Counter[str]
) -> float:
    """Evidence that a stretch is the owner's name; 2 is enough."""
    alone = index < 2 and len(part) > 2 and part.isalpha() and fold(part) in ids
    if alone and part[0].isupper() and not kind_of(part)[0]:
        return 2.5  # a name of one word, which the mail or the profile has as well
    if index < 2 and part.islower() and 0 < part.count(" ") < 4 and _in_small(part, ids):
        return 2.4
    if (index < 2 or LABEL.match(line.text)) and _of_trade(part, ids):
        return 2.4
    asian = names.CJK.match(part) or names.HANGUL.match(part)
    spaced = asian or (0 < part.count(" ") < 8 and not part[0].islower())
    if len(part) > 60 or not spaced or "@" in part or DIGIT.search(part):
        return 0.0
    bare = names.tidy(names.NICKNAME.sub(" ", part))
    if (
        not names.is_name(bare)
        or kind_of(part)[0]
        or is_place(part)
        or judge(bare)[0] in ("org", "venue", "place")
    ):
        return 0.0
    worth = 2.2 if index < max(count, 1) else 1.0 if index < 15 else 0.8
    worth -= min(0.12 * index, 0.9) + 0.3 * spot
    worth += (
        0.5 * (line.level > 0)
        + 0.3 * line.strong
        + 0.3 * part.isupper()
        + 1.5 * bool(LABEL.match(line.text))
    )
    folded = [fold(word) for word in bare.split() if len(word) > 1]
    matched = [len(w) > 2 and w in ids for w in folded]
    worth += 1.0 * any(matched) + 1.0 * (sum(matched) > 1) + 0.5 * (bare in authors)
    return worth


def _of_trade(part: str, ids: str) -> bool:
    """A name whose last word is a trade, "Rusty Welder", where the mail has the first as well."""
    first, _, last = part.partition(" ")
    shaped = len(first) > 2 and first.isalpha() and last.isalpha() and part[0].isupper()
    return shaped and last.casefold() in TITLES and fold(first) in ids and title(first) == 0


def _in_small(part: str, ids: str) -> bool:
    """A name without capitals, of which the mail address holds a word."""
    name = part.title()
    long = [word for word in part.split() if len(word) > 3]
    return names.is_name(name) and any(word in ids for word in long)


def inferred(entries: list[Entry], basics: list[Fact]) -> Named:
    """The one author of all papers; else what the mail address or a profile spells out."""
    papers = [e for e in entries if e.kind == "publications" and e.all("authors")]
    if len(papers) > 1:
        shared = set(papers[0].all("authors"))
        for paper in papers[1:]:
            shared &= set(paper.all("authors"))
        ids = " ".join(f.value for f in basics if f.field in ("email", "username")).casefold()
        told = {name for name in shared if any(w in ids for w in _long_words(name))}
        shared = shared if len(shared) < 2 else told
        if len(shared) == 1:
            name = shared.pop()
            line = next(f.line for f in papers[0].facts if f.value == name)
            many = "both" if len(papers) == 2 else f"all {len(papers)}"
            return Named(names.tidy(name), line, True, f"the one author of {many} publications")
    for fact in basics:
        words = (
            re.split(r"[._\-]", fact.value.split("@")[0])
            if fact.field in ("email", "username")
            else []
        )
        words = [w for w in words if w.isalpha()]
        if len(words) in (2, 3) and all(len(w) > 1 for w in words):
            name = " ".join(word.capitalize() for word in words)
            if names.is_name(name):
                said = "mail address" if fact.field == "email" else "profile's address"
                return Named(name, fact.line, True, f"the words of the {said}")
    return Named()


def is_own_date(line: Line) -> bool:
    """The line tells when the CV was written: an update, a letter's close, a page's foot."""
    text = line.text
    if len(text) > 80 or not dates.find(text):
        return False
    told = holds(text, UPDATES) and UPDATED.search(text)
    return bool(told or ("," in text and CLOSED.fullmatch(text.replace("\t", " "))))


def _long_words(name: str) -> list[str]:
    return [word for word in fold(name).split() if len(word) > 3]


def contact_lines(lines: tuple[Line, ...], count: int) -> list[Line]:
    """Where contact data may stand: the head, and lines that look like it elsewhere."""
    near = list(lines[: min(count, 30)])
    far = [line for line in lines[len(near) :] if len(line.text) < 160]
    told = set(among([line.text for line in far], CONTACTED))
    return near + [
        line
        for index, line in enumerate(far)
        if index in told or (len(line.text) < 40 and contacts.is_contact(line.text))
    ]
