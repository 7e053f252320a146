"""Lines typed -> answers printed: the same bot as in Slack, one conversation, no Slack needed."""

import re
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from bot.admin.deciding import decided
from bot.admin.words import decision
from bot.desk import Desk
from bot.digests.local import Local
from bot.digests.orders import order
from bot.file_wish import JSON, NO_LAST, PICTURE, SEVERAL, FileWish, file_wish
from bot.rendering.sheet import sheet
from bot.rendering.text import PAGE, text
from bot.talk import asks_for_more, picked, request, stands, with_doors
from handlers.answer import Answer
from store.disk.opening import HERE
from store.memory.memory import Past

PROMPT = "talent> "
ADDRESS = re.compile(r"\s*[/@]talent\b[:,]?\s*", re.I)  # "/talent who …", "@Talent, who …"
LEAVE = frozenset({"exit", "quit", "bye", "q"})  # at a prompt only: a file of questions has an end


class Chat:
    """One conversation; it ends with the program and is written nowhere."""

    def __init__(self, desk: Desk, local: Local | None = None) -> None:
        self.desk, self.local = desk, local
        self.past: Past | None = None
        self.answer: Answer | None = None  # the last one, for "more" and for picking a reading

    def reply(self, line: str) -> str:
        """Digests that are due come first."""
        due = self.local.due() if self.local else []
        return "\n\n".join([*map(text, due), self.said(line)])

    def said(self, line: str) -> str:
        words = ADDRESS.sub("", line, count=1) if ADDRESS.match(line) else line
        words = picked(words, self.answer.choices if self.answer else ())
        if self.local and (ordered := order(words)):
            return text(self.local.obey(ordered))
        if self.desk.upkeep and (one := decision(words)):
            self.answer, _ = decided(one, self.desk.upkeep, HERE, self.desk.now())
            return text(self.answer)
        if self.answer and self.past and asks_for_more(words):
            return self.more(self.answer, self.past)
        if wanted := file_wish(words):
            return self.exported(wanted)
        asked = request(words, self.past, self.desk.today(), private=True)
        self.answer = with_doors(self.desk.ask(asked))
        self.past = stands(self.answer, asked, self.past, PAGE)
        return text(self.answer)

    def exported(self, wanted: FileWish) -> str:
        """As Slack would send it in a file: of the answer before, or of one asked for with it."""
        said = self.said(wanted.about) if wanted.about else ""
        if not self.answer or self.answer.choices or not self.answer.findings:
            return said or NO_LAST
        people = self.answer.people
        if wanted.kind == PICTURE:
            return said or self.said(f"timeline for {self.answer.findings[0].name}")
        if self.answer.private or wanted.kind == JSON or self.answer.intent == "profile":
            return self.desk.resume(people[0]).strip() if len(people) == 1 else SEVERAL
        return sheet(self.answer).strip()

    def more(self, answer: Answer, past: Past) -> str:
        if past.shown >= len(answer.findings):
            return "That was everybody."
        self.past = replace(past, shown=past.shown + PAGE)
        return text(answer, past.shown)


def chat(
    desk: Desk, history: Path | None = None, remembered: Path | None = None, zone: str = "UTC"
) -> int:
    """At a terminal with a line editor, else a message a line; the program's exit status."""
    talk = Chat(desk, Local(remembered, desk, zone) if remembered else None)
    if sys.stdin.isatty():
        return at_prompt(talk, history)
    for words in answers(talk, sys.stdin):
        print(words, end="\n\n", flush=True)
    return 0


def answers(talk: Chat, lines: Iterable[str]) -> Iterable[str]:
    return (talk.reply(line) for line in lines if line.strip())


def at_prompt(talk: Chat, history: Path | None) -> int:
    from prompt_toolkit import PromptSession  # 50 ms that a pipe need not wait for
    from prompt_toolkit.history import FileHistory, InMemoryHistory

    if history:
        history.touch(mode=0o600)
    session: PromptSession[str] = PromptSession(
        history=FileHistory(str(history)) if history else InMemoryHistory()
    )
    print('Ask about people, or "help". Ctrl-D leaves.')
    while True:
        try:
            line = session.prompt(PROMPT)
        except EOFError:
            return 0
        except KeyboardInterrupt:
            return 130
        if line.strip().lower() in LEAVE:
            return 0
        if line.strip():
            print(talk.reply(line), end="\n\n")
