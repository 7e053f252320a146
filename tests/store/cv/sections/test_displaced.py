"""put_back(): degrees below a heading that a reader printed too early stay with their section."""

import pytest

from store.cv.page.clean import clean
from store.cv.parser import parse

PAGE = """Jo Example

Education

Ph.D. Physics, Foo University, 2019.

{early}

M.A. Sociology, University of Foo, 2013.

B.A. Social Pedagogy, University of Bar, 2011.

{below}
Roe, A. and Example, J. (2020). Pots of gold. Foo Letters 3.
"""


@pytest.mark.parametrize(
    ("early", "below", "degrees"),
    [("Publications", "Journal articles\n", 3), ("", "Publications\n", 3)],
)
def test_degrees(early: str, below: str, degrees: int) -> None:
    cv = parse(clean(PAGE.format(early=early, below=below)))
    assert len([e for e in cv.of("education") if e.first("studyType")]) == degrees
    assert [e.first("name") for e in cv.of("publications")] == ["Pots of gold"]
