"""The process that reads one document: its kind on a line and its bytes on stdin -> text on stdout.

Exit status: 0 text, 3 a reason to refuse it, 4 too much memory, anything else: damaged.
"""

import resource
import sys
from contextlib import suppress

from store.formats.apart import NO_MEMORY, REASON, Unreadable

MEMORY = 384 * 1024 * 1024  # bytes of address space; a CV takes a third of it
SECONDS = 10  # of the processor
LONGEST = 10_000_000  # characters of text
LIMITS = (
    (resource.RLIMIT_AS, MEMORY),
    (resource.RLIMIT_CPU, SECONDS),
    (resource.RLIMIT_FSIZE, 0),  # it writes no file
    (resource.RLIMIT_CORE, 0),
)


def limit() -> None:
    """Before anything of the file is looked at. Not every system knows every limit."""
    for what, most in LIMITS:
        with suppress(ValueError, OSError):
            resource.setrlimit(what, (most, most))


def read(kind: str, data: bytes) -> str:
    """Imports one reader only: they take longer to load than most CVs to read."""
    if kind == "pdf":
        from store.formats.pdf import text
    else:
        from store.formats.word import text
    return text(data)


def main() -> int:
    limit()
    kind = sys.stdin.buffer.readline().decode().strip()
    try:
        found, status = read(kind, sys.stdin.buffer.read()), 0
    except Unreadable as reason:
        found, status = str(reason), REASON
    except (MemoryError, RecursionError):
        return NO_MEMORY
    if len(found) > LONGEST:
        found, status = "holds far more text than a CV", REASON
    sys.stdout.buffer.write(found.encode("utf-8", "replace"))
    return status


if __name__ == "__main__":
    sys.exit(main())
