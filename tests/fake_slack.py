"""Slack as the bot sees it: a Web API on a free port that keeps what it was sent, and the requests
that Slack would send."""

import hashlib
import hmac
import json
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from threading import Condition, Event, Thread
from urllib.parse import parse_qsl, urlencode

from slack_bolt import BoltRequest

TEAM, BOT, SECRET = "T1", "U0", "not-a-secret"
USERS = {
    "U1": {"name": "rita", "real_name": "Rita Recruiter", "tz": "Europe/Berlin"},
    "U2": {"name": "mei", "real_name": "Mei Manager", "tz": "Asia/Singapore"},
    "UG": {"name": "gus", "is_restricted": True},
    "UX": {"name": "xia", "team_id": "T9"},
    "US": {"name": "sam", "is_stranger": True},
    "UD": {"name": "dee", "deleted": True},
}
LATER = ("ratelimited", "rate_limited")
PATIENCE = 5.0  # seconds to wait for what must come


class FakeSlack(ThreadingHTTPServer):
    """`got` holds (method, body); `fail` lets the next calls of a method go wrong."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Desk)
        self.url = f"http://127.0.0.1:{self.server_port}/api/"
        self.later = f"http://127.0.0.1:{self.server_port}/later"  # a response_url
        self.line = ""  # where Socket Mode is to connect
        self.got: list[tuple[str, dict]] = []
        self.faults: dict[str, list[tuple[int, dict, dict]]] = {}
        self.posted: list[dict] = []
        self.files: dict[str, bytes] = {}  # by id
        self.uploaded: list[bytes] = []
        self.readable = True  # may the app read files?
        self.scopes = ""  # of the token, said with every answer
        self.held: dict[str, Hold] = {}
        self.closed: set[str] = set()  # rooms without the bot
        self.news = Condition()
        self.clock = count(1)
        quick = {"poll_interval": 0.01}  # so that shutdown does not wait
        Thread(target=self.serve_forever, kwargs=quick, daemon=True).start()

    def fail(self, method: str, status: int = 200, times: int = 1, lost: bool = False, **body):
        """`lost`: the call takes effect, its reply does not arrive. A 429 says: after 0 s."""
        headers = {"Retry-After": "0"} if status == 429 or body.get("error") in LATER else {}
        if status == 302:
            headers = {"Location": self.url}
        fault = (-1 if lost else status, headers, {"ok": False} | body)
        self.faults.setdefault(method, []).extend([fault] * times)

    def calls(self, *methods: str) -> list[dict]:
        return [body for method, body in list(self.got) if method in methods]

    def wait(self, *methods: str, most: int = 1) -> list[dict]:
        """The bodies of these calls, once there are so many."""
        with self.news:
            self.news.wait_for(lambda: len(self.calls(*methods)) >= most, PATIENCE)
        return self.calls(*methods)

    def reply(self, method: str, body: dict) -> dict:
        """What Slack says to a call that goes well."""
        if method == "auth.test":
            return {"user_id": BOT, "bot_id": "B0", "team_id": TEAM}
        if method == "users.info":
            return {"user": {"id": body["user"], "team_id": TEAM} | USERS[body["user"]]}
        if method == "apps.connections.open":
            return {"url": self.line}
        if body.get("channel") in self.closed and method.startswith(("chat.", "conversations.")):
            return {"ok": False, "error": "not_in_channel"}
        if method == "chat.postMessage":
            self.posted.append(body | {"ts": f"{next(self.clock)}.0"})
            return {"ts": self.posted[-1]["ts"], "channel": body["channel"]}
        if method == "files.info":
            return {"file": self.file(body["file"])}
        if method == "conversations.open":
            return {"channel": {"id": "D" + body["users"][1:]}}
        if method == "files.getUploadURLExternal":
            return {"file_id": "F9", "upload_url": self.url.replace("/api/", "/upload/F9")}
        if method == "files.completeUploadExternal":
            return {"files": [{"id": "F9"}]}
        if method in ("conversations.history", "conversations.replies"):
            return {"messages": self.posted}
        return {}

    def file(self, number: str, data: bytes | None = None, **fields) -> dict:
        """A file as an event describes it; `data` puts it there."""
        if data is not None:
            self.files[number] = data
        url = self.url.replace("/api/", f"/files/{number}")
        known = {"id": number, "name": f"{number}.md", "size": len(self.files[number])}
        return known | {"url_private_download": url} | fields


class Hold:
    """The next call of a method is not answered; `after`: it takes effect all the same."""

    def __init__(self, after: bool = False) -> None:
        self.after, self.reached, self.go = after, Event(), Event()


class Desk(BaseHTTPRequestHandler):
    server: FakeSlack

    def do_GET(self) -> None:
        """A file, for who shows a token; the sign-in page for everybody else."""
        if faults := self.server.faults.get("file"):
            status, headers, _ = faults.pop(0)
            return self.answer(status, headers, b"")
        token = self.headers.get("Authorization")
        self.server.got.append(("file", {"path": self.path, "token": token}))
        if token == "Bearer xoxb-1" and self.server.readable:
            data = self.server.files[self.path.rpartition("/")[2]]
            return self.answer(200, {"Content-Type": "text/plain"}, data)
        page = b"<!DOCTYPE html><html>Sign in</html>"
        return self.answer(200, {"Content-Type": "text/html; charset=utf-8"}, page)

    def do_POST(self) -> None:
        data = self.rfile.read(int(self.headers["content-length"] or 0))
        if self.path.startswith("/upload/"):
            self.server.uploaded.append(data)
            return self.answer(200, {}, b"OK")
        raw = data.decode()
        method = self.path.removeprefix("/api/").strip("/")
        body = json.loads(raw) if raw.startswith("{") else dict(parse_qsl(raw))
        hold = self.server.held.pop(method, None)
        if hold and not hold.after:
            hold.reached.set()
            hold.go.wait(PATIENCE)
            self.close_connection = True
            return None
        queue = self.server.faults.get(method) or [(200, {}, {"ok": True})]
        status, headers, said = (
            queue[0] if len(queue) == 1 and said_well(queue[0]) else queue.pop(0)
        )
        if status == -1 or said_well((status, headers, said)):
            said = said | {"ok": True} | self.server.reply(method, body)
        with self.server.news:
            self.server.got.append((method, body))
            self.server.news.notify_all()
        if hold:
            hold.reached.set()
            hold.go.wait(PATIENCE)
        if status == -1 or hold:
            self.close_connection = True
            return None
        scopes = {"x-oauth-scopes": self.server.scopes} if self.server.scopes else {}
        return self.answer(status, headers | scopes, json.dumps(said).encode())

    def answer(self, status: int, headers: dict, data: bytes) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", **headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


def said_well(fault: tuple[int, dict, dict]) -> bool:
    return fault[0] == 200 and fault[2]["ok"]


# --- what Slack sends ---------------------------------------------------------------------------

numbers = count(1)


def event(event_id: str = "", **fields) -> dict:
    """An event's body; ids that are not given are new ones."""
    number = next(numbers)
    event = {"user": "U1", "channel": "C1", "ts": f"{number}.0"} | fields
    return {
        "type": "event_callback",
        "team_id": TEAM,
        "event_id": event_id or f"Ev{number}",
        "event": event,
    }


