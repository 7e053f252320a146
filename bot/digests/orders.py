"""Words -> an order about digests: add, list, delete ... (pure)."""

import re
from dataclasses import dataclass

from bot.digests.clock import HINT, Unclear
from bot.digests.when import schedule
from bot.file_wish import file_wish
from store.memory.schedule import Schedule

VERBS = {
    "add": "add", "create": "add", "make": "add",
    "new": "dialog", "dialog": "dialog",
    "list": "list", "show": "list", "all": "list",
    "delete": "delete", "remove": "delete", "cancel": "delete", "stop": "delete",
    "pause": "pause", "resume": "resume", "continue": "resume", "unpause": "resume",
    "preview": "preview", "test": "preview", "try": "preview",
    "help": "help",
}  # fmt: skip
ORDER = re.compile(r"\s*digests?\b[:,]?\s*(.*)", re.I | re.S)
SAVE = re.compile(r"\s*save\s+(?:search(?:es)?\b\s*)?(?:for\s+)?([\"“”„«].*)", re.I | re.S)
# "save who knows Rust": without quotation marks, a question by its first word.
SAVE_BARE = re.compile(
    r"\s*save\s+(?:(?:a\s+)?search(?:es)?\s*:?\s+)?(?:for\s+)?"
    r"((?:who|whom|whose|which|people|everybody|everyone|anyone|anybody)\b[^\"“”„«»]*)",
    re.I,
)
HELP = re.compile(
    r"\s*help\s+(?:me\s+)?(?:(?:on|with|about|for)\s+)?(?:the\s+)?"
    r"(?:digests?|saved(?:\s+searches)?|saving)\s*[?.!]?\s*",
    re.I,
)
SAVED = re.compile(r"\s*(?:list\s+)?(?:my\s+)?saved(?:\s+searches)?\s*[?.]?\s*", re.I)
NUMBER = re.compile(r"#?(\d{1,9})\b\s*")
QUOTED = re.compile(r"[\"“”„«]\s*(.+?)\s*[\"“”„»](?=[^\"“”„«»]*$)", re.S)
SINGLE = re.compile(r"(?:^|\s)['‘]\s*(\S.*?)\s*['’](?=\s|$)", re.S)
ALWAYS = re.compile(
    r",?\s*\b(?:always|(?:even|also)\s+(?:if|when)\s+(?:there\s+is\s+)?nothing(?:\s+is)?\s+new)\b",
    re.I,
)
LONGEST = 500  # characters of a question
WORD = 40  # of a word that is no order
MOST = 3_000  # characters of an order that are read
WHEN_WORDS = 25  # at most, where no quotation marks say where they begin
# A WHEN does not begin with these: they still belong to the question.
INNER = frozenset("it a and s just please of one the then time".split())


@dataclass(frozen=True, slots=True)
class Order:
    verb: str  # add, save, list, saved, delete, pause, resume, preview, dialog, help
    number: int = 0
    question: str = ""  # of "help", the word that is none of these
    when: str = ""
    always: bool = False


def order(words: str) -> Order | None:
    """None for everything that is no order.

    >>> order('digest add "who knows Python?" every day at 9')
    Order(verb='add', number=0, question='who knows Python?', when='every day at 9', always=False)
    >>> order("digest delete #4").number, order("who reads digests?")
    (4, None)
    """
    words = words[:MOST]
    if SAVED.fullmatch(words):
        return Order("saved")
    if HELP.fullmatch(words):
        return Order("help")
    if (found := SAVE_BARE.fullmatch(words)) and not file_wish(words):
        return Order("save", question=found[1][:LONGEST])
    if found := SAVE.fullmatch(words):
        question, rest = quoted(found[1])
        return Order("save", question=question) if question and not rest else None
    found = ORDER.fullmatch(words)
    if not found:
        return None
    verb, _, rest = found[1].strip().partition(" ")
    known = VERBS.get(verb.lower().strip(".:,!?"))
    if known is None and quoted(found[1])[0]:
        known, rest = "add", found[1]
    if not verb:
        return Order("list")
    if known is None:
        return Order("help", question=verb[:WORD])
    return _told(known, rest.strip())


def _told(verb: str, rest: str) -> Order:
    number = NUMBER.fullmatch(rest)
    if number:
        return Order(verb, int(number[1]))
    if verb not in ("add", "preview", "dialog"):
        return Order(verb)
    always = bool(ALWAYS.search(quoted(rest)[1] or rest))
    if always:
        rest = ALWAYS.sub("", rest)
    question, when = quoted(rest)
    return Order(verb, 0, question or ("" if when else rest), when, always)


def quoted(words: str) -> tuple[str, str]:
    """What stands in quotation marks, and the rest; ("", all of it) where nothing does.

    >>> quoted('every day "who knows C?" at 9')
    ('who knows C?', 'every day at 9')
    """
    found = QUOTED.search(words) or SINGLE.search(words)
    if not found:
        return "", words
    rest = f"{words[: found.start()]} {words[found.end() :]}"
    return " ".join(found[1].split())[:LONGEST], " ".join(rest.split())


def understood(one: Order, now: float, zone: str) -> tuple[str, Schedule]:
    """The question and when it is asked. Raises Unclear.

    Without quotation marks the question ends where the words begin to say a time.
    """
    if one.question:
        if not one.when:
            raise Unclear(f"When? {HINT}")
        return one.question, schedule(one.when, now, zone)
    words = one.when.split()
    for n in range(max(1, len(words) - WHEN_WORDS), len(words)):
        if words[n].lower().strip(",") in INNER:
            continue
        try:
            found = schedule(" ".join(words[n:]), now, zone)
        except Unclear:
            continue
        return " ".join(words[:n]).strip(" ,")[:LONGEST], found
    raise Unclear(f"Put the question in quotation marks, and say when. {HINT}")
