"""parse() of one section: hard lines of made-up people, and the facts that they must become."""

import pytest

from store.cv import parse
from store.cv.clean import clean

# (text, facts as "kind.field=value"); together they are all that is read from the section.
EDUCATION = [
    ("MSc Econometrics, Foo School of Economics, Distinction\t2016 – 2017",
     "institution=Foo School of Economics|studyType=MSc|area=Econometrics|score=Distinction"),
    ("BSc Mathematics (2:1), Bar University, September 2011 – June 2014",
     "institution=Bar University|studyType=BSc|area=Mathematics|score=2:1"),
    ("B.A. (Hons), English, University of Bar\t2000–2003",
     "institution=University of Bar|studyType=B.A. (Hons)|area=English"),
    ("PhD in Biology, Foo National University, Hanoi, Hanoi, Vietnam\t2010 – 2014",
     "institution=Foo National University, Hanoi|studyType=PhD|area=Biology"
     "|location=Hanoi, Vietnam"),
    ("B.S. Physics, University of Alaska Fairbanks, Fairbanks, AK\t2008 to 2012",
     "institution=University of Alaska Fairbanks|studyType=B.S.|area=Physics"
     "|location=Fairbanks, AK"),
    ("Master of Science Informatik, Universität Bar\t2012 – 2014\nAbschlussnote: 1,4",
     "institution=Universität Bar|studyType=Master of Science|area=Informatik|score=1,4"),
    ("PGCE Secondary Chemistry, University of Foo, 2014 – 2015",
     "institution=University of Foo|studyType=PGCE|area=Secondary Chemistry"),
]  # fmt: skip

PUBLICATIONS = [
    ("“Who Fed the Cat? Evidence from Two Cities” (with Ann Example and Bo Sampler),\n"
     "Journal of Small Animals, 2021.",
     "name=Who Fed the Cat? Evidence from Two Cities|authors=Ann Example|authors=Bo Sampler"
     "|publisher=Journal of Small Animals|releaseDate=2021"),
    ("J. Doe and A. Roe, “Why it rains in thin\nfilms,” Physical\nReview Letters 9, 12 (2020).",
     "name=Why it rains in thin films|authors=J. Doe|authors=A. Roe"
     "|publisher=Physical Review Letters|releaseDate=2020"),
    ("2020 “Teacups.” In The Foo Companion to Things, edited by P. Sandbox, 18–21. Foo Press.",
     "name=Teacups|publisher=The Foo Companion to Things|releaseDate=2020"),
    ("- [1] **Quiet Maps That Fade**\nAnn Example, Bo Sampler. arXiv:2310.01234",
     "url=https://arxiv.org/abs/2310.01234|name=Quiet Maps That Fade|authors=Ann Example"
     "|authors=Bo Sampler|publisher=arXiv|releaseDate=2023"),
]  # fmt: skip

CASES = [
    *(("Education", "education", text, want) for text, want in EDUCATION),
    *(("Publications", "publications", text, want) for text, want in PUBLICATIONS),
]


def told(kind: str, text: str) -> list[str]:
    """The facts of one kind, an empty one between two entries."""
    entries = [[f"{f.field}={f.value}" for f in e.facts] for e in parse(clean(text)).of(kind)]
    return ["; ".join(sorted(facts)) for facts in entries]


@pytest.mark.parametrize(("heading", "kind", "text", "want"), CASES)
def test_section(heading: str, kind: str, text: str, want: str) -> None:
    whole = f"# Jo Example\n\n## {heading}\n\n{text}\n"
    expected = ["; ".join(sorted(entry.split("|"))) for entry in want.split(" || ")]
    assert told(kind, whole) == expected
