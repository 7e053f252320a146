"""The bot, its ears at Bolt's dispatch, its mouth at a fake Slack on a real port."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from slack_bolt import App

from bot.access import Access
from bot.answering import Answering
from bot.doors import Doors
from bot.listeners import connect
from bot.serve import Settings, identity, listening
from bot.slack.mouth import Mouth
from bot.work import Work
from store.memory.memory import Memory
from tests.bot.stand_in import desk
from tests.fake_slack import SECRET, FakeSlack, bolt


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    with FakeSlack() as server:
        yield server
        server.shutdown()


@dataclass
class Bot:
    slack: FakeSlack
    app: App
    work: Work
    memory: Memory
    statuses: list[int] = field(default_factory=list)

    def hear(self, *bodies: dict) -> "Bot":
        for body in bodies:
            self.statuses.append(self.app.dispatch(bolt(body)).status)
        return self

    def done(self) -> FakeSlack:
        """Slack, once the bot has said all that it has to say. It takes nothing more then."""
        assert self.work.drain(8)
        return self.slack


def a_bot(
    slack: FakeSlack, path: Path, allowed: frozenset[str] = frozenset(), the_desk=None, admins=()
) -> Bot:
    settings = Settings("xoxb-1", signing_secret=SECRET, api_url=slack.url, allowed=allowed)
    mouth, memory = Mouth(settings.bot_token, settings.api_url), Memory(path)
    me, the_desk, work = identity(mouth), the_desk or desk(), Work(threads=4)
    homes = frozenset({me.team_id})
    access = Access(mouth.client, allowed, homes, the_desk.now, frozenset(admins))
    app = listening(settings, mouth, me)
    connect(app, Doors(Answering(the_desk, memory), mouth, access, me.bot_user_id), work)
    return Bot(slack, app, work, memory)


@pytest.fixture
def bot(slack, tmp_path) -> Iterator[Bot]:
    made = a_bot(slack, tmp_path / "t.memory.db")
    yield made
    made.work.drain(0)
    made.memory.close()
