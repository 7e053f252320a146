"""One message with a key -> Slack, in one try; and whether it is there already."""

from dataclasses import dataclass
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.rendering.blocks import Message
from bot.slack.mouth import CLOSED, LATER, Mouth, keyed, server_trouble, simpler

EVENT = "talent_digest"  # the kind of metadata under which a message is found again
TIMEOUT = 8  # seconds to connect, and again to answer: together less than a slot is held
PAGE = 100  # messages of a room that are looked through at a time
PAGES = 50
MARGIN = 3600.0  # seconds that Slack's clock and ours may differ
WAIT = 1.0  # seconds, where Slack says "later" without a number
LONGEST = 3600.0  # seconds that anything is put off at Slack's word
UNREADABLE = frozenset({"missing_scope", "no_permission", "not_allowed_token_type"})


@dataclass(frozen=True, slots=True)
class Trouble(Exception):
    """A call that did not do what it should."""

    why: str  # Slack's word for it
    wait: float = 0.0  # seconds, if Slack wants to be asked later
    maybe: bool = False  # it may have taken effect
    closed: bool = False  # the room is closed to the bot


class Delivery:
    """Every call is made once, and whoever makes it decides what comes then. Raises Trouble."""

    def __init__(self, mouth: Mouth) -> None:
        self.mouth = mouth
        self.reads = True  # may the bot look into the history of channels? set when it is known
        known = mouth.client
        self.client = WebClient(
            known.token, base_url=known.base_url, timeout=TIMEOUT, retry_handlers=[]
        )

    def post(self, channel: str, message: Message, key: str) -> tuple[str, str]:
        """(ts, channel as Slack calls it) of the message."""
        fixed: dict[str, Any] = {
            "channel": channel,
            "unfurl_links": False,
            "unfurl_media": False,
            "metadata": {"event_type": EVENT, "event_payload": {"key": key}},
        }
        try:
            sent = simpler(message, lambda body: self.client.chat_postMessage(**fixed, **body))
        except (SlackApiError, OSError) as error:
            raise trouble(error) from None
        return str(sent["ts"]), str(sent.get("channel") or channel)

    def posted(self, channel: str, key: str, since: float) -> str | None:
        """The ts of the message with that key; "" if there is none, None if we may not look."""
        cursor = None
        for _ in range(PAGES):
            try:
                page = self.client.conversations_history(
                    channel=channel,
                    oldest=f"{since - MARGIN:.6f}",
                    limit=PAGE,
                    cursor=cursor,
                    include_all_metadata=True,
                )
            except (SlackApiError, OSError) as error:
                if isinstance(error, SlackApiError) and error.response.get("error") in UNREADABLE:
                    return None
                raise trouble(error) from None
            if ts := keyed(page, key):
                return ts
            cursor = (page.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return ""
        return None

    def joined(self, channel: str, user: str) -> bool:
        """Can the bot post there? Where it may not read, one line that `user` alone sees tells."""
        try:
            self.mouth.client.conversations_history(channel=channel, limit=1)
            return True
        except SlackApiError as error:
            if error.response.get("error") in CLOSED:
                return False
            if error.response.get("error") not in UNREADABLE:
                raise
        try:
            words = "One moment, I note that …"
            self.mouth.client.chat_postEphemeral(channel=channel, user=user, text=words)
            return True
        except SlackApiError as error:
            if error.response.get("error") in CLOSED:
                return False
            raise


def trouble(error: SlackApiError | OSError) -> Trouble:
    if isinstance(error, OSError):
        return Trouble(f"no connection: {type(error).__name__}", maybe=True)
    response = error.response
    said = str(response.get("error") or "")
    if getattr(response, "status_code", 200) == 429 or said in LATER:
        return Trouble("ratelimited", asked_to_wait(getattr(response, "headers", {})))
    if server_trouble(error):
        return Trouble(said[:80] or "server error", maybe=True)
    return Trouble(said[:80], closed=said in CLOSED)


def asked_to_wait(headers: dict[str, Any]) -> float:
    """
    >>> asked_to_wait({"Retry-After": "30"}), asked_to_wait({}), asked_to_wait({"retry-after": "x"})
    (30.0, 1.0, 1.0)
    """
    told = {k.lower(): v for k, v in headers.items()}.get("retry-after", "")
    told = told[0] if isinstance(told, list) and told else told
    return min(float(told), LONGEST) if str(told).isdecimal() else WAIT
