"""HTTP as Slack speaks it: a real server, real signatures."""

import socket
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection

import pytest

from bot.slack.web import PATH, Site, site
from tests.bot.conftest import a_bot
from tests.bot.stand_in import ask, desk
from tests.fake_slack import command, direct, signed


@pytest.fixture
def port(bot):
    web = Site(site(lambda: {"ok": True}, bot.app), "127.0.0.1", 0)
    yield web.port
    web.close()


def asked(port: int, method: str, path: str, body: bytes = b"", headers=None) -> tuple[int, bytes]:
    link = HTTPConnection("127.0.0.1", port, timeout=5)
    link.request(method, path, body, headers or {})
    reply = link.getresponse()
    said = reply.status, reply.read()
    link.close()
    return said


def test_a_signed_request_is_acked_and_answered(bot, port):
    assert asked(port, "POST", PATH, *signed(command("help", bot.slack))) == (200, b"")
    assert "Ask about people" in bot.slack.wait("later")[0]["text"]


@pytest.mark.parametrize(
    "request_", [signed(direct("hi"), secret="other"), signed(direct("hi"), age=301)]
)
def test_a_forged_or_an_old_request_is_refused(bot, port, request_):
    assert asked(port, "POST", PATH, *request_)[0] == 401
    assert bot.done().calls("chat.postMessage") == []


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/health", 200),
        ("HEAD", "/health", 200),
        ("POST", "/health", 404),
        ("GET", PATH, 404),
        ("GET", "/", 404),
        ("POST", "/elsewhere", 404),
    ],
)
def test_paths(port, method, path, status):
    assert asked(port, method, path)[0] == status


def test_slack_answers_the_address_check(port):
    body, headers = signed({"type": "url_verification", "challenge": "c1"})

    assert b"c1" in asked(port, "POST", PATH, body, headers)[1]


@pytest.mark.parametrize("stamp", ["", "abc", "-5", "1e9"])
def test_a_time_that_is_none_is_turned_away(port, stamp):
    body, headers = signed({"type": "url_verification", "challenge": "c1"})
    headers["X-Slack-Request-Timestamp"] = stamp

    assert asked(port, "POST", PATH, body, headers)[0] == 401


def test_health_tells_of_trouble_and_nothing_else_is_served_beside_a_socket():
    web = Site(site(lambda: {"ok": False, "mode": "socket"}, None), "127.0.0.1", 0)

    assert asked(web.port, "GET", "/health") == (503, b'{"ok": false, "mode": "socket"}')
    assert asked(web.port, "POST", PATH)[0] == 404
    web.close()


def test_acks_do_not_wait_for_answers(slack, tmp_path):
    """Twenty at once, each of which takes a while to work out and longer to be sent."""

    def laborious(request):
        return sum(range(500_000)) and ask(request)  # some 5 ms of nothing but Python

    bot = a_bot(slack, tmp_path / "t.memory.db", the_desk=desk(laborious))
    web = Site(site(lambda: {"ok": True}, bot.app), "127.0.0.1", 0)

    def waited(number: int) -> float:
        start = time.monotonic()
        assert asked(web.port, "POST", PATH, *signed(direct(f"question {number}")))[0] == 200
        return time.monotonic() - start

    with ThreadPoolExecutor(20) as pool:
        acks = list(pool.map(waited, range(20)))
    web.close()

    assert max(acks) < 1
    assert len(bot.done().calls("chat.postMessage")) == 20
    bot.memory.close()


def test_silent_connections_hold_nobody_up(bot, port):
    silent = [socket.create_connection(("127.0.0.1", port)) for _ in range(30)]
    for link in silent:
        link.sendall(b"POST /slack/events HTTP/1.1\r\nContent-Length: 9\r\n\r\n")
    requests = [signed(direct(f"question {n}")) for n in range(20)]
    with ThreadPoolExecutor(20) as pool:
        said = list(pool.map(lambda r: asked(port, "POST", PATH, *r)[0], requests))
    for link in silent:
        link.close()

    assert said == [200] * 20
    assert len(bot.done().calls("chat.postMessage")) == 20
