"""Slack's doors -> one way in: each acks, then hands its work to the pool."""

import logging
import re
import secrets
from collections.abc import Callable
from functools import partial
from typing import Any

from slack_bolt import App, BoltResponse
from slack_bolt.error import BoltUnhandledRequestError
from slack_sdk.errors import SlackApiError

from bot.doors import Doors
from bot.rendering.views import blanks
from bot.work import Busy, Work, sorry

log = logging.getLogger("talent")

Body = dict[str, Any]
Door = Callable[[Body], None]

BUSY = "I have more questions than I can answer right now. Please ask again in a minute."
DISMISSED = frozenset({"account_inactive", "invalid_auth", "token_expired", "token_revoked"})
TALK = frozenset({None, "thread_broadcast", "me_message"})  # subtypes of somebody talking
ANY = re.compile(".*", re.S)


def connect(app: App, doors: Doors, work: Work) -> None:
    """Registers every door; what belongs to none is acked and left alone."""

    def hand(door: Door, body: Body) -> None:
        work.give(partial(served, door, body), partial(doors.apologise, body))

    def event(*ways: tuple[Door, Callable[[Body], bool]]) -> Callable[..., None]:
        def listener(body: Body) -> None:
            for door, wanted in ways:
                if wanted(body["event"]):
                    hand(door, body)

        return listener

    def click(door: Door) -> Callable[..., None]:
        def listener(body: Body, ack: Callable[[], Any]) -> None:
            hand(door, body)
            ack()

        return listener

    for name, ways in events(doors).items():
        app.event(name)(event(*ways))
    for kind, key, door in shortcuts(doors):
        app.shortcut({"type": kind, "callback_id": key})(click(door))
    for button, door in buttons(doors).items():
        app.action(button)(click(door))
    app.command("/talent")(click(doors.command))
    for name, door in forms(doors).items():
        app.view(name)(filled(click(door)))
    app.error(unheard)


def filled(sent: Callable[..., None]) -> Callable[..., None]:
    """A form with a field left blank stays open and says so."""

    def listener(body: Body, ack: Callable[..., Any]) -> None:
        errors = blanks(body["view"])
        if errors:
            ack(response_action="errors", errors=errors)
        else:
            sent(body, ack)

    return listener


def served(door: Door, body: Body) -> None:
    """Where Slack takes us no more, nobody can be told: one line in the log."""
    try:
        door(body)
    except SlackApiError as error:
        if error.response.get("error") not in DISMISSED:
            raise
        log.error("Slack says %s: the app was uninstalled?", error.response["error"])


def events(doors: Doors) -> dict[str, tuple[tuple[Door, Callable[[Body], bool]], ...]]:
    """What people do without pressing anything: the event, and whose it is."""
    return {
        "app_mention": ((doors.mention, called),),
        "message": ((doors.direct, in_direct_message), (doors.intake.dropped, brings_files)),
        "file_shared": ((doors.intake.shared, always),),
        "app_home_opened": ((doors.opened, always),),
        "app_uninstalled": ((doors.dismissed, always),),
        "tokens_revoked": ((doors.dismissed, always),),
    }


def shortcuts(doors: Doors) -> tuple[tuple[str, str, Door], ...]:
    return (
        ("shortcut", "talent_search", doors.shortcut),
        ("message_action", "talent_lookup", doors.lookup),
    )


def forms(doors: Doors) -> dict[str, Door]:
    return {
        "search": doors.submitted,
        "correction": doors.persons.corrected,
        "digest": doors.digests.submitted,
        "opinion": doors.opinions.reasoned,
    }


def buttons(doors: Doors) -> dict[str | re.Pattern[str], Door]:
    return {
        "profile": doors.persons.opened,
        "merge": doors.persons.merged,
        "correct": doors.persons.correct,
        "in_cv": doors.in_cv,
        "more": doors.more,
        "share": doors.share,
        "export": doors.exports.pressed,
        "opinion": doors.opinions.rated,
        re.compile(r"(choose|ask|recent)_\d+"): doors.chosen,
        "digest_new": doors.digests.asked,
        re.compile("digest_(pause|resume|delete|preview)"): doors.listed,
    }


def always(_: Body) -> bool:
    return True


def spoken(event: Body) -> bool:
    """Something that a person said, just now, in words."""
    return (
        event.get("subtype") in TALK
        and not event.get("bot_id")
        and not event.get("edited")
        and bool(event.get("user"))
    )


def called(event: Body) -> bool:
    """Said to the bot in a room, a file beside it or not."""
    beside = event.get("subtype") == "file_share"
    return spoken(event | {"subtype": None} if beside else event)


def in_direct_message(event: Body) -> bool:
    return event.get("channel_type") == "im" and spoken(event)


def brings_files(event: Body) -> bool:
    """A person dropped files into a direct message."""
    dropped = event.get("channel_type") == "im" and event.get("subtype") == "file_share"
    return dropped and not event.get("bot_id") and bool(event.get("user") and event.get("files"))


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
