import pytest

from bot.wishes import CSV, JSON, PICTURE, Wish, wish

WISHES = [
    ("export this as csv", Wish(CSV)),
    ("Export as CSV, please", Wish(CSV)),
    ("please export the list to a spreadsheet", Wish(CSV)),
    ("download them as excel", Wish(CSV)),
    ("export", Wish("")),
    ("send me that as json", Wish(JSON)),
    ("export who knows CUDA but not Java as csv", Wish(CSV, "who knows CUDA but not Java")),
    ("export Lena Hartwig as JSON Resume", Wish(JSON, "Lena Hartwig")),
    ("draw this", Wish(PICTURE)),
    ("as a picture please", None),
    ("picture please", Wish(PICTURE)),
    ("send me a picture of this timeline", Wish(PICTURE)),
    ("timeline for Lena Hartwig as a picture", Wish(PICTURE, "timeline for Lena Hartwig")),
    ("draw the career of Lena Hartwig", Wish(PICTURE, "the career of Lena Hartwig")),
    ("who wrote an export to csv?", None),
    ("who draws pictures?", None),
    ("give me people with experience in excel", None),
    ("send me people who know csv", None),
    ("export engineers", None),
    ("draw people who know Java", None),
    ("save", None),
    ("give me", None),
    ("", None),
]


@pytest.mark.parametrize(("words", "wanted"), WISHES)
def test_a_wish_for_a_file_is_told_from_a_question(words, wanted):
    assert wish(words) == wanted
