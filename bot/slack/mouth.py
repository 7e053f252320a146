"""Messages and views -> Slack: tried again where that helps, made simpler where Slack objects."""

import logging
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import sleep
from typing import Any, TypeVar

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry import BackoffRetryIntervalCalculator, RetryHandler
from slack_sdk.http_retry.builtin_handlers import ConnectionErrorRetryHandler
from slack_sdk.http_retry.response import HttpResponse
from slack_sdk.http_retry.state import RetryState
from slack_sdk.web import SlackResponse
from slack_sdk.webhook import WebhookClient

from bot.rendering.blocks import Message
from bot.rendering.kit import Block, escaped

TIMEOUT = 15  # seconds for one call
PAUSE = BackoffRetryIntervalCalculator(0.5)  # seconds: about half, one, two
WAITS = (0.5, 2.0, 5.0)  # seconds before a message is tried again
LONGEST = 120.0  # seconds that a call is put off at Slack's word
EVENT = "talent_answer"  # the kind of metadata under which a message is found again

# Slack's words for "I do not like the blocks"; the message is sent again in a simpler form.
LOOKS = frozenset(
    {
        "invalid_arguments",
        "invalid_blocks",
        "invalid_blocks_format",
        "msg_blocks_too_long",
        "msg_too_long",
    }
)
# Slack's words for "not in that room", "no such thread"; the asker gets a direct message instead.
CLOSED = frozenset(
    {
        "cannot_reply_to_message",
        "channel_not_found",
        "is_archived",
        "message_not_found",
        "not_in_channel",
        "thread_not_found",
        "user_not_in_channel",
        "restricted_action",
        "restricted_action_read_only_channel",
        "restricted_action_non_threadable_channel",
        "restricted_action_thread_locked",
    }
)

# Slack's words for "later", and for trouble of its own, which also come with status 200.
LATER = frozenset({"ratelimited", "rate_limited"})
TROUBLE = frozenset({"internal_error", "fatal_error", "service_unavailable", "request_timeout"})

NO_SCOPE = frozenset({"missing_scope", "not_allowed_token_type", "no_permission"})

log = logging.getLogger("talent")
T = TypeVar("T")


class NoPermission(Exception):
    """A scope is missing, one of those that are optional."""


@dataclass(frozen=True, slots=True)
class File:
    """What is sent as a file: its name, its bytes, a sentence beside it, what a picture shows."""

    name: str
    data: bytes
    words: str
    alt: str = ""


class ServerTrouble(RetryHandler):
    """Any 5xx, of which the SDK's own handler knows two, and Slack's words for it."""

    def _can_retry(self, *, response: HttpResponse | None = None, **_: Any) -> bool:
        if response is None:
            return False
        return response.status_code >= 500 or (response.body or {}).get("error") in TROUBLE


class RateLimited(RetryHandler):
    """Waits as long as Slack says, also where it says so with status 200 (the SDK's own handler
    does not look there, and reads only the first digit of such a header)."""

    def _can_retry(self, *, response: HttpResponse | None = None, **_: Any) -> bool:
        if response is None:
            return False
        return response.status_code == 429 or (response.body or {}).get("error") in LATER

    def prepare_for_next_attempt(
        self, *, state: RetryState, response: HttpResponse | None = None, **_: Any
    ) -> None:
        found = {k.lower(): v for k, v in response.headers.items()} if response else {}
        told = found.get("retry-after", "1")
        told = told[0] if isinstance(told, list) else told
        sleep(min(float(told), LONGEST) if told.isdecimal() else 1.0)
        state.next_attempt_requested = True
        state.increment_current_attempt()


def retries() -> list[RetryHandler]:
    """For calls that may safely be made twice."""
    return [ConnectionErrorRetryHandler(2, PAUSE), RateLimited(5), ServerTrouble(3, PAUSE)]


def client(token: str, url: str, handlers: list[RetryHandler] | None = None) -> WebClient:
    """A Web API client; `url` ends in a slash."""
    retry = retries() if handlers is None else handlers
    return WebClient(token, base_url=url, timeout=TIMEOUT, retry_handlers=retry)


