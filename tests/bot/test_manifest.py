"""The manifest asks for what docs/slack.md justifies, and for nothing that no code answers to."""

import json
import re
from pathlib import Path

from bot.listeners import events, shortcuts

ROOT = Path(__file__).parents[2]
MANIFEST = json.loads((ROOT / "manifest.json").read_text())
SLACK = (ROOT / "docs" / "slack.md").read_text()
SCOPES = MANIFEST["oauth_config"]["scopes"]


class Anything:
    """Stands for the doors, whose names alone matter here."""

    def __getattr__(self, name: str) -> "Anything":
        return self


def test_every_scope_and_event_is_justified():
    rows = re.findall(r"^\| (`[^|]*`) \| \S", SLACK, re.M)
    named = {word for row in rows for word in re.findall(r"`([^`]+)`", row)}
    asked = SCOPES["bot"] + SCOPES["bot_optional"]

    assert named >= {*asked, *MANIFEST["settings"]["event_subscriptions"]["bot_events"]}


def test_the_smallest_scopes_and_no_user_token():
    assert set(SCOPES["bot"]) == {
        "commands",
        "chat:write",
        "app_mentions:read",
        "im:history",
        "users:read",
        "assistant:write",
    }
    assert "user" not in SCOPES


def test_every_event_and_shortcut_has_a_door():
    heard = {name.partition(".")[0] for name in events(Anything())}
    subscribed = MANIFEST["settings"]["event_subscriptions"]["bot_events"]

    assert {name.partition(".")[0] for name in subscribed} <= heard
    assert {key for _, key, _ in shortcuts(Anything())} == {
        shortcut["callback_id"] for shortcut in MANIFEST["features"]["shortcuts"]
    }
