"""A file in Slack -> its bytes: with our token, from Slack's own hosts only, up to a limit."""

import urllib.request
from time import sleep
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit

from slack_sdk import WebClient

LARGEST = 10 * 1024 * 1024  # bytes of a file
TIMEOUT = 15  # seconds without a byte
WAITS = (1.0, 3.0)  # seconds before it is tried again
LONGEST = 30.0  # seconds that it is put off at Slack's word
PAGE = (b"<!doctype html", b"<html")  # how the sign-in page begins


class NoPermission(Exception):
    """Slack shows its sign-in page instead of the file, or says that a scope is missing."""


class TooLarge(Exception):
    """Over LARGEST."""


class Unreachable(Exception):
    """Not at one of Slack's addresses, or Slack did not answer well."""


class NoRedirect(urllib.request.HTTPRedirectHandler):
    """Another address gets no token of ours; Slack leads to its sign-in page this way."""

    def redirect_request(self, *_: Any) -> None:
        raise NoPermission


def fetch(client: WebClient, file: dict[str, Any]) -> bytes:
    """`file` as Slack describes it. Raises one of the three above."""
    if int(file.get("size") or 0) > LARGEST:
        raise TooLarge
    url = str(file.get("url_private_download") or file.get("url_private") or "")
    if not ours(url, client.base_url):
        raise Unreachable("the file is not kept by Slack")
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {client.token}"})  # noqa: S310 - `ours` looked
    for wait in WAITS:
        try:
            return read(request)
        except HTTPError as error:
            if error.code != 429 and error.code < 500:
                raise Unreachable(f"status {error.code}") from None
            told = error.headers.get("Retry-After") or ""
            sleep(min(float(told), LONGEST) if told.isdecimal() else wait)
        except OSError:
            sleep(wait)
    try:
        return read(request)
    except OSError as error:
        raise Unreachable(str(error)) from None


def ours(url: str, base: str) -> bool:
    """Is it Slack's, so that it may see the token?

    >>> ours("https://files.slack.com/x", "https://slack.com/api/")
    True
    >>> ours("https://files.slack.com.example.org/x", "https://slack.com/api/")
    False
    """
    asked, known = urlsplit(url), urlsplit(base)
    host = asked.hostname or ""
    same = (asked.scheme, asked.netloc) == (known.scheme, known.netloc)
    return same or (
        asked.scheme == "https" and (host == "slack.com" or host.endswith(".slack.com"))
    )


def read(request: urllib.request.Request) -> bytes:
    with urllib.request.build_opener(NoRedirect).open(request, timeout=TIMEOUT) as reply:
        data: bytes = reply.read(LARGEST + 1)
        kind = reply.headers.get_content_type()
    if len(data) > LARGEST:
        raise TooLarge
    if kind == "text/html" and data.lstrip()[:20].lower().startswith(PAGE):
        raise NoPermission
    return data
