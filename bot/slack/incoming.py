"""What Slack sends as text -> the words that somebody typed."""

import re
from collections.abc import Callable

# "<@U1>", "<@U1|mei>", "<#C1|hiring>", "<mailto:a@b|a@b>", "<https://x|x>", "<!here|here>":
# docs.slack.dev/messaging/formatting-message-text
TOKEN = re.compile(r"<([@#!]?)([^<>|\s]*)(?:\|([^<>]*))?>")
SCHEMES = re.compile(r"^(mailto|tel):")
EMOJI = re.compile(r"(?<![\w:]):[a-z+\-\d][a-z\d_+'\-]*:(?::skin-tone-\d:)?(?![\w:])")
# Who is only called, or is to be told, is no part of a question: "@Mei fyi who ...", "cc @Mei".
CALLED = re.compile(
    r"^\s*(?:(?:hi|hey|hello|dear|thanks|thank you)[\s,]+)?(?:<@[^<>]*>[\s,:]*)+(?:fyi[\s,:]*)?"
    r"(?=(?:hi|hey|hello|please|can|could|would|who|whom|whose|which|what|how|do|we|i|any|anybody"
    r"|anyone)\b)",
    re.I,
)
TOLD = re.compile(
    r"\(?\b(?:cc|fyi|thanks|thank you)\b[\s,:]*(?:<@[^<>]*>[\s,&]*(?:and\s+)?)+\)?", re.I
)


def words(text: str, bot: str, name: Callable[[str], str]) -> str:
    """The text without the mention of the bot; other people by their names, where they are asked
    about.

    >>> words("<@U0> mail <mailto:a@example.com|a@example.com> R&amp;D", "U0", str)
    'mail a@example.com R&D'
    >>> words("<@U2> do you know <@U3>? :pray: cc <@U4>", "U0", str)
    'do you know U3?'
    """

    def spelled(match: re.Match[str]) -> str:
        mark, target, label = match.groups()
        if mark == "@":
            return label or name(target)
        return label or ("" if mark else SCHEMES.sub("", target))

    typed = re.sub(rf"<@{re.escape(bot)}(?:\|[^<>]*)?>", " ", EMOJI.sub(" ", text))
    typed = TOKEN.sub(spelled, TOLD.sub(" ", CALLED.sub("", typed)))
    typed = typed.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return " ".join(typed.split())
