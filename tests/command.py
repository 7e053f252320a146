"""The real command line, run as people run it: each time a process of its own.

`talent` forks it from one that has imported everything already: most of a run is imports.
"""

import atexit
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock

APP = Path(__file__).parent.parent / "app.py"
ENVIRONMENT = {"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
READY = """
import json, os, pkgutil, sys
import app, bot, handlers, store
for package in (bot, handlers, store):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        __import__(module.name)
for line in sys.stdin.buffer:
    words, place, out, err = json.loads(line)
    child = os.fork()
    if not child:
        break
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.write(1, f"{status}\\n".encode())
else:
    sys.exit()
os.chdir(place)
sys.argv = words
for file, number in ((out, 1), (err, 2), (os.devnull, 0)):
    os.dup2(os.open(file, os.O_RDWR), number)
app.program()
"""


def start(*words: str | Path, **options: object) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, APP, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
        text=True,
        **options,
    )


def talent(
    *words: str | Path, cwd: str | Path = ".", **options: object
) -> subprocess.CompletedProcess:
    """What `python app.py WORDS` did: its status, stdout and stderr."""
    if options.keys() - {"stdin"}:
        process = start(*words, cwd=cwd, **options)
        out, err = process.communicate(timeout=60)
        status = process.returncode
    else:
        status, out, err = ready().run([os.fspath(word) for word in (APP, *words)], cwd)
    assert "Traceback" not in err
    return subprocess.CompletedProcess(words, status, out, err)


class Ready:
    """A process that waits with all modules imported."""

    def __init__(self) -> None:
        self._lock, self._folder = Lock(), TemporaryDirectory()
        self._process = subprocess.Popen(
            [sys.executable, "-c", READY],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=APP.parent,
            env=ENVIRONMENT,
        )
        atexit.register(self.close)

    def run(self, words: list[str], cwd: str | Path) -> tuple[int, str, str]:
        files = [Path(self._folder.name) / name for name in ("out", "err")]
        with self._lock:
            for file in files:
                file.write_bytes(b"")
            order = [words, str(Path(cwd).resolve()), *map(str, files)]
            self._process.stdin.write(json.dumps(order).encode() + b"\n")
            self._process.stdin.flush()
            status = int(self._process.stdout.readline())
            out, err = (file.read_text("utf-8") for file in files)
        return status, out, err

    def close(self) -> None:
        self._process.communicate(timeout=10)
        self._folder.cleanup()


@cache
def ready() -> Ready:
    return Ready()
