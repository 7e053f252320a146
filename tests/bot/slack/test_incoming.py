import pytest

from bot.slack.incoming import words


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
        (":eyes: who knows Rust? :pray::skin-tone-3:", "who knows Rust?"),
        (":+1: std::vector at 10:30:15, c:d:", "std::vector at 10:30:15, c:d:"),
        ("<@U0> <@U2> fyi: who knows Rust?", "who knows Rust?"),
        ("<@U2>, do we have Rust people? (cc <@U2>, <@U9|ada>)", "do we have Rust people?"),
        ("<@U2>'s papers, thanks <@U9>", "Mei's papers,"),
        ("<@U2>", "Mei"),
        ("compare <@U2> and <@U9|ada>", "compare Mei and ada"),
        ("", ""),
    ],
)
def test_words(text, typed):
    assert words(text, "U0", {"U2": "Mei", "U9": ""}.__getitem__) == typed
