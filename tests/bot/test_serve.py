"""The whole app as a process: starts, answers, drains and stops; or says what is missing."""

import signal
import socket
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.serve import CannotServe, Settings, check, identity, listening, run
from bot.slack.mouth import Mouth
from bot.slack.web import PATH
from bot.stop import Stop
from tests.fake_slack import PATIENCE, SECRET, command, signed

ROOT = Path(__file__).parents[2]
MAIN = """
import sys, time
from pathlib import Path
from bot.serve import Settings, serve
from store.memory.memory import Memory
from tests.bot.stand_in import ask, desk

def slowly(request):
    time.sleep(0.3)  # so that SIGTERM comes while it works
    return ask(request)

url, port, path, secret = sys.argv[1:]
settings = Settings("xoxb-1", "", secret, url, "127.0.0.1", int(port))
sys.exit(serve(settings, desk(slowly), Memory(Path(path))))
"""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


@pytest.fixture
def app(slack, tmp_path):
    """The process, once it says that it listens; its port."""
    port = free_port()
    words = [sys.executable, "-c", MAIN, slack.url, str(port), str(tmp_path / "m.db"), SECRET]
    with subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE) as process:
        try:
            assert b"listening" in process.stderr.readline()
            yield process, port
        finally:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_answers_what_it_took_before_it_stops(slack, app, number):
    process, port = app
    link = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    link.request("POST", PATH, *signed(command("help", slack)))
    status = link.getresponse().status
    process.send_signal(number)
    errors = process.communicate(timeout=10)[1]
    link.close()

    assert status == 200
    assert process.returncode == 128 + number
    assert "Ask about people" in slack.calls("later")[0]["text"]
    assert b"Traceback" not in errors
    assert b"xoxb" not in errors


@pytest.mark.parametrize(
    ("settings", "missing"),
    [
        (Settings(), "SLACK_BOT_TOKEN and SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET"),
        (Settings(app_token="xapp-1"), "set SLACK_BOT_TOKEN,"),
        (Settings("xoxb-1"), "set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)"),
    ],
)
def test_what_is_missing_is_said_in_one_line(settings, missing):
    with pytest.raises(CannotServe) as told:
        check(settings)

    assert missing in str(told.value)
    assert "`chat` works without" in str(told.value)


@pytest.mark.parametrize("settings", [Settings("xoxb-1", "xapp-1"), Settings("xoxb-1", "", "s")])
def test_either_way_to_listen_is_enough(settings):
    check(settings)


def test_a_refused_token_is_said_in_one_line(slack):
    slack.fail("auth.test", error="invalid_auth")

    with pytest.raises(CannotServe, match="Slack refuses SLACK_BOT_TOKEN: invalid_auth"):
        identity(Mouth("xoxb-1", slack.url))


def test_a_slack_that_is_not_there_is_said_in_one_line():
    nowhere = Mouth("xoxb-1", f"http://127.0.0.1:{free_port()}/")

    with pytest.raises(CannotServe, match=r"Slack cannot be reached at \S+: Connection refused$"):
        identity(nowhere)


def test_a_port_that_is_taken_is_said_in_one_line(slack):
    settings = Settings("xoxb-1", "", "s", host="127.0.0.1", port=urlsplit(slack.url).port)
    mouth = Mouth("xoxb-1", slack.url)
    app = listening(settings, mouth, identity(mouth))

    with pytest.raises(CannotServe, match="Address already in use; PORT and HOST say where to"):
        run(settings, app, mouth, Stop())


def test_settings_do_not_show_their_secrets():
    assert "xo" not in repr(Settings("xoxb-1", "xapp-1", "xo-secret"))
