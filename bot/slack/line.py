"""Socket Mode: the line to Slack, watched, so that a dead one is never taken for a quiet one."""

import logging
import socket
from contextlib import suppress
from functools import partial
from threading import Thread
from time import monotonic
from typing import NamedTuple

from slack_bolt import App
from slack_bolt.adapter.socket_mode.internals import run_bolt_app, send_response
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode import SocketModeClient
from slack_sdk.socket_mode.builtin.connection import Connection
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.stop import Stop

PING = 2  # seconds; a line with no pong for four of them counts as dead (Slack's default is 10)
LOOK = 1.0  # seconds between looks at the line
CALL = 30.0  # seconds between calls that keep events coming (python-slack-sdk 1701)
LONGEST = 8.0  # seconds between two tries to connect
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


class Call(NamedTuple):
    """When Slack was last called, and over the life of which line."""

    session: str
    at: float


class Client(SocketModeClient):
    """Hangs up an old line at once. The SDK waits until its read times out, after 3 s, and reads
    nothing from the new line meanwhile: too late for an ack."""

    def connect(self) -> None:
        if old := self.current_session:
            old.close = partial(hang_up, old)  # type: ignore[method-assign]
        super().connect()

    def disconnect(self) -> None:
        if old := self.current_session:
            hang_up(old)


def hang_up(line: Connection) -> None:
    if sock := line.sock:
        with suppress(OSError):  # it may be gone already
            sock.shutdown(socket.SHUT_RDWR)  # wakes up who reads from it
    with suppress(AttributeError):  # two hung up at once: the SDK looks for the socket unlocked
        line.disconnect()


class Line:
    """Keeps one connection. `up` and `close` may be called from any thread."""

    def __init__(self, app: App, app_token: str, web: WebClient) -> None:
        self._app, self._web = app, web
        self._client = Client(
            app_token, app.logger, web, auto_reconnect_enabled=False, ping_interval=PING
        )
        self._client.socket_mode_request_listeners.append(self._heard)
        self._refused = False

    def up(self) -> bool:
        return self._client.is_connected()

    def keep(self, stop: Stop) -> bool:
        """Connects and stays connected until `stop`; False if it gave up or was turned away."""
        Thread(target=self._tend, args=(stop,), daemon=True, name="talent-line").start()
        seen = monotonic()
        while not stop:
            seen = monotonic() if self.up() else seen
            if self._refused:
                return False
            if monotonic() - seen > GIVE_UP:
                log.error("no line to Slack for %d s, giving up", GIVE_UP)
                return False
            stop.wait(LOOK)
        return True

    def close(self) -> None:
        """Begins to hang up; the client takes a second to end its threads, answers need not."""
        Thread(target=self._client.close, daemon=True, name="talent-line-end").start()

    def _heard(self, client: BaseSocketModeClient, request: SocketModeRequest) -> None:
        acked = run_bolt_app(self._app, request)
        send_response(client, request, acked, 0.0)  # 0.0: only its debug line wants the time

    def _tend(self, stop: Stop) -> None:
        """Dials whenever the line is down, in a thread of its own: Slack may say to wait."""
        called, failures = Call("", 0.0), 0
        while not stop and not self._refused:
            try:
                called = self._tended(called)
                failures = 0 if self.up() else failures + 1
            except SlackApiError as error:
                log.error("Slack says %s", error.response.get("error"))
                self._refused = error.response.get("error") in REFUSED
                failures += 1
            except OSError as error:
                log.warning("Slack cannot be reached: %s", error)
                failures += 1
            stop.wait(min(LOOK * 2**failures, LONGEST))

    def _tended(self, last: Call) -> Call:
        """Dials if the line is down; calls Slack on a new line and once in a while."""
        if not self.up():
            self._client.connect_to_new_endpoint()
        session = self._client.session_id() or ""
        if not self.up() or (session == last.session and monotonic() - last.at < CALL):
            return last
        self._web.auth_test()
        if session != last.session:
            log.info("connected")
        return Call(session, monotonic())
