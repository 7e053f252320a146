"""strays.put_back(): bullets that a reader printed away from their statements, as they were."""

import pytest

from store.cv.page.strays import put_back

FIRST = "Launched and managed a channel that tells residents of the town"
REST = "of all that the city does for them, day by day"
SECOND = "Received the award of the mayor for what was done for the town"
THIRD = "Answered letters, and wrote some that nobody had asked for at all."


@pytest.mark.parametrize(
    ("page", "want"),
    [
        # Above the statements: as many signs as statements.
        (["Cook", "", "●", "", "●", "", FIRST, REST, SECOND],
         ["Cook", "", "", "", "", "", "● " + FIRST, REST, "● " + SECOND]),
        # Below them, the next entry follows.
        ([FIRST, REST, SECOND, "", "●", "", "●", "", "Cook"],
         ["● " + FIRST, REST, "● " + SECOND, "", "", "", "", "", "Cook"]),
        # The last statement kept its own.
        ([THIRD, SECOND + ".", "○ " + FIRST, "○ Cooked.", "○ Baked.", "", "○", "", "Cook"],
         ["○ " + THIRD, "○ " + SECOND + ".", "○ " + FIRST, "○ Cooked.", "○ Baked.", "", "", "",
          "Cook"]),
        # All signs right below their head; a statement begins where its last line had room left.
        (["Foo Inn", "●", "●", "", "Deep Tea", "Hyperkettle tuning, Cups, and", "Optimization",
          "", "Bar Inn", "●", "●", "", "Cooked " + FIRST, "TeaTalks", "Baked"],
         ["Foo Inn", "", "", "", "● Deep Tea", "● Hyperkettle tuning, Cups, and", "Optimization",
          "", "Bar Inn", "", "", "", "● Cooked " + FIRST, "TeaTalks", "● Baked"]),
        # A sign right above its statement is read with it, later.
        (["●", FIRST, "●", SECOND], ["●", FIRST, "●", SECOND]),
        # Nothing near is a list of statements.
        (["Cook", "", "●", "", "Foo Inn"], ["Cook", "", "●", "", "Foo Inn"]),
    ],
)  # fmt: skip
def test_signs(page: list[str], want: list[str]) -> None:
    assert [raw for _, raw in put_back(list(enumerate(page, 1)))] == want