class Mouth:
    """All that the bot says in Slack; every method may wait, so never call it before an ack."""

    def __init__(self, token: str, url: str) -> None:
        self.client = client(token, url)
        # A post must not be repeated blindly: its reply may be lost and the post not.
        self.poster = client(token, url, [RateLimited(5)])

    def post(self, channel: str, message: Message, thread: str = "") -> str:
        """Posts once, even over lost replies; returns the message's ts."""
        key = secrets.token_hex(8)
        fixed = {
            "channel": channel,
            "thread_ts": thread or None,
            "unfurl_links": False,
            "unfurl_media": False,
            "metadata": {"event_type": EVENT, "event_payload": {"key": key}},
        }
        return simpler(message, lambda body: self._once({**fixed, **body}, key))

    def _once(self, body: dict[str, Any], key: str) -> str:
        for wait in WAITS:
            try:
                return str(self.poster.chat_postMessage(**body)["ts"])
            except (OSError, SlackApiError) as error:
                if isinstance(error, SlackApiError) and not server_trouble(error):
                    raise
                sleep(wait)
                if ts := self._posted(body["channel"], body["thread_ts"], key):
                    return ts
        return str(self.poster.chat_postMessage(**body)["ts"])

    def _posted(self, channel: str, thread: str | None, key: str) -> str:
        """The ts of the message with that key; "" if there is none or we may not look."""
        look: dict[str, Any] = {"channel": channel, "limit": 50, "include_all_metadata": True}
        try:
            if thread:
                found = self.client.conversations_replies(**look, ts=thread)
            else:
                found = self.client.conversations_history(**look)
        except (OSError, SlackApiError):
            return ""
        return keyed(found, key)

    def whisper(self, channel: str, user: str, message: Message, thread: str = "") -> None:
        """To one person in a room; to their direct messages where they are not in it."""
        fixed: dict[str, Any] = {"channel": channel, "user": user, "thread_ts": thread or None}
        try:
            simpler(message, lambda body: self.client.chat_postEphemeral(**fixed, **body))
        except SlackApiError as error:
            if error.response["error"] not in CLOSED:
                raise
            self.post(user, message)

    def say(self, channel: str, user: str, message: Message, thread: str = "") -> str:
        """Posts in a room, or to the asker alone where the room is closed to the bot."""
        try:
            return self.post(channel, message, thread)
        except SlackApiError as error:
            if error.response["error"] not in CLOSED or channel == user:
                raise
            log.warning("room %s is closed: %s", channel, error.response["error"])
            return self.post(user, message)

    def hand(self, file: File, user: str, channel: str = "", thread: str = "") -> None:
        """A file into somebody's direct message, which is `channel` if they are in it: a file
        cannot be for one person in a room. Raises NoPermission."""
        try:
            channel = channel or str(self.client.conversations_open(users=[user])["channel"]["id"])
            self.client.files_upload_v2(
                channel=channel,
                thread_ts=thread or None,
                filename=file.name,
                title=file.name,
                content=file.data,
                initial_comment=escaped(file.words),
                alt_txt=file.alt or None,
            )
        except SlackApiError as error:
            if error.response["error"] in NO_SCOPE:
                raise NoPermission from None
            raise

    def respond(self, url: str, message: Message, to_all: bool = False) -> None:
        """To the address that came with a command or a button: works in any room."""
        hook = WebhookClient(url, timeout=TIMEOUT, retry_handlers=retries())
        fixed = {"response_type": "in_channel" if to_all else "ephemeral"}

        def send(body: dict[str, Any]) -> None:
            sent = hook.send_dict({**fixed, "replace_original": False, **body})
            if sent.status_code != 200:
                reply = {"error": sent.body.strip()[:80]}
                raise SlackApiError("response_url", reply)  # type: ignore[no-untyped-call]

        simpler(message, send)

    def open(self, trigger: str, view: Block, plainer: Block) -> None:
        """A modal, within 3 s of the click."""
        either(view, plainer, lambda v: self.client.views_open(trigger_id=trigger, view=v))

    def push(self, trigger: str, view: Block, plainer: Block) -> None:
        """On top of the modal that was clicked in."""
        either(view, plainer, lambda v: self.client.views_push(trigger_id=trigger, view=v))

    def update(self, view_id: str, view: Block, plainer: Block) -> None:
        either(view, plainer, lambda v: self.client.views_update(view_id=view_id, view=v))

    def home(self, user: str, view: Block, plainer: Block) -> None:
        either(view, plainer, lambda v: self.client.views_publish(user_id=user, view=v))

    def prompts(self, channel: str, questions: Sequence[str]) -> None:
        """What to ask, offered in the agent view's empty Messages tab."""
        prompts = [{"title": q, "message": q} for q in questions]
        self.client.assistant_threads_setSuggestedPrompts(channel_id=channel, prompts=prompts)


def keyed(page: SlackResponse, key: str) -> str:
    """The ts of the message with that key among these; "" if there is none."""
    for message in page.get("messages") or []:
        payload = (message.get("metadata") or {}).get("event_payload") or {}
        if payload.get("key") == key:
            return str(message["ts"])
    return ""


def simpler(message: Message, send: Callable[[dict[str, Any]], T]) -> T:
    """Sends the message, in plainer blocks if Slack objects, in bare words if it still does."""
    for blocks in (message.blocks, message.plainer):
        try:
            return send({"text": message.text, "blocks": list(blocks) or None})
        except SlackApiError as error:
            if error.response["error"] not in LOOKS:
                raise
            log.warning("blocks refused: %s", error.response["error"])
    return send({"text": message.words or message.text})


def either(view: Block, plainer: Block, send: Callable[[Block], object]) -> None:
    try:
        send(view)
    except SlackApiError as error:
        if error.response["error"] not in LOOKS:
            raise
        log.warning("view refused: %s", error.response["error"])
        send(plainer)


def server_trouble(error: SlackApiError) -> bool:
    """Was it a 5xx, or Slack's own word for one?"""
    status = getattr(error.response, "status_code", 200)
    return status >= 500 or error.response.get("error") in TROUBLE
