"""right_labels.apart(): labels that end at one column, as moderncv sets them."""

from store.cv.page.right_labels import apart
from store.cv.parser import parse

PAGE = """\
                                                          adaroe@example.org

Ada Roe                                                   github.com/adaroe

                Education
   2013-2017 BSc Tea Science, University of Foo, Bar.

                Experience
Summer 2016 Engineer Intern at Foo Works, Inc.
               • Built a pot
Spring 2015 Student Assistant,
  Fall 2015 University of Foo.
               • Graded cups in a laboratory of the school

                Projects
       Shiny Tea Predictor.
     (R/Tea) • Predicted how much tea there will be
               • Drew it on a map
Python/ncurses Cupbox.
               • A box of cups that is written in a language
               • Kept for years by its owner

                Courses
         CS Operating Tea, Artificial Cups, Databases.
 Math & Tea Discrete Tea, Linear Cups, Statistics.

                Skills
    Language Python, Java, R
        Tech Android, Git, LaTeX
"""


def told(kind: str) -> list[str]:
    return ["|".join(f"{f.field}={f.value}" for f in e.facts) for e in parse(PAGE).of(kind)]


def test_what_each_label_says() -> None:
    assert told("projects") == [
        "name=Tea Predictor|keywords=Shiny|keywords=R/Tea"
        "|highlights=Predicted how much tea there will be|highlights=Drew it on a map",
        "name=Cupbox|keywords=Python/ncurses"
        "|highlights=A box of cups that is written in a language"
        "|highlights=Kept for years by its owner",
    ]
    assert told("skills") == [
        "name=Language|keywords=Python|keywords=Java|keywords=R",
        "name=Tech|keywords=Android|keywords=Git|keywords=LaTeX",
    ]
    assert [f.value for e in parse(PAGE).of("education") for f in e.facts if f.field == "courses"] \
        == ["Operating Tea", "Artificial Cups", "Databases", "Discrete Tea", "Linear Cups",
            "Statistics"]  # fmt: skip


def test_stacked_times_are_one_entry_s() -> None:
    assert [(e.period.start, e.period.end, e.first("name")) for e in parse(PAGE).of("work")] == [
        ("2016-06", "2016-08", "Foo Works, Inc"),
        ("2015-03", "2015-12", "University of Foo"),
    ]


def test_a_page_of_another_kind_stays() -> None:
    rows = [f"{' ' * (n % 4)}{2000 + n} Foo University lecture {n}" for n in range(20)]
    page = list(enumerate(["Teaching", *rows], 1))
    assert apart(page) == page
    words = list(enumerate([" " * (n % 9) + "a tea of words in cups" for n in range(30)], 1))
    assert apart(words) == words
