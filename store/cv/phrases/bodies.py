"""A phrase -> is it a body on which its person sits, and so a position: "Board of Directors"."""

import re

KINDS = (
    r"advisory|steering|organi[sz]ing|editorial|program(?:me)?|selection|executive|research|review"
    r"|scientific|governing|admissions?|hiring|search|curriculum|award|awards|nominating|ethics"
)
BODY = re.compile(
    rf"(?:[\w-]+ ){{0,2}}(?:{KINDS}) (?:board|council|committee|panel)"
    r"|(?:[\w-]+ )?board of (?:[\w-]+ ){0,2}(?:directors|trustees|governors|editors|advis[eo]rs)"
    r"|(?:sub-?)?committee (?:on|for) [^,;()]{3,60}",
    re.I,
)


def is_body(text: str) -> bool:
    """Not the employer itself, whose name stands beside it.

    >>> is_body("Economic Advisory Council"), is_body("Board of Editors"), is_body("Board")
    (True, True, False)
    """
    return bool(BODY.fullmatch(text))
