"""One person in a modal, and what an admin decides about them there."""

from bot.access import Access
from bot.admin.decisions import ADMINS_ONLY
from bot.answering import CARD, Answering
from bot.rendering import views
from bot.slack.place import Body, Place, clicked, pressed
from bot.slack.telling import Telling, said
from store.memory.log import Act


class Persons:
    """Every method runs in the pool."""

    def __init__(self, answering: Answering, telling: Telling, access: Access) -> None:
        self.answering, self.telling, self.access = answering, telling, access

    def opened(self, body: Body) -> None:
        """The card, on top of the modal clicked in if there is one."""
        place, row = clicked(body), int(pressed(body))
        if not self.telling.admitted(place):
            return
        found, plain = self.answering.look(row), self.answering.card(row)
        if found is None:
            self.telling.modal(place, plain, over=True)
            return
        upkeep = self.answering.desk.upkeep if place.user in self.access.admins else None
        self.telling.note(place, plain, "opened")
        view = views.card(found, f"{CARD}{row}", upkeep.lookalikes(row) if upkeep else None)
        self.telling.show(place, view, views.plain_answer(plain), plain.message(), over=True)

    def merged(self, body: Body) -> None:
        """Two people are one; the modal says what became of it."""
        place = clicked(body)
        upkeep = self.answering.desk.upkeep
        if self.entitled(place) and upkeep:
            row, other = map(int, pressed(body).split(":"))
            self.noted(place, "merged", row, other)
            self.done(place, upkeep.merged(row, other, self.who(place), self.now()))

    def correct(self, body: Body) -> None:
        """Asks what is wrong and what is right."""
        place, row = clicked(body), int(pressed(body))
        found = self.answering.look(row) if self.entitled(place) else None
        if found:
            view = views.correction(row, found.name)
            self.telling.show(place, view, view, said(ADMINS_ONLY), over=True)

    def corrected(self, body: Body) -> None:
        view = body["view"]
        place = Place(body["user"]["id"], trigger=body["trigger_id"])
        upkeep = self.answering.desk.upkeep
        if self.entitled(place) and upkeep:
            values, row = view["state"]["values"], int(view["private_metadata"])
            typed = (values.get(key, {}).get("words", {}).get("value") for key in ("field", "name"))
            field, right = (words or "" for words in typed)
            self.noted(place, "corrected", row)
            told = upkeep.corrected(row, field or "name", right, self.who(place), self.now())
            self.done(place, told)

    def entitled(self, place: Place) -> bool:
        """An admin; everybody else is told so."""
        if not self.telling.admitted(place):
            return False
        if place.user not in self.access.admins:
            self.telling.tell_alone(place, ADMINS_ONLY)
            return False
        return True

    def noted(self, place: Place, act: str, *people: int) -> None:
        self.answering.memory.log.note(Act(place.user, act, people=people), self.now())

    def done(self, place: Place, sentence: str) -> None:
        """In the place of what was decided in, which is no longer true."""
        notice = views.notice(sentence)
        self.telling.show(place, notice, notice, said(sentence))

    def who(self, place: Place) -> str:
        return self.access.name(place.user) or place.user

    def now(self) -> float:
        return self.answering.desk.now()
