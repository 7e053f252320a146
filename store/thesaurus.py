"""Topics in other words: the table thesaurus.txt -> for the words of a topic, what else proves it.

A line of the table: names = wordings. Names mean the same; a name with a question mark is asked for
but proves nothing, for its words mean other things too ("vision", "pipelines").
"""

from functools import cache
from pathlib import Path

from store.words import BRITISH, words

Phrase = tuple[str, ...]
TABLE = Path(__file__).with_name("thesaurus.txt")
LONGEST = 6  # words of a name


def wordings(phrase: Phrase) -> tuple[Phrase, ...]:
    """What else proves a topic that the table knows; () for any other."""
    return _lines()[1][_named(phrase)] if known(phrase) else ()


def known(phrase: Phrase) -> bool:
    """Whether the table has a topic of this name.

    >>> known(("graph", "neural", "networks")), known(("graph", "paper"))
    (True, False)
    """
    return len(phrase) <= LONGEST and _form(phrase) in _lines()[0]


def field(phrase: Phrase) -> bool:
    """Whether it is a field of work, not a tool: fields have names of several words.

    >>> field(("nlp",)), field(("kubernetes",))
    (True, False)
    """
    return known(phrase) and _lines()[2][_named(phrase)]


def _named(phrase: Phrase) -> int:
    return _lines()[0][_form(phrase)]


def _form(phrase: Phrase) -> Phrase:
    """One form for plural and singular, British and American."""
    return tuple(BRITISH.sub(r"\1z\2", w).removesuffix("s") if len(w) > 3 else w for w in phrase)


@cache
def _lines() -> tuple[dict[Phrase, int], list[tuple[Phrase, ...]], list[bool]]:
    """name -> line, each line's proofs, and whether it is a field."""
    names: dict[Phrase, int] = {}
    proofs: list[tuple[Phrase, ...]] = []
    fields: list[bool] = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        called, _, other = line.partition(" = ")
        for name in called.split(","):
            names.setdefault(_form(tuple(words(name))), len(proofs))
        proving = [n for n in called.split(",") if "?" not in n] + other.split(";")
        proofs.append(tuple(dict.fromkeys(_telling(tuple(words(p))) for p in proving if p.strip())))
        fields.append(" " in called.split(",")[0])
    return names, proofs, fields


def _telling(phrase: Phrase) -> Phrase:
    """A wording without articles inside; "segmentation of images" as it is asked for, "images
    segmentation", which finds both.

    >>> _telling(("lead", "of", "a", "team"))
    ('team', 'lead')
    """
    words = list(phrase)
    if words.count("of") == 1 and 0 < (at := words.index("of")) < len(words) - 1:
        words = words[at + 1 :] + words[:at]
    return (*(w for w in words[:-1] if w not in ARTICLES), words[-1])


ARTICLES = frozenset("a an the".split())
