import pytest

from bot.file_wish import CSV, JSON, PICTURE, FileWish, file_wish

WISHES = [
    ("export this as csv", FileWish(CSV)),
    ("Export as CSV, please", FileWish(CSV)),
    ("please export the list to a spreadsheet", FileWish(CSV)),
    ("download them as excel", FileWish(CSV)),
    ("export", FileWish("")),
    ("send me that as json", FileWish(JSON)),
    ("export who knows CUDA but not Java as csv", FileWish(CSV, "who knows CUDA but not Java")),
    ("export Lena Hartwig as JSON Resume", FileWish(JSON, "Lena Hartwig")),
    ("draw this", FileWish(PICTURE)),
    ("as a picture please", None),
    ("picture please", FileWish(PICTURE)),
    ("send me a picture of this timeline", FileWish(PICTURE)),
    ("timeline for Lena Hartwig as a picture", FileWish(PICTURE, "timeline for Lena Hartwig")),
    ("draw the career of Lena Hartwig", FileWish(PICTURE, "the career of Lena Hartwig")),
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
    assert file_wish(words) == wanted
