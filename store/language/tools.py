"""The table tools.txt -> names of tools as they are written, and which mean other things."""

from functools import cache
from pathlib import Path
from string import ascii_letters as LETTERS

from store.language.words import key

TABLE = Path(__file__).with_name("tools.txt")


def written(name: str) -> str:
    """How a tool of this key is written; "" where the table has none.

    >>> written("cobol"), written("go"), written("sailing")
    ('COBOL', 'Go', '')
    """
    return _table().get(name, ("", ""))[0]


def doubtful(name: str) -> bool:
    """Whether a tool of this key has a name that means other things too.

    >>> doubtful("rust"), doubtful("kubernetes")
    (True, False)
    """
    return bool(_table().get(name, ("", ""))[1])


def everyday(name: str) -> bool:
    """Whether that is a word of every day.

    >>> everyday("rust"), everyday("kafka")
    (True, False)
    """
    return _table().get(name, ("", ""))[1] == "!"


@cache
def _table() -> dict[str, tuple[str, str]]:
    """key -> (as it is written, its mark)."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    names = ",".join(line for line in lines if not line.startswith("#")).split(",")
    told = [(n.strip(" ?!"), n.strip()[:1].strip(LETTERS)) for n in names if n.strip()]
    return {key(name): (name, mark) for name, mark in told}


def tool(word: str) -> bool:
    """Whether a folded word is the name of a tool, of two letters at least."""
    return len(word) > 1 and word in _table()
