"""`/talent audit …` -> the access log, to those who look after Talent and to nobody else."""

import re

from bot.answering import Answering
from bot.rendering.reply import Reply
from bot.slack.place import Place
from bot.slack.telling import Telling
from handlers.answer import Answer
from store.memory.log import Act

ASKED = re.compile(r"\s*audit\b(?P<person>(?:\s+(?!(?:by|since|until)\s)\S+)*)(?P<rest>.*)", re.I)
PART = re.compile(r"\s(by|since|until)\s+(\S+)", re.I)
LINES = 20  # of the log in one message
ADMINS_ONLY = "Only those who look after Talent may read the log. They are named in TALENT_ADMINS."
ALONE = "The log is for your eyes alone: ask with /talent audit, or in a direct message."
HOW = "Narrow it down: /talent audit NAME by USER-ID since 2026-11-01 until 2026-11-24"


class Audits:
    """Every method runs in the pool."""

    def __init__(self, answering: Answering, telling: Telling) -> None:
        self.answering, self.telling = answering, telling

    def note(self, place: Place, reply: Reply, act: str) -> None:
        """Before an answer is shown: who asked, what, and whom it shows."""
        done = Act(place.user, act, reply.words, reply.answer.reading, reply.shown)
        self.answering.memory.log.note(done, self.answering.desk.now())

    def wished(self, place: Place, words: str) -> bool:
        """Whether these words, as Slack sends them, ask for the log; then they are answered."""
        found = ASKED.fullmatch(words)
        if not found:
            return False
        if self.telling.to_admin(place, ADMINS_ONLY, ALONE):
            given = {key.lower(): value for key, value in PART.findall(found["rest"])}
            person, memory = (found["person"] or "").strip(), self.answering.memory
            lines = self.answering.desk.audit(
                memory, person, given.get("by", ""), given.get("since", ""), given.get("until", "")
            )
            shown = Answer("help", "Who asked what", lines=lines[:LINES], note=HOW)
            self.telling.tell(place, Reply(shown, words=words))
        return True
