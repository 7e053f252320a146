"""Slack's doors -> one way in: each acks, then hands its work to the pool."""

import logging
import re
import secrets
from collections.abc import Callable
from functools import partial
from typing import Any

from slack_bolt import App, BoltResponse
from slack_bolt.error import BoltUnhandledRequestError

from bot.doors import Doors
from bot.work import Busy, Work, sorry

log = logging.getLogger("talent")

Body = dict[str, Any]
Door = Callable[[Body], None]

BUSY = "I have more questions than I can answer right now. Please ask again in a minute."
TALK = frozenset({None, "thread_broadcast"})  # message subtypes that are somebody talking
ANY = re.compile(".*", re.S)


def connect(app: App, doors: Doors, work: Work) -> None:
    """Registers every door; what belongs to none is acked and left alone."""

    def hand(door: Door, body: Body) -> None:
        work.give(partial(door, body), partial(doors.apologise, body))

    def event(door: Door, wanted: Callable[[Body], bool]) -> Callable[..., None]:
        def listener(body: Body) -> None:
            if wanted(body["event"]):
                hand(door, body)

        return listener

    def click(door: Door) -> Callable[..., None]:
        def listener(body: Body, ack: Callable[[], Any]) -> None:
            hand(door, body)
            ack()

        return listener

    app.event("app_mention")(event(doors.mention, spoken))
    app.event("message")(event(doors.direct, in_direct_message))
    app.event("app_home_opened")(event(doors.opened, lambda _: True))
    app.event("app_uninstalled")(event(doors.dismissed, lambda _: True))
    app.event("tokens_revoked")(event(doors.dismissed, lambda _: True))
    app.command("/talent")(click(doors.command))
    app.shortcut({"type": "shortcut", "callback_id": "talent_search"})(click(doors.shortcut))
    app.shortcut({"type": "message_action", "callback_id": "talent_lookup"})(click(doors.lookup))
    app.view("search")(click(doors.submitted))
    app.action("profile")(click(doors.profile))
    app.action("more")(click(doors.more))
    app.action("share")(click(doors.share))
    app.action(re.compile(r"(choose|ask|recent)_\d+"))(click(doors.chosen))
    app.error(unheard)


def spoken(event: Body) -> bool:
    """Something that a person said, just now, in words."""
    return (
        event.get("subtype") in TALK
        and not event.get("bot_id")
        and not event.get("edited")
        and bool(event.get("user"))
    )


def in_direct_message(event: Body) -> bool:
    return event.get("channel_type") == "im" and spoken(event)


def unheard(error: Exception, body: Body) -> BoltResponse:
    """What went wrong before the ack."""
    if isinstance(error, BoltUnhandledRequestError):
        return BoltResponse(status=200, body="")
    if isinstance(error, Busy):
        log.warning("busy: %s", error)
        said = BUSY
    else:
        number = secrets.token_hex(4)
        log.error("failed before the ack, reference %s", number, exc_info=error)
        said = sorry(number)
    # Slack shows this to who typed the command, and sends an event again later.
    return BoltResponse(status=200, body=said) if "command" in body else BoltResponse(status=503)
