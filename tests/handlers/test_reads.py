"""How often a question reads the index: not once for each of thousands of people."""

from datetime import date

import pytest

from handlers.question import Request, read
from store.index import Index

TODAY = date(2026, 11, 24)


class Counting(Index):
    """Counts what is asked of it."""

    count = 0

    def rows(self, sql, values=()):
        self.count += 1
        return super().rows(sql, values)

    def tuples(self, sql, values=()):
        self.count += 1
        return super().tuples(sql, values)


@pytest.mark.parametrize(
    "text", ["who knows Rust?", "only those in Zurich", "the second one", "help"]
)
def test_people_of_the_answer_before_are_not_read_one_by_one(samples, text):
    with Counting(samples) as index:
        people = index.people()
        counts = []
        for before in (people[:2], people):
            index.count = 0
            read(Request(text, TODAY, people=tuple(before)), index)
            counts.append(index.count)
    assert counts[0] == counts[1] > 0
