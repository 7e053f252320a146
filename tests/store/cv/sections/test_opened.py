"""ended(): a year and a dash goes on where the section's other entries have two ends."""

import pytest

from store.cv.page.clean import clean
from store.cv.parser import parse

CLOSED = "2019 – 2022 Head Cook, Foo Inn\n\n2015 – 2019 Cook, Bar Inn\n"


@pytest.mark.parametrize(
    ("rest", "ends"),
    [
        (CLOSED, ["", "2022", "2019"]),
        ("2019 – Head Cook, Foo Inn\n", ["2022", "2019"]),  # the dash divides
        ("2019 – 2022 – Head Cook, Foo Inn\n\n2015 – 2019 – Cook, Bar Inn\n",
         ["2022", "2022", "2019"]),
    ],
)  # fmt: skip
def test_ends(rest: str, ends: list[str]) -> None:
    cv = parse(clean(f"# Jo Example\n\n## Experience\n\n2022 – Tea Director, Tea Ltd\n\n{rest}"))
    assert [entry.period.end for entry in cv.of("work")] == ends
