from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.understanding.dates import cut

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("asked", "start", "end", "edge"),
    [
        ("who was interning during summer 2021?", "2021-06", "2021-08", "during"),
        ("at NUS in 2022", "2022", "2022", "during"),
        ("anyone at Google since 2019", "2019", "", "during"),
        ("between March 2018 and 2020", "2018-03", "2020", "during"),
        ("worked there from 2015 to 2017", "2015", "2017", "during"),
        ("2015-2017 at ABB", "2015", "2017", "during"),
        ("before 2020", "", "2019", "during"),
        ("masters b4 2020", "", "2019", "during"),
        ("before January 2020", "", "2019-12", "during"),
        ("after 2020", "2021", "", "during"),
        ("after Dec 2020", "2021-01", "", "during"),
        ("until 03/2019", "", "2019-03", "during"),
        ("in the last 3 years", "2023-11", "2026-11", "during"),
        ("over the past few months", "2026-08", "2026-11", "during"),
        ("who is currently at Klarna", "2026-11", "2026-11", "now"),
        ("phd finished before 2020", "", "2019", "end"),
        ("who graduates in 2025", "2025", "2025", "end"),
        ("graduating next year", "2027", "2027", "end"),
        ("who started in fall 2021", "2021-09", "2021-12", "start"),
        ("summer interns 2016", "2016-06", "2016-08", "during"),
        ("Sept. 2020", "2020-09", "2020-09", "during"),
        ("a phd in 2023 or later", "2023", "", "during"),
        ("who left Arm in 2019", "2019", "2019", "end"),
        ("who left Arm", "2026-11", "2026-11", "past"),
        ("ex-Arm or ex-Intel people", "2026-11", "2026-11", "past"),
        ("former employees of Arm", "2026-11", "2026-11", "past"),
        ("at Arm in 2019 and before", "", "2019", "during"),
    ],
)
def test_times(asked, start, end, edge):
    ((when,), _) = cut(asked, TODAY)

    assert (when.start, when.end, when.edge) == (start, end, edge)


@pytest.mark.parametrize(
    "asked",
    ["who may know Python", "the 3 of them", "20% of 12 hours", "page 2024a", "sun in the sky"],
)
def test_no_time(asked):
    assert cut(asked, TODAY) == ((), asked)


def test_two_times():
    times, rest = cut("who joined their current employer in 2022", TODAY)

    assert [(t.start, t.end, t.edge) for t in times] == [
        ("2026-11", "2026-11", "now"),
        ("2022", "2022", "start"),
    ]
    assert rest == "who joined their"


@given(st.text(max_size=200))
def test_any_text_is_cut(text):
    times, rest = cut(text, TODAY)

    assert len(rest) <= len(text)
    for when in times:
        assert when.start or when.end
