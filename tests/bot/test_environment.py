"""Environment variables -> settings, or what is wrong with them."""

import pytest

from bot.environment import WrongSetting, settings, told


@pytest.mark.parametrize(
    ("hours", "seconds"), [("", 43_200.0), ("0", 0.0), ("36", 129_600.0), ("0.5", 1_800.0)]
)
def test_how_late_a_digest_may_be(hours, seconds):
    assert settings({"TALENT_DIGEST_GRACE": hours}).grace == seconds


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TALENT_DIGEST_GRACE", "soon"),
        ("TALENT_DIGEST_GRACE", "-1"),
        ("TALENT_DIGEST_GRACE", "nan"),
        ("PORT", "0"),
        ("PORT", "http"),
    ],
)
def test_what_cannot_be_meant_is_named(name, value):
    with pytest.raises(WrongSetting, match=f"{name} is no .*{value}"):
        settings({name: value})


def test_what_is_set_is_told_without_its_value():
    lines = "\n".join(told({"SLACK_BOT_TOKEN": "xoxb-secret"}))

    assert "SLACK_BOT_TOKEN: set" in lines
    assert "TALENT_DIGEST_GRACE: not set" in lines
    assert "xoxb" not in lines
