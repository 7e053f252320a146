"""The index -> what is damaged in it, in words."""

import hashlib
import sqlite3

from store.index import Index, Unusable


def trouble(index: Index) -> str:
    """What could change an answer; "" if nothing could. Reads the whole file."""
    try:
        return _database(index) or _texts(index)
    except (Unusable, sqlite3.DatabaseError) as error:
        return f"is damaged: {error}"


def _database(index: Index) -> str:
    found = [str(r[0]) for r in index.rows("pragma integrity_check(1)")]
    return "" if found == ["ok"] else f"is damaged: {found[0]}"


def _texts(index: Index) -> str:
    for row in index.rows("select name, text, digest from documents"):
        if hashlib.sha256(str(row["text"]).encode()).hexdigest() != row["digest"]:
            return f"is damaged: the text of {row['name']} has changed"
    return ""
