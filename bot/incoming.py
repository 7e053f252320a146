"""What Slack sends as text -> the words that somebody typed."""

import re
from collections.abc import Callable

# "<@U1>", "<@U1|mei>", "<#C1|hiring>", "<mailto:a@b|a@b>", "<https://x|x>", "<!here|here>":
# docs.slack.dev/messaging/formatting-message-text
TOKEN = re.compile(r"<([@#!]?)([^<>|\s]*)(?:\|([^<>]*))?>")
SCHEMES = re.compile(r"^(mailto|tel):")


def words(text: str, bot: str, name: Callable[[str], str]) -> str:
    """The text without the mention of the bot; other people by their names.

    >>> words("<@U0> mail <mailto:a@example.com|a@example.com> R&amp;D", "U0", str)
    'mail a@example.com R&D'
    """

    def spelled(match: re.Match[str]) -> str:
        mark, target, label = match.groups()
        if mark == "@":
            return "" if target == bot else label or name(target)
        return label or ("" if mark else SCHEMES.sub("", target))

    typed = TOKEN.sub(spelled, text)
    typed = typed.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return " ".join(typed.split())
