"""Files dropped into a direct message -> Talent's index: fetched, handed on, confirmed once."""

import logging
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.desk import Desk
from bot.rendering.printable import one_line
from bot.slack.download import LARGEST, NoPermission, TooLarge, Unreachable, fetch
from bot.slack.place import Body, Place, addressed
from bot.slack.telling import Telling, said
from store.memory.memory import Memory

log = logging.getLogger("talent")

File = dict[str, Any]

NO_SCOPE = (
    "I may not read files in this workspace yet, so I did not take that one in. Whoever looks"
    " after Talent can allow it: add the scope files:read and install the app again."
)
TOO_LARGE = f"{{}}: not taken in, it is larger than {LARGEST // 1024 // 1024} MB."
UNREACHABLE = "{}: Slack did not hand it over. Please drop it again."


class Intake:
    """Every method runs in the pool."""

    def __init__(self, memory: Memory, desk: Desk, telling: Telling, bot: str) -> None:
        self.memory, self.desk, self.telling, self.bot = memory, desk, telling, bot

    def dropped(self, body: Body) -> None:
        """The message that brings the files; what is typed beside them is no question."""
        event = body["event"]
        self.taken(addressed(event), event["files"])

    def shared(self, body: Body) -> None:
        """The other word for it, which names a file and little more."""
        event = body["event"]
        user, channel = event.get("user_id", ""), event.get("channel_id", "")
        if channel.startswith("D") and user and user != self.bot:
            self.taken(Place(user, channel), [{"id": event["file_id"]}])

    def taken(self, place: Place, files: list[File]) -> None:
        """Takes in those that nobody has taken yet, and says so in one message."""
        now = self.desk.now()
        new = [f for f in files if self.memory.claim(f"file:{f['id']}:{place.channel}", now)]
        if not new or not self.telling.admitted(place):
            return
        told = dict.fromkeys(map(self.told, new))  # the same trouble is told once
        words = "\n".join(told)
        self.telling.mouth.say(place.channel, place.user, said(words), place.thread)

    def told(self, file: File) -> str:
        """What became of one file."""
        name = one_line(str(file.get("name") or file.get("title") or "the file"))
        try:
            file = self.described(file)
            name = one_line(str(file.get("name") or name))
            data = fetch(self.telling.mouth.client, file)
        except NoPermission:
            return NO_SCOPE
        except TooLarge:
            return TOO_LARGE.format(name)
        except Unreachable as error:
            log.warning("file %s: %s", file["id"], error)
            return UNREACHABLE.format(name)
        return self.desk.take(name.replace("/", "_"), data)

    def described(self, file: File) -> File:
        """The file with its address, asked for where the event does not give it."""
        if file.get("url_private_download") or file.get("url_private"):
            return file
        try:
            found: File = self.telling.mouth.client.files_info(file=file["id"])["file"]
        except SlackApiError as error:
            if error.response.get("error") in ("missing_scope", "not_allowed_token_type"):
                raise NoPermission from None
            raise Unreachable(str(error.response.get("error"))) from None
        return found
