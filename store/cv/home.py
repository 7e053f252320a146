"""The head of a CV -> the town it gives as its person's own, as a fact."""

import re

from store.cv.phrases import dates
from store.cv.phrases.scores import org
from store.cv.phrases.towns import is_place, split_place
from store.cv.sections.sections import Section
from store.cv.words.places import CITIES
from store.privacy.traits import LABELS
from store.records import Fact

APART = re.compile(r"(?=[\s|•·⋅∙♦⋄◦;])(?:\t|\s+[-–—]\s+|\s*[|•·⋅∙♦⋄◦;]\s*|\s{3,}|\s(?=\S+@))")
LED = re.compile(
    r"(?:(?:currently|now)\s+)?(?:(?:based|living|located|residing|resident|lives?|resides)\s+)?in\s+"
    r"|(?:current\s+)?(?:location|city|residence|based in|lives in|town|wohnort|lieu|ciudad)"
    r"\s*[:：]\s*",
    re.I,
)
CODED = re.compile(r"([A-ZÀ-Ž][\w .'’-]{2,25}), ?[A-Z]{2}")  # "Nice, FR"
NAMED = re.compile(r"(?:[A-ZÀ-Ž][\w.'’-]*[ ,-]*){1,4}")
BARE = re.compile(rf"\W*(?:{'|'.join(LABELS)})\s*[:：]?\W*", re.I)
CONTACT = re.compile(r"(?:contact|kontakt|contacto|contato|contatti)\w*(?:\s\S+)?", re.I)
POSTED = re.compile(  # a town and state before their code: "Springfield, IL 62704"
    r"(?:^|,\s*)(([A-ZÀ-Ž][\w.'’ -]{2,25}),\s*[A-Z]{2})\s+"
    r"(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d)$"
)
LONGEST = 14  # words of a line that is no prose


def home(parts: tuple[Section, ...], name: str) -> list[Fact]:
    """The first place of the head that stands for itself, behind "based in" or behind an employer;
    [] where there is none, or where labels stand apart from their values: it may be where
    somebody was born."""
    lines = [line for part in parts if _is_head(part) for line in part.lines]
    if any(BARE.fullmatch(line.text) for line in lines):
        return []
    for line in lines:
        if len(line.text.split()) > LONGEST or dates.find(line.text):
            continue
        for part in APART.split(line.text):
            bare = part.strip(" ,;:()")
            if bare != name and (place := _place(bare)):
                return [Fact("location", place, line.number)]
    return []


def _is_head(part: Section) -> bool:
    """What stands before the first heading, or below "Contact"."""
    return not part.heading or bool(CONTACT.fullmatch(part.heading.text.strip(" :")))


def _place(part: str) -> str:
    """The place that a part of a line is or ends with; "" for none."""
    if not part or "@" in part or "http" in part:
        return ""
    led = LED.match(part)
    bare = part[led.end() :].strip() if led else part
    if is_place(bare) or (led and len(led[0]) > len("in ") and NAMED.fullmatch(bare)):
        return bare
    coded = CODED.fullmatch(bare)
    if coded and coded[1].casefold() in CITIES:
        return bare
    before, place = split_place(bare)
    if posted := POSTED.search(bare):  # of an address the town alone
        return posted[1] if posted[2].strip().casefold() in CITIES else ""
    employer = "," in bare and org(before.rpartition(",")[2].strip() or before)
    return place if employer and not any(map(str.isdigit, before)) else ""
