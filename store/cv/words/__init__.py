"""Tables of words and nothing else: another wording or language is a line in one of them."""


def words(text: str) -> frozenset[str]:
    """A table, written as words between blanks."""
    return frozenset(text.split())
