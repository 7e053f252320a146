"""Bytes of a PDF or a Word document -> text, read in a process of its own with limits.

Parsers of such formats are attacked with files: what goes wrong there ends there, takes little
memory and little time, and sees none of our secrets.
"""

import subprocess  # nosec B404 - to read what may be hostile apart
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 15.0  # seconds on the wall; a CV takes a tenth of one
REASON = 3  # exit status of a reader that says why it refuses
NO_MEMORY = 4  # exit status of one that came to its limit


class Unreadable(Exception):
    """A document that gives no text; says why in a few words."""


def read_apart(kind: str, data: bytes) -> str:
    """`kind` is "pdf" or "docx". Raises Unreadable."""
    command = [sys.executable, "-E", "-s", "-m", "store.formats.reader"]
    try:
        done = subprocess.run(  # noqa: S603  # nosec B603 - our own program, and nothing of the file
            command,
            input=kind.encode() + b"\n" + data,
            capture_output=True,
            cwd=ROOT,
            env={},
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        raise Unreadable("takes too long to read") from None
    said = done.stdout.decode("utf-8", "replace")
    if done.returncode == REASON:
        raise Unreadable(said)
    if done.returncode == NO_MEMORY or done.returncode < 0:  # a signal: a limit, or a crash
        raise Unreadable("cannot be read within the limits of memory and time")
    if done.returncode:
        raise Unreadable("is damaged: it cannot be read")
    return said
