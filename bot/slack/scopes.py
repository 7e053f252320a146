"""Slack's permissions -> what the bot may do with them, in words."""

from collections.abc import Iterator, Mapping, Sequence

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

SLACK = "https://slack.com/api/"
PATIENCE = 5  # seconds
HISTORY = ("channels:history", "groups:history")
# Optional scopes, what they are for, and what happens without.
OPTIONAL = (
    (
        HISTORY,
        "a digest is looked for before it is posted again",
        "a digest is posted at most once",
    ),
    (("files:read",), "CVs dropped in a direct message are read", "dropped CVs cannot be read"),
    (("files:write", "im:write"), "exports and pictures are sent", "exports cannot be sent"),
)


def granted(response: SlackResponse) -> list[str] | None:
    """The scopes of the token, as Slack says with every answer; None where it does not."""
    headers = {k.lower(): v for k, v in (response.headers or {}).items()}
    told = headers.get("x-oauth-scopes")
    told = told[0] if isinstance(told, list) and told else told
    return [s.strip() for s in str(told).split(",") if s.strip()] if told else None


def reads_history(scopes: Sequence[str] | str | None) -> bool:
    """Also where Slack did not say: then the first try shows it."""
    return scopes is None or set(HISTORY) <= set(scopes)


def told(env: Mapping[str, str]) -> Iterator[str]:
    """What the token may do, a line each; asks Slack, if there is a token."""
    token, url = env.get("SLACK_BOT_TOKEN", ""), env.get("SLACK_API_URL") or SLACK
    if not token:
        return
    client = WebClient(token, base_url=url.rstrip("/") + "/", timeout=PATIENCE, retry_handlers=[])
    try:
        scopes = granted(client.auth_test())
    except SlackApiError as error:
        yield f"Slack refuses SLACK_BOT_TOKEN: {error.response.get('error')}"
        return
    except OSError:
        yield "Slack cannot be reached just now"
        return
    for names, with_it, without in OPTIONAL if scopes is not None else ():
        there = set(names) <= set(scopes or ())
        state = f"granted ({with_it})" if there else f"missing ({without})"
        yield f"{', '.join(names)}: {state}"
