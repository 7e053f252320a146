import logging
import sys

from bot.logs import Masked


def test_no_secret_can_be_read():
    try:
        raise ValueError("xapp-1-A0-abc and s3cret")
    except ValueError:
        record = logging.LogRecord(
            "talent", logging.ERROR, "", 0, "xoxb-12-%s", ("longtail",), sys.exc_info()
        )
    line = Masked(["s3cret", ""]).format(record)

    assert "ValueError" in line
    assert not [secret for secret in ("xoxb-12", "longtail", "xapp-1", "s3cret") if secret in line]
