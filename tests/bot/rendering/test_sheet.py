import csv

from bot.rendering.sheet import sheet
from handlers.answer import Answer, Finding
from store.records import Quote
from tests.bot.stand_in import FOUND, MIRA, NOBODY


def rows(answer: Answer) -> list[list[str]]:
    return list(csv.reader(sheet(answer).splitlines()))


def test_a_row_for_each_line_that_proves_somebody():
    assert [row[0] for row in rows(FOUND)] == ["name", *[MIRA.name] * 2, "Teo Zheng"]
    assert rows(FOUND)[2][3:] == [MIRA.evidence[1].text, "mira.md", "12"]
    assert len(rows(NOBODY)) == 1


def test_no_cell_starts_a_formula_or_reaches_anybody():
    nasty = Finding(
        1,
        "=cmd|' /C calc'!A0",
        "+1-1",
        (Quote("@SUM(1) ann@example.org, +1 555 0100 123", "-x.md", 1), Quote("\t=1", "a.md", 2)),
    )
    _, *found = rows(Answer("find", "One", findings=(nasty,)))

    assert all(cell[0] not in "=+-@\t\r" for row in found for cell in row if cell)
    assert not any("example.org" in cell or "0100" in cell for row in found for cell in row)


def test_without_evidence_a_person_has_a_row_too():
    assert rows(Answer("find", "One", findings=(Finding(1, "Ada Noh", "", ()),)))[1][0] == "Ada Noh"
