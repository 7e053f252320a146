"""Environment variables -> the settings of the Slack app, and which of them are set."""

import re
from collections.abc import Iterator, Mapping

from bot.digests.posting import GRACE
from bot.serve import Settings
from bot.slack import scopes
from bot.slack.scopes import SLACK

USES = (
    ("SLACK_BOT_TOKEN", "needed by serve"),
    ("SLACK_APP_TOKEN", "Socket Mode; without it serve listens for HTTP"),
    ("SLACK_SIGNING_SECRET", "needed for HTTP"),
    ("SLACK_API_URL", "only for another Slack than slack.com"),
    ("PORT", "3000 if not set"),
    ("HOST", "127.0.0.1 in Socket Mode, else 0.0.0.0"),
    ("TALENT_DB", "talent.db if not set"),
    ("TALENT_ALLOWED_USERS", "if set, everybody else is refused"),
    ("TALENT_DIGEST_GRACE", "hours after which a missed digest is not posted any more; 12"),
    ("TALENT_ADMINS", "if not set, only this command line may change the index"),
)


class WrongSetting(Exception):
    """A setting that cannot be meant; says which."""


def settings(env: Mapping[str, str]) -> Settings:
    """Raises WrongSetting."""
    return Settings(
        bot_token=env.get("SLACK_BOT_TOKEN", ""),
        app_token=env.get("SLACK_APP_TOKEN", ""),
        signing_secret=env.get("SLACK_SIGNING_SECRET", ""),
        api_url=env.get("SLACK_API_URL") or SLACK,
        host=env.get("HOST", ""),
        port=_port(env.get("PORT", "")),
        allowed=_ids(env.get("TALENT_ALLOWED_USERS", "")),
        admins=_ids(env.get("TALENT_ADMINS", "")),
        grace=_hours(env.get("TALENT_DIGEST_GRACE", "")),
    )


def told(env: Mapping[str, str]) -> Iterator[str]:
    """What is set and what is missing, a line each, no value; and what the bot may do in Slack."""
    for name, use in USES:
        yield f"{name}: {'set' if env.get(name) else 'not set'} ({use})"
    yield from scopes.told(env)


def _port(text: str) -> int:
    if text and not (text.isdecimal() and 0 < int(text) < 65536):
        raise WrongSetting(f"PORT is no port number: {text}")
    return int(text or 3000)


def _hours(text: str) -> float:
    """In seconds."""
    if text and not re.fullmatch(r"\d{1,4}(\.\d+)?", text):
        raise WrongSetting(f"TALENT_DIGEST_GRACE is no number of hours: {text}")
    return float(text) * 3600 if text else GRACE


def _ids(text: str) -> frozenset[str]:
    return frozenset(part.strip() for part in text.split(",") if part.strip())
