"""The head of a CV -> where its person lives."""

import pytest

from store.cv.page.clean import clean
from store.cv.parser import parse

REST = "\n\n## Experience\n\n**Brightloom**, Oslo, Norway, 2014 - 2019\nEngineer\n"


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("# Ada Roe\nLeeds, UK", "Leeds, UK"),
        ("# Ada Roe\nada@example.org | 555-0100 | Singapore", "Singapore"),
        ("Curriculum Vitae\n\nAda Roe\nParis, France\nada@example.org, 555-0103", "Paris, France"),
        ("# Ada Roe\nNice, FR · ada@example.org", "Nice, FR"),
        ("# Ada Roe\nCurrently in Dublin, Ireland", "Dublin, Ireland"),
        ("# Ada Roe\n* Location: Russia, Samplegrad", "Russia, Samplegrad"),
        ("# Ada Roe\nDepartment of Physics, Ghent University, Gent, Belgium", "Gent, Belgium"),
        ("# Ada Roe\n\n## Contact\nada@example.org\nStuttgart, Germany", "Stuttgart, Germany"),
        ("# Ada Roe\nDate of birth:\nPlace of birth:\n\n1 May 1990\nWarsaw, Poland", ""),
        ("# Ada Roe\nEngineer, in love with London, Paris and Rome.", ""),
        ("# Ada Roe\n12 Foundry Street, Toronto, ON M5V 2T6", "Toronto, ON"),
        ("# Ada Roe\n12 Foundry Street, Boston, MA 02110 | ada@example.org", "Boston, MA"),
        ("Paris\n\nparis@example.org", ""),
        ("# Ada Roe", ""),
    ],
)
def test_where_somebody_lives(head, place):
    basics = parse(clean(head + REST)).basics

    assert next((f.value for f in basics if f.field == "location"), "") == place
