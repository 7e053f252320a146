"""The words that slips of spelling may stand for: those of all that is in the index, no other."""

from collections.abc import Iterable, Iterator

from sqlite_utils import Database

from store.changes.rows import WORDS
from store.language.words import words


def spell(db: Database) -> None:
    """The words of all that is in the index, and no other."""
    db.execute("delete from words")
    for sql in ("select text from entries", "select key from names where entry"):
        for (text,) in db.execute(sql).fetchall():
            db.conn.executemany(WORDS, [(w,) for w in set(words(text)) if w.isalpha()])


def spelled(document: int, db: Database) -> Iterator[str]:
    """The words of what was read from a document."""
    for (text,) in db.execute("select text from entries where document = ?", (document,)):
        yield from words(text)
    for (found,) in db.execute("select key from names where document = ?", (document,)):
        yield from found.split()


def drop_unseen(spelled: set[str], db: Database) -> None:
    """Those of these words that nothing in the index has any more."""
    for sql in ("select key from names where entry", "select text from entries"):
        spelled = _unseen(spelled, (text for (text,) in db.execute(sql)))
    db.conn.executemany("delete from words where word = ?", [(w,) for w in spelled])


def _unseen(spelled: set[str], texts: Iterable[str]) -> set[str]:
    left = set(spelled)
    for text in texts:
        if not left:
            break
        left.difference_update(words(text))
    return left
