"""Prizes and certificates over several lines each: what one item's lines become."""

import pytest

from store.cv.page.clean import clean
from store.cv.parser import parse

# (heading, text, entries as "kind's fields"); made-up prizes in layouts that people use.
ROWS = [
    # name in capitals, issuer, time with a remark
    ("Certificates",
     "TEA ARCHITECT\nFoo Web Kettles (FWK)\nOct 2020 | Credentials\nCOLD BREW NANODEGREE\nBarix\n"
     "Jan 2021 | Credentials",
     "name=TEA ARCHITECT|issuer=Foo Web Kettles (FWK)|date=2020-10 || "
     "name=COLD BREW NANODEGREE|issuer=Barix|date=2021-01"),
    # a time behind the name, the issuer below
    ("Certificates",
     "Kettle Basics (08/2022 - Present)\nBarix\n\nPouring (Intermediate) (07/2022)\nTeaRank",
     "name=Kettle Basics|issuer=Barix|date=2022-08 || "
     "name=Pouring (Intermediate)|issuer=TeaRank|date=2022-07"),
    # blank lines between all; a narrow column broke the names; times as bullets
    ("Certificates",
     "Tea Subjects - Social & Warm\n\n\n\n**FOO Program**\n\n\n- 2022\n\n\n"
     "Child Tea Pourer, Standard\nPourer\n\n\n**Foo Red Cup**\n\n\n- 2019-2021",
     "name=Tea Subjects - Social & Warm|issuer=FOO Program|date=2022 || "
     "name=Child Tea Pourer, Standard Pourer|issuer=Foo Red Cup|date=2019"),
    ("Certificates",
     "Foo Pouring School\n\nCertified Kettle Professional\n(CKP)\n\nSenior Brewer",
     "name=Foo Pouring School || name=Certified Kettle Professional (CKP) || name=Senior Brewer"),
    # a time left of the first prize of its year
    ("Awards",
     "  2016   Foo Tea Fellowship\n         Bar Kettle Fellowship\n"
     "         Order of Kettles. Highest at Foo.\n  2014   Beta Beta Tea",
     "title=Foo Tea Fellowship|date=2016 || title=Bar Kettle Fellowship|date=2016 || "
     "title=Order of Kettles|date=2016|summary=Highest at Foo. || title=Beta Beta Tea|date=2014"),
    ("Awards",
     "2014, 2015 Foo Memorial Fellowship ($2,042)\n2013 Bar Tea Scholarship ($500)",
     "title=Foo Memorial Fellowship|date=2014 || title=Bar Tea Scholarship|date=2013"),
    ("Awards",
     "2019 Best poster of Foo 2019\n2018 Second place of all who came to the Foo Kettle Modeling\n"
     "Competition",
     "title=Best poster of Foo|date=2019 || "
     "title=Second place of all who came to the Foo Kettle Modeling Competition|date=2018"),
    # capitals over two lines, what is said in bullets
    ("Achievements",
     "LICENSED TEA\nTECHNICIAN\n• sign: TT7\nYOUNG BREWER MEDAL\n• Poured 400 cups.\n"
     "• Awarded for patience\nand for calm.\nHEAD SCOUT\n• Built a kettle for the town.",
     "title=LICENSED TEA TECHNICIAN|summary=sign: TT7 || "
     "title=YOUNG BREWER MEDAL|summary=Poured 400 cups. Awarded for patience and for calm. || "
     "title=HEAD SCOUT|summary=Built a kettle for the town."),
    ("Achievements", "Won Teathon\nIssued by Society of Tea (SOT)",
     "title=Teathon|awarder=Society of Tea (SOT)"),
    ("Awards", "Tea Grant (Foo Society, 2019)\nBar Tea Scholarship (2018) for my work on pots",
     "title=Tea Grant|awarder=Foo Society|date=2019 || "
     "title=Bar Tea Scholarship|date=2018|summary=for my work on pots"),
    ("Grants", "2020-2022 Foo 142 Kettle Fund, Tea Department, PI: Jo Roe",
     "title=Foo 142 Kettle Fund|awarder=Tea Department|date=2020"),
    # bullets that a reader lost
    ("Competitions",
     "Teathon 2019 (2nd place)\n\n• Worked with two teams.\nBuilt a pot that talks.\n\n"
     "Teathon 2018 (1st place)\n\n• Wrote the plan.",
     "title=Teathon 2019 (2nd place)|date=2019|summary=Worked with two teams. Built a pot that"
     " talks. || title=Teathon 2018 (1st place)|date=2018|summary=Wrote the plan."),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "text", "want"), ROWS)
def test_items_over_several_lines_are_read_as_one_each(heading: str, text: str, want: str) -> None:
    cv = parse(clean(f"Jo Example\njo@example.com\n\n{heading}\n{text}\n"))
    found = (e for e in cv.entries if e.kind in ("awards", "certificates"))
    rows = ("|".join(f"{f.field}={f.value}" for f in entry.facts) for entry in found)
    assert " || ".join(rows) == want


# Each line is an item of its own: categories, and names without a word that tells a prize.
ALONE = [
    ("Awards", "Foo Prize, 2019\nOrder of Tea\nBar Medal, 2020\nKettle Guild", 4),
    ("Awards", "CAMPUS\nFoo Prize, 2019\nREGION\nBar Medal, 2020", 2),
    ("Awards", "School:\n• Foo Prize\n• Bar Medal\nTown:\n• Cup Award", 3),
    ("Certificates", "Foo Pouring, Barix, 2019\nKettle Basics, Barix, 2020", 2),
]


@pytest.mark.parametrize(("heading", "text", "count"), ALONE)
def test_lists_of_one_line_each_stay_so(heading: str, text: str, count: int) -> None:
    cv = parse(clean(f"Jo Example\njo@example.com\n\n{heading}\n{text}\n"))
    assert len([e for e in cv.entries if e.kind in ("awards", "certificates")]) == count
