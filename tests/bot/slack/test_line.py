"""Socket Mode over a real WebSocket that is cut, refused and found again."""

import json
import logging
import socket
from contextlib import contextmanager
from queue import Queue
from threading import Thread

import pytest
from slack_sdk.socket_mode.builtin.connection import Connection
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import serve

from bot.slack.line import Line, hang_up
from bot.stop import Stop
from tests.fake_slack import PATIENCE, direct


class Socket:
    """Slack's end: `links` gives each connection as it comes, `acks` each envelope acked."""

    def __init__(self) -> None:
        self.links: Queue = Queue()
        self.acks: Queue = Queue()
        self.server = serve(self.link, "127.0.0.1", 0)
        self.url = f"ws://127.0.0.1:{self.server.socket.getsockname()[1]}/link?ticket=1"
        Thread(target=self.server.serve_forever, daemon=True).start()

    def link(self, link) -> None:
        link.send(json.dumps({"type": "hello", "num_connections": 1}))
        self.links.put(link)
        try:
            for message in link:
                self.acks.put(json.loads(message)["envelope_id"])
        except ConnectionClosed:
            pass

    def tell(self, link, number: str, body: dict) -> None:
        link.send(json.dumps({"envelope_id": number, "type": "events_api", "payload": body}))


@pytest.fixture
def there(slack):
    there = Socket()
    slack.line = there.url
    yield there
    there.server.shutdown()


@pytest.fixture
def kept(bot, monkeypatch):
    """The line, kept in a thread; what `keep` returned stands in its list at the end."""
    monkeypatch.setattr("bot.slack.line.PING", 0.05)
    monkeypatch.setattr("bot.slack.line.LOOK", 0.02)
    line, stop, said = Line(bot.app, "xapp-1", bot.app.client), Stop(), []
    thread = Thread(target=lambda: said.append(line.keep(stop)), daemon=True)
    yield thread, stop, said
    stop.number = 15
    thread.join(PATIENCE)
    line.close()


def test_events_are_acked_and_answered_and_again_after_a_cut(bot, there, kept):
    kept[0].start()
    for turn in range(1, 4):
        link = there.links.get(timeout=PATIENCE)
        there.tell(link, f"e{turn}", direct(f"question {turn}"))
        assert there.acks.get(timeout=PATIENCE) == f"e{turn}"
        said = bot.slack.wait("chat.postMessage", most=turn)
        assert said[-1]["text"].startswith(f"question {turn}")
        link.socket.shutdown(socket.SHUT_RDWR)


def test_when_slack_asks_to_reconnect_it_does(there, kept):
    kept[0].start()
    there.links.get(timeout=PATIENCE).send(json.dumps({"type": "disconnect"}))
    there.tell(there.links.get(timeout=PATIENCE), "e1", direct("hi"))

    assert there.acks.get(timeout=PATIENCE) == "e1"


def test_a_retry_over_the_socket_is_answered_once(bot, there, kept):
    kept[0].start()
    link, body = there.links.get(timeout=PATIENCE), direct("hi")
    for number in ("e1", "e2"):
        there.tell(link, number, body)
    assert {there.acks.get(timeout=PATIENCE) for _ in range(2)} == {"e1", "e2"}
    assert len(bot.done().calls("chat.postMessage")) == 1


def test_it_gives_up_when_there_is_no_line(slack, kept, monkeypatch):
    monkeypatch.setattr("bot.slack.line.GIVE_UP", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        slack.line = f"ws://127.0.0.1:{taken.getsockname()[1]}/"
    kept[0].start()
    kept[0].join(PATIENCE)

    assert kept[2] == [False]


def test_it_gives_up_at_once_when_slack_turns_it_away(slack, kept):
    slack.fail("apps.connections.open", error="invalid_auth")
    kept[0].start()
    kept[0].join(PATIENCE)

    assert kept[2] == [False]


def test_it_stops_when_told_though_slack_says_to_wait(slack, kept):
    thread, stop, said = kept
    slack.fail("apps.connections.open", 429, wait=60)
    thread.start()
    slack.wait("apps.connections.open")
    stop.number = 15
    thread.join(PATIENCE)

    assert said == [True]


def test_it_stops_when_told(there, kept):
    thread, stop, said = kept
    thread.start()
    there.links.get(timeout=PATIENCE)
    stop.number = 15
    thread.join(PATIENCE)

    assert said == [True]


def test_two_may_hang_up_at_once():
    line = Connection("ws://127.0.0.1:1", logging.getLogger("test"))
    line.sock, other = socket.socketpair()
    lock = line.sock_send_lock

    @contextmanager
    def overtaken():  # the first waits for the lock; the second has had it meanwhile
        line.sock_send_lock = lock
        hang_up(line)
        with lock:
            yield

    line.sock_send_lock = overtaken()
    hang_up(line)

    assert not line.is_active()
    other.close()
