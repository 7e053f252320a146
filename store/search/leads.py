"""The index -> everybody's papers of which they are the first author, as their CV lists them."""

from store.index import Index
from store.language.words import words
from store.search.scans import Place

FIRST_AUTHOR = "first author"
PAPERS = (
    "select d.person, e.document, e.id, d.printed_name,"
    " coalesce((select value from facts where entry = e.id and field = 'authors'"
    " order by id limit 1), ''),"
    " coalesce((select value from facts where entry = e.id and field = 'role' limit 1), '')"
    " from entries e join documents d on d.id = e.document"
    " where e.kind = 'publications' and d.replaced = 0 order by e.id"
)


def papers(index: Index) -> list[Place]:
    """Papers whose first author bears the name of the CV, or whose entry says so."""
    return [
        (person, document, entry, "publications")
        for person, document, entry, owner, author, role in index.tuples(PAPERS)
        if FIRST_AUTHOR in role.casefold() or same(author, owner)
    ]


def same(author: str, owner: str) -> bool:
    """Whether an author as printed may be the owner of the CV: initials stand for given names.

    >>> same("Roe, A.", "Ada Roe"), same("A. B. Roe", "Ada Roe"), same("Bo Roe", "Ada Roe")
    (True, True, False)
    """
    theirs, own = words(author), words(owner)
    if not theirs or not own:
        return False
    whole = [w for w in theirs if len(w) > 1]
    initials = {w for w in theirs if len(w) == 1}
    given = {w[0] for w in own if w not in whole}
    known = all(w in own for w in whole) and bool(whole)
    return known and (len(whole) > 1 or bool(given & initials) or len(own) == 1)
