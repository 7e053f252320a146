"""Socket Mode: the line to Slack, watched, so that a dead one is never taken for a quiet one."""

import logging
from threading import Thread
from time import monotonic

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.stop import Stop

PING = 2  # seconds; a line with no pong for four of them counts as dead (Slack's default is 10)
LOOK = 1.0  # seconds between looks at the line
CALL = 30.0  # seconds between calls that keep events coming (python-slack-sdk 1701)
GIVE_UP = 60.0  # seconds without a line: leave it to whoever restarts us
REFUSED = frozenset(
    {
        "account_inactive",
        "invalid_auth",
        "missing_scope",
        "not_allowed_token_type",
        "not_authed",
        "token_expired",
        "token_revoked",
    }
)

log = logging.getLogger("talent")


class Line:
    """Keeps one connection. `up` and `close` may be called from any thread."""

    def __init__(self, app: App, app_token: str, web: WebClient) -> None:
        self._web = web
        handler = SocketModeHandler(app, app_token, web_client=web, ping_interval=PING)
        self._client = handler.client

    def up(self) -> bool:
        return self._client.is_connected()

    def keep(self, stop: Stop) -> bool:
        """Connects and stays connected until `stop`; False if it gave up or was turned away."""
        seen, called, was_up = monotonic(), 0.0, False
        while not stop:
            try:
                self._look(was_up, monotonic() - called > CALL)
            except SlackApiError as error:
                log.error("Slack says %s", error.response.get("error"))
                if error.response.get("error") in REFUSED:
                    return False
            except OSError as error:
                log.warning("Slack cannot be reached: %s", error)
            up, now = self.up(), monotonic()
            seen = now if up else seen
            called = now if up and (now - called > CALL or not was_up) else called
            if now - seen > GIVE_UP:
                log.error("no line to Slack for %d s, giving up", GIVE_UP)
                return False
            was_up = up
            stop.wait(LOOK)
        return True

    def _look(self, was_up: bool, due: bool) -> None:
        """Dials if the line is down; calls Slack on a new line and once in a while."""
        if not self.up():
            self._client.connect_to_new_endpoint()
        if self.up() and (due or not was_up):
            self._web.auth_test()
            if not was_up:
                log.info("connected")

    def close(self) -> None:
        """Begins to hang up, which takes the client up to 3 s; answers need not wait for it."""
        Thread(target=self._client.close, daemon=True, name="talent-line").start()
