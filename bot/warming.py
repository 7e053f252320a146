"""An index that has settled -> what questions read by the thousand, read before anybody asks.

At 10,000 CVs the first question of a kind takes a second, all others a tenth of one.
"""

from contextlib import suppress

from bot.desk import Desk
from bot.stop import Stop
from bot.work import caught, silence
from handlers.question import Request
from store.disk.opening import Unusable

PAUSE = 3.0  # seconds between two looks; an index that changed between them has not settled
# One question of each kind that reads whole tables: lengths of jobs, rankings, homes, languages,
# tools, venues, kinds of employer, contradictions.
QUESTIONS = (
    "most years of experience",
    "5+ years of Python experience",
    "who has the most papers?",
    "who has the most awards?",
    "who lives in Berlin?",
    "who speaks English?",
    "who knows Python but not Java?",
    "who published at NeurIPS?",
    "who worked in industry?",
    "who worked on machine learning?",
    "who graduated most recently?",
)


class Warming:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._seen, self._warm = -1, -1

    def keep(self, stop: Stop) -> None:
        """Until told to stop; what goes wrong is logged, and told to those who ask."""
        while not stop:
            caught(lambda: self.look(stop), silence)
            stop.wait(PAUSE)

    def look(self, stop: Stop) -> None:
        """Asks where the index is another than it was, and the same as at the last look."""
        with suppress(Unusable):  # whoever asks is told why
            version = self.desk.version()
            settled = version == self._seen or self._seen < 0
            self._seen = version
            if version != self._warm and settled:
                self._warm = version
                self._ask(stop)

    def _ask(self, stop: Stop) -> None:
        for words in QUESTIONS:
            if stop:
                return
            self.desk.ask(Request(words, self.desk.today()))
