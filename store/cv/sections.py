# ruff: noqa: C416
"""Lines -> sections: which lines are headings, of what kind, and the lines below each."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from store.cv import dates
from store.cv.headings import FILLERS, NOUNS, PHRASES, RANK
from store.cv.lines import Line
from store.cv.words import NATURAL

KIND_OF = {noun: kind for kind, nouns in reversed(NOUNS.items()) for noun in nouns.split()}
LONG_NOUNS = [noun for noun in KIND_OF if len(noun) >= 6]
SPACED = re.compile(r"(?:\w ){3,}\w")
NUMBERING = re.compile(
    r"^\s*(?:[IVX]{1,4}|[A-Z]|\d{1,2})[.)]\s+|\s*[(\[][^)\]]*[)\]]\s*$|[:：\s.]+$"
)
WORD = re.compile(r"[^\W\d_][\w'’\-]*|[&/+]")
YEARS = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading's kind ("" for what stands before the first heading) and the lines below it."""

    kind: str
    heading: Line | None
    lines: tuple[Line, ...]


def split(lines: tuple[Line, ...]) -> tuple[Section, ...]:
    """Every line in one section, in order; the first has no heading and may be empty."""
    found: list[tuple[str, Line | None, list[Line]]] = [("", None, [])]
    for index, line in enumerate(lines):
        kind = heading(line, lines[index + 1] if index + 1 < len(lines) else None, found[-1][0])
        if kind:
            found.append((kind, line, []))
            continue
        label, rest = _labelled(line, found[-1][0])
        if label:
            found.append((label, line, [rest]))
            continue
        found[-1][2].append(line)
    return tuple(Section(kind, line, tuple(rest)) for kind, line, rest in found)


def heading(line: Line, after: Line | None, current: str) -> str:
    """The kind of section that a line opens, or "" if it is no heading of one."""
    text = line.text
    if len(text) > 60 or "\t" in text or "@" in text:
        return ""
    kind, sure = kind_of(text)
    if not kind:
        return ""
    clothes = line.strong + line.caps + (line.gap > 0) + text.rstrip().endswith(":")
    if line.bullet == "•" and not (line.level or line.caps):
        return ""
    if text.rstrip()[-1:] in ".,;" or (after is None and not line.level):
        return ""
    if text[:1].islower() and not line.level:
        return ""
    if sure < 1 and not (line.level or line.caps or (line.strong and line.gap)):
        return ""
    if (
        kind == "languages"
        and after is not None
        and NATURAL & set(WORD.findall(after.text.casefold()))
    ):
        return kind
    if current == "skills" and kind in ("languages", "skills") and not (line.level or line.caps):
        return kind if clothes > 1 and kind != "skills" else ""
    if kind == "courses" and not line.level:
        return ""
    return kind


@lru_cache(maxsize=4096)
def kind_of(text: str) -> tuple[str, float]:
    """The kind that a heading's words name, and how sure: 1 every word is known, less a guess.

    >>> kind_of("Professional Background"), kind_of("MINDUSTRY EXPERIENCE")[0]
    (('work', 1.0), 'work')
    """
    folded = fold(text)
    if not folded or len(folded) > 60 or YEARS.search(folded):
        return "", 0.0
    words = [word for word in WORD.findall(folded)]
    if not words or len(words) > 8:
        return "", 0.0
    whole = " ".join(word for word in words if word not in "&/+")
    if whole in PHRASES:
        return PHRASES[whole], 1.0
    if "".join(words) in KIND_OF:
        return KIND_OF["".join(words)], 1.0
    kinds = [kind for part in _parts(words) if (kind := _part_kind(part))]
    unknown = [
        w for w in words if w not in FILLERS and w not in KIND_OF and not _in_phrase(w, whole)
    ]
    if kinds and not unknown:
        return min(kinds, key=RANK.index), 1.0
    return _guess(words, kinds, unknown)


def fold(text: str) -> str:
    """Lower case without accents, numbering, brackets, final colon; "E D U C" joined."""
    if SPACED.fullmatch(text.strip()):
        text = text.replace(" ", "")
    text = NUMBERING.sub("", NUMBERING.sub("", text))
    text = unicodedata.normalize("NFD", text.casefold())
    return (
        "".join(c for c in text if not unicodedata.combining(c))
        .replace("’", " ")
        .replace("'", " ")
        .strip()
    )


def _in_phrase(word: str, whole: str) -> bool:
    return any(word in phrase.split() and phrase in whole for phrase in PHRASES)


def _parts(words: list[str]) -> list[list[str]]:
    """A heading of two nouns ("Skills and Certifications") in two."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word in ("and", "&", "/", "+", "y", "e", "et", "und", "en"):
            parts.append([])
        else:
            parts[-1].append(word)
    return [part for part in parts if part]


def _part_kind(words: list[str]) -> str:
    whole = " ".join(words)
    if whole in PHRASES:
        return PHRASES[whole]
    for size in (3, 2):
        if (tail := " ".join(words[-size:])) in PHRASES and len(words) > size:
            return PHRASES[tail]
    return next((KIND_OF[word] for word in reversed(words) if word in KIND_OF), "")


def _guess(words: list[str], kinds: list[str], unknown: list[str]) -> tuple[str, float]:
    """A heading with a slip, an icon glued to it, or a word nobody foresaw."""
    if len(words) > 4 or len(unknown) > 1:
        return "", 0.0
    last = words[-1]
    if kinds and len(last) > 3 and (last in KIND_OF or _part_kind(words[-2:])):
        slip = len(unknown) == 1 and (
            len(unknown[0]) == 1 or any(unknown[0].endswith(f) for f in FILLERS if len(f) > 5)
        )
        return kinds[-1], 1.0 if slip else 0.6
    if len(last) >= 6:
        match = process.extractOne(last, LONG_NOUNS, scorer=fuzz.ratio, score_cutoff=88)
        if match and all(w in FILLERS for w in words[:-1]):
            return KIND_OF[match[0]], 0.9
        tail = next(
            (noun for noun in LONG_NOUNS if last.endswith(noun) and len(last) - len(noun) < 3), ""
        )
        if tail:
            return KIND_OF[tail], 0.8
    return "", 0.0


def _labelled(line: Line, current: str) -> tuple[str, Line]:
    """A heading in a column of its own, left of its first entry, or before a colon."""
    text = line.text
    if line.bullet or len(text) < 8:
        return "", line
    head, tab, rest = text.partition("\t")
    if not (tab and rest) or len(head) > 40 or dates.find(head):
        return "", line
    kind, sure = kind_of(head)
    if not kind or sure < 1 or kind in ("misc", "ignore", "courses") or kind == current:
        return "", line
    if current == "skills" and kind in (
        "languages",
        "skills",
        "certificates",
        "interests",
        "projects",
    ):
        return "", line
    if not (head.isupper() or (line.bold and line.bold[0][0] == 0 and line.gap) or line.gap > 1):
        return "", line
    from dataclasses import replace

    return kind, replace(line, text=rest, bold=(), indent=line.indent + len(head) + 3)
