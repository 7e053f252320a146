"""label_rows.apart(): a page of "LABEL value" rows, as a layout reader prints it."""

from store.cv.page.clean import clean
from store.cv.page.label_rows import apart
from store.cv.parser import parse

PAGE = """\
 Personal Information
    NAME / SURNAME Ada Roe
               TEL 555 0142
           PROFILE I have boiled tea in many kitchens of the village of Foo, and
                   have kept every cup of it clean.

Skills, Abilities & Tea tasting, Kettle care &
           Talents Spoons, Saucers

    Work Experience
             DATES Oct 14 - Present
          POSITION Head Cook
           COMPANY Sample Inn
RESPONSIBILITIES & Ran a kitchen of six for the whole of a long winter and a
        HIGHLIGHTS hundred guests.
                   Wrote the menu.

             DATES April 12 - Sept 12
          POSITION Junior Cook
           COMPANY Example Cafe
RESPONSIBILITIES & Carried cups.
        HIGHLIGHTS
                                              PAGE 1 - CURRICULUM VITAE OF Ada Roe
         Continued
"""


def test_rows_are_labelled_lines() -> None:
    raws = [raw for _, raw in apart(list(enumerate(PAGE.split("\n"), 1))) if raw]
    assert raws[:3] == ["Personal Information", "NAME / SURNAME\tAda Roe", "TEL\t555 0142"]
    assert [raw for raw in raws if raw[:1] == "#"] == ["## PROFILE", "## Skills, Abilities"]
    assert raws[-4:] == [
        "Dates: April 12 - Sept 12", "Position: Junior Cook", "Company: Example Cafe",
        "Carried cups.",
    ]  # fmt: skip


def test_jobs_are_read() -> None:
    told = [
        (e.first("name"), e.first("position"), e.period.start, e.period.end, e.period.open)
        for e in parse(clean(PAGE)).of("work")
    ]
    assert told == [
        ("Sample Inn", "Head Cook", "2014-10", "", True),
        ("Example Cafe", "Junior Cook", "2012-04", "2012-09", False),
    ]


def test_labels_with_colons_stay() -> None:
    rows = ["Dates: 2010 - 2012", "Position: Cook", "Company: Foo Inn", "Dates: 2009"] * 3
    page = list(enumerate(rows, 1))
    assert apart(page) == page
