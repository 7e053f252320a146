import pytest

from bot.incoming import words


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("<@U0> who knows Java?", "who knows Java?"),
        ("hey <@U0|talent>,  who?", "hey , who?"),
        ("R&amp;D &lt;b&gt; &amp;lt;", "R&D <b> &lt;"),
        ("who is <mailto:a@example.com|a@example.com>", "who is a@example.com"),
        ("call <tel:5550100|555-0100> or <tel:5550101>", "call 555-0100 or 5550101"),
        ("see <https://example.com/x|the page>", "see the page"),
        ("see <https://example.com/x?a=1&amp;b=2>", "see https://example.com/x?a=1&b=2"),
        ("profile of <@U2>", "profile of Mei"),
        ("profile of <@U2|mei>", "profile of mei"),
        ("profile of <@U9>", "profile of"),
        ("in <#C1|hiring> <!here> <!subteam^S1|@team>", "in hiring @team"),
        ("a < b > c", "a < b > c"),
        ("", ""),
    ],
)
def test_words(text, typed):
    assert words(text, "U0", {"U2": "Mei", "U9": ""}.__getitem__) == typed
