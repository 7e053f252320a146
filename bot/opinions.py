"""Helpful or not: what people think of an answer is kept, with the reason if they give one."""

from dataclasses import replace

from bot.desk import Desk
from bot.rendering import views
from bot.slack.place import Body, Place, clicked, pressed
from bot.slack.telling import Telling, said
from store.memory.memory import Memory

THANKS = "Thank you. That is kept with your question, for those who look after Talent."
TOO_OLD = "That answer is too old to be judged. Please ask again."


class Opinions:
    """Every method runs in the pool."""

    def __init__(self, memory: Memory, desk: Desk, telling: Telling) -> None:
        self.memory, self.desk, self.telling = memory, desk, telling

    def rated(self, body: Body) -> None:
        """Kept at once; who is not content is asked why."""
        place = clicked(body)
        place = replace(place, url=body.get("response_url") or place.url)  # for their eyes only
        if not self.telling.admitted(place):
            return
        key, verdict = pressed(body).split(":")
        if not self._kept(int(key), place.user, verdict == "yes"):
            self.telling.tell_alone(place, TOO_OLD)
        elif verdict == "yes":
            self.telling.tell_alone(place, THANKS)
        else:
            view = views.why(key)
            self.telling.show(place, view, view, said(THANKS))

    def reasoned(self, body: Body) -> None:
        view = body["view"]
        place = Place(body["user"]["id"], trigger=body["trigger_id"])
        if not self.telling.admitted(place):
            return
        kept = self._kept(int(view["private_metadata"]), place.user, False, views.reason(view))
        notice = views.notice(THANKS if kept else TOO_OLD)
        self.telling.show(place, notice, notice, said(THANKS if kept else TOO_OLD))

    def _kept(self, row: int, user: str, helpful: bool, reason: str = "") -> bool:
        return self.memory.judge(row, user, helpful, reason, self.desk.now())
