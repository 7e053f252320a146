"""Folded words -> what can be told without the index: greetings, help, traits, contact (pure)."""

import re
import string

from handlers.understanding.sayings import Sayings

PLAIN = Sayings("plain.txt")
# A greeting is made of nothing but these words; they are matched one by one, never by one pattern,
# so that no text takes long.
HELLO = frozenset(
    """hi hello hey heya hiya yo howdy greetings morning gm sup hola thanks thank thx ty cheers great
    good nice awesome cool perfect ok okay bye goodbye lol haha wow sweet""".split()
)
POLITE = frozenset(
    """good evening afternoon day you u there again all everyone team bot talent so very much a lot for that
    your help then mate buddy pal man folks guys job work well done how are doing is it going whats what up
    were yesterday today my friend see later soon human real ai who your name anyone to be night""".split()
)
ASKING_WHO = frozenset(
    ("who are you", "what are you", "are you a bot", "are you human", "are you real", "you there", "are you there",
     "how are you", "how are you doing", "whats up", "what is up", "hows it going", "what is your name", "anyone there",
     "good morning", "good evening", "good afternoon", "good bot", "good job", "well done", "see you", "good night")
)  # fmt: skip
SIGNS = string.punctuation + string.whitespace + "¿¡…–—’‘“”"


def trait(folded: str) -> bool:
    """Whether a question asks for a protected trait.

    >>> trait("the youngest candidate"), trait("race conditions in kernels")
    (True, False)
    """
    return PLAIN.said("traits", PLAIN.without("traits as work", folded))


def means_contact(folded: str) -> bool:
    """Whether a question asks how to reach somebody.

    >>> means_contact("email of ada lin"), means_contact("who built email filters?")
    (True, False)
    """
    return PLAIN.said("contact", PLAIN.without("contact as work", folded))


def intent(folded: str) -> str:
    """The intent of a question that needs no index, "" for any other. Signs around it are no words.

    >>> intent("hi there!"), intent("help?"), intent("show more"), intent("who knows cuda?")
    ('smalltalk', 'help', 'more', '')
    """
    bare = folded.strip(SIGNS)
    if (not bare and "?" in folded) or PLAIN.whole("help", bare):
        return "help"
    words = re.findall(r"\w+", bare.replace("'", ""))
    spoken = " ".join(words)
    if PLAIN.whole("chatter", bare):
        return "smalltalk"
    hello = bool(words) and words[0] in HELLO and set(words) <= HELLO | POLITE
    if hello or spoken in ASKING_WHO:
        return "smalltalk"
    return "more" if PLAIN.whole("more", bare) else ""
