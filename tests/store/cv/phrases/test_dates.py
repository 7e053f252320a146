"""dates.find(): one line, the spans printed in it: (start, end, goes on, lies ahead)."""

import pytest

from store.cv.phrases.dates import find

ONE = [
    ("2024 Aug - Present", "2024-08", "", "open"),
    ("2021 May-July", "2021-05", "2021-07", ""),
    ("2019 Summer", "2019-06", "2019-08", ""),
    ("Fall 2007 Visiting Student, École", "2007-09", "2007-12", ""),
    ("Software Engineer Intern, Initech, Aug 2018 Nov 2018", "2018-08", "2018-11", ""),
    ("2012-2017 Ph.D. in Physics - University of Foo", "2012", "2017", ""),
    ("Aug. 2021 – Jun. 2025 (expected)", "2021-08", "2025-06", "expected"),
    ("08/2021 to Present", "2021-08", "", "open"),
    ("01/2015 to Current", "2015-01", "", "open"),
    ("Last updated: July 17, 2020", "2020-07-17", "2020-07-17", ""),
    ("17. Juli 2020", "2020-07-17", "2020-07-17", ""),
    ("2021年8月 - 至今", "2021-08", "", "open"),
    ("2019.03 — 2020.11", "2019-03", "2020-11", ""),
    ("2019/09 - 2022/06", "2019-09", "2022-06", ""),
    ("2007/08 - 2008/09", "2007-08", "2008-09", ""),
    ("Fellow, 2007/08", "2007", "2008", ""),
    ("since 2007/09", "2007-09", "", "open"),
    ("10/2018–09/2020", "2018-10", "2020-09", ""),
    ("FOO TECH Aug. 2021 - Exp. May 2026", "2021-08", "2026-05", "expected"),
    ("9/2017-9/2020", "2017-09", "2020-09", ""),
    ("2019.09-2020.01", "2019-09", "2020-01", ""),
    ("1/ 2018 - May 2020", "2018-01", "2020-05", ""),
    ("10/2014 – dato", "2014-10", "", "open"),
    ("03/2019 bis heute", "2019-03", "", "open"),
    ("2015 a la fecha", "2015", "", "open"),
    ("May 2012 — Auguest 2012", "2012-05", "2012-08", ""),
    ("15/2019 - 20/2020", "2019", "2020", ""),
    ("Jan 13 - Mar 14", "2013-01", "2014-03", ""),
    ("Dates Sept 12 – now", "2012-09", "", "open"),
    ("Talk, Jan 13 - Mar 14, 2020", "2020-03-14", "2020-03-14", ""),
    ("1/15 - 3/17", "2015-01", "2017-03", ""),
    ("Since March 2019", "2019-03", "", "open"),
    ("seit 10/2018", "2018-10", "", "open"),
    ("Okt. 2018 – heute", "2018-10", "", "open"),
    ("Depuis mars 2019 : ingénieur", "2019-03", "", "open"),
    ("de mars 2019 à juin 2021", "2019-03", "2021-06", ""),
    ("marzo de 2019 - actualidad", "2019-03", "", "open"),
    ("enero de 2017 a marzo de 2018", "2017-01", "2018-03", ""),
    ("gennaio 2016 – in corso", "2016-01", "", "open"),
    ("fevereiro de 2018 até atualmente", "2018-02", "", "open"),
    ("mei 2014 tot heden", "2014-05", "", "open"),
    ("'17 – '19", "2017", "2019", ""),
    ("Aug '19 - Dec '20", "2019-08", "2020-12", ""),
    ("Jul-15 to Sep-16", "2015-07", "2016-09", ""),
    ("2017–18", "2017", "2018", ""),
    ("Expected May 2025", "2025-05", "2025-05", "expected"),
    ("(Expected Graduation: May 2025)", "2025-05", "2025-05", "expected"),
    ("Class of 2012", "2012", "2012", ""),
    ("Jan – May 2020", "2020-01", "2020-05", ""),
    ("2015 – ", "2015", "", "open"),
    ("PhD (2018 - present)", "2018", "", "open"),
    ("2011-12 Cook", "2011", "2012", ""),
    ("2011-12 – 2013-05", "2011-12", "2013-05", ""),
    ("2022-pres Cook", "2022", "", "open"),
    ("09-2022 – . . .", "2022-09", "", "open"),
    ("2018-03-01 – 2019-05-31", "2018-03-01", "2019-05-31", ""),
    ("Foo University\tSept 2016 -- Aug 2019", "2016-09", "2019-08", ""),
]  # fmt: skip

NONE = [
    "arXiv:2006.05022 (submitted)",
    "2 minutes 31 seconds",
    "by 20%, and 2019% of it",
    "+1 (312) 555 0135",
    "$2000 and 2,019 users",
    "GPA: 8.4/10",
    "May contain nuts",
    "Present your work",
    "",
]


@pytest.mark.parametrize(("text", "start", "end", "note"), ONE)
def test_one_span(text: str, start: str, end: str, note: str) -> None:
    (span,) = find(text)
    period = span.period
    assert (period.start, period.end) == (start, end)
    assert (period.open, period.expected) == (note == "open", note == "expected")


@pytest.mark.parametrize("text", NONE)
def test_no_span(text: str) -> None:
    assert find(text) == ()


def test_two_columns_tore_one_span() -> None:
    first, last = find("Oct 2017 - Initech - Research Scientist Sep 2019")
    assert first.period is last.period
    assert (first.period.start, first.period.end) == ("2017-10", "2019-09")


def test_what_lies_between_is_no_part_of_a_span() -> None:
    text = "Summer 2018, Summer 2019"
    assert [text[s.start : s.end] for s in find(text)] == ["Summer 2018", "Summer 2019"]
