"""What Slack sends -> where somebody asked, and so where the answer goes (pure)."""

from dataclasses import dataclass, replace
from typing import Any

Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody asked, and so where the answer goes."""

    user: str
    channel: str = ""
    thread: str = ""  # ts of the message to answer under, "" for the conversation itself
    url: str = ""  # answers the asker alone, in any room
    trigger: str = ""  # opens a modal, for 3 s
    view: str = ""  # the modal that was clicked in

    @property
    def private(self) -> bool:
        """Does only the asker see what is said here?"""
        return bool(self.url or self.view or not self.channel or self.direct)

    @property
    def direct(self) -> bool:
        return self.channel.startswith("D")

    @property
    def names(self) -> tuple[str, ...]:
        """What the conversation goes by: a thread, a direct message, or somebody in a room."""
        if not self.channel:
            return ()
        if self.thread or not self.direct:
            return (f"{self.channel}:{self.thread or self.user}",)
        return (self.channel,)


def addressed(event: Body) -> Place:
    """Where a message to the bot is answered: in a room, in the thread that it starts or is in."""
    channel, thread = event["channel"], event.get("thread_ts", "")
    if event["type"] == "app_mention" and not channel.startswith("D"):
        thread = thread or event["ts"]
    return Place(event["user"], channel, thread)


def pressed(body: Body) -> str:
    return str(body["actions"][0].get("value") or "")


def clicked(body: Body) -> Place:
    """Where a button stands: in a modal, on Home, in a message to one person or to a room."""
    user, trigger = body["user"]["id"], body.get("trigger_id", "")
    if view := body.get("view"):
        return Place(user, trigger=trigger, view="" if view["type"] == "home" else view["id"])
    container, message = body.get("container") or {}, body.get("message") or {}
    channel = (body.get("channel") or {}).get("id") or container.get("channel_id", "")
    place = Place(user, channel, trigger=trigger, url=body.get("response_url", ""))
    if container.get("is_ephemeral") or not message:
        return place
    own = "" if channel.startswith("D") else message.get("ts", "")
    return replace(place, url="", thread=message.get("thread_ts") or own)
