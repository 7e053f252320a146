"""A question in a conversation -> an answer, and what is kept so that it can go on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from threading import Semaphore

from bot.desk import Desk
from bot.digests.pages import TOLD, told_again
from bot.rendering.buttons import PAGE
from bot.rendering.reply import Reply
from bot.talk import ASIDE, STARTERS, asks_for_more, picked, request, stands, with_doors
from handlers.answer import Answer
from handlers.card import Card
from handlers.question import Request
from store.memory.memory import Asked, Memory, Past, Said

CARD = "card"  # the key of a person's profile, with their row behind it
UNKEPT = ASIDE - {"unsure"}  # what could not be understood is kept for those who can mend it
AT_ONCE = 2  # answers worked out at the same time: more would only keep acks from their turn

THE_END = Answer("more", "That was everybody.")
GONE = Answer("unsure", "That answer is too old to go on with. Please ask again.")


@dataclass(frozen=True, slots=True)
class Conversation:
    """Who talks, and the names the conversation goes by: the one to recall, all to remember."""

    user: str
    private: bool
    names: tuple[str, ...] = ()


class Answering:
    """Safe from any thread."""

    def __init__(self, desk: Desk, memory: Memory) -> None:
        self.desk, self.memory = desk, memory
        self._turn = Semaphore(AT_ONCE)
        self._card_turn = Semaphore()  # a modal must open within 3 s, whoever else is asking

    def ask(self, words: str, talk: Conversation) -> Reply:
        """Answers and remembers; "more" is the next page of what was last asked here."""
        past = self.memory.recall(talk.names[0]) if talk.names else None
        if past and past.asked and asks_for_more(words):
            return self._next_page(past, talk)
        if past and past.asked and words.isdecimal():
            before = self.again(str(past.asked), 0, talk.private).answer
            words = picked(words, before.choices)
        asked = request(words, past, self.desk.today(), talk.private)
        answer = self._answered(asked)
        key = self._kept(asked, answer, talk.user) if answer.intent not in UNKEPT else 0
        if answer.intent in ASIDE:
            return Reply(answer, str(key or ""), words=words)
        stands_now = stands(answer, asked, past, PAGE)
        if stands_now and stands_now != past:
            self._remember(talk.names, replace(stands_now, asked=key))
        return Reply(answer, str(key), words=words)

    def again(self, key: str, start: int, private: bool = True) -> Reply:
        """The same question once more, for another page or for other eyes."""
        if key.startswith(CARD):
            return self.card(int(key.removeprefix(CARD)))
        if key.startswith(TOLD):
            told = told_again(key, self.memory, self.desk)
            return Reply(told, key, start, told.title) if told else Reply(GONE)
        asked = self.memory.asked(int(key)) if key.isdecimal() else None
        if not asked:
            return Reply(GONE)
        put = Request(
            asked.question,
            self.desk.today(),
            private and asked.private,
            asked.earlier,
            asked.people,
        )
        return Reply(self._answered(put), key, start, asked.question)

    def last(self, talk: Conversation) -> Reply | None:
        """What was last answered in this conversation; None if nothing was, or it is too old."""
        past = self.memory.recall(talk.names[0]) if talk.names else None
        reply = self.again(str(past.asked), 0, talk.private) if past and past.asked else None
        return None if reply and reply.answer is GONE else reply

    def card(self, person: int) -> Reply:
        with self._card_turn:
            return Reply(self.desk.card(person), f"{CARD}{person}")

    def look(self, person: int) -> Card | None:
        with self._card_turn:
            return self.desk.look(person)

    def examples(self) -> tuple[str, ...]:
        """Up to four questions to start from: what help suggests, else what fits any CVs."""
        asked = Request("help", self.desk.today())
        return (self._answered(asked).suggestions or STARTERS)[:4]

    def also(self, names: Sequence[str], talk: Conversation) -> None:
        """Lets the conversation go on under further names: the thread below the answer."""
        if talk.names and (past := self.memory.recall(talk.names[0])):
            self._remember(names, past)

    def _next_page(self, past: Past, talk: Conversation) -> Reply:
        if past.shown >= len(past.people):
            return Reply(THE_END)
        self._remember(talk.names, replace(past, shown=past.shown + PAGE))
        return self.again(str(past.asked), past.shown, talk.private)

    def _answered(self, asked: Request) -> Answer:
        with self._turn:
            return with_doors(self.desk.ask(asked))

    def _kept(self, asked: Request, answer: Answer, user: str) -> int:
        put = Asked(asked.text, user, asked.private, asked.earlier, asked.people)
        found = bool(answer.findings or answer.table or answer.choices)
        said = Said(answer.intent, answer.reading, answer.id, found)
        return self.memory.keep(put, self.desk.now(), said)

    def _remember(self, names: Sequence[str], past: Past) -> None:
        self.memory.remember(names, past, self.desk.now())
