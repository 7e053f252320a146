"""Words on the command line -> the one person or document that they mean."""

from pathlib import PurePath

from store.disk.opening import NotDone
from store.disk.seal import Query
from store.language.words import key
from store.privacy.private import mask

NAMED = (
    "select distinct d.person from names n join documents d on d.id = n.document"
    " where n.slot = 'person' and n.key = ? and n.value != d.file and n.weight >= ?"
)
FILED = "select distinct person from documents where name = ? or path = ?"
WRITTEN = (
    "select distinct d.person from contacts c join documents d on d.id = c.document"
    " where c.field = 'email' and lower(c.value) = ?"
)
SHOWN = "select id from people where name = ? collate nocase"
FILES = "select name from documents where person = ? and not replaced order by as_of desc, id desc"
MOST = 12  # files that are named
WHOLE, ANY = 2, 1  # weights of a key that is a whole name, or a part of one


def whom(words: str, query: Query, part: bool = True) -> int:
    """The row of the person that a name, a mail address or a file's name means.

    `part`: a surname will do where one person alone has it. Raises NotDone.
    """
    found = _people(words, query, part)
    if len(found) == 1:
        return found[0]
    if not found:
        found = [] if part else _people(words, query, True)
        if not found:
            raise NotDone(f"refused: {shown(words)}: nobody in the index is called so")
    files = "; ".join(called(person, query) for person in found)
    if len(found) == 1:
        raise NotDone(f"refused: {shown(words)}: say the whole name: {files}")
    raise NotDone(f"refused: {shown(words)}: fits {len(found)} people; name a file: {files}")


def _people(words: str, query: Query, part: bool) -> list[int]:
    """By the surest way that finds anybody: a file, an address, a whole name, a part of one."""
    wanted = " ".join(words.split())

    def rows(sql: str, *values: object) -> set[int]:
        return {int(row[0]) for row in query(sql, values)}

    found = rows(FILED, wanted, wanted) or rows(WRITTEN, wanted.casefold())
    found = found or rows(SHOWN, wanted) | rows(NAMED, key(wanted), WHOLE)
    if not found and part:
        found = rows(NAMED, key(wanted), ANY)
    if not found:
        files = query("select distinct person, file from documents", ())
        found = {int(person) for person, file in files if PurePath(file).stem == wanted}
    return sorted(found)


def called(person: int, query: Query) -> str:
    """A person with their files: "Ada Lindqvist (ada-lindqvist.md)"."""
    name = next(
        (str(row[0]) for row in query("select name from people where id = ?", (person,))), ""
    )
    rows = [str(row[0]) for row in query(FILES, (person,))]
    more = [f"{len(rows) - MOST} more"] if len(rows) > MOST else []
    files = ", ".join([*rows[:MOST], *more])
    return f"{name} ({files})" if files else name


def shown(words: str) -> str:
    """What somebody typed, fit for a message: contact details are not repeated."""
    return mask(" ".join(words.split())) if "@" in words else " ".join(words.split())
