"""Topics in other words: the table thesaurus.txt -> for the words of a topic, what else proves it.

A line of the table: names = wordings. Names mean the same; a name with a question mark is asked for
but proves nothing, for its words mean other things too ("vision", "pipelines").
"""

from functools import cache
from pathlib import Path

from store.language.words import american

Phrase = tuple[str, ...]
TABLE = Path(__file__).with_name("thesaurus.txt")
LONGEST = 6  # words of a name


def wordings(phrase: Phrase) -> tuple[Phrase, ...]:
    """What else proves a topic that the table knows; () for any other."""
    found = (p for line in _lines(phrase) for p in _proofs(line))
    return tuple(dict.fromkeys(found))


def known(phrase: Phrase) -> bool:
    """Whether the table has a topic of this name.

    >>> known(("graph", "neural", "networks")), known(("graph", "paper"))
    (True, False)
    """
    return bool(_lines(phrase))


def field(phrase: Phrase) -> bool:
    """Whether it is a field of work, not a tool: fields have names of several words.

    >>> field(("nlp",)), field(("kubernetes",))
    (True, False)
    """
    return any(" " in line.partition(",")[0].partition(" = ")[0] for line in _lines(phrase))


def _lines(phrase: Phrase) -> tuple[str, ...]:
    """The lines of the table that have a name."""
    return _table().get(_form(phrase), ()) if len(phrase) <= LONGEST else ()


def _form(phrase: Phrase) -> Phrase:
    """One form for plural and singular, British and American."""
    return tuple(american(w).removesuffix("s") if len(w) > 3 else w for w in phrase)


@cache
def _table() -> dict[Phrase, tuple[str, ...]]:
    """name -> its lines. The table is plain words: what `words` would do is not needed."""
    names: dict[Phrase, tuple[str, ...]] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            for name in line.partition(" = ")[0].split(","):
                form = _form(tuple(name.strip(" ?").split()))
                names[form] = (*names.get(form, ()), line)
    return names


@cache
def _proofs(line: str) -> tuple[Phrase, ...]:
    """What proves the names of a line."""
    called, _, other = line.partition(" = ")
    proving = [n for n in called.split(",") if "?" not in n] + other.split(";")
    return tuple(_telling(tuple(p.split())) for p in proving if p.strip())


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
