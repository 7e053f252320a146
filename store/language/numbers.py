"""A number and a noun -> both in words."""


def counted(count: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "paper"), counted(3, "person")
    ('1 paper', '3 people')
    """
    if count == 1:
        return f"1 {noun}"
    return f"{count} people" if noun == "person" else f"{count} {noun}s"
