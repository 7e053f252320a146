"""woven.unwoven(): two columns whose blocks a reader printed in turn, one after the other again."""

from store.cv.page.lines import read
from store.cv.parser import parse
from store.cv.sections import woven

DEEDY = """\
Ada Roe

ada@example.com | 555-0100

EDUCATION

EXPERIENCE

FOO UNIVERSITY

KETTLE WORKS | SOFTWARE ENGINEER

MSC IN COMPUTER SCIENCE

Jan 2019 - Present | Leeds, UK
• Built the kettle that tells the time to all of Leeds.
• Measured how long it takes to boil, in Python and in a basement.

June 2018 | York, UK

BAR COLLEGE
BSC IN MATHEMATICS
May 2016 | Hull, UK

LINKS
Github:// adaroe
LinkedIn:// ada-roe

TEAPOT SYSTEMS | JUNIOR DEVELOPER
July 2016 – Dec 2018 | Hull, UK
• Wrote the manual that nobody had asked for, and then the
second edition of it.

SKILLS

AWARDS

Python • Java • SQL

2015 Tea Medal, Bar College
2014 Scholarship of the Kettle Society

LANGUAGES
English
German
"""
GOOGLE = """\
Ada Roe
EXPERIENCE

CONTACT
555-0100

Kettle Works — Sales Representative

ada@example.com

January 2019 - August 2020

I went from door to door and told people about kettles, and then I made phone

OBJECTIVE
A patient seller, learner
and team player.

SKILLS
Goal Setting
Public Speaking

calls all day long, about a hundred of them, to hear what people had to say of their kettles.

Teapot Systems — Clerk

May 2016 - December 2018

I wrote down what was sold, and I filed it, and when it was asked for I found it again.

EDUCATION

Bar College, Hull — High School Diploma
August 2012 - May 2016
"""
ROWS = """\
Ada Roe
ada@example.com

VOLUNTEER
EXPERIENCE
Foo Kitchen, Leeds
Cook
Jan 2019 - Present
• Cooked soup for a hundred guests every week.
• Wrote down what they liked.
SKILLS
Soup, bread, patience
EDUCATION
Bar College
BSc in Cooking
2014 - 2018
"""
TOPICS = """\
Ada Roe

SKILLS

LANGUAGES
Python, Java, SQL

DATABASES
Postgres, SQLite

EXPERIENCE

Kettle Works
Software Engineer
Jan 2019 - Present
• Built the kettle that tells the time.

EDUCATION

Bar College
BSc in Mathematics
2014 - 2018
"""


def jobs(text: str, kind: str = "work") -> list[tuple[str, str, str]]:
    field = "name" if kind == "work" else "institution"
    found = (entry for entry in parse(text).entries if entry.kind == kind)
    return [(e.first(field), e.period.start, e.period.end) for e in found]


def test_blocks_of_two_columns_go_to_the_sections_in_which_they_stand_best() -> None:
    assert jobs(DEEDY) == [
        ("KETTLE WORKS", "2019-01", ""),
        ("TEAPOT SYSTEMS", "2016-07", "2018-12"),
    ]
    assert jobs(DEEDY, "education") == [
        ("FOO UNIVERSITY", "", "2018-06"),
        ("BAR COLLEGE", "", "2016-05"),
    ]
    said = {entry.kind for entry in parse(DEEDY).entries}
    assert {"skills", "awards", "languages"} <= said


def test_a_sentence_goes_on_in_its_own_column() -> None:
    assert jobs(GOOGLE) == [
        ("Kettle Works", "2019-01", "2020-08"),
        ("Teapot Systems", "2016-05", "2018-12"),
    ]
    skills = [
        word for e in parse(GOOGLE).entries if e.kind == "skills" for word in e.all("keywords")
    ]
    assert skills == ["Goal Setting", "Public Speaking"]


def test_every_line_is_kept() -> None:
    lines = read(enumerate(DEEDY.split("\n"), 1))
    dealt = woven.unwoven(lines)
    assert dealt != lines
    assert sorted(line.number for line in dealt) == [line.number for line in lines]


def test_one_column_stays_as_it_is() -> None:
    for text in (ROWS, TOPICS):
        lines = read(enumerate(text.split("\n"), 1))
        assert woven.unwoven(lines) == lines
