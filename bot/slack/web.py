"""HTTP: /health always, Slack's requests at /slack/events where there is no socket."""

import json
import socket
from collections.abc import Callable, Iterable
from functools import partial
from threading import Thread
from typing import Any

from slack_bolt import App
from slack_bolt.adapter.wsgi import SlackRequestHandler
from waitress.server import create_server
from waitress.wasyncore import dispatcher

PATH = "/slack/events"  # events, commands and interactivity
STAMP = "HTTP_X_SLACK_REQUEST_TIMESTAMP"
HANDS = 8  # threads; each request takes a millisecond, slow senders are waited for elsewhere
BODY = 4 * 1024 * 1024  # bytes: a click in a long message sends all of it back

Wsgi = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
Health = Callable[[], dict[str, Any]]


def site(health: Health, app: App | None) -> Wsgi:
    """`app` is None in Socket Mode: then nothing but /health is served."""
    slack = SlackRequestHandler(app, PATH) if app else None

    def serve(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        path, method = environ["PATH_INFO"], environ["REQUEST_METHOD"]
        if path == "/health" and method in ("GET", "HEAD"):
            state = health()
            status = "200 OK" if state["ok"] else "503 Service Unavailable"
            return answered(start, status, json.dumps(state), method)
        if slack and path == PATH and method == "POST":
            if not environ.get(STAMP, "").isdecimal():  # Bolt fails on it, before its check
                return answered(start, "401 Unauthorized", '{"ok": false}', method)
            return slack(environ, start)
        return answered(start, "404 Not Found", '{"ok": false}', method)

    return serve


def answered(start: Callable[..., Any], status: str, body: str, method: str) -> Iterable[bytes]:
    data = body.encode()
    start(status, [("Content-Type", "application/json"), ("Content-Length", str(len(data)))])
    return [b"" if method == "HEAD" else data]


class Site:
    """A server in a thread of its own. Raises OSError where the address is taken."""

    def __init__(self, wsgi: Wsgi, host: str, port: int) -> None:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listening = socket.create_server(address[:2], family=family, backlog=1024)
        self._server = create_server(
            wsgi,
            sockets=[listening],
            threads=HANDS,
            ident=None,
            max_request_body_size=BODY,
            connection_limit=500,
        )
        self.port: int = listening.getsockname()[1]
        Thread(target=self._server.run, daemon=True, name="talent-web").start()

    def close(self) -> None:
        """No new connections; what is under way is answered (the server's own `close` would take
        away the pipe that wakes it up for that)."""
        self._server.trigger.pull_trigger(partial(dispatcher.close, self._server))
