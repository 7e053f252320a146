"""Log records -> lines on stderr in which no secret can be read."""

import logging
import re
from collections.abc import Iterable

TOKEN = re.compile(r"\bx(?:ox[a-z]|app)-[\w-]+")  # any Slack token, ours or not


class Masked(logging.Formatter):
    """Masks after everything is put together, so tracebacks are covered too."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")
        self._secrets = [secret for secret in secrets if secret]

    def format(self, record: logging.LogRecord) -> str:
        line = TOKEN.sub("xo…", super().format(record))
        for secret in self._secrets:
            line = line.replace(secret, "…")
        return line


def begin(secrets: Iterable[str]) -> None:
    """Our own news and other libraries' warnings; never their debug lines, which show tokens."""
    handler = logging.StreamHandler()
    handler.setFormatter(Masked(secrets))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("talent").setLevel(logging.INFO)
    for name in ("talent.bolt", "waitress.queue"):  # hints for developers; a queue is no news
        logging.getLogger(name).setLevel(logging.ERROR)
