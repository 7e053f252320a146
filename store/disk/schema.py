"""The tables of the index, and how an older index becomes today's."""

from sqlite_utils import Database, Migrations

# Porter joins continual and continuous; + and # keep C++ and C# whole.
TOKENIZER = "porter unicode61 remove_diacritics 2 tokenchars '+#'"

# A row's number is never given twice: a conversation may still mean the one who had it.
PEOPLE = """
create table people (
    id integer primary key autoincrement,
    name text,
    inferred integer,
    reason text
)"""
DOCUMENTS = """
create table documents (
    id integer primary key autoincrement,
    name text,  -- as quotes name it: the file, or enough of its path
    file text,  -- the last part of the path
    path text,
    digest text,  -- SHA-256 of text
    loaded text,
    updated text,  -- the CV's own date, if it prints one
    as_of text,  -- updated, else the newest date in it: "Present" is read as of then
    person integer,
    printed_name text,  -- "" where none was found
    inferred integer,  -- 1 where the name was concluded
    reason text,  -- why that name
    replaced integer,  -- 1 once the same path was loaded with another text
    seal text,  -- SHA-256 of all rows that were read from it
    -- What is long stands last: SQLite reads through it to what comes after.
    trace text,  -- JSON of people.Trace
    text text
)"""
STATE = """
create table state (
    id integer primary key,  -- one row
    version integer,
    traces integer,  -- 1 while bytes of somebody forgotten may still lie in the file
    key text,  -- of the tombstones' hashes
    seal text  -- SHA-256 of all that may change without a load
)"""

migrations = Migrations("talent")


@migrations()
def documents_and_people(db: Database) -> None:
    """Documents as read, the people they are about, and what may join two of them."""
    db.execute(PEOPLE)
    db.execute(DOCUMENTS)
    for column in ("person", "path", "file", "digest"):
        db.table("documents").create_index([column])
    # What may join two documents: a name's word, a mail address, a school with its years ...
    db.execute(
        "create table clues (clue text, document integer, primary key (clue, document))"
        " without rowid"
    )
    db.table("suggestions").create({"one": int, "other": int, "reason": str}, pk=("one", "other"))
    db.execute(STATE)
    db.execute("insert into state (id, version, traces, key, seal) values (1, 0, 0, '', '')")


@migrations()
def entries(db: Database) -> None:
    """What was read from the documents, as it is searched."""
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


@migrations()
def facts_and_names(db: Database) -> None:
    """What entries state; contact details stand apart from all that is searched."""
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


@migrations()
def what_people_decided(db: Database) -> None:
    """Choices that outlive every load, and who must not come back."""
    # Two files are one person's (same = 1) or not, by their paths: one < other.
    db.execute(
        "create table decisions (one text, other text, same integer, decided text, who text,"
        " primary key (one, other)) without rowid"
    )
    db.execute(
        "create table corrections (document integer, field text, value text, decided text,"
        " who text, primary key (document, field)) without rowid"  # of whom the document is about
    )
    # Keyed hashes of what a forgotten person's CVs hold: nobody can read them back.
    db.execute("create table tombstones (mark text primary key) without rowid")


@migrations()
def misspelt_coauthors(db: Database) -> None:
    """Where a CV misspells a co-author who holds a CV: both lines, and why."""
    db.table("author_links").create(
        {
            "id": int,
            "document": int,
            "entry": int,
            "name": str,  # as misspelt
            "line": int,
            "holder": int,  # the document of whoever is meant
            "holder_line": int,
            "reason": str,
        },
        pk="id",
    )
    db.table("author_links").create_index(["document"])
    db.table("author_links").create_index(["holder"])


@migrations()
def corrections_of_entries(db: Database) -> None:
    """Not names alone can be corrected: what an entry says, known by its head and its old words."""
    db.execute("alter table corrections rename to earlier_corrections")
    db.table("corrections").create(
        {
            "id": int,
            "document": int,  # of whom the document is about
            "field": str,  # "name", "employer" ... as people call it
            "about": str,  # the entry's head as printed; "" for the person's own name and contacts
            "was": str,  # as printed; "" for the name
            "value": str,  # "-": it is not true at all
            "decided": str,
            "who": str,
        },
        pk="id",
    )
    db.table("corrections").create_index(["document"])
    db.execute(
        "insert into corrections (document, field, about, was, value, decided, who)"
        " select document, field, '', '', value, decided, who from earlier_corrections"
    )
    db.execute("drop table earlier_corrections")
    # Where they are laid over what a CV says.
    db.table("corrected").create(
        {"id": int, "document": int, "correction": int, "lines": str}, pk="id"
    )
    db.table("corrected").create_index(["document"])


@migrations()
def holds(db: Database) -> None:
    """Who must be kept while a claim is open, by the paths of their files."""
    db.execute(
        "create table holds (path text primary key, reason text, since text, who text)"
        " without rowid"
    )


@migrations()
def addresses_without_a_label(_: Database) -> None:
    """No other tables: postal addresses that no label announces stay among the facts of an earlier
    index until its texts are read again, as every upgrade does."""


@migrations()
def read_by_the_thousand(db: Database) -> None:
    """What a question reads of thousands of rows stands in an index alone: no row is sought."""
    db.execute("alter table names add column kind text")  # of the entry; "" for the person's own
    db.execute("drop index idx_names_key_slot")
    db.execute("create index names_asked on names (key, slot, weight, document, entry, line, kind)")
    db.execute("create index names_spelt on names (key, value) where slot = 'skill'")
    db.execute("create index names_awards on names (weight, document, entry) where slot = 'award'")
    db.execute("create index documents_now on documents (replaced, as_of, person)")
    db.execute("create index entries_dated on entries (kind, start, end, open, expected, document)")


@migrations()
def quoted_as_printed(db: Database) -> None:
    """Texts are read without what nobody sees and with torn accents mended, but quoted as printed;
    the texts of an earlier index are known as they were read alone."""
    db.execute("alter table documents add column printed text")  # JSON: line -> as printed


@migrations()
def stays_and_twins(db: Database) -> None:
    """What questions ask of every CV is told by a row a CV: its jobs and degrees with their times,
    and which entries tell what an earlier one of the same CV does."""
    db.table("stays").create({"document": int, "entry": int, "told": str}, pk="document")
    db.execute("alter table entries add column again integer")
    db.execute("create index entries_again on entries (kind, document) where again = 1")
