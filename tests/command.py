"""The real command line, run as people run it."""

import os
import subprocess
import sys
from pathlib import Path

APP = Path(__file__).parent.parent / "app.py"
ENVIRONMENT = {"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}


def start(*words: str | Path, **options: object) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, APP, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
        text=True,
        **options,
    )


def talent(*words: str | Path, **options: object) -> subprocess.CompletedProcess:
    """What `python app.py WORDS` did: its status, stdout and stderr."""
    process = start(*words, **options)
    out, err = process.communicate(timeout=60)
    assert "Traceback" not in err
    return subprocess.CompletedProcess(words, process.returncode, out, err)
