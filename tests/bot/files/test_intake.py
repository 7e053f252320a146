"""Files dropped into a direct message: fetched with the token, taken in and confirmed once."""

import pytest
from slack_sdk import WebClient

from bot.desk import CANNOT_TAKE
from bot.files.intake import NO_SCOPE
from bot.slack import download
from tests.bot.conftest import a_bot
from tests.bot.stand_in import desk
from tests.fake_slack import BOT, dropped, shared

CV = b"# Ada Noh\n\nEngineer, Quillon Labs"


@pytest.fixture
def taken():
    return []


@pytest.fixture
def bot(slack, tmp_path, taken, monkeypatch):
    monkeypatch.setattr(download, "WAITS", (0.0, 0.0))

    def take(name: str, data: bytes) -> str:
        taken.append((name, data))
        return f"{name}: I read Ada Noh & <3 lines>."

    made = a_bot(slack, tmp_path / "t.memory.db", the_desk=desk(take=take))
    yield made
    made.work.drain(0)
    made.memory.close()


def said(bot) -> list[str]:
    return [body["text"] for body in bot.done().calls("chat.postMessage")]


@pytest.mark.parametrize("first", ["event", "message", "message alone", "event alone"])
def test_a_file_is_taken_in_and_confirmed_once(bot, slack, taken, first):
    file = slack.file("F1", CV)
    told = {
        "event": [shared(file), dropped(file), dropped(file)],
        "message": [dropped(file, text="please load"), shared(file)],
        "message alone": [dropped(file)],
        "event alone": [shared(file)],
    }[first]

    assert said(bot.hear(*told)) == ["F1.md: I read Ada Noh &amp; &lt;3 lines&gt;."]
    assert taken == [("F1.md", CV)]
    assert slack.calls("chat.postMessage")[0]["channel"] == "D1"


def test_several_files_in_one_message_are_confirmed_in_one(bot, slack, taken):
    files = [slack.file(f"F{n}", CV, name=f"../cv {n}.md") for n in range(3)]

    assert len(said(bot.hear(dropped(*files, thread_ts="3.0")))) == 1
    assert sorted(taken) == [(f".._cv {n}.md", CV) for n in range(3)]
    assert slack.calls("chat.postMessage")[0]["thread_ts"] == "3.0"


@pytest.mark.parametrize("how", ["sign-in page", "redirect", "files.info"])
def test_without_the_scope_it_says_so_once_in_plain_words(bot, slack, taken, how):
    file, other = slack.file("F1", CV), slack.file("F2", CV)
    slack.readable = how != "sign-in page"
    if how == "redirect":
        slack.fail("file", 302, times=2)
    if how == "files.info":
        slack.fail("files.info", error="missing_scope")
        file.pop("url_private_download")
        other = file

    assert said(bot.hear(dropped(file, other))) == [NO_SCOPE]
    assert taken == []


def test_a_cv_that_is_a_web_page_of_text_is_no_sign_in_page(bot, slack, taken):
    page = b"<!DOCTYPE html><p>Ada Noh</p>"

    assert len(said(bot.hear(dropped(slack.file("F1", page))))) == 1
    assert taken == [("F1.md", page)]


@pytest.mark.parametrize(("status", "times"), [(429, 1), (503, 2)])
def test_slack_s_bad_days_are_waited_for(bot, slack, taken, status, times):
    slack.fail("file", status, times=times)

    said(bot.hear(dropped(slack.file("F1", CV))))
    assert taken == [("F1.md", CV)]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"size": 11 * 1024 * 1024}, "larger than 10 MB"),
        ({"url_private_download": "http://127.0.0.1:9/x"}, "did not hand it over"),
        ({"url_private_download": "https://drive.example.com/x"}, "did not hand it over"),
        ({"url_private_download": "file:///etc/hostname"}, "did not hand it over"),
    ],
)
def test_what_is_not_fetched(bot, slack, taken, fields, words):
    (told,) = said(bot.hear(dropped(slack.file("F1", CV, **fields))))

    assert words in told
    assert told.startswith("F1.md: ")
    assert taken == []
    assert slack.calls("file") == []


def test_a_larger_file_than_slack_says_is_not_read_to_its_end(slack, monkeypatch):
    monkeypatch.setattr(download, "LARGEST", 10)
    file = slack.file("F1", CV) | {"size": 3}

    with pytest.raises(download.TooLarge):
        download.fetch(WebClient("xoxb-1", base_url=slack.url), file)


@pytest.mark.parametrize(
    "body",
    [
        lambda file: shared(file, channel="C1"),
        lambda file: shared(file, user=BOT),
        lambda file: dropped(file, bot_id="B9"),
        lambda file: dropped(file, channel="C1", channel_type="channel"),
    ],
)
def test_files_in_rooms_and_of_bots_are_left_alone(bot, slack, taken, body):
    assert said(bot.hear(body(slack.file("F1", CV)))) == []
    assert taken == []


def test_where_nothing_is_set_up_it_says_so(slack, tmp_path):
    bot = a_bot(slack, tmp_path / "t.memory.db")

    assert said(bot.hear(dropped(slack.file("F1", CV)))) == [CANNOT_TAKE]
    bot.memory.close()
