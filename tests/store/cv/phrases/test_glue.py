"""glue.cut(): an organisation right behind a degree or a title, with a mere blank between them."""

import pytest

from store.cv.phrases.glue import cut

PHRASES = [
    ("BS Foo University", "BS", "Foo University"),
    ("High School Diploma, Foo High School", "", ""),
    ("Roe & Partner GmbH", "", ""),
    ("Ph.D. in Microbiology McMaster University, Department of Biology",
     "Ph.D. in Microbiology", "McMaster University, Department of Biology"),
    ("Doctor of Philosophy (PhD) in Physics Universitat de Barcelona",
     "Doctor of Philosophy (PhD) in Physics", "Universitat de Barcelona"),
    ("B.Sc. in Computer Science Carnegie Mellon University",
     "B.Sc. in Computer Science", "Carnegie Mellon University"),
    ("Master of Business Administration Harvard Business School",
     "Master of Business Administration", "Harvard Business School"),
    ("Senior Researcher Barcelona Supercomputing Center",
     "Senior Researcher", "Barcelona Supercomputing Center"),
    ("Researcher Department of Systematics, Foo University",
     "Researcher", "Department of Systematics, Foo University"),
    ("Director of the Center for Tea", "", ""),
    ("Systems Engineer Network Services", "", ""),
    ("Research Assistant Professor", "", ""),
    ("PhD in School Psychology", "", ""),
    ("University Lecturer", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "left", "right"), PHRASES)
def test_cut(text: str, left: str, right: str) -> None:
    assert cut(text) == (left, right)
