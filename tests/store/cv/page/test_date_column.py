"""date_column.mended(): times that a narrow column broke over two lines."""

import pytest

from store.cv.page.date_column import mended


@pytest.mark.parametrize(
    ("page", "want"),
    [
        (["June 2024 — Cook, Foo Inn", "     Present", "", "Mar 2022 — Baker, Bar",
          " May 2024 We bake bread"],
         ["June 2024 – Present\tCook, Foo Inn", "", "", "Mar 2022 – May 2024\tBaker, Bar",
          "          We bake bread"]),
        # A single one, and times that are whole, stay as they are.
        (["Mar 2022 — Baker, Bar", "May 2024 We bake bread"],
         ["Mar 2022 — Baker, Bar", "May 2024 We bake bread"]),
        (["Mar 2022 — May 2024 Baker", "Jun 2021 Cook", "2019 — Waiter", "2018 — Cook"],
         ["Mar 2022 — May 2024 Baker", "Jun 2021 Cook", "2019 — Waiter", "2018 — Cook"]),
    ],
)  # fmt: skip
def test_times(page: list[str], want: list[str]) -> None:
    assert [raw for _, raw in mended(list(enumerate(page, 1)))] == want