def mention(text: str, **fields) -> dict:
    return event(type="app_mention", text=f"<@{BOT}> {text}", **fields)


def direct(text: str, **fields) -> dict:
    return event(
        **{"type": "message", "channel_type": "im", "channel": "D1", "text": text} | fields
    )


def command(text: str, slack: FakeSlack, user: str = "U1", channel: str = "C1") -> dict:
    return {
        "command": "/talent",
        "text": text,
        "response_url": slack.later,
        "user_id": user,
        "channel_id": channel,
        "team_id": TEAM,
        "trigger_id": "T.1",
    }


def dropped(*files: dict, text: str = "", **fields) -> dict:
    """The message that a file dropped into a direct message makes."""
    return direct(text, subtype="file_share", files=list(files), **fields)


def shared(file: dict, channel: str = "D1", user: str = "U1") -> dict:
    """The event that Slack sends beside it."""
    body = event(type="file_shared", file_id=file["id"], file={"id": file["id"]}, user_id=user)
    body["event"]["channel_id"] = channel
    del body["event"]["user"], body["event"]["channel"], body["event"]["ts"]
    return body


def interaction(kind: str, user: str = "U1", **fields) -> dict:
    base = {"type": kind, "user": {"id": user, "team_id": TEAM}, "team": {"id": TEAM}}
    return base | {"trigger_id": "T.1"} | fields


def click(button: dict, user: str = "U1", **where) -> dict:
    """A press of a button of an answer; `where` as one of the three below says."""
    action = {k: button[k] for k in ("type", "action_id", "value")} | {"block_id": "b"}
    return interaction("block_actions", user, actions=[action], **where)


def in_room(ts: str = "7.0", channel: str = "C1", url: str = "http://127.0.0.1:9/") -> dict:
    message = {"ts": ts, "text": "an answer"} | ({"thread_ts": "3.0"} if channel == "C1" else {})
    return {
        "container": {"type": "message", "is_ephemeral": False},
        "channel": {"id": channel},
        "message": message,
        "response_url": url,
    }


def for_one(url: str, channel: str = "C1") -> dict:
    """An ephemeral message: Slack sends no `message` along."""
    return {
        "container": {"type": "message", "is_ephemeral": True, "channel_id": channel},
        "channel": {"id": channel},
        "response_url": url,
    }


def in_view(kind: str = "modal") -> dict:
    return {"container": {"type": "view", "view_id": "V1"}, "view": {"id": "V1", "type": kind}}


def buttons(payload: dict | list) -> list[dict]:
    """Every button, anywhere in a message or a view."""
    if isinstance(payload, dict):
        own = [payload] if payload.get("type") == "button" else []
        return own + [b for v in payload.values() if isinstance(v, dict | list) for b in buttons(v)]
    return [b for item in payload if isinstance(item, dict | list) for b in buttons(item)]


def signed(body: dict, age: int = 0, secret: str = SECRET) -> tuple[bytes, dict[str, str]]:
    """A request over HTTP: its bytes and headers, signed `age` seconds ago."""
    form = "command" in body or body.get("type") in FORMS
    raw = encoded(body) if form else json.dumps(body)
    stamp = str(int(time.time()) - age)
    mac = hmac.new(secret.encode(), f"v0:{stamp}:{raw}".encode(), hashlib.sha256).hexdigest()
    kind = "application/x-www-form-urlencoded" if form else "application/json"
    headers = {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={mac}"}
    return raw.encode(), headers | {"Content-Type": kind}


FORMS = ("block_actions", "shortcut", "message_action", "view_submission")


def encoded(body: dict) -> str:
    return urlencode(body if "command" in body else {"payload": json.dumps(body)})


def bolt(body: dict) -> BoltRequest:
    """The same request as Bolt sees it."""
    raw, headers = signed(body)
    return BoltRequest(body=raw.decode(), headers={k: [v] for k, v in headers.items()})
