"""Somebody is forgotten at the command line while the bot serves: a real process beside it."""

import re
import subprocess
import sys
from http.client import HTTPConnection

import pytest

from bot.slack.web import PATH
from tests.bot.test_serve import free_port
from tests.command import APP, ENVIRONMENT, talent
from tests.fake_slack import PATIENCE, SECRET, command, direct, signed
from tests.store.changes.test_forget import left
from tests.store.conftest import files  # noqa: F401 - the folder of CVs

QUESTIONS = (
    "tell me about Ada Lindqvistova",
    "how do I reach Ada Lindqvistova?",
    "where did she study?",
    "who wrote the frobnicator?",
)


@pytest.fixture
def database(tmp_path, files):  # noqa: F811
    (tmp_path / "index").mkdir()
    talent("load", files, "--db", tmp_path / "index" / "t.db")
    return tmp_path / "index" / "t.db"


@pytest.fixture
def serving(slack, database):
    """Sends one body over HTTP to `app.py serve`, which listens by then."""
    port = free_port()
    tokens = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": SECRET, "HOST": "127.0.0.1"}
    setting = ENVIRONMENT | tokens | {"SLACK_API_URL": slack.url, "PORT": str(port)}
    words = [sys.executable, APP, "serve", "--db", database]

    def send(body):
        link = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        link.request("POST", PATH, *signed(body))
        assert link.getresponse().status == 200
        link.close()

    with subprocess.Popen(words, env=setting, stderr=subprocess.PIPE, text=True) as process:
        assert "listening" in process.stderr.readline()
        yield send
        process.terminate()
        said = process.communicate(timeout=10)[1]
    assert "Traceback" not in said and "Lindqvistova" not in said


def answer(slack, send, words: str) -> str:
    count = len(slack.calls("chat.postMessage")) + 1
    send(direct(words))
    return str(slack.wait("chat.postMessage", most=count)[-1])


def test_no_byte_is_left_and_no_answer_tells_of_them(slack, serving, files, database):  # noqa: F811
    told = [answer(slack, serving, question) for question in QUESTIONS]
    for order in ('digest add "who knows Python?" every day at 9', 'save "who knows SQL?"'):
        serving(command(order, slack))
    serving(command('save "who wrote a register allocator?"', slack))
    assert len(slack.wait("later", most=3)) == 3
    talent("backup", database.with_name("copy.db"), "--db", database)
    assert all("Norrhaven" in t or "ada.quill" in t or "frobnicator" in t for t in told)
    assert {name for name, _ in left(database.parent)} >= {"t.memory.db-wal", "copy.db"}

    done = talent("forget", "Ada Lindqvistova", "--yes", "--db", database)
    copied = {"copy.db", "copy.memory.db"}
    assert {name for name, _ in left(database.parent)} == copied
    assert done.returncode == 0 and "copies of the index beside it: copy.db.\n" in done.stdout
    assert re.search("Not reached: digest or saved search #., which found nobody else", done.stdout)
    again = talent("load", files, "--db", database)
    assert again.stderr == "skipped: ada.md: forgotten\n"
    assert {name for name, _ in left(database.parent)} == copied
    for question in ("tell me about Ada Lindqvistova", "frobnicator", "what is new?"):
        assert "ada.md" not in answer(slack, serving, question)
