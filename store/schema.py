"""The tables of the index, and how an older index becomes today's."""

from sqlite_utils import Database, Migrations

# Porter joins continual and continuous; + and # keep C++ and C# whole.
TOKENIZER = "porter unicode61 remove_diacritics 2 tokenchars '+#'"

migrations = Migrations("talent")


@migrations()
def documents_and_people(db: Database) -> None:
    """Documents as read, the people they are about, and what may join two of them."""
    db.table("people").create({"id": int, "name": str, "inferred": int, "reason": str}, pk="id")
    db.table("documents").create(
        {
            "id": int,
            "name": str,  # as quotes name it: the file, or enough of its path
            "file": str,  # the last part of the path
            "path": str,
            "digest": str,  # SHA-256 of text
            "loaded": str,
            "updated": str,  # the CV's own date, if it prints one
            "as_of": str,  # updated, else the newest date in it: "Present" is read as of then
            "person": int,
            "printed_name": str,  # "" where none was found
            "inferred": int,  # 1 where the name was concluded
            "reason": str,  # why that name
            "replaced": int,  # 1 once the same path was loaded with another text
            "seal": str,  # SHA-256 of all rows that were read from it
            # What is long stands last: SQLite reads through it to what comes after.
            "trace": str,  # JSON of people.Trace
            "text": str,
        },
        pk="id",
    )
    for column in ("person", "path", "file", "digest"):
        db.table("documents").create_index([column])
    # What may join two documents: a name's word, a mail address, a school with its years ...
    db.execute(
        "create table clues (clue text, document integer, primary key (clue, document))"
        " without rowid"
    )
    db.table("suggestions").create({"one": int, "other": int, "reason": str}, pk=("one", "other"))
    # One row; seal is the SHA-256 of what may change in documents, people and suggestions.
    db.table("state").create({"id": int, "version": int, "seal": str}, pk="id")
    db.table("state").insert({"id": 1, "version": 0, "seal": ""})


@migrations()
def entries_and_names(db: Database) -> None:
    """What was read from the documents; contact details stand apart from all that is searched."""
    db.table("entries").create(
        {
            "id": int,
            "document": int,
            "kind": str,
            "start": str,
            "end": str,
            "open": int,
            "expected": int,
            "printed": str,
            "lines": str,  # JSON list of line numbers
            "text": str,  # what is searched
        },
        pk="id",
    )
    db.table("entries").create_index(["document"])
    db.table("entries").enable_fts(["text"], create_triggers=True, tokenize=TOKENIZER)
    db.execute("create virtual table vocabulary using fts5vocab('entries_fts', 'row')")
    db.table("facts").create(
        {"id": int, "entry": int, "field": str, "value": str, "line": int}, pk="id"
    )
    db.table("facts").create_index(["entry"])
    db.table("contacts").create(
        {"id": int, "document": int, "field": str, "value": str, "line": int}, pk="id"
    )
    db.table("contacts").create_index(["document"])
    db.table("names").create(
        {
            "id": int,
            "key": str,
            "slot": str,
            "weight": int,
            "value": str,
            "document": int,
            "entry": int,  # 0 for the person's own name
            "line": int,
        },
        pk="id",
    )
    db.table("names").create_index(["key", "slot"])
    db.table("names").create_index(["document"])


@migrations()
def spelling(db: Database) -> None:
    """Every word of what is searched and of names: what a slip of spelling may stand for."""
    db.execute("create table words (word text primary key) without rowid")
