from datetime import date

import pytest

from bot.rendering.picture import picture, reach, rows_of
from handlers.timeline import Step
from store.records import Period

TODAY = date(2026, 11, 24)
STUDY = Step("Ada Noh", "education", "B.Sc., University of $x^Aldermoor$", Period("2015", "2019"))
WORK = Step("Ada Noh", "work", "Engineer \x1b[31m 陆 <&", Period("2019-03", "", open=True))
OTHER = Step("Mira Lindt", "work", "Baker", Period("", "2021"))


@pytest.mark.filterwarnings("ignore:Glyph:UserWarning")  # no font here has Chinese letters
@pytest.mark.parametrize("steps", [(STUDY,), (STUDY, WORK), (STUDY, WORK, OTHER), (WORK,) * 60])
def test_whatever_a_cv_says_becomes_a_picture(steps):
    drawn = picture(steps, TODAY)

    assert drawn.startswith(b"\x89PNG")
    assert 5_000 < len(drawn) < 500_000


def test_several_people_stand_under_their_names():
    assert rows_of([STUDY, WORK]) == [STUDY, WORK]
    assert rows_of([STUDY, WORK, OTHER]) == ["Ada Noh", STUDY, WORK, "Mira Lindt", OTHER]


@pytest.mark.parametrize(
    ("period", "years"),
    [
        (Period("2015", "2019"), (2015, 2020)),
        (Period("2019-07", "", open=True), (2019.5, 2026.9)),
        (Period("", "2021"), (2021, 2022)),
        (Period("2020-01", "2020-01"), (2020, 2020 + 1 / 12)),
        (Period("2027", "", open=True), (2027, 2027 + 1 / 12)),
    ],
)
def test_how_far_a_bar_reaches(period, years):
    assert reach(period, 2026.9) == pytest.approx(years)
