"""A phrase -> the people that it names with their roles."""

import re

from store.cv.phrases import names
from store.cv.phrases.cuts import balanced
from store.cv.phrases.hints import holds
from store.cv.phrases.scores import org
from store.cv.words.clues import ROLES

ROLE = re.compile(
    r"(?:(?<=[\s,;(.])|^)("
    + "|".join(sorted(map(re.escape, ROLES), key=len, reverse=True))
    + r")\s*(?::|：)\s*"
    r"|(?:(?<=[\s,;(.])|^)((?:co-)?supervised by|under the supervision of|advised by|mentored"
    r" by|hosted by|working with|adviser|advisor|supervisor"
    r"|instructor|manager|mentor)\s+(?=(?:Prof|Dr)\b|(?:Professor|Drs)\b)",
    re.I,
)
LABEL = re.compile(r"\s+([A-Z][a-z]+(?:ion|or|er|ct|nt|ue)s?):\s")
HINTS = (
    "advis", "superv", "mentor", "instructor", "manager", "host", "pi:", "pi：", "pi ", "pi\t",
    "betreuer", "directeur", "directrice", "encadr", "director", "begeleid", "relatrice",
    "relatore", "orientador", "promotor", "responsabile", "tutor", "working with",
    "导师", "guidance", "committee", "chair",
)  # fmt: skip
SPOKEN_OF = ("by", "prof", "dr", "under", "supervisor is")  # near a role without a colon
HONOURED = re.compile(r"(?:Drs?|Profs?|Mrs?|Ms)\.\s+(?=[A-ZÀ-Ž])|Professors?\s+(?=[A-ZÀ-Ž])")
BRACKETS = re.compile(r"\([^)]*\)")


def found(text: str) -> tuple[list[tuple[str, str]], str]:
    """(name, role) of "Manager: Jane Doe", "supervised by Dr. Doe", and the text without."""
    if not hinted(text):
        return [], text
    marks = list(ROLE.finditer(text))
    people: list[tuple[str, str]] = []
    left = [text[: marks[0].start()].rstrip(" ,;(")] if marks else []
    for index, mark in enumerate(marks):
        end = marks[index + 1].start() if index + 1 < len(marks) else len(text)
        words = _until_label(text[mark.end() : end])
        for said, _ in names.listed(BRACKETS.sub("", words)):
            name = names.tidy(said)
            if names.is_name(name):
                people.append(
                    (
                        name,
                        "Chair"
                        if f"{said} (chair)".casefold() in words.casefold()
                        else _role(mark),
                    )
                )
                continue
            first, rest = _headed(name)
            people += [(first, _role(mark))] if first else []
            if first or org(said) >= 1.4:  # "advised by Prof. Doe, Foo University"
                left.append(rest or said)
    return people, ", ".join(filter(None, left)) if people else text


def honoured(text: str) -> list[str]:
    """The names of a stretch that holds people with their titles and nothing else.

    >>> honoured("Dr. Jane Roe, Ms. Ann Doe and Mr. Bo Poe"), honoured("Dr. Roe Clinic")
    (['Jane Roe', 'Ann Doe', 'Bo Poe'], [])
    """
    if not HONOURED.match(text):
        return []
    called = [names.tidy(HONOURED.sub("", name)) for name, _ in names.listed(text)]
    return called if all(names.is_name(name) for name in called) else []


def _headed(text: str) -> tuple[str, str]:
    """A name and the institution right behind it: "Jane Doe Foo University"."""
    words = text.split()
    for size in (3, 2):
        name, rest = " ".join(words[:size]), " ".join(words[size:])
        if len(words) > size + 1 and names.is_name(name) and org(rest) >= 2:
            return name, rest
    return "", ""


def hinted(text: str) -> bool:
    """A quick look: could the text name somebody's role at all?"""
    return (":" in text or "：" in text or holds(text, SPOKEN_OF)) and holds(text, HINTS)


def _until_label(words: str) -> str:
    """What stands before another label: "Yang You Collaboration: Foo Group"."""
    label = LABEL.search(" " + words)
    return words[: max(0, label.start() - 1)] if label else balanced(words)


def _role(mark: re.Match[str]) -> str:
    said = (mark[1] or mark[2]).casefold()
    if said in ("advised by", "adviser"):
        return "Advisor"
    return ROLES.get(said) or ROLES.get(said.removeprefix("co-")) or "Supervisor"
