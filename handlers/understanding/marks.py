"""Words -> the mark that is asked for at least: "a GPA above 3.9" (pure)."""

import re

CALLED = r"(?:c?gpas?|grades?|marks?)"
MORE = r"(?:above|over|at least|min(?:imum)?(?: of)?|(?:higher|better|more|greater) than|>=?)"
AFTER = r"(?:\+|(?:or|and) (?:above|better|higher|more|up)\b)"
NUMBER = r"(\d+(?:\.\d+)?)"
SAID = re.compile(
    rf"(?:\b(?:with|has|have|having) )?(?:\b(?:an?|the|their) )?\b{CALLED}\s+(?:is |are |of |was )?"
    rf"(?:{MORE}\s*{NUMBER}|{NUMBER}\s*{AFTER})(?:\s*/\s*\d+(?:\.\d+)?)?"
    rf"|\bmin(?:imum)?\s+{CALLED}\s*(?:of\s+|:\s*)?{NUMBER}"
    rf"|(?:{MORE}\s*{NUMBER}|{NUMBER}\s*{AFTER})\s*{CALLED}\b",
    re.I,
)
ITSELF = re.compile(r"at least|\bmin|>=|\+|\b(?:or|and) ", re.I)


def bound(text: str) -> tuple[float, bool] | None:
    """(mark, whether it is enough itself) that is asked for at least; None where none is.

    >>> bound("phds with a gpa above 3.9"), bound("GPA of 3.5 or better"), bound("top grades")
    ((3.9, False), (3.5, True), None)
    """
    found = SAID.search(text)
    number = next((one for one in found.groups() if one), "") if found else ""
    return (float(number), bool(ITSELF.search(found[0]))) if found and number else None


def without(text: str) -> str:
    """A question without the mark that it asks for.

    >>> without("phds with a gpa above 3.9 at MIT")
    'phds   at MIT'
    """
    return SAID.sub(" ", text)
