import pytest

from bot.rendering import views
from bot.rendering.reply import Reply
from tests.bot.stand_in import ALL
from tests.fake_slack import buttons


@pytest.mark.parametrize("answer", ALL, ids=lambda a: a.title[:20])
@pytest.mark.parametrize("form", [views.answer, views.plain_answer])
def test_a_modal_keeps_to_its_limits(answer, form):
    view = form(Reply(answer, "7"))

    assert len(view["title"]["text"]) <= 24
    assert 0 < len(view["blocks"]) <= 100
    assert "table" not in {block["type"] for block in view["blocks"]}
    assert "share" not in {b["action_id"] for b in buttons(view)}


def test_home_shows_recent_questions_as_buttons_within_limits():
    view = views.home(("12 CVs",), ["q" * 500, "x" * 3_000, "a", "b", "c", "d", "e"], ["help"])
    asking = [b for b in buttons(view) if b["action_id"].startswith("recent")]

    assert [b["value"] for b in asking] == ["q" * 500, "a", "b", "c", "d"]
    assert all(len(b["text"]["text"]) <= 75 for b in asking)
    assert len({b["action_id"] for b in buttons(view)}) == len(buttons(view))


def test_home_of_an_empty_index():
    view = views.home((), (), ())

    assert "Nothing yet." in str(view)
    assert buttons(view) == []


def test_who_may_not_ask_sees_why_and_nothing_else():
    view = views.closed("Members only.")

    assert len(view["blocks"]) == 2
    assert "Members only." in str(view)
