"""Entries in lines of their own: what, in bold where, as a bullet when and in which town."""

import pytest

from store.cv.page.clean import clean
from store.cv.parser import parse

JOBS = """# Jo Example

## Experience

**Tea Cook**

**Foo Inn**

- May 2025 – Ongoing - Dublin, Ireland

Centre for Cups and Saucers (CCS)

Cook

**Istituto Foo di Bar**

- January 2022 – April 2025 - Rome, Italy

## Education

MSc in Tea Science

**University of Bar**

- September 2016 - July 2018 - Trento, Italy

Department of Cups (DOC)
**GPA:** 3.64 / 4.0

Erasmus+

**Foo University**

- October 2015 - March 2016 - Nagasaki, Japan

## Awards

Special Mention

**Foo Tea Awards**

- 2 November 2022 - Singapore, Singapore

1st place

**Cup Challenge**

- 2018 - Trento, Italy
"""


@pytest.mark.parametrize(
    ("kind", "want"),
    [
        ("work", ["position=Tea Cook|name=Foo Inn|location=Dublin, Ireland"
                  "|summary=Centre for Cups and Saucers (CCS)",
                  "position=Cook|name=Istituto Foo di Bar|location=Rome, Italy"]),
        ("education", ["institution=University of Bar|studyType=MSc|area=Tea Science"
                       "|location=Trento, Italy|highlights=Department of Cups (DOC)"
                       "|score=3.64/4.0",
                       "institution=Foo University|area=Erasmus+|location=Nagasaki, Japan"]),
        ("awards", ["title=Special Mention|awarder=Foo Tea Awards|date=2022-11-02",
                    "title=1st place|awarder=Cup Challenge|date=2018"]),
    ],
)  # fmt: skip
def test_stacked(kind: str, want: list[str]) -> None:
    found = [sorted(f"{f.field}={f.value}" for f in e.facts) for e in parse(clean(JOBS)).of(kind)]
    assert found == [sorted(entry.split("|")) for entry in want]
