"""One question -> what the command line prints; imported when asked, so that others start soon."""

from datetime import date

from bot.rendering.blocks import blocks
from bot.rendering.text import as_json, text
from bot.rendering.text import document as document_of
from handlers import reply
from handlers.question import Request
from store.index import Index


def words(question: str, today: date, index: Index) -> str:
    """The answer in words."""
    return text(reply(Request(question, today), index))


def document(question: str, today: date, index: Index) -> str:
    """The answer as one JSON document, with the blocks that Slack would get."""
    answer = reply(Request(question, today), index)
    return as_json(document_of(answer, blocks(answer)))
