"""Settings, a desk and a memory -> the Slack app, until it is told to stop."""

import logging
import sys
from dataclasses import dataclass, field
from threading import Thread

from slack_bolt import App
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError

from bot import logs
from bot.access import Access
from bot.answering import Answering
from bot.desk import Desk
from bot.digests.posting import GRACE, Posting
from bot.digests.rounds import Rounds
from bot.doors import Doors
from bot.listeners import connect
from bot.slack.line import Line
from bot.slack.mouth import Mouth
from bot.slack.scopes import granted, reads_history
from bot.slack.web import Site, site
from bot.stop import Stop, told_to_stop
from bot.warming import Warming
from bot.work import Work
from store.disk.opening import NotDone
from store.memory.memory import Memory

DRAIN = 7.0  # seconds for work under way after SIGTERM; all of it must end within 10

TURN = 0.0005  # seconds a thread may compute before an ack gets its turn; Python's 5 ms add up

log = logging.getLogger("talent")


class CannotServe(NotDone):
    """One line: what is missing or refused, and what to do about it."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What app.py found in the environment."""

    bot_token: str = field(default="", repr=False)
    app_token: str = field(default="", repr=False)  # with it: Socket Mode
    signing_secret: str = field(default="", repr=False)  # without it: HTTP needs this
    api_url: str = "https://slack.com/api/"
    host: str = ""  # "" is 127.0.0.1 in Socket Mode, 0.0.0.0 in HTTP mode
    port: int = 3000
    allowed: frozenset[str] = frozenset()  # user ids; empty: every full member may ask
    admins: frozenset[str] = frozenset()
    grace: float = GRACE  # seconds after which a digest that was missed is not posted any more


def serve(settings: Settings, desk: Desk, memory: Memory) -> int:
    """Blocks until SIGTERM or SIGINT; the program's exit status. Raises CannotServe."""
    check(settings)
    sys.setswitchinterval(TURN)
    logs.begin((settings.bot_token, settings.app_token, settings.signing_secret))
    mouth = Mouth(settings.bot_token, with_slash(settings.api_url))
    me = identity(mouth)
    homes = frozenset(filter(None, (me.team_id, me.enterprise_id)))
    access = Access(mouth.client, settings.allowed, homes, desk.now, settings.admins)
    doors = Doors(Answering(desk, memory), mouth, access, me.bot_user_id or "")
    work = Work()
    app = listening(settings, mouth, me)
    connect(app, doors, work)
    delivery = doors.digests.delivery
    delivery.reads = reads_history(me.bot_scopes)
    posting = Posting(memory, desk, delivery, access, settings.grace)
    rounds = Rounds(memory, desk, work, posting.deliver)
    with told_to_stop() as stop:
        for keep, name in ((rounds.keep, "talent-digests"), (Warming(desk).keep, "talent-warming")):
            Thread(target=keep, args=(stop,), daemon=True, name=name).start()
        kept = run(settings, app, mouth, stop)
        done = work.drain(DRAIN)
    log.info("stopped%s", "" if done else ", some answers were not sent")
    return 128 + stop.number if kept else 1


def check(settings: Settings) -> None:
    missing = [] if settings.bot_token else ["SLACK_BOT_TOKEN"]
    if not settings.app_token and not settings.signing_secret:
        missing.append("SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)")
    if missing:
        names = " and ".join(missing)
        raise CannotServe(f"set {names}, in the environment or in .env; `chat` works without")


def identity(mouth: Mouth) -> AuthorizeResult:
    """Who the bot is, asked once: nothing is looked up before an ack."""
    try:
        me = mouth.client.auth_test()
    except SlackApiError as error:
        said = error.response.get("error") or "no answer that it should give"
        raise CannotServe(f"Slack refuses SLACK_BOT_TOKEN: {said}") from None
    except OSError as error:
        where = mouth.client.base_url
        raise CannotServe(f"Slack cannot be reached at {where}: {in_words(error)}") from None
    return AuthorizeResult(
        enterprise_id=me.get("enterprise_id"),
        team_id=me.get("team_id"),
        bot_token=mouth.client.token,
        bot_id=me.get("bot_id"),
        bot_user_id=me.get("user_id"),
        bot_scopes=granted(me),
    )


def listening(settings: Settings, mouth: Mouth, me: AuthorizeResult) -> App:
    """Bolt, which checks signatures and finds the listener, and does so at once: with
    `process_before_response` it does not look for the ack every 10 ms."""
    return App(
        client=mouth.client,
        authorize=lambda **_: me,
        signing_secret=settings.signing_secret,
        process_before_response=True,
        raise_error_for_unhandled_request=True,
        attaching_conversation_kwargs_enabled=False,
        logger=logging.getLogger("talent.bolt"),
    )


def run(settings: Settings, app: App, mouth: Mouth, stop: Stop) -> bool:
    """Listens until `stop`; False if the line to Slack was lost."""
    if settings.app_token:
        return over_socket(settings, app, mouth, stop)
    host = settings.host or "0.0.0.0"  # noqa: S104  # nosec B104 - Slack comes from outside
    wsgi = site(lambda: {"ok": True, "mode": "http"}, app)
    try:
        web = Site(wsgi, host, settings.port)
    except OSError as error:
        said = f"cannot listen on {host}:{settings.port}: {in_words(error)}"
        raise CannotServe(f"{said}; PORT and HOST say where to") from None
    log.info("listening on %s:%d", host, web.port)
    stop.wait()
    web.close()
    return True


def over_socket(settings: Settings, app: App, mouth: Mouth, stop: Stop) -> bool:
    line = Line(app, settings.app_token, mouth.client)
    health = site(lambda: {"ok": line.up(), "mode": "socket"}, None)
    web = None
    try:
        web = Site(health, settings.host or "127.0.0.1", settings.port)
    except OSError as error:
        log.warning("no /health on port %d: %s", settings.port, in_words(error))
    kept = line.keep(stop)
    line.close()
    if web:
        web.close()
    return kept


def in_words(error: OSError) -> str:
    """Without its number and what urllib and waitress put around it.

    >>> in_words(OSError(98, "Address already in use (while attempting to bind on address ...)"))
    'Address already in use'
    """
    reason = getattr(error, "reason", error)
    return str(getattr(reason, "strerror", "") or reason).partition(" (while")[0]


def with_slash(url: str) -> str:
    return url.rstrip("/") + "/"
