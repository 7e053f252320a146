"""scattered.flat(): justified text that a reader took for a table, and tables that are some."""

import pytest

from store.cv.page.scattered import flat

TABLES = [
    # Words of a line of text; the empty cells before the time part two columns.
    (["| Adviser: |  | Dr. | Jane | Doe |  |  |", "| --- | --- | --- | --- | --- | --- | --- |",
      "|  | with emphasis |  | on: |  |  |  |"],
     ["Adviser: Dr. Jane Doe", "with emphasis on:"]),
    (["| • M.S., | Foo |  | University |  |  |  |  | Bar, GA, | Aug. 2015 | – Dec. | 2016 |"],
     ["• M.S., Foo University    Bar, GA, Aug. 2015 – Dec. 2016"]),
    # With few empty cells, on a page that has another such table.
    (["| as full paper |  |  | at FOO | |", "Tea", "| 2020 | PhD | University | of Foo | |"],
     ["as full paper at FOO", "Tea", "2020 PhD University of Foo"]),
    # Tables that were printed as such.
    (["| Year | Title | Venue |", "| --- | --- | --- |", "| 2021 | Who Saw It All? | FOO |"], None),
    (["| 2016 – 2021 | PhD in Chemistry, University of Foo |"], None),
    (["| Tool | Years | Level |", "| --- | --- | --- |", "| Python | 4 |  |"], None),
    (["Cook | Foo Inn | 2019 – 2020"], None),
]  # fmt: skip


@pytest.mark.parametrize(("raws", "expected"), TABLES)
def test_flat(raws: list[str], expected: list[str] | None) -> None:
    told = [raw for _, raw in flat(enumerate(raws, 1))]
    assert told == (raws if expected is None else expected)
