"""Who may ask: members of the workspace, or exactly those who are listed."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

PLAIN = frozenset({"Etc/UTC", "Etc/GMT", "GMT"})  # called UTC here
REMEMBERED = 600  # seconds that Slack's word on a person holds

UNLISTED = "You are not on the list of people who may ask Talent. Its owner can add you."
GUEST = "Talent answers full members of this workspace only, not guests."
STRANGER = "Talent answers members of its own workspace only, not other organisations."
UNKNOWN = "I could not check with Slack who you are, so I may not answer. Please try again."


@dataclass(frozen=True, slots=True)
class Caller:
    """What Slack says about a person; `refusal` is "" for those who may ask."""

    name: str
    refusal: str = ""
    zone: str = ""  # IANA name


class Access:
    """Asks Slack about each person once in a while; safe from any thread."""

    def __init__(
        self,
        client: WebClient,
        allowed: frozenset[str],
        homes: frozenset[str],
        now: Callable[[], float],
        admins: frozenset[str] = frozenset(),
    ) -> None:
        """`homes`: ids of the team and, if there is one, of the enterprise that it belongs to."""
        self.client, self.allowed, self.homes, self.now = client, allowed, homes, now
        self.admins = admins  # they see what could not be answered; it lets nobody ask
        self._known: dict[str, tuple[float, Caller]] = {}
        self._locks: defaultdict[str, Lock] = defaultdict(Lock)  # one question a person at a time

    def refusal(self, user: str) -> str:
        """Why they may not ask, in a sentence without any data; "" if they may."""
        if self.allowed:
            return "" if user in self.allowed else UNLISTED
        return self.caller(user).refusal

    def name(self, user: str) -> str:
        """What people call them, or "" where Slack does not say."""
        return self.caller(user).name

    def zone(self, user: str) -> str:
        """The time zone that they live in; UTC where Slack does not say."""
        zone = self.caller(user).zone
        return zone if zone and zone not in PLAIN else "UTC"

    def caller(self, user: str) -> Caller:
        with self._locks[user]:
            until, caller = self._known.get(user, (0.0, Caller("")))
            if self.now() < until:
                return caller
            caller = self._looked_up(user)
            if caller.refusal != UNKNOWN:
                self._known[user] = (self.now() + REMEMBERED, caller)
            return caller

    def _looked_up(self, user: str) -> Caller:
        try:
            found = self.client.users_info(user=user)["user"]
        except (SlackApiError, OSError):
            return Caller("", UNKNOWN)
        return Caller(named(found), judged(found, self.homes), str(found.get("tz") or ""))


def named(user: dict[str, Any]) -> str:
    profile = user.get("profile") or {}
    return str(profile.get("display_name") or user.get("real_name") or user.get("name") or "")


def judged(user: dict[str, Any], homes: frozenset[str]) -> str:
    """Why Slack's record of a person bars them; "" if it does not."""
    enterprise = (user.get("enterprise_user") or {}).get("enterprise_id")
    if user.get("is_stranger") or not homes & {user.get("team_id"), enterprise}:
        return STRANGER
    if user.get("is_restricted") or user.get("is_ultra_restricted"):
        return GUEST
    return UNLISTED if user.get("is_bot") or user.get("deleted") else ""
