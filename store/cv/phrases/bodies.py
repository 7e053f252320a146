"""A phrase -> a body on which its person sits ("Board of Directors"), or a part of any firm."""

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

# What is a part of any firm, and names none: "Director, Finance".
_PART = (
    r"(?:finance|marketing|sales|operations?|compliance|engineering|human resources|hr|legal|risk"
    r"|product(?:ion| management)?|strategy|audit|accounting|procurement|logistics|supply chain"
    r"|business development|customer (?:service|success|support)|quality(?: assurance)?|qa"
    r"|information technology|research(?: and development)?|communications|public relations"
    r"|administration|treasury|tax|governance|controls|internal audit|investments?|purchasing)"
)
DEPARTMENT = re.compile(rf"{_PART}(?:(?:,| and| &|/)+ ?{_PART})*(?: (?:team|department))?", re.I)


def is_body(text: str) -> bool:
    """Not the employer itself, whose name stands beside it.

    >>> is_body("Economic Advisory Council"), is_body("Board of Editors"), is_body("Board")
    (True, True, False)
    """
    return bool(BODY.fullmatch(text))
