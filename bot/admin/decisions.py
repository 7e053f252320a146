"""`/talent fix …`, `merge`, `remove`, `forget` …: for those who look after Talent, alone."""

from bot.access import Access
from bot.admin.deciding import decided
from bot.admin.words import Decision, decision
from bot.answering import Answering
from bot.rendering.reply import Reply
from bot.slack.place import Place
from bot.slack.telling import Telling
from handlers.answer import Answer
from store.memory.log import Act

ADMINS_ONLY = "Only those who look after Talent may decide that. They are named in TALENT_ADMINS."
ALONE = "What is decided about people is nothing for a room: say it with /talent, or to me alone."
NO_INDEX = Answer("upkeep", "The index cannot be changed from here.")
DONE = {
    "merge": "merged", "unmerge": "unmerged", "fix": "corrected", "unfix": "corrected",
    "remove": "removed", "forget": "forgot",
}  # fmt: skip


class Decisions:
    """Every method runs in the pool."""

    def __init__(self, answering: Answering, telling: Telling, access: Access) -> None:
        self.answering, self.telling, self.access = answering, telling, access

    def wished(self, place: Place, words: str) -> bool:
        """Whether these words decide something; then they are answered."""
        one = decision(words)
        if one is None:
            return False
        if self.telling.to_admin(place, ADMINS_ONLY, ALONE):
            self.telling.tell(place, Reply(self.done(one, place)))
        return True

    def done(self, one: Decision, place: Place) -> Answer:
        upkeep, now = self.answering.desk.upkeep, self.answering.desk.now()
        if upkeep is None:
            return NO_INDEX
        told, changed = decided(one, upkeep, self.access.name(place.user) or place.user, now)
        if changed:
            gone = one.verb == "forget"  # of a forgetting only that it was done
            words = "somebody" if gone else " · ".join(one.parts)
            self.answering.memory.log.note(Act(place.user, DONE[one.verb], words), now)
        return told
